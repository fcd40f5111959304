import { Temporal } from 'temporal-polyfill'
import { type Onderdeel, onderdelen } from '../klantbeeld/onderdelen.ts'
import type { OnderdeelPlannen, Zaakgrenzen } from '../klantbeeld/plan.ts'
import { compileRegels } from './compile.ts'
import { minimumNiveau } from './decide.ts'
import { describeGrenzen, toGrenzen } from './grenzen.ts'
import type { Register, Verwerkingsactiviteit } from './register.ts'
import { grantOf, isIntern, isShown, listSingleFields } from './single-fields.ts'
import type { BekendeVelden } from './velden.ts'

type Doel = { readonly id: string; readonly activiteit: Verwerkingsactiviteit; readonly plannen: OnderdeelPlannen }

const units = [
  ['years', 'jaar', 'jaar'],
  ['months', 'maand', 'maanden'],
  ['weeks', 'week', 'weken'],
  ['days', 'dag', 'dagen']
] as const

/** `P1Y6M` as `1 jaar en 6 maanden`; what is finer than days says nothing on a day. */
const toWords = (periode: string): string => {
  const duration = Temporal.Duration.from(periode)
  const parts = units.flatMap(([unit, one, many]) => {
    const count = duration[unit]
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
  })
  return parts.length === 0 ? 'vandaag' : `${parts.join(' en ')} terug`
}

/** The rules as a plan of any day, with the periods in words again: the register holds for every day. */
const toTimeless = ({ onderdelen: regels }: Verwerkingsactiviteit, bekend: BekendeVelden): OnderdeelPlannen => {
  const plannen = compileRegels(regels, '2000-01-01', bekend)
  const { zaken, documenten, contactmomenten, taken, berichten } = plannen
  const afgerond = regels.zaken?.afgerondTot
  const over = afgerond === undefined ? {} : { afgerondSinds: toWords(afgerond) }
  const sinds = regels.contactmomenten?.sinds
  const berichtenSinds = regels.berichten?.sinds
  const bijZaak = (grenzen: Zaakgrenzen | undefined) => grenzen && { zaken: { ...grenzen, ...over } }
  return {
    ...plannen,
    ...(zaken && { zaken: { ...zaken, ...over } }),
    ...(documenten && { documenten: { ...documenten, zaken: { ...documenten.zaken, ...over } } }),
    ...(contactmomenten && {
      contactmomenten: { ...contactmomenten, ...(sinds !== undefined && { sinds: toWords(sinds) }) }
    }),
    ...(taken && { taken: { ...taken, ...bijZaak(taken.zaken) } }),
    ...(berichten && {
      berichten: {
        ...berichten,
        ...bijZaak(berichten.zaken),
        ...(berichtenSinds !== undefined && { sinds: toWords(berichtenSinds) })
      }
    })
  }
}

const cell = (text: string): string =>
  text
    .replace(/[\r\n]+/g, ' ')
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(row)].join('\n')

const listed = (names: readonly string[] | undefined, absent: string): string => names?.join(', ') ?? absent

const toGeldig = ({ geldig: { van, tot } }: Verwerkingsactiviteit): string =>
  van === undefined && tot === undefined ? 'altijd' : `${van ?? '…'} t/m ${tot ?? '…'}`

const doelenTable = (doelen: readonly Doel[]): string =>
  table(
    ['Doel', 'Naam', 'Verwerkingsactiviteit', 'Grondslag', 'Perspectief', 'Klantsoorten', 'Adres onder geheimhouding'],
    doelen.map(({ id, activiteit }) => [
      id,
      activiteit.naam,
      activiteit.uri,
      activiteit.grondslag,
      activiteit.perspectief,
      activiteit.klantsoorten.join(', '),
      activiteit.geheim ? 'getoond' : 'weggelaten'
    ])
  )

const aanroepersTable = (doelen: readonly Doel[]): string =>
  table(
    ['Doel', 'Rollen', 'Organisaties', 'Applicaties', 'Betrouwbaarheidsniveau', 'Mandaatdiensten', 'Geldig'],
    doelen.map(({ id, activiteit }) => [
      id,
      activiteit.rollen.join(', '),
      listed(activiteit.organisaties, 'elke'),
      listed(activiteit.clients, 'elke'),
      minimumNiveau(activiteit) ?? 'elk',
      listed(activiteit.mandaatdiensten, 'geen'),
      toGeldig(activiteit)
    ])
  )

const zoekenTable = (doelen: readonly Doel[]): string =>
  table(
    ['Doel', 'Zoekwijzen', 'Getoond van een kandidaat'],
    doelen.map(({ id, activiteit: { zoeken } }) => [id, listed(zoeken?.wijzen, '–'), listed(zoeken?.velden, '–')])
  )

const schrijvenTable = (doelen: readonly Doel[]): string =>
  table(
    ['Doel', 'Wat de klant mag wijzigen', 'Als'],
    doelen.map(({ id, activiteit: { schrijven } }) => [
      id,
      listed(schrijven?.rechten, '–'),
      listed(schrijven?.rollen, '–')
    ])
  )

const grenzenOf = (onderdeel: Onderdeel, plannen: OnderdeelPlannen): string => {
  if (plannen[onderdeel] === undefined) return '–'
  const words = describeGrenzen(toGrenzen(plannen, onderdeel) ?? {})
  return words.length === 0 ? 'geen grens buiten de velden' : words.join('; ')
}

const grenzenTable = (doelen: readonly Doel[]): string =>
  table(
    ['Onderdeel', ...doelen.map(({ id }) => id)],
    onderdelen.map(onderdeel => [onderdeel, ...doelen.map(({ plannen }) => grenzenOf(onderdeel, plannen))])
  )

const veldenTable = (onderdeel: Onderdeel, doelen: readonly Doel[], bekend: BekendeVelden): string[] => {
  const perDoel = doelen.map(({ plannen }) => plannen[onderdeel]?.velden)
  const named = listSingleFields(bekend, onderdeel).filter(veld =>
    perDoel.some(velden => velden !== undefined && grantOf(velden, veld) !== undefined)
  )
  if (named.length === 0) return []
  const rows = named.map(veld => [
    isIntern(onderdeel, veld) ? `${veld} (intern)` : veld,
    ...perDoel.map(velden => (velden !== undefined && isShown(velden, veld) ? 'x' : '–'))
  ])
  return [`## Velden: ${onderdeel}`, table(['Veld', ...doelen.map(({ id }) => id)], rows)]
}

/**
 * The register as Markdown, for a DPIA: each doel with its ground and callers, the limits of each onderdeel, and per
 * field which doelen show it. A field that no doel shows is not in it.
 */
export const toTabel = (register: Register, bekend: BekendeVelden): string => {
  const doelen = Object.entries(register.verwerkingsactiviteiten)
    .map(([id, activiteit]) => ({ id, activiteit, plannen: toTimeless(activiteit, bekend) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return [
    `# Doelbindingsregister, versie ${register.versie}`,
    '## Doelen',
    doelenTable(doelen),
    '## Wie',
    aanroepersTable(doelen),
    '## Klant zoeken',
    'Met een – wordt voor dat doel geen klant gezocht.',
    zoekenTable(doelen),
    '## Wijzigen',
    'Met een – wijzigt de klant voor dat doel niets.',
    schrijvenTable(doelen),
    '## Grenzen per onderdeel',
    'Een onderdeel met een – wordt voor dat doel niet bevraagd en niet getoond.',
    grenzenTable(doelen),
    ...onderdelen.flatMap(onderdeel => veldenTable(onderdeel, doelen, bekend))
  ].join('\n\n')
}
