import closeWithGrace from 'close-with-grace'
import { buildApp } from './app.ts'
import { refuseDemoIssuer } from './auth/demo-issuer.ts'
import { relaxations } from './auth/relaxations.ts'
import { type Config, loadConfig } from './config/load.ts'
import { onHangup } from './config/signal.ts'
import { bekendeVelden } from './wiring/contract.ts'
import { followRegister } from './wiring/register.ts'

/** How long a stop waits beyond the time budget of what may be running; then it is cut off. Milliseconds. */
const marginMs = 5_000

const refuseToStart = (faults: readonly string[]): never => {
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  process.stderr.write(`klantbeeld does not start: ${faults.length} fault(s) in the configuration\n`)
  process.exit(1)
}

const readConfig = (): Config => {
  const folder = process.env.KLANTBEELD_CONFIG
  if (folder === undefined || folder === '') return refuseToStart(['KLANTBEELD_CONFIG: names no folder'])
  const loaded = loadConfig(folder, { env: process.env, velden: bekendeVelden })
  if (!loaded.ok) return refuseToStart(loaded.faults)
  const { uitgevers, viewer } = loaded.config.dienst
  const demo = refuseDemoIssuer(uitgevers)
  if (viewer) demo.push('viewer: the viewer logs in with tokens of the demo issuer and exists in the demo only')
  return demo.length > 0 ? refuseToStart(demo.map(fault => `klantbeeld.yaml: ${fault}`)) : loaded.config
}

const config = readConfig()
const app = await buildApp(config)
for (const relaxation of relaxations(config.dienst.uitgevers)) app.log.warn(relaxation)
followRegister(app, config.registerFile)
const { totaalMs, stroomMs } = config.dienst.tijdslimiet
const delay = Math.max(totaalMs, stroomMs) + marginMs
const grace = closeWithGrace({ delay, logger: app.log, skip: ['SIGHUP'] }, async () => app.close())
onHangup({ reload: () => app.reloadRegister('signaal'), close: grace.close })
await app.listen({ host: config.dienst.server.host, port: config.dienst.server.poort })
