import t, { type Test } from 'tap'
import { vng151 } from '../../simulatie/zgw/dialect.ts'
import type { Bron } from '../../src/adapters/bron.ts'
import { createBron } from '../../src/adapters/registry.ts'
import type { OnderdeelPlannen } from '../../src/klantbeeld/plan.ts'
import type { Zoek } from '../../src/klantbeeld/zoek.ts'
import { alleVelden, contextWith, natuurlijkPersoon, startGemeente, statusOf } from '../adapters/asking.ts'
import { opAdres, opNaam, opNummer, planWith } from '../adapters/brp/zoeken.ts'
import { ask, startInstantie, toVraag } from '../adapters/zgw/dialecten.ts'
import { alleDocumenten, alleZaken, now, vijftig } from '../adapters/zgw/opstelling.ts'
import { createBrpValidator } from '../simulatie/brp/upstream.ts'
import { needsUpstream } from './openapi.ts'
import { openVragencontrole, type Vraag } from './vragen.ts'

/** What was asked about a klant; how a server wants to be asked is found out by asking what it may not know. */
const aboutKlant = (calls: readonly (Vraag & { readonly headers: object })[]): readonly Vraag[] =>
  calls.filter(({ headers }) => 'traceparent' in headers)

/** With every limit that a plan can set. */
const begrensd: OnderdeelPlannen = {
  zaken: {
    ...alleZaken,
    rol: 'initiator',
    vertrouwelijkheid: 'vertrouwelijk',
    afgerondSinds: '2020-01-01',
    zaaktypen: { alleen: ['parkeervergunning', 'klacht'] }
  },
  documenten: alleDocumenten
}
const ruim: OnderdeelPlannen = { zaken: alleZaken, documenten: alleDocumenten }
const bedrijf = { soort: 'nietNatuurlijkPersoon', kvkNummer: '99999979' } as const
const vestiging = { soort: 'vestiging', vestigingsnummer: '000090000200', kvkNummer: '99999979' } as const

const askEverything = async (bron: Bron): Promise<void> => {
  for (const onderdelen of [ruim, begrensd]) {
    await statusOf(ask(bron, vijftig, onderdelen))
    await statusOf(ask(bron, bedrijf, onderdelen, { rsin: '890000402' }))
    await statusOf(ask(bron, vestiging, onderdelen))
  }
  const found = await ask(bron, vijftig, ruim).zaken
  const [zaak] = found && 'gegevens' in found ? found.gegevens.items : []
  if (zaak) await bron.details?.leesZaak?.(zaak.id, toVraag(vijftig, ruim), contextWith())
}

type Controle = ReturnType<typeof openVragencontrole>

const faultsOf = (vragen: readonly Vraag[], prefix: string, controle: Controle): readonly string[] => [
  ...new Set(vragen.filter(({ route }) => route.startsWith(prefix)).flatMap(controle))
]

const startZgw = async (t: Test, options: Parameters<typeof startInstantie>[0]): Promise<readonly Vraag[]> => {
  const { sim, bron, close } = await startInstantie({
    ...options,
    sim: { deel: { nummer: 0, van: 4 }, ...options.sim }
  })
  t.teardown(close)
  await bron.warm()
  await askEverything(bron)
  return aboutKlant(sim.calls)
}

const openZaak = [
  ['/zaken/api/v1', 'openzaak-zaken-1.5.1'],
  ['/documenten/api/v1', 'openzaak-documenten-1.4.2'],
  ['/besluiten/api/v1', 'openzaak-besluiten-1.1.0'],
  ['/catalogi/api/v1', 'openzaak-catalogi-1.3.1']
] as const

/** Of bodies, besides the numbers of klanten. */
const parts = [
  'einddatum__gt',
  'einddatum__isnull',
  'expand',
  'maximaleVertrouwelijkheidaanduiding',
  'ordering',
  ...Array.from({ length: 6 }, () => /^rol__betrokkeneIdentificatie__/),
  'rol__omschrijvingGeneriek',
  'uuid__in',
  'zaaktype__in'
]

t.test('a call that a document does not have is told with what is wrong in it', needsUpstream, async t => {
  const controle = openVragencontrole('openzaak-zaken-1.5.1.openapi.yaml', '/zaken/api/v1')
  const route = '/zaken/api/v1/zaken/_zoek'
  const body = { kleur: 'rood', rol__omschrijvingGeneriek: 'baas', einddatum__isnull: 'ja' }
  t.strictSame(controle({ method: 'POST', route, url: `${route}?page=1&kleur=rood`, body }), [
    'POST /zaken/_zoek: query kleur',
    'POST /zaken/_zoek: body.kleur',
    'POST /zaken/_zoek: body/einddatum__isnull must be boolean',
    'POST /zaken/_zoek: body/rol__omschrijvingGeneriek must be equal to one of the allowed values'
  ])
  t.strictSame(controle({ method: 'GET', route: '/zaken/api/v1/klanten', url: '/', body: null }), [
    'GET /zaken/api/v1/klanten'
  ])
})

for (const [how, config] of [
  ['in a body', {}],
  ['in an address', { dialect: { zoek: 'nee' }, bsnInUrl: true }],
  ['without expand', { dialect: { expand: 'nee' } }]
] as const) {
  t.test(`Open Zaak is asked as its documents have it, ${how}`, needsUpstream, async t => {
    const vragen = await startZgw(t, { config })
    t.ok(vragen.length > 10)
    for (const [prefix, name] of openZaak) {
      const controle = openVragencontrole(`${name}.openapi.yaml`, prefix)
      t.strictSame(faultsOf(vragen, prefix, controle), [], name)
    }
    const members = new Set(vragen.flatMap(({ body }) => Object.keys(Object(body))))
    if (how === 'in a body') t.matchOnly([...members].sort(), parts, 'every part of a question was asked')
  })
}

t.test('a server to the letter of the standard is asked as the standard has it', needsUpstream, async t => {
  const vragen = await startZgw(t, { sim: { dialect: vng151 } })
  const controle = openVragencontrole('vng-zaken-1.5.1.openapi.yaml', '/zaken/api/v1')
  // `_zoek` passes over what it does not know in its address, and so does not tell that it has fixed pages.
  t.strictSame(faultsOf(vragen, '/zaken/api/v1', controle), ['POST /zaken/_zoek: query pageSize'])
})

t.test('the BRP is asked as its document has it, about a person and in a search', needsUpstream, async t => {
  const gemeente = await startGemeente()
  t.teardown(gemeente.close)
  const bron = createBron(gemeente.brpConfig(), { now })
  t.teardown(bron.close)
  const klant = natuurlijkPersoon('999993653')
  await statusOf(bron.consult(toVraag(klant, { persoon: { velden: alleVelden('persoon') } }), contextWith()))
  const zoekvragen: readonly Zoek[] = [
    opNummer('999993653'),
    opNaam('Jansen', { voornamen: 'An', voorvoegsel: 'van' }),
    opAdres({ huisletter: 'A', geboortedatum: '1980-01-01' })
  ]
  const actor = toVraag(klant, {}).actor
  for (const zoek of zoekvragen) await bron.zoeker?.zoek({ zoek, actor, plan: planWith() }, contextWith())
  const faults = createBrpValidator('PersonenQuery')
  t.equal(gemeente.brp.calls.length, 4)
  for (const { body } of gemeente.brp.calls) t.strictSame(faults(body), [])
})

t.test('Open Klant and the KVK are asked by parameters that their documents have', needsUpstream, async t => {
  const gemeente = await startGemeente()
  t.teardown(gemeente.close)
  const klantinteracties = createBron(gemeente.klantinteractiesConfig({ zoekenOpAdres: true }), { now })
  const kvk = createBron(gemeente.kvkConfig(), { now })
  t.teardown(() => Promise.all([klantinteracties.close(), kvk.close()]))
  await klantinteracties.warm?.()
  const onderdelen: OnderdeelPlannen = {
    bedrijf: { velden: alleVelden('bedrijf') },
    contactgegevens: { velden: alleVelden('contactgegevens') },
    contactmomenten: { velden: alleVelden('contactmomenten'), vertrouwelijk: true }
  }
  const { actor } = toVraag(bedrijf, {})
  for (const bron of [klantinteracties, kvk]) {
    for (const klant of [vijftig, bedrijf, vestiging, { soort: 'nietNatuurlijkPersoon', rsin: '890000402' } as const]) {
      await statusOf(ask(bron, klant, onderdelen))
    }
  }
  const opBereik: readonly Zoek[] = [
    { wijze: 'email', email: 'iemand@example.nl' },
    { wijze: 'telefoonnummer', telefoonnummer: '0612345678' }
  ]
  for (const zoek of opBereik) await klantinteracties.zoeker?.zoek({ zoek, actor, plan: planWith() }, contextWith())
  const opNaamVanBedrijf: Zoek = { wijze: 'bedrijfsnaam', naam: 'Bakker', plaats: 'Ergens' }
  await kvk.zoeker?.zoek({ zoek: opNaamVanBedrijf, actor, plan: planWith() }, contextWith())

  const ok = openVragencontrole('openklant-klantinteracties-0.9.0.openapi.yaml', '/klantinteracties/api/v1')
  const vragen = aboutKlant(gemeente.klantinteracties.calls)
  t.ok(vragen.length >= 8)
  t.strictSame(faultsOf(vragen, '', ok), [])
  for (const [prefix, name] of [
    ['/api/v2', 'kvk-zoeken-2.0.0'],
    ['/api/v1', 'kvk-basisprofiel-1.5.0'],
    ['/api', 'kvk-vestigingsprofiel-1.4']
  ] as const) {
    const controle = openVragencontrole(`${name}.openapi.yaml`, prefix)
    const isOfThis = ({ route }: Vraag) => route.includes(name.split('-')[1] ?? '')
    const asked = gemeente.kvk.calls.filter(isOfThis)
    t.ok(asked.length > 0, name)
    t.strictSame(faultsOf(asked, prefix, controle), [], name)
  }
})
