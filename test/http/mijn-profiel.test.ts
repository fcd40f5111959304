import { randomUUID } from 'node:crypto'
import t from 'tap'
import { type Call, startOpstelling } from '../steun/gemeente.ts'

const opstelling = await startOpstelling()
t.teardown(opstelling.close)
const { call, issuer, gemeente } = opstelling

const bsn = '999993653'
const token = await issuer.issue({ bsn })
const base = '/v1/mijn/profiel'
const adressen = `${base}/digitale-adressen`
const writes = () =>
  gemeente.klantinteracties.calls.filter(({ method }) => method !== 'GET' && method !== 'HEAD').length

const lees = async (wie = token) => (await call({ path: base, token: wie })).json
type Adres = { readonly id: string; readonly adres: string; readonly versie: string; readonly [veld: string]: unknown }
const adressenVan = async (wie = token): Promise<readonly Adres[]> =>
  (await lees(wie)).zelfOpgegeven.gegevens.flatMap((opgave: { digitaleAdressen: Adres[] }) => opgave.digitaleAdressen)
const sleutel = () => ({ 'idempotency-key': randomUUID() })
const ifMatch = ({ versie }: { readonly versie: string }) => ({ 'if-match': `"${versie}"` })
const voegToe = (adres: string, over: Partial<Call> = {}) =>
  call({ method: 'POST', path: adressen, token, headers: sleutel(), body: { soort: 'email', adres }, ...over })
const codeVoor = (aan: string) => gemeente.notifynl.postvak().findLast(bericht => bericht.aan === aan)?.code ?? ''

t.test(
  'G.99 profiel: BRP and what the klant gave, each with its source, with preferences and day of proof',
  async t => {
    const profiel = await lees()
    t.equal(profiel.basisregistratie.persoon.gegevens.burgerservicenummer, bsn)
    t.match(profiel.basisregistratie.persoon.bronnen, [{ bron: 'brp', status: 'ok' }])
    t.match(profiel.basisregistratie.terugmelding, /^https:/)
    t.match(profiel.zelfOpgegeven.bronnen, [{ bron: 'openklant', status: 'ok' }])
    const [opgave] = profiel.zelfOpgegeven.gegevens
    t.match(opgave, { bron: 'openklant', wijzigbaar: true, voorkeuren: { taal: /^[a-z]{3}$/ } })
    t.ok(opgave.digitaleAdressen.every((adres: Adres) => adres.id && adres.versie))
    t.notOk('verblijfplaats' in opgave, 'nothing of the one in the other')
  }
)

t.test('G.98 no interne notitie and no rekeningnummer in a profile', async t => {
  for (let index = 0; index < 40; index++) {
    const inwoner = gemeente.populatie.inwonerAt(index)
    if (!inwoner) continue
    const { text } = await call({ path: base, token: await issuer.issue({ bsn: inwoner.burgerservicenummer }) })
    t.notMatch(text, /interneNotitie|rekeningnummer|iban/i)
  }
})

t.test('G.97 nothing of an inactive partij is shown or changed', async t => {
  let seen = 0
  for (let index = 0; index < 200 && seen < 2; index++) {
    const inwoner = gemeente.populatie.inwonerAt(index)
    if (!inwoner?.inKlantregister || !inwoner.inBrp) continue
    const own = await issuer.issue({ bsn: inwoner.burgerservicenummer })
    const { zelfOpgegeven } = await lees(own)
    if (zelfOpgegeven.status !== 'ok' || zelfOpgegeven.gegevens.length > 0) continue
    seen += 1
    const before = writes()
    t.match(await voegToe('x@example.nl', { token: own }), { status: 409, json: { code: 'profiel-niet-wijzigbaar' } })
    t.equal(writes(), before)
  }
  t.ok(seen > 0, 'the population has an inactive partij')
})

t.test('what a curator may see and not change is shown as such, without the versions that a change needs', async t => {
  const curator = await issuer.issue({ bsn: '999994451', namens: { bsn: '999995522' }, als: 'curator' })
  const own = await issuer.issue({ bsn: '999995522' })
  const [shown, mine] = [(await lees(curator)).zelfOpgegeven, (await lees(own)).zelfOpgegeven]
  t.same(
    mine.gegevens.map(({ wijzigbaar }: { wijzigbaar: boolean }) => wijzigbaar),
    [true]
  )
  t.same(
    shown.gegevens.map(({ wijzigbaar }: { wijzigbaar: boolean }) => wijzigbaar),
    [false]
  )
  t.ok(mine.voorkeurenversie)
  t.notMatch(JSON.stringify(shown), /versie"/i)
  t.equal(shown.gegevens[0].digitaleAdressen.length, mine.gegevens[0].digitaleAdressen.length)
})

t.test('an address is added, proven, preferred, changed and removed', async t => {
  const added = await voegToe('nieuw@example.nl')
  t.match(added, { status: 201, headers: { etag: `"${added.json.versie}"` }, json: { adres: 'nieuw@example.nl' } })
  t.notOk('verificatieDatum' in added.json)
  const { id } = added.json

  const voorkeur = async () => {
    const { voorkeurenversie: versie } = (await lees()).zelfOpgegeven
    const body = { taal: 'eng', voorkeursadres: id }
    return call({ method: 'PUT', path: `${base}/voorkeuren`, token, headers: ifMatch({ versie }), body })
  }
  t.match(await voorkeur(), { status: 400, json: { invalidParams: [{ code: 'nietBevestigd' }] } })

  const sent = await call({ method: 'POST', path: `${adressen}/${id}/code`, token })
  t.match(sent, { status: 202, json: { geldigTot: /Z$/ } })
  const code = codeVoor('nieuw@example.nl')
  t.match(code, /^\d{6}$/)
  t.notMatch(sent.text, code)
  const wrong = code === '000000' ? '000001' : '000000'
  const bevestig = (poging: string) =>
    call({ method: 'POST', path: `${adressen}/${id}/_bevestig`, token, body: { code: poging } })
  t.match(await bevestig(wrong), { status: 422, json: { code: 'code-onjuist' } })
  t.match(await bevestig(code), { status: 200, json: { id, verificatieDatum: '2026-11-23' } })
  t.match(await bevestig(code), { status: 422, json: { code: 'code-onjuist' } }, 'a code works once')

  const preferred = await voorkeur()
  t.match(preferred, { status: 200, json: { taal: 'eng', voorkeursadres: id } })
  const profiel = await lees()
  t.equal(profiel.zelfOpgegeven.voorkeurenversie, preferred.json.versie)
  t.match(profiel.zelfOpgegeven.gegevens[0].voorkeuren, { taal: 'eng', voorkeursadres: id })

  const now = (await adressenVan()).find(adres => adres.id === id)
  if (!now) return t.fail('the address is there')
  const wijzig = (adres: string, headers: object = ifMatch(now)) =>
    call({ method: 'PUT', path: `${adressen}/${id}`, token, headers: { ...headers }, body: { soort: 'email', adres } })
  t.match(await wijzig('ander@example.nl'), { status: 400, json: { invalidParams: [{ code: 'voorkeursadres' }] } })
  t.match(await wijzig('ander@example.nl', {}), { status: 428, json: { code: 'versie-nodig' } })
  t.match(await wijzig('ander@example.nl', { 'if-match': '*' }), { status: 412, json: { code: 'versie-verouderd' } })

  const removed = await call({ method: 'DELETE', path: `${adressen}/${id}`, token, headers: ifMatch(now) })
  t.match(removed, { status: 204, text: '' })
  t.notOk((await lees()).zelfOpgegeven.gegevens[0].voorkeuren.voorkeursadres, 'and is preferred no more')
})

t.test('another value of an address is to be proven anew', async t => {
  const { json } = await voegToe('0612349999', { body: { soort: 'telefoonnummer', adres: '06 1234 9999' } })
  t.equal(json.adres, '0612349999', 'kept without marks for the eye')
  await call({ method: 'POST', path: `${adressen}/${json.id}/code`, token })
  const path = `${adressen}/${json.id}/_bevestig`
  const proven = await call({ method: 'POST', path, token, body: { code: codeVoor('0612349999') } })
  t.ok(proven.json.verificatieDatum)
  const body = { soort: 'telefoonnummer', adres: '0612348888', omschrijving: 'werk' }
  const changed = await call({
    method: 'PUT',
    path: `${adressen}/${json.id}`,
    token,
    headers: ifMatch(proven.json),
    body
  })
  t.match(changed, { status: 200, json: { adres: '0612348888', omschrijving: 'werk' } })
  t.notOk('verificatieDatum' in changed.json)
})

t.test('one code may be tried five times, and so many codes go out in an hour', async t => {
  const ander = await issuer.issue({ bsn: '999999461' })
  const { json } = await voegToe('proef@example.nl', { token: ander })
  const send = () => call({ method: 'POST', path: `${adressen}/${json.id}/code`, token: ander })
  await send()
  const code = codeVoor('proef@example.nl')
  const wrong = code === '000000' ? '000001' : '000000'
  const probeer = (poging: string) =>
    call({ method: 'POST', path: `${adressen}/${json.id}/_bevestig`, token: ander, body: { code: poging } })
  for (let i = 0; i < 5; i++) t.equal((await probeer(wrong)).status, 422)
  t.equal((await probeer(code)).status, 422, 'the right one comes too late')
  for (let i = 0; i < 4; i++) t.equal((await send()).status, 202)
  t.match(await send(), { status: 429, headers: { 'retry-after': '3600' } })
})

t.test('the same key with the same message changes once, with another it is refused', async t => {
  const headers = sleutel()
  const before = writes()
  const first = await voegToe('eenmaal@example.nl', { headers })
  const second = await voegToe('eenmaal@example.nl', { headers })
  t.same([second.status, second.json], [201, first.json])
  t.equal(writes(), before + 1)
  t.match(await voegToe('tweemaal@example.nl', { headers }), { status: 422, json: { code: 'sleutel-hergebruikt' } })
  t.match(await voegToe('zonder@example.nl', { headers: {} }), {
    status: 400,
    json: { invalidParams: [{ name: 'Idempotency-Key', code: 'required' }] }
  })
  t.equal(writes(), before + 1)
})

t.test('what is not right is told at once, and nothing is sent to the source', async t => {
  const before = writes()
  for (const [body, ...codes] of [
    [{ soort: 'fax', adres: '' }, 'value', 'minLength'],
    [{ soort: 'email', adres: 'geen adres' }, 'format'],
    [{ soort: 'telefoonnummer', adres: '0800-1234' }, 'format'],
    [{ soort: 'email', adres: 'eenmaal@example.nl' }, 'bestaat'],
    [{ soort: 'email', adres: 'a@example.nl', verificatieDatum: '2026-11-23' }, 'unknownParam']
  ] as const) {
    const { status, json } = await voegToe('', { body })
    t.equal(status, 400)
    t.same(json.invalidParams.map((fout: { code: string }) => fout.code).sort(), [...codes].sort())
  }
  t.equal(writes(), before)
})

t.test('a resident of whom the klantregister does not know gets a partij with his first address', async t => {
  let nobody: string | undefined
  for (let index = 0; index < 200 && nobody === undefined; index++) {
    const inwoner = gemeente.populatie.inwonerAt(index)
    if (inwoner && !inwoner.inKlantregister) nobody = inwoner.burgerservicenummer
  }
  const own = await issuer.issue({ bsn: nobody ?? '' })
  t.same(await adressenVan(own), [])
  t.equal((await voegToe('eerste@example.nl', { token: own })).status, 201)
  t.match(await adressenVan(own), [{ adres: 'eerste@example.nl' }])
  const made = gemeente.klantinteracties.calls.find(
    ({ method, route }) => method === 'POST' && route.endsWith('/partijen')
  )
  t.notMatch(JSON.stringify(made?.body), /achternaam/, 'without a name out of another register')
})

t.test('an address of another and one of nobody give the same answer, on each route', async t => {
  const [foreign] = await adressenVan(await issuer.issue({ bsn: '999999461' }))
  if (!foreign) return t.fail('another has an address')
  const before = writes()
  const body = { soort: 'email', adres: 'kaap@example.nl' }
  const { voorkeurenversie: versie } = (await lees()).zelfOpgegeven
  const ask = (id: string): readonly Call[] => [
    { method: 'PUT', path: `${adressen}/${id}`, headers: ifMatch(foreign), body },
    { method: 'DELETE', path: `${adressen}/${id}`, headers: ifMatch(foreign) },
    { method: 'POST', path: `${adressen}/${id}/code` },
    { method: 'POST', path: `${adressen}/${id}/_bevestig`, body: { code: '123456' } },
    {
      method: 'PUT',
      path: `${base}/voorkeuren`,
      headers: ifMatch({ versie }),
      body: { taal: 'nld', voorkeursadres: id }
    }
  ]
  const answersTo = (id: string) => Promise.all(ask(id).map(request => call({ ...request, token })))
  const withoutId = ({ status, json: { verwerkingId: _, ...json } }: Awaited<ReturnType<typeof call>>) => ({
    status,
    json
  })
  const [theirs, none] = [await answersTo(foreign.id), await answersTo(randomUUID())]
  t.same(theirs.map(withoutId), none.map(withoutId))
  t.ok(theirs.every(({ status }) => status === 404))
  t.equal(writes(), before)
})

t.test('a write that gets no answer says so, is not sent again, and leaves the same answer under its key', async t => {
  const headers = sleutel()
  const { settings } = gemeente.klantinteracties
  const before = writes()
  Object.assign(settings, { fout: 'uit', foutBijSchrijven: true })
  const first = await voegToe('onbekend@example.nl', { headers })
  Object.assign(settings, { fout: undefined, foutBijSchrijven: false })
  t.match(first, { status: 502, json: { code: 'uitkomst-onbekend', verwerkingId: String } })
  t.equal(writes(), before + 1)
  t.match(await voegToe('onbekend@example.nl', { headers }), { status: 502, json: { code: 'uitkomst-onbekend' } })
  t.equal(writes(), before + 1)
})

t.test('who may not is refused: another scope, an employee, too low a level', async t => {
  const before = writes()
  const scope = 'mijn.lezen'
  t.equal((await voegToe('a@example.nl', { token: await issuer.issue({ bsn }, { scope }) })).status, 403)
  const rol = await issuer.issue({ rol: 'kcc-medewerker' }, { scope: 'mijn.schrijven' })
  t.equal((await voegToe('a@example.nl', { token: rol })).status, 403)
  const acr = 'urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract'
  const low = await voegToe('a@example.nl', { token: await issuer.issue({ bsn }, { acr }) })
  t.ok([401, 403].includes(low.status))
  t.equal(writes(), before)
})
