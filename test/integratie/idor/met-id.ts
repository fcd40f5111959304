import t from 'tap'
import {
  allKinds,
  type Item,
  kolomOf,
  namens,
  onbekend,
  opMachtiging,
  vormloos,
  type Wie,
  wieAllemaal,
  zonderToegang
} from './matrix.ts'
import type { Bezit, Idor } from './opstelling.ts'
import { type Idrij, idrijen } from './rijen.ts'
import type { Kolom } from './verslag.ts'

/** What somebody gets for an id that is not his: as if it were not there, or no entry at all. */
const expected = (wie: Wie, { kind, wijzigt, zonderPartij }: Idrij, { adressen }: Bezit): number => {
  if (zonderPartij !== undefined && !namens.has(wie) && adressen.length === 0) return zonderPartij
  if (zonderToegang.has(wie) || (wijzigt && namens.has(wie))) return 403
  return wie === 'gemachtigde' && !opMachtiging.has(kind) ? 403 : 404
}

const testIdrij = (idor: Idor, rij: Idrij): void => {
  const { route, kind } = rij
  const { ask, bezitOf, ownOf, idsOf, writes, verslag } = idor
  const askFor = async (wie: Wie, item: Item, kolom: Kolom) => {
    const { status, text } = await ask(wie, rij.ask(item, bezitOf(wie)))
    verslag.add(route, kolom, status)
    return { status, text }
  }
  /** One at a time where each takes the place of the klant's own change. */
  const askForAll = async (wie: Wie, items: Iterable<Item>, kolom: Kolom) => {
    if (!rij.wijzigt) return Promise.all([...items].map(item => askFor(wie, item, kolom)))
    const answers = []
    for (const item of items) answers.push(await askFor(wie, item, kolom))
    return answers
  }

  t.test(`${route}: of another, whoever he is, is as if it were not there, and nothing is written`, async t => {
    const before = writes()
    const alles = wieAllemaal.flatMap(wie => ownOf(wie, kind))
    for (const wie of wieAllemaal) {
      const mine = new Set(idsOf(wie, kind))
      const foreign = new Map(alles.filter(({ id }) => !mine.has(id)).map(item => [item.id, item]))
      t.ok(foreign.size > 0, `${wie}: there was something to ask`)
      const answers = await askForAll(wie, foreign.values(), kolomOf(wie))
      t.same(new Set(answers.map(({ status }) => status)), new Set([expected(wie, rij, bezitOf(wie))]), wie)
      t.notOk(
        answers.some(({ text }) => text.includes('"gegevens"')),
        `${wie}: nothing of it`
      )
    }
    t.equal(writes(), before)
  })

  t.test(
    `${route}: of who was represented before: the machtiging is of the token, and an old one is not in it`,
    async t => {
      for (const was of ['exGemachtigde', 'exCurator'] as const) {
        const answers = await askForAll(was, ownOf('inwoner', kind), 'ex-represented')
        t.same(new Set(answers.map(({ status }) => status)), new Set([404]), was)
      }
    }
  )

  t.test(`${route}: guessed`, async t => {
    for (const id of onbekend) t.equal((await askFor('inwoner', { id }, 'guessed')).status, 404, id)
    for (const id of vormloos) {
      const { status } = await askFor('inwoner', { id: encodeURIComponent(id) }, 'guessed')
      t.ok(status === 400 || status === 404, id)
    }
  })

  t.test(`${route}: of another kind`, async t => {
    for (const ander of allKinds.filter(one => one !== kind)) {
      const [item] = ownOf('inwoner', ander)
      if (item === undefined) return t.fail(ander)
      t.equal((await askFor('inwoner', item, 'type-swapped')).status, 404, ander)
    }
  })
}

/** What belongs to who asks, himself or whom he represents; what takes something away comes last. */
const testEigen = (
  { ask, read, verslag }: Idor,
  { route, kind, past = () => true, status, wijzigt, ...rij }: Idrij
): void => {
  t.test(`${route}: own, and of who is represented as far as that goes`, async t => {
    const seen = new Set<Wie>()
    for (const wie of wieAllemaal) {
      const bezit = await read(wie)
      const isRefused = wijzigt === true && namens.has(wie)
      const item = bezit[kind].find(one => isRefused || past(one))
      if (item === undefined) continue
      const answer = await ask(wie, rij.ask(item, bezit))
      t.equal(answer.status, isRefused ? 403 : status, wie)
      verslag.add(route, namens.has(wie) ? 'represented, covered' : 'own', answer.status)
      seen.add(wie)
    }
    t.ok(seen.has('curator') && [...seen].some(wie => !namens.has(wie)), 'there was something to ask')
  })
}

/** Each route with an identifier: first all that is refused, so that it is there to be refused; then what is his. */
export const testMetId = (idor: Idor): void => {
  for (const rij of idrijen) testIdrij(idor, rij)
  for (const rij of idrijen) testEigen(idor, rij)
}
