import { afdelingActoren, medewerkerActoren } from './actoren.ts'
import {
  adres,
  boolean,
  choice,
  contains,
  exact,
  identificator,
  moment,
  nummer,
  objectCodes,
  partOfAdres,
  reference,
  uuid
} from './filter.ts'
import { actorShape, interneTaakShape, onderwerpobjectShape } from './plain-shapes.ts'
import { ofEach, type Resource } from './resource.ts'
import type { ActorRow, BetrokkeneRow, ContactRow, InterneTaakRow, KlantRows, OnderwerpobjectRow } from './rows.ts'
import { none } from './shape.ts'
import { betrokkeneShape, contactShape } from './shapes.ts'

const partijenOf = (row: ContactRow) => row.betrokkenen.flatMap(({ partij }) => partij ?? [])
const uuids = (rows: readonly { readonly uuid: string }[]) => rows.map(({ uuid }) => uuid)

// One in ten is entered long after it took place: an old server then lists it among the newest.
const dayMs = 86_400_000
const isLate = ({ nummer }: ContactRow) => nummer.endsWith('3')

const newestFirst = (klanten: Iterable<KlantRows>) =>
  [...klanten].flatMap(klant => klant.contacten()).sort((a, b) => b.plaatsgevondenMs - a.plaatsgevondenMs)

export const klantcontacten: Resource<ContactRow> = {
  path: 'klantcontacten',
  shape: contactShape,
  expandable: [
    'gingOverOnderwerpobjecten',
    'hadBetrokkenen',
    'hadBetrokkenen.digitaleAdressen',
    'hadBetrokkenen.wasPartij',
    'leiddeTotInterneTaken',
    'omvatteBijlagen'
  ],
  rows: newestFirst,
  enteredMs: row => row.plaatsgevondenMs + (isLate(row) ? 120 * dayMs : 0),
  isDoubled: ({ nummer }) => nummer.endsWith('1'),
  filters: {
    ...identificator('hadBetrokkene__wasPartij__partijIdentificator__', (row: ContactRow) =>
      partijenOf(row).flatMap(partij => partij.identificatoren)
    ),
    ...reference('hadBetrokkene__wasPartij', (row: ContactRow) => uuids(partijenOf(row))),
    ...reference('hadBetrokkene', (row: ContactRow) => uuids(row.betrokkenen)),
    hadBetrokkene__wasPartij: boolean(row => partijenOf(row).length > 0),
    hadBetrokkene__digitaaladres__adres__icontains: partOfAdres(row =>
      row.betrokkenen.flatMap(({ adressen }) => adressen.map(({ adres }) => adres))
    ),
    ...reference('onderwerpobject', (row: ContactRow) => uuids(row.onderwerpobjecten)),
    ...objectCodes('onderwerpobject__onderwerpobjectidentificator', (row: ContactRow) =>
      row.onderwerpobjecten.map(({ identificator }) => identificator)
    ),
    ...reference<ContactRow>('wasOnderwerpobject', none),
    ...objectCodes<ContactRow>('wasOnderwerpobject__onderwerpobjectidentificator', none),
    nummer: nummer(row => [row.nummer]),
    referentienummer: nummer(row => [row.nummer]),
    kanaal: exact(row => [row.kanaal]),
    onderwerp: contains(row => [row.onderwerp]),
    inhoud: contains(row => [row.inhoud]),
    reactie: contains(row => [row.reactie]),
    vertrouwelijk: boolean(row => row.vertrouwelijk),
    indicatieContactGelukt: boolean(row => row.indicatieContactGelukt),
    leiddeTotInterneTaken: boolean(row => row.taken.length > 0),
    plaatsgevondenOp: moment(row => [row.plaatsgevondenOp])
  }
}

export const betrokkenen: Resource<BetrokkeneRow> = {
  path: 'betrokkenen',
  shape: betrokkeneShape,
  expandable: ['digitaleAdressen'],
  rows: ofEach(klant => klant.contacten().flatMap(contact => contact.betrokkenen)),
  filters: {
    ...identificator('wasPartij__partijIdentificator__', (row: BetrokkeneRow) => row.partij?.identificatoren ?? []),
    ...reference('wasPartij', (row: BetrokkeneRow) => [row.partij?.uuid]),
    wasPartij__nummer: nummer(row => [row.partij?.nummer]),
    ...reference('hadKlantcontact', (row: BetrokkeneRow) => [row.contact.uuid]),
    hadKlantcontact__nummer: nummer(row => [row.contact.nummer]),
    hadKlantcontact__referentienummer: nummer(row => [row.contact.nummer]),
    ...reference('verstrektedigitaalAdres', (row: BetrokkeneRow) => uuids(row.adressen)),
    verstrektedigitaalAdres__adres: adres(row => row.adressen.map(({ adres }) => adres)),
    contactnaamVoorletters: exact(row => [row.contactnaam?.voorletters]),
    contactnaamVoornaam: exact(row => [row.contactnaam?.voornaam]),
    contactnaamVoorvoegselAchternaam: exact(row => [row.contactnaam?.voorvoegselAchternaam]),
    contactnaamAchternaam: exact(row => [row.contactnaam?.achternaam]),
    organisatienaam: exact(row => [row.organisatienaam])
  }
}

export const onderwerpobjecten: Resource<OnderwerpobjectRow> = {
  path: 'onderwerpobjecten',
  shape: onderwerpobjectShape,
  rows: ofEach(klant => klant.contacten().flatMap(contact => contact.onderwerpobjecten)),
  filters: {
    ...reference('klantcontact', (row: OnderwerpobjectRow) => [row.contact.uuid]),
    ...reference<OnderwerpobjectRow>('wasKlantcontact', none),
    ...objectCodes('onderwerpobjectidentificator', (row: OnderwerpobjectRow) => [row.identificator])
  }
}

export const interneTaken: Resource<InterneTaakRow> = {
  path: 'internetaken',
  shape: interneTaakShape,
  rows: ofEach(klant => klant.contacten().flatMap(contact => contact.taken)),
  filters: {
    ...reference('aanleidinggevendKlantcontact', (row: InterneTaakRow) => [row.contact.uuid]),
    klantcontact__uuid: uuid(row => [row.contact.uuid]),
    klantcontact__nummer: nummer(row => [row.contact.nummer]),
    klantcontact__referentienummer: nummer(row => [row.contact.nummer]),
    ...reference('toegewezenAanActor', (row: InterneTaakRow) => uuids(row.actoren)),
    actoren__naam: exact(row => row.actoren.map(({ naam }) => naam)),
    nummer: nummer(row => [row.nummer]),
    referentienummer: nummer(row => [row.nummer]),
    status: choice(['te_verwerken', 'verwerkt'], row => [row.status]),
    toegewezenOp: moment(row => [row.toegewezenOp])
  }
}

export const actoren: Resource<ActorRow> = {
  path: 'actoren',
  shape: actorShape,
  rows: () => [...medewerkerActoren, ...afdelingActoren],
  filters: {
    ...objectCodes('actoridentificator', (row: ActorRow) => [row.identificator]),
    indicatieActief: boolean(() => true),
    naam: contains(row => [row.naam]),
    soortActor: choice(['geautomatiseerde_actor', 'medewerker', 'organisatorische_eenheid'], row => [row.soortActor])
  }
}
