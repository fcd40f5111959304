import { createSimulator, type Simulator } from '../../../simulatie/server/simulator.ts'
import type { Planting } from './planter.ts'

type Json = Record<string, unknown>

const taakvelden = `titel verwerkerTaakId startdatum@ handelingsPerspectief einddatumHandelingsTermijn@
  datumHerinnering@ toelichting details.formulierDefinitie details.ontvangenGegevens details.doelrekening`
const berichtvelden = `onderwerp berichtTekst publicatiedatum@@ referentie geopendOp@@ berichtType handelingsPerspectief
  einddatumHandelingsTermijn@`

const verborgen = [{ urn: 'urn:nld:voorbeeldgemeente:zaak:uuid:eeeeeeee-0000-4000-8000-000000000001' }]

const page = (results: unknown[]) => ({ count: results.length, next: null, previous: null, results })

/** An Open VTB with what belongs to a zaak that no doel shows, and messages of later: of each kind one may be shown. */
export const createNepVtb = ({ planterFor, keep }: Planting, { bsn }: { readonly bsn: string }): Simulator => {
  const bron = 'vtb'
  const klant = `urn:nld:brp:bsn:${bsn}`
  const uuid = (record: string, number: number): string =>
    keep(`ffffffff-0000-4000-8000-${String(number).padStart(12, '0')}`, { bron, record, veld: 'uuid' })
  const urn = (record: string, veld: string, soort: string, number: number): string =>
    keep(`urn:nld:voorbeeldgemeente:${soort}:nummer:${number}`, { bron, record, veld })

  const common = (record: string, number: number): Json => ({
    uuid: uuid(record, number),
    urn: urn(record, 'urn', 'eigen', number),
    isGerelateerdAan: [{ urn: urn(record, 'isGerelateerdAan.urn', 'product', 100 + number) }]
  })
  const taak = (record: string, number: number, over: Json = {}): Json => {
    const { details, ...velden } = planterFor(bron, record).velden(taakvelden)
    const uitvraagLink = keep(`https://vtb.example/${number}`, { bron, record, veld: 'details.uitvraagLink' })
    return {
      ...common(record, number),
      ...velden,
      status: 'open',
      taakSoort: 'urltaak',
      isToegewezenAan: klant,
      details: { ...(details as Json), uitvraagLink },
      ...over
    }
  }
  const bericht = (record: string, number: number, over: Json = {}): Json => {
    const planter = planterFor(bron, record)
    return {
      ...common(record, number),
      ...planter.velden(berichtvelden),
      ontvanger: klant,
      bijlagen: [
        {
          informatieObject: urn(record, 'bijlagen.informatieObject', 'document', 200 + number),
          ...planter.onder('bijlagen').velden('omschrijving')
        }
      ],
      ...over
    }
  }
  const taken = [taak('vtbtaak-eigen', 1), taak('vtbtaak-verborgen', 2, { isGerelateerdAan: verborgen })]
  const berichten = [
    bericht('vtbbericht-eigen', 3),
    bericht('vtbbericht-verborgen', 4, { isGerelateerdAan: verborgen }),
    bericht('vtbbericht-toekomst', 5, { publicatiedatum: '2099-01-01T10:00:00Z' })
  ]

  const simulator = createSimulator('nep-vtb')
  const answer = (query: unknown, filter: string, found: Json[]) =>
    page((query as Readonly<Record<string, string>>)[filter] === klant ? found : [])
  simulator.server.get('/taken/api/v1/externetaken', ({ query }) => answer(query, 'isToegewezenAan', taken))
  simulator.server.get('/berichten/api/v1/berichten', ({ query }) => answer(query, 'ontvanger', berichten))
  return simulator
}
