import closeWithGrace from 'close-with-grace'
import { createGemeente, listSimulators } from './gemeente.ts'
import { readSettings } from './settings.ts'

// The simulated sources alone, on fixed ports: for docker-compose and for trying the API against them by hand.
const { env } = process
const settings = readSettings(env, new Date().toISOString().slice(0, 10))
const gemeente = await createGemeente(settings)
const { brp, zgw, klantinteracties, kvk, objecten, vtb, notifynl } = gemeente
const host = env.SIMULATIE_HOST ?? '127.0.0.1'
closeWithGrace(async () => {
  await Promise.all(listSimulators(gemeente).map(one => one.close()))
})
const urls = await Promise.all([
  brp.listen(Number(env.SIMULATIE_BRP_PORT ?? 8101), host),
  zgw.listen(Number(env.SIMULATIE_ZGW_PORT ?? 8102), host),
  klantinteracties.listen(Number(env.SIMULATIE_KLANTINTERACTIES_PORT ?? 8103), host),
  kvk.listen(Number(env.SIMULATIE_KVK_PORT ?? 8104), host),
  objecten.listen(Number(env.SIMULATIE_OBJECTEN_PORT ?? 8105), host),
  vtb.listen(Number(env.SIMULATIE_VTB_PORT ?? 8106), host),
  notifynl.listen(Number(env.SIMULATIE_NOTIFYNL_PORT ?? 8107), host)
])
process.stdout.write(`simulated sources: ${urls.join(' ')}\n`)
