import type { MijnBesluit, MijnContactpunt, MijnOrganisatie, MijnZaak } from '../../klantbeeld/mijn.ts'
import type { Zaak } from '../../klantbeeld/onderdelen.ts'
import { present } from '../../klantbeeld/present.ts'
import { toDatums, toTermijn } from './datums.ts'
import { toMijnStatus } from './status.ts'
import { inTaal } from './tekst.ts'
import { besluitZonderSoort, zaakZonderTitel } from './teksten.ts'
import { own, type Weergave } from './weergave.ts'

type Zaaktypen = Weergave['instellingen']['zaaktypen']

const toContactpunt = (contact: Zaaktypen[string]['contact'], taal: string): MijnContactpunt | undefined =>
  contact && present({ ...contact, tekst: contact.tekst && inTaal(contact.tekst, taal) })

/** Who is responsible, and where to ask: what the zaaktype says of that goes before what the organisation says. */
const toOrganisatie = (zaak: Zaak, { instellingen, taal }: Weergave): MijnOrganisatie | undefined => {
  const { organisaties, zaaktypen } = instellingen
  const code = zaak.verantwoordelijkeOrganisatie ?? zaak.bronorganisatie
  if (code === undefined) return undefined
  const known = own(organisaties, code)
  const ofType = own(zaaktypen, zaak.zaaktype?.identificatie)?.contact ?? own(zaaktypen, '*')?.contact
  const contact = toContactpunt(ofType ?? known?.contact, taal)
  return { code, ...present({ naam: known && inTaal(known.naam, taal), contact }) }
}

const toResultaat = ({ resultaat, zaaktype }: Zaak, { instellingen: { zaaktypen }, taal }: Weergave) => {
  const naam = resultaat?.omschrijving
  if (naam === undefined) return undefined
  const vertaald = [zaaktype?.identificatie, '*']
    .map(type => own(own(zaaktypen, type)?.resultaten ?? {}, naam))
    .find(found => found !== undefined)
  return { tekst: vertaald === undefined ? naam : inTaal(vertaald, taal) }
}

const toNaam = ({ zaaktype }: Zaak, { instellingen: { zaaktypen }, taal }: Weergave): string | undefined => {
  const eigen = own(zaaktypen, zaaktype?.identificatie)?.naam
  return eigen === undefined ? zaaktype?.omschrijving : inTaal(eigen, taal)
}

const toTitel = (zaak: Zaak, naam: string | undefined, { instellingen: { zaaktypen }, taal }: Weergave): string => {
  const leads = own(zaaktypen, zaak.zaaktype?.identificatie)?.titel ?? 'omschrijving'
  const [first, second] = leads === 'naam' ? [naam, zaak.omschrijving] : [zaak.omschrijving, naam]
  return first ?? second ?? inTaal(zaakZonderTitel, taal)
}

const isNieuw = ({ laatstGeopendOp, laatstGewijzigdOp }: Zaak): boolean | undefined =>
  laatstGeopendOp === undefined || laatstGewijzigdOp === undefined ? undefined : laatstGewijzigdOp > laatstGeopendOp

/** A zaak as its klant sees it: built field by field, so that nothing else can come along. */
export const toMijnZaak = (zaak: Zaak, weergave: Weergave): MijnZaak => {
  const naam = toNaam(zaak, weergave)
  return {
    ...present({
      zaaknummer: zaak.identificatie,
      soort: zaak.zaaktype && present({ code: zaak.zaaktype.identificatie, naam }),
      termijn: toTermijn(zaak, weergave.vandaag),
      resultaat: toResultaat(zaak, weergave),
      organisatie: toOrganisatie(zaak, weergave),
      nieuwSindsVorigBezoek: isNieuw(zaak),
      hoofdzaak: zaak.hoofdzaak,
      deelzaken: zaak.deelzaken,
      documenten: zaak.documenten,
      contactmomenten: zaak.contactmomenten
    }),
    bron: zaak.bron,
    id: zaak.id,
    titel: toTitel(zaak, naam, weergave),
    afgerond: zaak.afgerond ?? zaak.einddatum !== undefined,
    datums: toDatums(zaak),
    ...toMijnStatus(zaak, weergave)
  }
}

/** What was decided: apart from how the zaak ended. Nothing of why, which is for staff among themselves. */
export const toMijnBesluiten = ({ besluiten = [] }: Zaak, { taal }: Weergave): MijnBesluit[] =>
  besluiten.map(besluit => ({
    ...present({
      nummer: besluit.identificatie,
      datum: besluit.datum,
      ingangsdatum: besluit.ingangsdatum,
      vervaldatum: besluit.vervaldatum,
      bezwaarTotEnMet: besluit.uiterlijkeReactiedatum
    }),
    soort: besluit.besluittype ?? inTaal(besluitZonderSoort, taal)
  }))
