import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { keepUsedVariables } from './used-variables.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const project = fileURLToPath(new URL('..', import.meta.url))
const inputs = ['viewer/index.html', 'viewer/*.ts', 'viewer/src/**/*', 'client/src/**/*.ts', 'package-lock.json']

const usedVariables: Plugin = {
  name: 'used-variables',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue
      file.source = keepUsedVariables(String(file.source))
    }
  }
}

/** Of what the build is made from: contents, for a checkout touches files without changing them. */
const fingerprint = (): string => {
  const hash = createHash('sha256')
  const files = globSync(inputs, { cwd: project, withFileTypes: true }).filter(file => file.isFile())
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
    hash
      .update(`${path.slice(project.length)}\0`)
      .update(readFileSync(path))
      .update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}

/** Puts a finished build in its place, unless another process was first; older builds go. */
const settle = (outDir: string, place: string): void => {
  mkdirSync(dirname(place), { recursive: true })
  for (const name of readdirSync(dirname(place))) {
    if (name !== basename(place)) rmSync(join(dirname(place), name), { recursive: true, force: true })
  }
  try {
    renameSync(outDir, place)
  } catch (error) {
    if (!existsSync(place)) throw error
    rmSync(outDir, { recursive: true, force: true })
  }
}

/**
 * Gives the folder with the built viewer; builds it (a second or two) when it is missing or something it is made from
 * has changed. Several processes may ask at once.
 */
export const buildViewer = async (): Promise<string> => {
  const place = join(root, 'dist', fingerprint())
  if (existsSync(place)) return place
  const outDir = mkdtempSync(join(root, 'dist-'))
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    base: './',
    resolve: { conditions: ['source', 'module', 'browser', 'import', 'default'] },
    build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
    plugins: [usedVariables]
  })
  settle(outDir, place)
  return place
}
