import type { Toeval } from '../populatie/toeval.ts'
import type { Bedrijf, Inwoner, Populatie } from '../populatie/types.ts'
import { medewerkerActoren } from './actoren.ts'
import { type ContactPart, createBetrokkenen } from './betrokkenen.ts'
import { gesprekken } from './gesprekken.ts'
import { toNummer, toRowToeval, toRowUuid } from './identity.ts'
import { createInterneTaak } from './interne-taak.ts'
import type { BetrokkeneRow, ContactRow, InterneTaakRow, OnderwerpobjectRow, PartijRow } from './rows.ts'

type Source = {
  readonly populatie: Populatie
  readonly owner: Inwoner | Bedrijf
  readonly partijen: readonly PartijRow[]
}

const dayMs = 86_400_000
const historyDays = 4 * 365
const kanalen = ['telefoon', 'telefoon', 'telefoon', 'e-mail', 'balie', 'webformulier', 'chat']

// Recent contacts are closer together than old ones: the square of an evenly spread age.
const drawMoment = ({ populatie, owner }: Source, number: number, toeval: Toeval): number => {
  const share = (number + toeval.integer(0, 999) / 1_000) / owner.klantcontacten
  const midnightMs = Date.parse(populatie.peildatum) - (1 + Math.floor(share ** 2 * historyDays)) * dayMs
  return midnightMs + toeval.integer(8 * 3_600, 17 * 3_600) * 1_000
}

// Open Klant keeps and returns an offset that a client sent; most send UTC.
const toPlaatsgevondenOp = (ms: number, withOffset: boolean): string =>
  withOffset
    ? new Date(ms + 2 * 3_600_000).toISOString().replace('.000Z', '+02:00')
    : new Date(ms).toISOString().replace('.000Z', 'Z')

// KISS codes a zaak in its own way; the object identifier is the same.
const createOnderwerpobject = ({ owner, number, toeval, contact }: ContactPart): OnderwerpobjectRow => ({
  uuid: toRowUuid(owner, 'onderwerpobject', number),
  contact,
  identificator: {
    objectId: toRowUuid(owner, 'zaak', toeval.integer(0, owner.zaken - 1)),
    codeObjecttype: toeval.chance(20) ? 'zgw-Zaak' : 'zaak',
    codeRegister: 'openzaak',
    codeSoortObjectId: 'uuid'
  }
})

const drawGesprek = (owner: Inwoner | Bedrijf, toeval: Toeval, isOverZaak: boolean) => {
  if (isOverZaak) return toeval.pick(gesprekken.overZaak)
  return toeval.pick(owner.isBedrijf ? gesprekken.vanBedrijf : gesprekken.vanInwoner)
}

const createContact = (source: Source, number: number): ContactRow => {
  const { populatie, owner, partijen } = source
  const toeval = toRowToeval(populatie.seed, 'klantcontact', owner, number)
  const plaatsgevondenMs = drawMoment(source, number, toeval)
  const isOverZaak = owner.zaken > 0 && toeval.chance(50)
  const { vertrouwelijk = toeval.chance(3), ...gesprek } = drawGesprek(owner, toeval, isOverZaak)
  const heeftTaak = toeval.chance(20)
  const betrokkenen: BetrokkeneRow[] = []
  const onderwerpobjecten: OnderwerpobjectRow[] = []
  const taken: InterneTaakRow[] = []
  const contact: ContactRow = {
    uuid: toRowUuid(owner, 'klantcontact', number),
    nummer: toNummer(owner, number),
    kanaal: toeval.pick(kanalen),
    ...gesprek,
    taal: 'nld',
    vertrouwelijk,
    indicatieContactGelukt: toeval.pick([true, true, true, false, null]),
    plaatsgevondenOp: toPlaatsgevondenOp(plaatsgevondenMs, toeval.chance(15)),
    plaatsgevondenMs,
    betrokkenen,
    onderwerpobjecten,
    taken,
    actoren: [toeval.pick(medewerkerActoren)]
  }
  const part = { owner, number, toeval, contact }
  const partij = toeval.chance(60) ? partijen[0] : toeval.pick(partijen)
  if (partij) betrokkenen.push(...createBetrokkenen(part, partij, heeftTaak))
  if (isOverZaak) onderwerpobjecten.push(createOnderwerpobject(part))
  if (heeftTaak) taken.push(createInterneTaak({ ...part, peildatum: populatie.peildatum }))
  return contact
}

/** All contacts of one resident or company, newest first, over the four years before the peildatum. */
export const createContacten = (source: Source): readonly ContactRow[] =>
  Array.from({ length: source.owner.klantcontacten }, (_, number) => createContact(source, number)).sort(
    (a, b) => b.plaatsgevondenMs - a.plaatsgevondenMs
  )
