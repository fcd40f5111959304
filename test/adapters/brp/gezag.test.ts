import t from 'tap'
import type { Operatie } from '../../../src/adapters/bron.ts'
import { toVelden } from '../../../src/klantbeeld/velden.ts'
import { contextWith, itemsOf, natuurlijkPersoon, vraagOver } from '../asking.ts'
import { bsn, planOf, startNepBrp } from './nep.ts'

const { bron, simulator, shown } = await startNepBrp(t)

const minderjarige = { burgerservicenummer: '999990020', naam: { volledigeNaam: 'Kind' }, leeftijd: 9 }
const ouder = { burgerservicenummer: bsn, naam: { volledigeNaam: 'Ouder Een' } }
const zonder = { naam: { volledigeNaam: 'Ouder Twee' } }
const derde = { type: 'BekendeDerde', burgerservicenummer: '999990032', naam: { volledigeNaam: 'Derde' } }

const shownKind = { burgerservicenummer: '999990020', volledigeNaam: 'Kind', leeftijd: 9 }
const shownOuder = { burgerservicenummer: bsn, volledigeNaam: 'Ouder Een' }
const shownZonder = { volledigeNaam: 'Ouder Twee' }
const shownDerde = { type: 'BekendeDerde', burgerservicenummer: '999990032', volledigeNaam: 'Derde' }

const alle = [
  'gezag.type',
  'gezag.toelichting',
  'gezag.gezagInOnderzoek',
  'gezag.minderjarige.burgerservicenummer',
  'gezag.minderjarige.volledigeNaam',
  'gezag.minderjarige.leeftijd',
  'gezag.ouders.burgerservicenummer',
  'gezag.ouders.volledigeNaam',
  'gezag.derden.burgerservicenummer',
  'gezag.derden.volledigeNaam'
]

const rows: readonly [string, object, object][] = [
  [
    'joint parental authority (2.7)',
    { type: 'GezamenlijkOuderlijkGezag', minderjarige, ouders: [ouder, zonder] },
    { type: 'GezamenlijkOuderlijkGezag', minderjarige: shownKind, ouders: [shownOuder, shownZonder] }
  ],
  [
    'the same under its older name (2.6)',
    { type: 'TweehoofdigOuderlijkGezag', minderjarige, ouders: [ouder, zonder] },
    { type: 'GezamenlijkOuderlijkGezag', minderjarige: shownKind, ouders: [shownOuder, shownZonder] }
  ],
  [
    'one parent',
    { type: 'EenhoofdigOuderlijkGezag', minderjarige, ouder, inOnderzoek: true },
    { type: 'EenhoofdigOuderlijkGezag', minderjarige: shownKind, ouders: [shownOuder], gezagInOnderzoek: true }
  ],
  [
    'a parent and another',
    { type: 'GezamenlijkGezag', minderjarige, ouder, derde },
    { type: 'GezamenlijkGezag', minderjarige: shownKind, ouders: [shownOuder], derden: [shownDerde] }
  ],
  [
    'a parent and an unknown other',
    { type: 'GezamenlijkGezag', minderjarige, ouder, derde: { type: 'OnbekendeDerde' } },
    { type: 'GezamenlijkGezag', minderjarige: shownKind, ouders: [shownOuder], derden: [{ type: 'OnbekendeDerde' }] }
  ],
  [
    'guardians',
    { type: 'Voogdij', minderjarige, derden: [derde] },
    { type: 'Voogdij', minderjarige: shownKind, derden: [shownDerde] }
  ],
  [
    'a guardian that is no person',
    { type: 'Voogdij', minderjarige, derden: [] },
    { type: 'Voogdij', minderjarige: shownKind, derden: [] }
  ],
  [
    'none for now',
    { type: 'TijdelijkGeenGezag', minderjarige, toelichting: 'Omdat.' },
    { type: 'TijdelijkGeenGezag', minderjarige: shownKind, toelichting: 'Omdat.' }
  ],
  [
    'what cannot be told, with a minor of the first version',
    { type: 'GezagNietTeBepalen', minderjarige: { burgerservicenummer: '999990020' }, toelichting: 'Omdat.' },
    { type: 'GezagNietTeBepalen', minderjarige: { burgerservicenummer: '999990020' }, toelichting: 'Omdat.' }
  ],
  ['a kind that is still to come', { type: 'Gezag2030', iets: 1 }, { type: 'Gezag2030' }]
]
for (const [what, given, expected] of rows) {
  t.test(`gezag: ${what}`, async t => {
    t.strictSame(await shown({ gezag: [given] }, ...alle), { gezag: [expected] })
  })
}

t.test('gezag: no minors is an empty list', async t => {
  t.strictSame(await shown({ gezag: [] }, ...alle), { gezag: [] })
})

const everybody = { type: 'GezamenlijkGezag', minderjarige, ouder, derde, toelichting: 'T' }

t.test('of gezag only what the doel names is handed on, though the BRP gives all', async t => {
  for (const [velden, expected] of [
    [['gezag.type'], { type: 'GezamenlijkGezag' }],
    [['gezag.minderjarige.leeftijd'], { type: 'GezamenlijkGezag', minderjarige: { leeftijd: 9 } }],
    [['gezag.ouders.volledigeNaam'], { type: 'GezamenlijkGezag', ouders: [{ volledigeNaam: 'Ouder Een' }] }],
    [
      ['gezag.derden.volledigeNaam', 'gezag.toelichting'],
      { type: 'GezamenlijkGezag', derden: [{ type: 'BekendeDerde', volledigeNaam: 'Derde' }], toelichting: 'T' }
    ]
  ] as const) {
    t.strictSame(await shown({ gezag: [everybody] }, ...velden), { gezag: [expected] })
  }
  t.strictSame(await shown({ gezag: [everybody], leeftijd: 40 }, 'leeftijd'), { leeftijd: 40 })
})

t.test('the first pass keeps as little: what is not planned does not leave the adapter', async t => {
  await shown({ gezag: [everybody] }, 'leeftijd')
  const ask = (...velden: string[]) =>
    itemsOf(bron.consult(vraagOver(natuurlijkPersoon(bsn), planOf(toVelden(velden))), contextWith()).persoon)
  t.strictSame(await ask('leeftijd'), [{ burgerservicenummer: bsn }])
  t.strictSame(await ask('gezag.type', 'gezag.ouders.volledigeNaam'), [
    {
      burgerservicenummer: bsn,
      gezag: [{ type: 'GezamenlijkGezag', ouders: [{ volledigeNaam: 'Ouder Een' }] }]
    }
  ])
})

t.test('gezag is asked by its bare name, in version 2, and only then is a version asked', async t => {
  simulator.reset()
  await shown({}, 'gezag.minderjarige.leeftijd', 'gezag.type')
  await shown({}, 'leeftijd')
  t.match(simulator.calls, [
    { body: { fields: ['burgerservicenummer', 'gezag'] }, headers: { 'accept-gezag-version': '2' } },
    { body: { fields: ['burgerservicenummer', 'leeftijd'] } }
  ])
  t.notOk(simulator.calls[1]?.headers['accept-gezag-version'])
})

t.test('plans that keep another part of gezag do not share a kept answer', async t => {
  const vormen = new Set<string>()
  const remember = <T>({ vorm, fetch }: Operatie<T>) => {
    vormen.add(JSON.stringify(vorm))
    return fetch(new AbortController().signal)
  }
  for (const velden of [
    ['gezag.type', 'gezag.toelichting'],
    ['gezag.toelichting', 'gezag.type', 'gezag.type'],
    ['gezag.type', 'gezag.ouders.burgerservicenummer']
  ]) {
    await bron.consult(vraagOver(natuurlijkPersoon(bsn), planOf(toVelden(velden))), contextWith({ remember })).persoon
  }
  t.equal(vormen.size, 2)
})
