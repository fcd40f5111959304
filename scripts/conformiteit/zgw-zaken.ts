import { toDag } from '../../src/adapters/time.ts'
import { uuidBelow } from '../../src/adapters/zgw/below.ts'
import { type Gezocht, isFound, isOwn } from '../../src/adapters/zgw/herkenning.ts'
import type { ZgwZaak } from '../../src/adapters/zgw/zaak-schema.ts'
import { type Bevinding, type Instelling, ja, nee } from './bevinding.ts'
import { baseOf, type ZgwProef } from './zgw-proef.ts'
import type { Steekproef } from './zgw-steekproef.ts'

const rollenOf = ({ _expand }: ZgwZaak) => _expand?.rollen ?? []

/** Each zaak must have a rol with the number; that it ended is no fault of the source. */
const judgeEigen = ({ zaken, ingang: { herkenning } }: Steekproef, gezocht: Gezocht, vandaag: string): Bevinding => {
  const found = zaken.filter(zaak => rollenOf(zaak).some(isFound(herkenning)))
  const own = zaken.filter(zaak => rollenOf(zaak).some(rol => isOwn(rol, gezocht, vandaag)))
  const beeindigd = found.length - own.length
  const noot = beeindigd > 0 ? `, waarvan ${beeindigd} niet meer` : ''
  const tekst = `${found.length} van ${zaken.length} bekeken zaken bewezen door een rol${noot}`
  if (found.length === zaken.length) return ja('eigen zaken', tekst)
  const actie = found.length === 0 ? 'de bron filtert niet: zaken uit deze bron mislukken' : undefined
  return nee('eigen zaken', `LET OP: ${tekst}; de rest is van anderen en wordt niet getoond`, actie)
}

const judgeLeesbaar = ({ ruw }: Steekproef): Bevinding =>
  ruw.onleesbaar > 0
    ? nee('leesbaar', `${ruw.onleesbaar} zaken niet te lezen`, 'meld dit: de vorm is onbekend')
    : ja('leesbaar', `${ruw.results.length} van ${ruw.count} zaken, op de eerste bladzijde`)

export const checkZaken = (steekproef: Steekproef, gezocht: Gezocht, { now }: ZgwProef): readonly Bevinding[] => [
  judgeLeesbaar(steekproef),
  judgeEigen(steekproef, gezocht, toDag(now()))
]

/** The base by which the source writes its own addresses, where that is another than the configuration says. */
export const toCanoniek = ({ zaken }: Steekproef, { adressen }: ZgwProef): readonly Instelling[] => {
  const isOdd = ({ url, uuid }: ZgwZaak): boolean =>
    url !== undefined && uuidBelow(adressen.zaken, 'zaken', url) !== uuid.toLowerCase()
  const base = baseOf(zaken.find(isOdd)?.url ?? '', 'zaken')
  if (base === undefined) return []
  const waarom = 'zo schrijft de bron haar eigen adressen, en zo wil zij ze terugzien in een filter'
  return [{ sleutel: 'canoniek', waarde: { zaken: base }, waarom, nodig: true }]
}

/** Whether `next` names another host than the source's own addresses do. */
export const hasVreemdeNext = ({ ruw }: Steekproef, { adressen }: ZgwProef): boolean => {
  const url = URL.parse(ruw.next ?? '')
  return url !== null && url.origin !== new URL(adressen.zaken).origin
}
