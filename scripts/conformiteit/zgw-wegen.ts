import { type Conventie, type Conventienaam, toConventies } from '../../src/adapters/zgw/conventies.ts'
import { wegen } from '../../src/adapters/zgw/dialect.ts'
import { kvkConventies } from '../../src/adapters/zgw/dialect-schema.ts'
import type { ZgwConfig } from '../../src/adapters/zgw/schema.ts'
import { type Bevinding, type Instelling, ja, nee } from './bevinding.ts'
import { listed } from './redenen.ts'
import { type Dialecten, listMissing } from './zgw-dialect.ts'
import { type Kanarietabel, wegnamen } from './zgw-kanarie.ts'
import type { Werkt } from './zgw-vormen.ts'

/** Ways in which this number is passed over, so that zaken of everybody come. */
const ignoring = ({ oordeel }: Kanarietabel, naam: Conventienaam): readonly string[] =>
  wegen.filter(weg => oordeel(weg, naam) === 'negeert').map(weg => wegnamen[weg])

const judgeKanarie = ({ tabel, bron }: Dialecten, { dialect }: ZgwConfig): Bevinding => {
  const genegeerd = ignoring(tabel, 'inpBsn')
  if (genegeerd.length === 0) return ja('kanarie', 'een ongebruikt BSN geeft nergens zaken')
  const tekst = `LET OP: geeft zaken van iedereen op een ongebruikt BSN: ${listed(genegeerd)}`
  if (!bron.wegen.has('inpBsn')) return nee('kanarie', tekst, 'geen enkele weg filtert op BSN: gebruik deze bron niet')
  const isOff = dialect.zoek === 'nee' || tabel.oordeel('zoek', 'inpBsn') !== 'negeert'
  return isOff
    ? nee('kanarie', `${tekst}; wordt niet gebruikt`)
    : nee('kanarie', tekst, 'zet zoek uit: zie dialect hieronder')
}

const judgePersonen = ({ dienst, bron }: Dialecten): Bevinding => {
  const weg = dienst.wegen.get('inpBsn')
  if (weg !== undefined) return ja('zaken van personen', `via ${wegnamen[weg]}`)
  const actie = bron.wegen.has('inpBsn')
    ? 'zie bsnInUrl hieronder, of neem deze bron niet op'
    : 'gebruik deze bron niet'
  return nee('zaken van personen', 'zo ingesteld zijn deze niet te vragen', actie)
}

/** Per way the numbers by which it is asked, and those by which it cannot be. */
const toGebruik = ({ dienst, tabel }: Dialecten, conventies: readonly Conventie[]): string => {
  const perWeg = Map.groupBy(conventies, ({ naam }) => dienst.wegen.get(naam))
  const gebruikt = wegen.flatMap(weg => {
    const found = perWeg.get(weg)
    return found ? [`via ${wegnamen[weg]}: ${listed(found.map(({ naam }) => naam))}`] : []
  })
  const niet = (perWeg.get(undefined) ?? []).map(({ naam }) => {
    const genegeerd = ignoring(tabel, naam)
    return genegeerd.length > 0 ? `${naam} (genegeerd door ${genegeerd.join(' en ')})` : naam
  })
  return [...gebruikt, ...(niet.length > 0 ? [`niet: ${listed(niet)}`] : [])].join('; ')
}

const judgeBedrijven = (dialecten: Dialecten, { dialect }: ZgwConfig): Bevinding => {
  const conventies = toConventies(dialect).filter(({ klantsoort }) => klantsoort !== 'natuurlijkPersoon')
  const tekst = toGebruik(dialecten, conventies)
  const isAsked = conventies.some(({ naam }) => dialecten.dienst.wegen.has(naam))
  if (isAsked) return ja('zaken van bedrijven', tekst)
  return nee(
    'zaken van bedrijven',
    tekst,
    'geen enkele schrijfwijze wordt gefilterd: zaken van bedrijven zijn niet te vragen'
  )
}

export const checkWegen = (dialecten: Dialecten, config: ZgwConfig): readonly Bevinding[] => [
  judgeKanarie(dialecten, config),
  judgePersonen(dialecten),
  judgeBedrijven(dialecten, config)
]

/** What was found of a source, to write its settings by. */
type Gevonden = { readonly dialecten: Dialecten; readonly werkt: Werkt; readonly hasAnn: boolean }

/** Naming annIdentificatie says that KVK numbers stand there, and nothing else. */
const toKvk = ({ dialecten, hasAnn }: Gevonden, { dialect }: ZgwConfig): { readonly kvk?: readonly string[] } => {
  if (dialect.kvk !== 'auto') return { kvk: dialect.kvk }
  return hasAnn ? { kvk: kvkConventies.filter(naam => dialecten.dienst.wegen.has(naam)) } : {}
}

/** What contradicts the configuration is needed; what is only found to be missing spares calls. */
const toDialectInstelling = (gevonden: Gevonden, config: ZgwConfig): Instelling[] => {
  const { dialecten, werkt, hasAnn } = gevonden
  const { kvk, ...keuzes } = config.dialect
  const zoek = dialecten.tabel.oordeel('zoek', 'inpBsn')
  const missing = listMissing(dialecten, werkt).filter(vorm => keuzes[vorm] !== 'nee')
  const isZoekWrong = zoek !== 'filtert' && keuzes.zoek !== 'nee'
  if (!isZoekWrong && missing.length === 0 && !(hasAnn && kvk === 'auto')) return []
  const vast = Object.entries(keuzes).filter(([, waarde]) => waarde !== 'auto')
  const nieuw = [...(isZoekWrong ? ['zoek'] : []), ...missing].map(naam => [naam, 'nee'] as const)
  const nodig = (isZoekWrong && zoek === 'negeert') || missing.some(vorm => keuzes[vorm] === 'ja')
  const reden = nodig ? 'dit mag niet van een toets per uur afhangen' : 'vastgelegd spaart het zoekproeven'
  const voorbehoud = hasAnn ? '. annIdentificatie-kvk alleen als daar altijd KVK-nummers staan' : ''
  const waarom = `zo gevonden; ${reden}${voorbehoud}`
  const waarde = { ...Object.fromEntries([...vast, ...nieuw]), ...toKvk(gevonden, config) }
  return [{ sleutel: 'dialect', waarde, waarom, nodig }]
}

const toBsnInstelling = ({ dienst, bron }: Dialecten, { bsnInUrl }: ZgwConfig): Instelling[] => {
  const weg = bron.wegen.get('inpBsn')
  if (bsnInUrl || dienst.wegen.has('inpBsn') || weg === undefined || weg === 'zoek') return []
  const gevolg = 'het BSN staat dan in het adres van de aanroep, en dus in de logs van de bron en alles ertussen'
  const waarom = `WAARSCHUWING: ${gevolg}; zonder dit zijn er geen zaken van personen`
  return [{ sleutel: 'bsnInUrl', waarde: true, waarom, nodig: true }]
}

export const toWeginstellingen = (gevonden: Gevonden, config: ZgwConfig): readonly Instelling[] => [
  ...toDialectInstelling(gevonden, config),
  ...toBsnInstelling(gevonden.dialecten, config)
]
