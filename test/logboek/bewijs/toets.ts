import { controleer } from '../../../src/logboek/controle.ts'
import type { UseDatabank } from '../../../src/logboek/databank.ts'
import type { Zegelring } from '../../../src/logboek/zegel.ts'
import type { Antwoord } from './belasting.ts'

type Spoor = {
  begin: boolean
  einde: boolean
  geweigerd: boolean
  herhaald: boolean
  readonly spans: Map<string, number>
  regels: number
}

/** What the store has of each trace. */
export type Sporen = ReadonlyMap<string, Spoor>

const add = (spoor: Spoor, stroom: string, regel: { resultaat?: string; reden?: string; span_id?: string }): void => {
  spoor.regels += 1
  if (stroom === 'ldv') spoor.spans.set(regel.span_id ?? '', (spoor.spans.get(regel.span_id ?? '') ?? 0) + 1)
  else if (regel.resultaat === 'geweigerd') spoor.geweigerd = true
  else if (regel.resultaat === 'toegestaan') spoor.begin = true
  else spoor.einde = true
  if (regel.reden === 'bewaard-beeld') spoor.herhaald = true
}

export const readSporen = (use: UseDatabank): Promise<Sporen> =>
  use('lezen', async db => {
    const sporen = new Map<string, Spoor>()
    for (const { trace_id, stroom, regel } of await db.query('SELECT trace_id, stroom, regel FROM regels')) {
      const id = String(trace_id)
      const spoor = sporen.get(id) ?? {
        begin: false,
        einde: false,
        geweigerd: false,
        herhaald: false,
        spans: new Map(),
        regels: 0
      }
      sporen.set(id, spoor)
      add(spoor, String(stroom), JSON.parse(String(regel)))
    }
    return sporen
  })

/**
 * Begun and ended in both streams: two audit lines, and two LDV lines or more (a stream has three) of one span. What is
 * repeated asks no source: one line in each stream is its begin and its end.
 */
const isVolledig = ({ begin, einde, herhaald, spans }: Spoor): boolean => {
  const most = Math.max(0, ...spans.values())
  return herhaald ? most === 1 : begin && einde && most >= 2
}

/** Answers with data, or a refusal of the doel, that the store cannot account for. */
export const listOnverantwoord = (antwoorden: readonly Antwoord[], sporen: Sporen): Antwoord[] =>
  antwoorden.filter(({ traceId, status }) => {
    const spoor = sporen.get(traceId)
    if (status === 200) return spoor === undefined || !isVolledig(spoor)
    return status === 403 && !spoor?.geweigerd
  })

/** Questions for which a source was called while no line says that they began. */
export const listStil = (gevraagd: ReadonlySet<string>, gesteld: ReadonlySet<string>, sporen: Sporen): string[] =>
  [...gesteld].filter(id => gevraagd.has(id) && !sporen.get(id)?.begin)

export const listKetenfouten = (use: UseDatabank, zegels: Zegelring) =>
  use('lezen', async db => {
    const fouten: unknown[] = []
    let ketens = 0
    for await (const { klasse, schrijver, fout } of controleer(db, { zegels })) {
      ketens += 1
      if (fout) fouten.push({ klasse, schrijver, fout })
    }
    return { ketens, fouten }
  })
