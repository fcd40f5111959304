import autocannon from 'autocannon'
import type { BareQuestion } from '../bare.ts'
import type { Bench } from '../bench.ts'
import type { Row } from '../report.ts'
import { noneMs } from '../settings.ts'
import { median } from '../statistics.ts'
import { createViewer, headersFor, listResidents, path, toBody } from '../view.ts'

const target = 0.5
const wantedBytes = 20_000
const candidates = 150
const connections = 50
const warmS = 2
const roundS = 3
const rounds = 3
const ttlS = 300

type Question = { readonly body: string; readonly bytes: string }

/** The resident whose view is nearest to the wanted length. */
const pickQuestion = async (url: string, token: string): Promise<Question> => {
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

const fire = async (url: string, body: string, { token, seconds }: { token: string; seconds: number }) => {
  const request = { method: 'POST', headers: headersFor(token), body } as const
  const result = await autocannon({ url, ...request, connections, duration: seconds })
  if (result.non2xx + result.errors > 0) throw new Error(`${result.non2xx + result.errors} hot answers failed`)
  return result['2xx'] / result.duration
}

/** A question that was asked before, against a bare route that gets the same request and sends the same bytes. */
export const hotRows = async (bench: Bench): Promise<Row[]> => {
  const { token } = bench
  await bench.setLatencies(noneMs)
  const [api, bare] = await Promise.all([bench.startApi({ ttlS }), bench.startBare()])
  const { body, bytes } = await pickQuestion(api.url, token)
  await bare.child.ask({ bytes } satisfies BareQuestion)
  const ours = (seconds: number) => fire(`${api.url}${path}`, body, { token, seconds })
  const theirs = (seconds: number) => fire(`${bare.url}/bytes`, body, { token, seconds })

  await ours(warmS)
  await theirs(warmS)
  await bench.takeCalls()
  const measured: { own: number; bare: number }[] = []
  for (let round = 0; round < rounds; round++) measured.push({ own: await ours(roundS), bare: await theirs(roundS) })
  const { counts } = await bench.takeCalls()
  if (Object.values(counts).some(count => count > 0)) throw new Error('a hot view called a source')
  await Promise.all([api.stop(), bare.child.stop()])

  const ratio = median(measured.map(round => round.own / round.bare))
  const perSecond = (which: 'own' | 'bare') => Math.round(median(measured.map(round => round[which])))
  return [
    {
      what: `Hot view, ${Math.round(bytes.length / 100) / 10} KB, every bron kept for ${ttlS} s (by default the BRP is not), ${connections} connections`,
      target: `≥ ${target} × a bare Fastify route`,
      measured: `${ratio.toFixed(2)} × (${perSecond('own')} of ${perSecond('bare')} per s)`,
      isMet: ratio >= target
    }
  ]
}
