import t from 'tap'
import type { Bron, Zoeker } from '../../src/adapters/bron.ts'
import { createZoek, type Zoekafloop, type Zoekvraag } from '../../src/aggregate/zoek.ts'
import { createDecideZoek, minimiseKandidaat } from '../../src/doelbinding/zoeken.ts'
import { type BronResultaat, mislukt } from '../../src/klantbeeld/resultaat.ts'
import {
  type GevondenKlant,
  type Kandidaten,
  kandidaatvelden,
  type Zoekresultaat,
  zoekwijzen
} from '../../src/klantbeeld/zoek.ts'
import { alles, bedrijf, inwoner, medewerker, registerWith, vandaag } from '../steun/register.ts'
import { gelukt, nepBron, trace } from './nep.ts'

type Antwoord = BronResultaat<Zoekresultaat> | 'bug' | 'zwijgt'

const zoeker = (antwoord: Antwoord, wijzen: Zoeker['wijzen'], asked: () => void): Zoeker => ({
  wijzen,
  zoek: async () => {
    asked()
    if (antwoord === 'bug') throw new Error('bug')
    return antwoord === 'zwijgt' ? new Promise(() => {}) : antwoord
  }
})

type Options = {
  readonly over?: object
  readonly kapot?: 'refuse' | 'begin' | 'end'
  readonly vraag?: Partial<Zoekvraag>
  readonly wijzen?: Zoeker['wijzen']
}

/** One search by e-mail address, over bronnen that answer so; `gebeurd` tells what took place, in order. */
const zoekMet = async (
  antwoorden: Readonly<Record<string, Antwoord>>,
  { over, kapot, vraag, wijzen = ['email'] }: Options = {}
) => {
  const gebeurd: string[] = []
  const aflopen: Zoekafloop[] = []
  const bronnen: Bron[] = Object.entries(antwoorden).map(([id, antwoord]) =>
    nepBron(id, { zoeker: zoeker(antwoord, wijzen, () => gebeurd.push(`vraag ${id}`)) })
  )
  const zoeken = { wijzen: zoekwijzen, velden: kandidaatvelden }
  const decide = createDecideZoek(registerWith(alles, { zoeken, ...over }))
  const line = (naam: string) => {
    gebeurd.push(naam)
    return Promise.resolve(naam.split(' ')[0] !== kapot)
  }
  const zoek = createZoek({
    decide: ({ actor, doel, zoek: { wijze } }) => decide({ actor, doel, wijze, vandaag }),
    minimise: minimiseKandidaat,
    verantwoording: {
      refuse: (_, reden) => line(`refuse ${reden}`),
      begin: () => line('begin'),
      end: (_vraag, _plan, afloop) => {
        aflopen.push(afloop)
        return line('end')
      }
    },
    klantreferentie: async klant => `ref ${klant.soort}`,
    bronnen: [...bronnen, nepBron('zonder zoeker')],
    traceFor: () => ({ spanId: '1111111111111111', traceparent: '' }),
    totaalMs: 60_000,
    nowMs: () => 0,
    onBug: bron => gebeurd.push(`bug ${bron}`)
  })
  const antwoord = await zoek({
    actor: medewerker(),
    doel: 'test',
    zoek: { wijze: 'email', email: 'a@example.nl' },
    trace,
    signal: new AbortController().signal,
    ...vraag
  })
  return { antwoord, gebeurd, afloop: aflopen[0] }
}

const found = (...gevonden: GevondenKlant[]) => gelukt<Zoekresultaat>({ gevonden, teVeel: false })
const jansen: GevondenKlant = { klant: inwoner, naam: 'A. Jansen', adres: 'Dijk 1' }
const bakker: GevondenKlant = { klant: bedrijf, naam: 'Bakkerij', kvkNummer: '99990018' }

const kandidatenOf = ({ antwoord }: Awaited<ReturnType<typeof zoekMet>>): Kandidaten => {
  if (antwoord.soort !== 'kandidaten') throw new Error(antwoord.soort)
  return antwoord.kandidaten
}

t.test('a search is accounted for before a bron is asked and again before anyone is shown', async t => {
  const { gebeurd, ...rest } = await zoekMet({ brp: found(jansen), klanten: found(bakker) })
  t.same(gebeurd, ['begin', 'vraag brp', 'vraag klanten', 'end'])
  t.same(rest.afloop?.getoond, [inwoner, bedrijf])
  const { doel, ...kandidaten } = kandidatenOf({ gebeurd, ...rest })
  t.equal(doel.id, 'test')
  t.same(kandidaten, {
    kandidaten: [
      {
        klantreferentie: 'ref natuurlijkPersoon',
        soort: 'natuurlijkPersoon',
        naam: 'A. Jansen',
        adres: 'Dijk 1',
        bronnen: ['brp']
      },
      {
        klantreferentie: 'ref nietNatuurlijkPersoon',
        soort: 'nietNatuurlijkPersoon',
        naam: 'Bakkerij',
        kvkNummer: '99990018',
        bronnen: ['klanten']
      }
    ],
    teVeel: false,
    compleet: true,
    bronnen: ['brp', 'klanten'].map(bron => ({
      bron,
      status: 'ok',
      opgehaaldOp: '2026-11-23T12:00:00.000Z',
      uitCache: false
    })),
    verantwoording: { verwerkingId: trace.traceId }
  })
})

t.test('a refused search leaves an audit line with its reason, and no bron is asked', async t => {
  const { antwoord, gebeurd } = await zoekMet({ brp: found(jansen) }, { over: { zoeken: undefined } })
  t.same(antwoord, { soort: 'geweigerd' })
  t.same(gebeurd, ['refuse zoekwijze'])
})

t.test('no log, no data: whichever line cannot be written', async t => {
  const antwoorden = { brp: found(jansen) }
  for (const [kapot, over, expected] of [
    ['refuse', { zoeken: undefined }, ['refuse zoekwijze']],
    ['begin', {}, ['begin']],
    ['end', {}, ['begin', 'vraag brp', 'end']]
  ] as const) {
    const { antwoord, gebeurd } = await zoekMet(antwoorden, { kapot, over })
    t.same(antwoord, { soort: 'geenVerantwoording' }, kapot)
    t.same(gebeurd, expected)
  }
})

t.test(
  'two bronnen that know the same klant give him once; the earlier goes before, warnings of both stay',
  async t => {
    const result = await zoekMet(
      {
        brp: found({ ...jansen, geheimhouding: false }),
        klanten: found({ klant: inwoner, naam: 'Jansen, A.', kvkNummer: '1', geheimhouding: true, overleden: true })
      },
      { over: { geheim: false } }
    )
    t.match(kandidatenOf(result).kandidaten, [
      { naam: 'A. Jansen', kvkNummer: '1', geheimhouding: true, overleden: true, bronnen: ['brp', 'klanten'] }
    ])
    t.notOk(
      'adres' in (kandidatenOf(result).kandidaten[0] ?? {}),
      'who is geheim by one bron has no address by another'
    )
    t.same(result.afloop?.getoond, [inwoner], 'and one line')
  }
)

t.test('one number of two kinds is two klanten', async t => {
  const rsin = { soort: 'nietNatuurlijkPersoon', rsin: '999993653' } as const
  t.equal(kandidatenOf(await zoekMet({ a: found(jansen), b: found({ klant: rsin }) })).kandidaten.length, 2)
})

t.test('who is of a klantsoort that the doel does not have is not shown, nor counted', async t => {
  const result = await zoekMet({ a: found(jansen, bakker) }, { over: { klantsoorten: ['nietNatuurlijkPersoon'] } })
  t.same(result.afloop?.getoond, [bedrijf])
  t.same(
    kandidatenOf(result).kandidaten.map(({ soort }) => soort),
    ['nietNatuurlijkPersoon']
  )
})

const many = (count: number, from = 0): GevondenKlant[] =>
  Array.from({ length: count }, (_, i) => ({
    klant: { soort: 'vestiging', vestigingsnummer: String(from + i).padStart(12, '0') }
  }))

t.test('up to thirty candidates are shown, and of more nobody', async t => {
  for (const [a, b, shown, teVeel] of [
    [30, 0, 30, false],
    [31, 0, 0, true],
    [20, 20, 0, true]
  ] as const) {
    const result = await zoekMet({ a: found(...many(a)), b: found(...many(b, 100)) })
    t.equal(kandidatenOf(result).kandidaten.length, shown, `${a} and ${b}`)
    t.equal(kandidatenOf(result).teVeel, teVeel)
    t.equal(result.afloop?.getoond.length, shown, 'a line for who is shown and nobody else')
  }
})

t.test('a bron that has too many says so, beside what another found', async t => {
  const full = gelukt<Zoekresultaat>({ gevonden: [], teVeel: true })
  const kandidaten = kandidatenOf(await zoekMet({ a: full, b: found(jansen) }))
  t.equal(kandidaten.teVeel, true)
  t.equal(kandidaten.kandidaten.length, 1)
})

t.test('a bron that fails, breaks or gave a part makes the answer incomplete, and costs nothing else', async t => {
  for (const [antwoord, status] of [
    [mislukt('onbereikbaar'), 'storing'],
    [mislukt('tijdslimiet'), 'tijdslimiet'],
    [mislukt('niet-geautoriseerd'), 'geweigerd'],
    ['bug', 'storing'],
    [gelukt<Zoekresultaat>({ gevonden: [], teVeel: false }, { status: 'gedeeltelijk' }), 'gedeeltelijk']
  ] as const) {
    const kandidaten = kandidatenOf(await zoekMet({ a: antwoord, b: found(jansen) }))
    t.equal(kandidaten.compleet, false, status)
    t.match(kandidaten.bronnen, [
      { bron: 'a', status },
      { bron: 'b', status: 'ok' }
    ])
    t.equal(kandidaten.kandidaten.length, 1)
  }
})

t.test('a bron that stays silent costs no more than the deadline', async t => {
  const caller = new AbortController()
  setImmediate(() => caller.abort())
  const kandidaten = kandidatenOf(
    await zoekMet({ a: 'zwijgt', b: found(jansen) }, { vraag: { signal: caller.signal } })
  )
  t.match(kandidaten, { compleet: false, bronnen: [{ status: 'tijdslimiet' }, { status: 'ok' }] })
})

t.test('when no bron answered, or none can look in this way, that is told and not as nobody', async t => {
  t.same((await zoekMet({ a: mislukt('onbereikbaar'), b: 'bug' })).antwoord, { soort: 'geenBron' })
  const other = await zoekMet({ a: found(jansen) }, { wijzen: ['kvkNummer'] })
  t.same(other.antwoord, { soort: 'geenBron' })
  t.same(other.gebeurd, ['begin', 'end'], 'a bron that cannot look in this way is not asked')
  t.same(kandidatenOf(await zoekMet({ a: found() })).kandidaten, [], 'nobody is an answer')
})
