import type { Opdracht, Profieladres, Profielstand } from '../../adapters/profielbron.ts'
import type { Raadpleegvraag } from '../steps.ts'
import { verantwoord } from '../verantwoord.ts'
import { type Bronvragen, createBronvragen } from './bron.ts'
import { type Herhaald, once } from './herhaling.ts'
import { withSlot } from './slot.ts'
import type { Nietgewijzigd, Profielstappen } from './stappen.ts'
import { findAdres, plan as planOf, targetOf, type Voorgenomen, type Wijziging } from './wijziging.ts'

type MetVersie<T> = T & { readonly versie: string }

export type Gewijzigd = {
  readonly soort: 'gewijzigd'
  /** As it is now; absent where it was removed, or where preferences were changed. */
  readonly adres?: MetVersie<Profieladres>
  readonly voorkeuren?: MetVersie<{ readonly taal: string; readonly voorkeursadres?: string }>
}
export type Wijzigantwoord = Gewijzigd | Nietgewijzigd

export type Wijzigvraag = Raadpleegvraag & {
  readonly wijziging: Wijziging
  /** Of the header Idempotency-Key. */
  readonly sleutel?: string
}

/** What the change made of it, with the version by which the next change can be asked. */
const toGewijzigd = (
  { versies }: Profielstappen,
  opdracht: Opdracht,
  { stand, adres }: { readonly stand: Profielstand; readonly adres: Profieladres | undefined }
): Gewijzigd => {
  if (opdracht.soort === 'voorkeuren') {
    const { taal, voorkeursadres, partij } = opdracht
    const digitaleAdressen = (partij?.digitaleAdressen ?? []).map(one => ({
      ...one,
      isVoorkeursadres: one.id === voorkeursadres
    }))
    const now = partij && { ...partij, voorkeurstaal: taal, digitaleAdressen }
    return {
      soort: 'gewijzigd',
      voorkeuren: { taal, ...(voorkeursadres !== null && { voorkeursadres }), versie: versies.voorkeuren(now) }
    }
  }
  if (adres === undefined) return { soort: 'gewijzigd' }
  const found = findAdres(stand, adres.id ?? '')
  const whole = { ...adres, isVoorkeursadres: found?.adres.isVoorkeursadres === true }
  const partij = (found?.partij ?? targetOf(stand))?.id ?? ''
  return { soort: 'gewijzigd', adres: { ...whole, versie: versies.adres(partij, whole) } }
}

const outcomes = { geweigerd: 'bronWeigert', nietGedaan: 'nietOpgeslagen', onbekend: 'onbekend' } as const

/** Reads what stands there now, decides by that, and writes: nobody else changes this klant in between. */
export const change = async (
  steps: Profielstappen,
  { vraag, vragen }: { readonly vraag: Raadpleegvraag; readonly vragen: Bronvragen },
  planFor: (stand: Profielstand) => Voorgenomen | Promise<Voorgenomen>
): Promise<Wijzigantwoord> => {
  const { stand } = await vragen.read()
  if (stand === undefined) return { soort: 'geenBron' }
  const voorgenomen = await planFor(stand)
  if (voorgenomen.soort !== 'opdracht') return voorgenomen
  const { opdracht } = voorgenomen
  const written = await vragen.write(opdracht)
  // What was not done changed nothing; all else may have.
  if (written.soort === 'gedaan' || written.soort === 'onbekend') await steps.vergeet(vraag.klant)
  if (written.soort === 'gedaan') return toGewijzigd(steps, opdracht, { stand, adres: written.gegevens })
  if (written.soort === 'geweigerd' && written.status === 404) return { soort: 'nietGevonden' }
  return { soort: outcomes[written.soort] }
}

/** A change to what a klant gave himself, within the order of `verantwoord`: no line, no change. */
export const createWijzig =
  (steps: Profielstappen) =>
  ({ wijziging, sleutel, ...gevraagd }: Wijzigvraag): Promise<Wijzigantwoord | Herhaald> =>
    verantwoord<Wijzigantwoord | Herhaald>(steps, gevraagd, async (vraag, plan) => {
      const vragen = createBronvragen(steps, vraag, plan)
      const regels = { versies: steps.versies, isPersoon: vraag.klant.soort === 'natuurlijkPersoon' }
      const run = () =>
        withSlot(steps, vraag, () => change(steps, { vraag, vragen }, stand => planOf(wijziging, stand, regels)))
      const antwoord =
        sleutel === undefined ? await run() : await once(steps, { ...vraag, sleutel, inhoud: wijziging }, run)
      return { afloop: vragen.toAfloop(antwoord.soort), antwoord }
    })

export type Wijzig = ReturnType<typeof createWijzig>
