import type { FastifyRequest } from 'fastify'
import { type Fout, notAcceptable, preconditionFailed } from './fout.ts'

export const crs = 'EPSG:4326'

/** Only `/zaken` negotiates the coordinate system: in the answer always, in the request when it has a body. */
export const checkCrs = ({ headers, method }: FastifyRequest): Fout | undefined => {
  for (const name of method === 'POST' ? ['Content-Crs', 'Accept-Crs'] : ['Accept-Crs']) {
    const value = headers[name.toLowerCase()]
    if (value === undefined) return preconditionFailed(`'${name}' header ontbreekt`)
    if (value !== crs) return notAcceptable(`CRS '${value}' is niet ondersteund`)
  }
  return undefined
}
