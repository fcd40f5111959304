import { ref, refOrNull, refs } from './reference.ts'
import type { ActorRow, IdentificatorRow, InterneTaakRow, OnderwerpobjectRow } from './rows.ts'
import type { Shape } from './shape.ts'

export const actorShape: Shape<ActorRow> = {
  toJson: (row, base) => ({
    ...ref(base, 'actoren', row),
    naam: row.naam,
    soortActor: row.soortActor,
    indicatieActief: true,
    actoridentificator: row.identificator,
    actorIdentificatie: {
      ...(row.soortActor === 'medewerker' ? { functie: row.functie } : { omschrijving: row.naam, faxnummer: '' }),
      emailadres: row.emailadres,
      telefoonnummer: row.telefoonnummer
    }
  }),
  inclusions: {}
}

export const identificatorShape: Shape<IdentificatorRow> = {
  toJson: (row, base) => ({
    ...ref(base, 'partij-identificatoren', row),
    identificeerdePartij: ref(base, 'partijen', row.partij),
    anderePartijIdentificator: '',
    partijIdentificator: {
      codeObjecttype: row.codeObjecttype,
      codeSoortObjectId: row.codeSoortObjectId,
      objectId: row.objectId,
      codeRegister: row.codeRegister
    },
    subIdentificatorVan: refOrNull(base, 'partij-identificatoren', row.subIdentificatorVan)
  }),
  inclusions: {}
}

export const onderwerpobjectShape: Shape<OnderwerpobjectRow> = {
  toJson: (row, base) => ({
    ...ref(base, 'onderwerpobjecten', row),
    klantcontact: ref(base, 'klantcontacten', row.contact),
    wasKlantcontact: null,
    onderwerpobjectidentificator: row.identificator
  }),
  inclusions: {}
}

export const interneTaakShape: Shape<InterneTaakRow> = {
  toJson: (row, base) => ({
    ...ref(base, 'internetaken', row),
    nummer: row.nummer,
    referentienummer: row.nummer,
    gevraagdeHandeling: row.gevraagdeHandeling,
    aanleidinggevendKlantcontact: ref(base, 'klantcontacten', row.contact),
    toegewezenAanActor: refOrNull(base, 'actoren', row.actoren[0]),
    toegewezenAanActoren: refs(base, 'actoren', row.actoren),
    toelichting: row.toelichting,
    status: row.status,
    toegewezenOp: row.toegewezenOp,
    afgehandeldOp: row.afgehandeldOp
  }),
  inclusions: {}
}
