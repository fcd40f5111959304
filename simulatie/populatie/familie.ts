import type { BrpPersoon, Geboorte, Kind, Ouder, Partner, Waardetabel } from './brp-persoon.ts'
import { addDays, addYears, toBrpDatum } from './datum.ts'
import { gemeente } from './gemeente.ts'
import type { Lid } from './huishouden.ts'
import { drawKenmerken, toGeboortedatum, type Wereld } from './kenmerken.ts'
import { geboorteplaatsen, nederland } from './landen.ts'
import { drawNaam, type Geslacht } from './namen.ts'
import { createToeval } from './toeval.ts'

/** The residents around one person, by place in the population. */
export type Blok = ReadonlyMap<number, Lid>

export const toGeslacht = (code: Geslacht): Waardetabel => ({ code, omschrijving: code === 'M' ? 'man' : 'vrouw' })

/** Birth as every register entry of this person shows it: their own, and those of parents, partner and children. */
export const toGeboorte = (lid: Lid, wereld: Wereld): Geboorte => {
  const kenmerken = drawKenmerken(lid, wereld)
  const { herkomst } = kenmerken
  const datum = toGeboortedatum(lid, kenmerken)
  if (herkomst) return { datum, land: herkomst.land, plaats: { omschrijving: herkomst.plaats } }
  // Whoever has parents among us was born here.
  const plaats =
    lid.ouders.length > 0 ? gemeente : createToeval(wereld.seed, 'geboorteplaats', lid.index).pick(geboorteplaatsen)
  return { datum, land: nederland, plaats }
}

const toGerelateerde = (lid: Lid, wereld: Wereld): Kind => ({
  burgerservicenummer: lid.burgerservicenummer,
  naam: lid.naam,
  geboorte: toGeboorte(lid, wereld)
})

const toPartner = (lid: Lid, blok: Blok, wereld: Wereld): readonly Partner[] => {
  const { verbintenis } = lid
  const partner = verbintenis && blok.get(verbintenis.met)
  if (!partner) return []
  const { soort, aangegaanOp, ontbondenOp } = verbintenis
  return [
    {
      ...toGerelateerde(partner, wereld),
      geslacht: toGeslacht(partner.geslacht),
      soortVerbintenis: { code: soort, omschrijving: soort === 'H' ? 'huwelijk' : 'geregistreerd partnerschap' },
      aangaanHuwelijkPartnerschap: { datum: toBrpDatum(aangegaanOp), land: nederland, plaats: gemeente },
      ...(ontbondenOp !== undefined && { ontbindingHuwelijkPartnerschap: { datum: toBrpDatum(ontbondenOp) } })
    }
  ]
}

const toOuder = (ouder: Kind, geslacht: Geslacht, rest: Pick<Ouder, 'ouderAanduiding'> & { vanaf: string }): Ouder => ({
  ...ouder,
  ouderAanduiding: rest.ouderAanduiding ?? '1',
  geslacht: toGeslacht(geslacht),
  datumIngangFamilierechtelijkeBetrekking: toBrpDatum(rest.vanaf)
})

/** Parents from elsewhere: the register has their names, and no number. */
const ouderElders = (lid: Lid, geslacht: Geslacht, wereld: Wereld): Kind => {
  const toeval = createToeval(wereld.seed, 'ouder', lid.index, geslacht)
  const { voorvoegsel, geslachtsnaam } = lid.naam
  const naam = drawNaam(toeval, geslacht)
  const shared = voorvoegsel === undefined ? { geslachtsnaam } : { voorvoegsel, geslachtsnaam }
  const { voornamen, voorletters } = naam
  const geboren = addDays(addYears(lid.geboortedatum, -toeval.integer(21, 39)), toeval.integer(0, 300))
  return {
    naam: geslacht === 'M' ? { voornamen, voorletters, ...shared } : naam,
    geboorte: { datum: toBrpDatum(geboren), land: nederland, plaats: toeval.pick(geboorteplaatsen) }
  }
}

const toOuders = (lid: Lid, blok: Blok, wereld: Wereld): readonly Ouder[] => {
  const vanaf = lid.geboortedatum
  const known = lid.ouders.flatMap(index => blok.get(index) ?? [])
  if (known.length > 0) {
    return known.map((ouder, i) =>
      toOuder(toGerelateerde(ouder, wereld), ouder.geslacht, { ouderAanduiding: i === 0 ? '1' : '2', vanaf })
    )
  }
  return [
    toOuder(ouderElders(lid, 'V', wereld), 'V', { ouderAanduiding: '1', vanaf }),
    toOuder(ouderElders(lid, 'M', wereld), 'M', { ouderAanduiding: '2', vanaf })
  ]
}

export const toFamilie = (
  lid: Lid,
  blok: Blok,
  wereld: Wereld
): Required<Pick<BrpPersoon, 'partners' | 'ouders' | 'kinderen'>> => ({
  partners: toPartner(lid, blok, wereld),
  ouders: toOuders(lid, blok, wereld),
  kinderen: lid.kinderen.flatMap(index => {
    const kind = blok.get(index)
    return kind ? [toGerelateerde(kind, wereld)] : []
  })
})
