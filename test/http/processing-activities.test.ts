import { existsSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import t from 'tap'
import { linesOf } from '../steun/details.ts'
import { startOpstelling } from '../steun/gemeente.ts'

const opstelling = await startOpstelling()
t.teardown(opstelling.close)
const { call, issuer, raadpleeg, logText } = opstelling

const bsn = '999993653'
const kvkNummer = '99999979'
const kvkType = 'urn:etoegang:1.9:EntityConcernedID:KvKnr'
const kcc = 'https://register.example/verwerkingsactiviteiten/kcc-klantcontact'
const ID = 'dpl.core.data_subject_id'
const TYPE = 'dpl.core.data_subject_id_type'
const token = await issuer.issue({ rol: 'fg' })
const vraag = (body: object, over: object = {}) =>
  call({ method: 'POST', path: '/v1/processing-activities', token, body, ...over })

const doel = 'kcc-klantcontact'
const beelden = [
  await raadpleeg({ klant: { soort: 'natuurlijkPersoon', burgerservicenummer: bsn }, doel }),
  await raadpleeg({ klant: { soort: 'nietNatuurlijkPersoon', kvkNummer }, doel })
].map(({ json }) => String(json.verantwoording.verwerkingId))
const [persoonTrace = '', bedrijfTrace = ''] = beelden
const toUuid = (hex: string) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

type Regel = {
  readonly traceId: string
  readonly spanId: string
  readonly name: string
  readonly startTime: number
  readonly attributes: Readonly<Record<string, string>>
}
const regelsOf = async (body: object): Promise<readonly Regel[]> => (await vraag(body)).json.processingActivities
const tracesOf = async (body: object) => [...new Set((await regelsOf(body)).map(({ traceId }) => traceId))].sort()

const alle = await regelsOf({ 'dpl.core.processing_activity_id': kcc })
const pseudoniem = alle.find(({ traceId }) => traceId === toUuid(persoonTrace))?.attributes[ID] ?? ''
const startTime = alle.at(-1)?.startTime ?? 0

const vragen: readonly [string, object, readonly string[]][] = [
  ['a trace as 32 hex digits', { traceId: persoonTrace }, [persoonTrace]],
  ['a trace as uuid', { traceId: toUuid(persoonTrace).toUpperCase() }, [persoonTrace]],
  ['a verwerkingsactiviteit', { 'dpl.core.processing_activity_id': kcc }, beelden],
  ['another verwerkingsactiviteit', { 'dpl.core.processing_activity_id': `${kcc}x` }, []],
  ['a pseudonym', { [ID]: pseudoniem }, [persoonTrace]],
  ['a BSN with its type', { [ID]: bsn, [TYPE]: 'BSN' }, [persoonTrace]],
  ['a KVK number with its type', { [ID]: kvkNummer, [TYPE]: kvkType }, [bedrijfTrace]],
  ['a type alone', { [TYPE]: 'BSN' }, [persoonTrace]],
  ['a klant and the trace of another', { [ID]: bsn, [TYPE]: 'BSN', traceId: bedrijfTrace }, []],
  [
    'the calling application',
    { 'dpl.core.foreign_operation.processor': 'https://desktop.klantbeeld.example' },
    beelden
  ],
  ['a time from which', { startTime }, beelden],
  ['a time up to which', { endTime: startTime - 1 }, []]
]
for (const [what, body, traces] of vragen) {
  t.test(`${what} finds the lines of it and no others`, async t => {
    t.same(await tracesOf(body), traces.map(toUuid).sort())
  })
}

t.test('a trace comes whole: the action, its end, and a child per source', async t => {
  const regels = await regelsOf({ traceId: persoonTrace })
  t.same(regels.map(({ name }) => name).sort(), [
    'Bron brp raadplegen',
    'Bron objecten-taken raadplegen',
    'Bron openklant raadplegen',
    'Bron openzaak raadplegen',
    'Bron vtb-taken raadplegen',
    'Klantbeeld raadplegen',
    'Klantbeeld raadplegen'
  ])
  for (const regel of regels) t.match(regel.attributes, { [ID]: /^k1:/, [TYPE]: 'BSN' })
})

t.test('pages of any size together are the whole', async t => {
  const all = (await regelsOf({ startTime })).length
  for (const aantal of [1, 3, 100]) {
    let found = 0
    let cursor: string | undefined
    do {
      const { json } = await vraag({ startTime, aantal, ...(cursor && { cursor }) })
      t.ok(json.processingActivities.length <= aantal)
      found += json.processingActivities.length
      cursor = json.cursor
    } while (cursor !== undefined)
    t.equal(found, all)
  }
})

const fouten: readonly [string, object][] = [
  ['no criterium', {}],
  ['a page and no criterium', { aantal: 10 }],
  ['a BSN without a type', { [ID]: bsn }],
  ['a BSN that is none', { [ID]: '999993654', [TYPE]: 'BSN' }],
  ['a number of an unknown type', { [ID]: bsn, [TYPE]: 'personeelsnummer' }],
  ['a trace id that is none', { traceId: 'abc' }],
  ['a time that is text', { startTime: '2026-11-23' }],
  ['a criterium that does not exist', { traceId: persoonTrace, naam: 'x' }],
  ['a cursor that is none', { traceId: persoonTrace, cursor: "1.1' OR 1=1" }]
]
for (const [what, body] of fouten) {
  t.test(`${what} is refused`, async t => {
    const { status, json, text } = await vraag(body)
    t.equal(status, 400)
    t.equal(json.code, 'vraag-ongeldig')
    t.ok(json.invalidParams.length > 0)
    t.notMatch(text, bsn)
  })
}

const geweigerd: readonly [string, () => Promise<string>, string][] = [
  ['a KCC-medewerker', () => issuer.issue({ rol: 'kcc-medewerker' }), 'scope-ontbreekt'],
  ['a klant', () => issuer.issue({ bsn }), 'scope-ontbreekt'],
  ['a klant with the scope', () => issuer.issue({ bsn }, { scope: 'logboek.lezen' }), 'niet-toegestaan']
]
for (const [who, issue, code] of geweigerd) {
  t.test(`${who} does not read the logboek`, async t => {
    const { status, json } = await vraag({ traceId: persoonTrace }, { token: await issue() })
    t.equal(status, 403)
    t.equal(json.code, code)
  })
}

t.test('the FG does not get a klantbeeld', async t => {
  const { status } = await raadpleeg(
    { klant: { soort: 'natuurlijkPersoon', burgerservicenummer: bsn }, doel },
    { rol: 'fg' }
  )
  t.equal(status, 403)
})

t.test(
  'each question is audited before it is answered, with the klant as a pseudonym and nothing else of it',
  async t => {
    const traceId = 'cafecafecafecafecafecafecafecafe'
    const headers = { traceparent: `00-${traceId}-b7ad6b7169203331-00` }
    await vraag({ [ID]: bsn, [TYPE]: 'BSN' }, { headers })
    const lines = linesOf(opstelling, traceId)
    t.match(lines, [
      { stroom: 'audit', resultaat: 'toegestaan' },
      { stroom: 'audit', resultaat: 'gelukt' }
    ])
    t.equal(lines.length, 2)
    t.match(lines[0], {
      actie: 'Logboek raadplegen',
      objectsoort: 'natuurlijkPersoon',
      object: pseudoniem,
      herkomst: 'demo-toezicht',
      actor: /^k1:/
    })
    t.notMatch(JSON.stringify(lines) + logText(), /999993653|demo-fg/)
  }
)

const upstream = new URL('../../../shared/upstream/', import.meta.url)
const read = (file: string) => JSON.parse(readFileSync(new URL(file, upstream), 'utf8'))

t.test(
  'question and answer are valid against the document of Logius',
  { skip: existsSync(upstream) ? false : '../shared/upstream is not there' },
  async t => {
    const document = 'logius-ldv-lezen-1.1.0.openapi.json'
    const ajv = new Ajv({ strict: false })
    addFormats.default(ajv)
    ajv.addFormat('int64', true)
    ajv.addSchema({ ...read('logius-ldv-attributes.schema.json'), $id: 'http://ldv/logius-ldv-attributes.schema.json' })
    ajv.addSchema({ ...read(document), $id: `http://ldv/${document}` })
    const schema = (name: string) => ({ $ref: `http://ldv/${document}#/components/schemas/${name}` })
    const isAnswer = ajv.compile(schema('ListProcessingActivities'))
    const isQuestion = ajv.compile(schema('ProcessingActivityRequest'))
    for (const [what, body] of vragen) {
      if ('traceId' in body && !String(body.traceId).includes('-')) continue
      t.ok(isQuestion(body), `question: ${what}`)
      t.ok(isAnswer((await vraag(body)).json), JSON.stringify(isAnswer.errors))
    }
  }
)
