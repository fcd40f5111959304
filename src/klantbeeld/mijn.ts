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
export type MijnTaak = Schemas['MijnTaak']
export type MijnBericht = Schemas['MijnBericht']
export type MijnTakenPagina = Schemas['MijnTakenPagina']
export type MijnBerichtenPagina = Schemas['MijnBerichtenPagina']
/** As VNG MijnTaken 0.1.0 has them. */
export type TaakInfo = Schemas['TaakInfo']
export type ContextResultaat = Schemas['ContextResultaat']
