import { watch } from 'node:fs'
import { bronnenFileName, registerFileName } from './load.ts'

/** Long enough for an editor to finish writing, short enough for a person who waits. */
const standardQuietMs = 250

type Options = {
  /** Called once when the file, or what it points to, may have changed. */
  readonly onChange: () => void
  /** Watching has become impossible: a code such as ENOSPC. Changes are seen on a signal only from now on. */
  readonly onBlind: (code: string) => void
  readonly quietMs?: number
}

/** Kubernetes swaps the link `..data` beside the file and leaves the file's own name alone. */
const concernsUs = (name: string | null): boolean =>
  name === null || name === registerFileName || name === bronnenFileName || name.startsWith('..')

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'onbekend')

/**
 * Watches the folder of doelbinding.yaml and bronnen.yaml, not the files: editors and Kubernetes put another file in its place. Waits
 * until the writing has been quiet for a while, so that a half-written file is not even looked at.
 */
export const watchRegister = (folder: string, { onChange, onBlind, quietMs = standardQuietMs }: Options) => {
  let quiet: NodeJS.Timeout | undefined
  const close = () => clearTimeout(quiet)
  try {
    const watcher = watch(folder, { persistent: false }, (_event, name) => {
      if (!concernsUs(name)) return
      clearTimeout(quiet)
      quiet = setTimeout(onChange, quietMs)
    })
    watcher.on('error', error => onBlind(codeOf(error)))
    return {
      close: () => {
        close()
        watcher.close()
      }
    }
  } catch (error) {
    onBlind(codeOf(error))
    return { close }
  }
}
