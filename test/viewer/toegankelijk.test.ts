import axe from 'axe-core'
import t from 'tap'
import { openKijker } from './steun/kijker.ts'

const kijker = await openKijker()
t.teardown(kijker.close)
const { page, card, go, logIn, raadpleeg, setBron } = kijker

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

type Outcome = { readonly passes: number; readonly violations: readonly string[] }

const audit = async (): Promise<Outcome> => {
  await page.evaluate(axe.source)
  return JSON.parse(
    await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(tags)} }).then(({ passes, violations }) =>
      JSON.stringify({
        passes: passes.length,
        violations: violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target))
      }))`)
  )
}

/** Nothing sticks out to the right: WCAG 1.4.10. */
const overflow = (): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

const states = {
  'the werkplek with candidates': async () => {
    await go('kcc')
    await page.getByLabel('Zoek op').selectOption({ label: 'Postcode en huisnummer' })
    await page.getByLabel('Postcode', { exact: true }).fill('9106QB')
    await page.getByLabel('Huisnummer').fill('53')
    await page.getByRole('button', { name: 'Zoek', exact: true }).click()
    await page.getByText(/gevonden\. Controleer/).waitFor()
  },
  'the werkplek with a klantbeeld under geheimhouding': async () => {
    await go('kcc')
    await raadpleeg('999998456')
    await page.getByText('Leg uit per onderdeel').click()
    await page.getByText('Gevraagd worden').waitFor()
  },
  'the werkplek with a zaak': async () => {
    await go('kcc')
    await raadpleeg('999993653')
    await page.getByRole('button', { name: 'Plaatsen dakkapel', exact: true }).click()
    await page.getByRole('heading', { name: 'Verloop' }).waitFor()
  },
  'the werkplek for another doel, and with tasks': async () => {
    await go('kcc')
    await raadpleeg('999995522')
    await card('Taken').getByText('Te laat').first().waitFor()
    await page.getByLabel('Doel').selectOption({ label: 'Controleren van het adres van een inwoner' })
    await page.getByText('Voor dit doel niet meer te zien:').waitFor()
  },
  'the werkplek with a source that is off': async () => {
    await go('kcc')
    await raadpleeg('999993653')
    await setBron('Zaaksysteem', 'Uit')
    await page.getByText('Dit is niet alles').waitFor()
    await setBron('Zaaksysteem', 'Werkt')
  },
  'the werkplek with a refusal': async () => {
    await go('kcc')
    await page.getByLabel('BSN', { exact: true }).fill('999999999')
    await page.getByRole('button', { name: 'Zoek', exact: true }).click()
    await page.getByRole('alert').first().waitFor()
  },
  'the own environment with tasks and a message': async () => {
    await logIn('Inwoner met taken en berichten')
    await page.getByText('Tonen van eigen gegevens').first().waitFor()
    await page.getByLabel('Nieuw e-mailadres').waitFor()
    await card('Uw taken')
      .getByText(/taken zijn klaar/)
      .click()
    await card('Uw berichten').getByText('Er staat een besluit').first().click()
    await card('Uw berichten').getByText('Wij hebben over uw aanvraag besloten').first().waitFor()
  },
  'the own environment with a zaak': async () => {
    await logIn('Inwoner')
    await card('Uw zaken').getByRole('button', { name: 'Plaatsen dakkapel' }).click()
    await page.getByRole('heading', { name: 'Wat er gebeurde' }).waitFor()
  },
  'the own environment with an address to be proved': async () => {
    await logIn('Inwoner')
    const profiel = card('Uw profiel')
    await profiel.getByText('Wijzig 0612348442').click()
    await profiel.getByRole('button', { name: 'Stuur een code naar 0612348442' }).click()
    await profiel.getByLabel('Code uit het bericht').waitFor()
  },
  'the own environment of a gemachtigde': async () => {
    await logIn('Gemachtigde voor parkeren')
    await card('Uw zaken').getByText('ZAAK-').first().waitFor()
  },
  'the own environment of a company': () => logIn('Ondernemer'),
  'the account': async () => {
    await go('verantwoording')
    await page.getByRole('button', { name: /Controleren/ }).click()
    await page.getByText('Regel: adrescontrole/persoon').waitFor()
    await card('Het logboek, nu').getByRole('listitem').first().waitFor()
  }
} as const

for (const [name, reach] of Object.entries(states)) {
  for (const width of [320, 1440]) {
    t.test(`axe finds nothing against WCAG 2.2 AA in ${name} at ${width} px`, async t => {
      await page.setViewportSize({ width, height: 900 })
      await reach()
      const { passes, violations } = await audit()
      t.comment(`${passes} rules passed`)
      t.strictSame(violations, [])
      t.ok(passes > 10)
      t.equal(await overflow(), 0)
    })
  }
}
