import { createToeval, type Toeval } from '../populatie/toeval.ts'
import type { Bedrijf, Inwoner, Populatie } from '../populatie/types.ts'
import { soorten, toUuid } from '../populatie/uuid.ts'
import { type Dag, toDag } from '../zgw/dag.ts'

export type Klant = Inwoner | Bedrijf

/** How far a task is, in no register's own words. */
type Stand = 'open' | 'uitgevoerd' | 'verwerkt' | 'afgebroken'

/** A task that the municipality asks of a klant; each register writes it in its own form. */
export type Taak = {
  readonly uuid: string
  readonly klant: Klant
  /** Place among the klant's tasks in this register. */
  readonly number: number
  readonly titel: string
  readonly toelichting: string
  readonly uitvoering: 'url' | 'formulier' | 'betaling'
  readonly stand: Stand
  readonly start: Dag
  readonly termijn: Dag | undefined
  /** The zaak that it is about. */
  readonly zaak: string | undefined
  /** Twelve digits: only this vestiging of the company is asked. */
  readonly vestigingsnummer: string | undefined
}

const onderwerpen = [
  ['Stuur een bewijs van inkomen', 'Wij hebben uw laatste loonstrook nodig.', 'formulier'],
  ['Betaal de leges', 'U betaalt voor het behandelen van uw aanvraag.', 'betaling'],
  ['Controleer uw gegevens', 'Kijk of uw gegevens nog kloppen.', 'url'],
  ['Maak een afspraak', 'Kies een moment dat u past.', 'url'],
  ['Stuur een foto van de situatie', 'De foto laat zien om welke plek het gaat.', 'formulier']
] as const

/** The first tasks of a klant show all that there is; the others are drawn. */
const eerste: readonly (readonly [Stand, number | undefined])[] = [
  ['open', 21],
  ['open', -10],
  ['uitgevoerd', 5],
  ['verwerkt', -30],
  ['afgebroken', -3],
  ['open', undefined]
]

const drawStand = (number: number, toeval: Toeval): readonly [Stand, number | undefined] =>
  eerste[number] ?? [toeval.pick(['open', 'open', 'uitgevoerd', 'verwerkt'] as const), toeval.integer(-60, 60)]

/** Which records of a company are for one vestiging: of four in a row one for the first, and one for the last. */
export const toVestigingsnummer = (klant: Klant, number: number): string | undefined => {
  if (!klant.isBedrijf) return undefined
  const { vestigingen } = klant
  return [undefined, undefined, vestigingen[0], vestigingen.at(-1)][number % 4]?.vestigingsnummer
}

type Plek = { readonly populatie: Populatie; readonly klant: Klant; readonly soort: 'objecttaak' | 'vtbTaak' }

const drawTaak = ({ populatie, klant, soort }: Plek, number: number): Taak => {
  const { index: owner, isBedrijf } = klant
  const toeval = createToeval(populatie.seed, soort, isBedrijf ? 'bedrijf' : 'inwoner', owner, number)
  const vandaag = toDag(populatie.peildatum) ?? 0
  const [titel, toelichting, uitvoering] = toeval.pick(onderwerpen)
  const [stand, dagen] = drawStand(number, toeval)
  const zaak = klant.zaken > 0 && toeval.chance(70) ? toeval.integer(0, klant.zaken - 1) : undefined
  return {
    uuid: toUuid({ kind: soorten[soort], owner, isBedrijf, number, child: 0 }),
    klant,
    number,
    titel,
    toelichting,
    uitvoering,
    stand,
    start: vandaag - toeval.integer(61, 90),
    termijn: dagen === undefined ? undefined : vandaag + dagen,
    zaak: zaak === undefined ? undefined : toUuid({ kind: soorten.zaak, owner, isBedrijf, number: zaak, child: 0 }),
    vestigingsnummer: toVestigingsnummer(klant, number)
  }
}

/** All tasks of one klant in one register. */
export const drawTaken = (plek: Plek): readonly Taak[] =>
  Array.from({ length: plek.klant.taken }, (_, number) => drawTaak(plek, number))
