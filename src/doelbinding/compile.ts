import { Temporal } from 'temporal-polyfill'
import type { Onderdeel } from '../klantbeeld/onderdelen.ts'
import type { OnderdeelPlannen, Zaakgrenzen } from '../klantbeeld/plan.ts'
import { present } from '../klantbeeld/present.ts'
import { isUnlimited } from '../klantbeeld/selectie.ts'
import { toVelden, type Velden } from '../klantbeeld/velden.ts'
import type { Verwerkingsactiviteit } from './register.ts'
import { type BekendeVelden, interneVelden } from './velden.ts'

type Regels = Verwerkingsactiviteit['onderdelen']
type Fields = { readonly velden: 'alle' | readonly string[]; readonly interneVelden?: readonly string[] | undefined }

/** A group that holds interne velden stands for its other fields: interne velden are off unless named themselves. */
const withoutIntern =
  (onderdeel: Onderdeel, bekend: BekendeVelden) =>
  (veld: string): readonly string[] => {
    const isBelow = (pad: string) => pad.startsWith(`${veld}.`)
    return interneVelden[onderdeel].some(isBelow) ? bekend[onderdeel].alle.filter(isBelow) : [veld]
  }

/** `alle` written out, with the interne velden that the register names. */
const toFields = (onderdeel: Onderdeel, regel: Fields, bekend: BekendeVelden): Velden => {
  const named =
    regel.velden === 'alle' ? bekend[onderdeel].alle : regel.velden.flatMap(withoutIntern(onderdeel, bekend))
  return toVelden([...new Set([...named, ...(regel.interneVelden ?? [])])])
}

const since = (vandaag: string, periode: string | undefined): string | undefined =>
  periode === undefined ? undefined : Temporal.PlainDate.from(vandaag).subtract(periode).toString()

const toZaakgrenzen = (regel: NonNullable<Regels['zaken']>, vandaag: string): Zaakgrenzen =>
  present({
    zaaktypen: regel.zaaktypen,
    vertrouwelijkheid: regel.vertrouwelijkheid,
    rol: regel.rol,
    afgerondSinds: since(vandaag, regel.afgerondTot),
    vanaf: regel.vanaf
  })

/** What the rules of a doel come down to on a day (`YYYY-MM-DD`): fields written out, periods as dates. */
export const compileRegels = (regels: Regels, vandaag: string, bekend: BekendeVelden): OnderdeelPlannen => {
  const { persoon, bedrijf, contactgegevens, zaken, documenten, contactmomenten, taken, berichten } = regels
  const grenzen = zaken && toZaakgrenzen(zaken, vandaag)
  return present({
    persoon: persoon && { velden: toFields('persoon', persoon, bekend) },
    bedrijf: bedrijf && { velden: toFields('bedrijf', bedrijf, bekend) },
    contactgegevens: contactgegevens && { velden: toFields('contactgegevens', contactgegevens, bekend) },
    zaken: zaken && grenzen && { ...grenzen, velden: toFields('zaken', zaken, bekend) },
    documenten: documenten &&
      grenzen && {
        velden: toFields('documenten', documenten, bekend),
        informatieobjecttypen: documenten.informatieobjecttypen,
        vertrouwelijkheid: documenten.vertrouwelijkheid,
        status: documenten.status,
        zaken: grenzen
      },
    contactmomenten:
      contactmomenten &&
      present({
        velden: toFields('contactmomenten', contactmomenten, bekend),
        vertrouwelijk: contactmomenten.vertrouwelijk,
        sinds: since(vandaag, contactmomenten.sinds)
      }),
    taken:
      taken &&
      present({ velden: toFields('taken', taken, bekend), zaken: taken.zaken === 'getoond' ? grenzen : undefined }),
    berichten:
      berichten &&
      present({
        velden: toFields('berichten', berichten, bekend),
        zaken: berichten.zaken === 'getoond' ? grenzen : undefined,
        sinds: since(vandaag, berichten.sinds)
      })
  })
}

const limitsZaken = ({ zaaktypen, vertrouwelijkheid, rol, afgerondSinds, vanaf }: Zaakgrenzen): boolean =>
  !isUnlimited(zaaktypen) ||
  vertrouwelijkheid !== 'zeer_geheim' ||
  rol !== 'elke' ||
  afgerondSinds !== undefined ||
  vanaf !== undefined

/** Whether a doel withholds anything of an onderdeel besides the interne velden. */
export const isLimited = (plannen: OnderdeelPlannen, onderdeel: Onderdeel, bekend: BekendeVelden): boolean => {
  const { zaken, documenten, contactmomenten, taken, berichten } = plannen
  const velden = plannen[onderdeel]?.velden
  if (velden === undefined || !bekend[onderdeel].alle.every(pad => velden.exact.has(pad))) return true
  if (onderdeel === 'zaken') return zaken !== undefined && limitsZaken(zaken)
  // Always: a document is shown in some statuses only.
  if (onderdeel === 'documenten') return documenten !== undefined
  if (onderdeel === 'contactmomenten') return contactmomenten?.vertrouwelijk !== true || 'sinds' in contactmomenten
  if (onderdeel === 'taken') return taken?.zaken !== undefined
  if (onderdeel === 'berichten') return berichten?.zaken !== undefined || berichten?.sinds !== undefined
  return false
}
