import { decodeJwt } from 'jose'
import { type Answer, type Call, startOpstelling } from '../../steun/gemeente.ts'
import { allKinds, type Item, identiteiten, type Kind, kinds, type Wie, wieAllemaal } from './matrix.ts'
import { createVerslag } from './verslag.ts'

/** What is somebody's own: what his own answers show. */
export type Bezit = Readonly<Record<Kind, readonly Item[]>> & { readonly voorkeurenversie?: string }

const readBezit = async (ask: (call: Call) => Promise<Answer>): Promise<Bezit> => {
  const found = await Promise.all(
    allKinds.map(async kind => {
      const { json, status } = await ask({ path: kinds[kind].list })
      return [kind, status === 200 ? kinds[kind].itemsOf(json) : []] as const
    })
  )
  const { json } = await ask({ path: kinds.adressen.list })
  const { voorkeurenversie } = json.zelfOpgegeven ?? {}
  return {
    ...(Object.fromEntries(found) as Record<Kind, readonly Item[]>),
    ...(voorkeurenversie && { voorkeurenversie })
  }
}

/** The service with somebody logged in as each of the matrix, and what each of them has. */
export const startIdor = async () => {
  const { call, issuer, gemeente, close } = await startOpstelling({
    change: ({ dienst, ...config }) => ({
      ...config,
      dienst: { ...dienst, tijdslimiet: { ...dienst.tijdslimiet, klantMs: 30_000 } }
    })
  })
  const tokens = new Map<Wie, string>()
  const tokenOf = (wie: Wie): string => tokens.get(wie) ?? ''
  const ask = (wie: Wie, request: Call): Promise<Answer> => call({ ...request, token: tokenOf(wie) })
  const bezit = new Map<Wie, Bezit>()
  const read = (wie: Wie): Promise<Bezit> => readBezit(request => ask(wie, request))
  for (const wie of wieAllemaal) {
    tokens.set(wie, await issuer.issue(identiteiten[wie]))
    bezit.set(wie, await read(wie))
  }
  const bezitOf = (wie: Wie): Bezit => bezit.get(wie) as Bezit
  return {
    ask,
    close,
    bezitOf,
    /** As it is now, and not as it was at the start. */
    read,
    ownOf: (wie: Wie, kind: Kind): readonly Item[] => bezitOf(wie)[kind],
    idsOf: (wie: Wie, kind: Kind): readonly string[] => bezitOf(wie)[kind].map(({ id }) => id),
    subOf: (wie: Wie): string => decodeJwt(tokenOf(wie)).sub ?? '',
    /** Calls that change something at a source, or send something to somebody. */
    writes: (): number =>
      gemeente.klantinteracties.calls.filter(({ method }) => method !== 'GET' && method !== 'HEAD').length +
      [...gemeente.objecten.calls, ...gemeente.vtb.calls].filter(({ method }) => method === 'PATCH').length +
      gemeente.notifynl.count(),
    verslag: createVerslag()
  }
}

export type Idor = Awaited<ReturnType<typeof startIdor>>
