import { z } from 'zod'

/** How a ZGW server says that a record is not there: a Fout; a gateway with a wrong base says something else. */
export const nietGevonden = z.object({ code: z.string() }).or(z.object({ status: z.literal(404) }))
