import { isGelezen, type Uitkomst } from '../../src/adapters/gelezen.ts'
import type { Dialect, Vermogens } from '../../src/adapters/zgw/dialect.ts'
import { dialectSchema } from '../../src/adapters/zgw/dialect-schema.ts'
import { findDialect } from '../../src/adapters/zgw/find-dialect.ts'
import type { Dialectrapport } from './bevinding.ts'
import { listed } from './redenen.ts'
import { type Kanarietabel, wegnamen } from './zgw-kanarie.ts'
import type { ZgwProef } from './zgw-proef.ts'
import { type Vorm, vormen, type Werkt } from './zgw-vormen.ts'

/** What the service finds with this configuration, and what there is to find when nothing is configured. */
export type Dialecten = { readonly dienst: Dialect; readonly bron: Dialect; readonly tabel: Kanarietabel }

export const findDialecten = async (
  { zaken: http, config }: ZgwProef,
  zaaktype: string,
  tabel: Kanarietabel
): Promise<Uitkomst<Dialecten>> => {
  const deps = { http, paginagrootte: config.paginagrootte, zaaktype }
  const dienst = await findDialect({ ...deps, config })
  if (!isGelezen(dienst)) return dienst
  const bron = await findDialect({ ...deps, config: { dialect: dialectSchema.parse(undefined), bsnInUrl: true } })
  if (!isGelezen(bron)) return bron
  return { gelezen: { dienst: dienst.gelezen.dialect, bron: bron.gelezen.dialect, tabel } }
}

/** What the source understands in the weg by which persons are, or could be, asked. */
const vermogensOf = ({ bron }: Dialecten): Vermogens =>
  bron.vermogens[bron.wegen.get('inpBsn') ?? [...bron.wegen.values()][0] ?? 'zoek']

/** Forms that it refuses, or takes and passes over. Nothing is said of a server that cannot be asked at all. */
export const listMissing = (dialecten: Dialecten, werkt: Werkt): readonly Vorm[] =>
  dialecten.bron.wegen.size === 0
    ? []
    : vormen.filter(vorm => !vermogensOf(dialecten).has(vorm) || werkt[vorm] === false)

const kenmerken = ['expand', 'pageSize', 'ordering', 'vertrouwelijkheid', 'einddatum', 'zaaktypen', 'rol'] as const

const zoekfeit = {
  filtert: 'filtert',
  negeert: 'slaat het filter over',
  weigert: 'weigert',
  crasht: 'geeft fout 500',
  ontbreekt: 'ontbreekt'
} as const

/** The known product that shows the same; the facts are those of simulatie/zgw/dialect.ts. */
const toNaam = ({ tabel, ...dialecten }: Dialecten): string | undefined => {
  const zoek = tabel.oordeel('zoek', 'inpBsn')
  const vermogens = vermogensOf({ tabel, ...dialecten })
  if (zoek === 'filtert') {
    const isOpenZaak = tabel.oordeel('zoek', 'kvkNummer') === 'filtert' && vermogens.has('reeksen')
    if (isOpenZaak) return 'Open Zaak 1.30'
    return vermogens.has('expand') ? 'een server naar de letter van Zaken 1.5 (VNG)' : undefined
  }
  if (tabel.oordeel('lijst', 'inpBsn') !== 'filtert') return undefined
  if (zoek === 'negeert') return vermogens.has('expand') ? undefined : 'een server van de tijd van Zaken 1.2'
  // An e-Suite passes over what it does not know; others refuse it.
  return tabel.oordeel('lijst', 'kvkNummer') === 'negeert' ? 'e-Suite, of iets dat daarop lijkt' : undefined
}

type Gezien = { readonly werkt: Werkt; readonly hasVreemdeNext: boolean }

export const toDialectrapport = (dialecten: Dialecten, { werkt, hasVreemdeNext }: Gezien): Dialectrapport => {
  const vermogens = vermogensOf(dialecten)
  const missing: readonly string[] = listMissing(dialecten, werkt)
  const kent = kenmerken.filter(kenmerk => vermogens.has(kenmerk) && !missing.includes(kenmerk))
  const naam = toNaam(dialecten)
  return {
    ...(naam !== undefined && { naam }),
    feiten: [
      `${wegnamen.zoek} ${zoekfeit[dialecten.tabel.oordeel('zoek', 'inpBsn')]}`,
      `${wegnamen.lijst} op BSN ${zoekfeit[dialecten.tabel.oordeel('lijst', 'inpBsn')]}`,
      `kent ${listed(kent)}`,
      `kent niet, of slaat over: ${listed(kenmerken.filter(kenmerk => !kent.includes(kenmerk)))}`,
      ...(hasVreemdeNext ? ['next noemt een andere host (wordt niet gevolgd)'] : [])
    ]
  }
}
