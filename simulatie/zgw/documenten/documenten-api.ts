import type { FastifyInstance } from 'fastify'
import { checkKnownInDetail } from '../http/ask.ts'
import { notFound } from '../http/fout.ts'
import { toParams } from '../http/params.ts'
import type { Bron } from '../http/resource.ts'
import { registerResource, toRoute } from '../http/routes.ts'
import { type Document, toInhoud } from './document.ts'
import { documenten, objectinformatieobjecten } from './documenten.ts'

const dispositionOf = ({ formaat }: Document): string =>
  `attachment; filename="document.${formaat === 'text/plain' ? 'txt' : 'pdf'}"`

export const registerDocumenten = (api: FastifyInstance, bron: Bron): void => {
  registerResource(api, documenten, bron)
  registerResource(api, objectinformatieobjecten, bron)
  const download = toRoute('GET, HEAD, OPTIONS', false, (request, reply) => {
    const { uuid } = request.params as { uuid: string }
    const params = toParams(request.query)
    const refusal = checkKnownInDetail(documenten, params)
    if (refusal) return refusal
    const document = documenten.find(uuid, bron, params)
    if (!document) return notFound()
    reply.header('content-disposition', dispositionOf(document))
    return reply.type('application/octet-stream').send(toInhoud(document))
  })
  api.get('/enkelvoudiginformatieobjecten/:uuid/download', download)
}
