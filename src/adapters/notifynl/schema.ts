import { z } from 'zod'
import { baseUrl, common } from '../common-schema.ts'

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/** `{name}-{service id}-{secret}`, as NotifyNL shows it once. */
const apiSleutel = z
  .string()
  .regex(new RegExp(`^.+-${uuid}-${uuid}$`, 'i'), 'expected an API key of NotifyNL: name-serviceid-secret')
  .describe('API key of NotifyNL. A key of type `team` or `test` sends to nobody else.')

const sjabloon = (soort: string) =>
  z.uuid().describe(`Id of the template for ${soort}; it must have the fields ((code)) and ((minuten)).`)

/** Section `verzender`: NotifyNL, with the API of GOV.UK Notify (docs.notifynl.nl). */
export const notifynlSchema = z
  .strictObject({
    url: baseUrl.default('https://api.notifynl.nl').describe('Base URL of the API; `/v2` comes after it.'),
    apiSleutel,
    sjablonen: z.strictObject({ email: sjabloon('an e-mail'), telefoonnummer: sjabloon('a text message') }),
    tls: common.tls,
    tijdslimietMs: z
      .int()
      .min(50)
      .max(30_000)
      .default(5_000)
      .describe('Longest time for handing over one message, in milliseconds.'),
    gelijktijdig: common.gelijktijdig.describe('Most connections at one time.')
  })
  .describe('Who delivers the codes by which a klant proves that an address is his.')
export type NotifynlConfig = z.output<typeof notifynlSchema>
