import type { ZgwConfig } from './schema.ts'

/** Base URLs as they stand in the addresses that a source writes: what those are compared with, never called. */
export type Adressen = Readonly<Record<'zaken' | 'catalogi' | 'documenten' | 'besluiten', string>>

export const toAdressen = ({ zaken, catalogi, documenten, besluiten = '', canoniek }: ZgwConfig): Adressen => ({
  zaken: canoniek.zaken ?? zaken,
  catalogi: canoniek.catalogi ?? catalogi,
  documenten: canoniek.documenten ?? documenten,
  besluiten: canoniek.besluiten ?? besluiten
})

/** An address to filter by: what the source itself wrote, since another host name finds nothing (peers.md 4.3). */
export const toAdres = (base: string, resource: string, uuid: string): string =>
  `${base.replace(/\/$/, '')}/${resource}/${uuid}`
