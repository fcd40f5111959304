import type { MijnBericht, MijnKlantbeeld } from '../../klantbeeld/mijn.ts'
import type { Bericht, Klantbeeld } from '../../klantbeeld/onderdelen.ts'
import type { MijnStroomdeel, Stroomdeel } from '../../klantbeeld/stroom.ts'
import { toMijnOnderdelen } from './onderdelen.ts'
import { toMijnBericht } from './taken.ts'

const toVerantwoording = ({ verwerkingId }: Klantbeeld['verantwoording']) => ({ verwerkingId })

/**
 * What a klant sees of a view that was decided, merged and minimised like any other. Pure, and built field by field:
 * a field that is for staff has no way in here, whatever the register says.
 */
export const createProjectie = (taal: string) => ({
  klantbeeld: ({ compleet, onderdelen, verantwoording }: Klantbeeld): MijnKlantbeeld => ({
    compleet,
    onderdelen: toMijnOnderdelen(onderdelen, taal),
    verantwoording: toVerantwoording(verantwoording)
  }),
  bericht: (bericht: Bericht): MijnBericht => toMijnBericht(bericht, taal),
  stroomdeel: (deel: Stroomdeel): MijnStroomdeel => {
    switch (deel.event) {
      case 'plan': {
        const { verwerkingId, gevraagd } = deel.data
        return { event: 'plan', data: { verwerkingId, gevraagd } }
      }
      case 'onderdeel': {
        const { voorlopig, onderdelen } = deel.data
        return { event: 'onderdeel', data: { voorlopig, onderdelen: toMijnOnderdelen(onderdelen, taal) } }
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
