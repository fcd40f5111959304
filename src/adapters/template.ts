import { v7 as newUuid } from 'uuid'
import type { Caller } from './caller.ts'

/** In place of a resident: his own id may be a BSN, and gateways know him by this name (Open Inwoner, ZAC). */
const burger = 'BurgerZelf'

/** What a header template may name. Nothing of the klant: headers end up in the logs of gateways. */
const values = {
  'doel.brp.doelbinding': ({ brp }) => brp.doelbinding,
  'doel.brp.verwerking': ({ brp }) => brp.verwerking,
  // What VNG Verwerkingenlogging (B9177) wants a provider to hear; it names no headers, so those are configuration.
  'doel.id': ({ doel }) => doel.id,
  'doel.uri': ({ doel }) => doel.uri,
  'doel.vertrouwelijkheid': ({ doel }) => (doel.isVertrouwelijk ? 'vertrouwelijk' : 'normaal'),
  'verwerking.id': ({ traceparent }) =>
    traceparent.split('-')[1]?.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
  'actor.id': ({ actor }) => (actor.soort === 'medewerker' ? actor.id : burger),
  'trace.id': ({ traceparent }) => traceparent.split('-')[1]
} as const satisfies Record<string, (caller: Caller) => string | undefined>
type Placeholder = keyof typeof values

/** Of the call itself, whoever it is for: `Fsc-Transaction-Id` of an FSC outway is one, and wants a UUID of version 7. */
const ofCall: Readonly<Record<string, () => string>> = { 'oproep.id': () => newUuid() }

export const placeholders = [...Object.keys(values), ...Object.keys(ofCall)]

const placeholder = /\{([^{}]*)\}/g
const isKnown = (name: string): name is Placeholder => Object.hasOwn(values, name)

/** Names between braces that no value stands behind. */
export const unknownPlaceholders = (template: string): string[] =>
  [...template.matchAll(placeholder)].flatMap(([, name]) => (placeholders.includes(name ?? '') ? [] : [name ?? '']))

// A header holds printable ASCII; an identity from a token may hold anything, and must stay tellable from others.
const toHeaderText = (text: string): string => text.toWellFormed().replace(/[^\x20-\x7e]|%/gu, encodeURIComponent)

const valueFor = (name: string, caller: Caller | undefined): string => {
  if (caller && isKnown(name)) return toHeaderText(values[name](caller) ?? '')
  return Object.hasOwn(ofCall, name) ? (ofCall[name]?.() ?? '') : ''
}

/** Without a caller, or without the value, a placeholder of the caller is empty. */
export const fillTemplate = (template: string, caller: Caller | undefined): string =>
  template.replace(placeholder, (_, name: string) => valueFor(name, caller)).trim()
