import { derden, interneVelden } from '../../src/doelbinding/velden.ts'
import { type Onderdeel, onderdelen } from '../../src/klantbeeld/onderdelen.ts'
import { vertrouwelijkheden } from '../../src/klantbeeld/plan.ts'
import type { Selectie } from '../../src/klantbeeld/selectie.ts'
import { zoekwijzen } from '../../src/klantbeeld/zoek.ts'
import { type Doel, domeinen, nameable, overlaps, statussen, zaaktypen } from './willekeurig.ts'

/** Makes a doel wider in one way; `n` picks where. A doel that cannot be widened so is given back as it is. */
type Verruim = (doel: Doel, n: number) => Doel

type Regels = Doel['onderdelen']
const change = <O extends Onderdeel>(doel: Doel, onderdeel: O, over: Partial<NonNullable<Regels[O]>>): Doel => {
  const regel = doel.onderdelen[onderdeel]
  return regel === undefined
    ? doel
    : { ...doel, onderdelen: { ...doel.onderdelen, [onderdeel]: { ...regel, ...over } } }
}

const at = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)]
const without = <T extends object>(item: T, key: keyof T): T => {
  const { [key]: _, ...rest } = item
  return rest as T
}

const higher = (aanduiding: string): string => {
  const order: readonly string[] = vertrouwelijkheden
  return order[Math.min(order.indexOf(aanduiding) + 1, order.length - 1)] ?? aanduiding
}

const kenmerken = [...zaaktypen, ...domeinen.map(domein => ({ domein }))]
const wider = (selectie: Selectie, n: number): Selectie => {
  const chosen = at(kenmerken, n)
  if ('alleen' in selectie) return chosen ? { alleen: [...selectie.alleen, chosen] } : selectie
  const gone = at(selectie.behalve, n)
  return { behalve: selectie.behalve.filter(one => one !== gone) }
}

/** Another field beside those that are named. */
const addField = (doel: Doel, n: number): Doel => {
  const onderdeel = at(onderdelen, n)
  const velden = onderdeel && doel.onderdelen[onderdeel]?.velden
  if (onderdeel === undefined || velden === undefined || velden === 'alle') return doel
  const free = nameable(onderdeel).filter(pad => !velden.some(veld => overlaps(pad, veld)))
  const added = at(free, n)
  return added === undefined ? doel : change(doel, onderdeel, { velden: [...velden, added] })
}

/** The whole group instead of one of its fields. */
const addGroup = (doel: Doel, n: number): Doel => {
  const onderdeel = at(onderdelen, n)
  const velden = onderdeel && doel.onderdelen[onderdeel]?.velden
  if (onderdeel === undefined || velden === undefined || velden === 'alle') return doel
  const group = at(velden, n)?.split('.').slice(0, -1).join('.')
  if (!group || derden.includes(group)) return doel
  // An interne veld of the group would be lost with its own name: a group does not take it along.
  if (velden.some(veld => interneVelden[onderdeel].includes(veld))) return doel
  return change(doel, onderdeel, { velden: [...velden.filter(veld => !overlaps(veld, group)), group] })
}

const isAliasMix = (velden: readonly string[]) => velden.some(veld => veld.includes('Binnenland'))

export const verruimingen: Readonly<Record<string, Verruim>> = {
  'a field more': addField,
  // `verblijfplaats` for `verblijfplaatsBinnenland.x` is wider too, but then the alias rule decides, not the group.
  'a group for a field': (doel, n) => (isAliasMix(doel.onderdelen.persoon?.velden ?? []) ? doel : addGroup(doel, n)),
  'all fields': (doel, n) => {
    const onderdeel = at(
      onderdelen.filter(naam => naam !== 'persoon'),
      n
    )
    if (onderdeel === 'bedrijf' || onderdeel === 'taken' || onderdeel === 'berichten') {
      return change(doel, onderdeel, { velden: 'alle' })
    }
    return onderdeel ? change(doel, onderdeel, { velden: 'alle', interneVelden: interneVelden[onderdeel] }) : doel
  },
  'a higher vertrouwelijkheid of zaken': doel =>
    change(doel, 'zaken', { vertrouwelijkheid: higher(doel.onderdelen.zaken?.vertrouwelijkheid ?? '') }),
  'a higher vertrouwelijkheid of documenten': doel =>
    change(doel, 'documenten', { vertrouwelijkheid: higher(doel.onderdelen.documenten?.vertrouwelijkheid ?? '') }),
  'more zaaktypen': ({ ...doel }, n) =>
    doel.onderdelen.zaken ? change(doel, 'zaken', { zaaktypen: wider(doel.onderdelen.zaken.zaaktypen, n) }) : doel,
  'more informatieobjecttypen': (doel, n) => {
    const { documenten } = doel.onderdelen
    return documenten
      ? change(doel, 'documenten', { informatieobjecttypen: wider(documenten.informatieobjecttypen, n) })
      : doel
  },
  'every status of documenten': doel => change(doel, 'documenten', { status: statussen }),
  'any rol': doel => change(doel, 'zaken', { rol: 'elke' }),
  'ended zaken for longer': doel => {
    const { zaken } = doel.onderdelen
    if (zaken === undefined) return doel
    return zaken.afgerondTot === 'P1Y'
      ? change(doel, 'zaken', { afgerondTot: 'P5Y' })
      : { ...doel, onderdelen: { ...doel.onderdelen, zaken: without(zaken, 'afgerondTot') } }
  },
  'zaken from any start': doel => {
    const { zaken } = doel.onderdelen
    return zaken ? { ...doel, onderdelen: { ...doel.onderdelen, zaken: without(zaken, 'vanaf') } } : doel
  },
  'vertrouwelijke klantcontacten': doel => change(doel, 'contactmomenten', { vertrouwelijk: true }),
  'klantcontacten of longer ago': doel => {
    const { contactmomenten } = doel.onderdelen
    if (contactmomenten === undefined) return doel
    return contactmomenten.sinds === 'P1Y'
      ? change(doel, 'contactmomenten', { sinds: 'P5Y' })
      : { ...doel, onderdelen: { ...doel.onderdelen, contactmomenten: without(contactmomenten, 'sinds') } }
  },
  'tasks and messages of any zaak': doel =>
    change(change(doel, 'taken', { zaken: 'elke' }), 'berichten', { zaken: 'elke' }),
  'messages of longer ago': doel => {
    const { berichten } = doel.onderdelen
    if (berichten === undefined) return doel
    return berichten.sinds === 'P1Y'
      ? change(doel, 'berichten', { sinds: 'P5Y' })
      : { ...doel, onderdelen: { ...doel.onderdelen, berichten: without(berichten, 'sinds') } }
  },
  'the right geheim': doel => ({ ...doel, geheim: true }),
  'a way to look for a klant': (doel, n) => {
    const { wijzen = [], velden = ['naam'] } = doel.zoeken ?? {}
    return { ...doel, zoeken: { wijzen: [...new Set([...wijzen, at(zoekwijzen, n) ?? 'email'])], velden } }
  },
  'an onderdeel more': doel => ({
    ...doel,
    onderdelen: {
      contactmomenten: { velden: 'alle', vertrouwelijk: false },
      contactgegevens: { velden: 'alle' },
      bedrijf: { velden: 'alle' },
      taken: { velden: 'alle', zaken: 'elke' },
      berichten: { velden: 'alle', zaken: 'elke' },
      ...doel.onderdelen
    }
  })
}
