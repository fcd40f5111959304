import { randomBytes } from 'node:crypto'
import { Pool } from 'undici'
import { cast } from '../../../simulatie/populatie/cast.ts'

/** What a client got: 200 with all of its body, or another status. No answer, or half of one, is not in here. */
export type Antwoord = { readonly traceId: string; readonly soort: Soort; readonly status: number }
type Soort = 'klantbeeld' | 'stroom' | 'zaken' | 'zoeken' | 'geweigerd'

export type Belasting = {
  readonly antwoorden: readonly Antwoord[]
  /** Traces of all that was asked, answered or not. */
  readonly gesteld: ReadonlySet<string>
  readonly stop: () => Promise<void>
}

const doel = 'kcc-klantcontact'
const raadpleegPad = '/v1/klantbeelden/_raadpleeg'

// Without the largest views: they would keep the sources busy instead of the logboek.
const klanten = cast.filter(({ vast }) => !('zaken' in vast) || vast.zaken < 10)

type Vraag = { readonly soort: Soort; readonly path: string; readonly body?: object; readonly accept?: string }

const pick = <T>(items: readonly T[]): T => {
  const item = items[Math.floor(Math.random() * items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

/** Mostly views, and now and then each other way to data; `referentie` is of the last view of this client. */
const nextVraag = (referentie: string | undefined): Vraag => {
  const { klant } = pick(klanten)
  const chance = Math.random()
  if (chance < 0.1) return { soort: 'geweigerd', path: raadpleegPad, body: { klant, doel: 'bestaat-niet' } }
  if (chance < 0.2) {
    const zoek = { wijze: 'burgerservicenummer', burgerservicenummer: '999993653' }
    return { soort: 'zoeken', path: '/v1/klanten/_zoek', body: { doel, zoek } }
  }
  if (chance < 0.3 && referentie) return { soort: 'zaken', path: `/v1/klantbeelden/${referentie}/zaken` }
  const body = { klant, doel }
  if (chance < 0.4) return { soort: 'stroom', path: raadpleegPad, body, accept: 'text/event-stream' }
  return { soort: 'klantbeeld', path: raadpleegPad, body }
}

/** A stream without its last event was not received as a whole. */
const isWhole = ({ soort }: Vraag, status: number, text: string): boolean =>
  soort !== 'stroom' || status !== 200 || text.includes('event: einde\n')

/** A client per token: each asks, waits for the whole answer and asks again, until it is stopped or cut off. */
export const load = (url: string, tokens: readonly string[]): Belasting => {
  const pool = new Pool(url, { connections: tokens.length })
  const antwoorden: Antwoord[] = []
  const gesteld = new Set<string>()
  let isOver = false

  const ask = async (token: string, vraag: Vraag): Promise<string> => {
    const traceId = randomBytes(16).toString('hex')
    gesteld.add(traceId)
    const { statusCode: status, body } = await pool.request({
      method: vraag.body ? 'POST' : 'GET',
      path: vraag.path,
      headers: {
        authorization: `Bearer ${token}`,
        traceparent: `00-${traceId}-00f067aa0ba902b7-00`,
        accept: vraag.accept ?? 'application/json',
        ...(vraag.body && { 'content-type': 'application/json' })
      },
      ...(vraag.body && { body: JSON.stringify(vraag.body) })
    })
    const text = await body.text()
    if (isWhole(vraag, status, text)) antwoorden.push({ traceId, soort: vraag.soort, status })
    return text
  }

  const client = async (token: string): Promise<void> => {
    let referentie: string | undefined
    while (!isOver) {
      const vraag = nextVraag(referentie)
      const text = await ask(token, vraag).catch(() => undefined)
      if (text !== undefined && vraag.soort === 'klantbeeld') referentie = JSON.parse(text).klantreferentie
    }
  }

  const clients = tokens.map(client)
  return {
    antwoorden,
    gesteld,
    stop: async () => {
      isOver = true
      await pool.destroy()
      await Promise.all(clients)
    }
  }
}
