import type { Klantbeeld } from '../klantbeeld/onderdelen.ts'
import { onderdelen } from '../klantbeeld/onderdelen.ts'
import type { Plan } from '../klantbeeld/plan.ts'
import type { Samengevoegd } from '../klantbeeld/samengevoegd.ts'
import type { Koppeling, Stroomdeel } from '../klantbeeld/stroom.ts'
import { toOnderdeel } from './klantbeeld.ts'
import { link } from './links.ts'

type Onderdelen = Klantbeeld['onderdelen']

/** Which onderdelen will come, known before a bron has answered. */
export const toPlandeel = ({ doel, onderdelen: planned, nietToegestaan }: Plan, verwerkingId: string): Stroomdeel => ({
  event: 'plan',
  data: {
    verwerkingId,
    doel,
    gevraagd: onderdelen.filter(naam => naam in planned),
    nietToegestaan: [...nietToegestaan]
  }
})

/** Of two onderdelen that tell of each other, neither waits for the other: those links come at the end. */
const withoutLinks = ({ zaken, contactmomenten, ...rest }: Samengevoegd): Samengevoegd => ({
  ...rest,
  ...(zaken && {
    zaken: { ...zaken, items: zaken.items.map(({ documenten: _d, contactmomenten: _c, ...zaak }) => zaak) }
  }),
  ...(contactmomenten && {
    contactmomenten: { ...contactmomenten, items: contactmomenten.items.map(({ zaken: _, ...contact }) => contact) }
  })
})

/** The onderdelen as events have them: those of the klantbeeld but for the links. */
export const toStroomonderdelen = (plan: Plan, minimised: Samengevoegd): Onderdelen => {
  const shown = withoutLinks(link(minimised, plan.onderdelen.zaken?.velden))
  return Object.fromEntries(
    onderdelen.flatMap(naam => {
      const part = shown[naam]
      return part === undefined ? [] : [[naam, toOnderdeel(naam, part)]]
    })
  )
}

const ofZaken = ({ zaken }: Onderdelen): Koppeling[] =>
  (zaken?.gegevens ?? [])
    .filter(({ documenten, contactmomenten }) => documenten !== undefined || contactmomenten !== undefined)
    .map(({ bron, id, documenten, contactmomenten }) => ({
      onderdeel: 'zaken',
      bron,
      id,
      ...(documenten && { documenten }),
      ...(contactmomenten && { contactmomenten })
    }))

const ofContactmomenten = ({ contactmomenten }: Onderdelen): Koppeling[] =>
  (contactmomenten?.gegevens ?? []).flatMap(({ bron, id, zaken }) =>
    zaken === undefined ? [] : [{ onderdeel: 'contactmomenten', bron, id, zaken }]
  )

/** All of the klantbeeld that the onderdelen did not tell. */
export const toSamenhang = (klantbeeld: Klantbeeld): Stroomdeel => {
  const { onderdelen: all, doel: _, ...rest } = klantbeeld
  return { event: 'samenhang', data: { ...rest, koppelingen: [...ofZaken(all), ...ofContactmomenten(all)] } }
}
