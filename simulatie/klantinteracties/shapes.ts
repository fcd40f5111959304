import { toVolledigeNaam } from './naam.ts'
import { actorShape, identificatorShape, interneTaakShape, onderwerpobjectShape } from './plain-shapes.ts'
import { toPostadres } from './postadres.ts'
import { ref, refOrNull, refs } from './reference.ts'
import type { BetrokkeneRow, Contactnaam, ContactRow, DigitaalAdresRow, PartijRow } from './rows.ts'
import { many, none, one, type Shape } from './shape.ts'

const emptyNaam: Contactnaam = { voorletters: '', voornaam: '', voorvoegselAchternaam: '', achternaam: '' }

export const adresShape: Shape<DigitaalAdresRow> = {
  toJson: (row, base) => ({
    ...ref(base, 'digitaleadressen', row),
    verstrektDoorBetrokkene: refOrNull(base, 'betrokkenen', row.betrokkene),
    verstrektDoorPartij: refOrNull(base, 'partijen', row.partij),
    adres: row.adres,
    soortDigitaalAdres: row.soortDigitaalAdres,
    isStandaardAdres: row.isStandaardAdres,
    omschrijving: row.omschrijving,
    referentie: row.referentie,
    verificatieDatum: row.verificatieDatum
  }),
  inclusions: {
    verstrektDoorBetrokkene: one(
      row => row.betrokkene,
      () => betrokkeneShape
    )
  }
}

export const partijShape: Shape<PartijRow> = {
  toJson: (row, base) => ({
    ...ref(base, 'partijen', row),
    nummer: row.nummer,
    interneNotitie: row.interneNotitie,
    betrokkenen: refs(base, 'betrokkenen', row.betrokkenen()),
    categorieRelaties: none(),
    digitaleAdressen: refs(base, 'digitaleadressen', row.adressen),
    voorkeursDigitaalAdres: refOrNull(base, 'digitaleadressen', row.voorkeursadres()),
    vertegenwoordigden: none(),
    rekeningnummers: none(),
    voorkeursRekeningnummer: null,
    partijIdentificatoren: row.identificatoren.map(one => identificatorShape.toJson(one, base)),
    soortPartij: row.soortPartij,
    indicatieGeheimhouding: row.indicatieGeheimhouding,
    voorkeurstaal: row.voorkeurstaal,
    indicatieActief: row.indicatieActief,
    bezoekadres: toPostadres(),
    correspondentieadres: toPostadres(row.correspondentieadres),
    partijIdentificatie: row.partijIdentificatie
  }),
  inclusions: {
    betrokkenen: many(
      row => row.betrokkenen(),
      () => betrokkeneShape
    ),
    categorieRelaties: none,
    digitaleAdressen: many(
      row => row.adressen,
      () => adresShape
    )
  }
}

export const betrokkeneShape: Shape<BetrokkeneRow> = {
  toJson: (row, base) => ({
    ...ref(base, 'betrokkenen', row),
    wasPartij: refOrNull(base, 'partijen', row.partij),
    hadKlantcontact: ref(base, 'klantcontacten', row.contact),
    digitaleAdressen: refs(base, 'digitaleadressen', row.adressen),
    bezoekadres: toPostadres(),
    correspondentieadres: toPostadres(),
    contactnaam: row.contactnaam ?? emptyNaam,
    volledigeNaam: toVolledigeNaam(row.contactnaam ?? emptyNaam),
    rol: row.rol,
    organisatienaam: row.organisatienaam,
    initiator: row.initiator
  }),
  inclusions: {
    digitaleAdressen: many(
      row => row.adressen,
      () => adresShape
    ),
    hadKlantcontact: one(
      row => row.contact,
      () => contactShape
    ),
    wasPartij: one(
      row => row.partij,
      () => partijShape
    )
  }
}

export const contactShape: Shape<ContactRow> = {
  toJson: (row, base) => ({
    ...ref(base, 'klantcontacten', row),
    gingOverOnderwerpobjecten: refs(base, 'onderwerpobjecten', row.onderwerpobjecten),
    hadBetrokkenActoren: row.actoren.map(actor => actorShape.toJson(actor, base)),
    omvatteBijlagen: none(),
    hadBetrokkenen: refs(base, 'betrokkenen', row.betrokkenen),
    leiddeTotInterneTaken: refs(base, 'internetaken', row.taken),
    nummer: row.nummer,
    referentienummer: row.nummer,
    kanaal: row.kanaal,
    onderwerp: row.onderwerp,
    inhoud: row.inhoud,
    reactie: row.reactie,
    indicatieContactGelukt: row.indicatieContactGelukt,
    hoofdOnderwerpType: '',
    verdereActieOndernomen: row.taken.length > 0,
    taal: row.taal,
    vertrouwelijk: row.vertrouwelijk,
    plaatsgevondenOp: row.plaatsgevondenOp,
    metadata: {}
  }),
  inclusions: {
    gingOverOnderwerpobjecten: many(
      row => row.onderwerpobjecten,
      () => onderwerpobjectShape
    ),
    hadBetrokkenen: many(
      row => row.betrokkenen,
      () => betrokkeneShape
    ),
    leiddeTotInterneTaken: many(
      row => row.taken,
      () => interneTaakShape
    ),
    omvatteBijlagen: none
  }
}
