import { z } from 'zod'
import { betrouwbaarheidsniveaus } from '../klantbeeld/betrouwbaarheid.ts'
import { klantsoorten } from '../klantbeeld/klant.ts'
import { kandidaatvelden, zoekwijzen } from '../klantbeeld/zoek.ts'
import { namen, onderdelenSchema, tekst } from './onderdeel-schema.ts'
import { schrijvenSchema } from './schrijven-schema.ts'
import type { BekendeVelden } from './velden.ts'

const activiteitSchema = (known: BekendeVelden) =>
  z
    .strictObject({
      naam: tekst,
      uri: z.url().describe('Address of the verwerkingsactiviteit in the register of AVG article 30.'),
      grondslag: tekst.describe('Article 6 AVG, with the law that it rests on.'),
      perspectief: z.enum(['medewerker', 'klant']),
      rollen: namen.describe('Roles of the token that may use this doel.'),
      organisaties: namen.optional().describe('Organisations whose staff may; absent is any.'),
      clients: namen.optional().describe('Client ids of the applications that may; absent is any.'),
      betrouwbaarheidsniveau: z
        .enum(betrouwbaarheidsniveaus)
        .optional()
        .describe('Lowest level of assurance (eIDAS). For the klant perspectief `substantieel` unless said otherwise.'),
      mandaatdiensten: namen
        .optional()
        .describe('Services of a machtiging that open this doel to someone who acts for the klant; absent is none.'),
      mandaatzaaktypen: z
        .record(tekst, namen)
        .optional()
        .describe(
          'For the klant perspective: per service of a machtiging the zaaktypen (identificatie) that it covers. Who acts ' +
            'by a machtiging sees zaken of these and their documents, and nothing else; a service that is not here ' +
            'covers nothing.'
        ),
      vertrouwelijkVoorInzage: z
        .boolean()
        .default(false)
        .describe(
          "Whether what is done for this doel stays out of the klant's inzage in the logboek, such as an inquiry. " +
            'A doel that ends stays here with `geldig.tot`: what the register does not know is withheld too.'
        ),
      geldig: z
        .strictObject({ van: z.iso.date().optional(), tot: z.iso.date().optional() })
        .default({})
        .describe('From and up to and including which day the doel may be used.'),
      klantsoorten: z.array(z.enum(klantsoorten)).min(1),
      geheim: z
        .boolean()
        .default(false)
        .describe('Whether address and contact data of a klant under geheimhouding are shown.'),
      zoeken: z
        .strictObject({
          wijzen: z
            .array(z.enum(zoekwijzen))
            .min(1)
            .describe('Ways in which a klant may be looked for (`POST /klanten/_zoek`).'),
          velden: z
            .array(z.enum(kandidaatvelden))
            .min(1)
            .describe('What of a candidate is shown to confirm who it is; no more than that takes.')
        })
        .optional()
        .describe('Looking for a klant for this doel; absent is not at all. For the medewerker perspectief only.'),
      schrijven: schrijvenSchema.optional(),
      brp: z
        .strictObject({ doelbinding: tekst.optional(), verwerking: tekst.max(242).optional() })
        .default({})
        .describe('What a BRP gateway wants to hear about the purpose; see `koppen` in bronnen.yaml.'),
      onderdelen: onderdelenSchema(known)
    })
    .refine(({ zoeken, perspectief }) => zoeken === undefined || perspectief === 'medewerker', {
      path: ['zoeken'],
      message: 'a klant does not look for others: only with perspectief medewerker'
    })
    .refine(({ schrijven, perspectief }) => schrijven === undefined || perspectief === 'klant', {
      path: ['schrijven'],
      message: 'only with perspectief klant'
    })
    .refine(({ schrijven, onderdelen }) => schrijven === undefined || onderdelen.contactgegevens !== undefined, {
      path: ['schrijven'],
      message: 'needs contactgegevens: who may not see it cannot change it'
    })
    .refine(({ geldig: { van, tot } }) => van === undefined || tot === undefined || van <= tot, {
      path: ['geldig'],
      message: 'ends before it begins'
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
