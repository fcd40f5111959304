import { createSimulator, type Simulator } from '../../../simulatie/server/simulator.ts'
import type { Planter, Planting } from './planter.ts'

type Json = Record<string, unknown>

const taakvelden = `titel verloopdatum@ verwerker_taak_id eigenaar portaalformulier.formulier.value
  portaalformulier.data.inkomen portaalformulier.verzonden_data.iban ogonebetaling.betaalkenmerk ogonebetaling.pspid`
const berichtvelden = `onderwerp berichtTekst berichtType publicatiedatum@@ handelingsperspectief
  einddatumHandelingstermijn@ referentie`

/** Of a zaak that no doel shows. */
const verborgenZaak = 'eeeeeeee-0000-4000-8000-000000000001'

const page = (results: unknown[]) => ({ count: results.length, next: null, previous: null, results })

/**
 * An Objects API that gives what is addressed to the digits of the BSN, whatever they stand for, and messages that may
 * not be seen yet: of each kind one may be shown.
 */
export const createNepObjecten = ({ planterFor, keep }: Planting, { bsn }: { readonly bsn: string }): Simulator => {
  const bron = 'objecten'
  const uuid = (record: string, veld: string, number: number): string =>
    keep(`cccccccc-0000-4000-8000-${String(number).padStart(12, '0')}`, { bron, record, veld })

  const toObject = (record: string, number: number, toData: (planter: Planter) => Json) => {
    const planter = planterFor(bron, record)
    const data = { identificatie: { type: 'bsn', value: bsn }, ...toData(planter) }
    return {
      uuid: uuid(record, 'uuid', number),
      record: { index: 1, typeVersion: 3, data, startAt: '2022-01-01', ...planter.velden('correctionFor geometry') }
    }
  }
  const taak = (record: string, number: number, over: Json = {}) =>
    toObject(record, number, planter => ({
      status: 'open',
      soort: 'url',
      ...planter.velden(taakvelden),
      url: { uri: keep(`https://taken.example/${number}`, { bron, record, veld: 'url.uri' }) },
      koppeling: { registratie: 'product', value: uuid(record, 'koppeling.value', 100 + number) },
      ...over
    }))
  const bericht = (record: string, number: number, over: Json = {}) =>
    toObject(record, number, planter => ({
      geopend: false,
      ...planter.velden(berichtvelden),
      bijlages: [uuid(record, 'bijlages', 100 + number)],
      ...over
    }))
  const ander = { identificatie: { type: 'rsin', value: bsn } }
  const taken = [
    taak('objecttaak-eigen', 1),
    taak('objecttaak-ander', 2, ander),
    taak('objecttaak-verborgen', 3, { koppeling: { registratie: 'zaak', value: verborgenZaak } })
  ]
  const berichten = [
    bericht('objectbericht-eigen', 4),
    bericht('objectbericht-ander', 5, ander),
    bericht('objectbericht-toekomst', 6, { publicatiedatum: '2099-01-01' }),
    bericht('objectbericht-ooit', 7, { publicatiedatum: null })
  ]

  const simulator = createSimulator('nep-objecten')
  simulator.server.post('/api/v2/objects/search', request => {
    const { type, ...vraag } = request.body as { readonly type: string }
    const found = type.endsWith('-taak') ? taken : berichten
    return page(JSON.stringify(vraag).includes(bsn) ? found.map(object => ({ ...object, type })) : [])
  })
  return simulator
}
