import { randomBytes } from 'node:crypto'
import { listSimulators } from '../../../simulatie/gemeente.ts'
import { faultKinds } from '../../../simulatie/server/fault.ts'
import { klantOf } from '../../steun/details.ts'
import { zoekAll } from './aanroepen.ts'
import { doel, type Kanarie } from './kanarie.ts'

const raadpleegPad = '/v1/klantbeelden/_raadpleeg'

const wrongTokens = async ({ issue, token }: Kanarie): Promise<string[]> => [
  await issue({ bsn: '999993653' }),
  await issue({ rol: 'kcc-medewerker' }, { exp: 1 }),
  await issue({ rol: 'kcc-medewerker' }, { iss: 'https://elders.invalid' }),
  await issue({ rol: 'kcc-medewerker' }, { scope: 'iets.anders' }),
  await issue({ rol: 'onbekende-rol' }),
  `${token.slice(0, -8)}AAAAAAAA`,
  randomBytes(40).toString('base64url')
]

/** Bad tokens, and numbers, names and tokens in every part of a request where they do not belong. */
export const askWrongly = async (kanarie: Kanarie): Promise<void> => {
  const { ask, post, geheimen, gemeente, token } = kanarie
  const klant = klantOf('gezin')
  const [bsn = ''] = geheimen.bsn
  for (const wrong of await wrongTokens(kanarie)) {
    geheimen.token.add(wrong)
    await post(raadpleegPad, { doel, klant }, { token: wrong })
    await zoekAll(kanarie, { token: wrong })
  }
  await post(raadpleegPad, { klant, doel: bsn })
  await post(raadpleegPad, { doel, klant: { soort: 'natuurlijkPersoon', burgerservicenummer: '999993654' } })
  await post(raadpleegPad, { doel, klant, [gemeente.populatie.inwoner('999993653')?.email ?? '']: bsn })
  await post(raadpleegPad, `{"${bsn}":`)
  for (const path of [
    `/v1/klantbeelden/${bsn}/zaken`,
    `/v1/${bsn}`,
    `/v1/doelen?bsn=${bsn}`,
    `/v1/doelen?t=${token}`
  ]) {
    await ask({ path })
    await ask({ path, method: 'DELETE' })
  }
  const traceparent = `00-${bsn.padStart(32, '0')}-${bsn.padStart(16, '0')}-01`
  const headers = { 'x-request-id': bsn, 'user-agent': bsn, traceparent: `x${traceparent}` }
  await ask({ path: '/v1/doelen', headers })
}

/** Every source in every way of being broken; all at once, for a source that hangs takes each his time budget. */
export const breakAll = async (kanarie: Kanarie): Promise<void> => {
  const { post, gemeente } = kanarie
  const sources = listSimulators(gemeente)
  const headers = { accept: 'text/event-stream' }
  for (const fout of faultKinds) {
    for (const source of sources) source.settings.fout = fout
    await Promise.all([
      post(raadpleegPad, { doel, klant: klantOf('gezin'), vers: true }),
      post(raadpleegPad, { doel, klant: klantOf('drieVestigingen'), vers: true }),
      post(raadpleegPad, { doel, klant: klantOf('gezin'), vers: true }, { headers }),
      zoekAll(kanarie)
    ])
  }
  for (const source of sources) source.settings.fout = undefined
}
