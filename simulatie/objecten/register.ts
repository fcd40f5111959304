import type { Populatie } from '../populatie/types.ts'
import { drawBerichten } from '../taken/draw-bericht.ts'
import { drawTaken, type Klant } from '../taken/draw-taak.ts'
import { klantByNummer, klantByUuid, someKlanten } from '../taken/klanten.ts'
import { toDatum } from '../zgw/dag.ts'
import { type Data, toBerichtdata, toTaakdata } from './data.ts'
import type { Objecttype } from './objecttypes.ts'

export type Objectrecord = {
  readonly uuid: string
  readonly type: Objecttype
  readonly typeVersion: number
  readonly data: Data
  /** `YYYY-MM-DD` */
  readonly startAt: string
  readonly index: number
}

export type Register = {
  readonly byUuid: (uuid: string) => Objectrecord | undefined
  /** Of whom a number is, or of some klanten when none is named. */
  readonly list: (type: Objecttype, nummers: readonly string[] | undefined) => readonly Objectrecord[]
  /** A new record with these data merged into the old. */
  readonly change: (record: Objectrecord, data: Data) => Objectrecord
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

const mergeData = (old: Data, now: Data): Data => ({
  ...old,
  ...Object.fromEntries(
    Object.entries(now).map(([key, value]) => {
      const was = old[key]
      return [key, isData(was) && isData(value) ? mergeData(was, value) : value]
    })
  )
})

/** The objects of a population, computed when asked for; only what was changed is kept. */
export const createRegister = (populatie: Populatie): Register => {
  const changed = new Map<string, Objectrecord>()

  const ofKlant = (klant: Klant): Objectrecord[] => {
    const taken = drawTaken({ populatie, klant, soort: 'objecttaak' }).map((taak): Objectrecord => {
      const { uuid, start } = taak
      return { uuid, type: 'taak', ...toTaakdata(taak), startAt: toDatum(start), index: 1 }
    })
    const berichten = drawBerichten({ populatie, klant, soort: 'objectbericht' }).map((bericht): Objectrecord => {
      const { uuid, publicatie } = bericht
      return {
        uuid,
        type: 'bericht',
        typeVersion: 1,
        data: toBerichtdata(bericht),
        startAt: toDatum(publicatie - 90),
        index: 1
      }
    })
    return [...taken, ...berichten].map(record => changed.get(record.uuid) ?? record)
  }

  return {
    byUuid: uuid => {
      const klant = klantByUuid(populatie, uuid)
      return klant && ofKlant(klant).find(record => record.uuid === uuid)
    },
    list: (type, nummers) => {
      const klanten =
        nummers === undefined ? [...someKlanten(populatie)] : nummers.map(one => klantByNummer(populatie, one))
      return [...new Set(klanten)]
        .flatMap(klant => (klant ? ofKlant(klant) : []))
        .filter(record => record.type === type)
    },
    change: (record, data) => {
      const next = { ...record, data: mergeData(record.data, data), index: record.index + 1 }
      changed.set(record.uuid, next)
      return next
    }
  }
}
