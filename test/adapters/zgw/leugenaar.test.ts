import t from 'tap'
import { createSimulator } from '../../../simulatie/server/simulator.ts'
import { contextWith, natuurlijkPersoon, statusOf } from '../asking.ts'
import { ask, startInstantie, toVraag } from './dialecten.ts'
import { alleZaken, metDocumenten } from './opstelling.ts'

// A server that gives other records than were asked by uuid: each with every sign that it is the klant's.

const klant = natuurlijkPersoon('999993653')
const uuid = (last: number) => `00650000-0000-8000-8000-00000000000${last}`
const [gevraagd, ander, document, anderDocument] = [1, 2, 3, 4].map(uuid)

const leugenaar = createSimulator('leugenaar')
const { server } = leugenaar
const settings = { zaak: gevraagd, rolZaak: gevraagd, linkDocument: document, document }

const zaakAt = (id: string | undefined) => `${origin}/zaken/${id}`
const documentAt = (id: string | undefined) => `${origin}/enkelvoudiginformatieobjecten/${id}`
const rol = () => ({
  zaak: zaakAt(settings.rolZaak),
  betrokkeneType: 'natuurlijk_persoon',
  betrokkeneIdentificatie: { inpBsn: '999993653' }
})
const page = (results: readonly unknown[]) => ({ count: results.length, next: null, results })
const isKlant = (asked: unknown) => JSON.stringify(asked).includes('999993653')

server.post('/zaken/_zoek', (_request, reply) => reply.code(405).send({}))
server.get('/zaken', (_request, reply) => reply.code(400).send({}))
server.get('/rollen', request => page(isKlant(request.query) || 'zaak' in Object(request.query) ? [rol()] : []))
server.get('/zaken/:uuid', () => ({
  uuid: settings.zaak,
  url: zaakAt(settings.zaak),
  zaaktype: `${origin}/zaaktypen/${uuid(9)}`,
  vertrouwelijkheidaanduiding: 'openbaar',
  zaakinformatieobjecten: []
}))
server.get('/zaaktypen/:uuid', request => ({ url: origin + request.url, identificatie: 'test' }))
server.get('/statussen', () => page([]))
server.get('/zaakinformatieobjecten', () => [
  { zaak: zaakAt(gevraagd), informatieobject: documentAt(settings.linkDocument) }
])
server.get('/enkelvoudiginformatieobjecten/:uuid', () => ({
  url: documentAt(settings.document),
  status: 'definitief',
  vertrouwelijkheidaanduiding: 'openbaar',
  informatieobjecttype: `${origin}/informatieobjecttypen/${uuid(8)}`
}))
server.get('/informatieobjecttypen/:uuid', request => ({ url: origin + request.url, omschrijving: 'Brief' }))
server.get('/enkelvoudiginformatieobjecten/:uuid/download', () => 'inhoud')
const origin = await leugenaar.listen()

const config = { zaken: origin, catalogi: origin, documenten: origin, besluiten: undefined, bsnInUrl: true }
const { bron, close } = await startInstantie({ config })
t.teardown(() => Promise.all([close(), leugenaar.close()]))
t.beforeEach(() => {
  leugenaar.reset()
  Object.assign(settings, { zaak: gevraagd, rolZaak: gevraagd, linkDocument: document, document })
})

const vraag = toVraag(klant, metDocumenten)
const lijst = async () => (await statusOf(ask(bron, klant, { zaken: alleZaken }))).zaken
const lees = () => bron.details.leesZaak(gevraagd ?? '', vraag, contextWith())
const open = async () => {
  const found = await bron.details.openDocument({ id: document ?? '' }, vraag, contextWith())
  if ('gegevens' in found) found.gegevens?.body.destroy()
  return found
}
const isDownloaded = () => leugenaar.calls.some(({ route }) => route.endsWith('/download'))
const storing = { status: 'storing', reden: 'onverwachte-vorm' }

t.test('as long as it tells the truth everything is shown', async t => {
  t.equal(await lijst(), 'ok')
  t.match(await lees(), { status: 'ok', gegevens: { zaak: { id: gevraagd } } })
  t.match(await open(), { status: 'ok', gegevens: { document: { id: document } } })
  t.ok(isDownloaded())
})

t.test('another zaak than was asked is not taken for it', async t => {
  settings.zaak = ander
  t.equal(await lijst(), 'storing onverwachte-vorm')
  t.strictSame(await lees(), storing)
  t.strictSame(await open(), storing)
})

t.test('another zaak of the same klant is not taken for it either', async t => {
  settings.zaak = ander
  settings.rolZaak = ander
  t.strictSame(await lees(), storing)
})

t.test('rollen of another zaak prove nothing of this one', async t => {
  settings.rolZaak = ander
  t.strictSame(await lees(), storing)
  t.strictSame(await open(), storing)
  t.notOk(isDownloaded())
})

t.test('the link of another document opens no document', async t => {
  settings.linkDocument = anderDocument
  t.strictSame(await open(), storing)
  t.notOk(isDownloaded())
})

t.test('another document than was asked is not opened', async t => {
  settings.document = anderDocument
  t.strictSame(await open(), storing)
  t.notOk(isDownloaded())
})
