import type { Bron } from '../../src/adapters/bron.ts'
import { isGelezen } from '../../src/adapters/gelezen.ts'
import type { Documentregister } from '../../src/adapters/zgw/documentregister.ts'
import { type Gezocht, toGezocht } from '../../src/adapters/zgw/herkenning.ts'
import type { Klant } from '../../src/klantbeeld/klant.ts'
import { type Bevinding, type Instelling, ja, metKlant, nee, overgeslagen } from './bevinding.ts'
import { checkKlantbeeld } from './klantbeeld.ts'
import { listed, toWoorden } from './redenen.ts'
import { checkAdresfilter } from './zgw-adresfilters.ts'
import type { Dialecten } from './zgw-dialect.ts'
import { checkDocumenten } from './zgw-documenten.ts'
import { checkFilters } from './zgw-filters.ts'
import { alleConventies } from './zgw-kanarie.ts'
import type { ZgwProef } from './zgw-proef.ts'
import { listIngangen, type Steekproef, takeSteekproef } from './zgw-steekproef.ts'
import { checkVormen, joinWerkt, type Werkt } from './zgw-vormen.ts'
import { checkZaken, hasVreemdeNext, toCanoniek } from './zgw-zaken.ts'

/** What zaken of test klanten showed of a source. */
export type Klantrapport = {
  readonly bevindingen: readonly Bevinding[]
  readonly instellingen: readonly Instelling[]
  readonly werkt: Werkt
  readonly hasVreemdeNext: boolean
  /** Zaken were found by a number whose meaning only the municipality knows. */
  readonly hasAnn: boolean
}

export type KlantDeps = {
  readonly proef: ZgwProef
  readonly dialecten: Dialecten
  readonly bron: Bron
  /** Absent: the Documenten API does not answer. */
  readonly register: Documentregister | undefined
}

const isByAnn = ({ ingang, ruw }: Steekproef): boolean =>
  ingang.herkenning.conventie.naam === 'annIdentificatie-kvk' && ruw.count > 0

/** By which numbers zaken of this klant were found: counts, to choose `dialect.kvk` by. */
const judgeSchrijfwijzen = (klant: Klant, steekproeven: readonly Steekproef[], { config }: ZgwProef): Bevinding[] => {
  if (klant.soort === 'natuurlijkPersoon') return []
  const counts = listed(steekproeven.map(({ ingang, ruw }) => `${ingang.herkenning.conventie.naam} ${ruw.count}`))
  if (!steekproeven.some(isByAnn) || config.dialect.kvk !== 'auto') return [ja('schrijfwijzen', counts)]
  return [nee('schrijfwijzen', `${counts}; annIdentificatie-kvk is onzeker tot dialect.kvk haar noemt`)]
}

/** What the richest first page shows. */
const checkSteekproef = async (steekproef: Steekproef, gezocht: Gezocht, { proef, register }: KlantDeps) => {
  const vormen = await checkVormen(steekproef, proef)
  const documenten = register && (await checkDocumenten(steekproef.zaken, register, proef))
  return {
    bevindingen: [
      ...checkZaken(steekproef, gezocht, proef),
      ...vormen.map(({ bevinding }) => bevinding),
      ...(await checkFilters(steekproef, proef)),
      ...(await checkAdresfilter(steekproef.zaken, proef)),
      ...(documenten?.bevindingen ?? [])
    ],
    instellingen: [...toCanoniek(steekproef, proef), ...(documenten?.instellingen ?? [])],
    werkt: joinWerkt(vormen.map(({ werkt }) => werkt))
  }
}

const checkKlant = async (klant: Klant, deps: KlantDeps): Promise<Klantrapport> => {
  const { proef, dialecten, bron } = deps
  const gezocht = toGezocht(klant, proef.klanten.nummers, alleConventies)
  const ingangen = listIngangen(gezocht, dialecten.dienst)
  const taken = await Promise.all(ingangen.map(ingang => takeSteekproef(ingang, proef, dialecten.dienst)))
  const steekproeven = taken.filter(isGelezen).map(({ gelezen }) => gelezen)
  const mislukt = taken.flatMap(one =>
    isGelezen(one) ? [] : nee('zaken', toWoorden(one), 'een vraag naar zaken van de testklant mislukt')
  )
  const [richest] = steekproeven.toSorted((a, b) => b.ruw.count - a.ruw.count)
  const hasZaken = richest !== undefined && richest.ruw.count > 0
  const seen = hasZaken ? await checkSteekproef(richest, gezocht, deps) : undefined
  const geen = ingangen.length > 0 ? [overgeslagen('zaken', 'de testklant heeft hier geen zaken')] : []
  const bevindingen = [
    ...mislukt,
    ...(seen ? [...seen.bevindingen, ...judgeSchrijfwijzen(klant, steekproeven, proef)] : geen)
  ]
  return {
    bevindingen: [...metKlant(klant, bevindingen), ...(await checkKlantbeeld(bron, klant, proef))],
    instellingen: seen?.instellingen ?? [],
    werkt: seen?.werkt ?? {},
    hasVreemdeNext: steekproeven.some(steekproef => hasVreemdeNext(steekproef, proef)),
    hasAnn: steekproeven.some(isByAnn)
  }
}

export const checkKlanten = async (klanten: readonly Klant[], deps: KlantDeps): Promise<Klantrapport> => {
  const rapporten: Klantrapport[] = []
  for (const klant of klanten) rapporten.push(await checkKlant(klant, deps))
  return {
    bevindingen: rapporten.flatMap(({ bevindingen }) => bevindingen),
    instellingen: rapporten.flatMap(({ instellingen }) => instellingen),
    werkt: joinWerkt(rapporten.map(({ werkt }) => werkt)),
    hasVreemdeNext: rapporten.some(rapport => rapport.hasVreemdeNext),
    hasAnn: rapporten.some(({ hasAnn }) => hasAnn)
  }
}
