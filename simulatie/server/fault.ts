import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FastifyReply } from 'fastify'

/** What a broken source does, one kind at a time; switched on at run time. */
export const faultKinds = [
  'uit', // the connection is closed without an answer
  'hangt', // no answer at all until the caller gives up
  'onzin', // 200 with JSON that does not parse
  'html', // 200 with a page of a proxy
  'enorm', // 200 that never stops sending
  'halverwege', // 200 that breaks off in the middle
  'fout400',
  'fout401',
  'fout403',
  'fout429',
  'fout500',
  'fout503'
] as const
export type FaultKind = (typeof faultKinds)[number]

const endless = function* () {
  const block = `"${'x'.repeat(65_536)}",`
  yield '['
  for (let sent = 0; sent < 4_096; sent++) yield block // 256 MiB: well over any size limit, yet it ends
}

const flood = (reply: FastifyReply): FastifyReply => {
  reply.hijack()
  reply.raw.writeHead(200, { 'content-type': 'application/json' })
  // The caller hangs up when it has had enough: that is the point, not a fault of ours.
  pipeline(Readable.from(endless()), reply.raw).catch(() => {})
  return reply
}

/** Half an answer: the headers promise more than comes before the connection goes. */
const breakOff = (reply: FastifyReply): FastifyReply => {
  reply.hijack()
  reply.raw.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
  reply.raw.write('{"results": [', () => reply.raw.destroy())
  return reply
}

/** On an answer that is wrong on purpose: which fault it is. */
export const faultHeader = 'x-simulatie-fout'

/** Answers as the fault says. Returns the reply, for use in a hook. */
export const answerFault = (fault: FaultKind, reply: FastifyReply): FastifyReply => {
  reply.raw.setHeader(faultHeader, fault)
  if (fault === 'uit') {
    reply.hijack()
    reply.raw.destroy()
    return reply
  }
  if (fault === 'hangt') return reply.hijack()
  if (fault === 'onzin') return reply.type('application/json').send(Buffer.from('{"results": [}'))
  if (fault === 'html') return reply.type('text/html').send('<html><body>Onderhoud</body></html>')
  if (fault === 'enorm') return flood(reply)
  if (fault === 'halverwege') return breakOff(reply)
  const status = Number(fault.slice(4))
  if (status === 429) reply.header('retry-after', '1')
  return reply
    .code(status)
    .type('application/problem+json')
    .send(JSON.stringify({ status, title: 'Gesimuleerde fout' }))
}
