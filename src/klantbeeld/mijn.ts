import type { components } from '../../openapi/klantbeeld.generated.ts'

// What a klant sees of himself, typed by the contract.
type Schemas = components['schemas']
export type MijnKlantbeeld = Schemas['MijnKlantbeeld']
export type MijnProfiel = Schemas['MijnProfiel']
export type MijnOnderdelen = Schemas['MijnOnderdelen']
export type MijnZaak = Schemas['MijnZaak']
export type MijnDatum = Schemas['MijnDatum']
export type MijnDocument = Schemas['MijnDocument']
export type MijnContactmoment = Schemas['MijnContactmoment']
export type MijnContactgegevens = Schemas['MijnContactgegevens']
