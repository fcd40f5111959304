import t from 'tap'
import { isAnyServed, isComplete, toKlantbeeld, toStatus } from '../../src/aggregate/klantbeeld.ts'
import { merge } from '../../src/aggregate/merge.ts'
import { toSignalen } from '../../src/aggregate/signalen.ts'
import type { Partij, Persoon, Zaak } from '../../src/klantbeeld/onderdelen.ts'
import type { Plan } from '../../src/klantbeeld/plan.ts'
import { type BronResultaat, type Lijst, mislukt } from '../../src/klantbeeld/resultaat.ts'
import type { Geheimhouding, Samengevoegd, Uitkomst } from '../../src/klantbeeld/samengevoegd.ts'
import { alles, planWith } from '../steun/register.ts'

const op = '2026-11-23T12:00:00.000Z'
const ok = <T>(items: T[], over: object = {}): BronResultaat<Lijst<T>> => ({
  status: 'ok',
  gegevens: { items, afgekapt: false },
  opgehaaldOp: op,
  uitCache: false,
  ...over
})
const zaken = (bron: string, resultaat: BronResultaat<Lijst<Zaak>>): Uitkomst => ({
  onderdeel: 'zaken',
  bron,
  resultaat
})
const zaak = (bron: string, id: string, over: Partial<Zaak> = {}): Zaak => ({ bron, id, ...over })

t.test('the status of an onderdeel follows from its bronnen', async t => {
  for (const [bronnen, status] of [
    [['ok'], 'ok'],
    [['ok', 'ok'], 'ok'],
    [['ok', 'storing'], 'gedeeltelijk'],
    [['ok', 'tijdslimiet', 'geweigerd'], 'gedeeltelijk'],
    [['verouderd', 'storing'], 'gedeeltelijk'],
    [['ok', 'uitgeschakeld'], 'gedeeltelijk'],
    [['gedeeltelijk'], 'gedeeltelijk'],
    [['ok', 'gedeeltelijk'], 'gedeeltelijk'],
    [['verouderd', 'gedeeltelijk'], 'gedeeltelijk'],
    [['gedeeltelijk', 'storing'], 'gedeeltelijk'],
    [['ok', 'verouderd'], 'verouderd'],
    [['storing'], 'nietBeschikbaar'],
    [['storing', 'uitgeschakeld'], 'nietBeschikbaar'],
    [['uitgeschakeld'], 'uitgeschakeld'],
    [[], 'uitgeschakeld']
  ] as const) {
    t.equal(toStatus(bronnen.map(one => ({ status: one }))), status, bronnen.join(' + ') || 'no bron')
  }
})

t.test('items come newest first, and who answered first makes no difference', async t => {
  const a = zaken('a', ok([zaak('a', '1', { startdatum: '2024-01-01' }), zaak('a', '2', { startdatum: '2026-01-01' })]))
  const b = zaken('b', ok([zaak('b', '3', { startdatum: '2025-01-01' }), zaak('b', '4')]))
  const order = (uitkomsten: Uitkomst[]) => merge(['zaken'], uitkomsten).zaken?.items.map(({ id }) => id)
  t.same(order([a, b]), ['2', '3', '1', '4'])
  t.same(order([b, a]), order([a, b]))
})

t.test('a failed bron is told beside what the others gave, and is never an empty list', async t => {
  const merged = merge(['zaken'], [zaken('a', ok([zaak('a', '1')])), zaken('b', mislukt('onbereikbaar'))])
  t.same(merged.zaken?.bronnen, [
    { bron: 'a', status: 'ok', opgehaaldOp: op, uitCache: false },
    { bron: 'b', status: 'storing' }
  ])
  t.notOk(isComplete(merged))
  t.ok(isAnyServed(merged))
  t.notOk(isAnyServed(merge(['zaken'], [zaken('b', mislukt('tijdslimiet'))])))
})

t.test('what a bron could give in part only is shown, told, and not complete', async t => {
  const merged = merge(['zaken'], [zaken('a', ok([zaak('a', '1')], { status: 'gedeeltelijk' }))])
  t.notOk(isComplete(merged))
  t.ok(isAnyServed(merged))
  const { onderdelen, compleet } = viewOf({}, merged)
  t.match(onderdelen.zaken, { status: 'gedeeltelijk', totaal: 1, bronnen: [{ bron: 'a', status: 'gedeeltelijk' }] })
  t.equal(compleet, false)
})

t.test('a list that was cut off is not complete', async t => {
  const cut = ok([zaak('a', '1')], { gegevens: { items: [zaak('a', '1')], afgekapt: true } })
  t.notOk(isComplete(merge(['zaken'], [zaken('a', cut)])))
})

const plan = (over: Partial<Plan> = {}): Plan => ({ ...planWith(alles), ...over })
const ids = { klantreferentie: 'r', verwerkingId: 't' }
const open: Geheimhouding = { status: 'nee', bronnen: [] }
const viewOf = (over: Partial<Plan>, onderdelen: Samengevoegd) =>
  toKlantbeeld(plan(over), { onderdelen, geheimhouding: open }, ids)
const part = <T>(...items: T[]) => ({
  bronnen: [{ bron: 'b', status: 'ok' as const, opgehaaldOp: op }],
  items,
  afgekapt: false
})

t.test('a link to what is not shown is left out, both ways and between zaken', async t => {
  const view = viewOf(
    {},
    {
      zaken: part<Zaak>(
        zaak('b', 'z1', { hoofdzaak: 'weg', deelzaken: ['z2', 'weg'], contactmomenten: ['weg'] }),
        zaak('b', 'z2', { hoofdzaak: 'z1' })
      ),
      documenten: part({ bron: 'b', id: 'd1', zaken: ['z1', 'weg'] }),
      contactmomenten: part({ bron: 'c', id: 'c1', zaken: ['weg'] })
    }
  )
  t.same(view.onderdelen.zaken?.gegevens, [
    { bron: 'b', id: 'z1', deelzaken: ['z2'], documenten: ['d1'] },
    { bron: 'b', id: 'z2', hoofdzaak: 'z1' }
  ])
  t.same(view.onderdelen.documenten?.gegevens?.[0]?.zaken, ['z1'])
  t.same(view.onderdelen.contactmomenten?.gegevens?.[0]?.zaken, [])
  t.notMatch(JSON.stringify(view), /weg/)
})

t.test('the timeline tells what is shown and nothing else, newest first', async t => {
  const shown: Samengevoegd = {
    zaken: part<Zaak>(
      zaak('b', 'z1', {
        omschrijving: 'Dakkapel',
        startdatum: '2026-01-01',
        einddatum: '2026-03-01',
        status: { omschrijving: 'Afgehandeld', gezetOp: '2026-02-28T10:00:00.000Z' }
      }),
      zaak('b', 'z2')
    ),
    contactmomenten: part({ bron: 'c', id: 'c1', onderwerp: 'Vraag', plaatsgevondenOp: '2026-02-01T09:00:00.000Z' })
  }
  t.same(
    viewOf({}, shown).tijdlijn.map(({ soort, datum, omschrijving }) => [soort, datum, omschrijving]),
    [
      ['zaakAfgerond', '2026-03-01', 'Dakkapel'],
      ['statusGezet', '2026-02-28', 'Afgehandeld'],
      ['contactmoment', '2026-02-01', 'Vraag'],
      ['zaakGestart', '2026-01-01', 'Dakkapel']
    ]
  )
})

t.test('a refused onderdeel says so, and a failed one has neither gegevens nor totaal', async t => {
  const view = viewOf(
    { nietToegestaan: ['documenten'] },
    { zaken: { bronnen: [{ bron: 'b', status: 'storing' }], items: [], afgekapt: false } }
  )
  t.same(view.onderdelen, {
    zaken: { status: 'nietBeschikbaar', bronnen: [{ bron: 'b', status: 'storing' }] },
    documenten: { status: 'nietToegestaan', bronnen: [] }
  })
})

const signalenOf = (persoon: Persoon, ...partijen: Partij[]): string[] =>
  toSignalen({ persoon: part(persoon), contactgegevens: part(...partijen) }, open).map(({ soort }) => soort)
const partij = (over: Partial<Partij>): Partij => ({ bron: 'k', id: 'p', ...over })

t.test('signalen come from what the registers flag', async t => {
  for (const [persoon, partijen, soorten] of [
    [{}, [], []],
    [{ opschortingBijhouding: { reden: { code: 'O' } } }, [], ['overleden']],
    [{ opschortingBijhouding: { reden: { code: 'E' } } }, [], ['geemigreerd']],
    [{ opschortingBijhouding: { reden: { code: 'M' } } }, [], ['bijhoudingOpgeschort']],
    [{ opschortingBijhouding: {} }, [], ['bijhoudingOpgeschort']],
    [{ naam: { inOnderzoek: { voornamen: true } } }, [], ['inOnderzoek']],
    [{ naam: { inOnderzoek: {} } }, [], []],
    [{ naam: { geslachtsnaam: 'Jansen' } }, [{ naam: 'P. Jansen' }], []],
    [{ naam: { geslachtsnaam: 'Müller-Vos' } }, [{ naam: 'anna MULLER vos' }], []],
    [{ naam: { geslachtsnaam: 'Jansen' } }, [{ naam: 'P. de Vries' }], ['afwijkendeNaam']],
    [{ naam: { geslachtsnaam: 'Jan' } }, [{ naam: 'P. Jansen' }], ['afwijkendeNaam']],
    [{ naam: { voornamen: 'P.' } }, [{ naam: 'P. de Vries' }], []]
  ] as const) {
    t.same(signalenOf(persoon, ...partijen.map(partij)), soorten, JSON.stringify([persoon, partijen]))
  }
})

t.test('geheimhouding is a signaal on the whole view, also of a view that does not show the persoon', async t => {
  for (const [geheimhouding, signalen] of [
    [open, []],
    [{ status: 'ja', bronnen: ['brp'] }, [{ soort: 'geheimhouding', bronnen: ['brp'] }]],
    [{ status: 'onbekend', bronnen: ['brp'] }, [{ soort: 'geheimhoudingOnbekend', bronnen: ['brp'] }]]
  ] as const) {
    t.same(toSignalen({}, geheimhouding), signalen)
  }
})
