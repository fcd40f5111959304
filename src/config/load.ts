import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type BronConfig, bronnenSchema, bronSchema } from '../adapters/schema.ts'
import { redisUrlSchema } from '../cache/schema.ts'
import type { LoadedRegister } from '../doelbinding/holder.ts'
import { type Register, registerSchema } from '../doelbinding/register.ts'
import type { BekendeVelden } from '../doelbinding/velden.ts'
import { logboekUrlSchema } from '../logboek/schema.ts'
import type { LoadedBronnen } from './bronnen-reload.ts'
import { type DienstConfig, dienstSchema } from './schema.ts'
import { type Path, readYaml } from './yaml.ts'

export const registerFileName = 'doelbinding.yaml'
export const bronnenFileName = 'bronnen.yaml'

export type Config = {
  readonly dienst: DienstConfig
  readonly bronnen: readonly BronConfig[]
  readonly register: Register
  /** Where the register came from, and how to read it from there again. */
  readonly registerFile: { readonly folder: string; readonly load: () => LoadedRegister }
  /** Reads bronnen.yaml again. */
  readonly loadBronnen: () => LoadedBronnen
  readonly redisUrl?: string
  /** Absent: the logboek is the SQLite file of klantbeeld.yaml. */
  readonly logboekUrl?: string
}

export type Loaded =
  | { readonly ok: true; readonly config: Config }
  /** One sentence per fault: file, place, path, reason. Holds no value of any file or variable. */
  | { readonly ok: false; readonly faults: readonly string[] }

type Environment = { readonly [name: string]: string | undefined }
type Read<T> = { readonly value?: T; readonly faults: readonly string[] }

const toText = (path: Path): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${String(key)}`),
    ''
  )

const sentence = (file: string, fault: { plaats?: string | undefined; path: Path; reden: string }): string =>
  `${file}${fault.plaats ? `:${fault.plaats}` : ''}: ${fault.path.length > 0 ? `${toText(fault.path)}: ` : ''}${fault.reden}`

/** zod's words, except that an unknown key is named where it stands. */
const toFaults = (issue: z.core.$ZodIssue): { path: Path; reden: string }[] => {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({ path: [...issue.path, key], reden: 'unknown key' }))
  }
  if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => ({ path: issue.path, reden: message }))
  return [{ path: issue.path, reden: issue.message }]
}

const readFile = <T>(
  folder: string,
  file: string,
  { schema, env }: { schema: z.ZodType<T>; env: Environment }
): Read<T> => {
  let source: string
  try {
    source = readFileSync(join(folder, file), 'utf8')
  } catch {
    return { faults: [`${file}: cannot be read${folder === '' ? '' : ' in the folder with the configuration'}`] }
  }
  const yaml = readYaml(source, env)
  if (yaml.faults.length > 0) return { faults: yaml.faults.map(fault => sentence(file, fault)) }
  const parsed = schema.safeParse(yaml.value)
  if (parsed.success) return { value: parsed.data, faults: [] }
  const faults = parsed.error.issues.flatMap(toFaults)
  return { faults: faults.map(fault => sentence(file, { ...fault, plaats: yaml.plaatsOf(fault.path) })) }
}

const readUrl = (name: string, env: Environment, schema: z.ZodType<string>): Read<string> => {
  const url = env[name]
  if (url === undefined || url === '') return { faults: [] }
  const parsed = schema.safeParse(url)
  if (parsed.success) return { value: parsed.data, faults: [] }
  return { faults: parsed.error.issues.map(({ message }) => `${name}: ${message}`) }
}

type Surroundings = { readonly env: Environment; readonly velden: BekendeVelden }

const readRegister = (folder: string, { env, velden }: Surroundings): Read<Register> =>
  readFile(folder, registerFileName, { schema: registerSchema(velden), env })

/** The doel of the klant perspective is in the register, for klanten; else nobody could be answered. */
const checkMijnDoel = (file: string, { mijn }: DienstConfig, { verwerkingsactiviteiten: all }: Register): string[] => {
  if (mijn === undefined) return []
  const found = Object.hasOwn(all, mijn.doel) ? all[mijn.doel] : undefined
  if (found?.perspectief === 'klant') return []
  const reden = `the register has no doel "${mijn.doel}" with perspectief klant`
  return [`${file}: ${file === registerFileName ? 'verwerkingsactiviteiten' : 'mijn.doel'}: ${reden}`]
}

/** Reads doelbinding.yaml alone, checked as at the start. */
export const loadRegister = (folder: string, surroundings: Surroundings): LoadedRegister => {
  const { value, faults } = readRegister(folder, surroundings)
  return value === undefined ? { ok: false, faults } : { ok: true, register: value }
}

const reloadRegister = (folder: string, surroundings: Surroundings, dienst: DienstConfig): LoadedRegister => {
  const loaded = loadRegister(folder, surroundings)
  if (!loaded.ok) return loaded
  const faults = checkMijnDoel(registerFileName, dienst, loaded.register)
  return faults.length === 0 ? loaded : { ok: false, faults }
}

/** Reads one register by the path of its file, which faults name: for comparing two of them. */
export const loadRegisterFile = (path: string, { env, velden }: Surroundings): LoadedRegister => {
  const { value, faults } = readFile('', path, { schema: registerSchema(velden), env })
  return value === undefined ? { ok: false, faults } : { ok: true, register: value }
}

const readBronnen = (folder: string, env: Environment) =>
  readFile(folder, bronnenFileName, { schema: z.strictObject({ bronnen: bronnenSchema }), env })

/** Reads bronnen.yaml alone, checked as at the start. */
export const loadBronnen = (folder: string, env: Environment): LoadedBronnen => {
  const { value, faults } = readBronnen(folder, env)
  return value === undefined ? { ok: false, faults } : { ok: true, bronnen: value.bronnen }
}

const soorten = bronSchema.options.map(option => option.shape.soort.value)
const bronsoortenSchema = z.object({ bronnen: z.array(z.object({ id: z.string(), soort: z.literal(soorten) })) })

/** Each variable is its own name: who only explains needs no addresses and no secrets. */
const placeholders: Environment = new Proxy({}, { get: (_, name) => String(name) })

/** Which bronnen a folder configures and of which soort, whether or not they could be called from here. */
export const listBronsoorten = (folder: string): Read<readonly Pick<BronConfig, 'id' | 'soort'>[]> => {
  const { value, faults } = readFile(folder, bronnenFileName, { schema: bronsoortenSchema, env: placeholders })
  return value === undefined ? { faults } : { value: value.bronnen, faults }
}

/**
 * Reads klantbeeld.yaml, bronnen.yaml and doelbinding.yaml from one folder, with `${NAME}` filled in from `env`, to
 * one checked value; or every fault of all three at once.
 */
export const loadConfig = (folder: string, surroundings: Surroundings): Loaded => {
  const { env } = surroundings
  const dienst = readFile(folder, 'klantbeeld.yaml', { schema: dienstSchema, env })
  const bronnen = readBronnen(folder, env)
  const register = readRegister(folder, surroundings)
  const redis = readUrl('REDIS_URL', env, redisUrlSchema)
  const logboek = readUrl('LOGBOEK_URL', env, logboekUrlSchema)
  const faults = [dienst, bronnen, register, redis, logboek].flatMap(read => read.faults)
  if (dienst.value === undefined || bronnen.value === undefined || register.value === undefined || faults.length > 0) {
    return { ok: false, faults }
  }
  const { value: instellingen } = dienst
  const mijnFaults = checkMijnDoel('klantbeeld.yaml', instellingen, register.value)
  if (mijnFaults.length > 0) return { ok: false, faults: mijnFaults }
  const config = {
    dienst: instellingen,
    bronnen: bronnen.value.bronnen,
    register: register.value,
    registerFile: { folder, load: () => reloadRegister(folder, surroundings, instellingen) },
    loadBronnen: () => loadBronnen(folder, env),
    ...(redis.value !== undefined && { redisUrl: redis.value }),
    ...(logboek.value !== undefined && { logboekUrl: logboek.value })
  }
  return { ok: true, config }
}
