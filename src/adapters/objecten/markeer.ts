import { z } from 'zod'
import { toGeschreven } from '../geschreven.ts'
import { isGeadresseerd, toGeadresseerden } from '../taken/geadresseerde.ts'
import { createMarkeer } from '../taken/markeer.ts'
import { crs } from '../zgw/crs.ts'
import type { Deps } from './ask.ts'
import { type Berichtdata, berichtobject, type Objectrecord } from './object-schema.ts'
import type { ObjectenBerichtenConfig } from './schema.ts'
import { isOfType } from './search.ts'
import { toBericht } from './to-bericht.ts'

const onbekend = z.object({ code: z.literal('not_found') })
const pathOf = (id: string): string => `/objects/${encodeURIComponent(id)}`
const call = { headers: crs, schema: berichtobject }

/** Marks a message in an Objects API, which merges what is sent into the data that are there (2.7.0). */
export const markeer = ({ http, config, now }: Deps<ObjectenBerichtenConfig>) =>
  createMarkeer<Objectrecord<Berichtdata>>(
    {
      read: (id, options) => http.findJson(pathOf(id), { ...call, ...options, onbekend }),
      isOwn: async ({ type, record }, { klant, nummers }) =>
        isOfType(type, config) && isGeadresseerd(toGeadresseerden(klant, await nummers))(record.data.identificatie),
      toBericht: object => toBericht(object, config.id),
      write: async (id, gelezen, options) => {
        const body = { record: { data: { geopend: gelezen } } }
        return toGeschreven(await http.writeJson('PATCH', pathOf(id), { ...call, ...options, body }))
      }
    },
    now
  )
