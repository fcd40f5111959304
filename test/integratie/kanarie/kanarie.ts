import { cast } from '../../../simulatie/populatie/cast.ts'
import { addAnswer, addCast, type Geheimen, newGeheimen } from '../../logboek/bewijs/geheimen.ts'
import type { Answer, Call, Opstelling } from '../../steun/gemeente.ts'

type Gegevens = { readonly gegevens?: readonly { readonly id: string }[] }
/** What is needed of a view to ask on below it. */
type Beeld = { readonly klantreferentie: string; readonly onderdelen: Readonly<Record<string, Gegevens>> }

/** Somebody who asks, and remembers all that must be found nowhere but in an answer. */
export type Kanarie = {
  readonly gemeente: Opstelling['gemeente']
  readonly geheimen: Geheimen
  /** A token; it is a secret itself. */
  readonly issue: (...request: Parameters<Opstelling['issuer']['issue']>) => Promise<string>
  /** Of a KCC-medewerker. */
  readonly token: string
  /** With that token, unless told otherwise. */
  readonly ask: (call: Call) => Promise<Answer>
  readonly post: (path: string, body: unknown, over?: Partial<Call>) => Promise<Answer>
  /** A view of each of the cast, as they came. */
  readonly beelden: Beeld[]
  /** The ways of searching that were answered. */
  readonly gezocht: Set<string>
  /** Headers of every answer, and the text of every problem. */
  readonly headers: readonly string[]
  readonly problems: readonly string[]
  /** The text of answers with data, to see that what looks for secrets finds them there. */
  readonly shown: readonly string[]
}

export const doel = 'kcc-klantcontact'

export const createKanarie = async ({ gemeente, issuer, call }: Opstelling): Promise<Kanarie> => {
  const geheimen = newGeheimen()
  addCast(geheimen, gemeente.populatie)
  const headers: string[] = []
  const problems: string[] = []
  const shown: string[] = []
  const issue: Kanarie['issue'] = async (...request) => {
    const token = await issuer.issue(...request)
    geheimen.token.add(token)
    return token
  }
  const token = await issue({ rol: 'kcc-medewerker' })
  const ask: Kanarie['ask'] = async request => {
    const answer = await call({ token, ...request })
    headers.push(JSON.stringify(answer.headers))
    if (answer.status >= 400) problems.push(answer.text)
    else if (!String(answer.headers['content-type']).includes('pdf')) {
      shown.push(answer.text)
      addAnswer(geheimen, answer.text)
    }
    return answer
  }
  const post: Kanarie['post'] = (path, body, over = {}) => ask({ method: 'POST', path, body, ...over })
  return { gemeente, geheimen, issue, token, ask, post, beelden: [], gezocht: new Set(), headers, problems, shown }
}

/** As the klant that each of the cast is: with his own number in the token. */
export const forEachKlant = async (kanarie: Kanarie, ask: (token: string) => Promise<unknown>): Promise<void> => {
  for (const { klant } of cast) {
    const { issue } = kanarie
    await ask(await issue(klant.soort === 'natuurlijkPersoon' ? { bsn: klant.burgerservicenummer } : klant))
  }
}
