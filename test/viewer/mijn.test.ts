import t from 'tap'
import { openKijker } from './steun/kijker.ts'

const kijker = await openKijker()
t.teardown(kijker.close)
const { page, card, go, raadpleeg } = kijker

t.test('a resident sees who looked at his data, and why', async t => {
  await go('kcc')
  await raadpleeg('999993653')
  await page.getByRole('link', { name: 'Mijn omgeving' }).click()
  const wie = card('Wie heeft mijn gegevens bekeken en waarom')
  await wie.getByText('Waarom: Beantwoorden van klantvragen').first().waitFor()
  t.match(await wie.innerText(), /Op grond van: AVG artikel 6[\s\S]*Soorten gegevens: .*zaken/)
})

t.test('a resident follows his zaken, and reads what he was answered', async t => {
  await go('mijn')
  const zaken = card('Uw zaken')
  await zaken.getByText('Plaatsen dakkapel', { exact: true }).waitFor()
  t.match(
    await zaken.innerText(),
    /Ontvangen\s+\(gedaan\)[\s\S]*Gestart: \d+ \w+ \d{4}[\s\S]*(zaken zijn|zaak is) klaar/
  )
  await card('Uw contact met de gemeente').getByText('Termijn en werkwijze van bezwaar uitgelegd.').first().waitFor()
})

t.test('an ondernemer sees the zaken of the company', async t => {
  await go('mijn')
  await page.getByLabel('Ondernemer').check()
  await card('Uw zaken').getByText('ZAAK-').first().waitFor()
  t.notMatch(await card('Uw zaken').innerText(), /Plaatsen dakkapel/)
})

t.test('a resident adds an address, which waits to be confirmed, and takes it away', async t => {
  await go('mijn')
  const profiel = card('Uw profiel')
  await profiel.getByLabel('Nieuw e-mailadres').fill('nieuw@example.nl')
  await profiel.getByRole('button', { name: 'Voeg toe' }).click()
  const rij = profiel.getByRole('listitem').filter({ hasText: 'nieuw@example.nl' })
  await rij.getByText('Nog niet bevestigd').waitFor()
  await profiel.getByText('De wijziging is opgeslagen.').waitFor()
  await rij.getByRole('button', { name: 'Verwijder nieuw@example.nl' }).click()
  await rij.waitFor({ state: 'detached' })
  t.match(await profiel.innerText(), /Tulpenstraat 53/)
})

t.test('nothing of this gave a console error, a CSP violation or a request to elsewhere', async t => {
  t.strictSame(kijker.faults, [])
})
