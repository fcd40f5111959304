type Json = { readonly [naam: string]: unknown }

const aanspreking = ['aanhef', 'aanschrijfwijze', 'gebruikInLopendeTekst']

/** Which members a start date is about, where a group has more than one. */
const onderwerpen: { readonly [datum: string]: readonly string[] } = {
  datumIngangOnderzoekPersoon: ['burgerservicenummer', 'geslacht', 'leeftijd', ...aanspreking],
  datumIngangOnderzoekPartner: aanspreking,
  datumIngangOnderzoekVerblijfplaats: ['adresregel1', 'adresregel2', 'adresregel3', 'land'],
  datumIngangOnderzoekGemeente: ['gemeenteVanInschrijving', 'datumInschrijvingInGemeente'],
  datumIngangOnderzoekGezag: ['indicatieCurateleRegister', 'indicatieGezagMinderjarige']
}

/** The part of `inOnderzoek` about the members asked for; nothing when none of those is under investigation. */
export const selectOnderzoek = (inOnderzoek: Json, asked: ReadonlySet<string>): { inOnderzoek?: Json } => {
  const velden = Object.entries(inOnderzoek).filter(([naam, value]) => value === true && asked.has(naam))
  if (velden.length === 0) return {}
  const datums = Object.entries(inOnderzoek).filter(([naam]) => {
    if (naam === 'datumIngangOnderzoek') return true
    return onderwerpen[naam]?.some(onderwerp => velden.some(([veld]) => veld === onderwerp)) ?? false
  })
  return { inOnderzoek: Object.fromEntries([...velden, ...datums]) }
}
