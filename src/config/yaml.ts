import { isScalar, LineCounter, parseDocument, visit } from 'yaml'

export type Path = readonly PropertyKey[]

/** A fault of a config file. `plaats` is `line:column` where that is known. */
type Fault = { readonly path: Path; readonly reden: string; readonly plaats?: string }

export type YamlFile = {
  readonly value: unknown
  readonly faults: readonly Fault[]
  /** Where the value of a path stands, `line:column`; of the nearest parent when the path itself is not there. */
  readonly plaatsOf: (path: Path) => string | undefined
}

const reference = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g

type Environment = { readonly [name: string]: string | undefined }

/** Fills in `${NAME}` in text values, and names what the environment lacks. Values never come near a fault. */
const fillIn = (text: string, env: Environment): { readonly text: string; readonly missing: readonly string[] } => {
  const missing = [...text.matchAll(reference)]
    .map(([, name]) => name ?? '')
    .filter(name => env[name] === undefined || env[name] === '')
  return { text: text.replace(reference, (_, name: string) => env[name] ?? ''), missing }
}

/** Parses one YAML file: syntax faults, duplicate keys and missing environment variables all at once. */
export const readYaml = (source: string, env: Environment): YamlFile => {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `${line}:${col}`
  }
  const faults: Fault[] = document.errors.map(error => ({
    path: [],
    reden: error.code === 'DUPLICATE_KEY' ? 'a key stands here twice' : `is not valid YAML (${error.code})`,
    plaats: at(error.pos[0])
  }))
  if (faults.length === 0) {
    visit(document, {
      Scalar: (_key, node) => {
        if (typeof node.value !== 'string') return
        const { text, missing } = fillIn(node.value, env)
        node.value = text
        for (const name of missing) {
          const reden = `the environment variable ${name} is not set`
          faults.push({ path: [], reden, ...(node.range && { plaats: at(node.range[0]) }) })
        }
      }
    })
  }
  const plaatsOf = (path: Path): string | undefined => {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
      const range = isScalar(node) || (typeof node === 'object' && node !== null && 'range' in node) ? node.range : null
      if (Array.isArray(range)) return at(range[0])
    }
    return undefined
  }
  if (faults.length > 0) return { value: undefined, faults, plaatsOf }
  try {
    return { value: document.toJS({ maxAliasCount: 10 }), faults, plaatsOf }
  } catch {
    // yaml looks at aliases here and not when it parses
    return { value: undefined, faults: [{ path: [], reden: 'has an alias without anchor, or too many' }], plaatsOf }
  }
}
