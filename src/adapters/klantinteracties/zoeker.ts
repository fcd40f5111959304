import { mislukt } from '../../klantbeeld/resultaat.ts'
import type { Zoek } from '../../klantbeeld/zoek.ts'
import type { Zoeker } from '../bron.ts'
import { toCaller } from '../caller.ts'
import { toResultaat } from '../gelukt.ts'
import type { HttpClient } from '../http-client.ts'
import type { Dialect } from './dialect.ts'
import { zoekKlanten } from './zoek.ts'
import type { AdresZoek } from './zoekterm.ts'

type Deps = { readonly http: HttpClient; readonly dialect: Dialect; readonly now: () => Date }

const wijzen = ['telefoonnummer', 'email'] as const satisfies readonly Zoek['wijze'][]

const isAdresZoek = (zoek: Zoek): zoek is AdresZoek => wijzen.some(wijze => wijze === zoek.wijze)

/** Searches a klantregister on a phone number or e-mail address; only made where the configuration allows it. */
export const createZoeker = ({ http, dialect, now }: Deps): Zoeker => ({
  wijzen,
  zoek: async ({ zoek, actor, plan }, context) => {
    if (!isAdresZoek(zoek)) return mislukt('interne-fout')
    const options = { zoek, plan, caller: toCaller({ actor, plan }, context), signal: context.signal }
    return toResultaat(await zoekKlanten({ http, vermogens: dialect.current() }, options), now)
  }
})
