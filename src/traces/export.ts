import { JsonTraceSerializer } from '@opentelemetry/otlp-transformer'
import { BatchSpanProcessor, type SpanExporter } from '@opentelemetry/sdk-trace'
import { z } from 'zod'
import type { Antwoord } from '../logboek/sink-bestemming.ts'
import { createCall } from '../logboek/sink-call.ts'
import { type Span, toOtlpBody } from '../logboek/sink-otlp-resource.ts'
import type { TracesConfig } from './schema.ts'

export type Tracesuitvoer = {
  /** Takes a span; what the collector does not keep up with is dropped, so that nothing waits and memory is bounded. */
  readonly add: (span: Span) => void
  /** Sends what is left, for as long as one call may take, and closes. */
  readonly close: () => Promise<void>
}

// Whatever the collector says of single spans: nothing is sent again.
const answerSchema = z.unknown().transform(() => 0)

type Options = {
  readonly now: () => Date
  /** Told when spans get lost, and when they arrive again. */
  readonly onBereikbaar: (bereikbaar: boolean) => void
}

/** Sends spans in batches (the queue of OpenTelemetry), over the same way as every other call of ours. */
export const openTracesuitvoer = (config: TracesConfig, { now, onBereikbaar }: Options): Tracesuitvoer => {
  const call = createCall(config, now, { path: '/v1/traces', status: 200, schema: answerSchema })
  const signal = new AbortController().signal
  let isBereikbaar = true

  const tell = ({ soort }: Antwoord): boolean => {
    const isTaken = soort === 'aangenomen'
    if (isTaken !== isBereikbaar) onBereikbaar(isTaken)
    isBereikbaar = isTaken
    return isTaken
  }
  const exporter: SpanExporter = {
    export: (spans, done) => {
      const body = toOtlpBody(JsonTraceSerializer.serializeRequest(spans))
      void call.post({ body, headers: {}, signal }).then(antwoord => done({ code: tell(antwoord) ? 0 : 1 }))
    },
    shutdown: async () => {}
  }
  const processor = new BatchSpanProcessor({ exporter })
  return {
    add: span => processor.onEnd(span),
    close: async () => {
      // Rejects when the collector is gone, which holds up no stop.
      await processor.shutdown().catch(() => {})
      await call.close()
    }
  }
}
