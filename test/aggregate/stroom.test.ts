import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import t from 'tap'
import type { Bron } from '../../src/adapters/bron.ts'
import { createRaadpleeg } from '../../src/aggregate/raadpleeg.ts'
import type { Klantbeeld, Onderdeel } from '../../src/klantbeeld/onderdelen.ts'
import { mislukt } from '../../src/klantbeeld/resultaat.ts'
import type { Samengevoegd } from '../../src/klantbeeld/samengevoegd.ts'
import type { Stroomdeel, StroomOnderdeel } from '../../src/klantbeeld/stroom.ts'
import { contact, document, partij, zaak } from '../doelbinding/gegevens.ts'
import { gegevens } from '../doelbinding/merktekens.ts'
import { doelen } from '../doelbinding/willekeurig.ts'
import { bedrijf, inwoner } from '../steun/register.ts'
import { lijst, nepBron, stappen, vraag } from './nep.ts'
import { assemble, atOnce, type Bestand, isWithin, onderdelenOf, stream } from './stroom-verloop.ts'

const seed = 20_261_123

/** One draw of data as the file of one bron; what lies in a shared register keeps the name of that. */
const toBestand = (bron: string, merged: Samengevoegd, failed: readonly string[]): Bestand => ({
  [bron]: Object.fromEntries(
    Object.entries(merged).map(([naam, { items, bronnen, afgekapt }]) => {
      if (failed.includes(`${bron} ${naam}`) || bronnen[0]?.status !== 'ok') return [naam, mislukt('onbereikbaar')]
      const own = items.map(item => (naam === 'documenten' || !('bron' in item) ? item : { ...item, bron }))
      return [naam, { ...lijst(...(own as never[])), gegevens: { items: own, afgekapt } }]
    })
  )
})

const namen = ['persoon', 'bedrijf', 'contactgegevens', 'zaken', 'documenten', 'contactmomenten']
const keys = ['a', 'b'].flatMap(bron => namen.map(naam => `${bron} ${naam}`))
const volgordes = fc.shuffledSubarray([...keys, 'tussenstand'], { minLength: keys.length + 1 })

const verlopen = fc.record({
  doel: doelen,
  a: gegevens,
  b: gegevens,
  failed: fc.subarray(keys, { maxLength: 4 }),
  klant: fc.constantFrom(inwoner, inwoner, bedrijf),
  volgorde: volgordes
})

/** What events told that the whole klantbeeld does not. */
const listMore = (stukken: readonly StroomOnderdeel[], klantbeeld: Klantbeeld) =>
  stukken
    .flatMap(({ onderdelen }) => Object.entries(onderdelen))
    .filter(
      ([naam, { gegevens: told }]) =>
        told !== undefined && !isWithin(told, klantbeeld.onderdelen[naam as Onderdeel]?.gegevens)
    )

t.test(
  'for any register, answers and order the stream adds up to the answer in JSON, and tells nothing else',
  async t => {
    let early = 0
    const property = fc.asyncProperty(verlopen, async ({ doel, a, b, failed, klant, volgorde }) => {
      const bestand = { ...toBestand('a', a, failed), ...toBestand('b', b, failed) }
      const { onderdelen: regels, geheim } = doel
      const toSteps = (bronnen: readonly Bron[]) => stappen({ bronnen, regels, over: { geheim } }).steps
      const whole = await createRaadpleeg(toSteps(atOnce(bestand)))(vraag({ klant }))
      const { antwoord, delen } = await stream({ bestand, volgorde, toSteps, over: { klant } })
      const stukken = onderdelenOf(delen)
      if (whole.soort !== 'klantbeeld') {
        if (antwoord.soort !== whole.soort) throw new Error(`${antwoord.soort}, not ${whole.soort}`)
        if (/"(gegevens|totaal)"/.test(JSON.stringify(stukken))) throw new Error('data where JSON has none')
        return
      }
      early += stukken.filter(({ voorlopig }) => voorlopig).length
      const klantbeeld = JSON.parse(JSON.stringify(whole.klantbeeld))
      const more = listMore(stukken, klantbeeld)
      if (more.length > 0) throw new Error(`these tell more than the whole: ${JSON.stringify(more)}`)
      if (!isDeepStrictEqual(assemble(delen), klantbeeld)) {
        throw new Error(`${JSON.stringify(assemble(delen))} is not ${JSON.stringify(klantbeeld)}`)
      }
    })
    await fc.assert(property, { seed, numRuns: 300 })
    t.ok(early > 100, `${early} events came early`)
  }
)

const regels = {
  persoon: { velden: ['burgerservicenummer', 'adressering'] },
  contactgegevens: {},
  zaken: { vertrouwelijkheid: 'openbaar' },
  documenten: { vertrouwelijkheid: 'zeer_geheim', status: ['definitief'] },
  contactmomenten: { vertrouwelijk: false }
}
const persoon = { burgerservicenummer: '999993653', adressering: { adresregel1: 'Laan 1' } }
const bestand = (over: Record<string, object> = {}): Bestand =>
  ({
    brp: { persoon: lijst(persoon) },
    klant: { contactgegevens: lijst(partij()), contactmomenten: lijst(contact({ zaken: ['z1'] })) },
    zaak: { zaken: lijst(zaak()), documenten: lijst(document()) },
    ...over
  }) as Bestand

const toSteps = (bronnen: readonly Bron[]) => stappen({ bronnen, regels, over: { geheim: false } }).steps

/** `!` marks what came as voorlopig. */
const told = (delen: readonly Stroomdeel[]): string[] =>
  delen.map(deel =>
    deel.event === 'onderdeel' ? `${Object.keys(deel.data.onderdelen)}${deel.data.voorlopig ? '!' : ''}` : deel.event
  )

const persoonLater = ['klant contactgegevens', 'zaak zaken', 'zaak documenten', 'klant contactmomenten', 'brp persoon']
const end = ['samenhang', 'einde']

t.test('an onderdeel goes out as soon as all that decides on it is in', async t => {
  for (const [reason, volgorde, events] of [
    [
      'each as it comes once it is known that nothing is geheim',
      ['brp persoon', 'klant contactgegevens', 'klant contactmomenten', 'zaak zaken', 'zaak documenten'],
      ['persoon,contactgegevens', 'contactmomenten', 'zaken', 'documenten']
    ],
    [
      'documenten wait for the zaken that lead to them',
      ['brp persoon', 'klant contactgegevens', 'zaak documenten', 'klant contactmomenten', 'zaak zaken'],
      ['persoon,contactgegevens', 'contactmomenten', 'zaken,documenten']
    ],
    ['all wait for the BRP', persoonLater, ['persoon,contactgegevens,zaken,documenten,contactmomenten']],
    [
      'but not longer than the tussenstand',
      ['zaak zaken', 'tussenstand', 'zaak documenten', 'klant contactgegevens', 'brp persoon', 'klant contactmomenten'],
      ['zaken!', 'documenten!', 'contactgegevens!', 'persoon,contactgegevens,zaken,documenten', 'contactmomenten']
    ]
  ] as const) {
    const { delen } = await stream({ bestand: bestand(), volgorde, toSteps })
    t.same(told(delen), ['plan', ...events.flatMap(naam => naam.split(',')), ...end], reason)
  }
})

t.test('of what zaken and contactmomenten say of each other nothing is told before all of it is known', async t => {
  const volgorde = ['brp persoon', 'klant contactgegevens', 'klant contactmomenten', 'zaak zaken', 'zaak documenten']
  const { delen } = await stream({ bestand: bestand(), volgorde, toSteps })
  const before = onderdelenOf(delen).flatMap(({ onderdelen: { zaken, contactmomenten } }) => [
    ...(zaken?.gegevens ?? []),
    ...(contactmomenten?.gegevens ?? [])
  ])
  t.equal(before.length, 2)
  t.same(
    before.flatMap(Object.keys).filter(key => ['zaken', 'documenten', 'contactmomenten'].includes(key)),
    []
  )
  const [samenhang] = delen.filter(deel => deel.event === 'samenhang')
  t.same(samenhang?.data.koppelingen, [
    { onderdeel: 'zaken', bron: 'b', id: 'z1', documenten: ['d1'], contactmomenten: ['c1'] },
    { onderdeel: 'contactmomenten', bron: 'b', id: 'c1', zaken: ['z1'] }
  ])
})

t.test('a bron that gives an onderdeel, but not of this klant, holds nothing up', async t => {
  const none = nepBron('geen', { levert: ['persoon'] })
  const { delen } = await stream({
    bestand: bestand(),
    volgorde: ['brp persoon', 'klant contactgegevens', 'zaak zaken', 'zaak documenten', 'klant contactmomenten'],
    toSteps: bronnen => toSteps([...bronnen, none])
  })
  t.equal(told(delen)[1], 'persoon')
  t.equal(told(delen).length, 8)
})

t.test('what comes before geheimhouding is known tells what a klant under geheimhouding may be told', async t => {
  const volgorde = ['brp persoon', 'tussenstand', 'klant contactgegevens', 'klant contactmomenten']
  const { delen } = await stream({ bestand: bestand(), volgorde, toSteps })
  const [first, last] = onderdelenOf(delen).flatMap(({ onderdelen }) => onderdelen.persoon ?? [])
  t.same(first?.gegevens, { burgerservicenummer: '999993653', adressering: {} })
  t.same(last?.gegevens, persoon)
})

t.test('the first of two registers decides on a zaak that both have, also when the second is faster', async t => {
  const twice = {
    a: { zaken: lijst(zaak({ bron: 'a', vertrouwelijkheidaanduiding: 'geheim' })) },
    b: { zaken: lijst(zaak({ bron: 'b' }), zaak({ bron: 'b', id: 'z2' })) }
  }
  const over = { include: ['zaken'] }
  const volgorde = ['tussenstand', 'b zaken', 'a zaken']
  const { delen } = await stream({ bestand: twice as Bestand, volgorde, toSteps, over })
  t.notMatch(JSON.stringify(delen), /"id":"z1"/)
  const [deel] = onderdelenOf(delen)
  t.equal(deel?.onderdelen.zaken?.totaal, 1)
  const reversed = await stream({
    bestand: twice as Bestand,
    volgorde: ['tussenstand', 'a zaken', 'b zaken'],
    toSteps,
    over
  })
  const [early] = onderdelenOf(reversed.delen)
  t.match(early, { voorlopig: true, onderdelen: { zaken: { status: 'gedeeltelijk', totaal: 0 } } })
  t.match(early?.onderdelen.zaken?.bronnen, [
    { bron: 'a', status: 'ok' },
    { bron: 'b', status: 'onderweg' }
  ])
})

t.test('no log, no data: it is on record that data leave before they do', async t => {
  const { steps, gebeurd } = stappen({ bronnen: [], regels, over: { geheim: false } })
  const { delen } = await stream({
    bestand: bestand(),
    volgorde: persoonLater,
    toSteps: bronnen => ({ ...steps, bronnen }),
    onDeel: ({ event }) => gebeurd.push(event)
  })
  t.equal(told(delen).at(-1), 'einde')
  t.same(
    gebeurd.filter(wat => !wat.includes(' ok')),
    ['begin', 'plan', 'end gedeeltelijk', ...Array.from({ length: 5 }, () => 'onderdeel'), 'end gelukt', ...end]
  )
})

t.test('when that cannot be written no data leave, and what is still asked is broken off', async t => {
  const { steps, gebeurd } = stappen({ bronnen: [], regels, kapot: 'end', over: { geheim: false } })
  const { antwoord, delen } = await stream({
    bestand: { ...bestand(), traag: { zaken: new Promise(() => {}) } } as unknown as Bestand,
    volgorde: ['brp persoon', 'klant contactgegevens'],
    toSteps: bronnen => ({ ...steps, bronnen })
  })
  t.same(antwoord, { soort: 'geenVerantwoording' })
  t.same(told(delen), ['plan'])
  t.ok(gebeurd.includes('traag zaken tijdslimiet'))
})

t.test('a caller who leaves ends the questions, and the end is still on record', async t => {
  const left = new AbortController()
  const { steps, gebeurd } = stappen({ bronnen: [], regels, over: { geheim: false } })
  const { delen } = await stream({
    bestand: { ...bestand(), traag: { zaken: new Promise(() => {}) } } as unknown as Bestand,
    volgorde: ['brp persoon', 'klant contactgegevens'],
    toSteps: bronnen => ({ ...steps, bronnen }),
    over: { signal: left.signal },
    onDeel: ({ event }) => event === 'onderdeel' && left.abort()
  })
  t.ok(delen.length > 1)
  t.ok(gebeurd.includes('traag zaken tijdslimiet'))
  t.equal(gebeurd.at(-1), 'end gedeeltelijk')
})

t.test('who is refused gets no event at all', async t => {
  const { antwoord, delen } = await stream({ bestand: bestand(), volgorde: [], toSteps, over: { doel: 'iets-anders' } })
  t.same([antwoord, delen], [{ soort: 'geweigerd' }, []])
})
