import type { Writable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { destination, type LoggerOptions } from 'pino'
import type { Herladen } from '../doelbinding/holder.ts'

/** Where an error came from, without its message: a message may quote what was being read. */
const toLoggedError = (error: Error & { code?: string }) => ({
  type: error.name,
  code: error.code,
  message: '(withheld)',
  stack: (error.stack ?? '')
    .split('\n')
    .filter(line => line.trimStart().startsWith('at '))
    .join('\n')
})

/** Lines wait for each other: a write for each costs more than the line. What waits is written at the exit too. */
const buffered = { dest: 1, sync: false, minLength: 8_192, periodicFlush: 200 } as const

export const logOptions = (
  stream: Writable | undefined
): LoggerOptions & { stream: Writable | ReturnType<typeof destination> } => ({
  level: 'info',
  base: { service: 'klantbeeld' },
  serializers: { err: toLoggedError, req: () => ({}), res: () => ({}) },
  stream: stream ?? destination(buffered)
})

/** One line per answer, by allow-list: the route's pattern and never the address, headers or body. */
export const logAnswers = (app: FastifyInstance): void => {
  app.addHook('onResponse', (request, reply, done) => {
    done()
    if (request.routeOptions.url?.startsWith('/health')) return
    request.log.info(
      {
        methode: request.method,
        route: request.routeOptions.url ?? 'onbekend',
        status: reply.statusCode,
        duurMs: Math.round(reply.elapsedTime * 10) / 10,
        traceId: request.trace?.traceId,
        registerversie: request.engine?.versie
      },
      'antwoord'
    )
  })
}

/** Says how a reload of the register ended: each fault by itself, and always the version that is in use. */
export const logHerladen = (log: FastifyInstance['log'], herladen: Herladen): void => {
  const { versie: registerversie } = herladen
  if (herladen.uitkomst === 'fout') {
    for (const fout of herladen.faults) log.error({ fout, registerversie }, 'register niet herladen')
  } else if (herladen.uitkomst === 'ongewijzigd') {
    log.info({ registerversie }, 'register ongewijzigd')
  } else {
    log.info({ registerversie, vorige: herladen.vorige }, 'register herladen')
    // Two registers under one name: the logboek no longer says which rules decided.
    if (herladen.vorige === registerversie) log.warn({ registerversie }, 'register gewijzigd onder dezelfde versie')
  }
}
