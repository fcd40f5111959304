import type { LeesZaak } from '../aggregate/lees-zaak.ts'
import type { MarkeerBericht } from '../aggregate/markeer-bericht.ts'
import type { toMijnOnderdelen } from '../aggregate/mijn/onderdelen.ts'
import type { Projectie } from '../aggregate/mijn/projectie.ts'
import type { OpenDocument } from '../aggregate/open-document.ts'
import type { createBevestig, createStuurCode } from '../aggregate/profiel/code.ts'
import type { Wijzig } from '../aggregate/profiel/wijzig.ts'
import type { Raadpleeg } from '../aggregate/raadpleeg.ts'
import type { Raadpleegvraag } from '../aggregate/steps.ts'
import type { Stroom } from '../aggregate/stroom.ts'
import type { RaadpleegVoltooid } from '../aggregate/voltooid.ts'
import type { ZoekKlanten } from '../aggregate/zoek.ts'
import type { Uitlegvraag } from '../doelbinding/explain.ts'
import type { Actor } from '../klantbeeld/actor.ts'
import type { MijnProfiel } from '../klantbeeld/mijn.ts'
import type { Doel, Klantbeeld } from '../klantbeeld/onderdelen.ts'
import type { Uitleg } from '../klantbeeld/uitleg.ts'

/** What looks at the data of one klant. */
export type Raadplegingen = {
  readonly raadpleeg: Raadpleeg
  readonly stroom: Stroom
  readonly leesZaak: LeesZaak
  readonly openDocument: OpenDocument
}

/** The same for the klant himself: by the one doel that is configured for it, within the time that a portal waits. */
export type Mijnengine = Raadplegingen & {
  readonly markeerBericht: MarkeerBericht
  readonly doel: string
  readonly talen: readonly string[]
  readonly projectieFor: (taal: string) => Projectie
}

/** The profile of a klant: what he sees of it, and where that is configured what he can change. */
export type Profielengine = {
  /** Says of what is shown whether this caller may change it. */
  readonly toProfiel: (
    vraag: Raadpleegvraag,
    klantbeeld: Klantbeeld,
    onderdelen: ReturnType<typeof toMijnOnderdelen>
  ) => MijnProfiel
  readonly schrijven?: {
    readonly wijzigAdres: Wijzig
    readonly wijzigVoorkeuren: Wijzig
    /** Absent with the next: no codes are sent. */
    readonly stuurCode?: ReturnType<typeof createStuurCode>
    readonly bevestig?: ReturnType<typeof createBevestig>
  }
}

/** All that answers by the register, and all of it by one version. */
export type Engine = Raadplegingen & {
  readonly raadpleegVoltooid: RaadpleegVoltooid
  readonly versie: string
  /** Absent: not offered. */
  readonly mijn?: Mijnengine
  /** Absent: not offered. */
  readonly profiel?: Profielengine
  readonly zoekKlanten: ZoekKlanten
  readonly doelenOf: (actor: Actor) => readonly Doel[]
  /** What a consultation would come to; undefined for a doel that is not for the roles of the actor. */
  readonly explain: (vraag: Omit<Uitlegvraag, 'vandaag'>) => Uitleg | undefined
}
