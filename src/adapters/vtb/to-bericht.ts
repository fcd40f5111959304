import type { Bericht } from '../../klantbeeld/onderdelen.ts'
import { present } from '../../klantbeeld/present.ts'
import { documentOfUrn } from '../../klantbeeld/urn.ts'
import { toDeadline } from '../taken/deadline.ts'
import { toHandelingsperspectief } from '../taken/status.ts'
import { toUtc } from '../time.ts'
import type { VtbBericht } from './record-schema.ts'
import { toContext } from './to-taak.ts'

const toBijlagen = ({ bijlagen }: VtbBericht): Bericht['bijlagen'] =>
  bijlagen?.length
    ? bijlagen.map(({ informatieObject, omschrijving }) =>
        present({ id: documentOfUrn(informatieObject), urn: informatieObject, omschrijving })
      )
    : undefined

/** A message of Open VTB as the contract has it; its attachments as references. */
export const toBericht = (bericht: VtbBericht, bron: string): Bericht => ({
  ...present({
    onderwerp: bericht.onderwerp,
    tekst: bericht.berichtTekst,
    soort: bericht.berichtType,
    publicatiedatum: toUtc(bericht.publicatiedatum),
    gelezenOp: toUtc(bericht.geopendOp),
    handelingsperspectief: toHandelingsperspectief(bericht.handelingsPerspectief),
    deadline: toDeadline(bericht.einddatumHandelingsTermijn),
    referentie: bericht.referentie,
    bijlagen: toBijlagen(bericht)
  }),
  ...toContext(bericht),
  bron,
  id: bericht.uuid,
  gelezen: Boolean(bericht.geopendOp)
})
