import type { ContextResultaat, TaakInfo } from '../../klantbeeld/mijn.ts'
import type { Klantbeeld, Taak } from '../../klantbeeld/onderdelen.ts'
import { present } from '../../klantbeeld/present.ts'
import { zaakOfUrn } from '../../klantbeeld/urn.ts'
import { taakZonderTitel } from './taken.ts'

/** A task as VNG MijnTaken 0.1.0 has it: texts by language, always with Dutch. */
export const toTaakInfo = ({ id, titel, toelichting, status, deadline, context, uitvoering }: Taak): TaakInfo => ({
  ...present({
    deadline,
    context,
    uitvoering,
    toelichting: toelichting === undefined ? undefined : { nl: toelichting }
  }),
  uuid: id,
  titel: titel === undefined ? taakZonderTitel : { nl: titel },
  status: status ?? 'onbekend'
})

/** Ids of the zaak that a URN names, by uuid or by zaaknummer. */
const zakenOf = (contextId: string, { zaken }: Klantbeeld['onderdelen']): readonly string[] => {
  const zaak = zaakOfUrn(contextId)
  const byNumber = (zaken?.gegevens ?? []).filter(({ identificatie }) => identificatie === zaak).map(({ id }) => id)
  return zaak === undefined ? [] : [zaak, ...byNumber]
}

/** Whether a task belongs to what a URN names: by that very URN, or by the zaak in it. */
const isInContext = (contextId: string | undefined, onderdelen: Klantbeeld['onderdelen']) => {
  const zaken = contextId === undefined ? [] : zakenOf(contextId, onderdelen)
  return (taak: Taak): boolean =>
    contextId === undefined || taak.context?.urn === contextId || taak.zaken?.some(id => zaken.includes(id)) === true
}

const typen = ['taken']

/** What is served of what was asked: without a list, or with an empty one, all that there is (VNG, `include`). */
export const toGevraagdeTypen = (include: readonly string[] = []) => ({
  taken: include.length === 0 || include.includes('taken'),
  nietOndersteund: [...new Set(include)].filter(naam => !typen.includes(naam))
})

/** The tasks within a context; `compleet` says whether all registers answered, for which VNG has no word. */
export const toContextResultaat = ({ onderdelen }: Klantbeeld, contextId: string | undefined): ContextResultaat => ({
  compleet: onderdelen.taken?.status === 'ok' && onderdelen.taken.afgekapt !== true,
  taken: (onderdelen.taken?.gegevens ?? []).filter(isInContext(contextId, onderdelen)).map(toTaakInfo)
})
