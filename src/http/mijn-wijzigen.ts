import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Raadpleegvraag } from '../aggregate/steps.ts'
import type { Profielengine } from './engine.ts'
import { sendProblem } from './errors.ts'
import { engineOf } from './gate.ts'
import { isMijn, type Mijndeps, mijnOf } from './mijn.ts'
import type { OngeldigeParameter } from './problems.ts'

type Schrijven = NonNullable<Profielengine['schrijven']>

/** A change that a klant asks: it goes on when he leaves, for half a change is worse than one that nobody waits for. */
export type Wijzigverzoek = {
  readonly vraag: Omit<Raadpleegvraag, 'actie'>
  readonly schrijven: Schrijven
  readonly verwerkingId: string
}

const never = new AbortController().signal

/** The change behind a route, or the answer that there is none: no klant, or changing is not offered here (404). */
export const wijzigverzoekOf = (
  request: FastifyRequest,
  reply: FastifyReply,
  deps: Mijndeps
): Wijzigverzoek | FastifyReply => {
  const mijn = mijnOf(request, reply, deps)
  if (!isMijn(mijn)) return mijn
  const { traceId: verwerkingId } = mijn.vraag.trace
  const schrijven = engineOf(request).profiel?.schrijven
  if (schrijven === undefined) return sendProblem(reply, 'niet-gevonden', { verwerkingId })
  return { vraag: { ...mijn.vraag, signal: never }, schrijven, verwerkingId }
}

export const isVerzoek = (value: Wijzigverzoek | FastifyReply): value is Wijzigverzoek => 'schrijven' in value

const headerOf = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name]
  return typeof value === 'string' ? value.trim() : undefined
}

/** The version in If-Match, without quotes; a weak tag, a list or `*` names no version that we gave, and matches none. */
export const versieOf = (request: FastifyRequest): string | undefined => {
  const header = headerOf(request, 'if-match')
  return header === undefined ? undefined : (/^"([^"]*)"$/.exec(header)?.[1] ?? '')
}

const sleutelFout: OngeldigeParameter = {
  name: 'Idempotency-Key',
  code: 'required',
  reason: 'Geef een eigen, nieuwe sleutel van 8 tot 255 tekens, zoals een UUID.'
}

/** Idempotency-Key as the draft writes it, or without its quotes. */
export const sleutelOf = (
  request: FastifyRequest
): { readonly sleutel: string } | { readonly fout: OngeldigeParameter } => {
  const sleutel = (headerOf(request, 'idempotency-key') ?? '').replace(/^"(.*)"$/, '$1')
  return /^[\x21-\x7e]{8,255}$/.test(sleutel) ? { sleutel } : { fout: sleutelFout }
}
