import type { Statustype } from '../catalogi/catalogus.ts'
import { type Dag, toMoment } from '../dag.ts'
import { zgwSoorten } from '../soorten.ts'
import type { Body, Urls } from '../urls.ts'
import { uuidOf, type Zaak, zaakUrl } from './zaak.ts'

export type Status = {
  readonly zaak: Zaak
  readonly child: number
  readonly type: Statustype
  readonly gezet: Dag
  readonly isLaatste: boolean
}

/** The history, oldest first. The first was set at registration, the last of a finished zaak on its end date. */
export const statussenOf = (zaak: Zaak): readonly Status[] => {
  const until = zaak.einde ?? Math.min(zaak.laatsteDag, zaak.start + zaak.zaaktype.data.doorlooptijdDagen)
  const steps = Math.max(1, zaak.einde === undefined ? zaak.statussen : zaak.statussen - 1)
  return zaak.zaaktype.statustypen.slice(0, zaak.statussen).map((type, child) => ({
    zaak,
    child,
    type,
    gezet: zaak.start + Math.floor(((until - zaak.start) * child) / steps),
    isLaatste: child === zaak.statussen - 1
  }))
}

export const toStatusBody = ({ zaak, child, type, gezet, isLaatste }: Status, urls: Urls): Body => {
  const uuid = uuidOf(zaak, zgwSoorten.status, child)
  return {
    url: `${urls.zaken}/statussen/${uuid}`,
    uuid,
    zaak: zaakUrl(zaak, urls),
    statustype: `${urls.catalogi}/statustypen/${type.uuid}`,
    datumStatusGezet: toMoment(gezet, zaak.los + child),
    statustoelichting: child === 1 ? 'Gezet door het zaaksysteem.' : '',
    indicatieLaatstGezetteStatus: isLaatste,
    // the standard knows no null here
    ...(zaak.dialect.experimental && { gezetdoor: null }),
    zaakinformatieobjecten: []
  }
}
