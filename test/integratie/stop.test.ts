import { once } from 'node:events'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import t from 'tap'
import { Client } from 'undici'
import { startApi } from '../../bench/api.ts'
import { createProcesses } from '../../bench/processes.ts'
import { rol, uitgever } from '../../bench/settings.ts'
import { createGemeente, listenAll, listSimulators } from '../../simulatie/gemeente.ts'
import { createDemoIssuer } from '../../simulatie/issuer/issuer.ts'
import { namesOf, readStream } from '../steun/stroom.ts'

const peildatum = new Date().toISOString().slice(0, 10)
const klant = { soort: 'natuurlijkPersoon', burgerservicenummer: '999993653' }
const vraag = { klant, doel: 'kcc-klantcontact', vers: true }

const resultatenOf = (path: string): string[] => {
  const db = new DatabaseSync(path, { readOnly: true })
  try {
    const rows = db.prepare("SELECT regel FROM regels WHERE stroom = 'audit' ORDER BY volgnummer").all()
    return rows.map(({ regel }) => JSON.parse(String(regel)).resultaat)
  } finally {
    db.close()
  }
}

/** The service as `npm start` runs it, over a municipality in this process. */
const start = async (folder: string) => {
  const gemeente = await createGemeente({ seed: 2026, inwoners: 200, bedrijven: 20, peildatum })
  const issuer = await createDemoIssuer()
  const [sources, tokens] = await Promise.all([listenAll(gemeente), issuer.simulator.listen()])
  const processes = createProcesses()
  const api = await startApi(processes, { folder, sources, jwksUrl: `${tokens}/jwks.json`, nodeOptions: [] })
  const token = await issuer.issue({ rol }, { iss: uitgever })
  const close = async () => {
    await processes.stopAll()
    await Promise.all(listSimulators(gemeente).map(one => one.close()))
    await issuer.simulator.close()
  }
  return { gemeente, api, token, close }
}

t.test('SIGTERM: what runs is finished and on record, nothing new is taken, and then the process ends', async t => {
  const folder = t.testdir()
  const { gemeente, api, token, close } = await start(folder)
  // Callers that keep their connections open, as an HTTP client library does.
  const clients = [new Client(api.url), new Client(api.url), new Client(api.url)]
  t.teardown(async () => {
    await Promise.all(clients.map(client => client.destroy()))
    await close()
  })
  const [one, two, idle] = clients
  const ask = (client: Client | undefined, accept: string) =>
    client?.request({
      method: 'POST',
      path: '/v1/klantbeelden/_raadpleeg',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept },
      body: JSON.stringify(vraag)
    })
  await (await ask(idle, 'application/json'))?.body.dump()

  gemeente.zgw.reset()
  gemeente.zgw.settings.latentieMs = 1_000
  const answered = ask(one, 'application/json')
  const streamed = await ask(two, 'text/event-stream')
  while (gemeente.zgw.count() < 2) await new Promise(resolve => setImmediate(resolve))
  const exited = once(api.process, 'exit')
  const fromMs = performance.now()
  api.process.kill('SIGTERM')

  const { delen } = await readStream(streamed?.body ?? [])
  t.equal(namesOf(delen).at(-1), 'einde')
  const answer = await answered
  t.match(answer, { statusCode: 200, headers: { connection: 'close' } })
  t.match(await answer?.body.json(), { onderdelen: { zaken: { status: 'ok' } } })
  t.same(await exited, [0, null])
  t.ok(performance.now() - fromMs < 6_000, 'connections that are kept open hold nothing up')
  const resultaten = resultatenOf(join(folder, 'logboek.sqlite'))
  t.equal(resultaten.filter(resultaat => resultaat === 'toegestaan').length, 3)
  t.equal(resultaten.filter(resultaat => resultaat === 'gelukt').length, 3)
  await t.rejects(fetch(api.url))
})
