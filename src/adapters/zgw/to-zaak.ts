import type { Zaak } from '../../klantbeeld/onderdelen.ts'
import { present } from '../../klantbeeld/present.ts'
import { toDatum, toUtc } from '../time.ts'
import { uuidBelow } from './below.ts'
import type { TypeMetDomein } from './domein.ts'
import type { Typen } from './type-cache.ts'
import type { Type } from './type-schema.ts'
import type { ZgwRol, ZgwStatus, ZgwZaak } from './zaak-schema.ts'

type Extra = {
  readonly bron: string
  /** Base URL of the Zaken API in addresses that the source writes. */
  readonly base: string
  readonly zaaktype: TypeMetDomein
  /** Statustypen and resultaattypen. */
  readonly typen: Typen
  /** The klant's own, the only ones shown. */
  readonly rollen: readonly ZgwRol[]
  /** None of these rollen proves that the zaak is of just this klant. */
  readonly isUncertain: boolean
}

export const toStatus = (status: ZgwStatus, typen: Typen): NonNullable<Zaak['status']> => {
  const type: Partial<Type> = typen.get(status.statustype) ?? {}
  return present({
    omschrijving: type.omschrijving,
    statustekst: type.statustekst,
    toelichting: status.statustoelichting,
    gezetOp: toUtc(status.datumStatusGezet),
    isEindstatus: type.isEindstatus,
    informeren: type.informeren
  })
}

const toResultaat = ({ _expand }: ZgwZaak, typen: Typen): Zaak['resultaat'] => {
  const resultaat = _expand?.resultaat
  if (!resultaat) return undefined
  return present({
    omschrijving: typen.get(resultaat.resultaattype)?.omschrijving,
    toelichting: resultaat.toelichting
  })
}

const toRol = ({ omschrijving, omschrijvingGeneriek, indicatieMachtiging, authenticatieContext }: ZgwRol) =>
  present({
    omschrijving,
    omschrijvingGeneriek,
    machtiging: indicatieMachtiging,
    betrouwbaarheidsniveau: authenticatieContext?.levelOfAssurance
  })

/** A zaak of Open Zaak as the contract has it; related zaken of another registry are left out. */
export const toZaak = (zaak: ZgwZaak, { bron, base, zaaktype, typen, rollen, isUncertain }: Extra): Zaak => {
  const { identificatie, omschrijving, indicatieInternOfExtern, doorlooptijd, servicenorm } = zaaktype.type ?? {}
  return present({
    bron,
    id: zaak.uuid,
    identificatie: zaak.identificatie,
    omschrijving: zaak.omschrijving,
    toelichting: zaak.toelichting,
    zaaktype: present({
      identificatie,
      omschrijving,
      domein: zaaktype.domein,
      internOfExtern: indicatieInternOfExtern,
      doorlooptijd,
      servicenorm
    }),
    registratiedatum: toDatum(zaak.registratiedatum),
    startdatum: toDatum(zaak.startdatum),
    einddatumGepland: toDatum(zaak.einddatumGepland),
    uiterlijkeEinddatumAfdoening: toDatum(zaak.uiterlijkeEinddatumAfdoening),
    einddatum: toDatum(zaak.einddatum),
    afgerond: Boolean(zaak.einddatum),
    vertrouwelijkheidaanduiding: zaak.vertrouwelijkheidaanduiding,
    bronorganisatie: zaak.bronorganisatie,
    verantwoordelijkeOrganisatie: zaak.verantwoordelijkeOrganisatie,
    laatstGewijzigdOp: toUtc(zaak.laatstGemuteerd),
    laatstGeopendOp: toUtc(zaak.laatstGeopend),
    onzeker: isUncertain ? true : undefined,
    status: zaak._expand?.status ? toStatus(zaak._expand.status, typen) : undefined,
    resultaat: toResultaat(zaak, typen),
    rollen: rollen.map(toRol),
    hoofdzaak: uuidBelow(base, 'zaken', zaak.hoofdzaak),
    deelzaken: zaak.deelzaken?.flatMap(address => uuidBelow(base, 'zaken', address) ?? [])
  })
}
