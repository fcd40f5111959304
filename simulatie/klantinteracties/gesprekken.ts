type Gesprek = {
  readonly onderwerp: string
  readonly inhoud: string
  readonly reactie: string
  readonly vertrouwelijk?: true
}

const overZaak: readonly Gesprek[] = [
  {
    onderwerp: 'Stand van zaken aanvraag',
    inhoud: 'Klant vraagt wanneer het besluit komt. De termijn loopt nog.',
    reactie: 'Uitgelegd dat het besluit binnen de termijn volgt.'
  },
  {
    onderwerp: 'Aanvullende stukken',
    inhoud: 'Klant wil weten welk bewijsstuk nog ontbreekt.',
    reactie: 'Verteld welk stuk nodig is en hoe het kan worden nagestuurd.'
  },
  {
    onderwerp: 'Uitleg bij brief',
    inhoud: 'Klant begrijpt de ontvangen brief niet en vraagt om toelichting.',
    reactie: 'Brief samen doorgenomen.'
  },
  {
    onderwerp: 'Aanvraag intrekken',
    inhoud: 'Klant overweegt de aanvraag in te trekken en vraagt naar de gevolgen.',
    reactie: 'Gevolgen toegelicht; klant denkt er nog over na.'
  }
]

const vanInwoner: readonly Gesprek[] = [
  {
    onderwerp: 'Paspoort verlengen',
    inhoud: 'Klant vraagt wat er nodig is voor een nieuw paspoort.',
    reactie: 'Verwezen naar de afspraakmodule; pasfoto meenemen.'
  },
  {
    onderwerp: 'Verhuizing doorgeven',
    inhoud: 'Klant verhuist binnen de gemeente en wil weten hoe dat te melden.',
    reactie: 'Digitaal formulier toegelicht.'
  },
  {
    onderwerp: 'Container niet geleegd',
    inhoud: 'De gft-container is deze week overgeslagen.',
    reactie: 'Doorgegeven aan de inzamelaar.'
  },
  {
    onderwerp: 'Vraag over WOZ-waarde',
    inhoud: 'Klant vindt de WOZ-waarde te hoog en vraagt hoe bezwaar te maken.',
    reactie: 'Termijn en werkwijze van bezwaar uitgelegd.'
  },
  {
    onderwerp: 'Hulp bij schulden',
    inhoud: 'Klant heeft betalingsachterstanden en zoekt hulp.',
    reactie: 'Afspraak gemaakt met schuldhulpverlening.',
    vertrouwelijk: true
  },
  {
    onderwerp: 'Huishoudelijke hulp',
    inhoud: 'Klant kan na een operatie het huishouden niet doen en vraagt om ondersteuning.',
    reactie: 'Melding Wmo opgenomen.',
    vertrouwelijk: true
  }
]

const vanBedrijf: readonly Gesprek[] = [
  {
    onderwerp: 'Terras uitbreiden',
    inhoud: 'Ondernemer wil het terras in de zomer vergroten en vraagt naar de vergunning.',
    reactie: 'Verwezen naar de vergunningcheck.'
  },
  {
    onderwerp: 'Factuur leges',
    inhoud: 'Ondernemer heeft twee facturen voor dezelfde aanvraag.',
    reactie: 'Tweede factuur wordt gecrediteerd.'
  },
  {
    onderwerp: 'Bereikbaarheid bij wegwerk',
    inhoud: 'Ondernemer vraagt of leveranciers tijdens de werkzaamheden bij de winkel kunnen komen.',
    reactie: 'Planning van de werkzaamheden gestuurd.'
  },
  {
    onderwerp: 'Bedrijfsafval',
    inhoud: 'Ondernemer vraagt naar de tarieven voor bedrijfsafval.',
    reactie: 'Tarieven gemaild.'
  }
]

/** What contacts are about; a contact with an onderwerpobject is about a zaak. */
export const gesprekken = { overZaak, vanInwoner, vanBedrijf } as const

export const gevraagdeHandelingen = ['Terugbellen', 'Inhoudelijk antwoord mailen', 'Zaak nakijken en klant berichten']

/** For staff only: nothing of this may reach a klant. */
export const interneNotities = [
  'Intern: belt vaak, steeds eerst dossier lezen.',
  'Intern: eerder onheus bejegend door klant, gesprek met z’n tweeën voeren.',
  'Intern: mogelijk laaggeletterd, bel liever dan te schrijven.'
]
