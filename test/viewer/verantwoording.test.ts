import t from 'tap'
import { openKijker } from './steun/kijker.ts'

const kijker = await openKijker()
t.teardown(kijker.close)
const { page, card, go, raadpleeg } = kijker

t.test('the register is a matrix of doelen and onderdelen, and each row explains itself', async t => {
  await go('verantwoording')
  const row = page.getByRole('row', { name: /Controleren van het adres van een inwoner/ })
  await row.waitFor()
  t.strictSame(
    (await row.getByRole('cell').allInnerTexts()).map(text => text.split(/\s/)[0]),
    ['ja', 'n.v.t.', 'nee', 'nee', 'nee', 'nee', 'nee', 'nee']
  )
  await row.getByRole('button').click()
  await page.getByText('Regel: adrescontrole/persoon').waitFor()
})

t.test('the matrix has what a klant may see and change of himself', async t => {
  await go('verantwoording')
  const row = page.getByRole('row', { name: /Tonen van eigen gegevens .* van een inwoner/ })
  await row.waitFor()
  t.strictSame(
    (await row.getByRole('cell').allInnerTexts()).map(text => text.split(/\s/)[0]),
    ['ja', 'n.v.t.', 'ja', 'ja', 'ja', 'ja', 'ja', 'ja']
  )
  await row.getByRole('button').click()
  await page.getByText('De klant mag hier zelf wijzigen: e-mailadressen en telefoonnummers en voorkeuren.').waitFor()
})

t.test('a consultation shows up in the logboek by itself, without the number', async t => {
  await go('kcc')
  await raadpleeg('999993653')
  await page.getByRole('link', { name: 'Verantwoording' }).click()
  const logboek = card('Het logboek, nu')
  await logboek.getByText('doel kcc-klantcontact').first().waitFor()
  t.match(await logboek.innerText(), /Klantbeeld raadplegen|Bron brp raadplegen/)
  t.notMatch(await logboek.innerText(), /999993653/)
})

t.test('nothing of this gave a console error, a CSP violation or a request to elsewhere', async t => {
  t.strictSame(kijker.faults, [])
})
