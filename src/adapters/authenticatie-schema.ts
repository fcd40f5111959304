import { z } from 'zod'
import { headerName, headerSecret } from './header-schema.ts'
import { clientCredentialsSchema } from './oauth-schema.ts'

/** How the service makes itself known to a source. */
export const authenticatieSchema = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('api-key').describe('A fixed key in a header, as the BRP proof environment and KVK want it.'),
      header: headerName.describe('Name of the header, such as X-API-KEY.'),
      waarde: headerSecret.describe('The key; keep it in the environment and refer to it here.')
    }),
    z.strictObject({
      type: z.literal('token').describe('`Authorization: Token …`, as Open Klant wants it.'),
      waarde: headerSecret.describe('The token; keep it in the environment and refer to it here.')
    }),
    z.strictObject({
      type: z.literal('zgw-jwt').describe('A signed JWT (HS256), as the ZGW APIs want it.'),
      clientId: z.string().min(1).describe('Client id of the application at the source (Autorisaties API).'),
      secret: z.string().min(1).describe('Shared secret; keep it in the environment and refer to it here.')
    }),
    clientCredentialsSchema,
    z.strictObject({ type: z.literal('geen').describe('None: a gateway in between does it.') })
  ])
  .describe('How the service makes itself known to the source.')
export type Authenticatie = z.output<typeof authenticatieSchema>
