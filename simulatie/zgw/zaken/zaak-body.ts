import { type Dag, toDatum, toDuur, toMoment } from '../dag.ts'
import { documentenOf } from '../documenten/document.ts'
import { rsin } from '../organisatie.ts'
import { zgwSoorten } from '../soorten.ts'
import type { Body, Urls } from '../urls.ts'
import { zaakeigenschappenOf } from './eigenschap.ts'
import { rollenOf } from './rol.ts'
import { statussenOf } from './status.ts'
import { deelzaakNumbers, hoofdzaakNumber, identificatieOf, uiterlijkeDag, uuidOf, type Zaak, zaakUrl } from './zaak.ts'
import { zaakobjectenOf } from './zaakobject.ts'

// Texts of Open Zaak; it marks three of the values as deprecated in the text itself.
const betalingen = {
  '': '',
  nvt: 'Er is geen sprake van te betalen, met de zaak gemoeide, kosten.',
  nog_niet: '**DEPRECATED** De met de zaak gemoeide kosten zijn (nog) niet betaald.',
  geheel: '**DEPRECATED** De met de zaak gemoeide kosten zijn geheel betaald.'
} as const

const bewaarDagen = 1_827

const toelichtingen = [
  '',
  '',
  'Ingediend via de website.',
  'Ingediend aan de balie.',
  'Aanvrager is gebeld over de planning.'
]

/** A finished zaak is kept for five years. */
export const archiefactieDag = ({ einde }: Zaak): Dag | undefined =>
  einde === undefined ? undefined : einde + bewaarDagen

const toArchief = (zaak: Zaak): Body => ({
  archiefnominatie: zaak.einde === undefined ? null : 'vernietigen',
  archiefstatus: 'nog_te_archiveren',
  archiefactiedatum: toDatumOrNull(archiefactieDag(zaak))
})

/** Reference in the system of the sender; few zaken have one. */
export const kenmerkOf = ({ los }: Zaak) => (los % 9 === 0 ? { kenmerk: `F${los}`, bron: 'Formulieren' } : undefined)

const toDatumOrNull = (dag: Dag | undefined): string | null => (dag === undefined ? null : toDatum(dag))

const toRelaties = (zaak: Zaak, urls: Urls): Body => {
  const url = zaakUrl(zaak, urls)
  const otherUrl = (number: number) => zaakUrl({ ...zaak, number }, urls)
  const list = (pad: string, kind: number, records: readonly { child: number }[]) =>
    records.map(({ child }) => `${urls.zaken}/${pad}/${uuidOf(zaak, kind, child)}`)
  const hoofdzaak = hoofdzaakNumber(zaak)
  return {
    hoofdzaak: hoofdzaak === undefined ? null : otherUrl(hoofdzaak),
    deelzaken: deelzaakNumbers(zaak).map(otherUrl),
    relevanteAndereZaken: [],
    ...(zaak.dialect.experimental && { gerelateerdeZaken: [] }),
    eigenschappen: zaakeigenschappenOf(zaak).map(
      ({ child }) => `${url}/zaakeigenschappen/${uuidOf(zaak, zgwSoorten.zaakeigenschap, child)}`
    ),
    rollen: list('rollen', zgwSoorten.rol, rollenOf(zaak)),
    status: list('statussen', zgwSoorten.status, statussenOf(zaak)).at(-1) ?? null,
    zaakinformatieobjecten: list('zaakinformatieobjecten', zgwSoorten.zaakinformatieobject, documentenOf(zaak)),
    zaakobjecten: list('zaakobjecten', zgwSoorten.zaakobject, zaakobjectenOf(zaak))
  }
}

/** Open Zaak keeps when the klant last looked, if he did: of three zaken one never, one before and one after the last change. */
const toBezoek = (zaak: Zaak): Body => {
  const dag = statussenOf(zaak).at(-1)?.gezet ?? zaak.registratie
  const volgnummer = zaak.los + zaak.statussen
  const geopend = [undefined, dag - 1, dag + 1][zaak.los % 3]
  return {
    laatstGemuteerd: toMoment(dag, volgnummer),
    laatstGeopend: geopend === undefined ? null : toMoment(geopend, volgnummer)
  }
}

const toData = (zaak: Zaak): Body => ({
  einddatum: toDatumOrNull(zaak.einde),
  einddatumGepland: toDatumOrNull(zaak.gepland),
  uiterlijkeEinddatumAfdoening: toDatum(uiterlijkeDag(zaak)),
  publicatiedatum: null,
  ...(zaak.dialect.experimental && toBezoek(zaak))
})

const toBehandeling = (zaak: Zaak): Body => ({
  vertrouwelijkheidaanduiding: zaak.niveau,
  betalingsindicatie: zaak.betaling,
  betalingsindicatieWeergave: betalingen[zaak.betaling],
  laatsteBetaaldatum: zaak.betaling === 'geheel' ? toMoment(zaak.registratie, zaak.los) : null,
  zaakgeometrie: null,
  verlenging: zaak.verlengd ? { reden: 'Nader onderzoek nodig', duur: toDuur(28) } : null,
  opschorting: {
    indicatie: zaak.opgeschort,
    ...(zaak.dialect.experimental && { eerdereOpschorting: zaak.opgeschort }),
    reden: zaak.opgeschort ? 'Wachten op aanvullende gegevens' : ''
  },
  selectielijstklasse: ''
})

/** `Zaak` of Zaken 1.5.1 as Open Zaak sends it: unset texts are empty, unset dates and relations null. */
export const toZaakBody = (zaak: Zaak, urls: Urls): Body => {
  const uuid = uuidOf(zaak, zgwSoorten.zaak)
  const resultaat = zaak.resultaat && `${urls.zaken}/resultaten/${uuidOf(zaak, zgwSoorten.resultaat)}`
  const kenmerk = kenmerkOf(zaak)
  return {
    url: `${urls.zaken}/zaken/${uuid}`,
    uuid,
    identificatie: identificatieOf(zaak),
    bronorganisatie: rsin,
    omschrijving: zaak.titel,
    toelichting: toelichtingen[zaak.los % toelichtingen.length] ?? '',
    zaaktype: `${urls.catalogi}/zaaktypen/${zaak.zaaktype.uuid}`,
    registratiedatum: toDatum(zaak.registratie),
    verantwoordelijkeOrganisatie: rsin,
    startdatum: toDatum(zaak.start),
    ...toData(zaak),
    communicatiekanaal: '',
    ...(zaak.dialect.experimental && { communicatiekanaalNaam: '' }),
    productenOfDiensten: [],
    ...toBehandeling(zaak),
    ...toRelaties(zaak, urls),
    kenmerken: kenmerk ? [kenmerk] : [],
    ...toArchief(zaak),
    resultaat: resultaat ?? null,
    opdrachtgevendeOrganisatie: '',
    processobjectaard: '',
    startdatumBewaartermijn: toDatumOrNull(zaak.einde),
    processobject: { datumkenmerk: '', identificatie: '', objecttype: '', registratie: '' }
  }
}
