import { type Probleem, toResult } from '@integraal-klantbeeld/client'
import { useEffect, useState } from 'preact/hooks'
import type { Schemas } from '../beeld.ts'
import { Badge, Card } from '../delen/basis.tsx'
import { ProbleemMelding } from '../delen/probleem.tsx'
import { clientOf } from '../demo.ts'
import { klok, regelStatus } from '../taal.ts'

type Regel = Schemas['ProcessingActivity']

const everyMs = 2_000
const most = 20
const hourMs = 3_600_000

const doelOf = ({ attributes }: Regel) => attributes['dpl.core.processing_activity_id'].split('/').at(-1)

/** Asks again and again as long as it is on screen; the newest first. */
const useLogregels = () => {
  const [regels, setRegels] = useState<readonly Regel[]>([])
  const [probleem, setProbleem] = useState<Probleem>()
  useEffect(() => {
    const fg = clientOf({ rol: 'fg' })
    let isGone = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = async () => {
      const body = { startTime: Date.now() - hourMs, aantal: 200 }
      const result = await toResult(fg.POST('/processing-activities', { body }))
      if (isGone) return
      setProbleem(result.ok ? undefined : result.probleem)
      if (result.ok) setRegels([...result.data.processingActivities].sort((a, b) => b.startTime - a.startTime))
      timer = setTimeout(read, everyMs)
    }
    read()
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [])
  return { regels, probleem }
}

/** The lines of the logboek as they are written, as the functionaris gegevensbescherming reads them. */
export const Logboek = () => {
  const { regels, probleem } = useLogregels()
  return (
    <Card title="Het logboek, nu" count={regels.length}>
      <p class="stil">
        Elke raadpleging staat hierin vóórdat een bron bevraagd wordt. Er staan pseudoniemen in en geen gegevens. Vraag
        op de KCC-werkplek een klantbeeld op en kijk hier opnieuw.
      </p>
      {probleem && <ProbleemMelding probleem={probleem} />}
      {regels.length === 0 && <p class="stil">Nog geen regels in het laatste uur.</p>}
      <ul class="lijst">
        {regels.slice(0, most).map(regel => (
          <li key={regel.spanId}>
            <div class="lijst__kop">
              <strong>{regel.name}</strong>
              <Badge tone={regel.status === 'Error' ? 'fout' : 'goed'}>{regelStatus(regel.status)}</Badge>
            </div>
            <span class="klein">
              {klok(new Date(regel.startTime).toISOString())} · doel {doelOf(regel)} · {regel.endTime - regel.startTime}{' '}
              ms
            </span>
            <span class="klein stil">
              betrokkene {regel.attributes['dpl.core.data_subject_id']?.slice(0, 24) ?? 'geen'} · verwerking{' '}
              {regel.traceId}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
