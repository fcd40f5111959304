import t from 'tap'
import { createVtbSimulator } from '../../../simulatie/vtb/simulator.ts'
import { startSimulator, token } from '../start.ts'
import { createValidator, skip } from '../upstream.ts'

const { ask } = await startSimulator(t, populatie => createVtbSimulator({ populatie, token }))

const rows = [
  [
    '/taken/api/v1/externetaken',
    'openvtb-taken-0.1.0',
    'PaginatedExterneTaakPolymorphicList',
    'ExterneTaakPolymorphic'
  ],
  ['/berichten/api/v1/berichten', 'openvtb-berichten-0.1.0', 'PaginatedBerichtList', 'Bericht']
] as const

for (const [path, document, list, one] of rows) {
  t.test(`${path} answers as ${document} has it`, { skip }, async t => {
    const file = `${document}.openapi.yaml`
    const { body } = await ask(`${path}?pageSize=500`)
    t.ok(body.results.length > 100)
    t.same(createValidator(file, list)(body), null)
    t.same(createValidator(file, one)((await ask(`${path}/${body.results[0].uuid}`)).body), null)
  })
}
