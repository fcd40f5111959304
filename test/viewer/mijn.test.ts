import t from 'tap'
import { openKijker } from './steun/kijker.ts'

const kijker = await openKijker()
t.teardown(kijker.close)
const { page, context, card, go, logIn, raadpleeg } = kijker

t.test('a resident sees who looked at his data, and why', async t => {
  await go('kcc')
  await raadpleeg('999993653')
  await page.getByRole('link', { name: 'Mijn omgeving' }).click()
  const wie = card('Wie heeft mijn gegevens bekeken en waarom')
  await wie.getByText('Waarom: Beantwoorden van klantvragen').first().waitFor()
  t.match(await wie.innerText(), /Op grond van: AVG artikel 6[\s\S]*Soorten gegevens: .*zaken/)
})

t.test('a resident follows a zaak from step to step, and opens its documents', async t => {
  await logIn('Inwoner')
  const zaken = card('Uw zaken')
  t.match(
    await zaken.innerText(),
    /Ontvangen\s+\(gedaan\)[\s\S]*Gestart: \d+ \w+ \d{4}[\s\S]*(zaken zijn|zaak is) klaar/
  )
  await card('Uw contact met de gemeente').getByText('Termijn en werkwijze van bezwaar uitgelegd.').first().waitFor()
  await zaken.getByRole('button', { name: 'Plaatsen dakkapel' }).click()
  const venster = page.getByRole('dialog', { name: 'Plaatsen dakkapel' })
  await venster.getByText('Wij bekijken uw aanvraag.').waitFor()
  t.match(await venster.innerText(), /Gepland klaar[\s\S]*Wat er gebeurde[\s\S]*Wij hebben uw aanvraag ontvangen/)
  const opened = context.waitForEvent('page')
  await venster.getByRole('button', { name: 'Beschikking plaatsen dakkapel' }).click()
  const tab = await opened
  t.match(tab.url(), /^blob:/)
  await tab.close()
  await venster.getByRole('button', { name: 'Sluiten' }).click()
  await venster.waitFor({ state: 'hidden' })
})

t.test('a resident sees what he must do: what is late, what has time, and what is done', async t => {
  await logIn('Inwoner met taken en berichten')
  const taken = card('Uw taken')
  t.match(await taken.innerText(), /Te laat: het moest op \d+ \w+ \d{4} klaar zijn[\s\S]*Doe dit uiterlijk op/)
  t.match(await taken.innerText(), /Hoort bij uw zaak: Losse stoeptegel/)
  const link = taken.getByRole('link', { name: 'Betaal: Betaal de leges' }).first()
  t.match(await link.getAttribute('href'), /^https:\/\//)
  await taken.getByText(/taken zijn klaar of vervallen/).click()
  await taken.getByText('Dit is klaar.').first().waitFor()
  await card('Uw zaken').getByRole('button', { name: 'Losse stoeptegel' }).click()
  const venster = page.getByRole('dialog')
  await venster.getByRole('heading', { name: 'Wat u nog moet doen' }).waitFor()
  await venster.getByRole('link', { name: 'Vul in: Stuur een foto van de situatie' }).waitFor()
})

t.test('a message that is opened is read, also after looking again, and can be made unread', async t => {
  await logIn('Inwoner met taken en berichten')
  const berichten = card('Uw berichten')
  const bericht = berichten.getByRole('listitem').filter({ hasText: 'Uw aanvraag is ontvangen' }).first()
  t.match(await berichten.innerText(), /4 niet gelezen\./)
  await bericht.getByText('Uw aanvraag is ontvangen').click()
  await bericht.getByText('U hoort binnen acht weken van ons').waitFor()
  await berichten.getByText('3 niet gelezen.').waitFor()
  await logIn('Inwoner met taken en berichten')
  await berichten.getByText('3 niet gelezen.').waitFor()
  await bericht.getByText('Uw aanvraag is ontvangen').click()
  await bericht.getByRole('button', { name: 'Markeer als ongelezen' }).click()
  await berichten.getByText('4 niet gelezen.').waitFor()
  t.match(await bericht.innerText(), /Nieuw/)
})

t.test('an attachment opens where it belongs to a zaak of the klant', async t => {
  await logIn('Inwoner met taken en berichten')
  const bericht = card('Uw berichten').getByRole('listitem').filter({ hasText: 'Er staat een besluit' }).first()
  await bericht.getByText('Er staat een besluit').click()
  const opened = context.waitForEvent('page')
  await bericht.getByRole('button', { name: 'Besluit.pdf' }).click()
  const tab = await opened
  t.match(tab.url(), /^blob:/)
  await tab.close()
})

t.test('an ondernemer sees the zaken and the tasks of the company', async t => {
  await logIn('Ondernemer')
  t.match(await card('Uw zaken').innerText(), /Uitbouw achterzijde/)
  t.notMatch(await card('Uw zaken').innerText(), /Plaatsen dakkapel/)
  t.match(await card('Uw taken').innerText(), /Controleer uw gegevens/)
})

t.test('a gemachtigde sees what his machtiging is for and nothing else', async t => {
  await logIn('Gemachtigde voor parkeren')
  await page.getByText('U ziet alleen de zaken en documenten die daarbij horen.').waitFor()
  await card('Uw zaken').getByText('ZAAK-').first().waitFor()
  t.notMatch(await card('Uw zaken').innerText(), /Losse stoeptegel/)
  for (const naam of ['Uw taken', 'Uw berichten', 'Uw contact met de gemeente']) {
    t.equal(await card(naam).count(), 0, naam)
  }
})

t.test('a curator sees what the resident sees, and changes nothing of his profile', async t => {
  await logIn('Curator')
  await card('Uw zaken').getByText('Losse stoeptegel').first().waitFor()
  t.match(await card('Uw taken').innerText(), /Stuur een foto van de situatie/)
  t.match(await card('Uw profiel').innerText(), /Davi Coen Boer/)
  t.match(
    await card('Uw profiel').innerText(),
    /d\.c\.boer\.447@example\.nl[\s\S]*Alleen de inwoner zelf kan dit wijzigen/
  )
  t.equal(await card('Uw profiel').getByRole('button').count(), 0)
  t.equal(await card('Wie heeft mijn gegevens bekeken en waarom').count(), 0, 'which is for the resident alone')
})

t.test('nothing of this gave a console error, a CSP violation or a request to elsewhere', async t => {
  t.strictSame(kijker.faults, [])
})
