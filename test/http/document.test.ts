import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { setImmediate as turn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import t from 'tap'
import { request } from 'undici'
import { createZgw } from '../../simulatie/gemeente.ts'
import { createPopulatie } from '../../simulatie/populatie/populatie.ts'
import { type Document, documentenOf } from '../../simulatie/zgw/documenten/document.ts'
import { toBlocks } from '../../simulatie/zgw/documenten/inhoud.ts'
import { zgwSoorten } from '../../simulatie/zgw/soorten.ts'
import { uuidOf } from '../../simulatie/zgw/zaken/zaak.ts'
import { bronbeeldOf, zakenOf } from '../steun/bronbeeld.ts'
import { createLezer, klantOf } from '../steun/details.ts'
import { standard, startOpstelling } from '../steun/gemeente.ts'

const megabyte = 1024 ** 2
const populatie = createPopulatie(standard)
const klant = klantOf('vijftigZaken')

/** Two zaaksystemen with the same zaken: one as they are, one with large files that may be tampered with. */
const groot = createZgw(populatie, { now: standard.now, zgw: { minBytes: 192 * megabyte } })
const vreemd: { bestandsnaam?: string; formaat?: string } = {}
let breekNa = Number.POSITIVE_INFINITY
let isLeeg = false
const open = new Set<ServerResponse>()
groot.server.addHook('onRequest', async ({ url }, reply) => {
  if (!url.includes('/download')) return
  if (isLeeg) {
    reply.hijack().raw.writeHead(200, { 'content-length': '1000' }).flushHeaders()
    setTimeout(() => reply.raw.destroy(), 20)
    return reply
  }
  open.add(reply.raw)
  reply.raw.once('close', () => open.delete(reply.raw))
})
groot.server.addHook('preSerialization', async (_request, _reply, payload) => {
  const body = payload as Record<string, unknown>
  return 'bestandsnaam' in body ? { ...body, ...vreemd } : payload
})
groot.server.addHook('onSend', async ({ url }, reply, payload) => {
  if (!url.includes('/download') || breekNa === Number.POSITIVE_INFINITY) return payload
  setTimeout(() => reply.raw.destroy(), breekNa)
  return payload
})
const origin = await groot.listen()
t.teardown(groot.close)

const gewoon = await startOpstelling()
const ruim = await startOpstelling({
  elders: [{ id: 'openzaak', soort: 'zgw', origin }],
  change: config => ({
    ...config,
    // A download outlasts the time budget of a view.
    dienst: { ...config.dienst, tijdslimiet: { ...config.dienst.tijdslimiet, totaalMs: 1_500 } }
  })
})
t.teardown(async () => Promise.all([gewoon.close(), ruim.close()]))
const lezer = createLezer(gewoon)
const { lees } = lezer
const ref = await lezer.referentie(klant)

const beeld = bronbeeldOf(populatie, klant)
const idOf = ({ zaak, child }: Document): string => uuidOf(zaak, zgwSoorten.document, child)
const bytesOf = (document: Document): Buffer => Buffer.concat([...toBlocks(document)])
const [eerste] = beeld.documenten
if (eerste === undefined) throw new Error('the klant has no documents')
const inhoud = `documenten/${idOf(eerste)}/inhoud`

t.test('every document of the view opens, byte for byte, with its own kind and length', async t => {
  for (const document of beeld.documenten) {
    const { status, headers, bytes } = await lees(`${ref}/documenten/${idOf(document)}/inhoud`)
    t.equal(status, 200)
    t.ok(bytes.equals(bytesOf(document)))
    t.match(headers, {
      'content-type': document.formaat,
      'content-length': String(bytes.length),
      'content-disposition': /^attachment; filename=[a-z0-9.-]+\.(pdf|txt)$/,
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'bytes',
      'cache-control': /no-store/
    })
  }
})

t.test('what is not there, is another’s or is not in the doel gets one and the same 404', async t => {
  const all = zakenOf(populatie, klant).flatMap(documentenOf)
  const outside = (isWanted: (document: Document) => boolean) => {
    const found = all.find(document => !beeld.documentIds.includes(idOf(document)) && isWanted(document))
    return found && idOf(found)
  }
  const inPlan = new Set(beeld.zaakIds)
  const bodies = new Set<string>()
  for (const [wat, id] of [
    ['unknown', '00060000-0000-4000-8000-000000000000'],
    ['another klant’s', bronbeeldOf(populatie, klantOf('gezin')).documentIds[0]],
    ['a zaak', beeld.zaakIds[0]],
    ['a draft', outside(({ status }) => status === 'in_bewerking')],
    ['too confidential', outside(({ niveau, status }) => niveau === 'vertrouwelijk' && status === 'definitief')],
    [
      'of a zaak that is withheld',
      outside(({ zaak, niveau, status }) => {
        const isShown = inPlan.has(uuidOf(zaak, zgwSoorten.zaak))
        return !isShown && niveau !== 'vertrouwelijk' && status === 'definitief'
      })
    ]
  ] as const) {
    t.ok(id, `there is one ${wat}`)
    const { status, json } = await lees(`${ref}/documenten/${id}/inhoud`)
    t.equal(status, 404, wat)
    bodies.add(JSON.stringify({ ...json, verwerkingId: '' }))
  }
  t.equal(bodies.size, 1)
})

t.test('one range of bytes is given, one that lies outside is 416, and anything else is the whole', async t => {
  const whole = bytesOf(eerste)
  const size = whole.length
  for (const [range, from, to] of [
    ['bytes=0-9', 0, 9],
    ['bytes=10-', 10, size - 1],
    ['bytes=-5', size - 5, size - 1],
    [`bytes=0-${size + 100}`, 0, size - 1]
  ] as const) {
    const { status, headers, bytes } = await lees(`${ref}/${inhoud}`, { headers: { range } })
    t.equal(status, 206, range)
    t.ok(bytes.equals(whole.subarray(from, to + 1)))
    t.match(headers, {
      'content-range': `bytes ${from}-${to}/${size}`,
      'content-length': String(to - from + 1),
      'content-disposition': /^attachment;/
    })
  }
  for (const range of [`bytes=${size}-`, 'bytes=-0']) {
    const { status, headers, json } = await lees(`${ref}/${inhoud}`, { headers: { range } })
    t.match([status, json.code, headers['content-range']], [416, 'bereik-niet-leverbaar', `bytes */${size}`])
  }
  for (const range of ['bytes=0-1,4-5', 'regels=1-2', 'onzin']) {
    const { status, bytes } = await lees(`${ref}/${inhoud}`, { headers: { range } })
    t.equal(status, 200, range)
    t.equal(bytes.length, size)
  }
})

t.test('under geheimhouding, known or not known, the inside of a document is afgeschermd', async t => {
  const geheim = klantOf('geheimhouding')
  const [id] = bronbeeldOf(populatie, geheim).documentIds
  const path = `${await lezer.referentie(geheim)}/documenten/${id}/inhoud`
  t.match(await lees(path), { status: 403, json: { code: 'afgeschermd' } })
  gewoon.gemeente.brp.settings.fout = 'uit'
  const unknown = await lees(`${ref}/${inhoud}`)
  gewoon.gemeente.brp.settings.fout = undefined
  t.match(unknown, { status: 403, json: { code: 'afgeschermd' } })
})

t.test('no document register: 502', async t => {
  gewoon.gemeente.zgw.settings.fout = 'uit'
  const gone = await lees(`${ref}/${inhoud}`)
  gewoon.gemeente.zgw.settings.fout = undefined
  t.match(gone, { status: 502, json: { code: 'geen-bron' } })
})

const grote = createLezer(ruim)
const groteRef = await grote.referentie(klant)
const vraag = async (headers: Readonly<Record<string, string>> = {}) =>
  request(`${ruim.url}/v1/klantbeelden/${groteRef}/${inhoud}`, {
    headers: { authorization: `Bearer ${await ruim.issuer.issue({ rol: 'kcc-medewerker' })}`, ...headers }
  })
const isClosed = async () => {
  for (let turns = 0; open.size > 0 && turns < 10_000; turns++) await turn()
  return open.size === 0
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void
/** What is held, and not what V8 keeps room for. */
const heldBytes = (): number => {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

t.test('a large document passes through, and is nowhere whole: memory does not grow with what has passed', async t => {
  const whole = 192 * megabyte
  const step = 16 * megabyte
  const held: number[] = []
  let bytes = 0
  const { statusCode, body } = await vraag()
  t.equal(statusCode, 200)
  for await (const chunk of body) {
    if (Math.floor((bytes + chunk.length) / step) > Math.floor(bytes / step)) held.push(heldBytes())
    bytes += chunk.length
  }
  t.equal(bytes, whole)
  t.equal(held.length, whole / step)
  const [first, second] = [held.slice(0, held.length / 2), held.slice(held.length / 2)].map(half => Math.max(...half))
  const grew = ((second ?? Number.NaN) - (first ?? Number.NaN)) / megabyte
  t.comment(`second half of 192 MB: ${grew.toFixed(1)} MB more held than in the first at most`)
  t.ok(grew < 8)
})

t.test('a slow reader holds the source back, and the time budget of a view does not cut him off', async t => {
  const { body } = await vraag({ range: `bytes=0-${8 * megabyte - 1}` })
  const started = performance.now()
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.length
    if (performance.now() - started < 1_800) await new Promise(resolve => setTimeout(resolve, 30))
  }
  t.equal(bytes, 8 * megabyte)
  t.ok(performance.now() - started > 1_500)
  t.ok(await isClosed(), 'and after the range the source is let go')
})

t.test('a caller who leaves, reads the head alone or asks the impossible takes the source call along', async t => {
  const halfway = await vraag()
  await once(halfway.body, 'readable')
  t.equal(open.size, 1)
  halfway.body.on('error', () => {}).destroy()
  t.ok(await isClosed(), 'halfway')
  const outside = await vraag({ range: 'bytes=999999999999-' })
  t.equal(outside.statusCode, 416)
  await outside.body.dump()
  t.ok(await isClosed(), 'outside of what there is')
  const head = await grote.lees(`${groteRef}/${inhoud}`, { method: 'HEAD' })
  t.match([head.status, head.headers['content-length']], [200, String(192 * megabyte)])
  t.ok(await isClosed(), 'HEAD')
})

t.test('what breaks off at the source breaks off at the caller: never a short file that looks whole', async t => {
  breekNa = 20
  const { statusCode, body } = await vraag()
  t.equal(statusCode, 200)
  await t.rejects(body.arrayBuffer())
  breekNa = Number.POSITIVE_INFINITY
})

t.test('what breaks off before its first byte is a source that failed, and no fault of ours', async t => {
  isLeeg = true
  const { statusCode, headers, body } = await vraag()
  isLeeg = false
  t.equal(statusCode, 502)
  t.match(await body.json(), { code: 'geen-bron' })
  t.notOk(headers['content-disposition'])
})

t.test('a name or format of the source does nothing at the caller', async t => {
  const hostile = 'bytes=0-0'
  for (const [bestandsnaam, expected] of [
    ['../../etc/passwd', 'attachment; filename=..-..-etc-passwd'],
    ['C:\\boot.ini', 'attachment; filename="C:-boot.ini"'],
    ['a"; filename="kwaad.exe', 'attachment; filename="a\\"; filename=\\"kwaad.exe"'],
    ['een\r\nSet-Cookie: a=b.pdf', 'attachment; filename="eenSet-Cookie: a=b.pdf"'],
    ['nul\u0000byte.pdf', 'attachment; filename=nulbyte.pdf'],
    // Shown from right to left it reads as `brief exe.pdf`.
    ['brief\u202Efdp.exe', 'attachment; filename=brieffdp.exe'],
    ['regel\u2028einde.pdf', 'attachment; filename=regeleinde.pdf']
  ] as const) {
    vreemd.bestandsnaam = bestandsnaam
    const { statusCode, headers, body } = await vraag({ range: hostile })
    await body.dump()
    t.equal(statusCode, 206)
    t.equal(headers['content-disposition'], expected)
    t.notOk(headers['set-cookie'])
  }
  // Cut at any place, also in the middle of a character of two units.
  for (const bestandsnaam of [`${'é'.repeat(5_000)}.pdf`, `x${'😀'.repeat(500)}.pdf`, '😀'.repeat(500)]) {
    vreemd.bestandsnaam = bestandsnaam
    const { statusCode, headers, body } = await vraag({ range: hostile })
    await body.dump()
    t.equal(statusCode, 206)
    t.ok(String(headers['content-disposition']).length < 3_000)
  }
  vreemd.bestandsnaam = 'overzicht €.pdf'
  const euro = await vraag({ range: hostile })
  await euro.body.dump()
  t.match(euro.headers['content-disposition'], /filename\*=UTF-8''overzicht%20%E2%82%AC\.pdf/)
  for (const [formaat, expected] of [
    ['text/html', 'application/octet-stream'],
    ['image/svg+xml', 'application/octet-stream'],
    ['application/xhtml+xml', 'application/octet-stream'],
    ['text/javascript', 'application/octet-stream'],
    ['multipart/x-mixed-replace', 'application/octet-stream'],
    ['text/plain\r\nx-kwaad: 1', 'application/octet-stream'],
    ['pdf', 'application/octet-stream'],
    ['', 'application/octet-stream'],
    ['application/msword', 'application/msword']
  ] as const) {
    vreemd.formaat = formaat
    const { headers, body } = await vraag({ range: hostile })
    await body.dump()
    t.equal(String(headers['content-type']).split(';')[0], expected, formaat)
    t.notOk(headers['x-kwaad'])
    t.match(headers['content-security-policy'], /./)
  }
  t.ok(await isClosed())
})
