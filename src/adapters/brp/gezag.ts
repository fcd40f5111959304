import type { components } from '../../../openapi/bronnen/brp-personen.generated.ts'
import type { Persoon } from '../../klantbeeld/onderdelen.ts'
import { present } from '../../klantbeeld/present.ts'
import { type Velden, wants } from '../../klantbeeld/velden.ts'

type BrpGezagsrelatie = components['schemas']['Gezagsrelatie']
type BrpBetrokkene = components['schemas']['Minderjarige'] & components['schemas']['Derde']
type Gezagsrelatie = NonNullable<Persoon['gezag']>[number]
type Gezagspersoon = NonNullable<Gezagsrelatie['minderjarige']>
type Groep = 'minderjarige' | 'ouders' | 'derden'

/** Version 1 (BRP Personen up to 2.6) has another name for the same. */
const toType = (type: string | undefined): string | undefined =>
  type === 'TweehoofdigOuderlijkGezag' ? 'GezamenlijkOuderlijkGezag' : type

/** The paths that say what is kept of gezag: two plans that differ here ask the BRP the same. */
export const toGezagpaden = ({ paden }: Velden): string[] =>
  [...new Set(paden.filter(pad => pad === 'gezag' || pad.startsWith('gezag.')))].sort()

const toGezagspersoon =
  (groep: Groep, velden: Velden) =>
  ({ type, burgerservicenummer, naam, leeftijd }: BrpBetrokkene): Gezagspersoon => {
    const named = <T>(veld: string, value: T) => (wants(velden, `gezag.${groep}.${veld}`) ? value : undefined)
    return present({
      type,
      burgerservicenummer: named('burgerservicenummer', burgerservicenummer),
      volledigeNaam: named('volledigeNaam', naam?.volledigeNaam),
      leeftijd: named('leeftijd', leeftijd)
    })
  }

/** One or many, in one list; undefined where this kind of gezag has none. */
const toList = <T>(many: readonly T[] | undefined, one: T | undefined): readonly T[] | undefined =>
  many ?? (one && [one])

/**
 * Gezag of either version, with what the plan names of each person: the BRP cannot be asked for less than all. That
 * it is in onderzoek is a warning, and is always kept.
 */
export const toGezagsrelatie =
  (velden: Velden) =>
  (relatie: BrpGezagsrelatie): Gezagsrelatie => {
    const { type, minderjarige, ouders, ouder, derden, derde, toelichting, inOnderzoek } = relatie
    const persons = (groep: Groep, found: readonly BrpBetrokkene[] | undefined) =>
      wants(velden, `gezag.${groep}`) ? found?.map(toGezagspersoon(groep, velden)) : undefined
    return present({
      type: toType(type),
      minderjarige: persons('minderjarige', toList(undefined, minderjarige))?.[0],
      ouders: persons('ouders', toList(ouders, ouder)),
      derden: persons('derden', toList(derden, derde)),
      toelichting: wants(velden, 'gezag.toelichting') ? toelichting : undefined,
      gezagInOnderzoek: inOnderzoek
    })
  }
