import type { Bedrijf } from '../../klantbeeld/onderdelen.ts'
import { present } from '../../klantbeeld/present.ts'
import { toAdressen } from './adres.ts'
import type { KvkBasisprofiel, KvkVestigingsprofiel } from './profiel-schema.ts'
import { toDatumdeel, toVlag } from './values.ts'

/** Where it comes from, and the day of asking (`YYYY-MM-DD`) for whether it still exists. */
export type Herkomst = { readonly bron: string; readonly vandaag: string }

type Gedeeld = Omit<KvkBasisprofiel & KvkVestigingsprofiel, 'kvkNummer' | 'vestigingsnummer'>

const toHandelsnamen = ({ handelsnamen }: Gedeeld): string[] | undefined =>
  handelsnamen?.toSorted((a, b) => (a.volgorde ?? 0) - (b.volgorde ?? 0)).flatMap(({ naam }) => naam || [])

/** An end of which the date is unknown (`00000000`) is an end; one that is still to come is not. */
const isActief = (einde: string | null | undefined, vandaag: string): boolean => {
  const datum = toDatumdeel(einde)
  return !einde || (datum !== undefined && datum > vandaag)
}

const toPeriode = (profiel: Gedeeld, uitgeschreven: string | null | undefined, { vandaag }: Herkomst) => {
  const { datumAanvang, datumEinde } = profiel.materieleRegistratie ?? {}
  const einde = datumEinde || uitgeschreven
  return {
    datumAanvang: toDatumdeel(datumAanvang),
    datumEinde: toDatumdeel(einde),
    actief: profiel.materieleRegistratie || einde ? isActief(einde, vandaag) : undefined
  }
}

const toGedeeld = (profiel: Gedeeld) => ({
  statutaireNaam: profiel.statutaireNaam,
  handelsnamen: toHandelsnamen(profiel),
  nonMailing: toVlag(profiel.indNonMailing),
  totaalWerkzamePersonen: profiel.totaalWerkzamePersonen,
  activiteiten: profiel.sbiActiviteiten?.map(({ sbiCode, sbiOmschrijving, indHoofdactiviteit }) =>
    present({ sbiCode, omschrijving: sbiOmschrijving, hoofdactiviteit: toVlag(indHoofdactiviteit) })
  )
})

/** A company: its address is that of the hoofdvestiging, and of a rechtspersoon without one its own. */
export const toBedrijf = (profiel: KvkBasisprofiel, herkomst: Herkomst): Bedrijf => {
  const { eigenaar, hoofdvestiging } = profiel._embedded ?? {}
  // Without an RSIN the eigenaar is a person, and his address is nobody's business (Handelsregisterbesluit article 51).
  const eigenAdressen = eigenaar?.rsin ? eigenaar.adressen : undefined
  return present({
    ...toGedeeld(profiel),
    ...toPeriode(profiel, eigenaar?.datumUitschrijving, herkomst),
    bron: herkomst.bron,
    kvkNummer: profiel.kvkNummer,
    rsin: eigenaar?.rsin,
    naam: profiel.naam,
    rechtsvorm: eigenaar?.rechtsvorm,
    adressen: toAdressen(hoofdvestiging?.adressen ?? eigenAdressen),
    websites: hoofdvestiging?.websites ?? eigenaar?.websites
  })
}

/** A vestiging; the rechtsvorm is that of its company, which is not asked for it. */
export const toVestiging = (profiel: KvkVestigingsprofiel, herkomst: Herkomst): Bedrijf =>
  present({
    ...toGedeeld(profiel),
    ...toPeriode(profiel, undefined, herkomst),
    bron: herkomst.bron,
    kvkNummer: profiel.kvkNummer,
    rsin: profiel.rsin,
    vestigingsnummer: profiel.vestigingsnummer,
    naam: profiel.eersteHandelsnaam || profiel.statutaireNaam,
    adressen: toAdressen(profiel.adressen),
    websites: profiel.websites,
    vestigingen: []
  })
