import t from 'tap'
import { createHolder, type LoadedRegister } from '../../src/doelbinding/holder.ts'
import type { Register } from '../../src/doelbinding/register.ts'
import { registerWith } from '../steun/register.ts'

const version = (versie: string): Register => ({ ...registerWith({ contactgegevens: {} }), versie })
const right = (register: Register): LoadedRegister => ({ ok: true, register })
const wrong = (...faults: string[]): LoadedRegister => ({ ok: false, faults })

const start = () => {
  const files: LoadedRegister[] = []
  const made: string[] = []
  const holder = createHolder({
    first: version('v1'),
    load: () => files.shift() ?? wrong('no file'),
    toEngine: ({ versie }) => {
      made.push(versie)
      return { versie }
    }
  })
  return { files, made, holder }
}

t.test('a right register takes over whole; who holds the old engine keeps it', async t => {
  const { files, holder } = start()
  const old = holder.current()
  files.push(right(version('v2')))
  t.same(holder.reload(), { uitkomst: 'ok', versie: 'v2', vorige: 'v1' })
  t.same(holder.current(), { versie: 'v2' })
  t.same(old, { versie: 'v1' })
})

t.test('a faulty register changes nothing; the same faults again are known', async t => {
  const { files, holder } = start()
  files.push(wrong('a', 'b'), wrong('a', 'b'), wrong('a'), right(version('v1')), wrong('a'))
  const fault = { uitkomst: 'fout', versie: 'v1' }
  t.same(holder.reload(), { ...fault, faults: ['a', 'b'], isBekend: false })
  t.same(holder.reload(), { ...fault, faults: ['a', 'b'], isBekend: true })
  t.same(holder.reload(), { ...fault, faults: ['a'], isBekend: false })
  t.same(holder.current(), { versie: 'v1' })
  t.equal(holder.reload().uitkomst, 'ongewijzigd')
  t.match(holder.reload(), { isBekend: false }, 'after a right file they are news again')
})

t.test('a file that says the same is no reload; another rule under the same version is', async t => {
  const { files, made, holder } = start()
  files.push(right(version('v1')), right({ ...registerWith({ contactmomenten: {} }), versie: 'v1' }))
  t.same(holder.reload(), { uitkomst: 'ongewijzigd', versie: 'v1' })
  t.same(made, ['v1'])
  t.same(holder.reload(), { uitkomst: 'ok', versie: 'v1', vorige: 'v1' })
  t.same(made, ['v1', 'v1'])
})
