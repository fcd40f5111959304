import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import t from 'tap'
import { parseSleutelring } from '../../src/auth/sleutels.ts'
import { startOpstelling } from '../steun/gemeente.ts'

const bsn = '999993653'
const klant = { soort: 'natuurlijkPersoon', burgerservicenummer: bsn }
const [oud, nieuw] = ['oud', 'nieuw'].map(id => `${id}:${randomBytes(32).toString('base64')}`)

const folder = t.testdir({
  'klantbeeld.yaml': `logboek: { pad: "\${PAD}" }\nsleutels: { pseudoniem: "\${SLEUTEL}" }\n`
})
const pad = join(folder, 'logboek.sqlite')

/** One life of the service, over the logboek of the one before. */
const start = (text: string) => {
  const pseudoniem = parseSleutelring(text)
  if ('fout' in pseudoniem) throw new Error(pseudoniem.fout)
  return startOpstelling({
    change: ({ dienst, ...config }) => ({
      ...config,
      dienst: { ...dienst, logboek: { ...dienst.logboek, pad }, sleutels: { ...dienst.sleutels, pseudoniem } }
    })
  })
}

const look = async (ring: string) => {
  const { raadpleeg, call, issuer, close } = await start(ring)
  const { json: beeld } = await raadpleeg({ klant, doel: 'kcc-klantcontact' })
  const token = await issuer.issue({ bsn })
  const { json } = await call({ path: '/v1/mijn/verwerkingen?vanaf=2026-11-23&totEnMet=2026-11-23', token })
  const { json: vanFg } = await call({
    method: 'POST',
    path: '/v1/processing-activities',
    token: await issuer.issue({ rol: 'fg' }),
    body: { 'dpl.core.data_subject_id': bsn, 'dpl.core.data_subject_id_type': 'BSN' }
  })
  await close()
  return {
    eigen: String(beeld.verantwoording.verwerkingId),
    inzage: json.verwerkingen.map((one: { verwerkingId: string }) => one.verwerkingId),
    sleutels: [
      ...new Set<string>(
        vanFg.processingActivities.map(
          (one: { attributes: Record<string, string> }) => one.attributes['dpl.core.data_subject_id']?.split(':')[0]
        )
      )
    ].sort()
  }
}

const controleer = (ring: string) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/logboek.ts', 'controleer', '--config', folder],
    { encoding: 'utf8', env: { ...process.env, PAD: pad, SLEUTEL: ring, LOGBOEK_URL: '' } }
  )
  return { status, text: `${stdout}${stderr}` }
}

t.test(
  'what was written with the key before is found after a rotation, by klant and FG, and the chain holds',
  async t => {
    const first = await look(`${oud}`)
    t.same(first.sleutels, ['oud'])
    const second = await look(`${nieuw},${oud}`)
    t.ok(second.inzage.includes(first.eigen) && second.inzage.includes(second.eigen))
    t.same(second.sleutels, ['nieuw', 'oud'], 'lines with both keys')

    const both = controleer(`${nieuw},${oud}`)
    t.equal(both.status, 0, both.text)

    const without = await look(`${nieuw}`)
    t.ok(without.inzage.includes(second.eigen))
    t.notOk(without.inzage.includes(first.eigen), 'nobody can tell any more whose these lines are')
    t.same(without.sleutels, ['nieuw'])
  }
)
