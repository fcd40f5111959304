import { z } from 'zod'
import type { HttpClient } from '../../src/adapters/http-client.ts'
import { createKlantinteractiesBron } from '../../src/adapters/klantinteracties/klantinteracties-bron.ts'
import type { KlantinteractiesConfig } from '../../src/adapters/klantinteracties/schema.ts'
import { nietGevonden } from '../../src/adapters/zgw/niet-gevonden.ts'
import { type Bevinding, metKlant, type Uitkomsten } from './bevinding.ts'
import { checkKlantbeeld } from './klantbeeld.ts'
import { listKlanten } from './klanten.ts'
import { checkContacten } from './klantinteracties-contacten.ts'
import { checkKanarie, findRelease, niemand, toInstellingen } from './klantinteracties-dialect.ts'
import { checkPartij } from './klantinteracties-partij.ts'
import type { Proef } from './proef.ts'
import { checkTls } from './tls.ts'
import { checkToegang } from './toegang.ts'

const checkKlanten = async (http: HttpClient, config: KlantinteractiesConfig, proef: Proef) => {
  const bron = createKlantinteractiesBron(config, { http, now: proef.now, close: async () => undefined })
  await bron.warm()
  const vermogens = bron.dialect()
  const bevindingen: Bevinding[] = []
  for (const klant of listKlanten(proef.klanten)) {
    const { bevindingen: ofPartij, uuid } = await checkPartij(klant, { http, vermogens, proef })
    bevindingen.push(...metKlant(klant, ofPartij))
    if (uuid !== undefined) bevindingen.push(...metKlant(klant, await checkContacten(uuid, { http, proef })))
    bevindingen.push(...(await checkKlantbeeld(bron, klant, proef)))
  }
  await bron.close()
  return { vermogens, bevindingen }
}

/** Klantinteracties: filters on nobody, the release, and the partij and contacts of the test klant. */
export const checkKlantinteracties = async (config: KlantinteractiesConfig, proef: Proef): Promise<Uitkomsten> => {
  const { caller, signal, now } = proef
  const http = proef.connect('klantinteracties', config.url)
  const klop = () =>
    http.findJson(`/partijen/${niemand.uuid}`, { caller, signal, schema: z.unknown(), onbekend: nietGevonden })
  const toegang = await checkToegang([{ api: 'klantinteracties', klop }])
  const tls = await checkTls([config.url], config, now)
  if (toegang.open.size === 0) return { bevindingen: [...toegang.bevindingen, ...tls] }
  const kanarie = await checkKanarie(http, config, proef)
  const { vermogens, bevindingen } = await checkKlanten(http, config, proef)
  return {
    bevindingen: [...toegang.bevindingen, ...tls, ...kanarie, ...bevindingen],
    dialect: await findRelease(http, vermogens, proef),
    instellingen: toInstellingen(config, vermogens)
  }
}
