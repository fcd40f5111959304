import { z } from 'zod'
import type { Klant } from '../../klantbeeld/klant.ts'
import type { Partij } from '../../klantbeeld/onderdelen.ts'
import type { Context, Vraag } from '../bron.ts'
import { toCaller } from '../caller.ts'
import { isGelezen } from '../gelezen.ts'
import { toResultaat } from '../gelukt.ts'
import { type Geschreven, toGeschreven, toGeschrevenLeeg } from '../geschreven.ts'
import type { Adresvelden, Opdracht, Profieladres, Profielbron, Profielstand } from '../profielbron.ts'
import type { AskDeps } from './ask.ts'
import { toCodes } from './identificator.ts'
import { digitaalAdres } from './partij-schema.ts'
import { readPartijen } from './partijen.ts'
import type { Options } from './refs.ts'
import { toDigitaalAdres } from './to-partij.ts'

const everything = { contactgegevens: true, digitaleAdressen: true, interneNotitie: false }

const lees =
  ({ http, config, dialect, now }: AskDeps): Profielbron['lees'] =>
  async (vraag, context) => {
    const options = { vraag: everything, caller: toCaller(vraag, context), signal: context.signal }
    const read = await readPartijen({ http, bron: config.id, vermogens: dialect.current() }, vraag, options)
    // A part is not enough to overwrite something by.
    if (isGelezen(read) && read.gedeeltelijk) return { status: 'storing', reden: 'onverwachte-vorm' }
    const toStand = (found: { uuids: readonly string[]; contactgegevens: readonly Partij[] }): Profielstand => ({
      partijen: found.contactgegevens.filter(({ onzeker }) => onzeker !== true),
      heeftInactieve: found.contactgegevens.length < found.uuids.length
    })
    return toResultaat(isGelezen(read) ? { gelezen: toStand(read.gelezen) } : read, now)
  }

type Deps = Options & Pick<AskDeps, 'http'>

const made = z.object({ uuid: z.string().min(1) })
const anything = z.unknown()

const toBody = ({ soort, adres, omschrijving }: Adresvelden) => ({
  soortDigitaalAdres: soort,
  adres,
  omschrijving
})

/** No name goes in: what the municipality knows of a person is in the BRP (docs/decisions/0016). */
const makePartij = ({ http, ...options }: Deps, klant: Klant): Promise<Geschreven<{ uuid: string }>> =>
  http
    .writeJson('POST', '/partijen', {
      ...options,
      schema: made,
      body: {
        soortPartij: 'persoon',
        indicatieActief: true,
        digitaleAdressen: [],
        voorkeursDigitaalAdres: null,
        rekeningnummers: [],
        voorkeursRekeningnummer: null,
        partijIdentificatoren: [{ partijIdentificator: toCodes(klant), subIdentificatorVan: null }],
        partijIdentificatie: { contactnaam: null }
      }
    })
    .then(toGeschreven)

const writeAdres = async (
  { http, ...options }: Deps,
  method: 'POST' | 'PATCH',
  { path, body }: { path: string; body: object }
): Promise<Geschreven<Profieladres>> => {
  const written = toGeschreven(await http.writeJson(method, path, { ...options, body, schema: digitaalAdres }))
  return written.soort === 'gedaan' ? { ...written, gegevens: toDigitaalAdres(written.gegevens) } : written
}

const pathOf = (id: string) => `/digitaleadressen/${encodeURIComponent(id)}`

/** Whose it is by its own link, right before it is changed: that the partij names it is not enough. */
const refuseForeign = async (
  { http, ...options }: Deps,
  { partij, id }: { readonly partij: Partij; readonly id: string }
): Promise<Geschreven<never> | undefined> => {
  const read = await http.getJson(pathOf(id), { ...options, schema: digitaalAdres })
  if (!isGelezen(read)) return { soort: 'nietGedaan', reden: read.reden }
  return read.gelezen.verstrektDoorPartij?.uuid === partij.id ? undefined : { soort: 'geweigerd', status: 404 }
}

const writers = {
  toevoegen: (deps: Deps, { adres }: { adres: Adresvelden }, partij: string) =>
    writeAdres(deps, 'POST', {
      path: '/digitaleadressen',
      body: {
        ...toBody(adres),
        verstrektDoorPartij: { uuid: partij },
        verstrektDoorBetrokkene: null,
        isStandaardAdres: false,
        verificatieDatum: null
      }
    }),
  wijzigen: async (deps: Deps, opdracht: Extract<Opdracht, { soort: 'wijzigen' }>) => {
    const { id, adres, verificatieDatum, isStandaardAdres } = opdracht
    const body = {
      ...(adres && toBody(adres)),
      ...(verificatieDatum !== undefined && { verificatieDatum }),
      ...(isStandaardAdres !== undefined && { isStandaardAdres })
    }
    return (await refuseForeign(deps, opdracht)) ?? writeAdres(deps, 'PATCH', { path: pathOf(id), body })
  },
  verwijderen: async (deps: Deps, opdracht: Extract<Opdracht, { soort: 'verwijderen' }>) => {
    const { http, ...options } = deps
    const foreign = await refuseForeign(deps, opdracht)
    if (foreign) return foreign
    return toGeschrevenLeeg(await http.writeJson('DELETE', pathOf(opdracht.id), { ...options, schema: anything }))
  },
  voorkeuren: async (
    { http, ...options }: Deps,
    { voorkeursadres, taal, partij }: Extract<Opdracht, { soort: 'voorkeuren' }>,
    id: string
  ) => {
    const body = {
      soortPartij: partij?.soortPartij ?? 'persoon',
      voorkeurstaal: taal,
      voorkeursDigitaalAdres: voorkeursadres === null ? null : { uuid: voorkeursadres }
    }
    const path = `/partijen/${encodeURIComponent(id)}`
    return toGeschrevenLeeg(await http.writeJson('PATCH', path, { ...options, body, schema: anything }))
  }
}

const schrijf =
  ({ http }: AskDeps): Profielbron['schrijf'] =>
  async (opdracht, vraag: Vraag, context: Context) => {
    const deps = { http, caller: toCaller(vraag, context), signal: context.signal }
    if (opdracht.soort === 'wijzigen') return writers.wijzigen(deps, opdracht)
    if (opdracht.soort === 'verwijderen') return writers.verwijderen(deps, opdracht)
    const made: Geschreven<{ uuid: string }> =
      opdracht.partij === undefined
        ? await makePartij(deps, vraag.klant)
        : { soort: 'gedaan', gegevens: { uuid: opdracht.partij.id } }
    if (made.soort !== 'gedaan') return made
    const { uuid } = made.gegevens
    return opdracht.soort === 'toevoegen'
      ? writers.toevoegen(deps, opdracht, uuid)
      : writers.voorkeuren(deps, opdracht, uuid)
  }

/** The profile of a klant in Klantinteracties: his partij, its addresses and preferences. */
export const createProfielbron = (deps: AskDeps): Profielbron => ({ lees: lees(deps), schrijf: schrijf(deps) })
