import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Test } from 'tap'

/** Writes until the disk takes no more. */
export const fill = (file: string): void => {
  const descriptor = openSync(file, 'w')
  try {
    for (const size of [4_096, 512, 1]) {
      while (true) {
        try {
          if (writeSync(descriptor, Buffer.alloc(size)) < size) break
        } catch {
          break
        }
      }
    }
  } finally {
    closeSync(descriptor)
  }
}

export const mount = (...args: string[]): void => void execFileSync('mount', args, { stdio: 'ignore' })

/** A disk of the test's own; undefined without the right to mount one. */
export const mountDisk = (t: Pick<Test, 'teardown'>): string | undefined => {
  const folder = mkdtempSync(join(tmpdir(), 'klantbeeld-disk-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  try {
    mount('-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder)
  } catch {
    return undefined
  }
  t.teardown(() => execFileSync('umount', ['-l', folder]))
  return folder
}
