import type { Taak } from '../../klantbeeld/onderdelen.ts'
import { present } from '../../klantbeeld/present.ts'
import { zaakOfUrn } from '../../klantbeeld/urn.ts'
import { toDeadline } from '../taken/deadline.ts'
import { toHandelingsperspectief, toTaakstatus } from '../taken/status.ts'
import { toUitvoering } from '../taken/uitvoering.ts'
import { toDatum } from '../time.ts'
import type { ExterneTaak } from './record-schema.ts'
import type { VtbTakenConfig } from './schema.ts'

const typen: ReadonlyMap<string, string> = new Map([
  ['urltaak', 'url'],
  ['formuliertaak', 'portaalformulier'],
  ['betaaltaak', 'betaling']
])

type Gerelateerd = Pick<ExterneTaak, 'isGerelateerdAan'>

/** What it is about: the first thing that is named, and every zaak among them. */
export const toContext = ({ isGerelateerdAan }: Gerelateerd) => {
  const urns = (isGerelateerdAan ?? []).map(({ urn }) => urn)
  const [first] = urns
  const zaken = urns.flatMap(urn => zaakOfUrn(urn) ?? [])
  return {
    ...(first !== undefined && { context: { urn: first } }),
    ...(zaken.length > 0 && { zaken })
  }
}

/** An externe taak as the contract has it. */
export const toTaak = (taak: ExterneTaak, { id: bron, taakUrl }: VtbTakenConfig): Taak => {
  const status = toTaakstatus(taak.status)
  const type = typen.get(taak.taakSoort ?? '') ?? 'onbekend'
  const link = type === 'url' ? taak.details?.uitvraagLink : undefined
  return {
    ...present({
      titel: taak.titel,
      toelichting: taak.toelichting,
      handelingsperspectief: toHandelingsperspectief(taak.handelingsPerspectief),
      startdatum: toDatum(taak.startdatum),
      deadline: toDeadline(taak.einddatumHandelingsTermijn)
    }),
    ...toContext(taak),
    ...(status === 'open' && { uitvoering: toUitvoering({ type, link }, { taakUrl, id: taak.uuid }) }),
    bron,
    id: taak.uuid,
    status
  }
}
