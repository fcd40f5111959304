import type { Contactmoment } from '../../klantbeeld/onderdelen.ts'
import { present } from '../../klantbeeld/present.ts'
import { toUtc } from '../time.ts'
import { toCode } from './code.ts'
import type { OkKlantcontact, OkOnderwerpobject } from './klantcontact-schema.ts'

/** KISS writes `zgw-Zaak`, ZAC and OMC `zaak`. */
const zaakCodes = new Set(['zaak', 'zgwzaak'])

const toZaakId = ({ onderwerpobjectidentificator: found }: OkOnderwerpobject): string[] =>
  found?.objectId && zaakCodes.has(toCode(found.codeObjecttype)) && toCode(found.codeSoortObjectId) === 'uuid'
    ? [found.objectId.toLowerCase()]
    : []

/** The zaken that a contact is about; undefined where these were not asked for. */
export const zakenOf = ({ _expand }: OkKlantcontact): string[] | undefined =>
  _expand?.gingOverOnderwerpobjecten?.flatMap(toZaakId)

export const betrokkenenOf = ({ _expand }: OkKlantcontact) => _expand?.hadBetrokkenen ?? []

/** One of the klant's partijen took part. */
export const isContactOf =
  (partijen: ReadonlySet<string>) =>
  (contact: OkKlantcontact): boolean =>
    betrokkenenOf(contact).some(({ wasPartij }) => wasPartij && partijen.has(wasPartij.uuid))

type Extra = {
  readonly bron: string
  readonly partijen: ReadonlySet<string>
  /** Names of staff, which are only taken where a plan names them. */
  readonly metMedewerkers: boolean
  readonly metZaken: boolean
}

const medewerkersOf = ({ hadBetrokkenActoren }: OkKlantcontact): string[] | undefined => {
  const staff = (hadBetrokkenActoren ?? []).filter(({ soortActor }) => soortActor === 'medewerker')
  const names = staff.flatMap(({ naam }) => naam || [])
  return names.length === 0 ? undefined : names
}

/** A klantcontact of Open Klant as the contract has it. */
export const toContactmoment = (contact: OkKlantcontact, extra: Extra): Contactmoment => {
  const { bron, partijen, metMedewerkers, metZaken } = extra
  const own = betrokkenenOf(contact).find(({ wasPartij }) => wasPartij && partijen.has(wasPartij.uuid))
  return present({
    bron,
    id: contact.uuid,
    plaatsgevondenOp: toUtc(contact.plaatsgevondenOp),
    kanaal: contact.kanaal,
    onderwerp: contact.onderwerp,
    inhoud: contact.inhoud,
    reactie: contact.reactie,
    taal: contact.taal,
    indicatieContactGelukt: contact.indicatieContactGelukt,
    medewerkers: metMedewerkers ? medewerkersOf(contact) : undefined,
    vertrouwelijk: contact.vertrouwelijk,
    rol: own?.rol,
    zaken: metZaken ? zakenOf(contact) : undefined
  })
}
