import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { request } from 'undici'
import type { Api } from '../../../bench/api.ts'
import type { Populatie } from '../../../simulatie/populatie/types.ts'
import type { Klant } from '../../../src/klantbeeld/klant.ts'
import type { Stand } from './meter.ts'
import { type Bekende, doel, raadpleegPad } from './vragen.ts'

type Part = {
  readonly status: string
  readonly totaal?: number
  readonly gegevens?: readonly { readonly id: string }[]
}
type Beeld = { readonly compleet: boolean; readonly onderdelen: Readonly<Record<string, Part>> }

/** How the service is doing, garbage collected. */
export const meet = async ({ process: child }: Api): Promise<Stand> => {
  const told = once(child, 'message')
  child.send('meet')
  const [stand] = await told
  return stand as Stand
}

const raadpleeg = async (url: string, token: string, klant: Klant): Promise<Beeld | undefined> => {
  const { statusCode, body } = await request(`${url}${raadpleegPad}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ klant, doel, vers: true })
  })
  const text = await body.text()
  return statusCode === 200 ? JSON.parse(text) : undefined
}

/** Asks until all is well; how long that took, undefined when it does not come to that. */
export const untilWell = async (url: string, token: string, klant: Klant): Promise<number | undefined> => {
  const fromMs = performance.now()
  while (performance.now() - fromMs < 10_000) {
    if ((await raadpleeg(url, token, klant))?.compleet) return performance.now() - fromMs
    await wait(50)
  }
  return undefined
}

const few = 8

const listKlanten = (populatie: Populatie, count: number): Klant[] => {
  const personen = [...populatie.burgerservicenummers()]
    .filter(burgerservicenummer => (populatie.inwoner(burgerservicenummer)?.zaken ?? 0) <= few)
    .slice(0, count)
    .map(burgerservicenummer => ({ soort: 'natuurlijkPersoon', burgerservicenummer }) as const)
  const bedrijven = [...populatie.kvkNummers()]
    .filter(kvkNummer => (populatie.bedrijf(kvkNummer)?.zaken ?? 0) <= few)
    .slice(0, count / 5)
    .map(kvkNummer => ({ soort: 'nietNatuurlijkPersoon', kvkNummer }) as const)
  return [...personen, ...bedrijven]
}

/** Klanten to ask about, each with what all sources say of him while they are well. */
export const learnBekenden = async (
  populatie: Populatie,
  { url, token, count }: { readonly url: string; readonly token: string; readonly count: number }
): Promise<readonly Bekende[]> => {
  const bekenden: Bekende[] = []
  for (const klant of listKlanten(populatie, count)) {
    const beeld = await raadpleeg(url, token, klant)
    if (!beeld?.compleet) continue
    const { onderdelen } = beeld
    const totalen = Object.fromEntries(Object.entries(onderdelen).map(([naam, { totaal = 0 }]) => [naam, totaal]))
    const idsOf = (naam: string) => (onderdelen[naam]?.gegevens ?? []).map(({ id }) => id)
    bekenden.push({ klant, totalen, zaken: idsOf('zaken'), documenten: idsOf('documenten') })
  }
  return bekenden
}

const mib = (bytes: number): string => (bytes / 2 ** 20).toFixed(1).padStart(7)

/** One line of the table. */
export const toLine = (naam: string, stand: Stand, antwoorden: number): string => {
  const { rss, bestand, heap, heapTotal, external, open, broken } = stand
  const kinds = Object.entries(open).map(([kind, count]) => `${kind} ${count}`)
  return (
    `${naam.padStart(6)} | rss ${mib(rss)}, of files ${mib(bestand)} | heap ${mib(heap)} of ${mib(heapTotal)} | ` +
    `external ${mib(external)} MiB | ` +
    `broken ${broken} | answers ${antwoorden} | ${kinds.join(', ')}`
  )
}
