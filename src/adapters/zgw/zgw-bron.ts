import type { Antwoord, Bron } from '../bron.ts'
import { isGelezen, type Uitkomst } from '../gelezen.ts'
import { mapGegevens } from '../gelukt.ts'
import type { HttpClient } from '../http-client.ts'
import { toAdres, toAdressen } from './adressen.ts'
import { askZaken } from './ask.ts'
import { askDocumenten } from './ask-documenten.ts'
import { liesBelow } from './below.ts'
import { toConventies } from './conventies.ts'
import type { AskDeps, Raadpleging } from './deps.ts'
import { openDocument } from './detail-document.ts'
import { leesZaak } from './detail-zaak.ts'
import type { Dialect, OnDialect } from './dialect.ts'
import { createDocumentregister, type Documentregister } from './documentregister.ts'
import { findDialect } from './find-dialect.ts'
import { createKennis } from './kennis.ts'
import type { ZgwConfig } from './schema.ts'
import { createTypeCache, type TypeCache } from './type-cache.ts'
import { createWarming } from './warm.ts'
import { compileZaken } from './zaken-vraag.ts'

type Deps = {
  readonly zaken: HttpClient
  readonly catalogi: HttpClient
  readonly documenten: HttpClient
  readonly besluiten?: HttpClient | undefined
  /** Those of all zgw bronnen; this one's own may be among them. */
  readonly documentregisters?: () => readonly Documentregister[]
  /** Hears what was found out of the server; holds no data of a klant. */
  readonly onDialect?: OnDialect
  readonly now: () => Date
  readonly close: () => Promise<void>
}

const consult = (deps: AskDeps, raadpleging: Raadpleging): Antwoord => {
  const { onderdelen } = raadpleging.vraag.plan
  const { zaken, voorDocumenten } = compileZaken(onderdelen)
  const gevonden = zaken && askZaken(deps, zaken, raadpleging)
  const via = voorDocumenten === zaken ? gevonden : voorDocumenten && askZaken(deps, voorDocumenten, raadpleging)
  return {
    ...(gevonden && {
      zaken: gevonden.then(resultaat =>
        mapGegevens(resultaat, ({ items, afgekapt }) => ({ items: items.map(({ zaak }) => zaak), afgekapt }))
      )
    }),
    ...(via &&
      onderdelen.documenten && {
        documenten: askDocumenten(deps, { zaken: via, plan: onderdelen.documenten }, raadpleging)
      })
  }
}

type Zgwbron = Bron & {
  readonly details: Required<Pick<NonNullable<Bron['details']>, 'leesZaak' | 'openDocument'>>
  /** Where zaken of other bronnen may have documents. */
  readonly documentregister: Documentregister
  warm(): Promise<void>
  renewTypen(adres: string): void
  kentZaaktypen(): string[] | undefined
}

/** A uuid that no zaaktype has: to ask by when the catalogus is not known. */
const nobodysUuid = '00000000-0000-4000-8000-000000000000'

const toFindDialect =
  (config: ZgwConfig, { zaken, onDialect }: Deps, types: TypeCache) =>
  async (): Promise<Uitkomst<Dialect>> => {
    const zaaktype = types.list('zaaktypen')?.[0]?.url ?? toAdres(toAdressen(config).catalogi, 'zaaktypen', nobodysUuid)
    const { paginagrootte, id } = config
    const found = await findDialect({ http: zaken, paginagrootte, zaaktype, config })
    if (!isGelezen(found)) return found
    const { dialect, meldingen } = found.gelezen
    for (const [melding, waarde] of meldingen) onDialect?.(id, melding, waarde)
    return { gelezen: dialect, ...(dialect.faalde && { gedeeltelijk: true }) }
  }

/**
 * Zaken, Catalogi, Documenten and Besluiten of one organisation. `warm` fetches the types ahead, finds out how the
 * server can be asked, and never fails.
 */
export const createZgwBron = (config: ZgwConfig, deps: Deps): Zgwbron => {
  const { now } = deps
  const adressen = toAdressen(config)
  const types = createTypeCache(deps.catalogi, adressen.catalogi, now)
  const closing = new AbortController()
  const { warm, keepFresh, renew } = createWarming({ http: deps.catalogi, types, signal: closing.signal, now })
  const dialect = createKennis(toFindDialect(config, deps, types), now)
  const { id: bron, paginagrootte } = config
  const documentregister = createDocumentregister(
    { bron, base: adressen.documenten, http: deps.documenten, types, paginagrootte },
    now
  )
  const others = () => deps.documentregisters?.().filter(register => register.bron !== bron) ?? []
  const askDeps: AskDeps = {
    zaken: deps.zaken,
    besluiten: deps.besluiten,
    types,
    config,
    adressen,
    conventies: toConventies(config.dialect),
    dialect,
    documentregisters: () => [documentregister, ...others()],
    onDialect: (...melding) => deps.onDialect?.(...melding),
    now
  }
  return {
    id: bron,
    soort: config.soort,
    levert: ['zaken', 'documenten'],
    cache: config.cache,
    consult: (vraag, context) => {
      if (vraag.plan.onderdelen.zaken ?? vraag.plan.onderdelen.documenten) keepFresh()
      return consult(askDeps, { vraag, context })
    },
    details: {
      leesZaak: (id, vraag, context) => leesZaak(id, askDeps, { vraag, context }),
      openDocument: (document, vraag, context) => openDocument(document, askDeps, { vraag, context })
    },
    documentregister,
    warm: async () => {
      // A zaaktype that exists is the better one to ask by.
      await Promise.all([warm().then(() => dialect.get()), documentregister.kan.get()])
    },
    renewTypen: adres => {
      if (liesBelow(adressen.catalogi, adres)) renew()
    },
    kentZaaktypen: () => types.list('zaaktypen')?.flatMap(({ identificatie }) => identificatie ?? []),
    close: async () => {
      closing.abort()
      await deps.close()
    }
  }
}
