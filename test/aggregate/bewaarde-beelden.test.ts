import { createSecretKey } from 'node:crypto'
import t from 'tap'
import type { Bron } from '../../src/adapters/bron.ts'
import { type Bewaardbeeld, createBewaardeBeelden, toRestMs } from '../../src/aggregate/bewaarde-beelden.ts'
import type { Raadpleegresultaat } from '../../src/aggregate/consult.ts'
import { createSleutelmaker } from '../../src/cache/sleutel.ts'
import { createViewCache } from '../../src/cache/view-cache.ts'
import type { Klant } from '../../src/klantbeeld/klant.ts'
import { type BronResultaat, type Lijst, mislukt } from '../../src/klantbeeld/resultaat.ts'
import { alles, bedrijf, inwoner, medewerker, planWith } from '../steun/register.ts'
import { gelukt, nepBron } from './nep.ts'

const opgehaaldMs = Date.parse('2026-11-23T12:00:00.000Z')
const leeg = { items: [], afgekapt: false }

const van = (bron: string, resultaat: BronResultaat<Lijst<never>> = gelukt(leeg)): Raadpleegresultaat => ({
  uitkomst: { onderdeel: 'zaken', bron, resultaat },
  begonnenMs: 0,
  geeindigdMs: 0
})
const bron = (id: string, ttlS: number, beeldTtlS?: number): Bron =>
  nepBron(id, { cache: { ttlS, verouderdS: 60, geduldMs: 0, ...(beeldTtlS !== undefined && { beeldTtlS }) } })

const [kort, lang, nooit, mag] = [bron('kort', 10), bron('lang', 300), bron('nooit', 0), bron('mag', 0, 5)]
const bronnen = [kort, lang, nooit, mag]

for (const [rule, resultaten, ageMs, restMs] of [
  ['as long as the bron that allows least', [van('kort'), van('lang')], 0, 10_000],
  ['counted from when the bron gave it', [van('kort'), van('lang')], 4_000, 6_000],
  ['no time is left of what is older', [van('kort')], 10_000, 0],
  ['a bron that may not be kept gives none', [van('lang'), van('nooit')], 0, 0],
  ['unless it is allowed by name', [van('lang'), van('mag')], 1_000, 4_000],
  ['a clock of another replica that is ahead gives no more', [van('kort')], -5_000, 10_000],
  ['outdated gives none', [van('lang', gelukt(leeg, { status: 'verouderd' }))], 0, 0],
  ['partial gives none', [van('lang', gelukt(leeg, { status: 'gedeeltelijk' }))], 0, 0],
  ['failed gives none', [van('lang'), van('kort', mislukt('tijdslimiet'))], 0, 0],
  ['switched off gives none', [van('lang'), van('kort', mislukt('uitgeschakeld'))], 0, 0],
  ['a moment that cannot be read gives none', [van('lang', gelukt(leeg, { opgehaaldOp: 'gisteren' }))], 0, 0],
  ['a bron that is not there gives none', [van('onbekend')], 0, 0],
  ['without any bron there is none', [], 0, 0]
] as const) {
  t.test(`time left: ${rule}`, async t => {
    t.equal(toRestMs(resultaten, bronnen, opgehaaldMs + ageMs), restMs)
  })
}

const open = (over: { readonly bronnen?: readonly Bron[] } = {}) => {
  const id = '4bf92f3577b34da6a3ce929d0e0e4736'
  const beelden = createBewaardeBeelden({
    views: createViewCache<Bewaardbeeld>({
      maxBytes: 100_000,
      ttlMs: 60_000,
      klok: () => 1,
      watch: listener => listener({ soort: 'luistert' })
    }),
    sleutels: createSleutelmaker(createSecretKey(Buffer.alloc(32))),
    bronnen: over.bronnen ?? [lang],
    nowMs: () => opgehaaldMs
  })
  const keep = (plek: ReturnType<typeof beelden>, compleet = true) =>
    plek.begin()({ json: `{"verwerkingId":"${id}"}`, verwerkingId: id, compleet, resultaten: [van('lang')] })
  return { beelden, keep }
}

const plan = planWith(alles)
const vraag = { klant: inwoner, actor: medewerker() }

t.test('the same question finds it, also when actor, klant and plan are made anew', async t => {
  const { beelden, keep } = open()
  keep(beelden(vraag, plan))
  t.same(beelden({ klant: { ...inwoner }, actor: medewerker() }, planWith(alles)).find()?.herkomst, {
    bronnen: ['lang'],
    isGevonden: false
  })
})

t.test('what is not complete is not kept', async t => {
  const { beelden, keep } = open()
  keep(beelden(vraag, plan), false)
  t.equal(beelden(vraag, plan).find(), undefined)
})

const andere: Klant = { soort: 'natuurlijkPersoon', burgerservicenummer: '999990639' }
const vestiging: Klant = { soort: 'vestiging', vestigingsnummer: '990000000001' }

for (const [what, other] of [
  ['another klant', { klant: andere }],
  ['a klant of another soort', { klant: bedrijf }],
  ['another user', { actor: medewerker({ id: 'medewerker-2' }) }],
  ['another application', { actor: medewerker({ client: 'ander' }) }],
  ['another issuer', { actor: medewerker({ uitgever: 'https://ander.example' }) }],
  ['other roles', { actor: medewerker({ rollen: ['kcc-medewerker', 'teamleider'] }) }],
  ['other scopes', { actor: medewerker({ scopes: [] }) }],
  ['another organisation', { actor: medewerker({ organisatie: 'ander' }) }],
  ['another level of assurance', { actor: medewerker({ betrouwbaarheidsniveau: 'laag' }) }],
  ['another doel', { plan: { ...plan, doel: { ...plan.doel, id: 'ander' } } }],
  ['another version of the register', { plan: { ...plan, doel: { ...plan.doel, registerversie: 'v2' } } }],
  ['other rules under the same version', { plan: planWith({ ...alles, contactmomenten: { vertrouwelijk: false } }) }],
  ['other rights under geheimhouding', { plan: planWith(alles, { over: { geheim: false } }) }],
  ['other onderdelen', { plan: planWith(alles, { include: ['zaken'] }) }],
  ['an onderdeel that does not exist', { plan: planWith(alles, { include: ['persoon', 'auto'] }) }]
] as const) {
  t.test(`nobody gets what was finished for ${what}`, async t => {
    const { beelden, keep } = open()
    keep(beelden({ ...vraag, ...other }, 'plan' in other ? other.plan : plan))
    t.equal(beelden(vraag, plan).find(), undefined)
  })
}

t.test('a vestiging with and without its KVK number are two questions', async t => {
  const { beelden, keep } = open()
  keep(beelden({ ...vraag, klant: vestiging }, plan))
  t.equal(beelden({ ...vraag, klant: { ...vestiging, kvkNummer: '99990018' } }, plan).find(), undefined)
})

t.test('what was finished before a bron was switched off is not given after it', async t => {
  let isUit = false
  const { beelden, keep } = open({ bronnen: [lang, { ...kort, isUitgeschakeld: () => isUit }] })
  keep(beelden(vraag, plan))
  isUit = true
  t.equal(beelden(vraag, plan).find(), undefined)
})
