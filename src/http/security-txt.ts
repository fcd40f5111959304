import type { FastifyInstance } from 'fastify'
import { z } from 'zod'

/** `beveiligingsmelding` of klantbeeld.yaml: where to report a weakness of this installation (RFC 9116). */
export const securityTxtSchema = z
  .strictObject({
    contact: z
      .url({ protocol: /^(https|mailto|tel)$/, error: 'expected a https, mailto or tel URL' })
      .describe('Where a weakness may be reported: a https, mailto or tel URL (RFC 9116, Contact).'),
    verloopt: z.iso
      .datetime({ offset: true, error: 'expected a moment such as 2027-06-30T00:00:00Z' })
      .describe(
        'Until when this holds, at most a year ahead (RFC 9116, Expires). After it the address is not there any more: better nothing than a contact that nobody reads.'
      ),
    beleid: z
      .url({ protocol: /^https$/ })
      .optional()
      .describe('Page with the rules for reporting (RFC 9116, Policy).')
  })
  .describe('`/.well-known/security.txt`; absent: not offered. Of the organisation that runs this, not of its makers.')
export type SecurityTxt = z.infer<typeof securityTxtSchema>

const toText = ({ contact, verloopt, beleid }: SecurityTxt): string =>
  [`Contact: ${contact}`, `Expires: ${new Date(verloopt).toISOString()}`]
    .concat(beleid === undefined ? [] : [`Policy: ${beleid}`], 'Preferred-Languages: nl, en', '')
    .join('\n')

/** `/.well-known/security.txt` as long as it holds; then 404, which the start log says as well. */
export const securityTxtRoutes = (app: FastifyInstance, melding: SecurityTxt | undefined, now: () => Date): void => {
  if (melding === undefined) return
  const text = toText(melding)
  const holds = () => now() < new Date(melding.verloopt)
  if (!holds()) app.log.warn('security.txt has expired: see beveiligingsmelding.verloopt')
  app.get('/.well-known/security.txt', async (_request, reply) =>
    holds() ? reply.type('text/plain; charset=utf-8').send(text) : reply.callNotFound()
  )
}
