import type { Contactmoment, Document, Partij, Persoon } from '../klantbeeld/onderdelen.ts'
import type { Plan } from '../klantbeeld/plan.ts'
import { present } from '../klantbeeld/present.ts'
import type { Geheimhouding, Samengevoegd, SamengevoegdOnderdeel } from '../klantbeeld/samengevoegd.ts'

const saysSo = ({ persoon, contactgegevens }: Samengevoegd): string[] => {
  const isGeheim = persoon?.items.some(item => item.geheimhoudingPersoonsgegevens === true) === true
  const brp = (persoon?.bronnen ?? []).filter(({ opgehaaldOp }) => opgehaaldOp !== undefined)
  const partijen = (contactgegevens?.items ?? []).filter(({ geheimhouding }) => geheimhouding === true)
  return [...(isGeheim ? brp.map(({ bron }) => bron) : []), ...partijen.map(({ bron }) => bron)]
}

/**
 * From what all sources say, before anything is left out. One source that says so is enough; the BRP that was asked
 * and did not answer leaves it open.
 */
export const toGeheimhouding = (merged: Samengevoegd): Geheimhouding => {
  const bronnen = [...new Set(saysSo(merged))].sort()
  if (bronnen.length > 0) return { status: 'ja', bronnen }
  const silent = (merged.persoon?.bronnen ?? []).filter(({ status }) => status !== 'ok' && status !== 'verouderd')
  return silent.length > 0
    ? { status: 'onbekend', bronnen: silent.map(({ bron }) => bron) }
    : { status: 'nee', bronnen: [] }
}

/** Where one lives, in each shape that the contract has for it. */
const withoutAddress = ({ verblijfplaats: _, adressering, ...persoon }: Persoon): Persoon => {
  if (adressering === undefined) return persoon
  const { adresregel1: _1, adresregel2: _2, adresregel3: _3, land: _4, ...rest } = adressering
  return { ...persoon, adressering: rest }
}

const withoutContactData = (partij: Partij): Partij => {
  const { digitaleAdressen: _1, correspondentieadres: _2, bezoekadres: _3, ...rest } = partij
  return rest
}

// Free text of a conversation may hold an address or a number; a title of a document as well.
const withoutText = ({ inhoud: _1, reactie: _2, ...contact }: Contactmoment): Contactmoment => contact
const withoutDescription = ({ beschrijving: _1, bestandsnaam: _2, ...document }: Document): Document => document

const masked = <T>(part: SamengevoegdOnderdeel<T> | undefined, mask: (item: T) => T) =>
  part && { ...part, items: part.items.map(mask) }

/**
 * Geheimhouding spreads over the whole view: for a doel without the right `geheim`, every onderdeel loses what tells
 * where the klant lives or how to reach him. Not knowing counts as geheim.
 */
export const maskGeheim = (plan: Plan, geheimhouding: Geheimhouding, shown: Samengevoegd): Samengevoegd => {
  if (plan.geheim || geheimhouding.status === 'nee') return shown
  return present({
    persoon: masked(shown.persoon, withoutAddress),
    contactgegevens: masked(shown.contactgegevens, withoutContactData),
    zaken: shown.zaken,
    documenten: masked(shown.documenten, withoutDescription),
    contactmomenten: masked(shown.contactmomenten, withoutText)
  })
}
