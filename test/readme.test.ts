import { existsSync, readFileSync } from 'node:fs'
import t from 'tap'
import { cast } from '../simulatie/populatie/cast.ts'
import { startOpstelling } from './steun/gemeente.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** Without what differs from run to run. */
const fixed = (answer: object): object =>
  JSON.parse(JSON.stringify(answer).replace(/"(klantreferentie|opgehaaldOp|verwerkingId)":"[^"]+"/g, '"$1":"…"'))

t.test('the request of the README gives the answer of the README', async t => {
  const opstelling = await startOpstelling()
  t.teardown(opstelling.close)
  const [, request = ''] = /-d '(\{"klant".*?)'\n/.exec(readme) ?? []
  const [, answer = ''] = /```json\n([\s\S]*?)```/.exec(readme) ?? []
  const { status, json } = await opstelling.raadpleeg(JSON.parse(request))
  t.equal(status, 200)
  t.same(fixed(json), fixed(JSON.parse(answer)))
})

t.test('the README names every member of the cast by its number', async t => {
  for (const { klant } of cast) t.match(readme, 'kvkNummer' in klant ? klant.kvkNummer : klant.burgerservicenummer)
})

t.test('every file that the README points at is there', async t => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path)
  t.ok(links.length > 10)
  for (const path of links) t.ok(existsSync(new URL(`../${path}`, import.meta.url)), path)
})
