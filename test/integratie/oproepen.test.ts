import t from 'tap'
import { cast } from '../../simulatie/populatie/cast.ts'
import { startOpstelling } from '../steun/gemeente.ts'

const opstelling = await startOpstelling()
t.teardown(opstelling.close)
const { raadpleeg, gemeente } = opstelling
const sources = [gemeente.brp, gemeente.zgw, gemeente.klantinteracties]

const callsFor = async (key: string, over: object = {}): Promise<number[]> => {
  for (const source of sources) source.reset()
  const klant = cast.find(member => member.key === key)?.klant
  const { json } = await raadpleeg({ klant, doel: 'kcc-klantcontact', vers: true, ...over })
  if (json.compleet !== true) throw new Error(JSON.stringify(json).slice(0, 500))
  return sources.map(source => source.count())
}

const pageSize = 100
const documentCalls = (): number => gemeente.zgw.calls.filter(({ route }) => route.includes('enkelvoudig')).length

t.test('the number of source calls of one view, types warm: brp, zgw, klantinteracties', async t => {
  await callsFor('vijfhonderdZaken') // whatever type the warming up missed
  for (const [key, calls] of [
    ['gezin', [1, 3, 2]],
    ['vijftigZaken', [1, 3, 2]],
    ['nergens', [1, 2, 1]],
    ['alleenKlantcontacten', [1, 2, 2]],
    ['drieVestigingen', [0, 3, 2]]
  ] as const) {
    t.same(await callsFor(key), calls, key)
  }
})

t.test('500 zaken cost one call more per further page, and no call per zaak', async t => {
  const [brp, zgw = 0, klantinteracties] = await callsFor('vijfhonderdZaken')
  t.same([brp, klantinteracties], [1, 2])
  const asked = gemeente.zgw.calls.flatMap(({ body }) => (body as { uuid__in?: string[] }).uuid__in ?? [])
  t.ok(asked.length > pageSize)
  t.equal(documentCalls(), Math.ceil(asked.length / pageSize), 'documents in full batches')
  t.ok(zgw - documentCalls() <= 500 / pageSize + 1, 'open zaken and finished ones, each by full pages')
})

t.test('a repeated question costs only what may not be kept', async t => {
  await callsFor('gezin', { vers: false })
  t.same(await callsFor('gezin', { vers: false }), [1, 0, 0])
})

t.test('what was kept for one doel is not used for another that asks otherwise', async t => {
  await callsFor('gezin', { vers: false })
  t.same(
    await callsFor('gezin', { vers: false, include: ['zaken'] }),
    [1, 2, 0],
    'without documents it is another question'
  )
})

t.test('questions at the same moment share one fetch', async t => {
  for (const source of sources) source.reset()
  const klant = cast.find(member => member.key === 'andereNaam')?.klant
  const views = await Promise.all(
    Array.from({ length: 10 }, () => raadpleeg({ klant, doel: 'kcc-klantcontact', include: ['contactgegevens'] }))
  )
  t.same(new Set(views.map(({ status }) => status)), new Set([200]))
  t.equal(gemeente.klantinteracties.count(), 1)
})
