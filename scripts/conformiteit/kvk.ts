import { isGelezen, type Uitkomst } from '../../src/adapters/gelezen.ts'
import type { HttpClient } from '../../src/adapters/http-client.ts'
import { askKvk } from '../../src/adapters/kvk/ask.ts'
import { createKvkBron } from '../../src/adapters/kvk/kvk-bron.ts'
import { basisprofiel } from '../../src/adapters/kvk/profiel-schema.ts'
import { readBasisprofiel, readVestigingen, readVestigingsprofiel } from '../../src/adapters/kvk/profielen.ts'
import type { KvkConfig } from '../../src/adapters/kvk/schema.ts'
import { findKvkNummer } from '../../src/adapters/kvk/treffers.ts'
import type { Nummers } from '../../src/klantbeeld/klant.ts'
import { type Bevinding, ja, nee, overgeslagen, type Uitkomsten } from './bevinding.ts'
import { checkKlantbeeld } from './klantbeeld.ts'
import { listKlanten } from './klanten.ts'
import type { Proef } from './proef.ts'
import { toWoorden } from './redenen.ts'
import { checkTls } from './tls.ts'
import { checkToegang } from './toegang.ts'

/** The Handelsregister starts at 01000000. */
const niemand = '00009999'

type Vraag = Pick<Proef, 'caller' | 'signal'>

const judgeFound = (controle: string, answer: Uitkomst<unknown>, gevonden: string): Bevinding => {
  if (!isGelezen(answer)) return nee(controle, toWoorden(answer), 'zonder dit antwoord is er geen bedrijf te tonen')
  return answer.gelezen === undefined
    ? overgeslagen(controle, 'het Handelsregister kent dit nummer niet')
    : ja(controle, gevonden)
}

const checkBedrijf = async (http: HttpClient, kvkNummer: string, vraag: Vraag): Promise<Bevinding[]> => {
  const profiel = await readBasisprofiel(http, kvkNummer, vraag)
  const vestigingen = await readVestigingen(http, kvkNummer, vraag)
  const rsin = isGelezen(profiel) ? profiel.gelezen?._embedded?.eigenaar?.rsin : undefined
  const aantal = isGelezen(vestigingen) ? (vestigingen.gelezen?.vestigingen?.length ?? 0) : 0
  return [
    judgeFound('basisprofiel', profiel, `gevonden op KVK-nummer, ${rsin ? 'met' : 'zonder'} RSIN`),
    judgeFound('vestigingen', vestigingen, `${aantal} vestiging(en)`)
  ]
}

const checkRsin = async (http: HttpClient, { rsin, kvkNummer }: Nummers, vraag: Vraag): Promise<Bevinding[]> => {
  if (rsin === undefined) return []
  const found = await findKvkNummer(http, rsin, vraag)
  if (!isGelezen(found) || found.gelezen === undefined || kvkNummer === undefined || found.gelezen === kvkNummer) {
    return [judgeFound('zoeken op RSIN', found, 'geeft één bedrijf')]
  }
  return [nee('zoeken op RSIN', 'geeft een ander bedrijf dan --kvk', 'geef --kvk en --rsin van hetzelfde bedrijf')]
}

const checkVestiging = async (
  http: HttpClient,
  { vestiging }: Proef['klanten'],
  vraag: Vraag
): Promise<Bevinding[]> => {
  if (vestiging === undefined) return []
  const found = await readVestigingsprofiel(http, vestiging.vestigingsnummer, vraag)
  return [judgeFound('vestigingsprofiel', found, 'gevonden op vestigingsnummer')]
}

const checkNummers = async (http: HttpClient, proef: Proef): Promise<Bevinding[]> => {
  const { kvkNummer } = proef.klanten.nummers
  return [
    ...(kvkNummer === undefined ? [] : await checkBedrijf(http, kvkNummer, proef)),
    ...(await checkRsin(http, proef.klanten.nummers, proef)),
    ...(await checkVestiging(http, proef.klanten, proef))
  ]
}

/** The APIs of the KVK: an unused number gives nothing, the company asked for comes by its number. */
export const checkKvk = async (config: KvkConfig, proef: Proef): Promise<Uitkomsten> => {
  const http = proef.connect('kvk', config.url)
  const { caller, signal, now } = proef
  let isNobody = false
  const klop = async () => {
    const answer = await askKvk(http, `/v1/basisprofielen/${niemand}`, { caller, signal, schema: basisprofiel })
    isNobody = isGelezen(answer) && answer.gelezen === undefined
    return answer
  }
  const toegang = await checkToegang([{ api: 'kvk', klop }])
  const tls = await checkTls([config.url], config, now)
  if (toegang.open.size === 0) return { bevindingen: [...toegang.bevindingen, ...tls] }
  const kanarie = isNobody
    ? ja('kanarie', 'een nummer dat niet is uitgegeven geeft niets')
    : nee('kanarie', 'LET OP: een nummer dat niet is uitgegeven geeft een bedrijf', 'gebruik deze bron niet')
  const bron = createKvkBron(config, { http, now, close: async () => undefined })
  const bevindingen: Bevinding[] = [...toegang.bevindingen, ...tls, kanarie, ...(await checkNummers(http, proef))]
  for (const klant of listKlanten(proef.klanten)) bevindingen.push(...(await checkKlantbeeld(bron, klant, proef)))
  return { bevindingen }
}
