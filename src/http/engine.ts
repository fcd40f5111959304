import type { LeesZaak } from '../aggregate/lees-zaak.ts'
import type { OpenDocument } from '../aggregate/open-document.ts'
import type { Raadpleeg } from '../aggregate/raadpleeg.ts'
import type { Stroom } from '../aggregate/stroom.ts'
import type { ZoekKlanten } from '../aggregate/zoek.ts'
import type { Uitlegvraag } from '../doelbinding/explain.ts'
import type { Actor } from '../klantbeeld/actor.ts'
import type { Doel } from '../klantbeeld/onderdelen.ts'
import type { Uitleg } from '../klantbeeld/uitleg.ts'

/** All that answers by the register, and all of it by one version. */
export type Engine = {
  readonly versie: string
  readonly raadpleeg: Raadpleeg
  readonly stroom: Stroom
  readonly leesZaak: LeesZaak
  readonly openDocument: OpenDocument
  readonly zoekKlanten: ZoekKlanten
  readonly doelenOf: (actor: Actor) => readonly Doel[]
  /** What a consultation would come to; undefined for a doel that is not for the roles of the actor. */
  readonly explain: (vraag: Omit<Uitlegvraag, 'vandaag'>) => Uitleg | undefined
}
