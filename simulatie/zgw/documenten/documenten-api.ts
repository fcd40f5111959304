import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { checkKnownInDetail } from '../http/ask.ts'
import { notFound } from '../http/fout.ts'
import { toParams } from '../http/params.ts'
import type { Bron } from '../http/resource.ts'
import { registerResource, toRoute } from '../http/routes.ts'
import { registerZoek } from '../http/zoek.ts'
import type { Document } from './document.ts'
import { documenten, objectinformatieobjecten } from './documenten.ts'
import { sizeOf, toBlocks } from './inhoud.ts'

const dispositionOf = ({ formaat }: Document): string =>
  `attachment; filename="document.${formaat === 'text/plain' ? 'txt' : 'pdf'}"`

export const registerDocumenten = (api: FastifyInstance, bron: Bron): void => {
  const { dialect } = bron
  registerResource(api, documenten, bron)
  registerZoek(api, { resource: documenten, zoek: dialect.zoek.enkelvoudiginformatieobjecten }, bron)
  registerResource(api, objectinformatieobjecten, bron)
  const download = toRoute({ allow: 'GET, HEAD, OPTIONS', bron }, (request, reply) => {
    const { uuid } = request.params as { uuid: string }
    const params = toParams(request.query)
    const refusal = checkKnownInDetail(documenten, params, dialect)
    if (refusal) return refusal
    const document = documenten.find(uuid, bron, params)
    if (!document) return notFound()
    reply.headers({ 'content-disposition': dispositionOf(document), 'content-length': sizeOf(document) })
    return reply.type('application/octet-stream').send(Readable.from(toBlocks(document), { objectMode: false }))
  })
  api.get('/enkelvoudiginformatieobjecten/:uuid/download', download)
}
