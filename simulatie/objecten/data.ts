import type { Bericht } from '../taken/draw-bericht.ts'
import type { Klant, Taak } from '../taken/draw-taak.ts'
import { toDatum } from '../zgw/dag.ts'

export type Data = Readonly<Record<string, unknown>>

/** To whom an object is addressed: `bsn`, `kvk`, or another kind that a municipality agreed on. */
const toIdentificatie = (klant: Klant, vestigingsnummer?: string) => {
  if (!klant.isBedrijf) return { type: 'bsn', value: klant.burgerservicenummer }
  return vestigingsnummer === undefined
    ? { type: 'kvk', value: klant.kvkNummer }
    : { type: 'vestigingsnummer', value: vestigingsnummer }
}

const formulier = 'https://formulieren.example/objects/4e40fb4c-a29a-4e48-944b-c34a1ff6c8f4'
const v1 = { open: 'open', uitgevoerd: 'ingediend', verwerkt: 'verwerkt', afgebroken: 'gesloten' } as const
const v2 = { open: 'open', uitgevoerd: 'afgerond', verwerkt: 'verwerkt', afgebroken: 'gesloten' } as const

/** What the klant filled in: none of it is anybody's but the process'. */
const ingevuld = { data: { voornaam: 'Jan', inkomen: '1234' }, verzonden_data: { iban: 'NL00BANK0123456789' } }

// NL Portal wrote this before version 2; it reads it still.
const toV1 = ({ uuid, klant, titel, stand, vestigingsnummer }: Taak): Data => ({
  identificatie: toIdentificatie(klant, vestigingsnummer),
  title: titel,
  status: v1[stand],
  formulier: { type: 'object', value: formulier },
  ...ingevuld,
  verwerker_taak_id: uuid
})

const uitvoeringen = {
  url: { soort: 'url', url: { uri: 'https://afspraken.example/maken' } },
  formulier: {
    soort: 'portaalformulier',
    portaalformulier: { formulier: { soort: 'url', value: formulier }, ...ingevuld }
  },
  betaling: {
    soort: 'ogonebetaling',
    ogonebetaling: { bedrag: 147.43, betaalkenmerk: 'abcdef1234', pspid: 'MyID' }
  }
} as const

const toV2 = (taak: Taak, koppeling: Data | undefined): Data => {
  const { uuid, klant, titel, uitvoering, stand, termijn, vestigingsnummer } = taak
  return {
    titel,
    status: v2[stand],
    ...uitvoeringen[uitvoering],
    // Some systems write a moment, others the end of the day in UTC.
    ...(termijn !== undefined && {
      verloopdatum: `${toDatum(termijn)}T${taak.number % 2 === 0 ? '22:59:59' : '10:00:00'}Z`
    }),
    identificatie: toIdentificatie(klant, vestigingsnummer),
    ...(koppeling && { koppeling }),
    verwerker_taak_id: uuid,
    eigenaar: 'gzac-voorbeeldgemeente'
  }
}

/** A task in one of the three forms that are about: taak v1, taak v2, externe klanttaak 1.1.1. */
export const toTaakdata = (taak: Taak): { readonly typeVersion: number; readonly data: Data } => {
  const { zaak } = taak
  if (taak.number % 4 === 3) return { typeVersion: 1, data: toV1(taak) }
  if (taak.number % 2 === 1) {
    return { typeVersion: 2, data: toV2(taak, zaak === undefined ? undefined : { registratie: 'zaak', uuid: zaak }) }
  }
  return { typeVersion: 3, data: toV2(taak, zaak === undefined ? undefined : { registratie: 'zaak', value: zaak }) }
}

/** A message as NL Portal reads it; no schema of it was published. */
export const toBerichtdata = (bericht: Bericht): Data => {
  const { klant, onderwerp, tekst, publicatie, gelezen, handeling, termijn, bijlagen, number, vestigingsnummer } =
    bericht
  return {
    onderwerp,
    berichtTekst: tekst,
    berichtType: handeling === 'betalen' ? 'betaalverzoek' : 'notificatie',
    publicatiedatum: toDatum(publicatie),
    geopend: gelezen,
    handelingsperspectief: handeling === 'betalen' ? 'betalen' : 'informatie ontvangen',
    ...(termijn !== undefined && { einddatumHandelingstermijn: toDatum(termijn) }),
    identificatie: toIdentificatie(klant, vestigingsnummer),
    referentie: `REF-${number}`,
    bijlages: bijlagen
  }
}
