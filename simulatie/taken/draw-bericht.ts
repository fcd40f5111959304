import { createToeval } from '../populatie/toeval.ts'
import type { Populatie } from '../populatie/types.ts'
import { soorten, toUuid } from '../populatie/uuid.ts'
import { type Dag, toDag } from '../zgw/dag.ts'
import { type Klant, toVestigingsnummer } from './draw-taak.ts'

/** A message to a klant; each register writes it in its own form. */
export type Bericht = {
  readonly uuid: string
  readonly klant: Klant
  readonly number: number
  readonly onderwerp: string
  readonly tekst: string
  /** In the future for one that is ready and not to be seen yet. */
  readonly publicatie: Dag
  readonly gelezen: boolean
  readonly handeling: 'informatie_krijgen' | 'betalen'
  readonly termijn: Dag | undefined
  readonly zaak: string | undefined
  /** UUIDs of documents. */
  readonly bijlagen: readonly string[]
  /** Twelve digits: for this vestiging of the company only. */
  readonly vestigingsnummer: string | undefined
}

const onderwerpen = [
  ['Uw aanvraag is ontvangen', 'Wij hebben uw aanvraag ontvangen. U hoort binnen acht weken van ons.'],
  ['Er staat een besluit voor u klaar', 'Wij hebben over uw aanvraag besloten. Het besluit staat bij dit bericht.'],
  ['Herinnering: betaal de leges', 'Wij hebben uw betaling nog niet ontvangen.'],
  ['Uw afspraak is bevestigd', 'Uw afspraak staat vast. Neem uw legitimatie mee.']
] as const

/** Days from the peildatum and whether it was read: the first messages of a klant show all that there is. */
const eerste: readonly (readonly [number, boolean])[] = [
  [-40, true],
  [-3, false],
  [14, false],
  [-1, false]
]

type Plek = { readonly populatie: Populatie; readonly klant: Klant; readonly soort: 'objectbericht' | 'vtbBericht' }

const drawBericht = ({ populatie, klant, soort }: Plek, number: number): Bericht => {
  const { index: owner, isBedrijf, zaken } = klant
  const toeval = createToeval(populatie.seed, soort, isBedrijf ? 'bedrijf' : 'inwoner', owner, number)
  const vandaag = toDag(populatie.peildatum) ?? 0
  const [onderwerp, tekst] = toeval.pick(onderwerpen)
  const [dagen, gelezen] = eerste[number] ?? [-toeval.integer(5, 400), toeval.chance(70)]
  const zaak = zaken > 0 && toeval.chance(60) ? toeval.integer(0, zaken - 1) : undefined
  const uuid = (kind: number, of: number, child = 0) => toUuid({ kind, owner, isBedrijf, number: of, child })
  const handeling = onderwerp.includes('betaal') ? 'betalen' : 'informatie_krijgen'
  return {
    uuid: uuid(soorten[soort], number),
    klant,
    number,
    onderwerp,
    tekst,
    publicatie: vandaag + dagen,
    gelezen,
    handeling,
    termijn: handeling === 'betalen' ? vandaag + dagen + 14 : undefined,
    zaak: zaak === undefined ? undefined : uuid(soorten.zaak, zaak),
    bijlagen: onderwerp.includes('besluit') && zaak !== undefined ? [uuid(soorten.document, zaak)] : [],
    vestigingsnummer: toVestigingsnummer(klant, number)
  }
}

/** All messages to one klant in one register. */
export const drawBerichten = (plek: Plek): readonly Bericht[] =>
  Array.from({ length: plek.klant.berichten }, (_, number) => drawBericht(plek, number))
