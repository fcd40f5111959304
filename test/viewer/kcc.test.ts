import t from 'tap'
import { openKijker } from './steun/kijker.ts'

const kijker = await openKijker()
t.teardown(kijker.close)
const { page, context, card, go, raadpleeg, setBron } = kijker

const zoek = async (wijze: string, velden: Record<string, string>) => {
  await page.getByLabel('Zoek op').selectOption({ label: wijze })
  for (const [label, value] of Object.entries(velden)) await page.getByLabel(label, { exact: true }).fill(value)
  await page.getByRole('button', { name: 'Zoek', exact: true }).click()
}

const maanden = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

/** The birth date on screen as one types it: dates of the demo move along with the day. */
const geboortedag = async (): Promise<string> => {
  const [, dag = '', maand = '', jaar] = /Geboren\s+(\d+) (\w+) (\d{4})/.exec(await card('Persoon').innerText()) ?? []
  return `${jaar}-${String(maanden.indexOf(maand) + 1).padStart(2, '0')}-${dag.padStart(2, '0')}`
}

t.test('a BSN gives the view: each part with status, source and age', async t => {
  await go('kcc')
  await raadpleeg('999993653')
  await page.getByRole('heading', { name: 'Safouane Jens Brent Meyer' }).waitFor()
  for (const naam of ['Persoon', 'Contactgegevens', 'Zaken', 'Documenten', 'Contactmomenten']) {
    t.match(await card(naam).innerText(), /Compleet[\s\S]*(BRP|Zaaksysteem|Open Klant), opgehaald /, naam)
  }
  t.match(await card('Tijdlijn').innerText(), /Zaak gestart/)
})

t.test('a klant is found by name and birth date, address, phone and KVK number', async t => {
  await go('kcc')
  const naam = 'Safouane Jens Brent Meyer'
  await raadpleeg('999993653')
  const wijzen = [
    ['Naam en geboortedatum', { Achternaam: 'Meyer', Geboortedatum: await geboortedag() }, naam],
    ['Postcode en huisnummer', { Postcode: '9106 QB', Huisnummer: '53' }, naam],
    ['Telefoonnummer', { Telefoonnummer: '0612348442' }, 'Safouane Meyer']
  ] as const
  for (const [wijze, velden, wie] of wijzen) {
    await zoek(wijze, velden)
    const found = page.getByRole('button', { name: wie })
    const ended = card('Klant zoeken').locator('[role=status], [role=alert]').first()
    // Asked again while a busy machine has a source answer late.
    for (let i = 0; i < 10 && !(await ended.waitFor().then(() => found.isVisible())); i++) {
      await page.waitForTimeout(2_000)
      await zoek(wijze, velden)
    }
    await found.click()
    await card('Zaken').getByText('Plaatsen dakkapel').waitFor()
    t.pass(wijze)
  }
  await zoek('KVK-nummer', { 'KVK-nummer': '99999979' })
  await card('Bedrijf').getByText('99999979').waitFor()
})

t.test('a zaak opens with its history, and a document in a tab of its own', async t => {
  await go('kcc')
  await raadpleeg('999993653')
  await page.getByRole('button', { name: 'Losse stoeptegel', exact: true }).click()
  const venster = page.getByRole('dialog', { name: 'Losse stoeptegel' })
  await venster.getByRole('heading', { name: 'Verloop' }).waitFor()
  t.match(await venster.innerText(), /Opgelost[\s\S]*Documenten/)
  const opened = context.waitForEvent('page')
  await venster.getByRole('button', { name: 'Brief losse stoeptegel' }).click()
  const tab = await opened
  t.match(tab.url(), /^blob:/)
  await tab.close()
  await page.keyboard.press('Escape')
  await venster.waitFor({ state: 'hidden' })
})

t.test('geheimhouding is unmistakable, and no address is shown', async t => {
  await go('kcc')
  await raadpleeg('999998456')
  await page.getByRole('alert').getByText('Geheimhouding. Deze klant staat onder geheimhouding').waitFor()
  t.notMatch(await card('Persoon').innerText(), /Adres/)
})

t.test('another doel says what disappears and why, and explains itself', async t => {
  await go('kcc')
  await raadpleeg('999993653')
  await page.getByLabel('Doel').selectOption({ label: 'Controleren van het adres van een inwoner' })
  const waarom = card('Waarom ziet u dit?')
  await waarom.getByText('Voor dit doel niet meer te zien:').waitFor()
  await waarom.getByText(/gegevens? van Persoon/).click()
  const text = await waarom.innerText()
  t.match(text, /Zaken\nDocumenten\nContactmomenten|Contactgegevens/)
  t.match(text, /datum \(geboorte\)/)
  t.match(text, /Zaken: het doel staat dit \(deels\) niet toe/)
  t.equal(await card('Zaken').count(), 0)
  await waarom.getByText('Leg uit per onderdeel').click()
  await waarom.getByText('Regel: adrescontrole/persoon').waitFor()
})

t.test('a source that is off leaves the rest standing and is never shown as nothing', async t => {
  await go('kcc')
  await raadpleeg('999993653')
  await setBron('Zaaksysteem', 'Uit')
  // The simulator breaks the connection of nobody but the service: the browser sees no error.
  await page.getByText('Dit is niet alles').waitFor()
  t.match(await card('Persoon').innerText(), /Compleet/)
  const zaken = await card('Zaken').innerText()
  t.match(zaken, /Nu niet te zien\. Zaaksysteem heeft een storing\. Dit betekent niet|bewaard antwoord/)
  t.notMatch(zaken, /Geen zaken gevonden/)
  await setBron('Zaaksysteem', 'Werkt')
})

t.test('nothing of this gave a console error, a CSP violation or a request to elsewhere', async t => {
  t.strictSame(kijker.faults, [])
})
