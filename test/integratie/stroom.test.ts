import { DatabaseSync } from 'node:sqlite'
import t from 'tap'
import { cast } from '../../simulatie/populatie/cast.ts'
import type { Stroomdeel } from '../../src/klantbeeld/stroom.ts'
import { assemble, isWithin, onderdelenOf } from '../aggregate/stroom-verloop.ts'
import { startOpstelling } from '../steun/gemeente.ts'
import { namesOf, readStream } from '../steun/stroom.ts'

const opstelling = await startOpstelling({
  change: config => ({
    ...config,
    dienst: {
      ...config.dienst,
      tijdslimiet: { ...config.dienst.tijdslimiet, totaalMs: 1_500, stroomMs: 8_000, tussenstandMs: 100 }
    },
    bronnen: config.bronnen.map(bron => ({ ...bron, tijdslimietMs: 4_000, cache: { ...bron.cache, ttlS: 0 } }))
  })
})
t.teardown(opstelling.close)
const { raadpleeg, gemeente, issuer, url, logboekPad, call } = opstelling
const { brp, zgw, klantinteracties, objecten, vtb } = gemeente

const vraag = { klant: { soort: 'natuurlijkPersoon', burgerservicenummer: '999993653' }, doel: 'kcc-klantcontact' }

type Options = { readonly onDeel?: (deel: Stroomdeel) => void; readonly signal?: AbortSignal }

const stream = async (body: object, { onDeel, signal }: Options = {}) => {
  const answer = await fetch(`${url}/v1/klantbeelden/_raadpleeg`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${await issuer.issue({ rol: 'kcc-medewerker' })}`
    },
    body: JSON.stringify(body),
    ...(signal && { signal })
  })
  if (answer.body === null || answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`)
  return readStream(answer.body, onDeel)
}

/** What moves by itself between two answers. */
const still = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, one) => (/^(klantreferentie|verwerkingId|opgehaaldOp)$/.test(key) ? 0 : one))

const auditOf = (traceId: string): string[] => {
  const db = new DatabaseSync(logboekPad, { readOnly: true })
  try {
    const rows = db.prepare("SELECT regel FROM regels WHERE stroom = 'audit' AND trace_id = ? ORDER BY volgnummer")
    return rows.all(traceId).map(({ regel }) => JSON.parse(String(regel)).resultaat)
  } finally {
    db.close()
  }
}

const traceOf = (delen: readonly Stroomdeel[]): string => {
  const [plan] = delen.filter(deel => deel.event === 'plan')
  return plan?.data.verwerkingId ?? ''
}

t.before(async () => raadpleeg(vraag)) // types warm

t.test('the events of everyone in the cast add up to the answer in JSON', async t => {
  for (const { key, klant } of cast) {
    for (const doel of ['kcc-klantcontact', 'adrescontrole']) {
      const body = { klant, doel }
      const { status, json } = await raadpleeg(body)
      if (status !== 200) continue
      const { delen, rest } = await stream(body)
      t.same(still(assemble(delen)), still(json), `${key}, ${doel}`)
      t.equal(namesOf(delen).at(-1), 'einde')
      t.equal(rest, '')
    }
  }
})

t.test(
  'a slow source holds up what it decides on until the tussenstand, and counts though JSON gave up on it',
  async t => {
    zgw.settings.latentieMs = 900 // zaken and then documenten: together more than JSON may take
    const [{ json }, { delen }] = await Promise.all([raadpleeg(vraag), stream(vraag)])
    zgw.settings.latentieMs = 0
    t.equal(json.onderdelen.documenten.status, 'nietBeschikbaar')
    t.same(namesOf(delen), [
      'plan',
      ...['persoon', 'contactgegevens', 'contactmomenten', 'zaken', 'taken', 'documenten'],
      ...['samenhang', 'einde']
    ])
    t.ok((onderdelenOf(delen).at(-1)?.onderdelen.documenten?.totaal ?? 0) > 0)
  }
)

t.test(
  'while the BRP is silent the rest is shown as of a klant under geheimhouding, and no more than that',
  async t => {
    brp.settings.latentieMs = 1_500
    const { delen } = await stream(vraag)
    brp.settings.latentieMs = 0
    const [first, last] = onderdelenOf(delen).filter(({ onderdelen }) => onderdelen.contactgegevens)
    t.equal(first?.voorlopig, true)
    t.notMatch(JSON.stringify(first), /digitaleAdressen/)
    t.match(JSON.stringify(last), /digitaleAdressen/)
    const { onderdelen } = assemble(delen)
    for (const stuk of onderdelenOf(delen)) {
      const [[naam = '', deel] = []] = Object.entries(stuk.onderdelen)
      t.ok(isWithin(deel?.gegevens ?? [], Reflect.get(onderdelen ?? {}, naam)?.gegevens ?? []), naam)
    }
  }
)

t.test('what is on record: allowed, then that a part was given, then how it ended', async t => {
  const { delen } = await stream(vraag)
  t.same(auditOf(traceOf(delen)), ['toegestaan', 'gedeeltelijk', 'gelukt'])
})

t.test('when no source answers the stream ends with that, and on record is that nothing was given', async t => {
  const all = [brp, zgw, klantinteracties, objecten, vtb]
  for (const source of all) source.settings.fout = 'uit'
  const { delen } = await stream(vraag)
  for (const source of all) source.settings.fout = undefined
  t.match(delen.at(-1), { event: 'fout', data: { code: 'geen-bron' } })
  t.notMatch(JSON.stringify(delen), /"gegevens"|"totaal"/)
  t.same(auditOf(traceOf(delen)), ['toegestaan', 'mislukt'])
})

t.test('who leaves takes the calls to the sources along, and how far it came is on record', async t => {
  zgw.settings.latentieMs = 1_000
  zgw.reset()
  const left = new AbortController()
  let traceId = ''
  const asked = stream(vraag, {
    signal: left.signal,
    onDeel: deel => {
      if (deel.event === 'plan') traceId = deel.data.verwerkingId
      if (deel.event === 'onderdeel') left.abort()
    }
  })
  await t.rejects(asked)
  const from = performance.now()
  while (auditOf(traceId).length < 3) await new Promise(resolve => setImmediate(resolve))
  t.ok(performance.now() - from < 500, 'without waiting for the source')
  zgw.settings.latentieMs = 0
  t.same(auditOf(traceId), ['toegestaan', 'gedeeltelijk', 'gedeeltelijk'])
})

t.test('who may not ask gets a problem, streaming or not', async t => {
  const token = await issuer.issue({ rol: 'kcc-medewerker' })
  const headers = { accept: 'text/event-stream' }
  const ask = (body: unknown, over = {}) =>
    call({ method: 'POST', path: '/v1/klantbeelden/_raadpleeg', token, headers, body, ...over })
  t.match(await ask({ ...vraag, doel: 'nee' }), { status: 403, json: { code: 'niet-toegestaan' } })
  t.match(await ask({}), { status: 400, json: { code: 'vraag-ongeldig' } })
  t.match(await ask(vraag, { token: undefined }), { status: 401 })
  t.match(await ask(vraag, { headers: { accept: 'text/html' } }), { status: 406 })
})
