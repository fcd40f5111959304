import { type Onderdeel, onderdelen } from '../klantbeeld/onderdelen.ts'
import { type Vertrouwelijkheid, vertrouwelijkheden } from '../klantbeeld/plan.ts'
import type { Velden } from '../klantbeeld/velden.ts'
import { compileRegels } from './compile.ts'
import type { Verwerkingsactiviteit } from './register.ts'
import { isIntern, isShown, listSingleFields, plainName } from './single-fields.ts'
import type { BekendeVelden } from './velden.ts'
import { compareInformatieobjecttypen, compareZaaktypen, isInBoth } from './vergelijk-selectie.ts'
import { compareFirstDays, comparePerioden, compareRanks, compareSets, type Verschil } from './verschil.ts'

type Regels = Verwerkingsactiviteit['onderdelen']
type Regel<O extends Onderdeel> = NonNullable<Regels[O]>
/** A difference within a doel; without onderdeel it is about the doel as a whole. */
export type OnderdeelVerschil = Verschil & { readonly onderdeel: Onderdeel }

/** An alias says nothing more when its plain name is listed as well. */
const withoutAliases = (velden: readonly string[]): string[] =>
  velden.filter(veld => plainName(veld) === veld || !velden.includes(plainName(veld)))

const compareVelden = (onderdeel: Onderdeel, { before, after }: { before: Velden; after: Velden }, all: string[]) => {
  const listOf = (velden: Velden, intern: boolean) =>
    all.filter(veld => isIntern(onderdeel, veld) === intern && isShown(velden, veld))
  const compare = (wat: string, intern: boolean): Verschil[] => {
    const [old, now] = [listOf(before, intern), listOf(after, intern)]
    const gone = withoutAliases(old.filter(veld => !now.includes(veld)))
    const added = withoutAliases(now.filter(veld => !old.includes(veld)))
    return compareSets(wat, gone, added)
  }
  return [...compare('velden', false), ...compare('interne velden', true)]
}

const compareVertrouwelijkheid = (before: Vertrouwelijkheid, after: Vertrouwelijkheid): Verschil[] => {
  const toRank = (naam: Vertrouwelijkheid) => ({ naam, rang: vertrouwelijkheden.indexOf(naam) })
  return compareRanks('vertrouwelijkheid', toRank(before), toRank(after))
}

const toRol = (naam: Regel<'zaken'>['rol']) => ({ naam, rang: naam === 'elke' ? 1 : 0 })

const compareVanaf = (before: Regel<'zaken'>, after: Regel<'zaken'>): Verschil[] => {
  const [old, now] = [before.vanaf ?? {}, after.vanaf ?? {}]
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter(zaaktype => isInBoth(zaaktype, before.zaaktypen, after.zaaktypen))
    .flatMap(zaaktype => compareFirstDays(`vanaf ${zaaktype}`, old[zaaktype], now[zaaktype]))
}

const compareZaken = (before: Regel<'zaken'>, after: Regel<'zaken'>): Verschil[] => [
  ...compareZaaktypen(before.zaaktypen, after.zaaktypen),
  ...compareVertrouwelijkheid(before.vertrouwelijkheid, after.vertrouwelijkheid),
  ...compareRanks('rol', toRol(before.rol), toRol(after.rol)),
  ...comparePerioden('afgerondTot', before.afgerondTot, after.afgerondTot),
  ...compareVanaf(before, after)
]

const compareDocumenten = (before: Regel<'documenten'>, after: Regel<'documenten'>): Verschil[] => [
  ...compareInformatieobjecttypen(before.informatieobjecttypen, after.informatieobjecttypen),
  ...compareVertrouwelijkheid(before.vertrouwelijkheid, after.vertrouwelijkheid),
  ...compareSets('status', before.status, after.status)
]

const toVertrouwelijk = (isShownToo: boolean) => ({ naam: isShownToo ? 'wel' : 'niet', rang: Number(isShownToo) })

const compareContactmomenten = (before: Regel<'contactmomenten'>, after: Regel<'contactmomenten'>): Verschil[] => [
  ...compareRanks('vertrouwelijk', toVertrouwelijk(before.vertrouwelijk), toVertrouwelijk(after.vertrouwelijk)),
  ...comparePerioden('sinds', before.sinds, after.sinds)
]

type BijZaak = Pick<Regel<'taken'>, 'zaken'>
const toBijZaak = ({ zaken: naam }: BijZaak) => ({ naam, rang: naam === 'elke' ? 1 : 0 })

/** Where both show what belongs to a zaak with that zaak only, what opens or shuts zaken does so for these. */
const compareBijZaak = (before: BijZaak, after: BijZaak, zaken: readonly Verschil[]): Verschil[] => [
  ...compareRanks('bij een zaak', toBijZaak(before), toBijZaak(after)),
  ...(before.zaken === 'getoond' && after.zaken === 'getoond'
    ? zaken.map(verschil => ({ ...verschil, wat: `via de zaken: ${verschil.wat}` }))
    : [])
]

const compareLimits = (onderdeel: Onderdeel, before: Regels, after: Regels): Verschil[] => {
  const zaken = before.zaken && after.zaken ? compareZaken(before.zaken, after.zaken) : []
  if (onderdeel === 'zaken') return zaken
  if (onderdeel === 'documenten' && before.documenten && after.documenten) {
    // A document is reached through its zaak: what opens or shuts zaken does so for their documents.
    const via = zaken.map(verschil => ({ ...verschil, wat: `via de zaken: ${verschil.wat}` }))
    return [...compareDocumenten(before.documenten, after.documenten), ...via]
  }
  if (onderdeel === 'taken' && before.taken && after.taken) return compareBijZaak(before.taken, after.taken, zaken)
  if (onderdeel === 'berichten' && before.berichten && after.berichten) {
    const sinds = comparePerioden('sinds', before.berichten.sinds, after.berichten.sinds)
    return [...compareBijZaak(before.berichten, after.berichten, zaken), ...sinds]
  }
  return onderdeel === 'contactmomenten' && before.contactmomenten && after.contactmomenten
    ? compareContactmomenten(before.contactmomenten, after.contactmomenten)
    : []
}

/** What changes in the onderdelen of a doel. Fields are compared one by one, groups and `alle` written out. */
export const compareOnderdelen = (before: Regels, after: Regels, bekend: BekendeVelden): OnderdeelVerschil[] => {
  // Any day will do: fields are the same on each.
  const [old, now] = [before, after].map(regels => compileRegels(regels, '2000-01-01', bekend))
  return onderdelen.flatMap(onderdeel => {
    const [was, is] = [old?.[onderdeel]?.velden, now?.[onderdeel]?.velden]
    if (was === undefined && is === undefined) return []
    if (was === undefined) return [{ onderdeel, richting: 'ruimer', wat: 'onderdeel', detail: 'erbij' } as const]
    if (is === undefined) return [{ onderdeel, richting: 'nauwer', wat: 'onderdeel', detail: 'weg' } as const]
    const velden = compareVelden(onderdeel, { before: was, after: is }, listSingleFields(bekend, onderdeel))
    return [...velden, ...compareLimits(onderdeel, before, after)].map(verschil => ({ onderdeel, ...verschil }))
  })
}
