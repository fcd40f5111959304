import { mislukt } from '../../klantbeeld/resultaat.ts'
import type { Caller } from '../caller.ts'
import { all, isGelezen, type Uitkomst } from '../gelezen.ts'
import { keepNamed } from '../own.ts'
import { readPages } from '../pages.ts'
import { uuidBelow } from './below.ts'
import { documentenPagina, documentSchema, type ZgwDocument } from './document-schema.ts'
import { type Documentregister, documentResource, vermogensOf } from './documentregister.ts'
import { eachLimited } from './limited.ts'
import { nietGevonden } from './niet-gevonden.ts'

export type Leesopties = { readonly caller: Caller; readonly signal: AbortSignal }

/** Open Zaak builds one SQL condition of the list; a hundred is its default page. */
const maxChunk = 100

const chunksOf = (uuids: readonly string[], size: number): string[][] =>
  Array.from({ length: Math.ceil(uuids.length / size) }, (_, i) => uuids.slice(i * size, (i + 1) * size))

type Register = { readonly register: Documentregister; readonly pageSize: number | undefined }

const readChunk = async (
  chunk: readonly string[],
  { register, pageSize }: Register,
  options: Leesopties
): Promise<Uitkomst<readonly ZgwDocument[]>> => {
  const asked = new Set(chunk)
  const body = { uuid__in: chunk }
  const uuidOf = ({ url }: ZgwDocument): string => uuidBelow(register.base, documentResource, url) ?? ''
  const read = await readPages<ZgwDocument>({
    fetchPage: page => {
      const query = { page, ...(pageSize !== undefined && { pageSize }) }
      return register.http.postJson(`/${documentResource}/_zoek`, {
        ...options,
        query,
        body,
        schema: documentenPagina,
        isSafe: true
      })
    },
    maxItems: chunk.length,
    keep: keepNamed(document => asked.has(uuidOf(document))),
    idOf: uuidOf
  })
  return isGelezen(read) ? { ...read, gelezen: read.gelezen.items } : read
}

/** One document by uuid; undefined when it is not there. */
export const readDocument = async (
  uuid: string,
  { http, base }: Documentregister,
  options: Leesopties
): Promise<Uitkomst<ZgwDocument | undefined>> => {
  const found = await http.findJson(`/${documentResource}/${uuid}`, {
    ...options,
    schema: documentSchema,
    onbekend: nietGevonden
  })
  if (!isGelezen(found) || found.gelezen === undefined) return found
  return uuidBelow(base, documentResource, found.gelezen.url) === uuid ? found : mislukt('onverwachte-vorm')
}

/** One that our client may not see leaves the others; `_zoek` leaves it out by itself. */
const readEach = async (
  uuids: readonly string[],
  register: Documentregister,
  options: Leesopties
): Promise<Uitkomst<readonly ZgwDocument[]>> => {
  let refused = 0
  const found = await eachLimited<string, ZgwDocument | undefined>(uuids, async uuid => {
    const read = await readDocument(uuid, register, options)
    if (isGelezen(read) || read.reden !== 'niet-geautoriseerd') return read
    refused += 1
    return { gelezen: undefined, gedeeltelijk: true }
  })
  if (refused === uuids.length) return mislukt('niet-geautoriseerd')
  return isGelezen(found) ? { ...found, gelezen: found.gelezen.filter(document => document !== undefined) } : found
}

/** Documents of one register by uuid, in as few calls as it allows. */
export const readByUuid = async (
  uuids: readonly string[],
  register: Documentregister,
  options: Leesopties
): Promise<Uitkomst<readonly ZgwDocument[]>> => {
  const { zoek, pageSize } = await vermogensOf(register)
  if (!zoek) return readEach(uuids, register, options)
  const { paginagrootte } = register
  const how = { register, pageSize: pageSize ? paginagrootte : undefined }
  const chunks = chunksOf(uuids, Math.min(maxChunk, pageSize ? paginagrootte : maxChunk))
  const read = all(await Promise.all(chunks.map(chunk => readChunk(chunk, how, options))))
  return isGelezen(read) ? { ...read, gelezen: read.gelezen.flat() } : read
}
