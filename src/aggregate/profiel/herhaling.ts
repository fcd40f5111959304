import { z } from 'zod'
import type { Raadpleegvraag } from '../steps.ts'
import { klantdelen, toNaam } from './naam.ts'
import type { Profielstappen } from './stappen.ts'

const keptSchema = z.object({ inhoud: z.string(), antwoord: z.object({ soort: z.string() }).loose().exactOptional() })

type Vraag = Pick<Raadpleegvraag, 'actor' | 'klant'> & {
  /** As the header Idempotency-Key has it. */
  readonly sleutel: string
  /** What is asked, by which a repetition is told from another question. */
  readonly inhoud: unknown
}

export type Herhaald = { readonly soort: 'andereInhoud' | 'bezig' | 'geenGeheugen' }

/** Of anything else nothing was done: the same key may try again. */
const isFinal = ({ soort }: { readonly soort: string }): boolean => soort === 'gewijzigd' || soort === 'onbekend'

/**
 * Does work once under a key (draft-ietf-httpapi-idempotency-key-header-07): asked again it gives the same answer, also
 * that nobody knows what became of it. The key is of this user of this application, for this klant.
 */
export const once = async <A extends { readonly soort: string }>(
  steps: Profielstappen,
  { actor, klant, sleutel, inhoud }: Vraag,
  run: () => Promise<A>
): Promise<A | Herhaald> => {
  const { kluis, herhalingS } = steps
  const naam = toNaam(steps, 'herhaling', ...klantdelen(klant), actor.uitgever, actor.client, actor.id, sleutel)
  const merk = toNaam(steps, 'inhoud', JSON.stringify(inhoud))
  const added = await kluis.add(naam, JSON.stringify({ inhoud: merk }), herhalingS)
  if (added === 'onbereikbaar') return { soort: 'geenGeheugen' }
  if (added === 'bestond') {
    const found = await kluis.get(naam)
    const kept = keptSchema.safeParse(JSON.parse((found.ok && found.waarde) || 'null')).data
    if (kept === undefined) return { soort: 'geenGeheugen' }
    if (kept.inhoud !== merk) return { soort: 'andereInhoud' }
    return kept.antwoord === undefined ? { soort: 'bezig' } : (kept.antwoord as A & typeof kept.antwoord)
  }
  const antwoord = await run()
  // Not kept means that it stays under way: better no second answer than a second change.
  if (isFinal(antwoord)) await kluis.put(naam, JSON.stringify({ inhoud: merk, antwoord }), herhalingS)
  else await kluis.take(naam)
  return antwoord
}
