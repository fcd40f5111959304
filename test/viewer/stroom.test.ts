import t from 'tap'
import { openKijker } from './steun/kijker.ts'
import { traceOf } from './steun/trace.ts'

const kijker = await openKijker()
t.teardown(kijker.close)
const { page, card, go, raadpleeg, setBron } = kijker

t.test('parts are on screen while a slow source still has to answer', async t => {
  await go('kcc')
  await setBron('Zaaksysteem', 'Traag')
  await page.getByLabel('BSN', { exact: true }).fill('999993653')
  await page.getByRole('button', { name: 'Zoek', exact: true }).click()
  await card('Persoon').getByText('999993653').waitFor()
  t.match(await card('Zaken').innerText(), /Wacht op de bron/)
  t.equal(await page.getByText(/onderdelen binnen/).count(), 1)
  await page.getByText('Dit is niet alles').waitFor()
  t.match(await card('Zaken').innerText(), /Zaaksysteem antwoordt niet op tijd/)
  await setBron('Zaaksysteem', 'Werkt')
})

t.test('the first part is painted soon after its event', async t => {
  await go('kcc')
  const events = await traceOf(kijker, async () => {
    await raadpleeg('999993653')
    await card('Tijdlijn').waitFor()
  })
  const first = (name: RegExp, after = 0) => events.find(one => name.test(one.name) && one.ts >= after)
  const arrived = first(/^ontvangen /)
  const placed = first(new RegExp(`^geplaatst ${arrived?.name.split(' ')[1]}$`), arrived?.ts)
  const painted = first(/^Paint$/, placed?.ts)
  t.ok(arrived && placed && painted)
  const ms = ((painted?.ts ?? Number.NaN) + (painted?.dur ?? 0) - (arrived?.ts ?? 0)) / 1_000
  t.comment(`first onderdeel painted ${ms.toFixed(1)} ms after its event (target 100)`)
  // Far above the target: a busy machine must not fail what a trace shows.
  t.ok(ms < 2_000)
})
