import { z } from 'zod'
import type { Adresvelden } from '../../adapters/profielbron.ts'

export type Fout = { readonly name: string; readonly code: string; readonly reason: string }

/** What Open Klant takes for a telephone number (Klantinteracties 0.9.0, `DigitaalAdres.adres`). */
const telefoonnummer = /^(0[1-9][0-9]{8}|\+[0-9]{9,15}|00[0-9]{7,13})$/
const email = z.email().max(80)

const forms = {
  email: {
    isRight: (adres: string) => email.safeParse(adres).success,
    reason: 'Dit is geen e-mailadres zoals naam@voorbeeld.nl.'
  },
  telefoonnummer: {
    isRight: (adres: string) => telefoonnummer.test(adres),
    reason: 'Dit is geen telefoonnummer zoals 0612345678 of +31612345678.'
  }
}
export type Adressoort = keyof typeof forms

export const isAdressoort = (soort: string | undefined): soort is Adressoort =>
  soort !== undefined && Object.hasOwn(forms, soort)

/** As it is kept: no space around it, and none, or other marks for the eye, in a number. */
export const toAdresvelden = ({
  soort,
  adres,
  omschrijving = ''
}: {
  readonly soort: Adressoort
  readonly adres: string
  readonly omschrijving?: string
}): Adresvelden & { readonly soort: Adressoort } => ({
  soort,
  adres: soort === 'telefoonnummer' ? adres.replace(/[\s().-]/g, '') : adres.trim(),
  omschrijving: omschrijving.trim()
})

export const faultsOf = ({ soort, adres }: { readonly soort: Adressoort; readonly adres: string }): readonly Fout[] =>
  forms[soort].isRight(adres) ? [] : [{ name: 'adres', code: 'format', reason: forms[soort].reason }]
