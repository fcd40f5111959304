import { buffer } from 'node:stream/consumers'
import t from 'tap'
import { type BronResultaat, isGelukt } from '../../../src/klantbeeld/resultaat.ts'
import { toVelden } from '../../../src/klantbeeld/velden.ts'
import { alleVelden, contextWith, itemsOf } from '../asking.ts'
import { ask, type Instantie, presets, startInstantie, toVraag } from './dialecten.ts'
import { alleDocumenten, alleZaken, gezin, metDocumenten, ruim, vijftig } from './opstelling.ts'

const gegevensOf = <T>(resultaat: BronResultaat<T>): T => {
  if (!isGelukt(resultaat)) throw new Error(JSON.stringify(resultaat))
  return resultaat.gegevens
}

const instanties = new Map<string, Instantie>()
for (const [naam, dialect] of Object.entries(presets)) {
  instanties.set(naam, await startInstantie({ sim: { dialect }, config: { bsnInUrl: true } }))
}
t.teardown(() => Promise.all([...instanties.values()].map(({ close }) => close())))

const at = (naam: string): Instantie => {
  const found = instanties.get(naam)
  if (!found) throw new Error(naam)
  return found
}

const lees = (naam: string, id: string, plan = metDocumenten, klant = vijftig) =>
  at(naam).bron.details.leesZaak(id, toVraag(klant, plan), contextWith())
const open = (naam: string, id: string, plan = metDocumenten, klant = vijftig) =>
  at(naam).bron.details.openDocument({ id }, toVraag(klant, plan), contextWith())

for (const naam of Object.keys(presets)) {
  const { bron } = at(naam)

  t.test(`${naam}: one zaak is told as in the list, with its history, besluiten and documents`, async t => {
    const zaken = await itemsOf(ask(bron, vijftig, { zaken: alleZaken }).zaken)
    const documenten = await itemsOf(ask(bron, vijftig, metDocumenten).documenten)
    const some = zaken
      .filter(({ id }) => documenten.some(document => document.zaken?.includes(id)))
      .filter((_, i) => i % 2 === 0)
    t.ok(some.length > 5)
    let besluiten = 0
    for (const zaak of some) {
      const found = gegevensOf(await lees(naam, zaak.id.toUpperCase()))
      const { hoofdzaak: _, deelzaken: __, ...listed } = zaak
      const { statusgeschiedenis = [], besluiten: taken = [], ...told } = found?.zaak ?? { bron: '', id: '' }
      t.match(told, listed)
      t.strictSame(statusgeschiedenis[0], zaak.status, 'newest first')
      t.ok(statusgeschiedenis.every(({ omschrijving, gezetOp }) => omschrijving && gezetOp))
      t.ok(taken.every(({ id, besluittype, datum }) => id && besluittype && datum))
      besluiten += taken.length
      const own = documenten.filter(document => document.zaken?.includes(zaak.id)).map(({ id }) => id)
      const shown = found?.documenten ? gegevensOf(found.documenten).items.map(({ id }) => id) : []
      t.strictSame(shown.toSorted(), own.toSorted())
    }
    t.ok(besluiten > 0)
  })

  t.test(`${naam}: a zaak of another, none at all, and one outside the plan look the same`, async t => {
    const [mine] = await itemsOf(ask(bron, gezin, { zaken: alleZaken }).zaken)
    const id = mine?.id ?? ''
    t.ok(gegevensOf(await lees(naam, id, metDocumenten, gezin)))
    const missing = [
      lees(naam, id),
      lees(naam, '00650000-0000-8000-8000-0000000000ff'),
      lees(naam, 'geen-uuid/../x'),
      lees(naam, id, { documenten: alleDocumenten }, gezin),
      lees(naam, id, { zaken: { ...alleZaken, zaaktypen: { alleen: ['bestaat-niet'] } } }, gezin),
      lees(naam, id, { zaken: { ...alleZaken, vanaf: { [mine?.zaaktype?.identificatie ?? '']: '9999-01-01' } } }, gezin)
    ]
    for (const one of await Promise.all(missing)) {
      t.match(one, { status: 'ok', uitCache: false })
      t.equal(gegevensOf(one), undefined)
    }
  })

  t.test(`${naam}: a document opens by way of a zaak of the klant only, and within the plan`, async t => {
    const [document] = await itemsOf(ask(bron, vijftig, metDocumenten).documenten)
    const id = document?.id ?? ''
    const inhoud = gegevensOf(await open(naam, id))
    t.equal(inhoud?.document.id, id)
    t.equal(inhoud?.document.titel, document?.titel)
    const bytes = inhoud && (await buffer(inhoud.body))
    t.equal(bytes?.length, document?.bestandsomvang)
    const { status: _, ...rest } = alleDocumenten
    const missing = [
      open(naam, id, metDocumenten, gezin),
      open(naam, '00650000-0000-8000-8000-0000000000ff'),
      open(naam, id, { zaken: alleZaken }),
      open(naam, id, { documenten: { ...rest, status: [] } }),
      open(naam, id, { documenten: { ...alleDocumenten, informatieobjecttypen: { alleen: ['Bestaat niet'] } } }),
      open(naam, id, { documenten: { ...alleDocumenten, zaken: { ...ruim, zaaktypen: { alleen: ['bestaat-niet'] } } } })
    ]
    at(naam).sim.reset()
    for (const one of await Promise.all(missing)) t.equal(gegevensOf(one), undefined)
    t.notOk(at(naam).sim.calls.some(({ route }) => route.endsWith('/download')))
  })
}

t.test('what the plan does not show of one zaak is not asked', async t => {
  const { bron, sim } = at('openZaak130')
  const [zaak] = await itemsOf(ask(bron, gezin, { zaken: alleZaken }).zaken)
  sim.reset()
  const velden = toVelden(['omschrijving'])
  const found = gegevensOf(await lees('openZaak130', zaak?.id ?? '', { zaken: { ...alleZaken, velden } }, gezin))
  t.strictSame(
    sim.calls.map(({ route }) => route),
    ['/zaken/api/v1/zaken/:uuid']
  )
  t.match(sim.calls[0]?.url, /expand=rollen$/)
  t.notOk('documenten' in (found ?? {}) || 'deelzaken' in (found?.zaak ?? {}))
})

t.test('documents of a zaak come only where the plan shows those of that zaak', async t => {
  const [zaak] = (await itemsOf(ask(at('openZaak130').bron, vijftig, metDocumenten).documenten)).flatMap(
    ({ zaken = [] }) => zaken
  )
  const narrow = { ...alleDocumenten, zaken: { ...ruim, zaaktypen: { alleen: ['bestaat-niet'] } } }
  const found = gegevensOf(await lees('openZaak130', zaak ?? '', { zaken: alleZaken, documenten: narrow }))
  t.strictSame(found?.documenten && gegevensOf(found.documenten).items, [])
})

t.test('related zaken are told only where they are the klant’s and within the plan themselves', async t => {
  const { bron } = at('openZaak130')
  const zaken = await itemsOf(ask(bron, vijftig, { zaken: alleZaken }).zaken)
  const shown = new Set(zaken.map(({ id }) => id))
  const parent = zaken.find(({ deelzaken = [] }) => deelzaken.some(id => shown.has(id)))
  t.ok(parent)
  const found = gegevensOf(await lees('openZaak130', parent?.id ?? ''))
  t.ok(found?.zaak.deelzaken?.every(id => shown.has(id)))
  t.strictSame(found?.verwant.map(({ id }) => id).toSorted(), found?.zaak.deelzaken?.toSorted())
  const [child] = found?.verwant ?? []
  const velden = alleVelden('zaken')
  const behalve = [child?.zaaktype?.identificatie ?? '']
  if (behalve[0] !== parent?.zaaktype?.identificatie) {
    const less = gegevensOf(
      await lees('openZaak130', parent?.id ?? '', { zaken: { ...ruim, velden, zaaktypen: { behalve } } })
    )
    t.strictSame(less?.verwant, [])
    t.strictSame(less?.zaak.deelzaken, [])
  }
})
