import type { FastifyInstance } from 'fastify'
import type { Zoek } from '../dialect.ts'
import { ask } from './ask.ts'
import { fitZoek } from './fit.ts'
import { type Fout, invalid, methodNotAllowed, notFound } from './fout.ts'
import { forget, heed } from './heed.ts'
import { type Params, toParams } from './params.ts'
import type { Bron, Resource } from './resource.ts'
import { toCalledUrl, toRoute } from './routes.ts'

type Aanwezig = Exclude<Zoek, { readonly absent: number }>

const toRequired = (name: string) => ({ name, code: 'required', reason: 'Dit veld is vereist.' })
const toNoText = (name: string) => ({ name, code: 'invalid', reason: 'Geen geldige tekst.' })
const emptyBody = { name: 'nonFieldErrors', code: 'empty_search_body', reason: 'Zoekparameters moeten gegeven zijn' }

const checkBody = (body: object, required: readonly string[], { listsAs }: Aanwezig): Fout | undefined => {
  const given = Object.entries(body)
  if (given.length === 0) return invalid([emptyBody])
  const missing = required.filter(name => !Object.hasOwn(body, name))
  const lists = ['expand', 'ordering'].filter(name =>
    given.some(([key, value]) => key === name && listsAs === 'text' && Array.isArray(value))
  )
  const wrong = [...missing.map(toRequired), ...lists.map(toNoText)]
  return wrong.length > 0 ? invalid(wrong) : undefined
}

// Open Zaak takes `expand` from the query as well; nobody documents that.
const toQueryExpand = ({ expand }: Params, { listsAs }: Aanwezig): Params =>
  expand === undefined || listsAs === 'text' ? {} : { expand }

/**
 * `POST …/_zoek` of a resource that has it. Filters come from the body only, pages from the query only, and neither is
 * checked for names that are not known.
 */
export const registerZoek = <T>(
  api: FastifyInstance,
  { resource, zoek }: { resource: Resource<T>; zoek: Zoek },
  bron: Bron
): void => {
  const route = { allow: 'POST, OPTIONS', hasCrs: resource.hasCrs, bron }
  const pad = `${resource.pad}/_zoek`
  if ('absent' in zoek) {
    const refusal = zoek.absent === 404 ? notFound() : methodNotAllowed
    api.post(
      pad,
      toRoute({ allow: 'GET, HEAD, OPTIONS', bron }, () => refusal)
    )
    return
  }
  const fitted = fitZoek(resource, zoek)
  const handle = toRoute(route, (request, _reply, urls) => {
    const query = toParams(request.query)
    const given = { ...toQueryExpand(query, zoek), ...toParams(request.body) }
    const vraag = {
      params: heed(forget(given, fitted, bron.ignored), fitted, bron),
      paging: heed(query, fitted, bron),
      url: toCalledUrl(request, urls, bron),
      urls
    }
    const body = Object(request.body)
    return checkBody(body, resource.zoek?.required ?? [], zoek) ?? ask(fitted, vraag, bron)
  })
  api.post(pad, handle)
}
