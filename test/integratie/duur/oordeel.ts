import type { Bekende, Soort } from './vragen.ts'

type Part = {
  readonly status: string
  readonly totaal?: number
  readonly gegevens?: unknown
  readonly bronnen: readonly { readonly status: string }[]
}

/** What there may be besides an answer, whatever the sources do. 503: the logboek or the process is busy. */
const allowed: Readonly<Record<Soort, readonly number[]>> = {
  klantbeeld: [200, 502, 503],
  stroom: [200, 502, 503],
  zaken: [200, 502, 503],
  zaak: [200, 502, 503],
  // 403: nobody knows whether the klant is under geheimhouding while the BRP fails.
  document: [200, 403, 502, 503],
  contactmomenten: [200, 502, 503],
  // 429: who searches much has to wait.
  zoeken: [200, 429, 502, 503],
  geweigerd: [403, 503],
  'fout token': [401, 503],
  weggegaan: [200, 502, 503]
}

const served = ['ok', 'verouderd', 'gedeeltelijk']

/** What is wrong with what one onderdeel says: a failure that looks like nothing, or less than there is. */
const faultOfPart = (naam: string, { status, totaal, gegevens, bronnen }: Part, { totalen }: Bekende): string[] => {
  const wanted = totalen[naam]
  if (!served.includes(status)) return gegevens === undefined ? [] : [`${naam}: ${status} with gegevens`]
  if (status === 'gedeeltelijk') return []
  if (bronnen.some(bron => !served.includes(bron.status))) return [`${naam}: ${status} while a bron failed`]
  return wanted !== undefined && totaal !== wanted ? [`${naam}: ${status} with ${totaal} of ${wanted}`] : []
}

type Gezegd = { readonly status: number; readonly text: string }

/** What is wrong with an answer; nothing when it is true. */
export const listFouten = (soort: Soort, { status, text }: Gezegd, bekende: Bekende): string[] => {
  if (!allowed[soort].includes(status)) return [`${soort}: ${status}`]
  if (status !== 200) return []
  if (soort === 'klantbeeld') {
    const { onderdelen } = JSON.parse(text) as { onderdelen: Record<string, Part> }
    return Object.entries(onderdelen).flatMap(([naam, part]) => faultOfPart(naam, part, bekende))
  }
  return soort === 'zaken' || soort === 'contactmomenten' ? faultOfPart(soort, JSON.parse(text), bekende) : []
}
