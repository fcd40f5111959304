import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import { findChromium } from '../../../scripts/chromium.ts'

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

/** Errors on the console and of the page, CSP violations among them, and requests to elsewhere. */
const watchFaults = (context: BrowserContext, origin: string): readonly string[] => {
  const faults: string[] = []
  context.on('console', message => {
    // That a source was too late on a busy machine is an answer, which the browser calls an error.
    const isLate = / status of 50[23] /.test(message.text())
    if (message.type() === 'error' && !isLate) faults.push(`console: ${message.text()} ${message.location().url}`)
  })
  context.on('weberror', error => faults.push(`page: ${error.error().message}`))
  context.on('request', request => {
    // The last two are the browser's own reader of PDF.
    if (!/^(blob|data|chrome|chrome-extension):/.test(request.url()) && new URL(request.url()).origin !== origin) {
      faults.push(`request to ${request.url()}`)
    }
  })
  return faults
}

/** Chromium with an empty profile. Text of the browser itself is Dutch. */
export const openBrowser = async (url: string, width = 1440) => {
  const profile = await mkdtemp(join(tmpdir(), 'klantbeeld-chromium-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium() ?? 'chromium',
    args,
    locale: 'nl-NL',
    viewport: { width, height: 900 }
  })
  context.setDefaultTimeout(30_000)
  const faults = watchFaults(context, new URL(url).origin)
  const page = context.pages()[0] ?? (await context.newPage())
  const close = async () => {
    await context.close()
    await rm(profile, { recursive: true, force: true })
  }
  return { page, context, faults, close }
}
