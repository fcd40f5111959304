import type { KlantbeeldClient, KlantbeeldEvent, KlantbeeldVraag } from '@integraal-klantbeeld/client'
import { useEffect, useState } from 'preact/hooks'
import { type Beeld, leegBeeld, withEvent } from '../beeld.ts'

const markArrival = (event: KlantbeeldEvent): void => {
  if (event.event !== 'onderdeel') return
  for (const naam of Object.keys(event.data.onderdelen)) performance.mark(`ontvangen ${naam}`)
}

/** The view of this question as it builds up; a new question ends the one before. */
export const useBeeld = (client: KlantbeeldClient, vraag: KlantbeeldVraag | undefined): Beeld | undefined => {
  const [beeld, setBeeld] = useState<Beeld>()
  useEffect(() => {
    setBeeld(vraag && leegBeeld)
    if (vraag === undefined) return
    const left = new AbortController()
    const follow = async () => {
      let current = leegBeeld
      for await (const event of client.streamKlantbeeld(vraag, { signal: left.signal })) {
        if (left.signal.aborted) return
        markArrival(event)
        current = withEvent(current, event)
        setBeeld(current)
      }
    }
    follow()
    return () => left.abort()
  }, [client, vraag])
  return beeld
}
