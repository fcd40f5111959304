import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { createKlantbeeldClient, type KlantbeeldEvent, toResult } from '../../client/src/client.ts'
import { startOpstelling } from '../steun/gemeente.ts'

const klant = { soort: 'natuurlijkPersoon', burgerservicenummer: '999993653' } as const

const opstelling = await startOpstelling()
t.teardown(opstelling.close)
const clientOf = (token: () => string | Promise<string>, baseUrl = `${opstelling.url}/v1`) =>
  createKlantbeeldClient({ baseUrl, token })
const kcc = clientOf(() => opstelling.issuer.issue({ rol: 'kcc-medewerker' }))

const namesOf = (events: readonly KlantbeeldEvent[]): string[] =>
  events.map(event => (event.event === 'onderdeel' ? `${Object.keys(event.data.onderdelen)}` : event.event))

const collect = async (stream: AsyncIterable<KlantbeeldEvent>): Promise<KlantbeeldEvent[]> => {
  const events: KlantbeeldEvent[] = []
  for await (const event of stream) events.push(event)
  return events
}

t.test('an operation gives its data, typed by the contract', async t => {
  const result = await toResult(kcc.GET('/doelen'))
  t.ok(result.ok)
  t.strictSame(result.ok && result.data.doelen.map(({ id }) => id).sort(), ['adrescontrole', 'kcc-klantcontact'])
})

t.test('a refusal is a problem as a value, with all faults of the question', async t => {
  const refused = await toResult(kcc.POST('/klantbeelden/_verklaar', { body: { doel: 'x', klantsoort: 'vestiging' } }))
  t.match(refused, { ok: false, probleem: { status: 403, code: 'niet-toegestaan' } })
  const vraag = { klant: { ...klant, burgerservicenummer: '123456789' }, doel: '', vers: false }
  const wrong = await toResult(kcc.POST('/klantbeelden/_raadpleeg', { body: vraag }))
  t.equal(!wrong.ok && wrong.probleem.status, 400)
  t.ok(!wrong.ok && (wrong.probleem.invalidParams?.length ?? 0) > 1)
})

t.test('a service that is gone and a gateway that speaks HTML are problems too', async t => {
  const gateway = createServer((_, response) => response.writeHead(502).end('<h1>Bad gateway</h1>'))
  await new Promise<void>(resolve => gateway.listen(0, '127.0.0.1', resolve))
  const baseUrl = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/v1`
  t.match(await toResult(clientOf(() => 'x', baseUrl).GET('/doelen')), { ok: false, probleem: { status: 502 } })
  await new Promise(resolve => gateway.close(resolve))
  t.match(await toResult(clientOf(() => 'x', baseUrl).GET('/doelen')), { ok: false, probleem: { status: 0 } })
})

t.test('a view streams as typed events, from plan to einde', async t => {
  const events = await collect(kcc.streamKlantbeeld({ klant, doel: 'kcc-klantcontact' }))
  const names = namesOf(events)
  t.equal(names[0], 'plan')
  t.strictSame(names.slice(-2), ['samenhang', 'einde'])
  t.strictSame(
    new Set(names.slice(1, -2)),
    new Set(['persoon', 'contactgegevens', 'zaken', 'documenten', 'contactmomenten', 'taken'])
  )
})

t.test('a stream that is refused is one event fout with the problem', async t => {
  const events = await collect(kcc.streamKlantbeeld({ klant, doel: 'onbekend' }))
  t.match(events, [{ event: 'fout', data: { status: 403, code: 'niet-toegestaan' } }])
})

t.test('a stream that stops without an end says that it was broken off', async t => {
  const half = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write('event: nieuws\ndata: 1\n\nevent: plan\ndata: {"gevraagd":[]}\n\n', () => response.destroy())
  })
  await new Promise<void>(resolve => half.listen(0, '127.0.0.1', resolve))
  t.teardown(() => half.close())
  const baseUrl = `http://127.0.0.1:${(half.address() as AddressInfo).port}/v1`
  const events = await collect(clientOf(() => 'x', baseUrl).streamKlantbeeld({ klant, doel: 'kcc-klantcontact' }))
  t.strictSame(namesOf(events), ['plan', 'afgebroken'])
})

t.test('leaving the loop ends the request', async t => {
  const ended = new Promise<void>(resolve => {
    const open = createServer((_, response) => {
      response.on('close', () => resolve(void open.close()))
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write('event: plan\ndata: {"gevraagd":[]}\n\n')
    })
    open.listen(0, '127.0.0.1', async () => {
      const baseUrl = `http://127.0.0.1:${(open.address() as AddressInfo).port}/v1`
      for await (const _ of clientOf(() => 'x', baseUrl).streamKlantbeeld({ klant, doel: 'kcc-klantcontact' })) break
    })
  })
  await t.resolves(ended)
})
