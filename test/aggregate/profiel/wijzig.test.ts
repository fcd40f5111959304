import { createSecretKey } from 'node:crypto'
import t from 'tap'
import type { Geschreven } from '../../../src/adapters/geschreven.ts'
import type { Profieladres } from '../../../src/adapters/profielbron.ts'
import { createVersies } from '../../../src/aggregate/profiel/versie.ts'
import { createWijzig } from '../../../src/aggregate/profiel/wijzig.ts'
import { createMemoryKluis } from '../../../src/cache/memory-kluis.ts'
import { type Mislukt, mislukt } from '../../../src/klantbeeld/resultaat.ts'
import { gelukt, nepBron, stappen, vraag } from '../nep.ts'

const sleutel = createSecretKey(Buffer.alloc(32, 7))
const adres = { id: 'a1', soort: 'email', adres: 'nieuw@example.nl' }
const gedaan: Geschreven<Profieladres> = { soort: 'gedaan', gegevens: adres }

type Options = {
  readonly kapot?: 'begin' | 'end'
  readonly stand?: Mislukt
  readonly geschreven?: Geschreven<Profieladres>
}

/** One new address, and all that took place for it, in order. */
const voegToe = async ({ kapot, stand, geschreven = gedaan }: Options = {}, key?: string) => {
  const { steps, gebeurd } = stappen({ bronnen: [], ...(kapot && { kapot }) })
  const bron = {
    ...nepBron('openklant'),
    profiel: {
      lees: async () => {
        gebeurd.push('lees')
        return stand ?? gelukt({ partijen: [{ bron: 'openklant', id: 'p1' }], heeftInactieve: false })
      },
      schrijf: async () => {
        gebeurd.push('schrijf')
        return geschreven
      }
    }
  }
  const wijzig = createWijzig({
    ...steps,
    bron,
    kluis: createMemoryKluis(() => performance.now()),
    versies: createVersies(sleutel),
    sleutel,
    herhalingS: 60,
    vergeet: async () => {
      gebeurd.push('leeg')
    }
  })
  const once = () =>
    wijzig({
      ...vraag({ include: ['contactgegevens'] }),
      wijziging: { soort: 'toevoegen', adres: { soort: 'email', adres: 'nieuw@example.nl' } },
      ...(key !== undefined && { sleutel: key })
    })
  return { antwoord: await once(), gebeurd, again: once }
}

t.test('a line first, then the source, then the outcome', async t => {
  const { antwoord, gebeurd } = await voegToe()
  t.match(antwoord, { soort: 'gewijzigd', adres: { id: 'a1', versie: String } })
  t.same(gebeurd, ['begin', 'lees', 'schrijf', 'leeg', 'end gelukt'])
})

t.test('without a line the source is not called', async t => {
  const { antwoord, gebeurd } = await voegToe({ kapot: 'begin' })
  t.same(antwoord, { soort: 'geenVerantwoording' })
  t.same(gebeurd, ['begin'])
})

t.test('what cannot be read is not written', async t => {
  const { antwoord, gebeurd } = await voegToe({ stand: mislukt('onbereikbaar') })
  t.same(antwoord, { soort: 'geenBron' })
  t.same(gebeurd, ['begin', 'lees', 'end mislukt'])
})

for (const [geschreven, soort, isLeeg] of [
  [{ soort: 'onbekend', reden: 'tijdslimiet' }, 'onbekend', true],
  [{ soort: 'nietGedaan', reden: 'onderbroken' }, 'nietOpgeslagen', false],
  [{ soort: 'geweigerd', status: 400 }, 'bronWeigert', false]
] as const) {
  t.test(
    `${geschreven.soort}: told as ${soort}, written once, and what was kept goes only when it may be old`,
    async t => {
      const { antwoord, gebeurd } = await voegToe({ geschreven })
      t.same(antwoord, { soort })
      t.equal(gebeurd.filter(wat => wat === 'schrijf').length, 1)
      t.equal(gebeurd.includes('leeg'), isLeeg)
      t.equal(gebeurd.at(-1), 'end mislukt')
    }
  )
}

t.test('after nothing was done the same key may try again; after nobody knows it does not', async t => {
  const refused = await voegToe({ geschreven: { soort: 'nietGedaan', reden: 'onderbroken' } }, 'sleutel-1')
  await refused.again()
  t.equal(refused.gebeurd.filter(wat => wat === 'schrijf').length, 2)

  const unknown = await voegToe({ geschreven: { soort: 'onbekend', reden: 'tijdslimiet' } }, 'sleutel-1')
  t.same(await unknown.again(), { soort: 'onbekend' })
  t.equal(unknown.gebeurd.filter(wat => wat === 'schrijf').length, 1)
})
