import { rmSync } from 'node:fs'
import { mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createDemoIssuer } from '../simulatie/issuer/issuer.ts'
import { type Api, type ApiOptions, startApi } from './api.ts'
import { type Child, createProcesses } from './processes.ts'
import { type Latencies, rol, uitgever } from './settings.ts'
import type { SourcesQuestion, SourceUrls, Taken } from './sources.ts'

/** What all rows share: the sources in their process, a token, and the means to start the rest. */
export type Bench = {
  readonly sources: SourceUrls
  readonly token: string
  readonly setLatencies: (latencies: Latencies) => Promise<void>
  /** The calls of the sources since the last time. */
  readonly takeCalls: () => Promise<Taken>
  readonly startApi: (
    options?: Pick<ApiOptions, 'ttlS' | 'zaaksystemen' | 'onbereikbaar' | 'env'> &
      Partial<Pick<ApiOptions, 'nodeOptions' | 'sources'>>
  ) => Promise<Api>
  readonly startBare: () => Promise<{ readonly child: Child; readonly url: string }>
  readonly close: () => Promise<void>
}

// Beside the checkout, because the temporary folder of many machines is memory and would flatter the logboek.
const parent = fileURLToPath(new URL('../node_modules/.cache', import.meta.url))

/** `nodeOptions` are for the service only. */
export const openBench = async (nodeOptions: readonly string[]): Promise<Bench> => {
  await mkdir(parent, { recursive: true })
  const folder = await mkdtemp(join(parent, 'bench-'))
  const processes = createProcesses()
  // After the listener that ends the processes, and also when the run is broken off.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const issuer = await createDemoIssuer()
  const close = async () => {
    await processes.stopAll()
    await issuer.simulator.close()
  }
  try {
    const jwksUrl = `${await issuer.simulator.listen()}/jwks.json`
    const child = processes.start('bench/sources.ts')
    const sources = await child.ask<SourceUrls>(undefined)
    const ask = <T>(question: SourcesQuestion) => child.ask<T>(question)
    let apis = 0
    return {
      sources,
      token: await issuer.issue({ rol }, { iss: uitgever }),
      setLatencies: async latencies => {
        await ask({ latencies })
      },
      takeCalls: () => ask<Taken>('take'),
      startApi: options => {
        apis += 1
        const own = {
          folder: join(folder, `api-${apis}`),
          nodeOptions: [...nodeOptions, ...(options?.nodeOptions ?? [])]
        }
        return startApi(processes, { sources, jwksUrl, ...options, ...own })
      },
      startBare: async () => {
        const bare = processes.start('bench/bare.ts')
        return { child: bare, url: await bare.ask<string>(undefined) }
      },
      close
    }
  } catch (error) {
    await close()
    throw error
  }
}
