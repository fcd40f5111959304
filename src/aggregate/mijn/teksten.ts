import type { Tekst } from './tekst.ts'

// What we say to a resident ourselves, in plain Dutch (B1) and without a technical word.

export const zaakZonderTitel: Tekst = { nl: 'Zaak', en: 'Case' }
export const documentZonderTitel: Tekst = { nl: 'Document', en: 'Document' }
export const besluitZonderSoort: Tekst = { nl: 'Besluit', en: 'Decision' }
export const onbekendeStatus: Tekst = {
  nl: 'Wij weten nu niet hoe ver uw zaak is.',
  en: 'We do not know the status of your case at the moment.'
}

/** What it means to the klant that a part is not whole; a part that is whole says nothing. */
export const meldingen: Readonly<Record<string, Tekst>> = {
  gedeeltelijk: {
    nl: 'Wij kunnen nu niet alles laten zien. Probeer het later opnieuw.',
    en: 'We cannot show everything at the moment. Please try again later.'
  },
  verouderd: {
    nl: 'Wij kunnen de gegevens nu niet verversen. Wat u ziet kan verouderd zijn.',
    en: 'We cannot refresh this at the moment. What you see may be out of date.'
  },
  nietBeschikbaar: {
    nl: 'Wij kunnen dit nu niet laten zien. Probeer het later opnieuw.',
    en: 'We cannot show this at the moment. Please try again later.'
  },
  uitgeschakeld: {
    nl: 'Wij laten dit tijdelijk niet zien.',
    en: 'This is not available for the time being.'
  }
}
