import { z } from 'zod'
import { isGelezen } from '../../src/adapters/gelezen.ts'
import { createObjectenBerichtenBron } from '../../src/adapters/objecten/berichten-bron.ts'
import type { ObjectenConfig } from '../../src/adapters/objecten/schema.ts'
import { toExpressie } from '../../src/adapters/objecten/search.ts'
import { createObjectenTakenBron } from '../../src/adapters/objecten/taken-bron.ts'
import { createVtbBerichtenBron } from '../../src/adapters/vtb/berichten-bron.ts'
import type { VtbConfig } from '../../src/adapters/vtb/schema.ts'
import { createVtbTakenBron } from '../../src/adapters/vtb/taken-bron.ts'
import { crs } from '../../src/adapters/zgw/crs.ts'
import { type Bevinding, ja, nee, type Uitkomsten } from './bevinding.ts'
import { checkKlantbeeld } from './klantbeeld.ts'
import { listKlanten } from './klanten.ts'
import type { Proef } from './proef.ts'
import { checkTls } from './tls.ts'
import { checkToegang } from './toegang.ts'

/** In the range for tests, and of nobody. */
const niemand = '999900006'

const lijst = z.object({ count: z.int(), results: z.array(z.unknown()) })
const page = { page: 1, pageSize: 1 }

type Config = ObjectenConfig | VtbConfig
const isObjecten = (config: Config): config is ObjectenConfig => config.soort.startsWith('objecten')

const askNobody = (config: Config, { connect, caller, signal }: Proef) => {
  const http = connect(config.soort, config.url)
  const call = { caller, signal, schema: lijst, query: page }
  if (isObjecten(config)) {
    const body = { type: config.objecttype, [config.zoekfilter]: toExpressie([niemand]) }
    return http.postJson('/objects/search', { ...call, headers: crs, body, isSafe: true })
  }
  const [path, filter] =
    config.soort === 'vtb-taken' ? ['/externetaken', 'isToegewezenAan'] : ['/berichten', 'ontvanger']
  return http.getJson(path, { ...call, query: { ...page, [filter]: `urn:nld:brp:bsn:${niemand}` } })
}

const actie = (config: Config): string =>
  isObjecten(config)
    ? `zet zoekfilter op ${config.zoekfilter === 'data_attr' ? 'data_attrs' : 'data_attr'}; anders is deze bron steeds in storing`
    : 'gebruik deze bron niet: hij is steeds in storing'

const toBron = (config: Config, proef: Proef) => {
  const deps = { http: proef.connect(config.soort, config.url), now: proef.now, close: async () => undefined }
  switch (config.soort) {
    case 'objecten-taken':
      return createObjectenTakenBron({ config, ...deps })
    case 'objecten-berichten':
      return createObjectenBerichtenBron({ config, ...deps })
    case 'vtb-taken':
      return createVtbTakenBron({ config, ...deps })
    case 'vtb-berichten':
      return createVtbBerichtenBron({ config, ...deps })
  }
}

/** Tasks or messages: an unused number gives nothing, and what the test klanten have comes as theirs. */
export const checkTaken = async (config: Config, proef: Proef): Promise<Uitkomsten> => {
  let found: number | undefined
  const klop = async () => {
    const answer = await askNobody(config, proef)
    found = isGelezen(answer) ? answer.gelezen.count : undefined
    return answer
  }
  const toegang = await checkToegang([{ api: config.soort, klop }])
  const tls = await checkTls([config.url], config, proef.now)
  if (toegang.open.size === 0) return { bevindingen: [...toegang.bevindingen, ...tls] }
  const kanarie =
    found === 0
      ? ja('kanarie', 'een ongebruikt BSN geeft niets')
      : nee('kanarie', 'LET OP: een ongebruikt BSN geeft gegevens van anderen', actie(config))
  const bevindingen: Bevinding[] = [...toegang.bevindingen, ...tls, kanarie]
  const bron = toBron(config, proef)
  for (const klant of listKlanten(proef.klanten)) bevindingen.push(...(await checkKlantbeeld(bron, klant, proef)))
  return { bevindingen }
}
