import { createSecretKey, randomUUID } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import { jwtVerify } from 'jose'
import { z } from 'zod'
import { createSimulator, type Simulator } from '../server/simulator.ts'

/** A message that would have been delivered. */
type Bericht = {
  readonly soort: 'email' | 'sms'
  readonly aan: string
  readonly tekst: string
  readonly code: string
}

type Options = {
  /** `name-serviceid-secret`. */
  readonly apiSleutel: string
  readonly sjablonen: { readonly email: string; readonly telefoonnummer: string }
  readonly now?: () => Date
}

export type NotifynlSimulator = Simulator & { readonly postvak: () => readonly Bericht[] }

const maxKept = 200
const tokenAgeS = 30
const uuidChars = 36

/** Errors have this shape (GOV.UK Notify, error codes); the text never repeats what was sent. */
const answerError = (reply: FastifyReply, status: number, error: string, message: string) =>
  reply.code(status).send({ status_code: status, errors: [{ error, message }] })

const shared = {
  template_id: z.uuid(),
  personalisation: z.record(z.string(), z.string()).default({}),
  reference: z.string().optional()
}
const emailBody = z.strictObject({ email_address: z.email(), ...shared })
const smsBody = z.strictObject({ phone_number: z.string().regex(/^\+?[0-9 ]{7,15}$/), ...shared })

const fields = ['code', 'minuten']

const toTekst = ({ code, minuten }: Readonly<Record<string, string>>) =>
  `Uw code van de gemeente is ${code}. De code geldt ${minuten} minuten. Geef de code aan niemand.`

type Vraag = { readonly template_id: string; readonly personalisation: Readonly<Record<string, string>> }

const faultOf = ({ template_id, personalisation }: Vraag, template: string): string | undefined => {
  if (template_id !== template) return 'Template not found'
  const missing = fields.filter(field => personalisation[field] === undefined)
  return missing.length > 0 ? `Missing personalisation: ${missing.join(', ')}` : undefined
}

/** NotifyNL as its API is (that of GOV.UK Notify): delivers nothing, keeps the last messages for `GET /_postvak`. */
export const createNotifynlSimulator = ({
  apiSleutel,
  sjablonen,
  now = () => new Date()
}: Options): NotifynlSimulator => {
  const simulator = createSimulator('notifynl')
  const berichten: Bericht[] = []
  const key = createSecretKey(apiSleutel.slice(-uuidChars), 'utf8')
  const issuer = apiSleutel.slice(-2 * uuidChars - 1, -uuidChars - 1)

  const isKnown = async (authorization: string | undefined): Promise<boolean> => {
    const [, token] = /^Bearer (.+)$/.exec(authorization ?? '') ?? []
    if (token === undefined) return false
    const options = { issuer, algorithms: ['HS256'], maxTokenAge: tokenAgeS, currentDate: now() }
    return jwtVerify(token, key, options).then(
      () => true,
      () => false
    )
  }

  const routes = [
    {
      path: 'email',
      schema: emailBody.transform(({ email_address: aan, ...rest }) => ({ aan, ...rest })),
      template: sjablonen.email
    },
    {
      path: 'sms',
      schema: smsBody.transform(({ phone_number: aan, ...rest }) => ({ aan, ...rest })),
      template: sjablonen.telefoonnummer
    }
  ] as const
  for (const { path, schema, template } of routes) {
    simulator.server.post(`/v2/notifications/${path}`, async (request, reply) => {
      if (!(await isKnown(request.headers.authorization))) {
        return answerError(reply, 403, 'AuthError', 'Invalid token: API key not found')
      }
      const parsed = schema.safeParse(request.body)
      if (!parsed.success) return answerError(reply, 400, 'ValidationError', 'The request is not valid')
      const fault = faultOf(parsed.data, template)
      if (fault !== undefined) return answerError(reply, 400, 'BadRequestError', fault)
      const { aan, template_id, personalisation, reference = null } = parsed.data
      const tekst = toTekst(personalisation)
      berichten.push({ soort: path, aan, tekst, code: personalisation.code ?? '' })
      if (berichten.length > maxKept) berichten.shift()
      const [id, base] = [randomUUID(), `${request.protocol}://${request.host}`]
      return reply.code(201).send({
        id,
        reference,
        content: { body: tekst },
        uri: `${base}/v2/notifications/${id}`,
        template: { id: template_id, version: 1, uri: `${base}/services/${issuer}/templates/${template_id}` }
      })
    })
  }
  simulator.server.get('/_postvak', () => berichten)
  return { ...simulator, postvak: () => berichten }
}
