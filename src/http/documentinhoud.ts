import { Readable } from 'node:stream'
import { create as toContentDisposition } from 'content-disposition'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Inhoud } from '../aggregate/open-document.ts'
import type { Klantreferenties } from '../auth/klantreferentie.ts'
import type { Document } from '../klantbeeld/onderdelen.ts'
import { sliceBytes, toBereik } from './byte-range.ts'
import type { Operation } from './contract.ts'
import { sendProblem } from './errors.ts'
import { engineOf, type Gate } from './gate.ts'
import { isQuestion, questionOf } from './referentie.ts'
import { refuse } from './refuse.ts'

/** Formats that a browser would run or draw within our origin are never named: they go out as plain bytes. */
const activeFormat = /html|xml|svg|script|mhtml|multipart/i
const formatForm = /^[a-z]+\/[a-z0-9][a-z0-9.+-]{0,100}$/i

const toContentType = ({ formaat }: Document): string =>
  formaat !== undefined && formatForm.test(formaat) && !activeFormat.test(formaat)
    ? formaat
    : 'application/octet-stream'

/** Of a name: control characters, line ends, and those that make it read from right to left (`brief\u202Efdp.exe`). */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** Only what the doel shows of the name; its path parts and what is not seen of it stay away. */
const toFileName = ({ bestandsnaam, titel, id }: Document): string =>
  (bestandsnaam ?? titel ?? id).replace(unseen, '').replace(/[/\\]/g, '-').slice(0, 200).toWellFormed() || id

const sizeOf = ({ contentLength, document }: Inhoud): number | undefined => contentLength ?? document.bestandsomvang

/** Sends it as an attachment: all of it, or the range that was asked for. */
export const sendInhoud = (reply: FastifyReply, inhoud: Inhoud, range: string | undefined): FastifyReply => {
  const { document, body } = inhoud
  const size = sizeOf(inhoud)
  const bereik = toBereik(range, size)
  if (bereik === 'buiten') {
    body.destroy()
    return sendProblem(reply.header('content-range', `bytes */${size}`), 'bereik-niet-leverbaar')
  }
  reply.header('content-disposition', toContentDisposition(toFileName(document)))
  reply.header('accept-ranges', size === undefined ? 'none' : 'bytes')
  reply.type(toContentType(document))
  if (bereik === undefined) {
    if (inhoud.contentLength !== undefined) reply.header('content-length', inhoud.contentLength)
    return reply.send(body)
  }
  const { start, end } = bereik
  reply
    .code(206)
    .header('content-range', `bytes ${start}-${end}/${size}`)
    .header('content-length', end - start + 1)
  return reply.send(Readable.from(sliceBytes(body, bereik)))
}

type Deps = { readonly gate: Gate; readonly operation: Operation; readonly klantreferenties: Klantreferenties }

/** `GET …/documenten/{id}/inhoud`: the bytes, as an attachment, after the checks of the list are done again. */
export const documentinhoudRoutes = (app: FastifyInstance, { gate, operation, klantreferenties }: Deps): void => {
  app.route<{ Params: { klantreferentie: string; id: string }; Querystring: { bron?: string } }>({
    ...gate(operation),
    handler: async (request, reply) => {
      const question = await questionOf(request, reply, klantreferenties)
      if (!isQuestion(question)) return question
      const { bron } = request.query
      const antwoord = await engineOf(request).openDocument({
        ...question,
        actie: 'Document ophalen',
        include: ['documenten'],
        vereist: 'documenten',
        id: request.params.id.toLowerCase(),
        ...(bron !== undefined && { bron })
      })
      if (antwoord.soort !== 'document') return refuse(reply, antwoord, question.trace.traceId)
      return sendInhoud(reply, antwoord.inhoud, request.headers.range)
    }
  })
}
