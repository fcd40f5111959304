import axe from 'axe-core'
import t from 'tap'
import { openKijker } from './steun/kijker.ts'

const kijker = await openKijker()
t.teardown(kijker.close)
const { page, go, raadpleeg } = kijker

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
  'the own environment': async () => {
    await go('mijn')
    await page.getByText('Beantwoorden van klantvragen').first().waitFor()
    await page.getByLabel('Nieuw e-mailadres').waitFor()
  },
  'the account': async () => {
    await go('verantwoording')
    await page.getByRole('button', { name: /Controleren/ }).click()
    await page.getByText('Regel: adrescontrole/persoon').waitFor()
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
