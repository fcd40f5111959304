import { once } from 'node:events'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { startDienst } from '../steun/dienst.ts'

t.test(
  'the running service reloads the register on SIGHUP and when its file is replaced, and stops on SIGTERM',
  async t => {
    const folder = t.testdir()
    const { child, logged } = startDienst(folder)
    t.teardown(() => child.kill('SIGKILL'))
    await logged('Server listening')
    child.kill('SIGHUP')
    t.match(await logged('register ongewijzigd'), { registerversie: '2026-11-01' })

    const path = join(folder, 'doelbinding.yaml')
    const next = `${path}.new`
    writeFileSync(next, readFileSync(path, 'utf8').replace('2026-11-01', '2026-12-01'))
    renameSync(next, path)
    t.match(await logged('register herladen'), { vorige: '2026-11-01', registerversie: '2026-12-01' })

    const stopped = once(child, 'exit')
    child.kill('SIGTERM')
    t.same(await stopped, [0, null])
  }
)
