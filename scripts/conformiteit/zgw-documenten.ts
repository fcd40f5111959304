import { isGelezen, type Uitkomst } from '../../src/adapters/gelezen.ts'
import type { HttpClient } from '../../src/adapters/http-client.ts'
import { completeZaken } from '../../src/adapters/zgw/aanvulling.ts'
import { documentSchema } from '../../src/adapters/zgw/document-schema.ts'
import { readByUuid } from '../../src/adapters/zgw/documenten-lees.ts'
import { type Documentregister, documentResource, placeDocument } from '../../src/adapters/zgw/documentregister.ts'
import type { ZgwZaak } from '../../src/adapters/zgw/zaak-schema.ts'
import { type Bevinding, type Instelling, ja, nee, overgeslagen } from './bevinding.ts'
import { listed, toWoorden } from './redenen.ts'
import { baseOf, type ZgwProef } from './zgw-proef.ts'

type Rapport = { readonly bevindingen: readonly Bevinding[]; readonly instellingen: readonly Instelling[] }

/** Enough to see how documents are reached. */
const maxZaken = 10
const maxDocumenten = 20
const stilteMs = 5_000

const readAdressen = async (
  zaken: readonly ZgwZaak[],
  { zaken: http, adressen, caller, signal }: ZgwProef
): Promise<Uitkomst<readonly string[]>> => {
  const some = zaken.slice(0, maxZaken)
  const read = await completeZaken(some, ['zaakinformatieobjecten'], { http, adressen, caller, signal })
  if (!isGelezen(read)) return read
  const links = read.gelezen.flatMap(({ _expand }) => _expand?.zaakinformatieobjecten ?? [])
  return { gelezen: [...new Set(links.map(({ informatieobject }) => informatieobject))] }
}

/** An address of another host that our own API answers to is but another name for it: `canoniek`. */
const isOwnUnderOtherName = async (address: string, { http }: Documentregister, proef: ZgwProef): Promise<boolean> => {
  const uuid = address.match(/[0-9a-f-]{36}(?=\?|$)/i)?.[0]
  if (uuid === undefined) return false
  const { caller, signal } = proef
  const found = await http.getJson(`/${documentResource}/${uuid.toLowerCase()}`, {
    schema: documentSchema,
    caller,
    signal
  })
  return isGelezen(found)
}

const toInstelling = async (address: string, own: Documentregister, proef: ZgwProef): Promise<Instelling[]> => {
  const base = baseOf(address, documentResource)
  if (base === undefined) return []
  if (await isOwnUnderOtherName(address, own, proef)) {
    const waarom = 'zo schrijft de bron de adressen van haar eigen documenten'
    return [{ sleutel: 'canoniek', waarde: { documenten: base }, waarom, nodig: true }]
  }
  const waarom =
    'documenten van deze zaken liggen daar: neem een zgw-bron op (met eigen id, zaken en catalogi) die deze Documenten API heeft'
  return [{ sleutel: 'documenten', waarde: base, waarom, nodig: true }]
}

const judgeLeesbaar = async (
  uuids: readonly string[],
  own: Documentregister,
  proef: ZgwProef
): Promise<Bevinding[]> => {
  const some = uuids.slice(0, maxDocumenten)
  if (some.length === 0) return [overgeslagen('documenten', 'geen in het eigen register')]
  const { caller, signal } = proef
  const read = await readByUuid(some, own, { caller, signal })
  if (!isGelezen(read)) return [nee('documenten', toWoorden(read), 'documenten van deze bron mislukken')]
  const tekst = `${read.gelezen.length} van ${some.length} gelezen`
  if (read.gelezen.length === some.length) return [ja('documenten', tekst)]
  return [nee('documenten', `${tekst}: de rest is er niet, of deze client mag haar niet zien`)]
}

/** Status and headers of one content; not a byte of it is kept. */
const checkInhoud = async ([uuid]: readonly string[], http: HttpClient, proef: ZgwProef): Promise<Bevinding[]> => {
  if (uuid === undefined) return []
  const { caller, signal, config } = proef
  const options = { caller, signal, stilteMs, maxBytes: config.maxInhoudBytes }
  const found = await http.getStream(`/${documentResource}/${uuid}/download`, options)
  if (!isGelezen(found)) return [nee('inhoud', toWoorden(found), 'documenten zijn niet te openen')]
  found.gelezen.body.destroy()
  return [ja('inhoud', 'te openen')]
}

/** Many documents in one call, or a call for each. */
export const checkDocumentenzoek = async ({ kan }: Documentregister): Promise<Bevinding> => {
  const found = await kan.get()
  if (!isGelezen(found) || found.gedeeltelijk) return overgeslagen('documenten per _zoek', 'niet te zien')
  if (found.gelezen.zoek)
    return ja('documenten per _zoek', `filtert op uuid${found.gelezen.pageSize ? '' : ', zonder pageSize'}`)
  return nee('documenten per _zoek', 'ontbreekt of filtert niet op uuid: kost een aanroep per document')
}

type Placed = { readonly address: string; readonly place: ReturnType<typeof placeDocument> }

const judgeAdressen = (placed: readonly Placed[], own: Documentregister, elders: readonly Instelling[]): Bevinding => {
  const controle = 'adressen van documenten'
  const known = placed.flatMap(({ place }) => place ?? [])
  const others = known.filter(({ register }) => register !== own).length
  const tekst = `${known.length} van ${placed.length} in een bekend register, waarvan ${others} bij een andere bron`
  if (known.length === placed.length) return ja(controle, tekst)
  const keys = elders.map(({ sleutel }) => sleutel)
  return nee(
    controle,
    tekst,
    keys.length > 0 ? `zie ${listed(keys)} hieronder` : 'de rest is geen adres van een document'
  )
}

/** Whether the documents of these zaken can be reached, and where those are that cannot. */
export const checkDocumenten = async (
  zaken: readonly ZgwZaak[],
  own: Documentregister,
  proef: ZgwProef
): Promise<Rapport> => {
  const read = await readAdressen(zaken, proef)
  if (!isGelezen(read)) {
    const actie = 'zonder zaakinformatieobjecten zijn er geen documenten'
    return { bevindingen: [nee('adressen van documenten', toWoorden(read), actie)], instellingen: [] }
  }
  if (read.gelezen.length === 0) {
    return { bevindingen: [overgeslagen('documenten', 'de bekeken zaken hebben er geen')], instellingen: [] }
  }
  const registers = [own, ...proef.documentregisters()]
  const placed = read.gelezen.map(address => ({ address, place: placeDocument(address, registers) }))
  const unknown = placed.filter(({ place }) => place === undefined)
  const eigen = placed.flatMap(({ place }) => (place?.register === own ? place.uuid : []))
  const perBase = new Map(unknown.map(({ address }) => [baseOf(address, documentResource), address]))
  const elders = (await Promise.all([...perBase.values()].map(address => toInstelling(address, own, proef)))).flat()
  return {
    bevindingen: [
      judgeAdressen(placed, own, elders),
      ...(await judgeLeesbaar(eigen, own, proef)),
      ...(await checkInhoud(eigen, own.http, proef))
    ],
    instellingen: elders
  }
}
