/** One fault in a request, as the BRP names it. */
export type InvalidParam = { readonly name: string; readonly code: string; readonly reason: string }

export type Problem = {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
  readonly instance: string
  readonly code?: string
  readonly invalidParams?: readonly InvalidParam[]
}

const rfc7231 = 'https://datatracker.ietf.org/doc/html/rfc7231#section-'
const soortInhoud = 'Ondersteunde content type: application/json; charset=utf-8.'

const basis = {
  400: { type: `${rfc7231}6.5.1`, title: 'Een of meerdere parameters zijn niet correct.', code: 'paramsValidation' },
  401: {
    type: 'https://datatracker.ietf.org/doc/html/rfc7235#section-3.1',
    title: 'Niet correct geauthenticeerd.',
    code: 'authentication'
  },
  404: { type: `${rfc7231}6.5.4`, title: 'Opgevraagde resource bestaat niet.' },
  405: {
    type: `${rfc7231}6.5.5`,
    title: 'Gebruikte bevragingsmethode is niet toegestaan.',
    code: 'methodNotAllowed'
  },
  406: {
    type: `${rfc7231}6.5.6`,
    title: 'Gevraagde content type wordt niet ondersteund.',
    detail: soortInhoud,
    code: 'notAcceptable'
  },
  415: {
    type: `${rfc7231}6.5.13`,
    title: 'Media Type wordt niet ondersteund.',
    detail: soortInhoud,
    code: 'unsupportedMediaType'
  }
} as const

export const toProblem = (status: keyof typeof basis, instance: string): Problem => {
  const { type, title, ...rest } = basis[status]
  return { type, title, status, ...rest, instance }
}

/** All faults of a request at once. */
export const toParamsProblem = (invalidParams: readonly InvalidParam[], instance: string): Problem => ({
  ...toProblem(400, instance),
  detail: `De foutieve parameter(s) zijn: ${invalidParams.map(({ name }) => name).join(', ')}.`,
  invalidParams
})

/** The BRP gives no code with a body that is no JSON. */
export const toJsonProblem = (instance: string): Problem => ({
  type: basis[400].type,
  title: 'De bevraging bevat een fout.',
  status: 400,
  detail: 'Request body is geen geldige JSON.',
  instance
})

export const toTooManyResultsProblem = (max: number, instance: string): Problem => ({
  ...toProblem(400, instance),
  title: 'Teveel zoekresultaten.',
  detail: `Meer dan maximum van ${max} zoekresultaten gevonden. Verfijn de zoekopdracht.`,
  code: 'tooManyResults'
})
