import t from 'tap'
import { openKijker } from './steun/kijker.ts'

const kijker = await openKijker()
t.teardown(kijker.close)
const { page, card, go } = kijker

/** What has the focus, by its text or its label. */
const focused = (): Promise<string> =>
  page.evaluate(
    '(document.activeElement.labels?.[0] ?? document.activeElement).innerText?.trim() || document.activeElement.tagName'
  )

const most = 60

const tabTo = async (name: string, { key = 'Tab' } = {}): Promise<void> => {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press(key)
    if ((await focused()).replaceAll(/\s+/g, ' ').startsWith(name)) return
  }
  throw new Error(`no ${name} within ${most} tabs`)
}

t.test('a klantbeeld, a zaak and the way back by keyboard only', async t => {
  await go('kcc')
  await page.getByLabel('Doel').waitFor()
  await page.keyboard.press('Tab')
  t.equal(await focused(), 'Naar de inhoud')
  await page.keyboard.press('Enter')
  await tabTo('BSN')
  await page.keyboard.type('999993653')
  await page.keyboard.press('Enter')
  await page.getByText('Alles is binnen').waitFor()
  t.equal(await focused(), 'Safouane Jens Brent Meyer', 'the focus is where the answer is')
  await tabTo('Plaatsen dakkapel')
  await page.keyboard.press('Enter')
  const venster = page.getByRole('dialog')
  await venster.getByText('Verloop').waitFor()
  t.equal(await focused(), 'Sluiten')
  await page.keyboard.press('Escape')
  await venster.waitFor({ state: 'detached' })
  t.equal(await focused(), 'Plaatsen dakkapel', 'the focus is back where it was')
})

t.test('a message is read, and an address added and proved, by keyboard only', async t => {
  await go('mijn')
  await tabTo('Inwoner')
  await page.keyboard.press('ArrowDown')
  t.equal(await focused(), 'Inwoner met taken en berichten')
  await card('Uw berichten').getByText('4 niet gelezen.').waitFor()
  await page.keyboard.press('Tab')
  await tabTo('Er staat een besluit voor u klaar')
  await page.keyboard.press('Enter')
  await card('Uw berichten').getByText('3 niet gelezen.').waitFor()
  await tabTo('Nieuw e-mailadres')
  await page.keyboard.type('toetsenbord@example.nl')
  await page.keyboard.press('Enter')
  const rij = card('Uw profiel').getByRole('listitem').filter({ hasText: 'toetsenbord@example.nl' })
  await rij.getByText('Nog niet bevestigd').waitFor()
  await page.keyboard.press('Shift+Tab')
  await tabTo('Stuur een code naar toetsenbord@example.nl', { key: 'Shift+Tab' })
  await page.keyboard.press('Enter')
  const bericht = card('Postvak van de demo').getByRole('listitem').filter({ hasText: 'toetsenbord@example.nl' })
  const [, code = ''] = /is (\d+)/.exec(await bericht.innerText()) ?? []
  await tabTo('Code uit het bericht')
  await page.keyboard.type(code)
  await page.keyboard.press('Enter')
  await rij.getByText('Bevestigd', { exact: true }).waitFor()
})

t.test('the other faces and a role by keyboard', async t => {
  await go('kcc')
  await tabTo('Verantwoording')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Verantwoording' }).waitFor()
  await go('kcc')
  await tabTo('KCC-medewerker')
  await page.keyboard.press('ArrowRight')
  await page.getByLabel('Doel').getByText('Controleren van het adres').waitFor({ state: 'attached' })
  t.equal(await focused(), 'Adrescontroleur')
})
