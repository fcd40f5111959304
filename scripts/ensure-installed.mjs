// Runs before `npm run demo | start | test | bench | check`, so that a bare clone needs one command.
// Plain JavaScript on purpose: it must run on the Node a machine happens to have, before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const lockFile = 'package-lock.json'
const installedFile = 'node_modules/.package-lock.json'

// `npm start` also works on an installation without devDependencies.
const onlyProduction = process.env.npm_lifecycle_event === 'prestart'

const packagesOf = file => JSON.parse(readFileSync(file, 'utf8')).packages

const mayBeAbsent = wanted =>
  wanted.optional === true || (onlyProduction && (wanted.dev || wanted.devOptional) === true)

// Contents, not modification times: a git checkout touches the lock file without changing it.
const isInstalled = () => {
  if (!existsSync(installedFile)) return false
  const installed = packagesOf(installedFile)
  return Object.entries(packagesOf(lockFile)).every(([path, wanted]) => {
    if (path === '') return true
    const found = installed[path]
    return found ? found.integrity === wanted.integrity && found.version === wanted.version : mayBeAbsent(wanted)
  })
}

const npmCi = () => {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...(onlyProduction ? [] : ['--include=dev'])]
  const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }
  const { npm_execpath: npm, npm_node_execpath: node } = process.env
  // npm's own Node, because `npm ci` removes the one in node_modules while it runs.
  return npm ? spawnSync(node ?? process.execPath, [npm, ...args], options) : spawnSync('npm', args, options)
}

if (!isInstalled()) {
  console.log('Installing the dependencies of package-lock.json (npm ci) ...')
  const { status, stdout, stderr, error } = npmCi()
  if (status !== 0) {
    console.error(`npm ci failed.\n${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`)
    process.exit(status ?? 1)
  }
}
