import type { Waardetabel } from './brp-persoon.ts'

// Codes of the national tables 33 (gemeenten), 34 (landen) and 32 (nationaliteiten).
export const nederland = { code: '6030', omschrijving: 'Nederland' } as const satisfies Waardetabel

export const geboorteplaatsen: readonly Waardetabel[] = [
  { code: '0014', omschrijving: 'Groningen' },
  { code: '0080', omschrijving: 'Leeuwarden' },
  { code: '0106', omschrijving: 'Assen' },
  { code: '0150', omschrijving: 'Deventer' },
  { code: '0153', omschrijving: 'Enschede' },
  { code: '0193', omschrijving: 'Zwolle' },
  { code: '0202', omschrijving: 'Arnhem' },
  { code: '0268', omschrijving: 'Nijmegen' },
  { code: '0344', omschrijving: 'Utrecht' },
  { code: '0363', omschrijving: 'Amsterdam' },
  { code: '0392', omschrijving: 'Haarlem' },
  { code: '0518', omschrijving: "'s-Gravenhage" },
  { code: '0546', omschrijving: 'Leiden' },
  { code: '0599', omschrijving: 'Rotterdam' },
  { code: '0758', omschrijving: 'Breda' },
  { code: '0772', omschrijving: 'Eindhoven' },
  { code: '0935', omschrijving: 'Maastricht' }
]

export type Herkomst = {
  readonly land: Waardetabel
  /** The BRP knows a foreign place by name only. */
  readonly plaats: string
  readonly nationaliteit: Waardetabel
  readonly isEu: boolean
}

export const herkomsten: readonly Herkomst[] = [
  {
    land: { code: '6043', omschrijving: 'Turkije' },
    plaats: 'Ankara',
    nationaliteit: { code: '0339', omschrijving: 'Turkse' },
    isEu: false
  },
  {
    land: { code: '5022', omschrijving: 'Marokko' },
    plaats: 'Casablanca',
    nationaliteit: { code: '0131', omschrijving: 'Marokkaanse' },
    isEu: false
  },
  {
    land: { code: '5007', omschrijving: 'Suriname' },
    plaats: 'Paramaribo',
    nationaliteit: { code: '0263', omschrijving: 'Surinaamse' },
    isEu: false
  },
  {
    land: { code: '7028', omschrijving: 'Polen' },
    plaats: 'Poznan',
    nationaliteit: { code: '0072', omschrijving: 'Poolse' },
    isEu: true
  },
  {
    land: { code: '5010', omschrijving: 'België' },
    plaats: 'Gent',
    nationaliteit: { code: '0052', omschrijving: 'Belgische' },
    isEu: true
  },
  {
    land: { code: '7009', omschrijving: 'Syrië' },
    plaats: 'Aleppo',
    nationaliteit: { code: '0336', omschrijving: 'Syrische' },
    isEu: false
  }
]
