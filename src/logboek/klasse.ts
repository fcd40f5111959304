import type { Inhoud } from './keten.ts'
import type { Regel } from './regel.ts'
import type { Bewaartermijnen } from './schema.ts'

/** A row with its class: what is kept equally long, and so goes into the same partitions. */
export type Klasserij = Inhoud & { readonly klasse: string }

/** The class of a file of schema version 1, in which all streams stood in one table. */
export const KLASSE_V1 = 'v1'

export const stroomOf = (klasse: string): string => klasse.split('/', 1)[0] ?? klasse

const toTijdstip = ({ stroom, regel }: Regel): number => {
  switch (stroom) {
    case 'ldv':
      return regel.start_time
    case 'audit':
      return Date.parse(regel.tijdstip)
    case 'adl':
      return regel.timestamp
  }
}

const doelOf = ({ stroom, regel }: Regel): string | undefined => {
  switch (stroom) {
    case 'ldv':
      return regel.attributes['dpl.core.processing_activity_id']
    case 'audit':
      return regel.doel
    case 'adl':
      return regel.body['adl.core.request'].action.properties.doel
  }
}

/**
 * Makes rows of lines. The class is the stream, or `stroom/doel` for a doel with a period of its own: named after the
 * doel and not the period, so that a changed period also holds for lines that are there already.
 */
export const createToRij = ({ perVerwerkingsactiviteit }: Bewaartermijnen): ((line: Regel) => Klasserij) => {
  const doelen = new Map(
    Object.entries(perVerwerkingsactiviteit).flatMap(([doel, { uri }]) => [
      [doel, doel],
      [uri, doel]
    ])
  )
  return line => {
    const doel = doelen.size === 0 ? undefined : doelen.get(doelOf(line) ?? '')
    return {
      stroom: line.stroom,
      klasse: doel === undefined ? line.stroom : `${line.stroom}/${doel}`,
      traceId: line.regel.trace_id,
      tijdstip: toTijdstip(line),
      regel: JSON.stringify(line.regel)
    }
  }
}
