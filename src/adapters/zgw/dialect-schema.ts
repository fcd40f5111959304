import { z } from 'zod'

/** How the rol of a company may carry its numbers, in the order in which they are tried (peers.md 4.4). */
export const kvkConventies = [
  'innNnpId-rsin',
  'innNnpId-kvk',
  'annIdentificatie-kvk',
  'kvkNummer',
  'vestigingsNummer',
  'vestiging-kvkNummer'
] as const

const keuze = (what: string) =>
  z.enum(['auto', 'ja', 'nee']).default('auto').describe(`${what} \`auto\`: found out at the start, and every hour.`)

const kvk = z
  .union([z.literal('auto'), z.array(z.enum(kvkConventies)).min(1)])
  .default('auto')
  .describe(
    [
      'Where the rollen of companies carry their numbers; each is tried, in this order.',
      '`innNnpId-rsin`: RSIN in innNnpId (the standard). `innNnpId-kvk`: KVK number in innNnpId.',
      '`annIdentificatie-kvk`: KVK number in annIdentificatie; certain only when named here, else marked `onzeker`.',
      '`kvkNummer`: KVK number in kvkNummer (Open Zaak). `vestigingsNummer`: a vestiging under its own number.',
      '`vestiging-kvkNummer`: zaken of any vestiging count as those of its company; only when named here.'
    ].join(' ')
  )

/** What this server understands; `auto` is found out. */
export const dialectSchema = z
  .strictObject({
    zoek: keuze('Whether `POST /zaken/_zoek` filters on the klant; with `nee` only GET is used.'),
    expand: keuze('Whether `expand` is known; without it rollen and statussen take calls of their own.'),
    pageSize: keuze('Whether `pageSize` is known; the standard has fixed pages of 100.'),
    ordering: keuze('Whether `ordering` is known.'),
    rolfiltersGecombineerd: keuze(
      'Whether two filters on a rol are about one and the same rol; with `nee` only one is sent. Rollen are always checked here as well.'
    ),
    kvk
  })
  .prefault({})
  .describe('How this server differs from others. Leave it out to have it found out.')
export type DialectConfig = z.output<typeof dialectSchema>
