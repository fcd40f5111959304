import { DatabaseSync } from 'node:sqlite'
import { cast } from '../../simulatie/populatie/cast.ts'
import type { Klant } from '../../src/klantbeeld/klant.ts'
import type { Call, Opstelling } from './gemeente.ts'

type Castkey = (typeof cast)[number]['key']

export const klantOf = (key: Castkey): Klant => {
  const member = cast.find(one => one.key === key)
  if (member === undefined) throw new Error(`${key} is not in the cast`)
  return member.klant
}

/** The addresses under a klantbeeld, as a caller reads them. */
export const createLezer = ({ raadpleeg, call, issuer }: Opstelling) => {
  const toToken = (over: { rol?: string; claims?: Readonly<Record<string, unknown>> }) =>
    issuer.issue({ rol: over.rol ?? 'kcc-medewerker' }, over.claims)
  return {
    /** Reference of a klant for a doel, as the klantbeeld gives it to the KCC-medewerker. */
    referentie: async (klant: Klant, doel = 'kcc-klantcontact'): Promise<string> => {
      const { json, status } = await raadpleeg({ klant, doel, include: ['persoon', 'bedrijf'] })
      if (status !== 200) throw new Error(`no reference: ${status} ${json.code}`)
      return json.klantreferentie
    },
    /** GET of what lies below `/v1/klantbeelden/`, by a KCC-medewerker unless told otherwise. */
    lees: async (
      path: string,
      { rol, claims, ...over }: Call & { rol?: string; claims?: Readonly<Record<string, unknown>> } = {}
    ) =>
      call({
        path: `/v1/klantbeelden/${path}`,
        token: await toToken({ ...(rol && { rol }), ...(claims && { claims }) }),
        ...over
      })
  }
}

// biome-ignore lint/suspicious/noExplicitAny: a line is whatever the logboek has written
type Regel = { readonly stroom: string } & Readonly<Record<string, any>>

/** What the logboek has on disk of one request, in order. */
export const linesOf = ({ logboekPad }: Pick<Opstelling, 'logboekPad'>, traceId: string): readonly Regel[] => {
  const db = new DatabaseSync(logboekPad, { readOnly: true })
  try {
    const rows = db.prepare('SELECT stroom, regel FROM regels WHERE trace_id = ? ORDER BY volgnummer').all(traceId)
    return rows.map(({ stroom, regel }) => ({ stroom: String(stroom), ...JSON.parse(String(regel)) }))
  } finally {
    db.close()
  }
}

/** A trace of the test's own, to find the lines of one request by. */
export const traceOf = (number: number): { readonly traceId: string; readonly traceparent: string } => {
  const traceId = number.toString(16).padStart(32, 'a')
  return { traceId, traceparent: `00-${traceId}-00f067aa0ba902b7-01` }
}
