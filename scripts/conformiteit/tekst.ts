import { stringify } from 'yaml'
import { type Bevinding, type Bronrapport, type Instelling, testklanten, type Uitslag } from './bevinding.ts'

const tekens: Readonly<Record<Uitslag, string>> = { ja: '✓', nee: '✗', overgeslagen: '–' }

const toRegel = ({ controle, uitslag, toelichting, actie }: Bevinding): string[] => [
  `${tekens[uitslag]} ${controle}: ${toelichting}`,
  ...(actie === undefined ? [] : [`    → ${actie}`])
]

const indent = (lines: readonly string[], by: string): string[] => lines.map(line => `${by}${line}`)

const toRegels = (bevindingen: readonly Bevinding[]): string[] => {
  const perKlant = Map.groupBy(bevindingen, ({ met }) => met)
  const seen = testklanten.flatMap(klant => {
    const found = perKlant.get(klant)
    return found ? [`  met de testklant (${klant}):`, ...indent(found.flatMap(toRegel), '    ')] : []
  })
  return [...indent((perKlant.get(undefined) ?? []).flatMap(toRegel), '  '), ...seen]
}

/** The line as it can stand in bronnen.yaml. */
export const toYaml = ({ sleutel, waarde }: Pick<Instelling, 'sleutel' | 'waarde'>): string =>
  stringify({ [sleutel]: waarde }, { collectionStyle: 'flow', lineWidth: 0 })
    .trim()
    .replace(/^\{ (.*) \}$/, '$1')

const toInstelling = (instelling: Instelling): string[] => [
  `      # ${instelling.nodig ? 'nodig' : 'aangeraden'}: ${instelling.waarom}`,
  `      ${toYaml(instelling)}`
]

const toKop = ({ bron, soort, dialect }: Bronrapport): string => {
  if (dialect === undefined) return `${bron} (${soort})`
  return `${bron} (${soort}): antwoordt als ${dialect.naam ?? 'geen product dat bekend is'}`
}

const toMeting = ({ api, aanroepen, p50Ms }: Bronrapport['metingen'][number]): string =>
  `${api} ${aanroepen} (${p50Ms} ms)`

const toBron = (rapport: Bronrapport): string[] => {
  const { dialect, bevindingen, instellingen = [], metingen } = rapport
  return [
    toKop(rapport),
    ...(dialect ? [`  ${dialect.feiten.join('; ')}`] : []),
    ...toRegels(bevindingen),
    ...(instellingen.length > 0 ? ['  In bronnen.yaml:', ...instellingen.flatMap(toInstelling)] : []),
    ...(metingen.length > 0 ? [`  Aanroepen (p50): ${metingen.map(toMeting).join(', ')}`] : []),
    ''
  ]
}

const goed = 'Niets nodig: met deze instellingen kloppen de antwoorden.'
const actie =
  'Actie nodig: zie de regels met →, en wat nodig is in bronnen.yaml. Zonder deze zijn klantbeelden onjuist of onvolledig.'

/** The whole report as a person reads it. */
export const toTekst = (rapporten: readonly Bronrapport[], isGoed: boolean): string =>
  [...rapporten.flatMap(toBron), isGoed ? goed : actie].join('\n')
