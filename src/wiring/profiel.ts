import { toDag } from '../adapters/time.ts'
import { createBevestig, createStuurCode } from '../aggregate/profiel/code.ts'
import { toMijnProfiel } from '../aggregate/profiel/projectie.ts'
import type { Profielstappen } from '../aggregate/profiel/stappen.ts'
import { createVersies } from '../aggregate/profiel/versie.ts'
import { createWijzig } from '../aggregate/profiel/wijzig.ts'
import type { Steps } from '../aggregate/steps.ts'
import { toSleutels } from '../config/sleutels.ts'
import type { Register } from '../doelbinding/register.ts'
import { createDecideSchrijven } from '../doelbinding/schrijven.ts'
import type { Schrijfrecht } from '../doelbinding/schrijven-schema.ts'
import type { Profielengine } from '../http/engine.ts'
import { bekendeVelden } from './contract.ts'
import type { Parts } from './parts.ts'
import type { Wiring } from './wiring.ts'

/** The bron where klanten may change what they gave, when one is configured. */
const writableOf = ({ config, parts }: Pick<Wiring, 'config' | 'parts'>) => {
  const id = config.bronnen.find(bron => bron.soort === 'klantinteracties' && bron.schrijven)?.id
  const bron = parts.bronnen.find(one => one.id === id)
  return bron?.profiel === undefined ? undefined : { ...bron, profiel: bron.profiel }
}

/** A change that was made is not unmade by a line that cannot be written: its beginning is durable, and that is told. */
const writtenAnyway = (steps: Steps, onLost: () => void): Steps['verantwoording'] => ({
  ...steps.verantwoording,
  end: async (vraag, plan, afloop) => {
    const isWritten = await steps.verantwoording.end(vraag, plan, afloop)
    if (!isWritten) onLost()
    return true
  }
})

/** The profile of a klant, by a register; undefined where it is not offered. */
export const wireProfiel = (wiring: Wiring) => {
  const { config, parts, app } = wiring
  const { profiel } = config.dienst
  if (profiel === undefined) return () => undefined
  const { profiel: sleutel } = toSleutels(config.dienst.sleutels)
  const versies = createVersies(sleutel)
  const bron = writableOf(wiring)
  const { terugmelding, codes, tijdslimietMs: totaalMs, herhalingS } = profiel
  const vandaag = () => toDag(parts.now())

  return (register: Register, steps: Steps): Profielengine => {
    const decide = createDecideSchrijven(register, bekendeVelden)
    // Where an external decision point must allow as well, and cannot be asked about a change: default deny.
    const decideFor =
      (recht: Schrijfrecht): Steps['decide'] =>
      vraag =>
        parts.beslispunt ? { toegestaan: false, reden: 'beslispunt' } : decide({ ...vraag, vandaag: vandaag() }, recht)
    const stepsFor = (recht: Schrijfrecht, target: Profielstappen['bron']): Profielstappen => {
      const { beslis: _, ...rest } = steps
      return {
        ...rest,
        decide: decideFor(recht),
        verantwoording: writtenAnyway(steps, () => app.log.error('logboek: afloop van een wijziging niet vastgelegd')),
        totaalMs,
        klantMs: totaalMs,
        bron: target,
        kluis: parts.kluis,
        versies,
        sleutel,
        herhalingS
      }
    }
    const toSchrijven = (target: Profielstappen['bron'], { verzender }: Pick<Parts, 'verzender'>) => {
      const adressen = stepsFor('digitaleAdressen', target)
      const proven = codes && verzender && { ...adressen, verzender, codes, vandaag }
      return {
        wijzigAdres: createWijzig(adressen),
        wijzigVoorkeuren: createWijzig(stepsFor('voorkeuren', target)),
        ...(proven && { stuurCode: createStuurCode(proven), bevestig: createBevestig(proven) })
      }
    }
    return {
      toProfiel: (vraag, klantbeeld, onderdelen) => {
        const inFor = (recht: Schrijfrecht) => (decideFor(recht)(vraag).toegestaan ? bron?.id : undefined)
        const wijzigbaarIn = { adressen: inFor('digitaleAdressen'), voorkeuren: inFor('voorkeuren') }
        return toMijnProfiel(klantbeeld, onderdelen, { versies, wijzigbaarIn, terugmelding })
      },
      ...(bron && { schrijven: toSchrijven(bron, parts) })
    }
  }
}
