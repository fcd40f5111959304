import t from 'tap'
import { createObjectenSimulator } from '../../../simulatie/objecten/simulator.ts'
import { startSimulator, token } from '../start.ts'
import { createTypeValidator, createValidator, readRecordings, skip } from '../upstream.ts'

const { ask } = await startSimulator(t, populatie => createObjectenSimulator({ populatie, token }))
const everything = await ask('/api/v2/objects?pageSize=500')

t.test('a list of objects is as the document of Objects 2.7.0 has it', { skip }, async t => {
  const errorsOf = createValidator('openobject-objects-2.7.0.openapi.yaml', 'PaginatedObjectList')
  t.ok(everything.body.results.length > 100)
  // The document forgets that it is null until a record is corrected; recorded answers have it so.
  const faults = errorsOf(everything.body)?.filter(({ instancePath }) => !instancePath.endsWith('/record/correctedBy'))
  t.same(faults, [])
})

const schemas: Readonly<Record<number, string>> = {
  1: 'taak-v1.schema.json',
  2: 'taak.schema.json',
  3: 'externe-klanttaak-1.1.1.schema.json'
}

t.test('the data of each task fit the published schema of their version', { skip }, async t => {
  const taken = everything.body.results.filter(({ type }: { type: string }) => type.endsWith('7c01'))
  for (const [version, file] of Object.entries(schemas)) {
    const errorsOf = createTypeValidator(file)
    const own = taken.filter((one: { record: { typeVersion: number } }) => String(one.record.typeVersion) === version)
    t.ok(own.length > 10, file)
    for (const { record } of own) t.same(errorsOf(record.data), null, file)
  }
})

t.test('an object type is as the document has it', { skip }, async t => {
  const errorsOf = createValidator('openobject-objects-2.7.0.openapi.yaml', 'ObjectType')
  const { body } = await ask(new URL(everything.body.results[0].type).pathname)
  t.same(errorsOf(body), null)
})

t.test('all that stands in a recorded object stands in ours', { skip }, async t => {
  const recorded = readRecordings('objects.json').find(
    ({ request, response }: { request: { url: string }; response: { status: number } }) =>
      /objects\/[0-9a-f-]{36}$/.test(request.url) && response.status === 200
  )
  const [ours] = everything.body.results
  t.strictSame(Object.keys(ours).sort(), Object.keys(recorded.response.body).sort())
  t.strictSame(Object.keys(ours.record).sort(), Object.keys(recorded.response.body.record).sort())
})
