import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { answerInvalid, answerNotFound } from '../server/problem.ts'
import type { Adres, Geschreven } from './geschreven.ts'
import {
  adresWijziging,
  faultOfAdres,
  nieuwAdres,
  nieuwePartij,
  partijWijziging,
  readBody,
  vervangAdres
} from './invoer.ts'
import type { Klantregister } from './klantregister.ts'
import type { DigitaalAdresRow, PartijRow } from './rows.ts'
import { adresShape, partijShape } from './shapes.ts'

type Deps = {
  readonly register: Klantregister
  readonly geschreven: Geschreven
  /** Base URL of the API on the host name that was asked. */
  readonly toBase: (request: FastifyRequest) => string
}
type ByUuid = { Params: { uuid: string } }

const findPartij = ({ register }: Deps, uuid: string): PartijRow | undefined =>
  [...register.byUuid(uuid)].flatMap(({ partijen }) => partijen).find(partij => partij.uuid === uuid)

/** Only of partijen: what a betrokkene gave at a contact is not changed by anybody here. */
const findAdres = ({ register }: Deps, uuid: string): DigitaalAdresRow | undefined =>
  [...register.byUuid(uuid)]
    .flatMap(({ partijen }) => partijen.flatMap(({ adressen }) => adressen))
    .find(adres => adres.uuid === uuid)

/** Only one address of a kind can be the standard one: the others of the partij lose it. */
const store = ({ geschreven }: Deps, partij: PartijRow, adres: Adres & { readonly uuid?: string }): string => {
  const others = partij.adressen.filter(
    one => one.uuid !== adres.uuid && one.soortDigitaalAdres === adres.soortDigitaalAdres && one.isStandaardAdres
  )
  if (adres.isStandaardAdres) {
    for (const one of others)
      geschreven.putAdres(partij.uuid, { ...toAdres(one), uuid: one.uuid, isStandaardAdres: false })
  }
  return geschreven.putAdres(partij.uuid, adres)
}

const toAdres = ({ uuid: _uuid, partij: _partij, betrokkene: _betrokkene, ...adres }: DigitaalAdresRow): Adres => adres

const sendAdres = (deps: Deps, uuid: string, request: FastifyRequest, reply: FastifyReply) => {
  const row = findAdres(deps, uuid)
  if (row === undefined) throw new Error('an address that was just written is not there')
  return reply.send(adresShape.toJson(row, deps.toBase(request)))
}

const noPartij = [{ name: 'verstrektDoorPartij.uuid', code: 'invalid', reason: 'Partij object bestaat niet.' }]

const adresRoutes = (app: FastifyInstance, deps: Deps): void => {
  app.post('/digitaleadressen', (request, reply) => {
    const read = readBody(nieuwAdres, request.body)
    if ('invalidParams' in read) return answerInvalid(reply, read.invalidParams)
    const { verstrektDoorPartij, ...adres } = read.waarde
    const faults = faultOfAdres(adres)
    if (faults.length > 0) return answerInvalid(reply, faults)
    const partij = verstrektDoorPartij ? findPartij(deps, verstrektDoorPartij.uuid) : undefined
    if (partij === undefined) return answerInvalid(reply, noPartij)
    return sendAdres(deps, store(deps, partij, adres), request, reply.code(201))
  })

  for (const method of ['PUT', 'PATCH'] as const) {
    app.route<ByUuid>({
      method,
      url: '/digitaleadressen/:uuid',
      handler: (request, reply) => {
        const { uuid } = request.params
        const row = findAdres(deps, uuid)
        if (row?.partij === undefined) return answerNotFound(reply)
        const read = method === 'PUT' ? readBody(vervangAdres, request.body) : readBody(adresWijziging, request.body)
        if ('invalidParams' in read) return answerInvalid(reply, read.invalidParams)
        const adres = { ...toAdres(row), ...read.waarde, uuid }
        const faults = faultOfAdres(adres)
        if (faults.length > 0) return answerInvalid(reply, faults)
        return sendAdres(deps, store(deps, row.partij, adres), request, reply)
      }
    })
  }

  app.delete<ByUuid>('/digitaleadressen/:uuid', (request, reply) => {
    const { uuid } = request.params
    if (findAdres(deps, uuid) === undefined) return answerNotFound(reply)
    deps.geschreven.removeAdres(uuid)
    return reply.code(204).send()
  })
}

const duplicate = [
  {
    name: 'nonFieldErrors',
    code: 'unique',
    reason: 'Partij identificator met deze Code objecttype, Soort object ID, Object ID en Register bestaat al.'
  }
]

const partijRoutes = (app: FastifyInstance, deps: Deps): void => {
  const { register, geschreven, toBase } = deps

  app.post('/partijen', (request, reply) => {
    const read = readBody(nieuwePartij, request.body)
    if ('invalidParams' in read) return answerInvalid(reply, read.invalidParams)
    const { partijIdentificatoren, partijIdentificatie, ...partij } = read.waarde
    const identificatoren = (partijIdentificatoren ?? []).map(one => one.partijIdentificator)
    const isTaken = identificatoren.some(({ objectId, codeSoortObjectId }) =>
      [...register.byNummer(objectId)]
        .flatMap(({ partijen }) => partijen.flatMap(one => one.identificatoren))
        .some(one => one.objectId === objectId && one.codeSoortObjectId === codeSoortObjectId)
    )
    if (isTaken) return answerInvalid(reply, duplicate)
    const leeg = { voorletters: '', voornaam: '', voorvoegselAchternaam: '', achternaam: '' }
    const uuid = geschreven.addPartij({
      ...partij,
      identificatoren,
      partijIdentificatie:
        partij.soortPartij === 'organisatie'
          ? { naam: partijIdentificatie?.naam ?? '' }
          : { contactnaam: partijIdentificatie?.contactnaam ?? leeg, volledigeNaam: '' }
    })
    const row = findPartij(deps, uuid)
    return reply.code(201).send(row && partijShape.toJson(row, toBase(request)))
  })

  app.patch<ByUuid>('/partijen/:uuid', (request, reply) => {
    const { uuid } = request.params
    const partij = findPartij(deps, uuid)
    if (partij === undefined) return answerNotFound(reply)
    const read = readBody(partijWijziging, request.body)
    if ('invalidParams' in read) return answerInvalid(reply, read.invalidParams)
    const { voorkeursDigitaalAdres: voorkeur, voorkeurstaal } = read.waarde
    if (voorkeur && !partij.adressen.some(adres => adres.uuid === voorkeur.uuid)) {
      const reason = 'Het voorkeurs adres moet een gelinkte digitaal adres zijn.'
      return answerInvalid(reply, [{ name: 'voorkeursDigitaalAdres', code: 'invalid', reason }])
    }
    geschreven.changePartij(uuid, {
      ...(voorkeurstaal !== undefined && { voorkeurstaal }),
      ...(voorkeur !== undefined && { voorkeursadres: voorkeur === null ? null : voorkeur.uuid })
    })
    const now = findPartij(deps, uuid)
    return reply.send(now && partijShape.toJson(now, toBase(request)))
  })
}

/** What clients may write: digitale adressen of partijen, preferences of a partij, and a new partij. */
export const registerSchrijven = (app: FastifyInstance, deps: Deps): void => {
  adresRoutes(app, deps)
  partijRoutes(app, deps)
}
