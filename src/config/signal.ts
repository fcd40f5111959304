import { closeSync, openSync } from 'node:fs'

const isTerminalGone = (): boolean => {
  if (!process.stdout.isTTY) return false
  try {
    closeSync(openSync('/dev/tty', 'r'))
    return false
  } catch {
    return true
  }
}

/**
 * SIGHUP asks for a reload, but it is also what a terminal sends when it is closed. Then the process ends, and writes
 * nothing more: a log line to a terminal that is gone is tried for ever (sonic-boom, EIO).
 */
export const onHangup = ({ reload, close }: { readonly reload: () => void; readonly close: () => void }): void => {
  process.on('SIGHUP', () => (isTerminalGone() ? close() : reload()))
}
