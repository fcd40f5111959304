import { z } from 'zod'
import type { components } from '../../../openapi/bronnen/brp-personen.generated.ts'
import { type Mislukt, mislukt } from '../../klantbeeld/resultaat.ts'
import type { Zoekplan, Zoekresultaat } from '../../klantbeeld/zoek.ts'
import type { Zoeker } from '../bron.ts'
import { toCaller } from '../caller.ts'
import { isGelezen, type Uitkomst } from '../gelezen.ts'
import { toResultaat } from '../gelukt.ts'
import type { HttpClient } from '../http-client.ts'
import { keepOwn } from '../own.ts'
import type { Proef } from '../readers.ts'
import { reasonOfStatus } from '../reason.ts'
import { hasNummer, toGevonden, toZoekFields } from './gevonden.ts'
import { personenAntwoord } from './persoon.ts'
import { type BrpZoekvraag, brpWijzen, isBrpZoek, toBrpZoekvraag } from './zoekvraag.ts'

// More than it may give is a refusal to the BRP (400), which says it in the problem's `code`.
const zoekAntwoord = z.union([personenAntwoord, z.object({ code: z.literal('tooManyResults') })])
type ZoekAntwoord = z.output<typeof zoekAntwoord>
type BrpPersoon = components['schemas']['Persoon']

const niemand: Zoekresultaat = { gevonden: [], teVeel: false }
const teVeel: Zoekresultaat = { gevonden: [], teVeel: true }

const toPersonen = ({ status, gelezen }: Proef<ZoekAntwoord>): Uitkomst<readonly BrpPersoon[] | 'te-veel'> => {
  if (status === 400 && gelezen && 'code' in gelezen) return { gelezen: 'te-veel' }
  const reden = reasonOfStatus(status)
  if (reden !== undefined) return mislukt(reden)
  return gelezen && 'personen' in gelezen ? { gelezen: gelezen.personen } : mislukt('onverwachte-vorm')
}

/** Who may not know the address of a klant under geheimhouding does not hear that he lives at the one asked for. */
const toZoekresultaat = (
  answer: Proef<ZoekAntwoord> | Mislukt,
  { max, fits, isOpAdres }: BrpZoekvraag,
  plan: Zoekplan
): Uitkomst<Zoekresultaat> => {
  if ('reden' in answer) return answer
  const personen = toPersonen(answer)
  if (!isGelezen(personen)) return personen
  if (personen.gelezen === 'te-veel' || personen.gelezen.length > max) return { gelezen: teVeel }
  const fitting = keepOwn(fits)(personen.gelezen)
  if (!isGelezen(fitting)) return fitting
  const isTellable = (persoon: BrpPersoon) =>
    plan.geheim || !isOpAdres || persoon.geheimhoudingPersoonsgegevens !== true
  const gevonden = fitting.gelezen.filter(isTellable).filter(hasNummer).map(toGevonden(plan))
  return { gelezen: { gevonden, teVeel: false } }
}

/** Searches that the BRP knows: by BSN, by name and birth date, by postcode and house number. */
export const createBrpZoeker = ({ http, now }: { readonly http: HttpClient; readonly now: () => Date }): Zoeker => ({
  wijzen: brpWijzen,
  zoek: async ({ zoek, actor, plan }, context) => {
    if (!isBrpZoek(zoek)) return mislukt('interne-fout')
    const zoekvraag = toBrpZoekvraag(zoek)
    if (zoekvraag === undefined) return toResultaat({ gelezen: niemand }, now)
    const answer = await http.probeJson('POST', '/personen', {
      isSafe: true,
      body: { ...zoekvraag.vraag, fields: toZoekFields(plan) },
      schema: zoekAntwoord,
      caller: toCaller({ actor, plan }, context),
      signal: context.signal
    })
    return toResultaat(toZoekresultaat(answer, zoekvraag, plan), now)
  }
})
