import { spawn } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url)
const nowhere = 'http://127.0.0.1:9'
const ring = `k1:${Buffer.alloc(32, 7).toString('base64')}`

const replaceIn = (path: string, from: string | RegExp, to: string): void =>
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to))

type Options = {
  /** As the demo has it; else nothing of the demo is left in the configuration. */
  readonly viewer?: boolean
}

/** The service as `npm start` runs it, with the example configuration and sources that nobody is. */
export const startDienst = (folder: string, { viewer = false }: Options = {}) => {
  cpSync(new URL('config', root), folder, { recursive: true })
  replaceIn(join(folder, 'klantbeeld.yaml'), /demo\.klantbeeld\.invalid/g, 'login.example')
  replaceIn(join(folder, 'klantbeeld.yaml'), /poort: 8080/g, 'poort: 0')
  replaceIn(join(folder, 'klantbeeld.yaml'), /^viewer: true/gm, `viewer: ${viewer}`)
  const child = spawn(process.execPath, [fileURLToPath(new URL('src/main.ts', root))], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      KLANTBEELD_CONFIG: folder,
      DEMO_JWKS_URL: nowhere,
      LOGBOEK_PAD: join(folder, 'logboek.sqlite'),
      KLANTBEELD_VERZEGELING: ring,
      KLANTBEELD_PSEUDONIEM: ring,
      BRP_URL: nowhere,
      BRP_API_KEY: 'sleutel',
      ZGW_URL: nowhere,
      ZGW_SECRET: 'geheim-van-het-zaaksysteem-met-lengte',
      OBJECTEN_URL: 'http://127.0.0.1:9/api/v2',
      OBJECTEN_TOKEN: 'token-van-objecten',
      OBJECTTYPE_TAAK: 'http://127.0.0.1:9/objecttypes/taak',
      OBJECTTYPE_BERICHT: 'http://127.0.0.1:9/objecttypes/bericht',
      VTB_URL: 'http://127.0.0.1:9',
      VTB_TOKEN: 'token-van-open-vtb',
      KVK_URL: 'http://127.0.0.1:9/api',
      KVK_API_KEY: 'geheim-van-de-kvk',
      NOTIFYNL_URL: 'http://127.0.0.1:9',
      NOTIFYNL_API_KEY: 'toets-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0',
      NOTIFYNL_SJABLOON_EMAIL: 'f33517ff-2a88-4f6e-b855-c550268ce08a',
      NOTIFYNL_SJABLOON_SMS: '0d7b9f0a-52a4-4e5a-8a9c-6a7a5e3d7b11',
      KLANTINTERACTIES_URL: nowhere,
      KLANTINTERACTIES_TOKEN: 'token',
      REDIS_URL: ''
    }
  })
  const gezegd: string[] = []
  child.stderr.setEncoding('utf8').on('data', text => gezegd.push(text))
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  /** The next log line that says this; what comes before it is skipped. */
  const logged = async (says: string): Promise<Record<string, unknown>> => {
    for (;;) {
      const { value, done } = await lines.next()
      if (done) throw new Error(`the service stopped before it logged: ${says}\n${gezegd.join('')}`)
      if (value.includes(says)) return JSON.parse(value)
    }
  }
  return { child, logged, /** What it said on stderr so far. */ gezegd }
}
