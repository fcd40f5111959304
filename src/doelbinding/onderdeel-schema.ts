import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { Onderdeel } from '../klantbeeld/onderdelen.ts'
import { vertrouwelijkheden } from '../klantbeeld/plan.ts'
import { automaticFields, type BekendeVelden, derden, interneVelden } from './velden.ts'

const anyDay = Temporal.PlainDate.from('2000-01-01')

/** A period that counts in days and more, and that leaves a day to count back to. */
const isPeriode = (text: string): boolean => {
  try {
    const start = anyDay.subtract(text)
    return start.year > 0 && Temporal.PlainDate.compare(start, anyDay) < 0
  } catch {
    return false
  }
}

const periode = z.string().refine(isPeriode, 'expected a period such as P5Y or P18M (ISO 8601)')
export const tekst = z.string().trim().min(1)
export const namen = z.array(tekst).min(1)

const kenmerk = z.union([tekst, z.strictObject({ domein: tekst.describe('Domein of the catalogus.') })])
const selectie = z.union(
  [z.strictObject({ alleen: z.array(kenmerk).min(1) }), z.strictObject({ behalve: z.array(kenmerk) })],
  { error: 'expected "alleen: [...]" or "behalve: [...]"' }
)

const reasonAgainst = (veld: string, onderdeel: Onderdeel, known: BekendeVelden): string | undefined => {
  if (veld.split('.').some(part => automaticFields.has(part))) {
    return `"${veld}" always comes along by itself and may not be named`
  }
  if (!known[onderdeel].paden.has(veld)) return `"${veld}" is not a field of ${onderdeel}`
  return derden.includes(veld) && onderdeel === 'persoon'
    ? `"${veld}" is about other people: name the fields of it that are needed`
    : undefined
}

const knownField = (onderdeel: Onderdeel, known: BekendeVelden) =>
  z
    .string()
    .meta({ enum: [...known[onderdeel].paden] })
    .superRefine((veld, context) => {
      const message = reasonAgainst(veld, onderdeel, known)
      if (message !== undefined) context.addIssue({ code: 'custom', message })
    })

const plainName = (veld: string): string => veld.replace(/^(verblijfplaats|adressering)Binnenland/, '$1')

/** Two entries that say the same, or one more and one less: the reader cannot tell which was meant. */
const reportOverlap = (velden: readonly string[], context: z.RefinementCtx): void => {
  for (const [i, veld] of velden.entries()) {
    const other = velden.find(
      (one, j) =>
        j !== i && (plainName(veld).startsWith(`${plainName(one)}.`) || (j < i && plainName(veld) === plainName(one)))
    )
    if (other !== undefined) {
      context.addIssue({ code: 'custom', path: [i], message: `"${veld}" overlaps with "${other}"` })
    }
  }
}

const fieldList = (onderdeel: Onderdeel, known: BekendeVelden) =>
  z.array(knownField(onderdeel, known)).min(1).superRefine(reportOverlap)

const allOrList = (onderdeel: Onderdeel, known: BekendeVelden) => ({
  velden: z
    .union([z.literal('alle'), fieldList(onderdeel, known)])
    .default('alle')
    .describe('Field paths of the contract, or `alle`: all but the interne velden.'),
  interneVelden: z
    .array(z.enum(interneVelden[onderdeel] as [string, ...string[]]))
    .default([])
    .describe('Fields for staff among themselves, off unless named here.')
})

type Zakenregel = {
  readonly zaaktypen: z.infer<typeof selectie>
  readonly vanaf?: Readonly<Record<string, string>> | undefined
}

const reportUseless = ({ zaaktypen, vanaf = {} }: Zakenregel, context: z.RefinementCtx): void => {
  for (const zaaktype of Object.keys(vanaf)) {
    const isShown = 'alleen' in zaaktypen ? zaaktypen.alleen.includes(zaaktype) : !zaaktypen.behalve.includes(zaaktype)
    const hasDomein = 'alleen' in zaaktypen && zaaktypen.alleen.some(one => typeof one !== 'string')
    if (!isShown && !hasDomein) {
      const message = `a start date for "${zaaktype}", which zaaktypen does not show`
      context.addIssue({ code: 'custom', path: ['vanaf', zaaktype], message })
    }
  }
}

const bijZaak = z
  .enum(['getoond', 'elke'])
  .default('getoond')
  .describe(
    'Whether what belongs to a zaak is shown only with a zaak that this doel shows (`getoond`), or with any (`elke`). What belongs to no zaak is shown by either.'
  )

const onderdelen = (known: BekendeVelden) => ({
  persoon: z
    .strictObject({ velden: fieldList('persoon', known) })
    .optional()
    .describe('Fields of BRP Personen 2.x; these and no others are asked of the BRP.'),
  bedrijf: z
    .strictObject({ velden: allOrList('bedrijf', known).velden })
    .optional()
    .describe('Of a company or vestiging, from the Handelsregister; its other numbers are used to find its zaken.'),
  contactgegevens: z.strictObject(allOrList('contactgegevens', known)).optional(),
  zaken: z
    .strictObject({
      ...allOrList('zaken', known),
      zaaktypen: selectie.default({ behalve: [] }).describe('By identificatie of the zaaktype, or by domein.'),
      vertrouwelijkheid: z.enum(vertrouwelijkheden).describe('Highest vertrouwelijkheidaanduiding (ZGW order).'),
      rol: z.enum(['initiator', 'elke']).default('elke').describe('The rol that the klant must have in the zaak.'),
      afgerondTot: periode.optional().describe('How long a finished zaak stays visible, ISO 8601 period.'),
      vanaf: z
        .record(tekst, z.iso.date())
        .optional()
        .describe('Per zaaktype: zaken that started before this date are not shown.')
    })
    .superRefine(reportUseless)
    .optional(),
  documenten: z
    .strictObject({
      ...allOrList('documenten', known),
      informatieobjecttypen: selectie.default({ behalve: [] }).describe('By omschrijving, or by domein.'),
      vertrouwelijkheid: z.enum(vertrouwelijkheden),
      status: namen.describe('Allowed document statuses (Documenten API 1.4, `status`).')
    })
    .optional(),
  contactmomenten: z
    .strictObject({
      ...allOrList('contactmomenten', known),
      vertrouwelijk: z.boolean().default(false).describe('Whether vertrouwelijke klantcontacten are shown.'),
      sinds: periode.optional().describe('How far back, ISO 8601 period.')
    })
    .optional(),
  taken: z
    .strictObject({ velden: allOrList('taken', known).velden, zaken: bijZaak })
    .optional()
    .describe('Tasks that the municipality asks of the klant.'),
  berichten: z
    .strictObject({
      velden: allOrList('berichten', known).velden,
      zaken: bijZaak,
      sinds: periode.optional().describe('How far back, ISO 8601 period.')
    })
    .optional()
    .describe('Messages to the klant; what is not published yet is shown to nobody.')
})

/** What a doel may see, per onderdeel; an onderdeel that is not there is denied. */
export const onderdelenSchema = (known: BekendeVelden) =>
  z
    .strictObject(onderdelen(known))
    .refine(rules => rules.documenten === undefined || rules.zaken !== undefined, {
      path: ['documenten'],
      message: 'needs zaken: a document is found through its zaak'
    })
    .superRefine(({ zaken, taken, berichten }, context) => {
      if (zaken !== undefined) return
      for (const [path, rule] of Object.entries({ taken, berichten })) {
        if (rule?.zaken !== 'getoond') continue
        context.addIssue({
          code: 'custom',
          path: [path, 'zaken'],
          message: '"getoond" needs zaken: name these, or say "elke"'
        })
      }
    })
    .refine(rules => Object.keys(rules).length > 0, 'shows nothing: name at least one onderdeel')
