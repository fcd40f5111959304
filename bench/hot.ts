import autocannon from 'autocannon'
import { createViewer, headersFor, listResidents, toBody } from './view.ts'

const wantedBytes = 20_000
const candidates = 150

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
  readonly body: string
  readonly token: string
  readonly connections: number
  readonly seconds: number
  /** No more than this; absent: as many as it can. */
  readonly perSecond?: number
}

/** Answers per second; one that failed is a broken run. */
export const fire = async ({ url, body, token, connections, seconds, perSecond }: Fire): Promise<number> => {
  const request = { method: 'POST', headers: headersFor(token), body } as const
  const result = await autocannon({
    url,
    ...request,
    connections,
    duration: seconds,
    ...(perSecond !== undefined && { overallRate: perSecond })
  })
  if (result.non2xx + result.errors > 0) throw new Error(`${result.non2xx + result.errors} hot answers failed`)
  return result['2xx'] / result.duration
}
