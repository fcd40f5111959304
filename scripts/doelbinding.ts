// The doelbinding register for people: explain a doel, print the register for a DPIA, compare two versions of it.
import { parseArgs } from 'node:util'
import { toDag } from '../src/adapters/time.ts'
import { toVerklaarbaar } from '../src/adapters/verklaar.ts'
import { listBronsoorten, loadRegister, loadRegisterFile } from '../src/config/load.ts'
import { createExplain, type Uitlegvraag } from '../src/doelbinding/explain.ts'
import type { LoadedRegister } from '../src/doelbinding/holder.ts'
import { nobody } from '../src/doelbinding/nobody.ts'
import type { Register, Verwerkingsactiviteit } from '../src/doelbinding/register.ts'
import { toTabel } from '../src/doelbinding/tabel.ts'
import { compareRegisters } from '../src/doelbinding/vergelijk.ts'
import { type Klantsoort, klantsoorten } from '../src/klantbeeld/klant.ts'
import { bekendeVelden } from '../src/wiring/contract.ts'
import { toTekst, toVergelijkingTekst } from './doelbinding-tekst.ts'

const usage = `Usage: npm run doelbinding -- verklaar --rol ROL --doel DOEL --klantsoort SOORT [--include a,b] [--config FOLDER]
       npm run doelbinding -- tabel [--config FOLDER]
       npm run doelbinding -- vergelijk OLD.yaml NEW.yaml
SOORT is one of ${klantsoorten.join(', ')}. Without --config the folder is that of KLANTBEELD_CONFIG, or config.`

/** What to print, and the exit code: 1 for a faulty file, 2 for a command that is not understood. */
type Outcome = { readonly out?: string; readonly errors?: readonly string[]; readonly code: 0 | 1 | 2 }

const surroundings = { env: process.env, velden: bekendeVelden }
const config = { type: 'string', default: process.env.KLANTBEELD_CONFIG || 'config' } as const
const misunderstood = (message?: string): Outcome => ({ errors: message ? [message, usage] : [usage], code: 2 })

const withRegister = (loaded: LoadedRegister, work: (register: Register) => Outcome): Outcome =>
  loaded.ok ? work(loaded.register) : { errors: loaded.faults, code: 1 }

/** Someone with the role, who meets the other conditions of the doel: what those are stands in the table. */
const toActor = (rol: string, klantsoort: Klantsoort, activiteit?: Verwerkingsactiviteit): Uitlegvraag['actor'] => ({
  soort: activiteit?.perspectief ?? 'medewerker',
  id: 'voorbeeld',
  uitgever: 'voorbeeld',
  client: activiteit?.clients?.[0] ?? 'voorbeeld',
  rollen: [rol],
  scopes: [],
  organisatie: activiteit?.organisaties?.[0] ?? 'voorbeeld',
  betrouwbaarheidsniveau: 'http://eidas.europa.eu/LoA/high',
  klant: nobody[klantsoort]
})

const explain = (args: string[]): Outcome => {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ args, options: { config, rol: text, doel: text, klantsoort: text, include: text } })
  const { rol, doel, include } = values
  const klantsoort = klantsoorten.find(soort => soort === values.klantsoort)
  if (rol === undefined || doel === undefined || klantsoort === undefined) return misunderstood()
  return withRegister(loadRegister(values.config, surroundings), register => {
    const bronnen = listBronsoorten(values.config)
    const actor = toActor(rol, klantsoort, new Map(Object.entries(register.verwerkingsactiviteiten)).get(doel))
    const explainFor = createExplain(register, bekendeVelden, (bronnen.value ?? []).map(toVerklaarbaar))
    const asked = include === undefined ? {} : { include: include.split(',') }
    const uitleg = explainFor({ actor, klantsoort, doel, vandaag: toDag(new Date()), ...asked })
    const out = uitleg
      ? `Voor iemand met rol ${rol} die aan de overige voorwaarden van het doel voldoet:\n\n${toTekst(uitleg)}`
      : `Niet toegestaan: doel ${doel} bestaat niet voor rol ${rol}.`
    return { out, errors: bronnen.faults, code: 0 }
  })
}

const table = (args: string[]): Outcome => {
  const { values } = parseArgs({ args, options: { config } })
  return withRegister(loadRegister(values.config, surroundings), register => ({
    out: toTabel(register, bekendeVelden),
    code: 0
  }))
}

const compare = (args: string[]): Outcome => {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true })
  const [oldFile, newFile] = positionals
  if (oldFile === undefined || newFile === undefined || positionals.length > 2) return misunderstood()
  const [before, after] = [loadRegisterFile(oldFile, surroundings), loadRegisterFile(newFile, surroundings)]
  if (!before.ok || !after.ok) {
    return { errors: [before, after].flatMap(loaded => (loaded.ok ? [] : loaded.faults)), code: 1 }
  }
  return { out: toVergelijkingTekst(compareRegisters(before.register, after.register, bekendeVelden)), code: 0 }
}

const commands = new Map([
  ['verklaar', explain],
  ['tabel', table],
  ['vergelijk', compare]
])

const run = ([name, ...args]: string[]): Outcome => {
  try {
    return commands.get(name ?? '')?.(args) ?? misunderstood()
  } catch (error) {
    const isWrongUse = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
    if (!isWrongUse) throw error
    return misunderstood(error.message)
  }
}

const { out, errors = [], code } = run(process.argv.slice(2))
if (out !== undefined) console.log(out)
for (const line of errors) console.error(line)
process.exitCode = code
