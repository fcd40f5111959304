import t from 'tap'
import { createSimulator } from '../../../simulatie/server/simulator.ts'
import { zaaktypen } from '../../../simulatie/zgw/catalogi/catalogus.ts'
import type { Context } from '../../../src/adapters/bron.ts'
import { createBron } from '../../../src/adapters/registry.ts'
import type { Zaak } from '../../../src/klantbeeld/onderdelen.ts'
import type { Zaakgrenzen } from '../../../src/klantbeeld/plan.ts'
import { contextWith, itemsOf, vraagOver } from '../asking.ts'
import { alleDocumenten, alleZaken, metDocumenten, now, ruim, startZgw, vijfhonderd, vijftig } from './opstelling.ts'

const opstelling = await startZgw()
const { gemeente, zgw, ignored, bijSlordig, ask, zakenOf, zoekvragen } = opstelling
t.teardown(opstelling.close)
t.beforeEach(opstelling.reset)

const everything = await zakenOf(vijfhonderd)
const ids = (zaken: readonly Zaak[]) => zaken.map(({ id }) => id).sort()
const naamOf = ({ zaaktype }: Zaak) => zaaktype?.identificatie ?? ''
const isInitiator = ({ rollen = [] }: Zaak) =>
  rollen.some(({ omschrijvingGeneriek }) => omschrijvingGeneriek === 'initiator')
const isOpen = ({ einddatum }: Zaak) => einddatum === undefined

/** Addresses of all versions of these zaaktypen. */
const addressesOf = (...namen: string[]) =>
  zaaktypen
    .filter(({ data }) => namen.includes(data.identificatie))
    .map(({ uuid }) => `${gemeente.urls.zgw}/catalogi/api/v1/zaaktypen/${uuid}`)
    .sort()

/** A day on which a zaak ended: whoever asks from that day on still sees it. */
const dag = everything.map(({ einddatum = '' }) => einddatum).find(einddatum => einddatum.endsWith('-01')) ?? ''
const dagErvoor = new Date(Date.parse(dag) - 86_400_000).toISOString().slice(0, 10)

type Row = {
  readonly over: Partial<Zaakgrenzen>
  /** What each search asks more than whose zaken, their order and what comes along. */
  readonly filters: readonly object[]
  readonly mayShow: (zaak: Zaak) => boolean
}

const rows: Readonly<Record<string, Row>> = {
  'without limits': { over: {}, filters: [{}], mayShow: () => true },
  'up to a vertrouwelijkheidaanduiding': {
    over: { vertrouwelijkheid: 'zaakvertrouwelijk' },
    filters: [{ maximaleVertrouwelijkheidaanduiding: 'zaakvertrouwelijk' }],
    mayShow: ({ vertrouwelijkheidaanduiding = '' }) => !/^(vertrouwelijk|geheim)$/.test(vertrouwelijkheidaanduiding)
  },
  'that are open, or ended from a day on': {
    over: { afgerondSinds: dag },
    filters: [{ einddatum__isnull: true }, { einddatum__gt: dagErvoor }],
    mayShow: ({ einddatum = '9999' }) => einddatum >= dag
  },
  'with the klant as initiator': {
    over: { rol: 'initiator' },
    filters: [{ rol__omschrijvingGeneriek: 'initiator' }],
    mayShow: isInitiator
  },
  'of the zaaktypen that are named, in every version': {
    over: { zaaktypen: { alleen: ['omgevingsvergunning', 'jeugdhulp', 'bestaat-niet'] } },
    filters: [{ zaaktype__in: addressesOf('omgevingsvergunning', 'jeugdhulp') }],
    mayShow: zaak => ['omgevingsvergunning', 'jeugdhulp'].includes(naamOf(zaak))
  },
  'but for the zaaktypen that are named': {
    over: { zaaktypen: { behalve: ['jeugdhulp', 'bijstandsuitkering'] } },
    filters: [{}],
    mayShow: zaak => !['jeugdhulp', 'bijstandsuitkering'].includes(naamOf(zaak))
  },
  'of one domein': { over: { zaaktypen: { alleen: [{ domein: 'VBSTD' }] } }, filters: [{}], mayShow: () => true },
  'of another domein, and one zaaktype': {
    over: { zaaktypen: { alleen: [{ domein: 'ANDER' }, 'jeugdhulp'] } },
    filters: [{}],
    mayShow: zaak => naamOf(zaak) === 'jeugdhulp'
  },
  'but for one domein': {
    over: { zaaktypen: { behalve: [{ domein: 'VBSTD' }] } },
    filters: [{}],
    mayShow: () => false
  },
  'with a start per zaaktype': {
    over: { vanaf: { 'melding-openbare-ruimte': '2026-01-01', omgevingsvergunning: '2024-01-01' } },
    filters: [{}],
    mayShow: ({ startdatum = '', ...zaak }) =>
      !(naamOf(zaak) === 'melding-openbare-ruimte' && startdatum < '2026-01-01') &&
      !(naamOf(zaak) === 'omgevingsvergunning' && startdatum < '2024-01-01')
  },
  'within all limits at once': {
    over: {
      zaaktypen: { alleen: ['paspoort-aanvraag', 'verhuizing'] },
      vertrouwelijkheid: 'zaakvertrouwelijk',
      rol: 'initiator',
      afgerondSinds: dag,
      vanaf: { verhuizing: '2025-01-01' }
    },
    filters: [{ einddatum__isnull: true }, { einddatum__gt: dagErvoor }].map(period => ({
      ...period,
      maximaleVertrouwelijkheidaanduiding: 'zaakvertrouwelijk',
      rol__omschrijvingGeneriek: 'initiator',
      zaaktype__in: addressesOf('paspoort-aanvraag', 'verhuizing')
    })),
    mayShow: zaak =>
      ['paspoort-aanvraag', 'verhuizing'].includes(naamOf(zaak)) &&
      zaak.vertrouwelijkheidaanduiding !== 'vertrouwelijk' &&
      zaak.vertrouwelijkheidaanduiding !== 'geheim' &&
      isInitiator(zaak) &&
      (zaak.einddatum ?? '9999') >= dag &&
      !(naamOf(zaak) === 'verhuizing' && (zaak.startdatum ?? '') < '2025-01-01')
  }
}

const always = {
  rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn: '999998961',
  maximaleVertrouwelijkheidaanduiding: 'zeer_geheim',
  ordering: ['-startdatum', '-identificatie'],
  expand: ['resultaat', 'rollen', 'status']
}

/** The different questions that were put to the source, whatever page of the answer was asked. */
const questions = () => {
  const bodies = zoekvragen().map(body => {
    const { zaaktype__in: types, ...rest } = body as { zaaktype__in?: string[] }
    return { ...rest, ...(types && { zaaktype__in: types.toSorted() }) }
  })
  return [...new Map(bodies.map(body => [JSON.stringify(body), body])).values()]
}

for (const [what, { over, filters, mayShow }] of Object.entries(rows)) {
  t.test(`zaken ${what}: the source is asked as far as it can be, and no others come`, async t => {
    const found = await zakenOf(vijfhonderd, over)
    t.strictSame(ids(found), ids(everything.filter(mayShow)))
    t.strictSame(
      questions(),
      filters.map(filter => ({ ...always, ...filter }))
    )
    const started = found.map(({ startdatum = '' }) => startdatum)
    t.strictSame(started, started.toSorted().reverse(), 'newest first')
  })

  const names = [...new Set(filters.flatMap(filter => Object.keys(filter)))]
  for (const passedOver of names.length > 1 ? [...names.map(name => [name]), names] : [names]) {
    if (passedOver.length === 0) continue
    t.test(`zaken ${what}: no others come when the source passes over ${passedOver.join(', ')}`, async t => {
      ignored.push(...passedOver)
      t.strictSame(ids(await zakenOf(vijfhonderd, over, bijSlordig)), ids(everything.filter(mayShow)))
    })
  }
}

t.test('the klant of these tests has zaken on both sides of every limit', async t => {
  const oneSided = ['without limits', 'of one domein', 'but for one domein']
  for (const [what, { mayShow }] of Object.entries(rows)) {
    const count = everything.filter(mayShow).length
    t.equal(count > 0 && count < everything.length, !oneSided.includes(what), what)
  }
  t.not(dag, '')
})

t.test('where no allowed zaaktype exists, nothing is asked and nothing is there', async t => {
  const zaaktypen = { alleen: ['bestaat-niet', 'leerlingenvervoer'] }
  const antwoord = ask(vijftig, {
    zaken: { ...alleZaken, zaaktypen },
    documenten: { ...alleDocumenten, zaken: { ...ruim, zaaktypen } }
  })
  t.match(await antwoord.zaken, { status: 'ok', gegevens: { items: [], afgekapt: false } })
  t.match(await antwoord.documenten, { status: 'ok', gegevens: { items: [], afgekapt: false } })
  t.equal(zgw.count(), 0)
})

t.test('as long as the catalogus is not known the zaaktypen are chosen from the answer', async t => {
  const koud = createBron(gemeente.zgwConfig(), { now })
  t.teardown(() => koud.close())
  const found = await zakenOf(vijfhonderd, { zaaktypen: { alleen: ['jeugdhulp'] } }, koud)
  t.strictSame(ids(found), ids(everything.filter(zaak => naamOf(zaak) === 'jeugdhulp')))
  t.ok(zoekvragen().every(body => !Object.keys(body ?? {}).includes('zaaktype__in')))
})

t.test('a zaak tells the domein of its catalogus', async t => {
  t.ok(everything.every(({ zaaktype }) => zaaktype?.domein === 'VBSTD'))
})

t.test('a limit of two questions is cut off at the newest of both', async t => {
  const krap = createBron(gemeente.zgwConfig({ maxItems: 30, paginagrootte: 10 }), { now })
  t.teardown(() => krap.close())
  const resultaat = await ask(vijfhonderd, { zaken: { ...alleZaken, afgerondSinds: dag } }, krap).zaken
  const allowed = everything.filter(zaak => isOpen(zaak) || (zaak.einddatum ?? '') >= dag)
  t.match(resultaat, { status: 'ok', gegevens: { afgekapt: true } })
  const items = resultaat && 'gegevens' in resultaat ? resultaat.gegevens.items : []
  // Some of the thirty may be left out by us: a rol that has ended.
  t.ok(items.length > 20 && items.length <= 30)
  t.strictSame(
    items.map(({ startdatum }) => startdatum),
    allowed.slice(0, items.length).map(({ startdatum }) => startdatum)
  )
})

t.test('zaken and documenten within the same limits share their questions', async t => {
  const afgerondSinds = '2025-11-23'
  const zaken = { ...alleZaken, afgerondSinds }
  const same = ask(vijftig, { zaken, documenten: { ...alleDocumenten, zaken: { ...ruim, afgerondSinds } } })
  await Promise.all([itemsOf(same.zaken), itemsOf(same.documenten)])
  t.equal(zoekvragen().length, 2)
  zgw.reset()
  const other = ask(vijftig, { ...metDocumenten, zaken })
  await Promise.all([itemsOf(other.zaken), itemsOf(other.documenten)])
  t.equal(zoekvragen().length, 3)
})

t.test('two plans share kept zaken only when all their limits are the same', async t => {
  const vormen: string[] = []
  const remember: Context['remember'] = ({ naam, vorm, fetch }) => {
    vormen.push(`${naam} ${JSON.stringify(vorm)}`)
    return fetch(new AbortController().signal)
  }
  const keep = async (over: Partial<Zaakgrenzen>) => {
    const vraag = vraagOver(vijftig, { zaken: { ...alleZaken, ...over } })
    await bijSlordig.consult(vraag, contextWith({ remember })).zaken
  }
  for (const { over } of Object.values(rows)) await keep(over)
  for (const { over } of Object.values(rows)) await keep({ ...over })
  t.equal(vormen.length, 2 * Object.keys(rows).length)
  t.equal(new Set(vormen).size, Object.keys(rows).length)
  t.notMatch(vormen.join(), '999999461')
})

t.test('one failing question of two fails the zaken: half the zaken are not passed off as all', async t => {
  const half = createSimulator('half')
  half.server.post('/zaken/_zoek', async (request, reply) =>
    'einddatum__gt' in (request.body as object) ? reply.code(500).send({}) : { count: 0, next: null, results: [] }
  )
  const from = createBron(gemeente.zgwConfig({ zaken: await half.listen() }), { now })
  t.teardown(async () => {
    await from.close()
    await half.close()
  })
  t.match(await ask(vijftig, { zaken: alleZaken }, from).zaken, { status: 'ok' })
  t.match(await ask(vijftig, { zaken: { ...alleZaken, afgerondSinds: dag } }, from).zaken, {
    status: 'storing',
    reden: 'onverwachte-status'
  })
})
