import type { Taak } from '../taken/draw-taak.ts'
import { toDatum } from '../zgw/dag.ts'
import { toKlantUrn, toZaakUrn } from './urn.ts'

const statussen = { open: 'open', uitgevoerd: 'uitgevoerd', verwerkt: 'verwerkt', afgebroken: 'afgebroken' } as const

const uitvoeringen = {
  url: {
    taakSoort: 'urltaak',
    handelingsPerspectief: 'uitnodiging_voor_afspraak',
    details: {
      uitvraagLink: 'https://afspraken.example/maken',
      voorinvullenGegevens: { voornaam: 'Jan' },
      ontvangenGegevens: {},
      ontvangenBijlagen: []
    }
  },
  formulier: {
    taakSoort: 'formuliertaak',
    handelingsPerspectief: 'informatie_geven',
    details: {
      formulierDefinitie: { components: [{ label: 'Inkomen', key: 'inkomen', type: 'number' }] },
      voorinvullenGegevens: { inkomen: '1234' },
      ontvangenGegevens: { iban: 'NL00BANK0123456789' }
    }
  },
  betaling: {
    taakSoort: 'betaaltaak',
    handelingsPerspectief: 'betalen',
    details: {
      bedrag: '147.43',
      valuta: 'EUR',
      transactieomschrijving: 'Leges',
      doelrekening: { naam: 'Voorbeeldgemeente', code: '', iban: 'NL12BANK34567890' }
    }
  }
} as const

/** As `GET /externetaken` of Open VTB gives it; every task there has a last day. */
export const toExterneTaak = (taak: Taak, base: string) => {
  const { uuid, klant, number, titel, toelichting, uitvoering, stand, start, termijn, zaak, vestigingsnummer } = taak
  return {
    url: `${base}/externetaken/${uuid}`,
    urn: `urn:nld:voorbeeldgemeente:externetaak:uuid:${uuid}`,
    uuid,
    titel,
    verwerkerTaakId: uuid,
    status: stand === 'afgebroken' && number % 2 === 1 ? 'niet_uitgevoerd' : statussen[stand],
    startdatum: toDatum(start),
    einddatumHandelingsTermijn: toDatum(termijn ?? start + 365),
    datumHerinnering: null,
    toelichting,
    isToegewezenAan: toKlantUrn(klant, vestigingsnummer),
    isGerelateerdAan: zaak === undefined ? [] : [{ urn: toZaakUrn(zaak) }],
    ...uitvoeringen[uitvoering]
  }
}
