import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { Verzender } from '../../adapters/notifynl/verzender.ts'
import type { Profieladres, Profielstand } from '../../adapters/profielbron.ts'
import type { Klant } from '../../klantbeeld/klant.ts'
import type { Raadpleegvraag } from '../steps.ts'
import { verantwoord } from '../verantwoord.ts'
import { type Adressoort, isAdressoort } from './adres.ts'
import { createBronvragen } from './bron.ts'
import { klantdelen, toNaam } from './naam.ts'
import { withSlot } from './slot.ts'
import type { Nietgewijzigd, Profielstappen } from './stappen.ts'
import { change, type Wijzigantwoord } from './wijzig.ts'
import { findAdres, type Voorgenomen } from './wijziging.ts'

export type Codestappen = Profielstappen & {
  readonly verzender: Verzender
  readonly codes: { readonly geldigS: number; readonly pogingen: number; readonly perUur: number }
  /** `YYYY-MM-DD` */
  readonly vandaag: () => string
}

const hourS = 3_600
const digits = 6

/** What is remembered of a code: not the code. `beurt` tells one code of an address from the next. */
const pendingSchema = z.object({ merk: z.string(), beurt: z.string() })

type Waar = { readonly klant: Klant; readonly id: string }

const pendingNaam = (steps: Codestappen, { klant, id }: Waar) => toNaam(steps, 'code', ...klantdelen(klant), id)

/** Holds for this klant, this address as it reads now, and this code; with a key, since there are a million codes. */
const toMerk = (steps: Codestappen, { klant, id }: Waar, { soort = '', adres = '' }: Profieladres, code: string) =>
  toNaam(steps, 'merk', ...klantdelen(klant), id, soort, adres, code)

const isSame = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** So many an hour for one klant, and so many to one address whoever asks: nobody is flooded. */
const isTooOften = async (steps: Codestappen, klant: Klant, adres: string): Promise<boolean | undefined> => {
  const { kluis, codes } = steps
  const counts = await Promise.all([
    kluis.count(toNaam(steps, 'verstuurd-door', ...klantdelen(klant)), hourS),
    kluis.count(toNaam(steps, 'verstuurd-aan', adres.toLowerCase()), hourS)
  ])
  return counts.some(count => count === undefined) ? undefined : counts.some(count => Number(count) > codes.perUur)
}

export type Verstuurantwoord =
  | { readonly soort: 'verstuurd'; readonly geldigTot: string }
  | { readonly soort: 'teVaak' | 'nietVerstuurd' }
  | Nietgewijzigd

const alBevestigd = { name: 'id', code: 'bevestigd', reason: 'Dit adres is al bevestigd.' }
const geenBericht = { name: 'id', code: 'soort', reason: 'Naar dit soort adres sturen wij geen code.' }

type Bestemming = { readonly soort: Adressoort; readonly adres: string }

/** Where a code may go: an address of the klant himself that is not proven yet. */
const toBestemming = (stand: Profielstand | undefined, id: string): Bestemming | Nietgewijzigd => {
  if (stand === undefined) return { soort: 'geenBron' }
  const { adres: found } = findAdres(stand, id) ?? {}
  if (found === undefined) return { soort: 'nietGevonden' }
  const { soort, adres } = found
  if (!isAdressoort(soort) || adres === undefined) return { soort: 'ongeldig', fouten: [geenBericht] }
  return found.verificatieDatum === undefined ? { soort, adres } : { soort: 'ongeldig', fouten: [alBevestigd] }
}

const send = async (
  steps: Codestappen,
  waar: Waar,
  { soort, adres }: Bestemming,
  signal: AbortSignal
): Promise<Verstuurantwoord> => {
  const { kluis, codes, nowMs } = steps
  const often = await isTooOften(steps, waar.klant, adres)
  if (often !== false) return { soort: often ? 'teVaak' : 'geenGeheugen' }
  const code = String(randomInt(10 ** digits)).padStart(digits, '0')
  const pending = { merk: toMerk(steps, waar, { soort, adres }, code), beurt: randomBytes(12).toString('base64url') }
  const naam = pendingNaam(steps, waar)
  const geldigTot = new Date(nowMs() + codes.geldigS * 1_000).toISOString()
  if (!(await kluis.put(naam, JSON.stringify(pending), codes.geldigS))) return { soort: 'geenGeheugen' }
  const { soort: uitkomst } = await steps.verzender.send(
    { soort, adres, code, geldigMinuten: Math.floor(codes.geldigS / 60) },
    { signal }
  )
  if (uitkomst === 'gedaan') return { soort: 'verstuurd', geldigTot }
  // It may still arrive, and then it holds.
  if (uitkomst === 'onbekend') return { soort: 'onbekend' }
  await kluis.take(naam)
  return { soort: 'nietVerstuurd' }
}

/** Sends a new code to an address of the klant himself; the one before it does not hold any more. */
export const createStuurCode =
  (steps: Codestappen) =>
  ({ id, ...gevraagd }: Raadpleegvraag & { readonly id: string }): Promise<Verstuurantwoord> =>
    verantwoord<Verstuurantwoord>(steps, gevraagd, async (vraag, plan) => {
      const vragen = createBronvragen(steps, vraag, plan)
      const { stand } = await vragen.read()
      const bestemming = toBestemming(stand, id)
      const antwoord: Verstuurantwoord =
        'adres' in bestemming ? await send(steps, { klant: vraag.klant, id }, bestemming, vraag.signal) : bestemming
      return { afloop: vragen.toAfloop(antwoord.soort), antwoord }
    })

export type Bevestigantwoord = Wijzigantwoord | { readonly soort: 'codeOnjuist' }

/** Right, wrong, too late, too often or never asked for: of all but the first nobody is told which. */
const isRight = async (
  steps: Codestappen,
  waar: Waar,
  adres: Profieladres,
  code: string
): Promise<boolean | undefined> => {
  const { kluis, codes } = steps
  const found = await kluis.get(pendingNaam(steps, waar))
  if (!found.ok) return undefined
  const pending = pendingSchema.safeParse(JSON.parse(found.waarde ?? 'null')).data
  if (pending === undefined) return false
  const tries = await kluis.count(toNaam(steps, 'poging', pending.beurt), codes.geldigS)
  if (tries === undefined) return undefined
  return tries <= codes.pogingen && isSame(pending.merk, toMerk(steps, waar, adres, code))
}

/** Marks an address as proven with the code that was sent to it; a code works once. */
export const createBevestig =
  (steps: Codestappen) =>
  ({
    id,
    code,
    ...gevraagd
  }: Raadpleegvraag & { readonly id: string; readonly code: string }): Promise<Bevestigantwoord> =>
    verantwoord<Bevestigantwoord>(steps, gevraagd, async (vraag, plan) => {
      const vragen = createBronvragen(steps, vraag, plan)
      const waar = { klant: vraag.klant, id }
      let geenCode: 'codeOnjuist' | 'geenGeheugen' | undefined
      const planFor = async (stand: Profielstand): Promise<Voorgenomen> => {
        const found = findAdres(stand, id)
        if (found === undefined) return { soort: 'nietGevonden' }
        const right = await isRight(steps, waar, found.adres, code)
        if (right !== true) {
          geenCode = right === undefined ? 'geenGeheugen' : 'codeOnjuist'
          return { soort: 'nietGevonden' }
        }
        // Under the lock of the klant, and before the source hears of it: no second use.
        await steps.kluis.take(pendingNaam(steps, waar))
        const verificatieDatum = steps.vandaag()
        return { soort: 'opdracht', opdracht: { soort: 'wijzigen', partij: found.partij, id, verificatieDatum } }
      }
      const changed = await withSlot(steps, vraag, () => change(steps, { vraag, vragen }, planFor))
      const antwoord = geenCode === undefined ? changed : { soort: geenCode }
      return { afloop: vragen.toAfloop(antwoord.soort), antwoord }
    })
