import { z } from 'zod'

const tekst = z
  .union([z.string().trim().min(1), z.object({ nl: z.string().trim().min(1) }).catchall(z.string().trim().min(1))])
  .transform((one): { readonly nl: string; readonly [taal: string]: string } =>
    typeof one === 'string' ? { nl: one } : one
  )
  .describe('Plain text (B1) in Dutch, or by language: `{ nl: …, en: … }`.')

const groep = z
  .string()
  .regex(/^[a-z][A-Za-z]{0,39}$/, 'expected a code such as inBehandeling')
  .describe('Statusgroep: a key of `statusgroepen`, or `onbekend`.')

const status = z.strictObject({
  groep,
  tekst: tekst.optional().describe('What the klant reads at this status; absent is the text of the group.'),
  volgendeStap: tekst.optional().describe('What happens next.'),
  actieNodig: z.boolean().default(false).describe('Whether the municipality waits for the klant.')
})

const contact = z
  .strictObject({
    tekst: tekst.optional(),
    telefoonnummer: z.string().min(1).optional(),
    emailadres: z.email().optional(),
    url: z.url().optional()
  })
  .describe('Where a klant can ask about it.')

const zaaktype = z.strictObject({
  naam: tekst.optional().describe('What the klant calls it; absent is the omschrijving of the zaaktype.'),
  titel: z
    .enum(['omschrijving', 'naam'])
    .default('omschrijving')
    .describe(
      'What stands above a zaak: its own omschrijving, or the name of its zaaktype where that is too internal.'
    ),
  statussen: z.record(z.string().min(1), status).default({}).describe('By omschrijving of the statustype.'),
  resultaten: z.record(z.string().min(1), tekst).default({}).describe('By omschrijving of the resultaattype.'),
  contact: contact.optional()
})

type Groepen = { readonly statusgroepen: object; readonly zonderStatus: string; readonly zaaktypen: Zaaktypen }
type Zaaktypen = Readonly<Record<string, { readonly statussen: Readonly<Record<string, { readonly groep: string }>> }>>

const reportUnknownGroups = ({ statusgroepen, zonderStatus, zaaktypen }: Groepen, context: z.RefinementCtx): void => {
  const used = Object.entries(zaaktypen).flatMap(([type, { statussen }]) =>
    Object.entries(statussen).map(([naam, one]) => ({
      path: ['zaaktypen', type, 'statussen', naam, 'groep'],
      code: one.groep
    }))
  )
  for (const { path, code } of [...used, { path: ['zonderStatus'], code: zonderStatus }]) {
    if (code !== 'onbekend' && !Object.hasOwn(statusgroepen, code)) {
      context.addIssue({ code: 'custom', path, message: `"${code}" is not one of statusgroepen` })
    }
  }
}

/** Section `mijn` of klantbeeld.yaml: what a resident or company sees of itself. */
export const mijnSchema = z
  .strictObject({
    doel: z
      .string()
      .min(1)
      .describe('Doel of the register, with perspectief `klant`, by which all of `/v1/mijn` is decided and logged.'),
    talen: z
      .array(z.string().regex(/^[a-z]{2,3}$/, 'expected a language such as nl or en'))
      .default(['nl', 'en'])
      .refine(talen => talen.includes('nl'), 'nl is always one of them: texts fall back on it')
      .describe('Languages that an answer may be in, by Accept-Language; what is not translated is in Dutch.'),
    statusgroepen: z
      .record(groep, tekst)
      .default({})
      .describe('The few groups that the many statustypen come down to, each with what a klant reads.'),
    zonderStatus: groep.default('onbekend').describe('Statusgroep of a zaak on which no status was set yet.'),
    zaaktypen: z
      .record(z.string().min(1), zaaktype)
      .default({})
      .describe(
        'By identificatie of the zaaktype; `*` is for what a zaaktype does not name itself. A statustype that neither ' +
          'names is `onbekend`: its own text is never shown.'
      ),
    documentsoorten: z
      .record(z.string().min(1), z.enum(['formeel', 'ingediend', 'ondersteunend']))
      .default({})
      .describe(
        'By omschrijving of the informatieobjecttype. Absent: `ingediend` when the municipality received it, else ' +
          '`ondersteunend`.'
      ),
    organisaties: z
      .record(
        z.string().regex(/^\d{9}$/, 'expected an RSIN'),
        z.strictObject({ naam: tekst, contact: contact.optional() })
      )
      .default({})
      .describe('Names and contact points of organisations that are responsible for zaken, by RSIN.'),
    medewerkernamen: z
      .boolean()
      .default(false)
      .describe('Whether a klant sees with whom he had contact; the register must name the field `medewerkers` too.')
  })
  .superRefine(reportUnknownGroups)
export type Mijninstellingen = z.output<typeof mijnSchema>
