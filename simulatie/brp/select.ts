import type { BrpPersoonAnyGezag } from '../populatie/gezag-versie.ts'
import { type Keuze, toKeuze } from './fields.ts'
import { selectOnderzoek } from './onderzoek.ts'
import { selectRni } from './rni.ts'
import type { Groep } from './velden.ts'

type Json = { readonly [naam: string]: unknown }

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const lijsten = ['nationaliteiten', 'kinderen', 'ouders', 'partners', 'gezag']
const overPersoon = ['aanhef', 'aanschrijfwijze', 'gebruikInLopendeTekst']

/** The warning that someone does not live there comes with what tells where they live, not with how to greet them. */
const verblijftNiet = (groep: Json, asked: ReadonlySet<string>): Json =>
  groep.indicatieVastgesteldVerblijftNietOpAdres === true && [...asked].some(naam => !overPersoon.includes(naam))
    ? { indicatieVastgesteldVerblijftNietOpAdres: true }
    : {}

const selectMember = (value: unknown, keuze: Keuze | true): unknown => {
  if (keuze === true) return value
  if (Array.isArray(value)) return value.map(item => selectMember(item, keuze))
  return isObject(value) ? selectGroep(value, keuze) : value
}

/** A group with nothing of what was asked stays as `{}`: so the BRP says that it is there. */
const selectGroep = (groep: Json, keuze: Keuze): Json => {
  const isPolymorph = typeof groep.type === 'string'
  const asked = new Set(isPolymorph ? ['type', ...Object.keys(keuze)] : Object.keys(keuze))
  const members = [...asked].flatMap(naam =>
    groep[naam] === undefined ? [] : [[naam, selectMember(groep[naam], keuze[naam] ?? true)]]
  )
  const { inOnderzoek } = groep
  return {
    ...Object.fromEntries(members),
    ...verblijftNiet(groep, asked),
    ...(isObject(inOnderzoek) && selectOnderzoek(inOnderzoek, asked))
  }
}

// Sent whatever was asked; only ever when they apply.
const selectAutomatic = ({
  geheimhoudingPersoonsgegevens,
  opschortingBijhouding,
  verificatie
}: BrpPersoonAnyGezag): Json => ({
  ...(geheimhoudingPersoonsgegevens && { geheimhoudingPersoonsgegevens }),
  ...(opschortingBijhouding && { opschortingBijhouding }),
  ...(verificatie && { verificatie })
})

const isInBinnenland = ({ verblijfplaats }: BrpPersoonAnyGezag): boolean =>
  verblijfplaats?.type === 'Adres' || verblijfplaats?.type === 'Locatie'

/** The person with what was asked, and what comes unasked. */
export const selectPersoon = (persoon: BrpPersoonAnyGezag, root: Groep, fields: readonly string[]): Json => {
  const keuze = toKeuze(root, fields, isInBinnenland(persoon))
  const empty = Object.fromEntries(lijsten.filter(naam => naam in keuze).map(naam => [naam, []]))
  return {
    ...empty,
    ...selectGroep(persoon, keuze),
    ...selectAutomatic(persoon),
    ...selectRni(persoon.rni ?? [], keuze)
  }
}
