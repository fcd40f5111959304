import type { FastifyReply } from 'fastify'
import type { Bevestigantwoord, Verstuurantwoord } from '../aggregate/profiel/code.ts'
import type { Herhaald } from '../aggregate/profiel/herhaling.ts'
import type { Wijzigantwoord } from '../aggregate/profiel/wijzig.ts'
import { sendProblem } from './errors.ts'
import type { ProblemCode } from './problems.ts'
import { problemOf, refuse } from './refuse.ts'

type Nee = Exclude<
  Wijzigantwoord | Herhaald | Verstuurantwoord | Bevestigantwoord,
  { readonly soort: 'gewijzigd' | 'verstuurd' }
>

/** The problem that stands for each reason, and after how many seconds trying again makes sense. */
const problems: Partial<Record<Nee['soort'], readonly [code: ProblemCode, retryAfterS?: number]>> = {
  versie: ['versie-verouderd'],
  geenPartij: ['profiel-niet-wijzigbaar'],
  andereInhoud: ['sleutel-hergebruikt'],
  bezig: ['wijziging-loopt', 5],
  bezet: ['wijziging-loopt', 5],
  onbekend: ['uitkomst-onbekend'],
  bronWeigert: ['niet-opgeslagen'],
  nietOpgeslagen: ['niet-opgeslagen'],
  nietVerstuurd: ['niet-verstuurd'],
  codeOnjuist: ['code-onjuist'],
  teVaak: ['te-veel-verzoeken', 3_600],
  geenGeheugen: ['tijdelijk-niet-beschikbaar', 5]
}

const isRefusal = (nee: Nee): nee is Extract<Nee, { readonly soort: keyof typeof problemOf }> =>
  Object.hasOwn(problemOf, nee.soort)

/** Tells a klant why nothing was changed, or that nobody knows. */
export const tellNo = (reply: FastifyReply, nee: Nee, verwerkingId: string): FastifyReply => {
  if (nee.soort === 'ongeldig') return sendProblem(reply, 'vraag-ongeldig', { verwerkingId, invalidParams: nee.fouten })
  if (isRefusal(nee)) return refuse(reply, nee, verwerkingId)
  const [code, retryAfterS] = problems[nee.soort] ?? ['interne-fout']
  if (retryAfterS !== undefined) reply.header('retry-after', String(retryAfterS))
  return sendProblem(reply, code, { verwerkingId })
}
