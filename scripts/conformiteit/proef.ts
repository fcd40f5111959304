import { randomBytes } from 'node:crypto'
import type { Vraag } from '../../src/adapters/bron.ts'
import type { Caller } from '../../src/adapters/caller.ts'
import type { Documentregister } from '../../src/adapters/zgw/documentregister.ts'
import type { Actor } from '../../src/klantbeeld/actor.ts'
import type { Klant, Nummers } from '../../src/klantbeeld/klant.ts'
import type { Onderdeel } from '../../src/klantbeeld/onderdelen.ts'
import type { OnderdeelPlannen, Plan, Zaakgrenzen } from '../../src/klantbeeld/plan.ts'
import { toVelden, type Velden } from '../../src/klantbeeld/velden.ts'
import { bekendeVelden } from '../../src/wiring/contract.ts'
import type { Testklanten } from './klanten.ts'
import type { Verbindingen } from './verbinding.ts'

/** Everything that the checks of one bron are made with. */
export type Proef = Verbindingen & {
  readonly klanten: Testklanten
  readonly brp: Plan['brp']
  readonly caller: Caller
  readonly signal: AbortSignal
  /** Documenten APIs of other bronnen of the same file. */
  readonly documentregisters: () => readonly Documentregister[]
  readonly now: () => Date
}

/** Under this name the calls stand in the logs of sources and gateways. */
const actor: Actor = {
  soort: 'medewerker',
  id: 'conformiteitstoets',
  uitgever: 'conformiteitstoets',
  client: 'conformiteitstoets',
  rollen: [],
  scopes: []
}

const toTraceparent = (): string => `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`

const doel = { id: 'conformiteitstoets', uri: '', isVertrouwelijk: false }

export const toCaller = (brp: Plan['brp']): Caller => ({ actor, brp, doel, traceparent: toTraceparent() })

const alle = (onderdeel: Onderdeel): Velden => toVelden(bekendeVelden[onderdeel].alle)

const elkeZaak: Zaakgrenzen = { zaaktypen: { behalve: [] }, vertrouwelijkheid: 'zeer_geheim', rol: 'elke' }

/** All that there is: what a doel leaves out must not look like a fault of the source. */
const alles: OnderdeelPlannen = {
  persoon: { velden: alle('persoon') },
  bedrijf: { velden: alle('bedrijf') },
  contactgegevens: { velden: alle('contactgegevens') },
  zaken: { ...elkeZaak, velden: alle('zaken') },
  documenten: {
    velden: alle('documenten'),
    informatieobjecttypen: { behalve: [] },
    vertrouwelijkheid: 'zeer_geheim',
    status: ['in_bewerking', 'ter_vaststelling', 'definitief', 'gearchiveerd', ''],
    zaken: elkeZaak
  },
  contactmomenten: { velden: alle('contactmomenten'), vertrouwelijk: true },
  taken: { velden: alle('taken') },
  berichten: { velden: alle('berichten') }
}

/** The question for a view of this klant, with nothing left out. */
export const toVraag = (klant: Klant, nummers: Nummers, brp: Plan['brp']): Vraag => ({
  klant,
  actor,
  nummers: Promise.resolve(nummers),
  plan: {
    doel: { id: 'conformiteitstoets', verwerkingsactiviteit: '', registerversie: '' },
    klantsoort: klant.soort,
    brp,
    geheim: true,
    meegevraagd: [],
    onderdelen: alles,
    regels: [],
    nietToegestaan: [],
    beperkt: [],
    nietOndersteund: []
  }
})
