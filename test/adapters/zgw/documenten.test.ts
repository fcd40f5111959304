import t from 'tap'
import type { Context } from '../../../src/adapters/bron.ts'
import { createBron } from '../../../src/adapters/registry.ts'
import type { Document } from '../../../src/klantbeeld/onderdelen.ts'
import type { DocumentenPlan } from '../../../src/klantbeeld/plan.ts'
import { toVelden } from '../../../src/klantbeeld/velden.ts'
import { alleVelden, contextWith, vraagOver } from '../asking.ts'
import { alleDocumenten, now, ruim, startZgw, vijftig } from './opstelling.ts'

const opstelling = await startZgw()
const { gemeente, zgw, ignored, bijSlordig, zakenOf, documentenOf } = opstelling
t.teardown(opstelling.close)
t.beforeEach(opstelling.reset)

const everything = await documentenOf(vijftig)
const ids = (documenten: readonly Document[]) => documenten.map(({ id }) => id).sort()
const typeOf = ({ informatieobjecttype = '' }: Document) => informatieobjecttype

type Row = readonly [what: string, over: Partial<DocumentenPlan>, mayShow: (document: Document) => boolean]

const alleen = (...kenmerken: (string | { readonly domein: string })[]): Partial<DocumentenPlan> => ({
  informatieobjecttypen: { alleen: kenmerken }
})
const behalve = (...kenmerken: (string | { readonly domein: string })[]): Partial<DocumentenPlan> => ({
  informatieobjecttypen: { behalve: kenmerken }
})

const rows: readonly Row[] = [
  ['of all types', behalve(), () => true],
  [
    'of the types that are named',
    alleen('Brief', 'Beschikking', 'Bestaat niet'),
    document => ['Brief', 'Beschikking'].includes(typeOf(document))
  ],
  [
    'but for the types that are named',
    behalve('Medisch advies', 'Verslag'),
    document => !['Medisch advies', 'Verslag'].includes(typeOf(document))
  ],
  ['of a type that does not exist', alleen('Bestaat niet'), () => false],
  ['of one domein', alleen({ domein: 'VBSTD' }), () => true],
  ['of another domein, and one type', alleen({ domein: 'ANDER' }, 'Foto'), document => typeOf(document) === 'Foto'],
  ['but for one domein', behalve({ domein: 'VBSTD' }), () => false],
  ['but for another domein', behalve({ domein: 'ANDER' }), () => true],
  [
    'up to a vertrouwelijkheidaanduiding',
    { vertrouwelijkheid: 'intern' },
    ({ vertrouwelijkheidaanduiding = '' }) => ['openbaar', 'intern'].includes(vertrouwelijkheidaanduiding)
  ],
  ['in one status', { status: ['gearchiveerd'] }, ({ status }) => status === 'gearchiveerd']
]

for (const [what, over, mayShow] of rows) {
  t.test(`documents ${what} come, and no others, whether or not their type is shown`, async t => {
    t.strictSame(ids(await documentenOf(vijftig, over)), ids(everything.filter(mayShow)))
    const velden = toVelden(['titel'])
    t.strictSame(ids(await documentenOf(vijftig, { ...over, velden })), ids(everything.filter(mayShow)))
  })
}

t.test('the klant of these tests has documents on both sides of every limit', async t => {
  for (const [what, , mayShow] of rows.filter(([what]) => !/domein|all types|does not exist/.test(what))) {
    const count = everything.filter(mayShow).length
    t.ok(count > 0 && count < everything.length, what)
  }
})

t.test('documents come only through zaken that the plan allows, whatever filter the source passes over', async t => {
  const grenzen = { ...ruim, rol: 'initiator', vertrouwelijkheid: 'intern', afgerondSinds: '2025-01-01' } as const
  const zaken = new Set((await zakenOf(vijftig, grenzen)).map(({ id }) => id))
  const reachable = everything.filter(document => document.zaken?.some(id => zaken.has(id)))
  t.ok(reachable.length > 0 && reachable.length < everything.length)
  for (const filter of [
    'none',
    'rol__omschrijvingGeneriek',
    'maximaleVertrouwelijkheidaanduiding',
    'einddatum__isnull',
    'einddatum__gt'
  ]) {
    ignored.splice(0, ignored.length, filter)
    t.strictSame(ids(await documentenOf(vijftig, { zaken: grenzen }, bijSlordig)), ids(reachable), filter)
  }
})

for (const [what, velden, isThere] of [
  ['named', alleVelden('documenten', 'auteur'), true],
  ['not named', alleVelden('documenten'), false]
] as const) {
  t.test(`the auteur of a document ${isThere ? 'comes' : 'does not come'} when it is ${what}`, async t => {
    const found = await documentenOf(vijftig, { velden })
    t.ok(found.length > 0 && found.every(({ auteur }) => (auteur !== undefined) === isThere))
  })
}

t.test('types of documents are looked up only where a plan shows them or chooses by them', async t => {
  const calls = async (over: Partial<DocumentenPlan>) => {
    const koud = createBron(gemeente.zgwConfig(), { now })
    zgw.reset()
    const [found] = await documentenOf(vijftig, { ...over }, koud)
    await koud.close()
    const asked = zgw.calls.some(({ route }) => route.includes('/informatieobjecttypen/'))
    return { asked, domein: found?.informatieobjecttypeDomein }
  }
  t.match(await calls({ velden: toVelden(['titel']) }), { asked: false, domein: undefined })
  t.match(await calls({ velden: toVelden(['informatieobjecttype']) }), { asked: true })
  t.match(await calls({ velden: toVelden(['informatieobjecttypeDomein']) }), { asked: true, domein: 'VBSTD' })
  t.match(await calls({ velden: toVelden(['titel']), ...behalve('Foto') }), { asked: true })
})

t.test('two plans share kept documents only when they ask the same', async t => {
  const vormen: string[] = []
  const remember: Context['remember'] = ({ naam, vorm, fetch }) => {
    if (naam === 'documenten') vormen.push(JSON.stringify(vorm))
    return fetch(new AbortController().signal)
  }
  const keep = async (over: Partial<DocumentenPlan>) => {
    const vraag = vraagOver(vijftig, { documenten: { ...alleDocumenten, ...over } })
    await bijSlordig.consult(vraag, contextWith({ remember })).documenten
  }
  const plans = [...rows.map(([, over]) => over), { velden: alleVelden('documenten', 'auteur') }]
  for (const over of plans) await keep(over)
  for (const over of plans) await keep({ ...over })
  t.equal(vormen.length, 2 * plans.length)
  t.equal(new Set(vormen).size, plans.length)
})
