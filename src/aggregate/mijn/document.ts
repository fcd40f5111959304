import type { MijnDocument } from '../../klantbeeld/mijn.ts'
import type { Document } from '../../klantbeeld/onderdelen.ts'
import { present } from '../../klantbeeld/present.ts'
import { inTaal } from './tekst.ts'
import { documentZonderTitel } from './teksten.ts'
import { own, type Weergave } from './weergave.ts'

/** From the municipality, from the klant, or beside these. */
const toSoort = ({ informatieobjecttype, ontvangstdatum }: Document, { instellingen }: Weergave): string =>
  own(instellingen.documentsoorten, informatieobjecttype) ??
  (ontvangstdatum === undefined ? 'ondersteunend' : 'ingediend')

/** A document as the klant sees it, with where its content is and not the content. */
export const toMijnDocument = (document: Document, weergave: Weergave): MijnDocument => ({
  ...present({
    datum: document.verzenddatum ?? document.ontvangstdatum ?? document.creatiedatum,
    formaat: document.formaat,
    grootte: document.bestandsomvang,
    zaken: document.zaken
  }),
  bron: document.bron,
  id: document.id,
  titel: document.titel ?? inTaal(documentZonderTitel, weergave.taal),
  soort: toSoort(document, weergave),
  inhoud: `/v1/mijn/documenten/${document.id}/inhoud?bron=${encodeURIComponent(document.bron)}`
})
