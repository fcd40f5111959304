import { z } from 'zod'
import type { Logboeklezer } from './lezer.ts'
import type { LdvRegel } from './regel.ts'
import type { Bewaartermijnen } from './schema.ts'
import type { Antwoord, Bestemming } from './sink-bestemming.ts'
import { createCall } from './sink-call.ts'
import { toSink, type VngConfig } from './sink-schema.ts'
import { toActieregel, toVngVerwerkingsactie } from './sink-vng-actie.ts'
import { readSoorten } from './sink-vng-soorten.ts'

type Deps = {
  /** Of the same store as the lines. */
  readonly lezer: Pick<Logboeklezer, 'readTrace'>
  readonly bewaartermijnen: Bewaartermijnen
  /** Whether what is done for a verwerkingsactiviteit, by its uri, stays out of the klant's inzage. */
  readonly isVertrouwelijk: (uri: string) => boolean
  readonly now: () => Date
}

// The log makes the id of an action: only an answer that has one says that it is there.
const answerSchema = z.object({ actieId: z.uuid() }).transform(() => 0)

const activiteitOf = ({ attributes }: LdvRegel): string => attributes['dpl.core.processing_activity_id']

const createBewaartermijnOf = ({ ldv, perVerwerkingsactiviteit }: Bewaartermijnen) => {
  const own = new Map(Object.values(perVerwerkingsactiviteit).map(({ uri, ldv: termijn }) => [uri, termijn]))
  return (regel: LdvRegel): string => own.get(activiteitOf(regel)) ?? ldv
}

const unreadable: Antwoord = { soort: 'storing', reden: 'interne-fout', pauzeMs: 0 }

/**
 * VNG Verwerkingenlogging 0.9: one call for each action. The API takes no id of the caller: what is sent twice can be
 * told by Idempotency-Key, where a server knows that, and else by verwerkingId, tijdstip and objectId together.
 */
export const createVng = (config: VngConfig, { lezer, bewaartermijnen, isVertrouwelijk, now }: Deps): Bestemming => {
  const { uitvoerder } = config
  const call = createCall(config, now, { path: '/verwerkingsacties', status: 201, schema: answerSchema })
  const bewaartermijnOf = createBewaartermijnOf(bewaartermijnen)

  const sendOne = async (id: string, regel: LdvRegel, signal: AbortSignal): Promise<Antwoord> => {
    const read = await readSoorten(lezer, regel)
    if (!read.ok) return unreadable
    const body = toVngVerwerkingsactie(regel, {
      uitvoerder,
      vertrouwelijkheid: isVertrouwelijk(activiteitOf(regel)) ? 'vertrouwelijk' : 'normaal',
      bewaartermijn: bewaartermijnOf(regel),
      soorten: read.soorten
    })
    return call.post({ body, headers: { 'idempotency-key': `"${id}"` }, signal })
  }

  return {
    sink: toSink(config),
    maxRegels: 1,
    takes: regel => toActieregel(regel) !== undefined,
    send: async ([regel], signal) => {
      const ldv = regel && toActieregel(regel)
      return ldv ? sendOne(regel.id, ldv, signal) : { soort: 'aangenomen' }
    },
    close: call.close
  }
}
