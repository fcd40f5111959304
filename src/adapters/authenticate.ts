import type { Authenticatie } from './authenticatie-schema.ts'
import type { Authenticate, Headers } from './authentication.ts'
import { clientCredentials } from './client-credentials.ts'
import { zgwJwt } from './zgw-jwt.ts'

const fixed = (headers: Headers): Authenticate => ({ headers: () => ({ gelezen: headers }) })

/** Throws only for a key file that cannot be read or used: that stops the start, not the first call. */
export const createAuthenticate = (authenticatie: Authenticatie, now: () => Date): Authenticate => {
  switch (authenticatie.type) {
    case 'api-key':
      return fixed({ [authenticatie.header]: authenticatie.waarde })
    case 'token':
      return fixed({ authorization: `Token ${authenticatie.waarde}` })
    case 'zgw-jwt':
      return zgwJwt(authenticatie, now)
    case 'oauth2-client-credentials':
      return clientCredentials(authenticatie, now)
    case 'geen':
      return fixed({})
  }
}
