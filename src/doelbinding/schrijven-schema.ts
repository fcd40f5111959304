import { z } from 'zod'
import { rollenVoorAlles } from '../klantbeeld/actor.ts'

/** What a klant can be given the right to change: what he gave himself, and nothing of a base register. */
const schrijfrechten = ['digitaleAdressen', 'voorkeuren'] as const
export type Schrijfrecht = (typeof schrijfrechten)[number]

/** Part `schrijven` of a doel. */
export const schrijvenSchema = z
  .strictObject({
    rechten: z.array(z.enum(schrijfrechten)).min(1).describe('What the klant may change of what he gave himself.'),
    rollen: z
      .array(z.enum(rollenVoorAlles))
      .min(1)
      .default(['zelf'])
      .describe(
        'As what someone may change it; only the klant himself unless others are named. A machtiging opens zaken, and ' +
          'never this.'
      )
  })
  .describe('Changing the profile (`/v1/mijn/profiel`); absent is not at all. For the klant perspectief only.')
