import type { FastifyInstance } from 'fastify'
import { answer, paramsOf, toBase } from './answer.ts'
import { answerFout, type Fout } from './fout.ts'
import type { Handelsregister } from './handelsregister.ts'
import type { Inschrijving } from './inschrijving.ts'
import { toBasisprofiel, toEigenaar, toHoofdvestiging, toVestigingenlijst, toVestigingsprofiel } from './profielen.ts'

type Nummer = {
  readonly pattern: RegExp
  readonly ongeldig: Fout['fout']
  readonly onbekend: Fout['fout']
  readonly find: (nummer: string) => Inschrijving | undefined
}
type Profiel = Nummer & {
  readonly pad: string
  readonly toBody: (inschrijving: Inschrijving, base: string, nummer: string) => unknown
}

const versie = '1.5.0'

// Since release 1.1.1 of the Basisprofiel an unsupported parameter is an error.
const unknownParameter = (params: URLSearchParams): Fout | undefined => {
  const name = [...params.keys()].find(key => key !== 'geoData')
  return name === undefined ? undefined : { fout: 'parameterOngeldig', value: name }
}

const toVestigingBody = (inschrijving: Inschrijving, base: string, nummer: string): unknown => {
  // A source that errs gives another company's: its first will do.
  const own = inschrijving.vestigingen.find(({ vestigingsnummer }) => vestigingsnummer === nummer)
  const vestiging = own ?? inschrijving.vestigingen[0]
  return vestiging && toVestigingsprofiel(inschrijving, vestiging, base)
}

const toProfielen = (register: Handelsregister): readonly Profiel[] => {
  const kvkNummer: Nummer = {
    pattern: /^\d{8}$/,
    ongeldig: 'kvkNummerOngeldig',
    onbekend: 'kvkNummerOnbekend',
    find: register.byKvkNummer
  }
  const vestigingsnummer: Nummer = {
    pattern: /^\d{12}$/,
    ongeldig: 'vestigingsnummerOngeldig',
    onbekend: 'vestigingsnummerOnbekend',
    find: register.byVestigingsnummer
  }
  return [
    { ...kvkNummer, pad: 'basisprofielen/:nummer', toBody: toBasisprofiel },
    { ...kvkNummer, pad: 'basisprofielen/:nummer/eigenaar', toBody: toEigenaar },
    { ...kvkNummer, pad: 'basisprofielen/:nummer/hoofdvestiging', toBody: toHoofdvestiging },
    { ...kvkNummer, pad: 'basisprofielen/:nummer/vestigingen', toBody: toVestigingenlijst },
    { ...vestigingsnummer, pad: 'vestigingsprofielen/:nummer', toBody: toVestigingBody }
  ]
}

/** Basisprofiel and Vestigingsprofiel: what one number leads to. */
export const registerProfielen = (app: FastifyInstance, register: Handelsregister): void => {
  for (const { pad, pattern, ongeldig, onbekend, find, toBody } of toProfielen(register)) {
    app.get<{ Params: { nummer: string } }>(`/v1/${pad}`, (request, reply) => {
      const { nummer } = request.params
      if (!pattern.test(nummer)) return answerFout(reply, { fout: ongeldig, value: nummer })
      const unknown = unknownParameter(paramsOf(request))
      if (unknown) return answerFout(reply, unknown)
      const asked = find(nummer)
      const body = asked && toBody(register.givenFor(asked), toBase(request), nummer)
      return body === undefined ? answerFout(reply, { fout: onbekend, value: nummer }) : answer(reply, body, versie)
    })
  }
}
