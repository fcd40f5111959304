import { GETOOND } from './zoekactie.ts'

/** The action of looking at one's own lines. */
export const INZAGE = 'Verwerkingen inzien'

/** Each action in plain Dutch (B1) for the klant whom it is about; who did it is not told. */
const teksten: Readonly<Record<string, string>> = {
  'Klantbeeld raadplegen': 'Uw gegevens zijn bekeken.',
  'Zaken raadplegen': 'Uw zaken zijn bekeken.',
  'Zaak raadplegen': 'Eén van uw zaken is bekeken.',
  'Contactmomenten raadplegen': 'Uw eerdere contacten met de gemeente zijn bekeken.',
  'Document ophalen': 'Een document uit een van uw zaken is geopend.',
  'Eigen klantbeeld bekijken': 'Uw gegevens zijn bekeken in uw eigen omgeving.',
  'Eigen profiel bekijken': 'Uw profiel is bekeken in uw eigen omgeving.',
  'Digitaal adres toevoegen': 'Een e-mailadres of telefoonnummer is toegevoegd aan uw profiel.',
  'Digitaal adres wijzigen': 'Een e-mailadres of telefoonnummer in uw profiel is gewijzigd.',
  'Digitaal adres verwijderen': 'Een e-mailadres of telefoonnummer is verwijderd uit uw profiel.',
  'Digitaal adres bevestigen': 'Een e-mailadres of telefoonnummer in uw profiel is bevestigd met een code.',
  'Code versturen': 'Er is een code gestuurd naar een e-mailadres of telefoonnummer in uw profiel.',
  'Voorkeuren wijzigen': 'Uw voorkeursadres of taal is gewijzigd.',
  'Eigen taken bekijken': 'Uw taken zijn bekeken in uw eigen omgeving.',
  'Eigen berichten bekijken': 'Uw berichten zijn bekeken in uw eigen omgeving.',
  'Eigen bericht markeren': 'Een bericht is in uw eigen omgeving gemarkeerd als gelezen of ongelezen.',
  'Eigen zaken bekijken': 'Uw zaken zijn bekeken in uw eigen omgeving.',
  'Eigen zaak bekijken': 'Eén van uw zaken is bekeken in uw eigen omgeving.',
  'Eigen document ophalen': 'Een document is geopend in uw eigen omgeving.',
  'Eigen contactmomenten bekijken': 'Uw eerdere contacten zijn bekeken in uw eigen omgeving.',
  [GETOOND]: 'U stond in een lijst met zoekresultaten.',
  [INZAGE]: 'Dit overzicht is bekeken.'
}

/** What changes something, when it did not; a look that came to nothing is told as a look. */
const mislukt: Readonly<Record<string, string>> = {
  'Digitaal adres toevoegen': 'Het is niet gelukt om een e-mailadres of telefoonnummer toe te voegen aan uw profiel.',
  'Digitaal adres wijzigen': 'Het is niet gelukt om een e-mailadres of telefoonnummer in uw profiel te wijzigen.',
  'Digitaal adres verwijderen':
    'Het is niet gelukt om een e-mailadres of telefoonnummer uit uw profiel te verwijderen.',
  'Digitaal adres bevestigen': 'Het is niet gelukt om een e-mailadres of telefoonnummer met een code te bevestigen.',
  'Code versturen': 'Het is niet gelukt om een code te sturen naar een e-mailadres of telefoonnummer in uw profiel.',
  'Voorkeuren wijzigen': 'Het is niet gelukt om uw voorkeursadres of taal te wijzigen.',
  'Eigen bericht markeren': 'Het is niet gelukt om een bericht te markeren als gelezen of ongelezen.'
}

const find = (texts: Readonly<Record<string, string>>, naam: string): string | undefined =>
  Object.hasOwn(texts, naam) ? texts[naam] : undefined

export const toActietekst = (naam: string, { isMislukt }: { readonly isMislukt: boolean }): string =>
  (isMislukt ? find(mislukt, naam) : undefined) ?? find(teksten, naam) ?? 'Uw gegevens zijn gebruikt.'
