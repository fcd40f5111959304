import Fastify from 'fastify'
import { Pool } from 'undici'
import { type LoopOptions, type LoopResult, loop } from './loop.ts'
import type { Bronsoort, SourceCall, SourceUrls } from './sources.ts'

// The process of what we compare with: a route that sends finished bytes, and the source calls without the service.

/** Calls to one source: each group needs what the group before it brought. */
export type Chain = readonly (readonly SourceCall[])[]
/** The calls that one view made. */
export type BareView = readonly Chain[]
export type BareQuestion =
  | { readonly bytes: string }
  | { readonly urls: SourceUrls; readonly views: readonly BareView[] }
  | { readonly loop: LoopOptions; readonly only?: Bronsoort }
  /** The processor time of the process so far, in milliseconds. */
  | 'cpu'

/** As many connections to a source as the service makes. */
const connections = 32

let payload = Buffer.alloc(0)
let views: readonly BareView[] = []
let pools: Readonly<Record<Bronsoort, Pool>> | undefined

const server = Fastify()
server.post('/bytes', async (_request, reply) => reply.type('application/json; charset=utf-8').send(payload))

const call = async ({ bron, method, path, headers, body }: SourceCall): Promise<string> => {
  const answer = await pools?.[bron].request({ method, path, headers, ...(body !== undefined && { body }) })
  if (answer?.statusCode !== 200) throw new Error(`${bron} answered ${answer?.statusCode}`)
  const text = await answer.body.text()
  JSON.parse(text)
  return text
}

const callInTurn = async (chain: Chain): Promise<string[]> => {
  const texts: string[] = []
  for (const calls of chain) texts.push(...(await Promise.all(calls.map(call))))
  return texts
}

const bareView = async (turn: number, only: Bronsoort | undefined): Promise<void> => {
  const chains = (views[turn % views.length] ?? []).filter(([first]) => only === undefined || first?.[0]?.bron === only)
  const texts = await Promise.all(chains.map(callInTurn))
  Buffer.from(`[${texts.flat().join(',')}]`)
}

const open = (urls: SourceUrls): Readonly<Record<Bronsoort, Pool>> => {
  const to = (bron: Bronsoort) => new Pool(urls[bron], { connections })
  return {
    brp: to('brp'),
    zgw: to('zgw'),
    klantinteracties: to('klantinteracties'),
    kvk: to('kvk'),
    objecten: to('objecten'),
    vtb: to('vtb'),
    notifynl: to('notifynl')
  }
}

export type BareResult = LoopResult & { readonly cpuMs: number }

const readCpuMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

const measure = async (options: LoopOptions, only: Bronsoort | undefined): Promise<BareResult> => {
  const beforeMs = readCpuMs()
  const result = await loop(options, turn => bareView(turn, only))
  return { ...result, cpuMs: readCpuMs() - beforeMs }
}

const answer = async (question: BareQuestion): Promise<BareResult | number | 'ok'> => {
  if (question === 'cpu') return readCpuMs()
  if ('loop' in question) return measure(question.loop, question.only)
  if ('bytes' in question) {
    payload = Buffer.from(question.bytes)
    return 'ok'
  }
  pools ??= open(question.urls)
  views = question.views
  return 'ok'
}

process.on('message', async (question: BareQuestion) => process.send?.(await answer(question)))
process.once('disconnect', () => process.exit())
process.send?.(await server.listen({ port: 0, host: '127.0.0.1' }))
