import { named } from '../taal.ts'

/** What the dates of a zaak are called; a plan is not said as a promise. */
export const datumNaam = named({
  registratie: 'Ontvangen door de gemeente',
  start: 'Gestart',
  wijziging: 'Laatst bijgewerkt',
  einde: 'Klaar',
  geplandEinde: 'Gepland klaar',
  verwachtEinde: 'Meestal klaar',
  uitersteBeslissing: 'Uiterlijk besluit'
})
