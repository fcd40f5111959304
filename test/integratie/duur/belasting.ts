import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { Pool } from 'undici'
import { createToeval, type Toeval } from '../../../simulatie/populatie/toeval.ts'
import type { Antwoord } from '../../logboek/bewijs/belasting.ts'
import { listFouten } from './oordeel.ts'
import { type Bekende, nextVraag, type Vraag } from './vragen.ts'

export type Belasting = {
  /** What came in as a whole. */
  readonly antwoorden: readonly Antwoord[]
  readonly gesteld: ReadonlySet<string>
  /** Traces of who hung up himself. */
  readonly weggegaan: ReadonlySet<string>
  /** By trace, what was asked of which no whole answer came, and why. */
  readonly onbeantwoord: ReadonlyMap<string, string>
  readonly fouten: ReadonlyMap<string, number>
  readonly perStatus: () => Readonly<Record<string, number>>
  /** No client asks on; settles when all have what they asked. */
  readonly stop: () => Promise<void>
}

type Options = {
  readonly tokens: readonly string[]
  readonly bekenden: readonly Bekende[]
  readonly seed: number
}
type Asked = { readonly status: number; readonly text: string }

const isWhole = ({ soort }: Vraag, { status, text }: Asked): boolean =>
  soort !== 'stroom' || status !== 200 || text.includes('event: einde\n')

const put = async (pool: Pool, vraag: Vraag, headers: Readonly<Record<string, string>>): Promise<Asked> => {
  const { statusCode: status, body } = await pool.request({
    method: vraag.body ? 'POST' : 'GET',
    path: vraag.path,
    headers: {
      ...headers,
      accept: vraag.accept ?? '*/*',
      ...(vraag.body && { 'content-type': 'application/json' })
    },
    ...(vraag.body && { body: JSON.stringify(vraag.body) }),
    ...(vraag.leaveMs !== undefined && { signal: AbortSignal.timeout(vraag.leaveMs) })
  })
  return { status, text: await body.text() }
}

/** A client per token: each asks, waits for the whole answer, waits a moment and asks again. */
export const belast = (url: string, { tokens, bekenden, seed }: Options): Belasting => {
  const pool = new Pool(url, { connections: tokens.length })
  const antwoorden: Antwoord[] = []
  const gesteld = new Set<string>()
  const weggegaan = new Set<string>()
  const onbeantwoord = new Map<string, string>()
  const fouten = new Map<string, number>()
  const statussen: Record<string, number> = {}
  let isOver = false

  const judge = (vraag: Vraag, asked: Asked, { traceId, bekende }: { traceId: string; bekende: Bekende }): void => {
    const key = `${vraag.soort} ${asked.status}`
    statussen[key] = (statussen[key] ?? 0) + 1
    if (!isWhole(vraag, asked)) {
      onbeantwoord.set(traceId, `${vraag.soort}: no end`)
      return
    }
    // Of a document that is withheld the consultation is on record, and no refusal of the doel.
    const isWithheld = vraag.soort === 'document' && asked.status === 403
    antwoorden.push({ traceId, soort: 'klantbeeld', status: isWithheld ? 200 : asked.status })
    for (const fout of listFouten(vraag.soort, asked, bekende)) fouten.set(fout, (fouten.get(fout) ?? 0) + 1)
  }

  const turn = async (token: string, toeval: Toeval, held: Map<Bekende, string>): Promise<void> => {
    const bekende = toeval.pick(bekenden)
    const vraag = nextVraag(toeval, bekende, held.get(bekende))
    const traceId = randomBytes(16).toString('hex')
    gesteld.add(traceId)
    if (vraag.leaveMs !== undefined) weggegaan.add(traceId)
    const asked = await put(pool, vraag, {
      authorization: `Bearer ${vraag.soort === 'fout token' ? token.slice(0, -8) : token}`,
      traceparent: `00-${traceId}-00f067aa0ba902b7-00`
    }).catch((error: { readonly code?: string; readonly name: string }) => {
      onbeantwoord.set(traceId, `${vraag.soort}: ${error.code ?? error.name}`)
    })
    if (asked === undefined) return
    judge(vraag, asked, { traceId, bekende })
    if (vraag.soort === 'klantbeeld' && asked.status === 200) held.set(bekende, JSON.parse(asked.text).klantreferentie)
  }

  const client = async (token: string, number: number): Promise<void> => {
    const toeval = createToeval(seed, 'client', number)
    const held = new Map<Bekende, string>()
    while (!isOver) {
      await turn(token, toeval, held)
      await wait(toeval.integer(0, 100))
    }
  }

  const clients = tokens.map(client)
  return {
    antwoorden,
    gesteld,
    weggegaan,
    onbeantwoord,
    fouten,
    perStatus: () => statussen,
    stop: async () => {
      isOver = true
      await Promise.all(clients)
      await pool.close()
    }
  }
}
