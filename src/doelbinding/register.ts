import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { klantsoorten } from '../klantbeeld/klant.ts'
import type { Onderdeel } from '../klantbeeld/onderdelen.ts'
import { vertrouwelijkheden } from '../klantbeeld/plan.ts'
import { automaticFields, type BekendeVelden } from './velden.ts'

const isPeriode = (text: string): boolean => {
  try {
    return Temporal.Duration.from(text).sign > 0
  } catch {
    return false
  }
}

const periode = z.string().refine(isPeriode, 'expected a period such as P5Y or P18M (ISO 8601)')
const tekst = z.string().trim().min(1)
const namen = z.array(tekst).min(1)

const selectie = z.union([z.strictObject({ alleen: namen }), z.strictObject({ behalve: z.array(tekst) })], {
  error: 'expected "alleen: [...]" or "behalve: [...]"'
})

const knownField = (onderdeel: Onderdeel, known: BekendeVelden) =>
  z
    .string()
    .meta({ enum: [...known[onderdeel]] })
    .superRefine((veld, context) => {
      if (veld.split('.').some(part => automaticFields.has(part))) {
        context.addIssue({ code: 'custom', message: `"${veld}" always comes along by itself and may not be named` })
      } else if (!known[onderdeel].has(veld)) {
        context.addIssue({ code: 'custom', message: `"${veld}" is not a field of ${onderdeel}` })
      }
    })

const onderdelenSchema = (known: BekendeVelden) => {
  const list = (onderdeel: Onderdeel) => z.array(knownField(onderdeel, known)).min(1)
  const allOrList = (onderdeel: Onderdeel) => z.union([z.literal('alle'), list(onderdeel)]).default('alle')
  return z
    .strictObject({
      persoon: z
        .strictObject({ velden: list('persoon') })
        .optional()
        .describe('Fields of BRP Personen 2.x; these and no others are asked of the BRP.'),
      contactgegevens: z.strictObject({ velden: allOrList('contactgegevens') }).optional(),
      zaken: z
        .strictObject({
          velden: allOrList('zaken'),
          zaaktypen: selectie.default({ behalve: [] }).describe('By identificatie of the zaaktype.'),
          vertrouwelijkheid: z.enum(vertrouwelijkheden).describe('Highest vertrouwelijkheidaanduiding (ZGW order).'),
          afgerondTot: periode.optional().describe('How long a finished zaak stays visible, ISO 8601 period.')
        })
        .optional(),
      documenten: z
        .strictObject({
          velden: allOrList('documenten'),
          vertrouwelijkheid: z.enum(vertrouwelijkheden),
          status: namen.describe('Allowed document statuses (Documenten API 1.4, `status`).')
        })
        .optional(),
      contactmomenten: z
        .strictObject({
          velden: allOrList('contactmomenten'),
          vertrouwelijk: z.boolean().default(false).describe('Whether vertrouwelijke klantcontacten are shown.'),
          sinds: periode.optional().describe('How far back, ISO 8601 period.')
        })
        .optional()
    })
    .refine(rules => rules.documenten === undefined || rules.zaken !== undefined, {
      path: ['documenten'],
      message: 'needs zaken: a document is found through its zaak'
    })
}

const activiteitSchema = (known: BekendeVelden) =>
  z.strictObject({
    naam: tekst,
    uri: z.url().describe('Address of the verwerkingsactiviteit in the register of AVG article 30.'),
    grondslag: tekst.describe('Article 6 AVG, with the law that it rests on.'),
    perspectief: z.enum(['medewerker', 'klant']),
    rollen: namen.describe('Roles of the token that may use this doel.'),
    klantsoorten: z.array(z.enum(klantsoorten)).min(1),
    brp: z
      .strictObject({ doelbinding: tekst.optional(), verwerking: tekst.max(242).optional() })
      .default({})
      .describe('What a BRP gateway wants to hear about the purpose; see `koppen` in bronnen.yaml.'),
    onderdelen: onderdelenSchema(known)
  })

/** The schema of doelbinding.yaml: strict, and field names checked against the contract. */
export const registerSchema = (known: BekendeVelden) =>
  z.strictObject({
    versie: tekst.describe('Version of the register: stands in every answer and log line.'),
    verwerkingsactiviteiten: z
      .record(
        z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected an id in lower case with hyphens'),
        activiteitSchema(known)
      )
      .refine(activiteiten => Object.keys(activiteiten).length > 0, 'expected at least one doel')
  })

export type Register = z.infer<ReturnType<typeof registerSchema>>
export type Verwerkingsactiviteit = Register['verwerkingsactiviteiten'][string]
