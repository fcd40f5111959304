import { setImmediate as turn } from 'node:timers/promises'
import t from 'tap'
import { createSigner } from '../../simulatie/issuer/signer.ts'
import { startForge, verdict } from './forge.ts'

t.test('the keys are fetched once, however many tokens wait for them', async t => {
  const forge = await startForge(t)
  const verifier = forge.verifier()
  const tokens = await Promise.all(Array.from({ length: 10 }, () => forge.token()))
  const outcomes = await Promise.all(tokens.map(token => verifier.verify(`Bearer ${token}`)))
  t.strictSame(new Set(outcomes.map(verdict)), new Set(['ok']))
  t.equal(forge.simulator.count(), 1)
})

t.test('an unknown kid asks the issuer again, at most once in thirty seconds', async t => {
  const forge = await startForge(t)
  const verifier = forge.verifier()
  const stranger = await createSigner('ES256')
  const unknown = async () => verdict(await verifier.verify(`Bearer ${await stranger.sign(forge.claims())}`))
  t.equal(await unknown(), 'kid-onbekend')
  t.equal(forge.simulator.count(), 1, 'the first fetch is the answer to both questions')
  forge.clock.nowS += 31
  t.equal(await unknown(), 'kid-onbekend')
  t.equal(await unknown(), 'kid-onbekend')
  t.equal(forge.simulator.count(), 2)
  forge.clock.nowS += 31
  await Promise.all([unknown(), unknown(), unknown()])
  t.equal(forge.simulator.count(), 3)
})

t.test('after rotation the new key works at once and the withdrawn one no longer', async t => {
  const forge = await startForge(t)
  const verifier = forge.verifier()
  await verifier.verify(`Bearer ${await forge.token()}`)
  const next = await createSigner('ES256')
  forge.published.splice(0, 1, next)
  forge.clock.nowS += 31
  t.equal(verdict(await verifier.verify(`Bearer ${await next.sign(forge.claims())}`)), 'ok')
  t.equal(verdict(await verifier.verify(`Bearer ${await forge.token()}`)), 'kid-onbekend')
})

t.test('a withdrawn key stops working without an unknown kid too, by a refresh behind the answer', async t => {
  const forge = await startForge(t)
  const verifier = forge.verifier()
  await verifier.verify(`Bearer ${await forge.token()}`)
  forge.published.splice(0, 1, await createSigner('ES256'))
  forge.clock.nowS += 601
  t.equal(verdict(await verifier.verify(`Bearer ${await forge.token()}`)), 'ok', 'nobody waits for the refresh')
  await forge.settled()
  // The body is read after the answer came: a few turns of the event loop.
  for (let turns = 0; turns < 100; turns++) await turn()
  t.equal(verdict(await verifier.verify(`Bearer ${await forge.token()}`)), 'kid-onbekend')
})

t.test('keys that cannot be had are our trouble, asked for again after five seconds', async t => {
  for (const fault of ['uit', 'onzin', 'html', 'fout403', 'fout500'] as const) {
    const forge = await startForge(t)
    const verifier = forge.verifier()
    forge.simulator.settings.fout = fault
    const header = `Bearer ${await forge.token()}`
    t.equal(verdict(await verifier.verify(header)), 'sleutels-onbereikbaar', fault)
    t.equal(verdict(await verifier.verify(header)), 'sleutels-onbereikbaar', fault)
    t.equal(forge.simulator.count(), 1, 'a dead issuer is left alone')
    forge.simulator.settings.fout = undefined
    forge.clock.nowS += 5
    t.equal(verdict(await verifier.verify(header)), 'ok', fault)
  }
})

t.test('known keys outlive an unreachable issuer for a day, unknown ones do not', async t => {
  const forge = await startForge(t)
  const verifier = forge.verifier()
  await verifier.verify(`Bearer ${await forge.token()}`)
  forge.simulator.settings.fout = 'uit'
  forge.clock.nowS += 86_000
  t.equal(verdict(await verifier.verify(`Bearer ${await forge.token()}`)), 'ok')
  const next = await createSigner('ES256')
  const rotated = `Bearer ${await next.sign(forge.claims())}`
  t.equal(verdict(await verifier.verify(rotated)), 'sleutels-onbereikbaar')
  forge.clock.nowS += 401
  t.equal(verdict(await verifier.verify(`Bearer ${await forge.token()}`)), 'sleutels-onbereikbaar')
})

t.test('a key set with one kid twice decides nothing', async t => {
  const forge = await startForge(t)
  const twin = await createSigner('ES256')
  forge.published.push({ ...twin, jwk: { ...twin.jwk, kid: forge.signer.kid } })
  t.equal(verdict(await forge.verifier().verify(`Bearer ${await forge.token()}`)), 'sleutel-onbruikbaar')
})

t.test('one issuer cannot sign for another', async t => {
  const forge = await startForge(t)
  const foreign = await startForge(t)
  t.equal(verdict(await forge.verifier().verify(`Bearer ${await foreign.token()}`)), 'kid-onbekend')
  const token = await foreign.signer.sign(forge.claims(), { kid: forge.signer.kid })
  t.equal(verdict(await forge.verifier().verify(`Bearer ${token}`)), 'handtekening')
})
