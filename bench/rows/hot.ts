import type { BareQuestion } from '../bare.ts'
import type { Bench } from '../bench.ts'
import { fire, pickQuestion } from '../hot.ts'
import type { Row } from '../report.ts'
import { noneMs } from '../settings.ts'
import { median } from '../statistics.ts'
import { path } from '../view.ts'

const target = 0.5
const connections = 50
const warmS = 2
const roundS = 3
const rounds = 3
const ttlS = 300

/** A question that was asked before, against a bare route that gets the same request and sends the same bytes. */
export const hotRows = async (bench: Bench): Promise<Row[]> => {
  const { token } = bench
  await bench.setLatencies(noneMs)
  const [api, bare] = await Promise.all([bench.startApi({ ttlS }), bench.startBare()])
  const { body, bytes } = await pickQuestion(api.url, token)
  await bare.child.ask({ bytes } satisfies BareQuestion)
  const shoot = (url: string, seconds: number) => fire({ url, body, token, connections, seconds })
  const ours = (seconds: number) => shoot(`${api.url}${path}`, seconds)
  const theirs = (seconds: number) => shoot(`${bare.url}/bytes`, seconds)

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
