import createFetchClient, { type Client, type ClientOptions } from 'openapi-fetch'
import type { components, paths } from './contract.generated.ts'
import { type KlantbeeldEvent, streamEvents } from './stream.ts'

export type { components, operations, paths } from './contract.generated.ts'
export { type Probleem, type Result, toResult } from './result.ts'
export type { KlantbeeldEvent } from './stream.ts'

export type KlantbeeldVraag = components['schemas']['KlantbeeldVraag']

type Options = {
  /** Address of the API with its major version, such as `https://klantbeeld.example/v1`. */
  readonly baseUrl: string
  /** Gives the access token for each request; a fresh one where the last has run out. */
  readonly token: () => string | Promise<string>
  /** Another fetch than that of the platform, such as one with a proxy. */
  readonly fetch?: ClientOptions['fetch']
}

/** A stream is read by `streamKlantbeeld` only. */
type Media = 'application/json' | 'application/problem+json'

export type KlantbeeldClient = Client<paths, Media> & {
  /**
   * The view as it builds up (`POST /klantbeelden/_raadpleeg` as text/event-stream). Never throws for what the service
   * or the network does: the last event is `einde`, `fout`, or `afgebroken` when the stream stopped without either, and
   * what came before is then not the whole. Leaving the loop ends the request.
   */
  readonly streamKlantbeeld: (
    vraag: KlantbeeldVraag,
    options?: { readonly signal?: AbortSignal }
  ) => AsyncGenerator<KlantbeeldEvent, void, undefined>
}

/** Every operation of the contract by its path (openapi-fetch), with the token on it, and the view as a stream. */
export const createKlantbeeldClient = ({ baseUrl, token, fetch }: Options): KlantbeeldClient => {
  const client = createFetchClient<paths, Media>({ baseUrl, ...(fetch && { fetch }) })
  client.use({
    async onRequest({ request }) {
      request.headers.set('authorization', `Bearer ${await token()}`)
    }
  })
  return { ...client, streamKlantbeeld: (vraag, options) => streamEvents(client, vraag, options?.signal) }
}
