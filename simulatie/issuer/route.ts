import type { FastifyPluginAsync } from 'fastify'
import { z } from 'zod'
import { passesElfproef } from '../../src/klantbeeld/klant.ts'
import { type DemoIssuer, demoTokenLifetimeS } from './issuer.ts'

const bsn = z.string().refine(passesElfproef)
const kvkNummer = z.string().regex(/^\d{8}$/)
const namens = {
  namens: z.union([z.strictObject({ bsn }), z.strictObject({ kvkNummer })]).exactOptional(),
  als: z.enum(['bewindvoerder', 'curator', 'mentor', 'ouder']).exactOptional(),
  diensten: z.array(z.string().max(100)).max(20).exactOptional()
}

const tokenRequest = z.union([
  z.strictObject({ rol: z.string().regex(/^[a-z][a-z0-9-]{0,63}$/) }),
  z.strictObject({ bsn, ...namens }),
  z.strictObject({
    kvkNummer,
    vestigingsnummer: z
      .string()
      .regex(/^\d{12}$/)
      .exactOptional(),
    ...namens
  })
])

const problem = {
  type: 'about:blank',
  status: 400,
  title: 'Ongeldige aanvraag',
  detail:
    'Geef precies één van rol (kleine letters, cijfers en streepjes), bsn (geldig) of kvkNummer (acht cijfers); ' +
    'bij kvkNummer mag vestigingsnummer, en bij een klant namens {bsn of kvkNummer}, als en diensten.'
}

/** `POST /demo/token`: a token for who one says to be. Registered by the demo on its own port, never by `npm start`. */
export const demoTokenRoute =
  (issuer: Pick<DemoIssuer, 'issue'>): FastifyPluginAsync =>
  async app => {
    app.post('/demo/token', { bodyLimit: 1_024 }, async (request, reply) => {
      reply.header('cache-control', 'no-store')
      const parsed = tokenRequest.safeParse(request.body)
      if (!parsed.success) return reply.code(400).type('application/problem+json').send(problem)
      return { access_token: await issuer.issue(parsed.data), token_type: 'Bearer', expires_in: demoTokenLifetimeS }
    })
  }
