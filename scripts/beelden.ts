// Makes the pictures of README and docs: three faces at two widths, of the demo as it is (`npm run beelden`).
import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { openBrowser } from '../test/viewer/steun/browser.ts'
import { startDemo } from '../test/viewer/steun/demo.ts'

const folder = 'docs/beelden'

const faces: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  kcc: async page => {
    await page.getByLabel('BSN', { exact: true }).fill('999993653')
    await page.getByRole('button', { name: 'Zoek', exact: true }).click()
    await page.getByText('Alles is binnen').waitFor()
  },
  mijn: async page => {
    await page.getByText('Plaatsen dakkapel').first().waitFor()
    await page.getByText('Beantwoorden van klantvragen').first().waitFor()
  },
  verantwoording: async page => {
    await page.getByText('doel kcc-klantcontact').first().waitFor()
    await page.getByRole('row', { name: /Controleren van het adres/ }).waitFor()
  }
}

/** As much as fits on two screens: the top of a page says what it is. */
const heights = { 320: 1_400, 1440: 1_300 } as const

const demo = await startDemo()
mkdirSync(folder, { recursive: true })
for (const [width, height] of Object.entries(heights)) {
  const { page, close } = await openBrowser(demo.url, Number(width))
  await page.setViewportSize({ width: Number(width), height })
  for (const [face, reach] of Object.entries(faces)) {
    await page.goto('about:blank')
    await page.goto(`${demo.url}/#/${face}`)
    await reach(page)
    await page.evaluate('document.activeElement.blur(); scrollTo(0, 0)')
    const path = `${folder}/${face}-${width}.png`
    await page.screenshot({ path })
    console.log(path)
  }
  await close()
}
await demo.close()
