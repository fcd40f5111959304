// The logboek for people: check that no line was changed, and remove what has been kept long enough.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { parseSleutelring } from '../src/auth/sleutels.ts'
import { readYaml } from '../src/config/yaml.ts'
import { controleer, type Ketenrapport, type Notitie } from '../src/logboek/controle.ts'
import type { UseDatabank } from '../src/logboek/databank.ts'
import { toReden } from '../src/logboek/fault.ts'
import { createPool } from '../src/logboek/postgres-databank.ts'
import { type LogboekInstellingen, logboekSchema } from '../src/logboek/schema.ts'
import { createSnoei } from '../src/logboek/snoei.ts'
import { openDatabank } from '../src/logboek/sqlite-databank.ts'
import { currentKey, toZegelring, type Zegelring } from '../src/logboek/zegel.ts'

const usage = `Usage: npm run logboek -- controleer [--config FOLDER] [--pad FILE] [--noteer FILE] [--notities FILE]
       npm run logboek -- opschonen [--config FOLDER]
The store is that of LOGBOEK_URL (PostgreSQL), or else the SQLite file; without --config the folder is that of
KLANTBEELD_CONFIG, or config; with --pad the keys of the seals come from --config alone. --noteer writes down where the chains end: keep that file elsewhere, and give it to a
later check with --notities, to see that nothing was put back to an earlier state.`

const limitMs = 600_000

/** Ends the command with a message: 1 for what is wrong with the store or its settings, 2 for wrong use. */
class Halt extends Error {
  readonly code: 1 | 2

  constructor(message: string, code: 1 | 2) {
    super(message)
    this.code = code
  }
}

type Settings = { readonly logboek: LogboekInstellingen; readonly zegels?: Zegelring | undefined }

const settingsSchema = z.object({ logboek: logboekSchema, sleutels: z.object({ pseudoniem: z.string() }) })

/** What is not set stays to be seen: of klantbeeld.yaml only what concerns the logboek must be there. */
const lenient = new Proxy(process.env, { get: (env, name) => env[String(name)] || `<${String(name)}>` })

const readSettings = (folder: string): Settings => {
  const parsed = settingsSchema.safeParse(
    readYaml(readFileSync(join(folder, 'klantbeeld.yaml'), 'utf8'), lenient).value
  )
  if (!parsed.success) throw new Halt(`klantbeeld.yaml: ${z.prettifyError(parsed.error)}`, 1)
  const [, missing] = /<(\w+)>/.exec(parsed.data.logboek.pad) ?? []
  if (missing) throw new Halt(`klantbeeld.yaml: logboek.pad: the environment variable ${missing} is not set`, 1)
  const ring = parseSleutelring(parsed.data.sleutels.pseudoniem)
  return { logboek: parsed.data.logboek, zegels: 'fout' in ring ? undefined : toZegelring(ring) }
}

type Store = { readonly use: UseDatabank; readonly close: () => Promise<void> }

const openStore = (pad: string | undefined, settings: () => Settings): Store => {
  const url = process.env.LOGBOEK_URL
  if (pad === undefined && url) return createPool(url, limitMs)
  const file = pad ?? settings().logboek.pad
  const use: UseDatabank = async (access, work) => {
    const db = await openDatabank(file, { readOnly: access === 'lezen' })
    try {
      return await work(db)
    } finally {
      await db.close()
    }
  }
  return { use, close: async () => undefined }
}

const toDay = (ms: number | undefined): string => (ms === undefined ? '-' : new Date(ms).toISOString())

const toText = ({ klasse, schrijver, regels, eerste, einde, eersteMs, laatsteMs, fout }: Ketenrapport): string => {
  const what = `${klasse} ${schrijver}: ${regels} regels (${eerste}-${einde.volgnummer})`
  const when = `${toDay(eersteMs)} tot ${toDay(laatsteMs)}`
  return `${what}, ${when}, ${fout ? `FOUT bij regel ${fout.volgnummer}: ${fout.reden}` : 'ok'}`
}

const notitieSchema = z.array(z.object({ schrijver: z.string(), volgnummer: z.int(), hash: z.string() }))

const readNotities = (file: string | undefined): Notitie[] =>
  file === undefined ? [] : notitieSchema.parse(JSON.parse(readFileSync(file, 'utf8')))

const runControle = async (args: string[]): Promise<0 | 1> => {
  const text = { type: 'string' } as const
  const options = { config: text, pad: text, noteer: text, notities: text }
  const { config, pad, noteer, notities } = parseArgs({ args, options }).values
  const settings = () => readSettings(config ?? (process.env.KLANTBEELD_CONFIG || 'config'))
  const zegels = pad === undefined || config !== undefined ? settings().zegels : undefined
  if (zegels === undefined) console.error('Zonder sleutelring: de zegels worden niet gecontroleerd.')
  const store = openStore(pad, settings)
  const rapporten: Ketenrapport[] = []
  try {
    await store.use('lezen', async db => {
      for await (const rapport of controleer(db, { zegels, notities: readNotities(notities) })) {
        console.log(toText(rapport))
        rapporten.push(rapport)
      }
    })
  } finally {
    await store.close()
  }
  const wrong = rapporten.filter(({ fout }) => fout !== undefined).length
  console.log(`${rapporten.length} ketens, ${wrong} met een fout`)
  const eindes = rapporten.map(({ schrijver, einde }): Notitie => ({ schrijver, ...einde }))
  if (noteer && wrong === 0) writeFileSync(noteer, `${JSON.stringify(eindes, null, 2)}\n`)
  return wrong > 0 ? 1 : 0
}

const runOpschonen = async (args: string[]): Promise<0 | 1> => {
  const { config } = parseArgs({ args, options: { config: { type: 'string' } } }).values
  const { logboek, zegels } = readSettings(config ?? (process.env.KLANTBEELD_CONFIG || 'config'))
  const store = openStore(undefined, () => ({ logboek }))
  const { bewaartermijnen } = logboek
  const zegelsleutel = zegels && currentKey(zegels)
  const done = await createSnoei(store.use)({ bewaartermijnen, zegelsleutel, nowMs: Date.now() })
  await store.close()
  if (!done.ok) throw new Halt(`Het logboek kan niet worden opgeschoond: ${done.reden}`, 1)
  for (const { klasse, maand } of done.verwijderd) console.log(`${klasse} ${maand}: verwijderd`)
  for (const { klasse, maand } of done.wachtOpUitvoer) console.log(`${klasse} ${maand}: wacht op uitvoer`)
  console.log(`${done.verwijderd.length} verwijderd, ${done.wachtOpUitvoer.length} wacht op uitvoer`)
  return 0
}

const commands = new Map([
  ['controleer', runControle],
  ['opschonen', runOpschonen]
])

const toHalt = (error: unknown): Halt => {
  if (error instanceof Halt) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code.startsWith('ERR_PARSE_ARGS') && error instanceof Error) return new Halt(`${error.message}\n${usage}`, 2)
  // The text of such a fault may hold a host, a user or a path; its class does not.
  return new Halt(`Het logboek kan niet worden gelezen: ${toReden(error)}`, 1)
}

const [name = '', ...args] = process.argv.slice(2)
try {
  const command = commands.get(name)
  if (command === undefined) throw new Halt(usage, 2)
  process.exitCode = await command(args)
} catch (error) {
  const halt = toHalt(error)
  console.error(halt.message)
  process.exitCode = halt.code
}
