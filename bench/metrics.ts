import { request } from 'undici'

const readLines = async (url: string): Promise<string[]> => {
  const { body } = await request(`${url}/metrics`)
  return (await body.text()).split('\n')
}

/** One value of the service's own `/metrics`, such as `process_cpu_seconds_total`. */
export const readMetric = async (url: string, name: string): Promise<number> => {
  const line = (await readLines(url)).find(text => text.startsWith(`${name} `))
  if (line === undefined) throw new Error(`/metrics does not tell ${name}`)
  return Number(line.slice(name.length))
}

/** The processor time of the service so far, in milliseconds, all its threads together. */
export const readCpuMs = async (url: string): Promise<number> =>
  1_000 * (await readMetric(url, 'process_cpu_seconds_total'))

/** How many observations were not above a bound, bound by bound. */
type Bucket = { readonly atMost: number; readonly count: number }

export const readHistogram = async (url: string, name: string): Promise<Bucket[]> =>
  (await readLines(url)).flatMap(line => {
    const [, bound, count] = /_bucket\{le="([^"]+)"\} (\d+)$/.exec(line) ?? []
    if (!line.startsWith(`${name}_bucket`) || bound === undefined) return []
    return [{ atMost: bound === '+Inf' ? Number.POSITIVE_INFINITY : Number(bound), count: Number(count) }]
  })

/** What was observed between two readings. */
export const since = (before: readonly Bucket[], after: readonly Bucket[]): Bucket[] =>
  after.map(({ atMost, count }, i) => ({ atMost, count: count - (before[i]?.count ?? 0) }))

/** The first bound that so many percent are not above. */
export const toPercentile = (buckets: readonly Bucket[], percent: number): number => {
  const total = buckets.at(-1)?.count ?? 0
  return buckets.find(({ count }) => count >= (percent / 100) * total)?.atMost ?? Number.NaN
}
