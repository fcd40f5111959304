import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import closeWithGrace from 'close-with-grace'
import { buildApp } from '../src/app.ts'
import { loadConfig } from '../src/config/load.ts'
import { onHangup } from '../src/config/signal.ts'
import { bekendeVelden } from '../src/wiring/contract.ts'
import { followRegister } from '../src/wiring/register.ts'
import { buildViewer } from '../viewer/build.ts'
import { createGemeente, listenAll, listSimulators, toEnvironment } from './gemeente.ts'
import { createDemoIssuer } from './issuer/issuer.ts'
import { demoTokenRoute } from './issuer/route.ts'
import { readSettings } from './settings.ts'
import { demoBronnen } from './viewer/bronnen.ts'
import { demoKlanten } from './viewer/klanten.ts'
import { viewerPagina } from './viewer/pagina.ts'
import { demoPostvak } from './viewer/postvak.ts'
import { whatToTry } from './what-to-try.ts'

// Everything on one machine: simulated sources, a token issuer and the API, on loopback only.
const { env } = process
const port = Number(env.PORT ?? 8080)

const gemeente = await createGemeente(readSettings(env, new Date().toISOString().slice(0, 10)))
const issuer = await createDemoIssuer()
const [sources, tokens] = await Promise.all([listenAll(gemeente), issuer.simulator.listen()])

const folder = await mkdtemp(join(tmpdir(), 'klantbeeld-demo-'))
const ring = () => `demo:${randomBytes(32).toString('base64')}`
const loaded = loadConfig(fileURLToPath(new URL('../config', import.meta.url)), {
  velden: bekendeVelden,
  env: {
    ...toEnvironment(sources),
    DEMO_JWKS_URL: `${tokens}/jwks.json`,
    LOGBOEK_PAD: join(folder, 'logboek.sqlite'),
    KLANTBEELD_VERZEGELING: ring(),
    KLANTBEELD_PSEUDONIEM: ring(),
    ...(env.REDIS_URL && { REDIS_URL: env.REDIS_URL })
  }
})
if (!loaded.ok) throw new Error(loaded.faults.join('\n'))

// The simulated sources run in this process too, so its event loop says little about the load of the service.
const { dienst } = loaded.config
const grenzen = { ...dienst.grenzen, maxVertragingMs: 5_000 }
const app = await buildApp({ ...loaded.config, dienst: { ...dienst, grenzen } })
await app.register(demoTokenRoute(issuer))
if (dienst.viewer) {
  const { brp, kvk, zgw: openzaak, klantinteracties: openklant, objecten, vtb } = gemeente
  await app.register(demoBronnen({ brp, kvk, openzaak, openklant, objecten, vtb }))
  await app.register(demoKlanten)
  await app.register(demoPostvak(gemeente.notifynl))
  await app.register(viewerPagina(await buildViewer()))
}
followRegister(app, loaded.config.registerFile)
const grace = closeWithGrace({ delay: 5_000, skip: ['SIGHUP'] }, async () => {
  await app.close()
  await Promise.all([...listSimulators(gemeente), issuer.simulator].map(s => s.close()))
  await rm(folder, { recursive: true, force: true })
})
onHangup({ reload: () => app.reloadRegister('signaal'), close: grace.close })
const url = await app.listen({ host: '127.0.0.1', port })
console.log(whatToTry({ url, sources, logboek: join(folder, 'logboek.sqlite') }))
