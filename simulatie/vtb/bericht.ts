import type { Bericht } from '../taken/draw-bericht.ts'
import { toDatum } from '../zgw/dag.ts'
import { toDocumentUrn, toKlantUrn, toZaakUrn } from './urn.ts'

const read = 'T12:00:00Z'

/** As `GET /berichten` of Open VTB gives it. `geopendOp` is what was set since the start, if anything was. */
export const toVtbBericht = (bericht: Bericht, base: string, geopendOp?: string | null) => {
  const { uuid, klant, number, onderwerp, tekst, publicatie, gelezen, handeling, termijn, zaak, bijlagen } = bericht
  return {
    url: `${base}/berichten/${uuid}`,
    urn: `urn:nld:voorbeeldgemeente:bericht:uuid:${uuid}`,
    uuid,
    onderwerp,
    berichtTekst: tekst,
    publicatiedatum: `${toDatum(publicatie)}T08:00:00Z`,
    referentie: `REF-${number}`,
    ontvanger: toKlantUrn(klant, bericht.vestigingsnummer),
    geopendOp: geopendOp === undefined ? (gelezen ? `${toDatum(publicatie + 1)}${read}` : null) : geopendOp,
    berichtType: handeling === 'betalen' ? 'betaal' : 'notif',
    isGerelateerdAan: zaak === undefined ? [] : [{ urn: toZaakUrn(zaak) }],
    handelingsPerspectief: handeling,
    einddatumHandelingsTermijn: termijn === undefined ? null : `${toDatum(termijn)}T22:59:59Z`,
    mijnOverheidBerichtenbox: false,
    bijlagen: bijlagen.map(document => ({
      informatieObject: toDocumentUrn(document),
      omschrijving: 'Besluit.pdf',
      isBerichtTypeBijlage: false
    }))
  }
}
