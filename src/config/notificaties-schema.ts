import { z } from 'zod'
import { rollenVoorAlles } from '../klantbeeld/actor.ts'
import { betrouwbaarheidsniveaus } from '../klantbeeld/betrouwbaarheid.ts'

const afzender = z.strictObject({
  naam: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,49}$/, 'expected kebab-case')
    .describe('Name of who sends, for the limits and the audit lines of refusals.'),
  autorisatie: z
    .string()
    .min(20)
    .describe('The whole header Authorization that he sends: `auth` of the abonnement. As secret as a password.')
})

/** `notificaties` of klantbeeld.yaml. */
export const notificatiesSchema = z
  .strictObject({
    afzenders: z
      .array(afzender)
      .default([])
      .describe('Who may send without an access token. One with a token needs the scope notificaties.publiceren.'),
    perMinuut: z
      .int()
      .min(1)
      .max(1_000_000)
      .default(6_000)
      .describe('Most notifications of one sender in a minute; more are refused with 429, and sent again by him.'),
    onthoudS: z
      .int()
      .min(1)
      .max(86_400)
      .default(3_600)
      .describe('How long it is remembered of whom a zaak, document or other resource is, in seconds; as HMACs only.')
  })
  .prefault({})
  .describe('`POST /v1/notificaties`: sources tell what changed, and what was kept of it is dropped.')

/** `gebeurtenissen` of klantbeeld.yaml. */
export const gebeurtenissenSchema = z
  .strictObject({
    betrouwbaarheidsniveau: z
      .enum(betrouwbaarheidsniveaus)
      .default('substantieel')
      .describe('Lowest level of assurance (eIDAS) at which a klant may follow what changes about him.'),
    rollen: z
      .array(z.enum(rollenVoorAlles))
      .min(1)
      .default(['zelf'])
      .describe(
        'As what someone may follow it; only the klant himself unless others are named. A machtiging never opens it.'
      ),
    maxPerKlant: z.int().min(1).max(100).default(5).describe('Most open streams of one klant in one process.'),
    maxTotaal: z.int().min(1).max(100_000).default(1_000).describe('Most open streams in one process.')
  })
  .prefault({})
  .describe('`GET /v1/mijn/gebeurtenissen`: a portal hears that something of the klant changed.')
