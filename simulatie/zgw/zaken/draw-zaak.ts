import { createToeval, type Toeval } from '../../populatie/toeval.ts'
import { isGeldig, type Zaaktype, zaaktypen } from '../catalogi/catalogus.ts'
import type { Dag } from '../dag.ts'
import type { Niveau } from '../niveaus.ts'
import type { Deelname, Eigenaar, Klant, Zaak } from './zaak.ts'

// Each identificatie as often as its weight says; versions of one zaaktype count once.
const identificatiesFor = (wie: 'inwoner' | 'bedrijf'): readonly string[] => {
  const chosen = new Map<string, number>()
  for (const { data } of zaaktypen) {
    if (data.voor === wie || data.voor === 'beide') chosen.set(data.identificatie, data.gewicht)
  }
  return [...chosen].flatMap(([identificatie, gewicht]) => Array<string>(gewicht).fill(identificatie))
}
const forInwoner = identificatiesFor('inwoner')
const forBedrijf = identificatiesFor('bedrijf')

const drawZaaktype = (klant: Klant, start: Dag, toeval: Toeval): Zaaktype => {
  const identificatie = toeval.pick(klant.isBedrijf ? forBedrijf : forInwoner)
  const versies = zaaktypen.filter(({ data }) => data.identificatie === identificatie)
  return versies.find(versie => isGeldig(versie, start)) ?? toeval.pick(versies)
}

const drawNiveau = ({ data: { vertrouwelijkheid } }: Zaaktype, toeval: Toeval): Niveau => {
  if (vertrouwelijkheid === 'vertrouwelijk') return toeval.chance(90) ? 'vertrouwelijk' : 'geheim'
  if (toeval.chance(80)) return vertrouwelijkheid
  return toeval.pick(['intern', 'intern', 'zaakvertrouwelijk', 'zaakvertrouwelijk', 'vertrouwelijk', 'geheim'])
}

// Most are registered on the company; the rest on one of its vestigingen, in the new way or the old.
const vormen = ['onderneming', 'onderneming', 'onderneming', 'ondernemingMetVestiging', 'vestiging'] as const

const drawDeelname = (klant: Klant, ageDays: number, toeval: Toeval): Deelname => {
  const vorm = toeval.pick(vormen)
  const vestigingen = klant.isBedrijf ? klant.vestigingen : []
  const vestiging = vestigingen[toeval.integer(0, Math.max(0, vestigingen.length - 1))]
  return {
    soort: toeval.chance(10) ? 'belanghebbende' : 'initiator',
    vorm: vestiging ? vorm : 'onderneming',
    vestiging,
    gemachtigd: toeval.chance(4),
    beeindigd: toeval.chance(4) && ageDays > 2
  }
}

const drawStart = (laatsteDag: Dag, toeval: Toeval): Dag => {
  if (toeval.chance(40)) return laatsteDag - toeval.integer(0, 180)
  return laatsteDag - (toeval.chance(60) ? toeval.integer(180, 1_095) : toeval.integer(1_095, 2_920))
}

// About 60 % is finished: some of the last half year, nearly all of what is old.
const donePercentage = (age: number): number => (age <= 180 ? 30 : age <= 1_095 ? 80 : 95)

const drawEinde = (start: Dag, laatsteDag: Dag, { data }: Zaaktype, toeval: Toeval): Dag | undefined => {
  const isDone = toeval.chance(donePercentage(laatsteDag - start))
  const einde = start + toeval.integer(1, Math.ceil(1.3 * data.doorlooptijdDagen))
  return isDone && einde <= laatsteDag ? einde : undefined
}

/** The zaak with this number of a klant: always the same one, computed from seed, klant and number alone. */
export const drawZaak = (eigenaar: Eigenaar, number: number): Zaak => {
  const { klant, seed, laatsteDag } = eigenaar
  const toeval = createToeval(seed, klant.isBedrijf ? 'zaak-bedrijf' : 'zaak', klant.index, number)
  const start = drawStart(laatsteDag, toeval)
  const zaaktype = drawZaaktype(klant, start, toeval)
  const einde = drawEinde(start, laatsteDag, zaaktype, toeval)
  const isDone = einde !== undefined
  const zaak: Zaak = {
    ...eigenaar,
    number,
    child: 0,
    zaaktype,
    titel: toeval.pick(zaaktype.data.titels),
    start,
    registratie: Math.min(laatsteDag, start + toeval.integer(0, 2)),
    einde,
    gepland: toeval.chance(80) ? start + Math.ceil(zaaktype.data.doorlooptijdDagen / 2) : undefined,
    niveau: drawNiveau(zaaktype, toeval),
    statussen: isDone ? zaaktype.statustypen.length : toeval.integer(1, zaaktype.statustypen.length - 1),
    resultaat: isDone ? toeval.pick(zaaktype.resultaattypen) : undefined,
    deelname: drawDeelname(klant, laatsteDag - start, toeval),
    metPartner: eigenaar.partner !== undefined && toeval.chance(15),
    documenten: toeval.integer(0, 3),
    heeftBesluit: isDone && zaaktype.besluitsoort !== undefined && toeval.chance(70),
    opgeschort: !isDone && toeval.chance(6),
    verlengd: toeval.chance(4),
    betaling: toeval.pick(['nvt', 'nvt', 'nvt', 'nvt', '', '', 'geheel', 'nog_niet']),
    los: toeval.integer(0, 9_999)
  }
  // Begun and not sent in yet.
  return isDone || zaak.los % 12 !== 0 ? zaak : { ...zaak, statussen: 0 }
}
