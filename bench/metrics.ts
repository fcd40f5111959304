import { request } from 'undici'

/** One value of the service's own `/metrics`, such as `process_cpu_seconds_total`. */
export const readMetric = async (url: string, name: string): Promise<number> => {
  const { body } = await request(`${url}/metrics`)
  const line = (await body.text()).split('\n').find(text => text.startsWith(`${name} `))
  if (line === undefined) throw new Error(`/metrics does not tell ${name}`)
  return Number(line.slice(name.length))
}
