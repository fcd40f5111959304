import type { Onderdeel } from '../klantbeeld/onderdelen.ts'
import type { BerichtenPlan, OnderdeelPlannen, Zaakgrenzen } from '../klantbeeld/plan.ts'
import { present } from '../klantbeeld/present.ts'
import type { Selectie } from '../klantbeeld/selectie.ts'
import type { Grenzen, TypeSelectie } from '../klantbeeld/uitleg.ts'

const toTypeSelectie = (selectie: Selectie): TypeSelectie => {
  const list = 'alleen' in selectie ? selectie.alleen : selectie.behalve
  return {
    keuze: 'alleen' in selectie ? 'alleen' : 'behalve',
    namen: list.flatMap(kenmerk => (typeof kenmerk === 'string' ? [kenmerk] : [])),
    domeinen: list.flatMap(kenmerk => (typeof kenmerk === 'string' ? [] : [kenmerk.domein]))
  }
}

const toZaakgrenzen = ({ zaaktypen, vertrouwelijkheid, rol, afgerondSinds, vanaf }: Zaakgrenzen): Grenzen =>
  present({
    zaaktypen: toTypeSelectie(zaaktypen),
    vertrouwelijkheid,
    rol,
    afgerondSinds,
    vanaf: vanaf && Object.entries(vanaf).map(([zaaktype, startdatum]) => ({ zaaktype, startdatum }))
  })

const toBerichtgrenzen = ({ zaken, sinds }: BerichtenPlan): Grenzen =>
  present({ indienBijZaak: zaken && toZaakgrenzen(zaken), gepubliceerdSinds: sinds })

/** The limits of one onderdeel of a plan as data; undefined when it has none but its fields. */
export const toGrenzen = (plannen: OnderdeelPlannen, onderdeel: Onderdeel): Grenzen | undefined => {
  const { zaken, documenten, contactmomenten, taken, berichten } = plannen
  if (onderdeel === 'zaken') return zaken && toZaakgrenzen(zaken)
  if (onderdeel === 'contactmomenten') {
    return contactmomenten && present({ vertrouwelijk: contactmomenten.vertrouwelijk, sinds: contactmomenten.sinds })
  }
  if (onderdeel === 'taken') return taken?.zaken && { indienBijZaak: toZaakgrenzen(taken.zaken) }
  if (onderdeel === 'berichten') return berichten && toBerichtgrenzen(berichten)
  if (onderdeel !== 'documenten' || documenten === undefined) return undefined
  return {
    informatieobjecttypen: toTypeSelectie(documenten.informatieobjecttypen),
    vertrouwelijkheid: documenten.vertrouwelijkheid,
    status: documenten.status,
    zaken: toZaakgrenzen(documenten.zaken)
  }
}

/** A list of types in words: `alle behalve jeugdhulp, domein JEUGD`. */
const typesInWords = ({ keuze, namen, domeinen }: TypeSelectie): string => {
  const named = [...namen, ...domeinen.map(domein => `domein ${domein}`)].join(', ')
  if (keuze === 'alleen') return `alleen ${named}`
  return named === '' ? 'alle' : `alle behalve ${named}`
}

const zakenInWords = ({ zaaktypen, rol, afgerondSinds, vanaf = [] }: Grenzen): (string | false | undefined)[] => [
  zaaktypen && `zaaktypen: ${typesInWords(zaaktypen)}`,
  rol && `rol van de klant: ${rol}`,
  afgerondSinds !== undefined && `afgeronde zaken: alleen sinds ${afgerondSinds}`,
  ...vanaf.map(({ zaaktype, startdatum }) => `zaaktype ${zaaktype}: alleen gestart vanaf ${startdatum}`)
]

/** Limits as an FG reads them, one sentence each. */
export const describeGrenzen = (grenzen: Grenzen): string[] => {
  const { informatieobjecttypen, vertrouwelijkheid, status, vertrouwelijk, sinds, zaken } = grenzen
  const { indienBijZaak, gepubliceerdSinds } = grenzen
  const words = [
    ...zakenInWords(grenzen),
    informatieobjecttypen && `informatieobjecttypen: ${typesInWords(informatieobjecttypen)}`,
    vertrouwelijkheid !== undefined && `vertrouwelijkheid: ten hoogste ${vertrouwelijkheid}`,
    status && `documentstatus: ${status.join(', ')}`,
    vertrouwelijk !== undefined && `vertrouwelijke klantcontacten: ${vertrouwelijk ? 'wel' : 'niet'}`,
    sinds !== undefined && `klantcontacten: alleen sinds ${sinds}`,
    gepubliceerdSinds !== undefined && `berichten: alleen sinds ${gepubliceerdSinds}`,
    indienBijZaak && `wat bij een zaak hoort alleen met zaken met ${describeGrenzen(indienBijZaak).join('; ')}`
  ].filter(text => typeof text === 'string')
  return zaken ? [...words, `alleen via zaken met ${describeGrenzen(zaken).join('; ')}`] : words
}
