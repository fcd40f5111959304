import type { Seen } from './asking.ts'
import { type Fault, isSlow } from './faults.ts'
import type { Bekende } from './klanten.ts'
import type { Gevolg, Gevolgen, Source, State } from './sources.ts'

export type Said = Readonly<Record<string, string>>

/** The status of each onderdeel, and under `onderdeel/bron` of each bron that it came from. */
export const toSaid = ({ parts }: Seen): Said =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([naam, { status, bronnen }]) => [
      [naam, status],
      ...bronnen.map(one => [`${naam}/${one.bron}`, one.status] as const)
    ])
  )

const described = (gevolg: Gevolg | undefined, reden: string): string => {
  if (gevolg === undefined) return 'ok'
  return gevolg === 'uit' ? reden : gevolg
}

export const served = ['ok', 'verouderd', 'gedeeltelijk']

/** What an onderdeel says when its bronnen say this. */
const together = (bronnen: readonly string[]): string => {
  if (bronnen.every(one => one === 'ok')) return 'ok'
  if (!bronnen.some(one => served.includes(one))) return 'nietBeschikbaar'
  return bronnen.every(one => one === 'ok' || one === 'verouderd') ? 'verouderd' : 'gedeeltelijk'
}

/** A task goes out with its zaak only: of one whose zaak is not known it is told that something may be missing. */
const isWithheld = ({ parts: { zaken } }: Seen, { taakzaken }: Bekende): boolean => {
  if (zaken === undefined || ['ok', 'verouderd'].includes(zaken.status)) return false
  return taakzaken.some(id => !zaken.gegevens?.some(zaak => zaak.id === id))
}

type Told = { readonly gevolgen: Gevolgen; readonly reden: string }

/** What an answer of these onderdelen and bronnen must say. */
const toExpected = ({ gevolgen, reden }: Told, seen: Seen, bekende: Bekende): Said => {
  const bronnen = Object.keys({ ...toSaid(seen), ...gevolgen }).filter(key => key.includes('/'))
  const ofBronnen = bronnen.map(key => {
    const said = described(gevolgen[key], reden)
    return [
      key,
      said === 'ok' && key.startsWith('taken/') && isWithheld(seen, bekende) ? 'gedeeltelijk' : said
    ] as const
  })
  const ofOnderdelen = Object.keys(seen.parts).map(naam => {
    const own = ofBronnen.filter(([key]) => key.startsWith(`${naam}/`))
    return [naam, together(own.map(([, said]) => said))] as const
  })
  return Object.fromEntries([...ofOnderdelen, ...ofBronnen])
}

type Cell = { readonly fault: Fault; readonly state: State; readonly bekende: Bekende }
type Expecting = Pick<Source, 'expected' | 'expectedFresh' | 'impatient'>

/** What the first who asks may be told: one thing, but for a race with the patience for a source. */
export const listExpected = (
  { expected, impatient = expected.stale }: Expecting,
  { fault, state, bekende }: Cell,
  seen: Seen
): readonly Said[] => {
  const usual = isSlow(fault) ? [] : [expected[state]]
  const late = isSlow(fault) || state === 'stale' ? [state === 'stale' ? impatient : expected[state]] : []
  const reden = isSlow(fault) ? 'tijdslimiet' : 'storing'
  return [...usual, ...late].map(gevolgen => toExpected({ gevolgen, reden }, seen, bekende))
}

/** And who wants the source itself, which has nothing to show but what it just said; maybe it was left alone by then. */
export const listExpectedFresh = (
  { expected, expectedFresh }: Expecting,
  { fault, state, bekende }: Cell,
  seen: Seen
): readonly Said[] => {
  const redenen = isSlow(fault) ? ['tijdslimiet', 'storing'] : ['storing']
  const gevolgen = expectedFresh?.[state] ?? expected.cold
  return redenen.map(reden => toExpected({ gevolgen, reden }, seen, bekende))
}
