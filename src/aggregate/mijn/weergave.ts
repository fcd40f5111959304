import type { Mijninstellingen } from './schema.ts'

/** How an answer is told: by what settings, in what language, on what day (`YYYY-MM-DD`). */
export type Weergave = {
  readonly instellingen: Pick<
    Mijninstellingen,
    'statusgroepen' | 'zonderStatus' | 'zaaktypen' | 'documentsoorten' | 'organisaties' | 'medewerkernamen'
  >
  readonly taal: string
  readonly vandaag: string
}

/** An own value by name: names come from sources, and may be those of any object. */
export const own = <T>(record: Readonly<Record<string, T>>, naam: string | undefined): T | undefined =>
  naam !== undefined && Object.hasOwn(record, naam) ? record[naam] : undefined
