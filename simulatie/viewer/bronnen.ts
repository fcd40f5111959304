import type { FastifyPluginAsync } from 'fastify'
import { z } from 'zod'
import type { Simulator } from '../server/simulator.ts'

const namen = {
  brp: 'BRP',
  kvk: 'Handelsregister',
  openzaak: 'Zaaksysteem',
  openklant: 'Open Klant',
  objecten: 'Taken- en berichtenregister',
  vtb: 'Open VTB'
} as const

export type Bronnen = Readonly<Record<keyof typeof namen, Simulator>>

/** Later than a source may be for a klantbeeld in one piece, and in time for one that is streamed. */
const traagMs = 4_000

const toestanden = {
  aan: { fout: undefined, latentieMs: 0 },
  uit: { fout: 'uit', latentieMs: 0 },
  traag: { fout: undefined, latentieMs: traagMs }
} as const

const verandering = z.strictObject({ toestand: z.enum(['aan', 'uit', 'traag']) })

const toestandOf = ({ settings }: Simulator) => {
  if (settings.fout !== undefined) return 'uit'
  return settings.latentieMs > 0 ? 'traag' : 'aan'
}

/** `GET /demo/bronnen` and `PUT /demo/bronnen/{bron}`: the simulated sources of this demo, to be broken from a browser. */
export const demoBronnen =
  (bronnen: Bronnen): FastifyPluginAsync =>
  async app => {
    app.get('/demo/bronnen', async () =>
      Object.entries(namen).map(([bron, naam]) => ({
        bron,
        naam,
        toestand: toestandOf(bronnen[bron as keyof typeof namen])
      }))
    )
    app.put<{ Params: { bron: string } }>('/demo/bronnen/:bron', { bodyLimit: 1_024 }, async (request, reply) => {
      const { bron } = request.params
      const gevraagd = verandering.safeParse(request.body)
      if (!Object.hasOwn(namen, bron) || !gevraagd.success) {
        return reply
          .code(400)
          .type('application/problem+json')
          .send({
            type: 'about:blank',
            status: 400,
            title: 'Ongeldige aanvraag',
            detail: `Geef een van de bronnen ${Object.keys(namen)} en een toestand: aan, uit of traag.`
          })
      }
      Object.assign(bronnen[bron as keyof typeof namen].settings, toestanden[gevraagd.data.toestand])
      return reply.code(204).send()
    })
  }
