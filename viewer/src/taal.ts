/** What the contract's words are called on screen. Its lists may grow: an unknown word is shown as it is. */
export const named =
  (names: Readonly<Record<string, string>>) =>
  (word: string): string =>
    names[word] ?? word

export const onderdeelNaam = named({
  persoon: 'Persoon',
  bedrijf: 'Bedrijf',
  contactgegevens: 'Contactgegevens',
  zaken: 'Zaken',
  documenten: 'Documenten',
  contactmomenten: 'Contactmomenten',
  taken: 'Taken',
  berichten: 'Berichten',
  profiel: 'Profiel'
})

export const onderdeelStatus = named({
  ok: 'Compleet',
  gedeeltelijk: 'Niet compleet',
  verouderd: 'Verouderd',
  nietToegestaan: 'Niet toegestaan',
  nietBeschikbaar: 'Niet beschikbaar',
  uitgeschakeld: 'Uitgeschakeld',
  onderweg: 'Onderweg'
})

export const bronStatus = named({
  ok: 'antwoordde',
  gedeeltelijk: 'antwoordde voor een deel',
  verouderd: 'antwoordt niet, dit is een bewaard antwoord',
  tijdslimiet: 'antwoordt niet op tijd',
  storing: 'heeft een storing',
  geweigerd: 'weigert de vraag',
  uitgeschakeld: 'is uitgeschakeld',
  onderweg: 'is nog bezig'
})

export const signaalTekst = named({
  geheimhouding: 'Deze klant staat onder geheimhouding. Geef geen adres of contactgegevens door, aan niemand.',
  geheimhoudingOnbekend: 'Niet bekend of deze klant onder geheimhouding staat: de BRP antwoordt niet. Ga uit van wel.',
  overleden: 'Deze persoon is overleden.',
  geemigreerd: 'Deze persoon is vertrokken uit Nederland.',
  bijhoudingOpgeschort: 'De bijhouding van deze persoon in de BRP is opgeschort.',
  inOnderzoek: 'Gegevens van deze persoon zijn in onderzoek: ze kunnen onjuist zijn.',
  afwijkendeNaam: 'De naam is niet in alle bronnen gelijk. Controleer wie u voor u heeft.'
})

export const redenTekst = named({
  doel: 'het doel staat dit (deels) niet toe',
  rol: 'uw rol staat dit niet toe',
  geheimhouding: 'afgeschermd vanwege geheimhouding'
})

export const rechtNaam = named({ digitaleAdressen: 'e-mailadressen en telefoonnummers', voorkeuren: 'voorkeuren' })

/** Of a line of the logboek: most say nothing of an outcome. */
export const regelStatus = named({ Ok: 'Gelukt', Error: 'Mislukt', Unset: 'Vastgelegd' })

export const gebeurtenisNaam = named({
  zaakGestart: 'Zaak gestart',
  statusGezet: 'Nieuwe status',
  zaakAfgerond: 'Zaak afgerond',
  documentGeregistreerd: 'Document',
  contactmoment: 'Contact'
})

export const bronNaam = named({
  brp: 'BRP',
  kvk: 'Handelsregister',
  openzaak: 'Zaaksysteem',
  openklant: 'Open Klant',
  'objecten-taken': 'Takenregister',
  'objecten-berichten': 'Berichtenregister',
  'vtb-taken': 'Open VTB (taken)',
  'vtb-berichten': 'Open VTB (berichten)'
})

export const taakStatus = named({
  open: 'Open',
  afgerond: 'Afgerond',
  geannuleerd: 'Geannuleerd',
  onbekend: 'Status onbekend'
})

/** A day is a day in the Netherlands, wherever the browser is. */
const hier = { timeZone: 'Europe/Amsterdam' } as const
const dagVorm = new Intl.DateTimeFormat('nl-NL', { ...hier, day: 'numeric', month: 'long', year: 'numeric' })
const momentVorm = new Intl.DateTimeFormat('nl-NL', {
  ...hier,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit'
})
const klokVorm = new Intl.DateTimeFormat('nl-NL', { ...hier, hour: '2-digit', minute: '2-digit', second: '2-digit' })
// Swedish writes dates as ISO 8601 does.
const isoVorm = new Intl.DateTimeFormat('sv-SE', hier)

const formatted = (vorm: Intl.DateTimeFormat) => (text: string | undefined) =>
  text === undefined ? undefined : vorm.format(new Date(text))

export const dag = formatted(dagVorm)
export const moment = formatted(momentVorm)
export const klok = formatted(klokVorm)

/** `YYYY-MM-DD`, as the API takes a day. */
export const isoDag = (tijdstip: number): string => isoVorm.format(tijdstip)

const woorden = (naam: string): string => naam.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()

/** A field of the contract for who does not build software: `geboorte.datum` is "datum (geboorte)". */
export const veldNaam = (veld: string): string => {
  const [naam = '', ...erboven] = veld.split('.').map(woorden).reverse()
  return erboven.length === 0 ? naam : `${naam} (${erboven.reverse().join(', ')})`
}

/** How long ago, in the words of who waits on the phone. */
export const ouderdom = (opgehaaldOp: string, nu: number): string => {
  const seconden = Math.max(0, Math.round((nu - Date.parse(opgehaaldOp)) / 1_000))
  if (seconden < 5) return 'zojuist'
  if (seconden < 90) return `${seconden} seconden geleden`
  if (seconden < 5_400) return `${Math.round(seconden / 60)} minuten geleden`
  return `${Math.round(seconden / 3_600)} uur geleden`
}

export const opsomming = new Intl.ListFormat('nl-NL', { type: 'conjunction' })

export const bytes = (omvang: number | undefined): string | undefined => {
  if (omvang === undefined) return undefined
  return omvang < 1_024 ? `${omvang} bytes` : `${Math.round(omvang / 1_024)} kB`
}
