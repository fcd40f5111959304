import type { Taak } from '../../klantbeeld/onderdelen.ts'
import { present } from '../../klantbeeld/present.ts'
import { toDeadline } from '../taken/deadline.ts'
import { toTaakstatus } from '../taken/status.ts'
import { toUitvoering } from '../taken/uitvoering.ts'
import type { Objectrecord, Taakdata } from './object-schema.ts'
import type { ObjectenTakenConfig } from './schema.ts'

// Not `formulier`: in VNG MijnTaken 0.1.0 that type promises an address to send the form to, which we do not give.
const typen: ReadonlyMap<string, string> = new Map([
  ['url', 'url'],
  ['portaalformulier', 'portaalformulier'],
  ['ogonebetaling', 'betaling']
])

/** Version 1 has no `soort`: all its tasks are forms. */
const typeOf = ({ soort }: Taakdata): string => (soort ? (typen.get(soort) ?? 'onbekend') : 'portaalformulier')

/** The version before 1.1 called the number `uuid`. */
const toKoppeling = ({ koppeling }: Taakdata, naamruimte: string) => {
  const value = koppeling?.value || koppeling?.uuid
  const registratie = koppeling?.registratie
  if (!value || !registratie) return {}
  return {
    context: { urn: `urn:nld:${naamruimte}:${encodeURIComponent(registratie)}:uuid:${encodeURIComponent(value)}` },
    ...(registratie === 'zaak' && { zaken: [value.toLowerCase()] })
  }
}

/** A task of any of the forms as the contract has it. */
export const toTaak = (
  { uuid, record: { data } }: Objectrecord<Taakdata>,
  { id: bron, taakUrl, urnNaamruimte }: ObjectenTakenConfig
): Taak => {
  const status = toTaakstatus(data.status)
  const link = data.soort === 'url' ? data.url?.uri : undefined
  return {
    ...present({ titel: data.titel || data.title, deadline: toDeadline(data.verloopdatum) }),
    ...toKoppeling(data, urnNaamruimte),
    ...(status === 'open' && { uitvoering: toUitvoering({ type: typeOf(data), link }, { taakUrl, id: uuid }) }),
    bron,
    id: uuid,
    status
  }
}
