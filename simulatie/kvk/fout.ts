import type { FastifyReply } from 'fastify'

/** Codes of developers.kvk.nl; 404 says no such company, but also that its data cannot be given for now. */
const fouten = {
  kvkNummerOngeldig: [400, 'IPD0004', 'Het KVK-nummer % is niet valide.'],
  kvkNummerOnbekend: [404, 'IPD0005', 'Op basis van het KVK-nummer % kan het product niet worden geleverd.'],
  vestigingsnummerOngeldig: [400, 'IPD0006', 'Het vestigingsnummer % is niet valide.'],
  vestigingsnummerOnbekend: [
    404,
    'IPD0007',
    'Op basis van het vestigingsnummer % kan het product niet worden geleverd.'
  ],
  rsinOngeldig: [400, 'IPD0010', 'Het RSI-nummer % is niet valide.'],
  inBehandeling: [
    404,
    'IPD1002',
    'De gegevens zijn tijdelijk niet leverbaar omdat deze in behandeling zijn. Probeer het later nog eens.'
  ],
  parameterOngeldig: [400, 'IPD1999', 'De opgegeven parameter(s) zijn niet valide: %.'],
  nietsGevonden: [404, 'IPD5200', 'Er zijn geen gegevens gevonden die voldoen aan de opgegeven zoekparameters.'],
  typeOngeldig: [404, 'IPD5203', 'Het opgegeven type is niet valide.'],
  // Documented without a code, and not in the recordings.
  geenApikey: [401, 'IPD9999', 'Geen of onjuiste apikey.'],
  acceptOnbekend: [406, 'IPD9999', 'Accept niet ondersteund.']
} as const satisfies Record<string, readonly [number, string, string]>

export type Fout = { readonly fout: keyof typeof fouten; readonly value?: string }

/** Always `application/json`, whatever was accepted, and without `api-version`. */
export const answerFout = (reply: FastifyReply, { fout, value = '' }: Fout): FastifyReply => {
  const [status, code, text] = fouten[fout]
  return reply
    .code(status)
    .type('application/json')
    .send({ fout: [{ code, omschrijving: text.replace('%', () => value) }] })
}
