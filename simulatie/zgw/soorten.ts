import { soorten } from '../populatie/uuid.ts'

/** Kinds in identifiers that only this source has; those of a klant's own records stand in uuid.ts. */
export const zgwSoorten = {
  ...soorten,
  catalogus: 100,
  zaaktype: 101,
  statustype: 102,
  resultaattype: 103,
  roltype: 104,
  informatieobjecttype: 105,
  besluittype: 106,
  eigenschap: 107,
  zaakobject: 108,
  objectinformatieobject: 109,
  zaakbesluit: 110
} as const
