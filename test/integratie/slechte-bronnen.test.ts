import { createServer } from 'node:http'
import t from 'tap'
import { createGemeente } from '../../simulatie/gemeente.ts'
import { bronbeeldOf } from '../steun/bronbeeld.ts'
import { klantOf } from '../steun/details.ts'
import { standard, startOpstelling } from '../steun/gemeente.ts'
import { type Gezegd, send, startTussenpersoon } from '../steun/tussenpersoon.ts'

// A source may say anything: it then is `storing`, the rest of the view is served, nothing of what it said comes out,
// and it costs no memory.

const megabyte = 1024 ** 2
const merk = 'LEKMERK-7c1e'
const klant = klantOf('gezin')
const bedrijf = klantOf('drieVestigingen')

const gemeente = await createGemeente(standard)
const bronnen = {
  brp: { soort: 'brp-personen', source: gemeente.brp, klant, parts: ['persoon'] },
  openzaak: { soort: 'zgw', source: gemeente.zgw, klant, parts: ['zaken', 'documenten'] },
  openklant: {
    soort: 'klantinteracties',
    source: gemeente.klantinteracties,
    klant,
    parts: ['contactgegevens', 'contactmomenten']
  },
  kvk: { soort: 'kvk', source: gemeente.kvk, klant: bedrijf, parts: ['bedrijf'] }
} as const
type Bron = keyof typeof bronnen
const namen = Object.keys(bronnen) as Bron[]

const tussen = new Map(
  await Promise.all(namen.map(async id => [id, await startTussenpersoon(await bronnen[id].source.listen())] as const))
)
const via = (id: Bron) => {
  const found = tussen.get(id)
  if (found === undefined) throw new Error(id)
  return found
}
/** Where a redirect leads: nobody may ever come. */
let lured = 0
const lokaas = createServer((_request, response) => {
  lured += 1
  response.end('{}')
}).listen(0, '127.0.0.1')

const opstelling = await startOpstelling({
  settings: { inwoners: 1_000, bedrijven: 30 },
  elders: namen.map(id => ({ id, soort: bronnen[id].soort, origin: via(id).origin })),
  change: config => ({
    ...config,
    dienst: { ...config.dienst, tijdslimiet: { ...config.dienst.tijdslimiet, totaalMs: 2_000 } },
    bronnen: config.bronnen.map(bron => ({
      ...bron,
      tijdslimietMs: 500,
      cache: { ...bron.cache, ttlS: 0 },
      // Each row asks a source that was broken a moment ago.
      onderbreker: { ...bron.onderbreker, fouten: 1_000, venster: 1_000 }
    }))
  })
})
t.teardown(async () => {
  await opstelling.close()
  for (const one of tussen.values()) one.close()
  for (const id of namen) await bronnen[id].source.close()
  lokaas.close()
})

type Onderdeel = {
  readonly status: string
  readonly totaal?: number
  readonly bronnen: readonly { readonly bron: string; readonly status: string }[]
  readonly gegevens?: unknown
}
const view = async (id: Bron) => {
  const { status, json, text } = await opstelling.raadpleeg({
    klant: bronnen[id].klant,
    doel: 'kcc-klantcontact',
    vers: true
  })
  const onderdelen: Readonly<Record<string, Onderdeel>> = json.onderdelen ?? {}
  return { status, onderdelen, text, compleet: json.compleet }
}
/** Also what a source says of itself in headers must stay inside. */
const lek = { 'x-lek': merk, server: merk }

const drip = ({ response }: Gezegd): void => {
  response.writeHead(200, { 'content-type': 'application/json' })
  const timer = setInterval(() => response.write(' '), 20)
  response.on('close', () => clearInterval(timer))
}
const block = Buffer.alloc(65_536, `"${merk}",`)
const flood = ({ response }: Gezegd): void => {
  response.writeHead(200, { 'content-type': 'application/json' })
  let left = (100 * megabyte) / block.length
  const more = () => {
    while (left > 0 && !response.destroyed) {
      left -= 1
      if (!response.write(block)) return response.once('drain', more)
    }
    return response.end()
  }
  response.write('[')
  more()
}

const broken: Readonly<Record<string, (gezegd: Gezegd) => void>> = {
  'JSON that does not parse': gezegd => send(gezegd, `{"results": [${merk}`, lek),
  'JSON of another form': gezegd => send(gezegd, JSON.stringify({ merk, results: merk, personen: 7 }), lek),
  null: gezegd => send(gezegd, 'null', lek),
  'nothing at all': gezegd => send(gezegd, '', lek),
  'HTML with status 200': gezegd =>
    send(gezegd, `<html><body>${merk} 999993653</body></html>`, { ...lek, 'content-type': 'text/html' }),
  '100 MB': flood,
  'arrays within arrays': gezegd => send(gezegd, '['.repeat(3 * megabyte)),
  'a drip': drip,
  'a reset halfway': ({ response, body }) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length + 100 })
    response.write(body.slice(0, body.length / 2), () => response.socket?.resetAndDestroy())
  },
  'a redirect to another host': ({ response, body }) => {
    const { port } = lokaas.address() as { port: number }
    response.writeHead(302, { location: `http://127.0.0.1:${port}/${merk}`, ...lek }).end(body)
  },
  'what it refuses to unpack': gezegd => send(gezegd, gezegd.body, { ...lek, 'content-encoding': 'gzip' }),
  'the last of two keys is of another form': gezegd =>
    send(
      gezegd,
      gezegd.body.replace(/\}\s*$/, `,"results":"${merk}","personen":"${merk}","kvkNummer":{"a":"${merk}"}}`),
      lek
    ),
  'an error with a word of its own': ({ response }) => {
    response.writeHead(500, `${merk}`, lek).end(JSON.stringify({ title: merk, detail: '999993653' }))
  },
  'a status that is no answer, with one': ({ response, body }) => {
    response.writeHead(299, { ...lek, 'content-type': 'application/json' }).end(body)
  }
}

t.before(async () => {
  for (const id of namen) await view(id)
})

for (const id of namen) {
  t.test(`${id} says nonsense in any way: its parts say so, and the rest is served`, async t => {
    for (const [wat, zegt] of Object.entries(broken)) {
      via(id).zegt = zegt
      const { status, onderdelen, text, compleet } = await view(id)
      via(id).zegt = undefined
      t.equal(status, 200, wat)
      t.equal(compleet, false)
      for (const [naam, { bronnen: asked, ...part }] of Object.entries(onderdelen)) {
        const isOwn = (bronnen[id].parts as readonly string[]).includes(naam)
        // A company's zaken may be filed under a number that only the Handelsregister knows.
        const isPart = !isOwn && id === 'kvk' && part.status === 'gedeeltelijk'
        if (!isOwn) t.ok(part.status === 'ok' || isPart, `${wat}: ${naam} is served`)
        else {
          t.same(part, { status: 'nietBeschikbaar' }, `${wat}: ${naam}`)
          t.match(asked, [{ bron: id, status: wat === 'a drip' ? /tijdslimiet/ : /storing|tijdslimiet/ }], wat)
        }
      }
      t.notMatch(text, merk)
    }
    const { compleet } = await view(id)
    t.equal(compleet, true, 'and it is well again')
  })
}

t.test('nothing of what they said is in a log or a metric, nobody followed a redirect', async t => {
  t.match(opstelling.logText(), /"msg":"bron"/)
  t.notMatch(opstelling.logText(), merk)
  t.notMatch(opstelling.logText(), /999993653/)
  t.notMatch((await opstelling.call({ path: '/metrics' })).text, merk)
  t.equal(lured, 0)
})

t.test('a hundred megabytes time after time leave no trace in memory', async t => {
  const rss: number[] = []
  for (let round = 0; round < 6; round++) {
    for (const id of namen) {
      via(id).zegt = flood
      await view(id)
      via(id).zegt = undefined
      rss.push(process.memoryUsage.rss())
    }
  }
  const firsts = Math.max(...rss.slice(0, 8))
  const lasts = Math.max(...rss.slice(8))
  t.comment(
    `2.4 GB offered: at most ${Math.round((lasts - firsts) / megabyte)} MB more in the last 16 than in the first 8`
  )
  t.ok(lasts - firsts < 64 * megabyte)
})

/** The lists that are read page by page. */
const isList = (path: string): boolean => /klantcontacten\?|zaken\/_zoek/.test(path)

/** Of each object with this key: that member changed in the text of the answer, in the first or in all. */
const replaceIn = (pattern: RegExp, by: string) => (gezegd: Gezegd) => send(gezegd, gezegd.body.replace(pattern, by))

t.test('a key that stands twice means one thing: the last, to the check and to the view', async t => {
  const other = klantOf('vijftigZaken')
  const bsn = 'burgerservicenummer' in other ? other.burgerservicenummer : ''
  for (const [id, first] of [
    ['brp', `"personen":[{"burgerservicenummer":"${bsn}"}],`],
    ['openzaak', '"count":0,"results":[],'],
    ['openklant', '"count":0,"results":[],'],
    ['kvk', '"kvkNummer":"00009999",']
  ] as const) {
    const before = await view(id)
    via(id).zegt = replaceIn(/^\{/, `{${first}`)
    const { onderdelen, text } = await view(id)
    via(id).zegt = undefined
    for (const naam of bronnen[id].parts) {
      t.same(onderdelen[naam]?.gegevens, before.onderdelen[naam]?.gegevens, `${id}: ${naam}`)
    }
    t.notMatch(text, /00009999/)
  }
})

t.test('a value that is not in the list: read past where nothing hangs on it, default deny where it does', async t => {
  for (const [id, pattern, by, naam, left] of [
    ['openzaak', /"vertrouwelijkheidaanduiding":"[a-z_]+"/g, '"vertrouwelijkheidaanduiding":"publiek"', 'zaken', 0],
    ['openzaak', /"betrokkeneType":"natuurlijk_persoon"/g, '"betrokkeneType":"robot"', 'zaken', 0],
    ['openzaak', /"betalingsindicatie":"[a-z_]*"/g, '"betalingsindicatie":"straks"', 'zaken', undefined],
    ['openzaak', /"status":"(definitief|gearchiveerd)"/g, '"status":"verzonden"', 'documenten', 0],
    ['openklant', /"soortPartij":"[a-z]+"/g, '"soortPartij":"robot"', 'contactgegevens', undefined],
    ['openklant', /"vertrouwelijk":(true|false)/g, '"vertrouwelijk":"misschien"', 'contactmomenten', 0],
    ['openklant', /"kanaal":"[^"]+"/g, '"kanaal":"telepathie"', 'contactmomenten', undefined]
  ] as const) {
    const before = await view(id)
    via(id).zegt = replaceIn(pattern, by)
    const { status, onderdelen } = await view(id)
    via(id).zegt = undefined
    t.equal(status, 200)
    const amount = onderdelen[naam]?.totaal ?? 0
    t.equal(amount, left ?? before.onderdelen[naam]?.totaal, `${by}: ${onderdelen[naam]?.status}`)
    t.ok(Number(before.onderdelen[naam]?.totaal) > 0)
  }
})

t.test(
  'one item that cannot be read is left out and told; without its number a person or company is nobody',
  async t => {
    const total = async (id: Bron, naam: string) => (await view(id)).onderdelen[naam]
    for (const [id, naam, pattern, by] of [
      ['openzaak', 'zaken', /("results":\[\{.*?)"uuid":"[^"]+",/s, '$1'],
      ['openklant', 'contactmomenten', /("results":\[\{.*?)"uuid":"[^"]+",/s, '$1']
    ] as const) {
      const before = await total(id, naam)
      const isList = (path: string) => /klantcontacten\?|zaken\/_zoek/.test(path)
      via(id).zegt = gezegd => send(gezegd, isList(gezegd.path) ? gezegd.body.replace(pattern, by) : gezegd.body)
      const after = await total(id, naam)
      via(id).zegt = undefined
      t.equal(after?.status, 'gedeeltelijk', naam)
      t.ok(Number(after?.totaal) < Number(before?.totaal) && Number(after?.totaal) > 0, naam)
    }
    for (const [id, naam, pattern] of [
      ['brp', 'persoon', /"burgerservicenummer":"\d+",?/g],
      ['kvk', 'bedrijf', /"kvkNummer":"\d+",?/g]
    ] as const) {
      via(id).zegt = replaceIn(pattern, '')
      const part = await total(id, naam)
      via(id).zegt = undefined
      t.notOk(part?.gegevens, `${naam}: ${part?.status}`)
      t.equal(part?.status, 'nietBeschikbaar')
    }
  }
)

t.test('a next-link that never ends is given up on, and what was read is shown once', async t => {
  const { contactIds, zaakIds } = bronbeeldOf(gemeente.populatie, klant)
  for (const [id, naam, ids] of [
    ['openzaak', 'zaken', zaakIds],
    ['openklant', 'contactmomenten', contactIds]
  ] as const) {
    for (const count of [1_000_000_000, undefined]) {
      via(id).zegt = gezegd => {
        const next = `${via(id).origin}${gezegd.path}&page=2`
        const endless = { ...JSON.parse(gezegd.body), next, ...(count !== undefined && { count }) }
        send(gezegd, isList(gezegd.path) ? JSON.stringify(endless) : gezegd.body)
      }
      via(id).reset()
      const { onderdelen } = await view(id)
      via(id).zegt = undefined
      const shown = (onderdelen[naam]?.gegevens ?? []) as { id: string }[]
      t.ok(via(id).count() <= 401, `${naam}: ${via(id).count()} calls`)
      t.equal(new Set(shown.map(one => one.id)).size, shown.length)
      t.ok(shown.every(one => ids.includes(one.id)))
      t.not(
        onderdelen[naam]?.status === 'ok' && shown.length < ids.length,
        true,
        'never less than there is without saying so'
      )
      t.comment(
        `${naam}, count ${count ?? 'as it is'}: ${onderdelen[naam]?.status}, ${shown.length} of ${ids.length}, ${via(id).count()} calls`
      )
    }
  }
})
