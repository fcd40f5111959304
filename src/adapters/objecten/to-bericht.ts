import type { Bericht } from '../../klantbeeld/onderdelen.ts'
import { present } from '../../klantbeeld/present.ts'
import { toDeadline, toPublicatie } from '../taken/deadline.ts'
import { toHandelingsperspectief } from '../taken/status.ts'
import type { Berichtdata, Objectrecord } from './object-schema.ts'

const lastPart = (text: string): string => text.split('/').at(-1) ?? text

/** A message of NL Portal's form as the contract has it; its attachments only by their uuid. */
export const toBericht = ({ uuid, record: { data } }: Objectrecord<Berichtdata>, bron: string): Bericht => ({
  ...present({
    onderwerp: data.onderwerp,
    tekst: data.berichtTekst,
    soort: data.berichtType,
    publicatiedatum: toPublicatie(data.publicatiedatum),
    handelingsperspectief: toHandelingsperspectief(data.handelingsperspectief),
    deadline: toDeadline(data.einddatumHandelingstermijn),
    referentie: data.referentie,
    bijlagen: data.bijlages?.length ? data.bijlages.map(address => ({ id: lastPart(address) })) : undefined
  }),
  bron,
  id: uuid,
  gelezen: data.geopend === true
})
