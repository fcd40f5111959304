import { toEigenschapBody, toResultaattypeBody, toRoltypeBody, toStatustypeBody } from '../catalogi/onderdeel-body.ts'
import { toZaaktypeDetailBody } from '../catalogi/zaaktype-body.ts'
import { documentenOf } from '../documenten/document.ts'
import type { Knoop } from '../http/expand.ts'
import type { Body, Urls } from '../urls.ts'
import { drawZaak } from './draw-zaak.ts'
import { toZaakeigenschapBody, zaakeigenschappenOf } from './eigenschap.ts'
import { resultatenOf, toResultaatBody } from './resultaat.ts'
import { rollenOf, toRolBody } from './rol.ts'
import { statussenOf, toStatusBody } from './status.ts'
import { deelzaakNumbers, hoofdzaakNumber, type Zaak } from './zaak.ts'
import { toZaakBody } from './zaak-body.ts'
import { toZaakinformatieobjectBody } from './zaakinformatieobject.ts'
import { toZaakobjectBody, zaakobjectenOf } from './zaakobject.ts'

const leaf = (body: Body): Knoop => ({ body, relaties: {} })

const withType = (body: Body, naam: string, toType: () => Body): Knoop => ({
  body,
  relaties: { [naam]: () => leaf(toType()) }
})

/** A zaak with all that `expand` can show. */
export const toZaakKnoop = (zaak: Zaak, urls: Urls): Knoop => {
  // hoofdzaak and deelzaken are of the same klant
  const other = (number: number) => toZaakKnoop(drawZaak(zaak, number), urls)
  const hoofdzaak = hoofdzaakNumber(zaak)
  return {
    body: toZaakBody(zaak, urls),
    relaties: {
      zaaktype: () => leaf(toZaaktypeDetailBody(zaak.zaaktype, urls)),
      status: () =>
        statussenOf(zaak)
          .slice(-1)
          .map(status =>
            withType(toStatusBody(status, urls), 'statustype', () => toStatustypeBody(status.type, urls))
          )[0],
      resultaat: () =>
        resultatenOf(zaak).map(resultaat =>
          withType(toResultaatBody(resultaat, urls), 'resultaattype', () => toResultaattypeBody(resultaat.type, urls))
        )[0],
      rollen: () =>
        rollenOf(zaak).map(rol => withType(toRolBody(rol, urls), 'roltype', () => toRoltypeBody(rol.type, urls))),
      eigenschappen: () =>
        zaakeigenschappenOf(zaak).map(record =>
          withType(toZaakeigenschapBody(record, urls), 'eigenschap', () => toEigenschapBody(record.eigenschap, urls))
        ),
      zaakinformatieobjecten: () =>
        documentenOf(zaak).map(document => leaf(toZaakinformatieobjectBody(document, urls))),
      zaakobjecten: () => zaakobjectenOf(zaak).map(object => leaf(toZaakobjectBody(object, urls))),
      hoofdzaak: () => (hoofdzaak === undefined ? undefined : other(hoofdzaak)),
      deelzaken: () => deelzaakNumbers(zaak).map(other)
    }
  }
}

const ofOtherZaak = [
  'zaaktype',
  'status',
  'status.statustype',
  'resultaat',
  'resultaat.resultaattype',
  'rollen',
  'rollen.roltype',
  'zaakinformatieobjecten',
  'zaakobjecten'
]

/** Exactly what Open Zaak 1.30 lets one expand. */
export const zaakExpansies: readonly string[] = [
  ...ofOtherZaak,
  'eigenschappen',
  'eigenschappen.eigenschap',
  ...['hoofdzaak', 'deelzaken'].flatMap(naam => [naam, ...ofOtherZaak.map(path => `${naam}.${path}`)])
]
