import { z } from 'zod'
import { toGeschreven } from '../geschreven.ts'
import { createMarkeer } from '../taken/markeer.ts'
import type { Deps } from './ask.ts'
import { isSameUrn, toKlantUrn } from './klant-urn.ts'
import { vtbBericht as schema, type VtbBericht } from './record-schema.ts'
import type { VtbBerichtenConfig } from './schema.ts'
import { toBericht } from './to-bericht.ts'

const onbekend = z.object({ code: z.literal('not_found') })
const pathOf = (id: string): string => `/berichten/${encodeURIComponent(id)}`

/** Marks a message in Open VTB, where one that is read says since when. */
export const markeer = ({ http, config, now }: Deps<VtbBerichtenConfig>) =>
  createMarkeer<VtbBericht>(
    {
      read: (id, options) => http.findJson(pathOf(id), { ...options, schema, onbekend }),
      isOwn: async ({ ontvanger }, { klant, nummers }) => {
        const urn = toKlantUrn(klant, await nummers)
        return urn !== undefined && isSameUrn(ontvanger, urn)
      },
      toBericht: bericht => toBericht(bericht, config.id),
      write: async (id, gelezen, options) => {
        const body = { geopendOp: gelezen ? now().toISOString() : null }
        return toGeschreven(await http.writeJson('PATCH', pathOf(id), { ...options, schema, body }))
      }
    },
    now
  )
