import fc from 'fast-check'
import t from 'tap'
import { createBeurten } from '../../src/aggregate/beurt.ts'

const never = new AbortController().signal
const settled = async (turn: Promise<unknown>): Promise<boolean> => {
  const nothing = Symbol('nothing')
  await new Promise(resolve => setImmediate(resolve))
  return (await Promise.race([turn, Promise.resolve(nothing)])) !== nothing
}

t.test('so many have a turn; who waits gets it in order of arrival', async t => {
  const beurt = createBeurten(1)
  const first = await beurt(never)
  const second = beurt(never)
  const third = beurt(never)
  t.same([await settled(second), await settled(third)], [false, false])
  first?.()
  t.same([await settled(second), await settled(third)], [true, false])
  ;(await second)?.()
  t.equal(await settled(third), true)
})

t.test('who leaves while waiting is told at once that he had no turn, and keeps no place', async t => {
  const beurt = createBeurten(1)
  const first = await beurt(never)
  const left = new AbortController()
  const second = beurt(left.signal)
  const third = beurt(never)
  left.abort()
  t.equal(await second, undefined)
  t.equal(await settled(third), false)
  first?.()
  t.equal(await settled(third), true)
})

t.test('who has left already gets no turn', async t => {
  t.equal(await createBeurten(1)(AbortSignal.abort()), undefined)
})

t.test('whatever is taken, left and given back, never more than so many work, and none waits while there is room', () =>
  fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.constantFrom('ask', 'leave', 'back', 'back twice'), { maxLength: 60 }),
      async (most, steps) => {
        const beurt = createBeurten(most)
        const working: (() => void)[] = []
        const waiting: AbortController[] = []
        const ask = () => {
          const caller = new AbortController()
          waiting.push(caller)
          void beurt(caller.signal).then(release => {
            waiting.splice(waiting.indexOf(caller), 1)
            if (release !== undefined) working.push(release)
          })
        }
        const act = {
          ask,
          leave: () => waiting.at(0)?.abort(),
          back: () => working.shift()?.(),
          'back twice': () => {
            const release = working.shift()
            release?.()
            release?.()
          }
        }
        for (const step of steps) {
          act[step]()
          await new Promise(resolve => setImmediate(resolve))
          if (working.length > most) return false
          if (waiting.length > 0 && working.length < most) return false
        }
        return true
      }
    )
  )
)
