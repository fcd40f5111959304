import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** The demo as `npm run demo` starts it, on a free port. */
export const startDemo = async () => {
  const demo = spawn(process.execPath, ['simulatie/demo.ts'], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  // Also when a test ends without a word.
  process.once('exit', () => demo.kill('SIGKILL'))
  const url = await new Promise<string>((resolve, reject) => {
    demo.on('exit', code => reject(new Error(`the demo ended with ${code} before it ran`)))
    createInterface({ input: demo.stdout }).on('line', line => {
      const [, found] = /runs on (http:\S+)/.exec(line) ?? []
      if (found) resolve(found)
    })
  })
  const close = async () => {
    const ended = new Promise(resolve => demo.once('exit', resolve))
    demo.kill('SIGTERM')
    await ended
  }
  return { url, close }
}
