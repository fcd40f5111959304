// Checks the sources of bronnen.yaml against what the adapters expect of them, with test klanten. Only reads.
import { parseArgs } from 'node:util'
import { loadBronnen, loadRegister } from '../src/config/load.ts'
import type { Plan } from '../src/klantbeeld/plan.ts'
import { present } from '../src/klantbeeld/present.ts'
import { bekendeVelden } from '../src/wiring/contract.ts'
import { needsAction } from './conformiteit/bevinding.ts'
import { listKlanten, type Testklanten, toTestklanten } from './conformiteit/klanten.ts'
import { toTekst } from './conformiteit/tekst.ts'
import { toetsBronnen } from './conformiteit/toets.ts'

const usage = `Usage: npm run conformiteit -- [--config FOLDER] [--bsn BSN] [--kvk NR] [--rsin NR] [--vestiging NR] [--doel DOEL] [--json]
Asks the sources of bronnen.yaml about test klanten, and tells what holds, like which product each answers, and what to
configure; no value of a klant is printed. At least one number is needed; the BSN may stand in KLANTBEELD_TEST_BSN
instead, out of the history of the shell. --doel tells a BRP gateway the purpose of that doel in doelbinding.yaml.
Without --config the folder is that of KLANTBEELD_CONFIG, or config. Exit code 1: something is needed for right views.`

/** What to print, and the exit code: 1 when something must be done, 2 for a command that is not understood. */
type Outcome = { readonly out?: string; readonly errors?: readonly string[]; readonly code: 0 | 1 | 2 }

const misunderstood = (message?: string): Outcome => ({ errors: message ? [message, usage] : [usage], code: 2 })

const text = { type: 'string' } as const
const options = {
  config: { ...text, default: process.env.KLANTBEELD_CONFIG || 'config' },
  bsn: text,
  kvk: text,
  rsin: text,
  vestiging: text,
  doel: text,
  json: { type: 'boolean', default: false }
} as const
const read = (args: readonly string[]) => parseArgs({ args: [...args], options }).values
type Values = ReturnType<typeof read>

type ReadBrp = { readonly brp: Plan['brp'] } | { readonly faults: readonly string[] }

const readBrp = ({ config, doel }: Values): ReadBrp => {
  if (doel === undefined) return { brp: {} }
  const loaded = loadRegister(config, { env: process.env, velden: bekendeVelden })
  if (!loaded.ok) return loaded
  const activiteit = new Map(Object.entries(loaded.register.verwerkingsactiviteiten)).get(doel)
  return activiteit
    ? { brp: present(activiteit.brp) }
    : { faults: ['doelbinding.yaml: this doel does not stand in it'] }
}

const check = async (klanten: Testklanten, values: Values): Promise<Outcome> => {
  const bronnen = loadBronnen(values.config, process.env)
  if (!bronnen.ok) return { errors: bronnen.faults, code: 1 }
  const doel = readBrp(values)
  if ('faults' in doel) return { errors: doel.faults, code: 1 }
  const rapporten = await toetsBronnen(bronnen.bronnen, { klanten, brp: doel.brp, now: () => new Date() })
  const isGoed = !rapporten.some(needsAction)
  const out = values.json ? JSON.stringify({ isGoed, bronnen: rapporten }, null, 2) : toTekst(rapporten, isGoed)
  return { out, code: isGoed ? 0 : 1 }
}

const run = async (args: readonly string[]): Promise<Outcome> => {
  const values = read(args)
  const { bsn = process.env.KLANTBEELD_TEST_BSN || undefined, kvk, rsin, vestiging } = values
  const klanten = toTestklanten({ bsn, kvk, rsin, vestiging })
  if ('onjuist' in klanten) return misunderstood(`not a number of that kind: ${klanten.onjuist.join(', ')}`)
  return listKlanten(klanten).length === 0 ? misunderstood('no test klant') : check(klanten, values)
}

const explain = (error: unknown): Outcome => {
  const isWrongUse = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  if (!isWrongUse) throw error
  // Its text quotes what was given, which may be a number.
  return misunderstood('an option is unknown, or lacks its value')
}

const { out, errors = [], code } = await run(process.argv.slice(2)).catch(explain)
if (out !== undefined) console.log(out)
for (const line of errors) console.error(line)
process.exitCode = code
