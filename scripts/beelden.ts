// Makes the pictures of README and docs: the faces at two widths, of the demo as it is (`npm run beelden`).
import { mkdirSync } from 'node:fs'
import { openKijker } from '../test/viewer/steun/kijker.ts'

const folder = 'docs/beelden'

/** As much as fits on two screens: the top of a page says what it is. */
const heights = { 320: 1_400, 1440: 1_300 } as const

const { page, card, go, raadpleeg, logIn, close } = await openKijker()

const pictures: Readonly<Record<string, () => Promise<void>>> = {
  kcc: async () => {
    await go('kcc')
    await raadpleeg('999993653')
  },
  mijn: async () => {
    await logIn('Inwoner met taken en berichten')
    await card('Uw berichten').getByText('Er staat een besluit voor u klaar').first().click()
    await card('Uw berichten').getByText('Wij hebben over uw aanvraag besloten').first().waitFor()
  },
  zaak: async () => {
    await logIn('Inwoner')
    await card('Uw zaken').getByRole('button', { name: 'Plaatsen dakkapel' }).click()
    await page.getByRole('dialog').getByText('Wat er gebeurde').waitFor()
  },
  verantwoording: async () => {
    await go('kcc')
    await raadpleeg('999993653')
    await go('verantwoording')
    await page.getByText('doel kcc-klantcontact').first().waitFor()
    await page.getByRole('row', { name: /Tonen van eigen gegevens .* van een inwoner/ }).waitFor()
  }
}

mkdirSync(folder, { recursive: true })
for (const [width, height] of Object.entries(heights)) {
  await page.setViewportSize({ width: Number(width), height })
  for (const [name, reach] of Object.entries(pictures)) {
    await reach()
    await page.evaluate('document.activeElement.blur(); scrollTo(0, 0)')
    const path = `${folder}/${name}-${width}.png`
    await page.screenshot({ path })
    console.log(path)
  }
}
await close()
