import { spawn } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type BronUrls, bronsoorten, toEnvironment } from '../../simulatie/gemeente.ts'

const root = new URL('../../', import.meta.url)
/** The discard port, where nobody listens. */
const nowhere = 'http://127.0.0.1:9'
const unreachable = Object.fromEntries(bronsoorten.map(soort => [soort, nowhere])) as BronUrls
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
      ...toEnvironment(unreachable),
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
