import { z } from 'zod'
import { mislukt } from '../../klantbeeld/resultaat.ts'
import type { Uitkomst } from '../gelezen.ts'
import type { HttpClient } from '../http-client.ts'
import type { Proef } from '../readers.ts'
import { reasonOfStatus } from '../reason.ts'
import type { Conventie } from './conventies.ts'
import { crs } from './crs.ts'
import type { Vermogens, Weg } from './dialect.ts'
import { toVerzoek, type Verfijning } from './zaken-verzoek.ts'

/**
 * What a server made of a question about nobody: it filters when it gives nothing. `negeert`: it gave something, so it
 * passes over this filter and gives everybody's zaken. `crasht` is a status 500, which some give for a form they do not
 * know.
 */
export type Oordeel = 'filtert' | 'negeert' | 'weigert' | 'crasht' | 'ontbreekt'

/**
 * Numbers of nobody: each of the right form, the BSN and RSIN pass the eleven test and lie in the range for tests, and
 * no register has issued any.
 */
const nobody = {
  bsn: '999900006',
  rsin: '999900006',
  kvkNummer: '00009999',
  vestigingsnummer: '999999999999'
} as const

/** The most that a question can ask, so that what is refused in a question is refused here. */
const verfijning = (zaaktype: string): Verfijning => ({
  vertrouwelijkheid: 'zeer_geheim',
  isInitiator: true,
  zaaktypen: [zaaktype],
  einddatum: 'open',
  expand: ['resultaat', 'rollen', 'status', 'zaakinformatieobjecten']
})

const lijst = z.object({ count: z.int(), results: z.array(z.unknown()) })
type Lijstantwoord = z.output<typeof lijst>

const statusOordelen: ReadonlyMap<number, Oordeel> = new Map([
  [400, 'weigert'],
  [422, 'weigert'],
  [404, 'ontbreekt'],
  [405, 'ontbreekt'],
  [501, 'ontbreekt'],
  [500, 'crasht']
])

const judge = ({ status, gelezen }: Proef<Lijstantwoord>): Uitkomst<Oordeel> => {
  const oordeel = statusOordelen.get(status)
  if (oordeel !== undefined) return { gelezen: oordeel }
  const reden = reasonOfStatus(status)
  if (reden !== undefined || gelezen === undefined) return mislukt(reden ?? 'onverwachte-vorm')
  return { gelezen: gelezen.count === 0 && gelezen.results.length === 0 ? 'filtert' : 'negeert' }
}

export type KanarieDeps = {
  readonly http: HttpClient
  readonly paginagrootte: number
  /** Address of a zaaktype, to ask by. */
  readonly zaaktype: string
}

/** Asks about nobody, in the words in which a klant would be asked about. */
export const sendKanarie = async (
  { weg, conventie, vermogens }: { readonly weg: Weg; readonly conventie: Conventie; readonly vermogens: Vermogens },
  { http, paginagrootte, zaaktype }: KanarieDeps
): Promise<Uitkomst<Oordeel>> => {
  const nummer = nobody[conventie.nummer]
  const paging = { page: 1, pageSize: paginagrootte }
  if (weg === 'rollen') {
    const answer = await http.probeJson('GET', '/rollen', { query: { [conventie.filter]: nummer }, schema: lijst })
    return 'reden' in answer ? answer : judge(answer)
  }
  const klant = [conventie.filter, nummer] as const
  const verzoek = toVerzoek({ weg, vermogens, klant, verfijning: verfijning(zaaktype) }, paging)
  const options = { ...verzoek, headers: crs, schema: lijst }
  const answer = await (weg === 'zoek'
    ? http.probeJson('POST', '/zaken/_zoek', options)
    : http.probeJson('GET', '/zaken', options))
  return 'reden' in answer ? answer : judge(answer)
}
