import { z } from 'zod'
import { claimPath } from './claim-schema.ts'

/** Where a machtiging says what it covers, and in what role someone acts; the same in every convention. */
const machtiging = {
  diensten: claimPath
    .default(['service_id'])
    .describe('Services that a machtiging covers: texts, or objects with `id` or `uuid` (`mandate.services`).'),
  rol: claimPath
    .default(['mandate', 'role'])
    .describe(
      'Role of who acts: `bewindvoerder`, `curator`, `mentor` or `ouder`. Absent is a gemachtigde, who sees what his ' +
        'services cover; any other text is refused.'
    )
}

const nummers = {
  burgerservicenummer: claimPath.optional(),
  kvkNummer: claimPath.optional(),
  rsin: claimPath.optional(),
  vestigingsnummer: claimPath.optional()
}
const vorm = <V extends string>(naam: V, text: string) => z.literal(naam).describe(text)

/** One convention by which an issuer says that someone acts for another. */
export const namensSchema = z.discriminatedUnion('vorm', [
  z.strictObject({
    vorm: vorm('oidc-nlgov', 'OIDC NL GOV: who acts is `sub`, for whom is the deepest `represents`.'),
    ...machtiging
  }),
  z.strictObject({ vorm: vorm('rfc8693', 'RFC 8693: who acts is `act.sub`, the rest is of for whom.'), ...machtiging }),
  z.strictObject({
    vorm: vorm('fsc', 'FSC: `act.sub` connects for the organisation whose OIN is `sub`.'),
    ...machtiging
  }),
  z.strictObject({
    vorm: vorm('nl-portal', 'NL Portal: `gemachtigde` acts for `aanvrager`.'),
    ...machtiging
  }),
  z.strictObject({
    vorm: vorm('paden', 'Open Forms, Open Inwoner, eHerkenning: claim paths of your own.'),
    handelende: z
      .strictObject({ ...nummers, id: claimPath.optional() })
      .describe('Who acts; one of these must be in the token.'),
    vertegenwoordigde: z.strictObject(nummers).describe('For whom; absent from the token is for himself.'),
    ...machtiging
  })
])
export type Namens = z.output<typeof namensSchema>
