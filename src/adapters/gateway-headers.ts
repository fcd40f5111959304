import { type Mislukt, mislukt } from '../klantbeeld/resultaat.ts'
import type { Headers } from './authentication.ts'
import type { Caller } from './caller.ts'
import type { Verbinding } from './common-schema.ts'
import { type Kop, type Koppen, toKoppen } from './gateway-profile.ts'
import { maxTekens } from './gateway-schema.ts'
import type { Uitkomst } from './gelezen.ts'
import { fillTemplate } from './template.ts'

// What one character of a value has become: never cut inside it.
const encodedCharacter = /%[0-7].|%[CD].%..|%E.(?:%..){2}|%F.(?:%..){3}|[^%]/g

const cut = (value: string): string => {
  let short = ''
  for (const [character] of value.matchAll(encodedCharacter)) {
    if (short.length + character.length > maxTekens) break
    short += character
  }
  return short
}

const fill = ({ template, verplicht, afkapbaar }: Kop, caller: Caller | undefined): string | Mislukt => {
  const value = fillTemplate(template, caller)
  // The doel gives no right to this source: the gateway would say 403, after writing down a call without a purpose.
  if (value === '' && verplicht) return mislukt('niet-geautoriseerd')
  if (value.length <= maxTekens) return value
  return afkapbaar ? cut(value) : mislukt('interne-fout')
}

const fillAll = (koppen: readonly [string, Kop][], caller: Caller | undefined): Uitkomst<Headers> => {
  const headers: Record<string, string> = {}
  for (const [name, kop] of koppen) {
    const value = fill(kop, caller)
    if (typeof value !== 'string') return value
    if (value !== '') headers[name] = value
  }
  return { gelezen: headers }
}

/**
 * The headers of the gateway profile, with `koppen` over them. The standards leave open how a header holds `ë`: here
 * UTF-8 percent-encoding, of `%` too, so that two identities never look alike. A failure: the call must not be made.
 */
export const createGatewayHeaders = ({ gateway, koppen }: Pick<Verbinding, 'gateway' | 'koppen'>) => {
  const profile: Koppen = gateway === undefined ? {} : toKoppen(gateway)
  const own = Object.entries(koppen).map(([name, template]): [string, Kop] => {
    const key = name.toLowerCase()
    return [key, { ...profile[key], template }]
  })
  const all = Object.entries({ ...profile, ...Object.fromEntries(own) })
  return (caller: Caller | undefined): Uitkomst<Headers> => fillAll(all, caller)
}
