import t, { type Test } from 'tap'
import { request } from 'undici'
import { isAbsent, readOfficial } from './official.ts'
import { type Answer, base, firstWhere, identificatie, inwonerOf, start, token } from './start.ts'

const skip = isAbsent && 'no official document beside the project'

const prepare = async (t: Test) => {
  const started = await start(t)
  const { burgerservicenummer } = inwonerOf(started, 'vijftigZaken')
  const partijOf = async (bsn = burgerservicenummer) => {
    const query = `partijen?${identificatie('partijIdentificator__', 'bsn', bsn)}&expand=digitaleAdressen`
    return (await started.list(query)).find(({ partijIdentificatoren }) =>
      partijIdentificatoren?.some(
        ({ partijIdentificator: one }: { partijIdentificator: Record<string, string> }) =>
          one.objectId === bsn && one.codeSoortObjectId === 'bsn'
      )
    )
  }
  const partij = await partijOf()
  if (!partij) throw new Error('the cast has no partij')
  const send = async (method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<Answer> => {
    const answer = await request(`${started.url}${base}/${path}`, {
      method,
      headers: { authorization: `Token ${token}`, ...(body !== undefined && { 'content-type': 'application/json' }) },
      body: body === undefined ? null : JSON.stringify(body)
    })
    const text = await answer.body.text()
    return { status: answer.statusCode, headers: answer.headers, body: text === '' ? {} : JSON.parse(text) }
  }
  return { ...started, burgerservicenummer, partij, partijOf, send }
}

const adres = (partij: { readonly uuid: string }, adres = 'nieuw@example.nl') => ({
  verstrektDoorPartij: { uuid: partij.uuid },
  verstrektDoorBetrokkene: null,
  adres,
  soortDigitaalAdres: 'email',
  omschrijving: ''
})

type Expanded = { readonly _expand?: { readonly digitaleAdressen: readonly Record<string, unknown>[] } }

const adressenOf = (partij: object | undefined) => (partij as Expanded | undefined)?._expand?.digitaleAdressen ?? []

t.test(
  'an address is made, changed and removed, and each answer is as the official document has it',
  { skip },
  async t => {
    const official = readOfficial()
    const { partij, partijOf, send, ask } = await prepare(t)
    const before = adressenOf(partij).length

    const made = await send('POST', 'digitaleadressen', adres(partij))
    t.equal(made.status, 201)
    t.equal(official.errorsOf('DigitaalAdres', made.body), null)
    t.match(made.body, { adres: 'nieuw@example.nl', verificatieDatum: null, isStandaardAdres: false })
    const path = `digitaleadressen/${made.body.uuid}`
    t.match(adressenOf(await partijOf()).at(-1), { uuid: made.body.uuid })

    const patched = await send('PATCH', path, { verificatieDatum: '2026-11-23', isStandaardAdres: true })
    t.equal(official.errorsOf('DigitaalAdres', patched.body), null)
    t.match(patched, { status: 200, body: { adres: 'nieuw@example.nl', verificatieDatum: '2026-11-23' } })
    const standaard = adressenOf(await partijOf()).filter(
      one => one.soortDigitaalAdres === 'email' && one.isStandaardAdres
    )
    t.match(standaard, [{ uuid: made.body.uuid }], 'one standard address of a kind')

    const put = await send('PUT', path, { ...adres(partij, 'ander@example.nl'), omschrijving: 'werk' })
    t.match(put, { status: 200, body: { adres: 'ander@example.nl', omschrijving: 'werk', verificatieDatum: null } })

    t.match(await send('DELETE', path), { status: 204, body: {} })
    t.match(await ask(path), { status: 404 })
    t.match(await send('DELETE', path), { status: 404 })
    t.equal(adressenOf(await partijOf()).length, before)
  }
)

t.test('what is not right is refused with the names of the fields, and nothing is written', async t => {
  const { partij, partijOf, send } = await prepare(t)
  const before = adressenOf(partij).length
  const rows = [
    ['email without @', { adres: 'geen adres' }, 'adres', 'invalid'],
    ['a number for a service', { soortDigitaalAdres: 'telefoonnummer', adres: '0800-1234' }, 'adres', 'invalid'],
    ['too long', { adres: `${'a'.repeat(80)}@example.nl` }, 'adres', 'max_length'],
    ['an unknown kind', { soortDigitaalAdres: 'fax' }, 'soortDigitaalAdres', 'invalid_choice'],
    ['no address', { adres: undefined }, 'adres', 'required'],
    [
      'nobody',
      { verstrektDoorPartij: { uuid: '00000000-0000-4000-8000-000000000000' } },
      'verstrektDoorPartij.uuid',
      'invalid'
    ]
  ] as const
  for (const [what, fields, name, code] of rows) {
    const refused = await send('POST', 'digitaleadressen', { ...adres(partij), ...fields })
    t.match(refused, { status: 400, body: { code: 'invalid', invalidParams: [{ name, code }] } }, what)
  }
  t.equal(adressenOf(await partijOf()).length, before)
})

t.test('the preferred address and language of a partij change, only to an address of its own', { skip }, async t => {
  const official = readOfficial()
  const { partij, send, ask, partijOf, populatie, burgerservicenummer } = await prepare(t)
  const { body } = await send('POST', 'digitaleadressen', adres(partij))
  const voorkeursDigitaalAdres = { uuid: body.uuid }
  const changed = await send('PATCH', `partijen/${partij.uuid}`, { voorkeursDigitaalAdres, voorkeurstaal: 'eng' })
  t.match(changed, { status: 200, body: { voorkeurstaal: 'eng', voorkeursDigitaalAdres } })
  t.equal(official.errorsOf('Partij', changed.body), null)
  t.match((await ask(`partijen/${partij.uuid}`)).body, { voorkeurstaal: 'eng', voorkeursDigitaalAdres })

  const other = firstWhere(
    index => populatie.inwonerAt(index),
    one => one.inKlantregister && one.burgerservicenummer !== burgerservicenummer
  )
  const foreign = adressenOf(await partijOf(other.burgerservicenummer))[0]
  const refused = await send('PATCH', `partijen/${partij.uuid}`, { voorkeursDigitaalAdres: { uuid: foreign?.uuid } })
  t.match(refused, { status: 400, body: { invalidParams: [{ name: 'voorkeursDigitaalAdres', code: 'invalid' }] } })

  t.equal((await send('DELETE', `digitaleadressen/${body.uuid}`)).status, 204)
  t.match((await ask(`partijen/${partij.uuid}`)).body, { voorkeursDigitaalAdres: null })
})

t.test('a partij is made with its identificator, once', { skip }, async t => {
  const official = readOfficial()
  const { send, partijOf, populatie } = await prepare(t)
  const nobody = firstWhere(
    index => populatie.inwonerAt(index),
    one => !one.inKlantregister
  )
  const objectId = nobody.burgerservicenummer
  t.equal(await partijOf(objectId), undefined)
  const nieuw = {
    soortPartij: 'persoon',
    indicatieActief: true,
    partijIdentificatoren: [
      {
        partijIdentificator: {
          codeObjecttype: 'natuurlijk_persoon',
          codeRegister: 'brp',
          codeSoortObjectId: 'bsn',
          objectId
        }
      }
    ]
  }
  const made = await send('POST', 'partijen', nieuw)
  t.equal(made.status, 201)
  t.equal(official.errorsOf('Partij', made.body), null)
  t.match(await partijOf(objectId), { uuid: made.body.uuid, indicatieActief: true, digitaleAdressen: [] })
  t.match(await send('POST', 'partijen', nieuw), { status: 400, body: { invalidParams: [{ code: 'unique' }] } })

  const { body } = await send('POST', 'digitaleadressen', adres({ uuid: String(made.body.uuid) }))
  t.match(adressenOf(await partijOf(objectId)), [{ uuid: body.uuid, adres: 'nieuw@example.nl' }])
})
