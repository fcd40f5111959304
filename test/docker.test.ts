import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import t from 'tap'
import { parse } from 'yaml'
import { z } from 'zod'

type Instruction = { name: string; value: string }
type Stage = { from: string; name: string; instructions: Instruction[] }

const toInstructions = (dockerfile: string): Instruction[] =>
  dockerfile
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .flatMap(line => {
      const [, name, value] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? []
      return name && value ? [{ name, value }] : []
    })

const toStages = (instructions: readonly Instruction[]): Stage[] => {
  const stages: Stage[] = []
  for (const { name, value } of instructions) {
    const [from = '', , stage = ''] = value.split(' ')
    if (name === 'FROM') stages.push({ from, name: stage, instructions: [] })
    else stages.at(-1)?.instructions.push({ name, value })
  }
  return stages
}

const instructions = toInstructions(readFileSync('Dockerfile', 'utf8'))
const stages = toStages(instructions)
const lastValue = (stage: Stage | undefined, name: string) => stage?.instructions.findLast(i => i.name === name)?.value
const imageTag = /^[^:@\s]+:(?!latest$)[\w][\w.-]*$/

t.test('the default image is the API, made in several stages', async t => {
  t.ok(stages.length > 2)
  t.equal(stages.at(-1)?.name, 'api')
})

t.test('every base image has a tag that is not latest, or is an earlier stage', async t => {
  const names = stages.map(({ name }) => name)
  for (const { from } of stages) t.ok(names.includes(from) || imageTag.test(from), from)
})

t.test('nothing is fetched by ADD, and the API gets no dev dependencies or install scripts', async t => {
  t.notOk(instructions.some(({ name }) => name === 'ADD'))
  const api = stages.at(-1)
  t.match(
    api?.instructions.find(({ value }) => value.includes('node_modules'))?.value,
    '--from=production-dependencies'
  )
  const production = stages.find(({ name }) => name === 'production-dependencies')
  t.match(lastValue(production, 'RUN'), /^npm ci --omit=dev --ignore-scripts/)
})

t.test('the API carries a list of what is in it (SBOM)', async t => {
  t.ok(
    stages.at(-1)?.instructions.some(({ value }) => value === '--from=production-dependencies /app/sbom.cdx.json ./')
  )
})

t.test('the list (npm run sbom) has each dependency of the service by name and pinned version', async t => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const list = JSON.parse(execFileSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8' }))
  t.equal(list.bomFormat, 'CycloneDX')
  // What is only for building and testing is marked as such.
  const ofService = list.components.filter(({ scope }: { scope: string }) => scope === 'required')
  const listed = new Set(ofService.map(({ purl }: { purl: string }) => decodeURIComponent(purl)))
  for (const [name, version] of Object.entries(dependencies)) t.ok(listed.has(`pkg:npm/${name}@${version}`), name)
})

for (const name of ['api', 'simulatie']) {
  t.test(`${name} runs as a numeric user that is not root, and can be asked for its health`, async t => {
    const stage = stages.find(candidate => candidate.name === name)
    t.match(lastValue(stage, 'USER'), /^[1-9]\d*:[1-9]\d*$/)
    t.match(lastValue(stage, 'HEALTHCHECK'), 'CMD ["node"')
    t.match(lastValue(stage, 'CMD'), /^\["node", ("--[\w=-]+", )*"\w+\/(main\.ts|start\.mjs)"\]$/)
  })
}

t.test('the image starts the service as npm start does', async t => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const stage = stages.find(({ name }) => name === 'api')
  t.equal(JSON.parse(lastValue(stage, 'CMD') ?? '[]').join(' '), scripts.start)
})

const service = z.object({
  image: z.string().optional(),
  build: z.object({ target: z.string() }).optional(),
  user: z.string().optional(),
  read_only: z.boolean().optional(),
  cap_drop: z.array(z.string()).optional(),
  security_opt: z.array(z.string()).optional(),
  privileged: z.boolean().optional(),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  ports: z.array(z.string()).default([]),
  environment: z.record(z.string(), z.string()).default({}),
  volumes: z.array(z.string()).default([])
})
const composeSchema = z.object({ services: z.record(z.string(), service) })
const { services } = composeSchema.parse(parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }))

t.test('compose starts the API, Redis and the simulated sources', async t => {
  t.same(Object.keys(services).sort(), ['api', 'redis', 'simulatie'])
})

for (const [name, { image, build, user, ...settings }] of Object.entries(services)) {
  t.test(`compose gives ${name} a read-only disk, no capabilities and a health check`, async t => {
    t.equal(settings.read_only, true)
    t.same(settings.cap_drop, ['ALL'])
    t.ok(settings.security_opt?.includes('no-new-privileges:true'))
    t.not(settings.privileged, true)
    t.ok(settings.healthcheck)
    t.ok(
      build
        ? stages.some(stage => stage.name === build.target)
        : imageTag.test(image ?? '') && /^[1-9]/.test(user ?? '')
    )
  })

  t.test(`compose opens ${name} to this machine only, and mounts configuration read-only`, async t => {
    for (const port of settings.ports) t.match(port, /^127\.0\.0\.1:/)
    for (const volume of settings.volumes.filter(volume => volume.startsWith('.'))) t.match(volume, /:ro$/)
  })
}

t.test('compose refuses to start without keys, and holds none', async t => {
  const keys = Object.entries(services.api?.environment ?? {}).filter(([name]) => name.endsWith('_KEY'))
  t.ok(keys.length > 0)
  for (const [name, value] of keys) t.match(value, new RegExp(`^\\$\\{${name}:\\?.+\\}$`))
})
