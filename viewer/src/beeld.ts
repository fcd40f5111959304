import type { components, KlantbeeldEvent, Probleem } from '@integraal-klantbeeld/client'

export type Schemas = components['schemas']
export type Onderdelen = Schemas['Onderdelen']
type Onderdeel = keyof Onderdelen

/** A view while it builds up. */
export type Beeld = {
  readonly plan?: Schemas['StroomPlan']
  readonly onderdelen: Onderdelen
  /** Parts to which something may still come. */
  readonly voorlopig: ReadonlySet<string>
  readonly samenhang?: Schemas['StroomSamenhang']
  readonly einde: 'nee' | 'heel' | 'afgebroken' | Probleem
}

export const leegBeeld: Beeld = { onderdelen: {}, voorlopig: new Set(), einde: 'nee' }

const withOnderdelen = (beeld: Beeld, { onderdelen, voorlopig }: Schemas['StroomOnderdeel']): Beeld => {
  const open = new Set(beeld.voorlopig)
  for (const naam of Object.keys(onderdelen)) voorlopig ? open.add(naam) : open.delete(naam)
  return { ...beeld, onderdelen: { ...beeld.onderdelen, ...onderdelen }, voorlopig: open }
}

/** The links come last, when all is in; with them the items are those of the view in one piece. */
const withSamenhang = (beeld: Beeld, samenhang: Schemas['StroomSamenhang']): Beeld => {
  const links = new Map(samenhang.koppelingen.map(link => [`${link.onderdeel} ${link.bron} ${link.id}`, link]))
  const linked = <T extends { bron: string; id: string }>(naam: string, items: readonly T[]): T[] =>
    items.map(item => {
      const { onderdeel: _, ...link } = links.get(`${naam} ${item.bron} ${item.id}`) ?? { onderdeel: naam }
      return { ...item, ...link }
    })
  const { zaken, contactmomenten } = beeld.onderdelen
  return {
    ...beeld,
    samenhang,
    onderdelen: {
      ...beeld.onderdelen,
      ...(zaken?.gegevens && { zaken: { ...zaken, gegevens: linked('zaken', zaken.gegevens) } }),
      ...(contactmomenten?.gegevens && {
        contactmomenten: { ...contactmomenten, gegevens: linked('contactmomenten', contactmomenten.gegevens) }
      })
    }
  }
}

/** The view after one more event. */
export const withEvent = (beeld: Beeld, event: KlantbeeldEvent): Beeld => {
  switch (event.event) {
    case 'plan':
      return { ...beeld, plan: event.data }
    case 'onderdeel':
      return withOnderdelen(beeld, event.data)
    case 'samenhang':
      return withSamenhang(beeld, event.data)
    case 'einde':
      return { ...beeld, einde: 'heel' }
    case 'fout':
      return { ...beeld, einde: event.data }
    case 'afgebroken':
      return { ...beeld, einde: 'afgebroken' }
  }
}

/** A code with its meaning, or a date in several shapes, is one field. */
const isOne = (value: object): boolean => 'code' in value || 'langFormaat' in value

/** Paths of the fields that have a value, those of lists once: `naam.volledigeNaam`. */
const fieldsOf = (value: unknown, path = ''): string[] => {
  if (Array.isArray(value)) return [...new Set(value.flatMap(item => fieldsOf(item, path)))]
  if (typeof value !== 'object' || value === null || isOne(value)) return [path]
  return Object.entries(value).flatMap(([key, child]) => fieldsOf(child, path === '' ? key : `${path}.${key}`))
}

export type Verdwenen = { readonly onderdelen: readonly string[]; readonly velden: Readonly<Record<string, string[]>> }

/** What the one view showed and the other, of the same klant for another doel, does not. Only of what was answered. */
export const verdwenen = (eerst: Beeld, nu: Beeld): Verdwenen => {
  const gone = { onderdelen: [] as string[], velden: {} as Record<string, string[]> }
  for (const naam of Object.keys(eerst.onderdelen) as Onderdeel[]) {
    if (eerst.onderdelen[naam]?.gegevens === undefined) continue
    const now = nu.onderdelen[naam]
    if (now === undefined) gone.onderdelen.push(naam)
    if (now?.gegevens === undefined) continue
    const shown = new Set(fieldsOf(now.gegevens))
    const lost = fieldsOf(eerst.onderdelen[naam]?.gegevens).filter(field => !shown.has(field))
    if (lost.length > 0) gone.velden[naam] = lost
  }
  return gone
}
