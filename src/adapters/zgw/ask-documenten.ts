import type { Document } from '../../klantbeeld/onderdelen.ts'
import type { DocumentenPlan } from '../../klantbeeld/plan.ts'
import { type BronResultaat, isGelukt, type Lijst } from '../../klantbeeld/resultaat.ts'
import { toCaller } from '../caller.ts'
import { mapGegevens, notFresherThan, toResultaat, whole } from '../gelukt.ts'
import type { ZakenResultaat } from './ask.ts'
import type { AskDeps, Raadpleging } from './deps.ts'
import { readDocumenten, toDocumentenVraag } from './documenten.ts'
import { type Documentregister, placeDocument } from './documentregister.ts'
import { combine } from './samen.ts'
import type { GevondenZaak } from './zaken.ts'

/** Documents of one register: uuid to the ids of the zaken that it belongs to, in the order of the zaken. */
type InRegister = { readonly register: Documentregister; readonly zaken: Map<string, readonly string[]> }
type Verdeling = { readonly registers: readonly InRegister[]; readonly aantal: number; readonly isWhole: boolean }

/** Which register each document lies in. An address that lies in none of ours is not called: it may point anywhere. */
const divide = (gevonden: readonly GevondenZaak[], registers: readonly Documentregister[], max: number): Verdeling => {
  const perRegister = new Map<Documentregister, InRegister>()
  let aantal = 0
  let isWhole = true
  for (const { zaak, documenten } of gevonden) {
    for (const address of documenten) {
      const place = placeDocument(address, registers)
      isWhole &&= place !== undefined
      if (place === undefined) continue
      const { register, uuid } = place
      const known = perRegister.get(register) ?? { register, zaken: new Map<string, readonly string[]>() }
      perRegister.set(register, known)
      const zaken = known.zaken.get(uuid)
      if (zaken === undefined) aantal += 1
      if (zaken !== undefined || aantal <= max) known.zaken.set(uuid, [...(zaken ?? []), zaak.id])
    }
  }
  return { registers: [...perRegister.values()].filter(({ zaken }) => zaken.size > 0), aantal, isWhole }
}

type Ask = { readonly plan: DocumentenPlan; readonly registers: readonly Documentregister[] }

const askRegister = async (
  { register, zaken }: InRegister,
  { plan, registers }: Ask,
  { deps, vraag, context }: Raadpleging & { readonly deps: AskDeps }
): Promise<BronResultaat<Lijst<Document>>> => {
  const documenten = toDocumentenVraag(plan, [...zaken.keys()])
  const fetch = async (signal: AbortSignal): Promise<BronResultaat<readonly Document[]>> => {
    const options = { vraag: documenten, caller: toCaller(vraag, context), signal }
    const catalogi = registers.map(({ types }) => types)
    return toResultaat(await readDocumenten({ register, catalogi }, options), deps.now)
  }
  // What another bron holds is not kept as long as this one allows: it is asked anew.
  const isOwn = register.bron === deps.config.id
  const found = await (isOwn
    ? context.remember({ naam: 'documenten', vorm: documenten, fetch })
    : fetch(context.signal))
  return mapGegevens(found, items =>
    whole(items.map(document => ({ ...document, zaken: zaken.get(document.id) ?? [] })))
  )
}

const partly = <T>(resultaat: BronResultaat<T>): BronResultaat<T> =>
  isGelukt(resultaat) ? { ...resultaat, status: 'gedeeltelijk' } : resultaat

type Via = { readonly zaken: Promise<ZakenResultaat>; readonly plan: DocumentenPlan }

/** Documents are reached through zaken that the plan allows, whether or not these zaken are shown themselves. */
export const askDocumenten = async (
  deps: AskDeps,
  { zaken, plan }: Via,
  raadpleging: Raadpleging
): Promise<BronResultaat<Lijst<Document>>> => {
  const found = await zaken
  if (!isGelukt(found)) return found
  const { maxItems, id } = deps.config
  const registers = deps.documentregisters()
  const verdeling = divide(found.gegevens.items, registers, maxItems)
  if (!verdeling.isWhole) deps.onDialect(id, 'document-onbekend-adres')
  const asked = verdeling.registers.map(inRegister =>
    askRegister(inRegister, { plan, registers }, { deps, ...raadpleging })
  )
  const [first, ...others] = await Promise.all(asked)
  const combined = first === undefined ? mapGegevens(found, () => whole<Document>([])) : combine([first, ...others])
  const list = mapGegevens(notFresherThan(found, combined), ({ items }) => ({
    items,
    afgekapt: found.gegevens.afgekapt || verdeling.aantal > maxItems
  }))
  return verdeling.isWhole && combined.status !== 'gedeeltelijk' ? list : partly(list)
}
