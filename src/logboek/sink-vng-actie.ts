import { createHash } from 'node:crypto'
import type { LdvRegel } from './regel.ts'
import type { VngConfig } from './sink-schema.ts'
import type { Uitvoerregel } from './uitvoer.ts'

/** Body of `POST /verwerkingsacties` (VNG Verwerkingenlogging 0.9), the part of it that we fill. */
export type VngVerwerkingsactie = {
  readonly actieNaam: string
  readonly verwerkingId: string
  readonly verwerkingsactiviteitUrl: string
  readonly vertrouwelijkheid: string
  readonly bewaartermijn: string
  readonly uitvoerder: string
  readonly systeem: string
  readonly tijdstip: string
  readonly verwerkteObjecten: readonly {
    readonly objecttype: 'persoon'
    readonly soortObjectId: string
    readonly objectId: string
    readonly betrokkenheid?: string
    readonly verwerkteSoortenGegevens: readonly { readonly soortGegeven: string }[]
  }[]
}

const MAX_TEXT = 242
/** Its 40 characters hold so many bytes in base64url. */
const ID_BYTES = 30

/** The API wants `BSN` with a BSN. Under another name nobody takes a pseudonym for one. */
const SOORT_OBJECT_ID = 'BSN-pseudoniem'

const GETOOND = 'Getoond in zoekresultaat'

const cut = (text: string): string => [...text].slice(0, MAX_TEXT).join('')

const toUuid = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** A pseudonym of ours is longer than an objectId may be: a hash of it, which finds the same klant again. */
const toObjectId = (pseudoniem: string): string =>
  createHash('sha256').update(pseudoniem).digest().subarray(0, ID_BYTES).toString('base64url')

const isBronregel = ({ name }: LdvRegel): boolean => /^Bron .+ raadplegen/.test(name)

// One action for a consultation, however many calls it takes (VNG C.36): the line that begins it, which is there
// whatever happens next. It ends when it begins, and does not know its outcome yet.
const isBegin = (regel: LdvRegel): boolean =>
  regel.status === 'Unset' && regel.start_time === regel.end_time && !isBronregel(regel)

/** The line of which this sink makes an action: of a person, since it knows no other kind of object. */
export const toActieregel = ({ line }: Uitvoerregel): LdvRegel | undefined => {
  if (line.stroom !== 'ldv' || line.regel.attributes['dpl.core.data_subject_id_type'] !== 'BSN') return undefined
  return isBegin(line.regel) || line.regel.name === GETOOND ? line.regel : undefined
}

type Aanvulling = Pick<VngConfig, 'uitvoerder'> & {
  /** `vertrouwelijk` keeps the action out of the inzage of that API. */
  readonly vertrouwelijkheid: 'normaal' | 'vertrouwelijk'
  /** ISO 8601. */
  readonly bewaartermijn: string
  readonly soorten: readonly string[]
}

export const toVngVerwerkingsactie = (regel: LdvRegel, { soorten, ...rest }: Aanvulling): VngVerwerkingsactie => {
  const { name, version } = regel.resource.attributes
  return {
    actieNaam: cut(regel.name),
    verwerkingId: toUuid(regel.trace_id),
    verwerkingsactiviteitUrl: regel.attributes['dpl.core.processing_activity_id'],
    ...rest,
    systeem: cut(`${name} ${version}`),
    tijdstip: new Date(regel.start_time).toISOString(),
    verwerkteObjecten: [
      {
        objecttype: 'persoon',
        soortObjectId: SOORT_OBJECT_ID,
        objectId: toObjectId(regel.attributes['dpl.core.data_subject_id'] ?? ''),
        ...(regel.name === GETOOND && { betrokkenheid: GETOOND }),
        verwerkteSoortenGegevens: soorten.map(soort => ({ soortGegeven: cut(soort) }))
      }
    ]
  }
}
