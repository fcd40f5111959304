import type { MijnBericht, MijnKlantbeeld, MijnZaakAntwoord } from '../../klantbeeld/mijn.ts'
import type { Bericht, Klantbeeld, ZaakAntwoord } from '../../klantbeeld/onderdelen.ts'
import { present } from '../../klantbeeld/present.ts'
import type { MijnStroomdeel, Stroomdeel } from '../../klantbeeld/stroom.ts'
import { toMelding, toMijnOnderdelen } from './onderdelen.ts'
import { toGeschiedenis } from './status.ts'
import { toMijnBericht } from './taken.ts'
import type { Weergave } from './weergave.ts'
import { toMijnBesluiten, toMijnZaak } from './zaak.ts'

const toVerantwoording = ({ verwerkingId }: Klantbeeld['verantwoording']) => ({ verwerkingId })

/**
 * What a klant sees of a view that was decided, merged and minimised like any other. Pure, and built field by field:
 * a field that is for staff has no way in here, whatever the register says.
 */
export const createProjectie = (weergave: Weergave) => ({
  klantbeeld: ({ compleet, onderdelen, verantwoording }: Klantbeeld): MijnKlantbeeld => ({
    compleet,
    onderdelen: toMijnOnderdelen(onderdelen, weergave),
    verantwoording: toVerantwoording(verantwoording)
  }),
  bericht: (bericht: Bericht): MijnBericht => toMijnBericht(bericht, weergave.taal),
  zaak: ({ compleet, zaak, onderdelen, verantwoording }: ZaakAntwoord): MijnZaakAntwoord => {
    const { documenten, contactmomenten, taken } = toMijnOnderdelen(onderdelen, weergave)
    const verwant = onderdelen.zaken?.gegevens?.filter(({ id }) => id !== zaak.id) ?? []
    return {
      compleet,
      zaak: toMijnZaak(zaak, weergave),
      geschiedenis: toGeschiedenis(zaak, weergave),
      besluiten: toMijnBesluiten(zaak, weergave),
      verwant: verwant.map(one => toMijnZaak(one, weergave)),
      onderdelen: present({ documenten, contactmomenten, taken }),
      verantwoording: toVerantwoording(verantwoording)
    }
  },
  melding: (status: string) => toMelding(status, weergave.taal),
  stroomdeel: (deel: Stroomdeel): MijnStroomdeel => {
    switch (deel.event) {
      case 'plan': {
        const { verwerkingId, gevraagd } = deel.data
        return { event: 'plan', data: { verwerkingId, gevraagd } }
      }
      case 'onderdeel': {
        const { voorlopig, onderdelen } = deel.data
        return { event: 'onderdeel', data: { voorlopig, onderdelen: toMijnOnderdelen(onderdelen, weergave) } }
      }
      case 'samenhang': {
        const { compleet, koppelingen, verantwoording } = deel.data
        return { event: 'samenhang', data: { compleet, koppelingen, verantwoording: toVerantwoording(verantwoording) } }
      }
      default:
        return deel
    }
  }
})

export type Projectie = ReturnType<typeof createProjectie>
