import { once } from 'node:events'
import { mkdirSync, renameSync, rmSync, symlinkSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { watchRegister } from '../../src/config/reload.ts'

/** A watched folder; `changes` counts what was told, `told` resolves at the next, `events` are all of the folder. */
const start = (t: Test, prepare: (folder: string) => void, quietMs = 30) => {
  const folder = t.testdir()
  prepare(folder)
  let changes = 0
  let tell = () => {}
  const onChange = () => {
    changes++
    tell()
  }
  // Also keeps the process alive: the watching under test does not.
  const events = watch(folder)
  const watching = watchRegister(folder, { onChange, onBlind: code => t.fail(code), quietMs })
  t.teardown(() => {
    events.close()
    watching.close()
  })
  const told = () =>
    new Promise<void>(resolve => {
      tell = resolve
    })
  return { folder, events, told, changes: () => changes }
}

const plain = (folder: string) => writeFileSync(join(folder, 'doelbinding.yaml'), 'a')

for (const [how, change] of [
  ['written in place', folder => writeFileSync(join(folder, 'doelbinding.yaml'), 'b')],
  [
    'put in its place by an editor',
    folder => {
      writeFileSync(join(folder, '.doelbinding.yaml.swp'), 'b')
      renameSync(join(folder, '.doelbinding.yaml.swp'), join(folder, 'doelbinding.yaml'))
    }
  ],
  ['taken away', folder => rmSync(join(folder, 'doelbinding.yaml'))]
] as const satisfies [string, (folder: string) => void][]) {
  t.test(`a register that is ${how} has changed`, async t => {
    const { folder, told, changes } = start(t, plain)
    const next = told()
    change(folder)
    await next
    t.equal(changes(), 1)
  })
}

t.test('Kubernetes swaps the link of the whole map: that is a change too', async t => {
  const release = (folder: string, name: string) => {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'doelbinding.yaml'), name)
    symlinkSync(name, join(folder, '..data_tmp'))
    renameSync(join(folder, '..data_tmp'), join(folder, '..data'))
  }
  const { folder, told, changes } = start(t, folder => {
    release(folder, '..2026_11_01')
    symlinkSync('..data/doelbinding.yaml', join(folder, 'doelbinding.yaml'))
  })
  const next = told()
  release(folder, '..2026_12_01')
  await next
  t.equal(changes(), 1)
})

t.test('writing in pieces is one change, told when it is done', async t => {
  const { folder, events, told, changes } = start(t, plain, 300)
  const next = told()
  for (const piece of ['b', 'bc', 'bcd']) {
    writeFileSync(join(folder, 'doelbinding.yaml'), piece)
    await once(events, 'change')
    t.equal(changes(), 0)
  }
  await next
  t.equal(changes(), 1)
})

t.test('another file in the folder is no change', async t => {
  const { folder, events, told, changes } = start(t, plain, 0)
  const seen = once(events, 'change')
  writeFileSync(join(folder, 'logboek.sqlite'), 'b')
  await seen
  const next = told()
  writeFileSync(join(folder, 'doelbinding.yaml'), 'b')
  await next
  t.equal(changes(), 1)
})

t.test('a folder that cannot be watched is told and stops nothing', async t => {
  const blind: string[] = []
  const nowhere = join(t.testdir(), 'nergens')
  watchRegister(nowhere, { onChange: () => {}, onBlind: code => blind.push(code) }).close()
  t.same(blind, ['ENOENT'])
})
