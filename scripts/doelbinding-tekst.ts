import type { Vergelijking, Wijziging } from '../src/doelbinding/vergelijk.ts'
import type { Bevraging, Uitleg, UitlegOnderdeel } from '../src/klantbeeld/uitleg.ts'

const indent = (lines: readonly string[]): string[] => lines.map(line => `  ${line}`)
const listed = (names: readonly string[]): string => names.join(', ') || 'geen'

/** The fields under the rule that shows them: `naam: voornamen` would hide what a group holds. */
const toVelden = (velden: UitlegOnderdeel['velden'] = []): string[] => {
  const perRule = Map.groupBy(velden, ({ regel }) => regel)
  return [...perRule].map(([regel, found]) => {
    const names = found.map(({ veld }) => veld)
    return names.length === 1 && names[0] === regel ? `veld ${regel}` : `velden door "${regel}": ${names.join(', ')}`
  })
}

const toOnderdeel = ({ onderdeel, status, regel, ...rest }: UitlegOnderdeel): string[] => {
  if (status !== 'toegestaan') return [`${onderdeel}: ${status}`]
  return [
    `${onderdeel}: toegestaan door ${regel}`,
    ...indent([
      ...toVelden(rest.velden),
      `komt altijd mee: ${listed(rest.altijd ?? [])}`,
      `interne velden weggelaten: ${listed(rest.interneVeldenWeggelaten ?? [])}`,
      ...(rest.uitleg ?? [])
    ])
  ]
}

const toBevraging = ({ operatie, onderdelen, parameters }: Bevraging): string[] => [
  `${operatie}, voor ${onderdelen.join(' en ')}`,
  ...indent(parameters.map(({ naam, waarden }) => `${naam}: ${waarden.join(', ')}`))
]

/** An explanation as a person reads it. */
export const toTekst = (uitleg: Uitleg): string => {
  const { doel, klantsoort, toegestaan, redenen, geheim, onderdelen, bronnen, nietGevraagd, nietOndersteund } = uitleg
  return [
    `${doel.naam} (${doel.id}, register ${doel.registerversie})`,
    `Grondslag: ${doel.grondslag}`,
    `Verwerkingsactiviteit: ${doel.verwerkingsactiviteit}`,
    `Klantsoort ${klantsoort}: ${toegestaan ? 'toegestaan' : 'niet toegestaan'}`,
    ...indent(redenen.map(({ code, uitleg: words }) => `${words} (${code})`)),
    geheim.uitleg,
    ...(geheim.alleenToets ? ['De BRP wordt alleen naar geheimhouding gevraagd.'] : []),
    '',
    ...onderdelen.flatMap(onderdeel => [...toOnderdeel(onderdeel), '']),
    ...bronnen.flatMap(({ bron, soort, bevragingen }) => [
      `Bron ${bron} (${soort})`,
      ...indent(bevragingen.flatMap(toBevraging)),
      ''
    ]),
    `Niet gevraagde bronnen: ${listed(nietGevraagd.map(({ bron }) => bron))}`,
    ...(nietOndersteund.length > 0 ? [`Onbekende onderdelen: ${nietOndersteund.join(', ')}`] : [])
  ].join('\n')
}

const headings = [
  ['ruimer', 'Ruimer'],
  ['nauwer', 'Nauwer'],
  ['anders', 'Anders']
] as const satisfies [Wijziging['richting'], string][]

const toRegel = ({ doel, onderdeel, wat, detail }: Wijziging): string =>
  `${onderdeel === undefined ? doel : `${doel}/${onderdeel}`}: ${wat}: ${detail}`

/** A comparison as a person reads it: what widens first. */
export const toVergelijkingTekst = ({ versies, nieuweDoelen, vervallenDoelen, wijzigingen }: Vergelijking): string =>
  [
    `Van versie ${versies.oud} naar ${versies.nieuw}`,
    `Nieuwe doelen: ${listed(nieuweDoelen)}`,
    `Vervallen doelen: ${listed(vervallenDoelen)}`,
    ...headings.flatMap(([richting, heading]) => {
      const lines = wijzigingen.filter(wijziging => wijziging.richting === richting).map(toRegel)
      return ['', `${heading}: ${lines.length}`, ...indent(lines)]
    })
  ].join('\n')
