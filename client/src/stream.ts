import { EventSourceParserStream } from 'eventsource-parser/stream'
import type { Client } from 'openapi-fetch'
import type { components, paths } from './contract.generated.ts'
import { type Probleem, toProbleem } from './result.ts'

type Schemas = components['schemas']

export type KlantbeeldEvent =
  /** What is asked and what not, before a source has answered. */
  | { readonly event: 'plan'; readonly data: Schemas['StroomPlan'] }
  /** A part; replaces what came of that part before. */
  | { readonly event: 'onderdeel'; readonly data: Schemas['StroomOnderdeel'] }
  /** What can be said only when all is in: links, timeline, signals and the account. */
  | { readonly event: 'samenhang'; readonly data: Schemas['StroomSamenhang'] }
  | { readonly event: 'einde'; readonly data: Schemas['StroomEinde'] }
  /** There is no view: refused before it began, or broken on the way. */
  | { readonly event: 'fout'; readonly data: Probleem }
  /** The connection went before the end. */
  | { readonly event: 'afgebroken'; readonly data?: undefined }

const known = new Set(['plan', 'onderdeel', 'samenhang', 'einde', 'fout'])

/** A view of a few megabytes is large; what is longer without an end is no event of this API. */
const maxBufferSize = 64 * 2 ** 20

// ReadableStream is no async iterable in every browser.
async function* chunksOf<T>(stream: ReadableStream<T>): AsyncGenerator<T, void, undefined> {
  const reader = stream.getReader()
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
  } finally {
    // Also when the caller leaves the loop: the service then stops asking its sources.
    await reader.cancel().catch(() => {})
  }
}

async function* eventsOf(
  body: ReadableStream<Uint8Array<ArrayBuffer>>
): AsyncGenerator<KlantbeeldEvent, void, undefined> {
  const messages = body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream({ maxBufferSize }))
  for await (const { event, data } of chunksOf(messages)) {
    // The list of events can grow: an unknown one is passed over.
    if (event !== undefined && known.has(event)) yield { event, data: JSON.parse(data) } as KlantbeeldEvent
  }
}

const isLast = ({ event }: KlantbeeldEvent): boolean => event === 'einde' || event === 'fout'

/** The events of one view. See `KlantbeeldClient.streamKlantbeeld`. */
export async function* streamEvents(
  client: Pick<Client<paths>, 'POST'>,
  vraag: Schemas['KlantbeeldVraag'],
  signal: AbortSignal | undefined
): AsyncGenerator<KlantbeeldEvent, void, undefined> {
  try {
    const { data, error, response } = await client.POST('/klantbeelden/_raadpleeg', {
      body: vraag,
      parseAs: 'stream',
      headers: { accept: 'text/event-stream' },
      ...(signal && { signal })
    })
    if (!response.ok || !data) return yield { event: 'fout', data: toProbleem(error, response.status) }
    for await (const event of eventsOf(data as ReadableStream<Uint8Array<ArrayBuffer>>)) {
      yield event
      if (isLast(event)) return
    }
  } catch {
    // Nothing of the cause is for a screen: what matters is that this is not the whole.
  }
  yield { event: 'afgebroken' }
}
