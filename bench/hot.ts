import { setTimeout as wait } from 'node:timers/promises'
import autocannon from 'autocannon'
import { Pool } from 'undici'
import { createViewer, headersFor, listResidents, toBody } from './view.ts'

const wantedBytes = 20_000
const candidates = 150
const mostLateMs = 3

export type Question = { readonly body: string; readonly bytes: string }

/** The resident whose view is nearest to the wanted length; all of them are in the cache then. */
export const pickQuestion = async (url: string, token: string): Promise<Question> => {
  const viewer = createViewer(url, { token, connections: 1 })
  const questions: Question[] = []
  for (const bsn of listResidents(candidates)) {
    const body = toBody(bsn, { vers: false })
    questions.push({ body, bytes: await viewer.ask(body) })
  }
  await viewer.close()
  const off = ({ bytes }: Question) => Math.abs(bytes.length - wantedBytes)
  return questions.reduce((best, question) => (off(question) < off(best) ? question : best))
}

export type Fire = {
  readonly url: string
  /** Of a POST; without it it is a GET. */
  readonly body?: string
  readonly token: string
  readonly connections: number
  readonly seconds: number
}

/** Answers per second, as many as it can; one that failed is a broken run. */
export const fire = async ({ url, body, token, connections, seconds }: Fire): Promise<number> => {
  const question = body === undefined ? ({ method: 'GET' } as const) : ({ method: 'POST', body } as const)
  const request = { ...question, headers: headersFor(token) }
  const result = await autocannon({ url, ...request, connections, duration: seconds })
  if (result.non2xx + result.errors > 0) throw new Error(`${result.non2xx + result.errors} hot answers failed`)
  return result['2xx'] / result.duration
}

/**
 * So many questions a second, evenly: autocannon asks all those of a second at its start. Gives how many were answered
 * a second.
 */
export const drip = async (
  { url, body, token, connections, seconds }: Fire & { body: string },
  perSecond: number
): Promise<number> => {
  const { origin, pathname: path } = new URL(url)
  const pool = new Pool(origin, { connections })
  const headers = headersFor(token)
  // Nothing of the answer is looked at: on few processors the one who asks takes time from the one who answers.
  const ask = async (): Promise<void> => {
    const answer = await pool.request({ method: 'POST', path, headers, body })
    await answer.body.dump({ limit: Number.POSITIVE_INFINITY })
    if (answer.statusCode !== 200) throw new Error(`a hot view was answered with ${answer.statusCode}`)
  }
  const asked: Promise<void>[] = []
  const startedMs = performance.now()
  let lastMs = startedMs
  let due = 0
  while (lastMs - startedMs < seconds * 1_000) {
    await wait(1)
    const nowMs = performance.now()
    // What this process itself was too late for is not made up for: it would come all at once.
    due += (Math.min(nowMs - lastMs, mostLateMs) * perSecond) / 1_000
    lastMs = nowMs
    for (; due >= 1; due--) asked.push(ask())
  }
  await Promise.all(asked)
  const answered = (asked.length * 1_000) / (performance.now() - startedMs)
  await pool.close()
  return answered
}
