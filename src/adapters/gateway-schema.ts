import { z } from 'zod'
import { headerTemplate } from './header-schema.ts'

/** Longest value of a gateway header, in characters: the only limit that is known, iConnect's. */
export const maxTekens = 242

const oin = z.string().regex(/^\d{20}$/, 'an OIN has 20 digits')
const waarde = headerTemplate.min(1).max(maxTekens)

/** The headers that a BRP gateway wants: what is fixed stands here, what differs per call is filled in. */
export const gatewaySchema = z
  .discriminatedUnion('profiel', [
    z.strictObject({
      profiel: z
        .literal('iconnect')
        .describe(
          'iConnect, 2Secure: x-origin-oin, x-doelbinding and x-gebruiker; x-verwerking where the doel has one.'
        ),
      originOin: oin.describe('OIN of the municipality (x-origin-oin).'),
      afnemerOin: oin.optional().describe('OIN of the afnemer (x-afnemer-oin).'),
      toepassing: waarde.optional().describe('Name of the application (x-toepassing).')
    }),
    z.strictObject({
      profiel: z.literal('centric').describe('Centric: x-request-organization, -application, -afnemerscode and -user.'),
      organisatie: waarde.describe('Name of the organisation (x-request-organization).'),
      applicatie: waarde.describe('Name of the application (x-request-application).'),
      afnemerscode: waarde.optional().describe('Code of the afnemer (x-request-afnemerscode).')
    }),
    z.strictObject({
      profiel: z
        .literal('amsterdam')
        .describe(
          'The haal-centraal-proxy of Amsterdam: X-User, X-Correlation-ID (our trace id) and X-Task-Description.'
        ),
      taak: waarde
        .default('{doel.brp.verwerking}')
        .describe('What the user is doing (X-Task-Description). Default: the verwerking of the doel.')
    })
  ])
  .describe(
    'Headers that a BRP gateway demands. A call for which one cannot be filled (a doel without brp.doelbinding) is not made.'
  )
export type Gateway = z.output<typeof gatewaySchema>
