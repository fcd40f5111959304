import { createSecretKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { CompactEncrypt } from 'jose'
import t from 'tap'
import { createKlantreferenties } from '../../src/auth/klantreferentie.ts'
import type { Klant } from '../../src/klantbeeld/klant.ts'

const key = () => createSecretKey(randomBytes(32))
const ring = (huidig: string, sleutels: Record<string, KeyObject>) => ({
  huidig,
  sleutels: new Map(Object.entries(sleutels))
})
const k1 = key()
const startMs = Date.parse('2026-11-23T12:00:00Z')
const clock = { ms: startMs }
const createReplica = (keys = ring('k1', { k1 })) => createKlantreferenties(keys, () => clock.ms)
const replica = createReplica()

const BSN = '999993653'
const inwoner: Klant = { soort: 'natuurlijkPersoon', burgerservicenummer: BSN }
const verwijzing = { klant: inwoner, doel: 'kcc-klantcontact' }
const jansen = { uitgever: 'https://login.example', id: 'j.jansen', client: 'desktop' }

t.beforeEach(() => {
  clock.ms = startMs
})

t.test('a reference opens to the klant and the doel that it was made for', async t => {
  for (const klant of [
    inwoner,
    { soort: 'nietNatuurlijkPersoon', kvkNummer: '99990018' },
    { soort: 'nietNatuurlijkPersoon', rsin: BSN },
    { soort: 'vestiging', vestigingsnummer: '000099990018', kvkNummer: '99990018' }
  ] as const) {
    const sealed = await replica.seal({ klant, doel: 'd' }, jansen)
    t.same(await replica.open(sealed, jansen), { klant, doel: 'd' })
  }
})

t.test('it is good for one user of one issuer in one application', async t => {
  const sealed = await replica.seal(verwijzing, jansen)
  for (const other of [
    { ...jansen, id: 'p.pietersen' },
    { ...jansen, client: 'portaal' },
    { ...jansen, uitgever: 'https://ander.example' },
    { ...jansen, id: 'J.Jansen' }
  ]) {
    t.equal(await replica.open(sealed, other), undefined, JSON.stringify(other))
  }
  const strange = await replica.seal(verwijzing, { uitgever: 'u', id: 'a","b', client: 'c' })
  t.equal(await replica.open(strange, { uitgever: 'u","a', id: 'b', client: 'c' }), undefined, 'parts do not shift')
  const withMore = { ...jansen, rollen: ['other'], scopes: [] }
  t.same(await replica.open(sealed, withMore), verwijzing, 'with a new token too')
})

t.test('it opens on another replica with the same keys, and after a rotation as long as its key is kept', async t => {
  const k2 = key()
  const sealed = await replica.seal(verwijzing, jansen)
  t.same(await createReplica().open(sealed, jansen), verwijzing)
  const rotated = createReplica(ring('k2', { k2, k1 }))
  t.same(await rotated.open(sealed, jansen), verwijzing)
  const later = await rotated.seal(verwijzing, jansen)
  t.equal(await replica.open(later, jansen), undefined, 'of a key that this replica does not have')
  t.equal(await createReplica(ring('k2', { k2 })).open(sealed, jansen), undefined, 'the old key is gone')
  t.equal(await createReplica(ring('k1', { k1: k2 })).open(sealed, jansen), undefined, 'another key of that name')
})

t.test('it is good for eight hours and not a second more', async t => {
  const sealed = await replica.seal(verwijzing, jansen)
  for (const [seconds, isGood] of [
    [0, true],
    [8 * 3_600 - 1, true],
    [8 * 3_600, false],
    [365 * 86_400, false]
  ] as const) {
    clock.ms = startMs + seconds * 1_000
    t.equal((await replica.open(sealed, jansen)) !== undefined, isGood, `${seconds} s`)
  }
})

t.test('with any character changed, or cut off anywhere, it does not open', async t => {
  const sealed = await replica.seal(verwijzing, jansen)
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  // Of the last character of a part some bits may say nothing: sixteen places on is another value in each case.
  const changed = (at: number) => {
    const place = alphabet.indexOf(sealed[at] ?? '')
    return sealed.slice(0, at) + (place < 0 ? 'A' : alphabet[(place + 32) % 64]) + sealed.slice(at + 1)
  }
  const tried = [...sealed].flatMap((_, at) => [changed(at), sealed.slice(0, at)])
  const opened = await Promise.all(tried.map(one => replica.open(one, jansen)))
  t.same(
    opened.filter(one => one !== undefined),
    []
  )
})

t.test('what was never sealed does not open, and does not throw', async t => {
  for (const text of ['', '.', '....', 'a.b.c', 'a.b.c.d.e', 'e30....', `${'A'.repeat(10_000)}.....`, BSN]) {
    t.equal(await replica.open(text, jansen), undefined, text.slice(0, 20))
  }
  await fc.assert(fc.asyncProperty(fc.string(), async text => (await replica.open(text, jansen)) === undefined))
})

t.test('no other algorithm opens, with our key or without', async t => {
  const inhoud = JSON.stringify({ ...verwijzing, aanroeper: 'x', exp: 9_999_999_999 })
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const encrypt = (header: { alg: string; enc: string }, withKey: KeyObject) =>
    new CompactEncrypt(new TextEncoder().encode(inhoud)).setProtectedHeader({ ...header, kid: 'k1' }).encrypt(withKey)
  const short = createSecretKey(k1.export().subarray(0, 16))
  for (const [header, withKey] of [
    [{ alg: 'A256KW', enc: 'A256GCM' }, k1],
    [{ alg: 'A256GCMKW', enc: 'A256GCM' }, k1],
    [{ alg: 'dir', enc: 'A128GCM' }, short],
    [{ alg: 'dir', enc: 'A128CBC-HS256' }, k1],
    [{ alg: 'RSA-OAEP-256', enc: 'A256GCM' }, publicKey]
  ] as const) {
    t.equal(await replica.open(await encrypt(header, withKey), jansen), undefined, JSON.stringify(header))
  }
  const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(inhoud).toString('base64url')}.`
  t.equal(await replica.open(none, jansen), undefined)
})

t.test('what is sealed by our key but says nothing of a caller or an end does not open', async t => {
  const seal = (inhoud: unknown) =>
    new CompactEncrypt(new TextEncoder().encode(JSON.stringify(inhoud)))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: 'k1' })
      .encrypt(k1)
  for (const inhoud of [verwijzing, { ...verwijzing, exp: 9_999_999_999 }, null, 'tekst', []]) {
    t.equal(await replica.open(await seal(inhoud), jansen), undefined, JSON.stringify(inhoud))
  }
})

t.test('it may stand in a URL: unreserved characters, bounded in length, and nothing to read in it', async t => {
  const long = { klant: inwoner, doel: 'd'.repeat(100) }
  const caller = { uitgever: 'https://login.example/'.repeat(20), id: 'u'.repeat(500), client: 'c'.repeat(200) }
  const [sealed, other] = [await replica.seal(long, caller), await replica.seal(long, caller)]
  t.match(sealed, /^[A-Za-z0-9._-]+$/)
  t.equal(encodeURIComponent(sealed), sealed)
  t.ok(sealed.length < 600, `${sealed.length} characters, whatever the names of the caller`)
  t.not(sealed, other, 'two of one klant do not look alike')
  const decoded = sealed.split('.').map(part => Buffer.from(part, 'base64url').toString())
  t.notMatch([sealed, ...decoded].join(), new RegExp(`${BSN}|login|kcc`))
  t.same(JSON.parse(decoded[0] ?? ''), { alg: 'dir', enc: 'A256GCM', kid: 'k1' })
})

t.test('a key ring without its current key cannot seal', async t => {
  await t.rejects(createReplica(ring('weg', { k1 })).seal(verwijzing, jansen), /missing from the ring/)
})
