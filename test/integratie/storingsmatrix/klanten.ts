import type { Populatie } from '../../../simulatie/populatie/types.ts'
import { drawBerichten } from '../../../simulatie/taken/draw-bericht.ts'
import { drawTaken } from '../../../simulatie/taken/draw-taak.ts'
import { toDatum } from '../../../simulatie/zgw/dag.ts'
import type { Klant } from '../../../src/klantbeeld/klant.ts'
import { bronbeeldOf } from '../../steun/bronbeeld.ts'
import { faults } from './faults.ts'
import { states } from './sources.ts'

type Bronbezit = { readonly id: string; readonly zaak?: string | undefined }

/** A klant about whom every source has something, and what a right answer holds of him. */
export type Bekende = {
  readonly klant: Klant
  /** What is shown when all is well, by `onderdeel/bron`; with the zaak that it is shown for. */
  readonly bezit: Readonly<Record<string, readonly Bronbezit[]>>
  /** The zaken of all his tasks, also of those that are not shown. */
  readonly taakzaken: readonly string[]
}

const wanted = faults.length * states.length
const few = 6

const allKlanten = function* (populatie: Populatie, soort: Klant['soort']): Generator<Klant> {
  if (soort === 'natuurlijkPersoon') {
    for (const burgerservicenummer of populatie.burgerservicenummers()) {
      const found = populatie.inwoner(burgerservicenummer)
      if (found?.inBrp && found.inKlantregister && found.zaken <= few) yield { soort, burgerservicenummer }
    }
  } else {
    for (const kvkNummer of populatie.kvkNummers()) {
      const found = populatie.bedrijf(kvkNummer)
      if (found?.inKlantregister && found.zaken <= few) yield { soort: 'nietNatuurlijkPersoon', kvkNummer }
    }
  }
}

const toItems = (ids: readonly string[]): Bronbezit[] => ids.map(id => ({ id }))

const toBekende = (populatie: Populatie, klant: Klant): Bekende => {
  const { zaakIds, documentIds, contactIds } = bronbeeldOf(populatie, klant)
  const inwoner = 'burgerservicenummer' in klant ? populatie.inwoner(klant.burgerservicenummer) : undefined
  const dossier = inwoner ?? ('kvkNummer' in klant ? populatie.bedrijf(klant.kvkNummer) : undefined)
  if (dossier === undefined) throw new Error('not in the population')
  const plek = { populatie, klant: dossier }
  // What is for one vestiging is not for the company; the first form of a task (see objecten/data.ts) names no zaak.
  const taken = (soort: 'objecttaak' | 'vtbTaak') =>
    drawTaken({ ...plek, soort })
      .filter(({ vestigingsnummer }) => vestigingsnummer === undefined)
      .map(({ uuid, zaak, number }) => ({
        id: uuid,
        zaak: soort === 'objecttaak' && number % 4 === 3 ? undefined : zaak
      }))
  const berichten = (soort: 'objectbericht' | 'vtbBericht') =>
    drawBerichten({ ...plek, soort })
      .filter(one => one.vestigingsnummer === undefined && toDatum(one.publicatie) <= populatie.peildatum)
      .map(({ uuid }) => ({ id: uuid }))
  const [objecttaken, vtbTaken] = [taken('objecttaak'), taken('vtbTaak')]
  const isShown = ({ zaak }: Bronbezit) => zaak === undefined || zaakIds.includes(zaak)
  return {
    klant,
    bezit: {
      'zaken/openzaak': toItems(zaakIds),
      'documenten/openzaak': toItems(documentIds),
      'contactmomenten/openklant': toItems(contactIds),
      'taken/objecten-taken': objecttaken.filter(isShown),
      'taken/vtb-taken': vtbTaken.filter(isShown),
      'berichten/objecten-berichten': berichten('objectbericht'),
      'berichten/vtb-berichten': berichten('vtbBericht')
    },
    taakzaken: [...objecttaken, ...vtbTaken].flatMap(({ zaak }) => zaak ?? [])
  }
}

/** One for each cell of a source: what is kept of one klant tells nothing of another. */
export const findKlanten = (populatie: Populatie, soort: Klant['soort']): readonly Bekende[] => {
  const found: Bekende[] = []
  for (const klant of allKlanten(populatie, soort)) {
    if (found.length === wanted) break
    const bekende = toBekende(populatie, klant)
    if (Object.values(bekende.bezit).every(({ length }) => length > 0)) found.push(bekende)
  }
  if (found.length < wanted) throw new Error(`only ${found.length} klanten of soort ${soort} with something everywhere`)
  return found
}
