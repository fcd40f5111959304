import type { components } from '../../openapi/klantbeeld.generated.ts'

type Schemas = components['schemas']

export type Koppeling = Schemas['Koppeling']
export type StroomOnderdeel = Schemas['StroomOnderdeel']

/** One event of a streamed klantbeeld; the contract says in what order they come. */
export type Stroomdeel =
  | { readonly event: 'plan'; readonly data: Schemas['StroomPlan'] }
  | { readonly event: 'onderdeel'; readonly data: StroomOnderdeel }
  | { readonly event: 'samenhang'; readonly data: Schemas['StroomSamenhang'] }
  | { readonly event: 'einde'; readonly data: Schemas['StroomEinde'] }
  | { readonly event: 'fout'; readonly data: Schemas['Probleem'] }

/** The same for the klant himself. */
export type MijnStroomdeel =
  | { readonly event: 'plan'; readonly data: Schemas['MijnStroomPlan'] }
  | { readonly event: 'onderdeel'; readonly data: Schemas['MijnStroomOnderdeel'] }
  | { readonly event: 'samenhang'; readonly data: Schemas['MijnStroomSamenhang'] }
  | { readonly event: 'einde'; readonly data: Schemas['StroomEinde'] }
  | { readonly event: 'fout'; readonly data: Schemas['Probleem'] }
