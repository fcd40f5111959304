import type { Klasserij } from './klasse.ts'
import { type Entry, Queue } from './queue.ts'
import type { Regel } from './regel.ts'
import type { Geschreven, Logboek, LogboekToestand, Reden } from './store.ts'

// More appends in one transaction save no time any more and make the first of them wait.
const MAX_APPENDS_PER_COMMIT = 256

export type GroupCommitOptions = {
  readonly toRij: (regel: Regel) => Klasserij
  /** One transaction; called again only after it resolved. */
  readonly commit: (rows: readonly Klasserij[]) => Promise<Geschreven>
  readonly end: () => Promise<void>
  readonly maxWachtend: number
  /** How long an append may take. */
  readonly limitMs: number
  /** Monotonic ms. */
  readonly nowMs: () => number
}

/** One batch is under way, what comes in meanwhile forms the next: many requests share one flush of the disk. */
export class GroupCommit implements Logboek {
  readonly #options: GroupCommitOptions
  readonly #queue: Queue
  #underWay: { entries: Entry[]; sinceMs: number } | undefined
  #flushPlanned = false
  #reden: Reden | undefined
  #geschreven = 0
  #commits = 0
  #closing: Promise<void> | undefined

  constructor(options: GroupCommitOptions) {
    this.#options = options
    this.#queue = new Queue({ maxLines: options.maxWachtend, limitMs: options.limitMs })
  }

  append(regels: readonly Regel[]): Promise<Geschreven> {
    const reden = this.#refusal()
    if (reden) return Promise.resolve({ ok: false, reden })
    const answer = this.#queue.add(regels.map(this.#options.toRij))
    this.#planFlush()
    return answer
  }

  state(): LogboekToestand {
    const reden = this.#refusal() ?? this.#reden
    const counts = { wachtend: this.#queue.lines, geschreven: this.#geschreven, commits: this.#commits }
    return { schrijfbaar: reden === undefined, ...(reden && { reden }), ...counts }
  }

  close(): Promise<void> {
    // The queue is first in, first out: when this empty append is answered, so is everything before it.
    this.#closing ??= this.append([]).then(() => this.#options.end())
    return this.#closing
  }

  /** Why nothing can be written now, without asking. */
  #refusal(): Reden | undefined {
    if (this.#closing) return 'gesloten'
    const { nowMs, limitMs } = this.#options
    return this.#underWay && nowMs() - this.#underWay.sinceMs > limitMs ? 'tijdslimiet' : undefined
  }

  // After the microtasks of this turn: appends that come out of one answered batch go into one batch again.
  #planFlush(): void {
    if (this.#flushPlanned || this.#underWay) return
    this.#flushPlanned = true
    process.nextTick(() => this.#flush())
  }

  #flush(): void {
    this.#flushPlanned = false
    if (this.#underWay) return
    const entries = this.#queue.take(MAX_APPENDS_PER_COMMIT)
    if (entries.length === 0) return
    this.#underWay = { entries, sinceMs: this.#options.nowMs() }
    const rows = entries.flatMap(entry => entry.rows)
    void this.#options.commit(rows).then(answer => this.#answered(entries, answer))
  }

  #answered(entries: readonly Entry[], answer: Geschreven): void {
    this.#underWay = undefined
    this.#reden = answer.ok ? undefined : answer.reden
    const lines = entries.reduce((sum, { rows }) => sum + rows.length, 0)
    if (answer.ok && lines > 0) {
      this.#commits += 1
      this.#geschreven += lines
    }
    this.#flush()
    for (const entry of entries) entry.settle(answer)
  }
}
