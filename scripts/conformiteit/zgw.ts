import { z } from 'zod'
import { isGelezen } from '../../src/adapters/gelezen.ts'
import type { HttpClient } from '../../src/adapters/http-client.ts'
import { toAdres, toAdressen } from '../../src/adapters/zgw/adressen.ts'
import { nietGevonden } from '../../src/adapters/zgw/niet-gevonden.ts'
import type { ZgwConfig } from '../../src/adapters/zgw/schema.ts'
import { createTypeCache } from '../../src/adapters/zgw/type-cache.ts'
import { createZgwBron } from '../../src/adapters/zgw/zgw-bron.ts'
import { type Instelling, nee, type Uitkomsten } from './bevinding.ts'
import { listKlanten } from './klanten.ts'
import type { Proef } from './proef.ts'
import { toWoorden } from './redenen.ts'
import { checkTls } from './tls.ts'
import { checkToegang, type Klop } from './toegang.ts'
import { checkAdreskanarie } from './zgw-adresfilters.ts'
import { findDialecten, toDialectrapport } from './zgw-dialect.ts'
import { checkDocumentenzoek } from './zgw-documenten.ts'
import { askKanaries } from './zgw-kanarie.ts'
import { checkKlanten, type Klantrapport } from './zgw-klanten.ts'
import { niemandsUuid, type ZgwProef } from './zgw-proef.ts'
import { checkTypen, geenTypen, type Typenrapport } from './zgw-typen.ts'
import { checkWegen, toWeginstellingen } from './zgw-wegen.ts'

type Apis = {
  readonly zaken: HttpClient
  readonly catalogi: HttpClient
  readonly documenten: HttpClient
  readonly besluiten: HttpClient | undefined
}

const connectAll = ({ connect }: Proef, { zaken, catalogi, documenten, besluiten }: ZgwConfig): Apis => ({
  zaken: connect('zaken', zaken),
  catalogi: connect('catalogi', catalogi),
  documenten: connect('documenten', documenten),
  besluiten: besluiten === undefined ? undefined : connect('besluiten', besluiten)
})

const toKloppen = ({ zaken, catalogi, documenten, besluiten }: Apis, { caller, signal }: Proef): readonly Klop[] => {
  const klop = (api: string, http: HttpClient, resource: string): Klop => ({
    api,
    klop: () =>
      http.findJson(`/${resource}/${niemandsUuid}`, { caller, signal, schema: z.unknown(), onbekend: nietGevonden })
  })
  return [
    // Not /zaken: it wants headers of its own.
    klop('zaken', zaken, 'statussen'),
    klop('catalogi', catalogi, 'zaaktypen'),
    klop('documenten', documenten, 'enkelvoudiginformatieobjecten'),
    ...(besluiten ? [klop('besluiten', besluiten, 'besluiten')] : [])
  ]
}

/** What was found about `canoniek`, and what stands there already, on one line. */
const joinCanoniek = (instellingen: readonly Instelling[], { canoniek }: ZgwConfig): readonly Instelling[] => {
  const isOf = ({ sleutel }: Instelling): boolean => sleutel === 'canoniek'
  const found = instellingen.filter(isOf)
  const [first] = found
  if (first === undefined) return instellingen
  const waarde = Object.assign({}, canoniek, ...found.map(one => one.waarde))
  return [...instellingen.filter(one => !isOf(one)), { ...first, waarde }]
}

type Open = { readonly proef: ZgwProef; readonly apis: Apis; readonly open: ReadonlySet<string> }

const checkOpen = async ({ proef, apis, open }: Open, typen: Typenrapport): Promise<Uitkomsten> => {
  const { config, adressen, now } = proef
  const zaaktype = typen.zaaktype ?? toAdres(adressen.catalogi, 'zaaktypen', niemandsUuid)
  const tabel = await askKanaries(proef, zaaktype)
  const dialecten = isGelezen(tabel) ? await findDialecten(proef, zaaktype, tabel.gelezen) : tabel
  if (!isGelezen(dialecten)) {
    return { bevindingen: [nee('kanarie', toWoorden(dialecten), 'hoe deze bron gevraagd wil worden is niet te zien')] }
  }
  const bron = createZgwBron(config, {
    ...apis,
    documentregisters: proef.documentregisters,
    now,
    close: async () => undefined
  })
  await bron.warm()
  const register = open.has('documenten') ? bron.documentregister : undefined
  const besluiten = open.has('besluiten') ? apis.besluiten : undefined
  const deps = { proef, dialecten: dialecten.gelezen, bron, register }
  const klanten: Klantrapport = await checkKlanten(listKlanten(proef.klanten), deps)
  await bron.close()
  return {
    bevindingen: [
      ...checkWegen(dialecten.gelezen, config),
      await checkAdreskanarie(proef, besluiten),
      ...(register ? [await checkDocumentenzoek(register)] : []),
      ...klanten.bevindingen
    ],
    dialect: toDialectrapport(dialecten.gelezen, klanten),
    instellingen: [...toWeginstellingen({ dialecten: dialecten.gelezen, ...klanten }, config), ...klanten.instellingen]
  }
}

/** The ZGW APIs of one organisation: who is nobody has nothing, how it wants to be asked, and what it then gives. */
export const checkZgw = async (config: ZgwConfig, base: Proef): Promise<Uitkomsten> => {
  const apis = connectAll(base, config)
  const adressen = toAdressen(config)
  const types = createTypeCache(apis.catalogi, adressen.catalogi, base.now)
  const proef: ZgwProef = { ...base, config, adressen, zaken: apis.zaken, types }
  const toegang = await checkToegang(toKloppen(apis, base))
  const { zaken, catalogi, documenten, besluiten } = config
  const hosts = [zaken, catalogi, documenten, ...(besluiten === undefined ? [] : [besluiten])]
  const bevindingen = [...toegang.bevindingen, ...(await checkTls(hosts, config, base.now))]
  if (!toegang.open.has('zaken')) return { bevindingen }
  const typen = toegang.open.has('catalogi') ? await checkTypen(apis.catalogi, proef) : geenTypen
  const open = await checkOpen({ proef, apis, open: toegang.open }, typen)
  return {
    ...open,
    bevindingen: [...bevindingen, ...typen.bevindingen, ...open.bevindingen],
    instellingen: joinCanoniek([...typen.instellingen, ...(open.instellingen ?? [])], config)
  }
}
