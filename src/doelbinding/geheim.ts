import type { Bericht, Contactmoment, Document, Partij, Persoon, Taak, Zaak } from '../klantbeeld/onderdelen.ts'
import type { Plan } from '../klantbeeld/plan.ts'
import { present } from '../klantbeeld/present.ts'
import type { Geheimhouding, Samengevoegd, SamengevoegdOnderdeel } from '../klantbeeld/samengevoegd.ts'

const saysSo = ({ persoon, contactgegevens }: Samengevoegd): string[] => {
  const isGeheim = persoon?.items.some(item => item.geheimhoudingPersoonsgegevens === true) === true
  const brp = (persoon?.bronnen ?? []).filter(({ opgehaaldOp }) => opgehaaldOp !== undefined)
  const partijen = (contactgegevens?.items ?? []).filter(({ geheimhouding }) => geheimhouding === true)
  return [...(isGeheim ? brp.map(({ bron }) => bron) : []), ...partijen.map(({ bron }) => bron)]
}

/** The BRP answered for this klant, or there is no need: only of a natural person does it know. */
const isKnown = ({ klantsoort }: Plan, { persoon }: Samengevoegd): boolean =>
  klantsoort !== 'natuurlijkPersoon' ||
  persoon?.bronnen.some(({ status }) => status === 'ok' || status === 'verouderd') === true

/**
 * From what all sources say, before anything is left out. One source that says so is enough. A BRP that did not
 * answer, or that the doel may not ask, leaves it open.
 */
export const toGeheimhouding = (plan: Plan, merged: Samengevoegd): Geheimhouding => {
  const bronnen = [...new Set(saysSo(merged))].sort()
  if (bronnen.length > 0) return { status: 'ja', bronnen }
  if (isKnown(plan, merged)) return { status: 'nee', bronnen: [] }
  return { status: 'onbekend', bronnen: (merged.persoon?.bronnen ?? []).map(({ bron }) => bron) }
}

/** Where one lives, in each shape that the contract has for it. */
const withoutAddress = (persoon: Persoon): Persoon => {
  const { verblijfplaats: _1, gemeenteVanInschrijving: _2, datumInschrijvingInGemeente: _3, ...rest } = persoon
  const { adressering } = rest
  if (adressering === undefined) return rest
  // Which line of an address is in onderzoek tells that there is such a line.
  const { adresregel1: _4, adresregel2: _5, adresregel3: _6, land: _7, inOnderzoek: _8, ...naam } = adressering
  return { ...rest, adressering: naam }
}

const withoutContactData = (partij: Partij): Partij => {
  const { digitaleAdressen: _1, correspondentieadres: _2, bezoekadres: _3, ...rest } = partij
  return rest
}

// Free text may hold an address or a number. Short titles stay: without them an item cannot be told from another.
const withoutText = ({ inhoud: _1, reactie: _2, ...contact }: Contactmoment): Contactmoment => contact
const withoutDescription = ({ beschrijving: _1, bestandsnaam: _2, ...document }: Document): Document => document

const explainedLess = <T extends { toelichting?: string }>({ toelichting: _, ...rest }: T): Omit<T, 'toelichting'> =>
  rest

const withoutExplanation = (zaak: Zaak): Zaak => {
  const { status, statusgeschiedenis, resultaat, besluiten, ...rest } = zaak
  return present({
    ...explainedLess(rest),
    status: status && explainedLess(status),
    statusgeschiedenis: statusgeschiedenis?.map(explainedLess),
    resultaat: resultaat && explainedLess(resultaat),
    besluiten: besluiten?.map(explainedLess)
  })
}

const withoutTaskText = (taak: Taak): Taak => explainedLess(taak)

const withoutMessageText = ({ tekst: _, bijlagen, ...bericht }: Bericht): Bericht => ({
  ...bericht,
  ...(bijlagen && { bijlagen: bijlagen.map(({ omschrijving: _, ...bijlage }) => bijlage) })
})

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
    bedrijf: shown.bedrijf,
    contactgegevens: masked(shown.contactgegevens, withoutContactData),
    zaken: masked(shown.zaken, withoutExplanation),
    documenten: masked(shown.documenten, withoutDescription),
    contactmomenten: masked(shown.contactmomenten, withoutText),
    taken: masked(shown.taken, withoutTaskText),
    berichten: masked(shown.berichten, withoutMessageText)
  })
}
