import fc from 'fast-check'
import t from 'tap'
import { isGelezen } from '../../../src/adapters/gelezen.ts'
import { readKlantcontactPages } from '../../../src/adapters/klantinteracties/klantcontact-pages.ts'
import type { OkKlantcontact } from '../../../src/adapters/klantinteracties/klantcontact-schema.ts'
import { mislukt, type Storingsreden } from '../../../src/klantbeeld/resultaat.ts'

const newest = Date.parse('2026-11-23T12:00:00Z')
const dayMs = 86_400_000
const contactOf = (uuid: string, day = 0): OkKlantcontact => ({
  uuid,
  plaatsgevondenOp: new Date(newest - day * dayMs).toISOString()
})
const contacts = (count: number) => Array.from({ length: count }, (_, i) => contactOf(`c${i}`, i))
const isKept = async (found: readonly OkKlantcontact[]) => ({ gelezen: found })

type Change = (list: OkKlantcontact[]) => void
type Source = {
  readonly size: number
  /** What happens to the list after each page that was read. */
  readonly changes?: readonly Change[]
  readonly failing?: Readonly<Record<number, Storingsreden>>
}

/** A list that is read `size` at a time while it changes. */
const source = (list: OkKlantcontact[], { size, changes = [], failing = {} }: Source) => {
  const asked: number[] = []
  return {
    asked,
    keep: isKept,
    fetchPage: async (page: number) => {
      const reden = failing[asked.push(page)]
      if (reden !== undefined) return mislukt(reden)
      const results = list.slice((page - 1) * size, page * size)
      const count = list.length
      if (results.length === 0 && page > 1) return mislukt('onverwachte-status')
      changes[asked.length - 1]?.(list)
      return { gelezen: { count, results, next: page * size < count ? 'http://intern/?page=99' : null } }
    }
  }
}

const read = async (options: Parameters<typeof readKlantcontactPages>[0]) => {
  const outcome = await readKlantcontactPages(options)
  if (!isGelezen(outcome)) return outcome
  const { items, afgekapt } = outcome.gelezen
  return { uuids: items.map(({ uuid }) => uuid), afgekapt, gedeeltelijk: outcome.gedeeltelijk === true }
}

for (const [count, size, maxItems, pages, afgekapt] of [
  [0, 10, 100, 1, false],
  [10, 10, 100, 1, false],
  [25, 10, 100, 3, false],
  [30, 10, 30, 3, false],
  [31, 10, 30, 3, true],
  [100, 10, 25, 3, true],
  [10, 10, 5, 1, true]
] as const) {
  t.test(`${count} contacts, ${size} a page, at most ${maxItems}, take ${pages} calls`, async t => {
    const from = source(contacts(count), { size })
    const found = await read({ ...from, maxItems })
    t.strictSame(from.asked.length, pages)
    t.match(found, { afgekapt, gedeeltelijk: false, uuids: { length: Math.min(count, pages * size) } })
  })
}

t.test('contacts that come or go while the pages are read: none doubled, none lost without being told', async t => {
  const change = fc.oneof(
    fc.integer({ min: 0, max: 4 }).map(count => ({ soort: 'nieuw' as const, count })),
    fc.nat({ max: 40 }).map(index => ({ soort: 'weg' as const, index }))
  )
  const property = fc.asyncProperty(
    fc.nat({ max: 40 }),
    fc.integer({ min: 1, max: 10 }),
    fc.array(change, { maxLength: 12 }),
    async (count, size, drawn) => {
      const list = contacts(count)
      const always = new Set(list.map(({ uuid }) => uuid))
      let made = 0
      const changes = drawn.map(
        (one): Change =>
          all => {
            if (one.soort === 'nieuw') {
              for (let i = 0; i < one.count; i++) all.unshift(contactOf(`nieuw${made++}`, -made))
            } else {
              for (const { uuid } of all.splice(one.index, 1)) always.delete(uuid)
            }
          }
      )
      const from = source(list, { size, changes })
      const found = await read({ ...from, maxItems: 1_000 })
      if (!('uuids' in found)) return false
      const isOnce = new Set(found.uuids).size === found.uuids.length
      const isComplete = [...always].every(uuid => found.uuids.includes(uuid))
      return isOnce && (isComplete || found.gedeeltelijk) && from.asked.length < 200
    }
  )
  await t.resolves(fc.assert(property, { numRuns: 500 }))
})

t.test('new contacts at the front between two pages cost no second reading', async t => {
  const changes: readonly Change[] = [all => all.unshift(contactOf('nieuw', -1))]
  const from = source(contacts(25), { size: 10, changes })
  t.match(await read({ ...from, maxItems: 100 }), { gedeeltelijk: false, uuids: { length: 25 } })
  t.strictSame(from.asked, [1, 2, 3])
})

t.test('a contact that goes away makes all be read once more, and is then not among them', async t => {
  const from = source(contacts(25), { size: 10, changes: [all => all.splice(3, 1)] })
  const found = await read({ ...from, maxItems: 100 })
  t.strictSame(from.asked, [1, 2, 1, 2, 3])
  t.match(found, { gedeeltelijk: false, uuids: { length: 24 } })
  t.notOk('uuids' in found && found.uuids.includes('c3'))
})

t.test('a list that never ends is left after one more try, and told to be a part', async t => {
  const asked: number[] = []
  const fetchPage = async (page: number) => {
    asked.push(page)
    return { gelezen: { results: contacts(10), next: 'http://intern/?page=2' } }
  }
  t.match(await read({ fetchPage, keep: isKept, maxItems: 1_000 }), { gedeeltelijk: true, uuids: { length: 10 } })
  t.strictSame(asked, [1, 2, 1, 2])
})

for (const [reden, pages] of [
  ['onbereikbaar', [1, 2]],
  ['tijdslimiet', [1, 2]],
  ['onverwachte-status', [1, 2, 1, 2, 3]]
] as const) {
  t.test(`a later page that fails by ${reden} leaves what was read, and takes pages ${pages.join()}`, async t => {
    const from = source(contacts(25), { size: 10, failing: { 2: reden } })
    const isRead = reden === 'onverwachte-status'
    t.match(await read({ ...from, maxItems: 100 }), { gedeeltelijk: !isRead, uuids: { length: isRead ? 25 : 10 } })
    t.strictSame(from.asked, pages)
  })
}

t.test('a first page that fails is a failure, and so is any page with contacts of others', async t => {
  const from = source(contacts(25), { size: 10, failing: { 1: 'onbereikbaar' } })
  t.strictSame(await read({ ...from, maxItems: 100 }), mislukt('onbereikbaar'))
  const keep = async (found: readonly OkKlantcontact[]) =>
    found.some(({ uuid }) => uuid === 'c15') ? mislukt('onverwachte-vorm') : { gelezen: found }
  t.strictSame(await read({ ...source(contacts(25), { size: 10 }), keep, maxItems: 100 }), mislukt('onverwachte-vorm'))
})

t.test('reading stops after a page that is past as a whole, unless the list is not in order of time', async t => {
  const sinds = '2026-11-10'
  const ordered = source(contacts(60), { size: 10 })
  await read({ ...ordered, maxItems: 100, sinds })
  t.strictSame(ordered.asked, [1, 2, 3])
  const list = contacts(60)
  const late = list.splice(50, 1)
  const byEntry = source([...late, ...list], { size: 10 })
  await read({ ...byEntry, maxItems: 100, sinds })
  t.strictSame(byEntry.asked, [1, 2, 3, 4, 5, 6])
})

t.test('an unreadable contact on a page makes it a part', async t => {
  const fetchPage = async () => ({ gelezen: { results: [contactOf('c'), undefined] } })
  t.strictSame(await read({ fetchPage, keep: isKept, maxItems: 10 }), {
    uuids: ['c'],
    afgekapt: false,
    gedeeltelijk: true
  })
})
