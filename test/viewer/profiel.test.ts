import t from 'tap'
import { openKijker } from './steun/kijker.ts'

const kijker = await openKijker()
t.teardown(kijker.close)
const { page, card, logIn } = kijker
const profiel = card('Uw profiel')
const rij = (adres: string) => profiel.getByRole('listitem').filter({ hasText: adres })

/** The code in the message that would have been delivered there. */
const codeAan = async (adres: string): Promise<string> => {
  const bericht = card('Postvak van de demo').getByRole('listitem').filter({ hasText: adres })
  await bericht.waitFor()
  return /code van de gemeente is (\d+)/.exec(await bericht.innerText())?.[1] ?? ''
}

t.test('the profile has what the BRP says and what the resident gave himself, apart', async t => {
  await logIn('Inwoner')
  await profiel.getByLabel('Nieuw e-mailadres').waitFor()
  t.match(await profiel.innerText(), /Safouane Jens Brent Meyer[\s\S]*Tulpenstraat 53[\s\S]*@example\.nl/)
})

t.test('a resident adds an address, proves it by the code that was sent, and prefers it', async t => {
  await profiel.getByLabel('Nieuw e-mailadres').fill('nieuw@example.nl')
  await profiel.getByRole('button', { name: 'Voeg toe' }).click()
  await rij('nieuw@example.nl').getByText('Nog niet bevestigd').waitFor()
  await profiel.getByText('De wijziging is opgeslagen.').waitFor()
  await rij('nieuw@example.nl').getByRole('button', { name: 'Stuur een code' }).click()
  const code = await codeAan('nieuw@example.nl')
  await rij('nieuw@example.nl').getByLabel('Code uit het bericht').fill(code)
  await rij('nieuw@example.nl').getByRole('button', { name: 'Bevestig' }).click()
  await rij('nieuw@example.nl').getByText('Bevestigd', { exact: true }).waitFor()
  await profiel.getByRole('button', { name: 'Gebruik bij voorkeur nieuw@example.nl' }).click()
  await rij('nieuw@example.nl').getByText('Voorkeur', { exact: true }).waitFor()
  t.pass('preferred')
})

t.test('a wrong code confirms nothing, and the service says so', async t => {
  await profiel.getByLabel('Soort').selectOption({ label: 'Telefoon' })
  await profiel.getByLabel('Nieuw telefoonnummer').fill('0612345678')
  await profiel.getByRole('button', { name: 'Voeg toe' }).click()
  await rij('0612345678').getByRole('button', { name: 'Stuur een code' }).click()
  const code = await codeAan('0612345678')
  const wrong = code.replace(/\d$/, last => String((Number(last) + 1) % 10))
  await rij('0612345678').getByLabel('Code uit het bericht').fill(wrong)
  await rij('0612345678').getByRole('button', { name: 'Bevestig' }).click()
  await profiel.getByRole('alert').waitFor()
  t.match(await rij('0612345678').innerText(), /Nog niet bevestigd/)
})

t.test('an address that is no longer preferred can be replaced, and has to be proved again', async t => {
  await profiel.getByRole('button', { name: 'Gebruik nieuw@example.nl niet meer als voorkeur' }).click()
  await rij('nieuw@example.nl').getByText('Wijzig nieuw@example.nl').click()
  await rij('nieuw@example.nl').getByLabel('Nieuw adres in plaats van nieuw@example.nl').fill('anders@example.nl')
  await rij('nieuw@example.nl').getByRole('button', { name: 'Bewaar' }).click()
  await rij('anders@example.nl').getByText('Nog niet bevestigd').waitFor()
  t.equal(await rij('nieuw@example.nl').count(), 0)
})

t.test('what is removed is gone, and the focus goes to what says so', async t => {
  await rij('anders@example.nl').getByRole('button', { name: 'Verwijder anders@example.nl' }).click()
  await rij('anders@example.nl').waitFor({ state: 'detached' })
  await page.waitForFunction('document.activeElement.innerText?.includes("De wijziging is opgeslagen")')
  t.pass('the focus is not lost')
})

t.test('another language is kept', async t => {
  await profiel.getByLabel('Voorkeurstaal').selectOption({ label: 'Engels' })
  await profiel.getByText('De wijziging is opgeslagen.').waitFor()
  await logIn('Inwoner')
  t.equal(await profiel.getByLabel('Voorkeurstaal').inputValue(), 'eng')
})

t.test('nothing of this gave a console error, a CSP violation or a request to elsewhere', async t => {
  // That the wrong code was refused is an answer, which the browser calls an error.
  t.strictSame(
    kijker.faults.filter(fault => !/ status of 422 .*_bevestig$/.test(fault)),
    []
  )
})
