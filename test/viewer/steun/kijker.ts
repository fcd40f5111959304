import { openBrowser } from './browser.ts'
import { startDemo } from './demo.ts'

/** The demo and a browser on it. */
export const openKijker = async (width?: number) => {
  const demo = await startDemo()
  const browser = await openBrowser(demo.url, width)
  const { page } = browser
  const card = (name: string) => page.getByRole('region', { name, exact: true })
  const go = async (face: 'kcc' | 'mijn' | 'verantwoording') => {
    // Away first: the same address again would load nothing.
    await page.goto('about:blank')
    await page.goto(`${demo.url}/#/${face}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
  return {
    ...browser,
    url: demo.url,
    card,
    go,
    /** In the own environment as this one: all of it, asked again while a busy machine has sources answer late. */
    logIn: async (wie: string) => {
      await go('mijn')
      await page.getByLabel(wie, { exact: true }).check()
      const again = page.getByRole('button', { name: 'Haal alles opnieuw op' })
      const ended = page.getByText('Uw gegevens worden opgehaald')
      await ended.waitFor({ state: 'detached' })
      for (let i = 0; i < 10 && (await again.isVisible()); i++) {
        await again.click()
        await ended.waitFor({ state: 'detached' })
      }
    },
    /** On the werkplek: the whole view of this number, asked again while a busy machine has sources answer late. */
    raadpleeg: async (bsn: string) => {
      await page.getByLabel('BSN', { exact: true }).fill(bsn)
      await page.getByRole('button', { name: 'Zoek', exact: true }).click()
      const ended = page.getByText(/^(Alles is binnen|Dit is niet alles)/)
      await ended.waitFor()
      for (let i = 0; i < 10 && !(await ended.innerText()).startsWith('Alles'); i++) {
        await page.getByRole('button', { name: 'Klantbeeld opnieuw ophalen' }).click()
        await ended.waitFor({ state: 'detached' })
        await ended.waitFor()
      }
    },
    setBron: async (bron: string, toestand: 'Werkt' | 'Traag' | 'Uit') => {
      const group = page.getByRole('group', { name: bron })
      await group.getByLabel(toestand).click()
      // It is only so when the source has said so.
      await group.getByRole('radio', { name: toestand, checked: true }).waitFor()
    },
    close: async () => {
      await browser.close()
      await demo.close()
    }
  }
}
