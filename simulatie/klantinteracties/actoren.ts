import { soorten, toUuid } from '../populatie/uuid.ts'
import type { ActorRow } from './rows.ts'

const medewerkers =
  'A. Yilmaz,B. de Wit,C. Pietersen,D. el Amrani,E. Janssen,F. Kowalska,G. Visser,H. Nguyen,I. Bakker,J. Hoekstra,' +
  'K. Suparman,L. van Dijk'
const afdelingen = 'Klantcontactcentrum,Burgerzaken,Vergunningen,Openbare ruimte'

const toActor = (naam: string, number: number, soortActor: ActorRow['soortActor']): ActorRow => {
  const codeObjecttype = soortActor === 'medewerker' ? 'mdw' : 'afd'
  const objectId = `${codeObjecttype}-${String(number).padStart(3, '0')}`
  return {
    uuid: toUuid({ kind: soorten.actor, owner: 0, isBedrijf: false, number, child: 0 }),
    naam,
    soortActor,
    identificator: { objectId, codeObjecttype, codeRegister: 'obj', codeSoortObjectId: 'idf' },
    functie: soortActor === 'medewerker' ? 'Medewerker klantcontact' : '',
    emailadres: `${objectId}@gemeente.example`,
    telefoonnummer: '0881234567'
  }
}

/** The municipality's own people and departments: few, and of nobody in particular. */
export const medewerkerActoren: readonly ActorRow[] = medewerkers
  .split(',')
  .map((naam, i) => toActor(naam, i, 'medewerker'))
export const afdelingActoren: readonly ActorRow[] = afdelingen
  .split(',')
  .map((naam, i) => toActor(naam, medewerkerActoren.length + i, 'organisatorische_eenheid'))
