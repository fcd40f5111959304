import { writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { generate } from 'selfsigned'
import t, { type Test } from 'tap'
import { checkTls } from '../../scripts/conformiteit/tls.ts'
import { baseOf } from '../../scripts/conformiteit/zgw-proef.ts'
import { startBrp, startKlantinteracties, toets } from './conformiteit.ts'

const bsn = '999993653'
const now = () => new Date()
const inDays = (days: number) => new Date(now().getTime() + days * 86_400_000)

/** A source with a certificate that nobody but itself signed, and the path of that certificate. */
const startTls = async (t: Test, days: number) => {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'geheime-naam' }], {
    keyType: 'ec',
    notBeforeDate: inDays(-2),
    notAfterDate: inDays(days),
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }]
  })
  const server = createServer({ cert, key }, (_request, response) => response.end())
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  t.teardown(() => server.close())
  const ca = join(t.testdir(), 'ca.pem')
  writeFileSync(ca, cert)
  return { url: `https://localhost:${(server.address() as AddressInfo).port}/api`, ca }
}

t.test(
  'a certificate is trusted, nearly over, over, or of an unknown signer: by its class, never its name',
  async t => {
    const rows: readonly [number, boolean, string, RegExp][] = [
      [90, true, 'ja', /^TLSv1\.3, certificaat nog (89|90) dagen geldig$/],
      [10, true, 'nee', /nog (9|10) dagen geldig$/],
      [-1, true, 'nee', /^CERT_HAS_EXPIRED$/],
      [90, false, 'nee', /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN)$/]
    ]
    for (const [days, isTrusted, uitslag, toelichting] of rows) {
      const { url, ca } = await startTls(t, days)
      const tls = isTrusted ? { ca } : {}
      const found = await checkTls([url, `${url}/v2`], { tls, tijdslimietMs: 5_000 }, now)
      t.match(found, [{ controle: 'tls', uitslag, toelichting }])
      t.equal(found.length, 1, 'once for each host')
    }
  }
)

t.test('http is told to be open, but not within one machine', async t => {
  const found = await checkTls(['http://brp.example/api', 'http://127.0.0.1:1/x'], { tijdslimietMs: 100 }, now)
  t.match(found, [{ uitslag: 'nee', toelichting: /onversleuteld/ }, { uitslag: 'overgeslagen' }])
})

t.test('a bron that is switched off is not asked; one whose certificate cannot be read is told so', async t => {
  const off = await toets([await startKlantinteracties(t, {}, { uitgeschakeld: true })], { bsn })
  t.strictSame([off.nodig, off.van('bereikbaar')], [false, ['overgeslagen uitgeschakeld in bronnen.yaml']])
  t.strictSame(off.rapporten[0]?.metingen, [])
  const unreadable = await toets([await startBrp(t, { tls: { ca: '/er/is/niets.pem' } })], { bsn })
  t.strictSame([unreadable.acties, unreadable.tekst.includes('niets.pem')], [['tls'], false])
})

t.test('of an address only scheme, host and path of the API are ever told', async t => {
  const uuid = '00000000-0000-4000-8000-000000000000'
  for (const [address, base] of [
    [`https://drc.example/documenten/api/v1/zaken/${uuid}?versie=1#x`, 'https://drc.example/documenten/api/v1'],
    [`https://user:geheim@drc.example/api/zaken/${uuid}`, 'https://drc.example/api'],
    [`https://drc.example/999993653/zaken/${uuid}`, undefined],
    [`https://x999993653.example/api/zaken/${uuid}`, undefined],
    ['javascript:/zaken/1', undefined],
    ['https://drc.example/elders', undefined],
    ['geen adres', undefined]
  ] as const) {
    t.equal(baseOf(address, 'zaken'), base, address)
  }
})
