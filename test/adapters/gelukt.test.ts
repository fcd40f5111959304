import t from 'tap'
import { mapGegevens, notFresherThan, toResultaat } from '../../src/adapters/gelukt.ts'
import { type Gelukt, mislukt } from '../../src/klantbeeld/resultaat.ts'

const early = '2026-11-23T10:00:00.000Z'
const late = '2026-11-23T11:00:00.000Z'
const basis: Gelukt<string> = { status: 'ok', gegevens: 'zaken', opgehaaldOp: early, uitCache: true }
const found: Gelukt<string> = { status: 'ok', gegevens: 'documenten', opgehaaldOp: late, uitCache: false }

t.test('what was read is stamped with the moment, a failure stays what it is', async t => {
  const now = () => new Date(late)
  t.strictSame(toResultaat({ gelezen: 'documenten' }, now), found)
  t.strictSame(toResultaat(mislukt('onleesbaar'), now), mislukt('onleesbaar'))
})

t.test('what was found by way of an answer is as old, and as stale, as that answer', async t => {
  t.strictSame(notFresherThan(basis, found), { ...found, opgehaaldOp: early })
  t.strictSame(notFresherThan({ ...basis, opgehaaldOp: late }, { ...found, opgehaaldOp: early }).status, 'ok')
  t.match(notFresherThan({ ...basis, status: 'verouderd' }, found), { status: 'verouderd', uitCache: false })
  t.match(notFresherThan(basis, { ...found, status: 'verouderd' }), { status: 'verouderd' })
  t.strictSame(notFresherThan(basis, mislukt('tijdslimiet')), mislukt('tijdslimiet'))
})

t.test('only what succeeded is mapped', async t => {
  t.strictSame(
    mapGegevens(found, text => text.length),
    { ...found, gegevens: 10 }
  )
  t.strictSame(
    mapGegevens(mislukt('te-groot'), () => t.fail()),
    mislukt('te-groot')
  )
})
