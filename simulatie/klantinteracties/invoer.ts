import { z } from 'zod'
import type { InvalidParam } from '../server/problem.ts'

// The words and codes of Django REST framework, as the product answers with them.
const required = 'Dit veld is vereist.'
const choice = 'is een ongeldige keuze.'
const phone = /^(0[1-9][0-9]{8}|\+[0-9]{9,15}|00[0-9]{7,13})$/

const uuidRef = z.object({ uuid: z.uuid() })
const codes = {
  codeObjecttype: z.enum(['natuurlijk_persoon', 'niet_natuurlijk_persoon', 'vestiging']),
  codeRegister: z.enum(['brp', 'hr']),
  codeSoortObjectId: z.enum(['bsn', 'vestigingsnummer', 'kvk_nummer', 'rsin']),
  objectId: z.string().min(1).max(200)
}

const adresFields = {
  adres: z.string().min(1).max(80),
  soortDigitaalAdres: z.enum(['email', 'telefoonnummer', 'overig']),
  isStandaardAdres: z.boolean(),
  omschrijving: z.string().max(40),
  referentie: z
    .string()
    .max(50)
    .regex(/^[-a-zA-Z0-9_]*$/),
  verificatieDatum: z.iso.date().nullable()
}

/** Body of `POST` and `PUT /digitaleadressen`; who the address is of is looked up by the route. */
export const nieuwAdres = z.object({
  ...adresFields,
  isStandaardAdres: adresFields.isStandaardAdres.default(false),
  omschrijving: adresFields.omschrijving.default(''),
  referentie: adresFields.referentie.default(''),
  verificatieDatum: adresFields.verificatieDatum.default(null),
  verstrektDoorPartij: uuidRef.nullable().exactOptional()
})
/** Body of `PUT /digitaleadressen`. An address stays with its partij. */
export const vervangAdres = nieuwAdres.omit({ verstrektDoorPartij: true })
/** Body of `PATCH /digitaleadressen`. */
export const adresWijziging = z.object({
  adres: adresFields.adres.exactOptional(),
  soortDigitaalAdres: adresFields.soortDigitaalAdres.exactOptional(),
  isStandaardAdres: adresFields.isStandaardAdres.exactOptional(),
  omschrijving: adresFields.omschrijving.exactOptional(),
  referentie: adresFields.referentie.exactOptional(),
  verificatieDatum: adresFields.verificatieDatum.exactOptional()
})

/** Body of `POST /partijen`, the part of it that is kept. */
export const nieuwePartij = z.object({
  soortPartij: z.enum(['persoon', 'organisatie']),
  indicatieActief: z.boolean(),
  indicatieGeheimhouding: z.boolean().nullable().default(null),
  interneNotitie: z.string().max(1_000).default(''),
  voorkeurstaal: z.string().max(3).default(''),
  partijIdentificatoren: z
    .array(z.object({ partijIdentificator: z.object(codes) }))
    .nullable()
    .default([]),
  partijIdentificatie: z
    .object({
      naam: z.string().max(200),
      contactnaam: z
        .object({
          voorletters: z.string().max(10),
          voornaam: z.string().max(200),
          voorvoegselAchternaam: z.string().max(10),
          achternaam: z.string().max(200)
        })
        .nullable()
    })
    .partial()
    .nullable()
    .default(null)
})
/** Body of `PATCH /partijen`, the part of it that is kept. */
export const partijWijziging = z
  .object({ voorkeurstaal: z.string().max(3), voorkeursDigitaalAdres: uuidRef.nullable() })
  .partial()

const toInvalid = ({ path, code, input }: z.core.$ZodIssue & { readonly input?: unknown }): InvalidParam => {
  const name = path.join('.')
  if (code === 'invalid_type' && input === undefined) return { name, code: 'required', reason: required }
  if (code === 'invalid_value') return { name, code: 'invalid_choice', reason: `Dit ${choice}` }
  if (code === 'too_big') return { name, code: 'max_length', reason: 'Dit veld heeft te veel tekens.' }
  if (code === 'too_small') return { name, code: 'blank', reason: 'Dit veld mag niet leeg zijn.' }
  return { name, code: 'invalid', reason: 'Ongeldige waarde.' }
}

export type Gelezen<T> = { readonly waarde: T } | { readonly invalidParams: readonly InvalidParam[] }

export const readBody = <T>(schema: z.ZodType<T>, body: unknown): Gelezen<T> => {
  const parsed = schema.safeParse(body ?? {}, { reportInput: true })
  return parsed.success ? { waarde: parsed.data } : { invalidParams: parsed.error.issues.map(toInvalid) }
}

/** Of an e-mail address and a telephone number the form is checked; the document says how. */
export const faultOfAdres = ({
  adres,
  soortDigitaalAdres
}: Pick<z.infer<typeof nieuwAdres>, 'adres' | 'soortDigitaalAdres'>): readonly InvalidParam[] => {
  const isRight = {
    email: () => z.email().safeParse(adres).success,
    telefoonnummer: () => phone.test(adres),
    overig: () => true
  }[soortDigitaalAdres]()
  if (isRight) return []
  const reason =
    soortDigitaalAdres === 'email' ? 'Voer een geldig e-mailadres in.' : 'Het opgegeven telefoonnummer is ongeldig.'
  return [{ name: 'adres', code: 'invalid', reason }]
}
