import { existsSync } from 'node:fs'

const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
]

/** Path of the browser that the tests and the pictures use: CHROMIUM, or where it usually is. */
export const findChromium = (): string | undefined =>
  [process.env.CHROMIUM ?? '', ...known].find(path => path !== '' && existsSync(path))
