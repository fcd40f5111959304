import t from 'tap'
import type { Bron, Vraag } from '../../src/adapters/bron.ts'
import { consult } from '../../src/aggregate/consult.ts'
import { toNummers } from '../../src/aggregate/nummers.ts'
import type { Klant, Nummers } from '../../src/klantbeeld/klant.ts'
import type { Bedrijf } from '../../src/klantbeeld/onderdelen.ts'
import { type BronResultaat, type Lijst, mislukt } from '../../src/klantbeeld/resultaat.ts'
import type { Uitkomst } from '../../src/klantbeeld/samengevoegd.ts'
import { alles, bedrijf, inwoner, medewerker, planWith } from '../steun/register.ts'
import { lijst, nepBron } from './nep.ts'

const rsin: Klant = { soort: 'nietNatuurlijkPersoon', rsin: '999993653' }
const vestiging: Klant = { soort: 'vestiging', vestigingsnummer: '000099990018' }
const ofKvk = (resultaat: BronResultaat<Lijst<Bedrijf>>): Uitkomst => ({ onderdeel: 'bedrijf', bron: 'kvk', resultaat })
const inschrijving = { bron: 'kvk', kvkNummer: '99990026', rsin: '999990019' }

t.test('the numbers of a klant: his own, and beside them what the Handelsregister says', async t => {
  const rows: readonly [why: string, klant: Klant, uitkomsten: Uitkomst[], expected: Nummers][] = [
    ['a persoon has none', inwoner, [], {}],
    ['a KVK-nummer of its own', bedrijf, [], { kvkNummer: '99990018' }],
    ['an RSIN of its own', rsin, [], { rsin: '999993653' }],
    ['a vestiging without one', vestiging, [], {}],
    ['a vestiging with one', { ...vestiging, kvkNummer: '99990018' }, [], { kvkNummer: '99990018' }],
    ['found', vestiging, [ofKvk(lijst(inschrijving))], { kvkNummer: '99990026', rsin: '999990019' }],
    [
      'its own go before what is found',
      bedrijf,
      [ofKvk(lijst(inschrijving))],
      { kvkNummer: '99990018', rsin: '999990019' }
    ],
    ['not in the register', bedrijf, [ofKvk(lijst())], { kvkNummer: '99990018' }],
    ['the register failed', bedrijf, [ofKvk(mislukt('tijdslimiet'))], { kvkNummer: '99990018', gedeeltelijk: true }],
    [
      'one of two registers failed',
      bedrijf,
      [ofKvk(mislukt('onbereikbaar')), ofKvk(lijst(inschrijving))],
      { kvkNummer: '99990018', rsin: '999990019', gedeeltelijk: true }
    ],
    [
      'what another onderdeel came to is of no account',
      bedrijf,
      [{ onderdeel: 'zaken', bron: 'z', resultaat: mislukt('onbereikbaar') }],
      { kvkNummer: '99990018' }
    ]
  ]
  for (const [why, klant, uitkomsten, expected] of rows) t.same(toNummers(klant, uitkomsten), expected, why)
})

/** What each bron was told of the numbers. */
const toldBy = async (kvk: BronResultaat<Lijst<Bedrijf>> | undefined, klant: Klant = bedrijf) => {
  const told: Record<string, Nummers> = {}
  const note = async (bron: string, { nummers }: Vraag) => {
    told[bron] = await nummers
  }
  const register: Bron = nepBron('kvk', {
    levert: ['bedrijf'],
    consult: vraag => {
      const work = note('kvk', vraag).then(() => kvk ?? Promise.reject(new Error('bug')))
      return { bedrijf: work }
    }
  })
  const zaken: Bron = nepBron('zaken', {
    levert: ['zaken'],
    consult: vraag => ({ zaken: note('zaken', vraag).then(() => lijst()) })
  })
  const plan = planWith({ ...alles, bedrijf: {} }, { klant })
  const signal = new AbortController().signal
  const settled = await Promise.all(
    consult(
      [zaken, register],
      { klant, actor: medewerker(), plan },
      {
        contextFor: () => ({ signal, traceparent: '', remember: operatie => operatie.fetch(signal) }),
        nowMs: () => 0,
        onBug: () => {}
      }
    )
  )
  return { told, statuses: settled.map(({ uitkomst }) => `${uitkomst.bron} ${uitkomst.resultaat.status}`) }
}

t.test('the Handelsregister is asked by the own number; the others hear what it found', async t => {
  const { told, statuses } = await toldBy(lijst(inschrijving))
  t.same(told, { kvk: { kvkNummer: '99990018' }, zaken: { kvkNummer: '99990018', rsin: '999990019' } })
  t.same(statuses, ['kvk ok', 'zaken ok'])
})

t.test('a register that fails or breaks leaves the others with the own number, and that it may be less', async t => {
  for (const kvk of [mislukt('onbereikbaar'), undefined]) {
    const { told, statuses } = await toldBy(kvk)
    t.same(told.zaken, { kvkNummer: '99990018', gedeeltelijk: true })
    t.same(statuses, ['kvk storing', 'zaken ok'])
  }
})
