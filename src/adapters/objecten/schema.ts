import { z } from 'zod'
import { baseUrl, common } from '../common-schema.ts'
import { maxItems, taakUrl } from '../taken/schema.ts'

const shared = {
  ...common,
  url: baseUrl.describe('Base URL of the Objects API. Example: https://objecten.example/api/v2'),
  objecttype: z
    .url({ protocol: /^https?$/ })
    .describe('Address of the object type, as objects name it. Open Object 4 does not look at its host.'),
  zoekfilter: z
    .enum(['data_attr', 'data_attrs'])
    .default('data_attrs')
    .describe(
      'How this server filters on data in `POST /objects/search`: `data_attrs` is known to every 2.x and deprecated, `data_attr` to the newer ones. A server that passes over it gives the objects of others: then the bron is in storing.'
    ),
  maxItems
}

/** A bron of soort `objecten-taken`: tasks for klanten as objects, in whichever of the forms that are about. */
export const objectenTakenSchema = z.strictObject({
  soort: z
    .literal('objecten-taken')
    .describe('Tasks in an Objects API 2: externe klanttaak 1.1.1, NL Portal taak version 1 and 2.'),
  ...shared,
  taakUrl,
  urnNaamruimte: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'expected letters, digits and hyphens')
    .default('gemeente')
    .describe('Name in the URN of what a task is about: `urn:nld:{urnNaamruimte}:zaak:uuid:…`.')
})
export type ObjectenTakenConfig = z.output<typeof objectenTakenSchema>

/** A bron of soort `objecten-berichten`: messages to klanten as objects, in the form that NL Portal reads. */
export const objectenBerichtenSchema = z.strictObject({
  soort: z.literal('objecten-berichten').describe('Messages in an Objects API 2, in the form of NL Portal.'),
  ...shared
})
export type ObjectenBerichtenConfig = z.output<typeof objectenBerichtenSchema>
export type ObjectenConfig = ObjectenTakenConfig | ObjectenBerichtenConfig
