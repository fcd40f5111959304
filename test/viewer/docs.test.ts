import { readFileSync } from 'node:fs'
import t from 'tap'
import { parse } from 'yaml'
import { z } from 'zod'
import { openBrowser } from './steun/browser.ts'
import { startDemo } from './steun/demo.ts'

const operation = z.looseObject({
  security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
  requestBody: z
    .looseObject({ content: z.record(z.string(), z.looseObject({ example: z.unknown().optional() })) })
    .optional()
})
const documentSchema = z.looseObject({ paths: z.record(z.string(), z.looseObject({ post: operation.optional() })) })

const demo = await startDemo()
t.teardown(demo.close)

const tokenOf = async (wie: object): Promise<string> => {
  const response = await fetch(`${demo.url}/demo/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wie)
  })
  return ((await response.json()) as { access_token: string }).access_token
}

t.test('"try it out" in /docs works against this service, with a pasted token', async t => {
  const browser = await openBrowser(demo.url)
  t.teardown(browser.close)
  const { page } = browser
  await page.goto(`${demo.url}/docs/`)
  await page.getByRole('button', { name: 'Authorize' }).click()
  await page.getByLabel('auth-bearer-value').fill(await tokenOf({ rol: 'kcc-medewerker' }))
  await page
    .locator('.auth-btn-wrapper')
    .getByRole('button', { name: /apply credentials|authorize/i })
    .click()
  await page.locator('.auth-btn-wrapper').getByRole('button', { name: 'Close' }).click()
  const operation = page.locator('#operations-klantbeelden-raadpleegKlantbeeld')
  await operation.locator('.opblock-summary-control').click()
  await operation.getByRole('button', { name: 'Try it out' }).click()
  await operation.getByRole('button', { name: 'Execute' }).click()
  await operation.locator('.live-responses-table .response-col_status').getByText('200').waitFor()
  t.match(await operation.locator('.live-responses-table').innerText(), /"klantreferentie"/)
  // swagger-ui sets a style of its own inline, which the policy rightly holds back.
  t.strictSame(
    browser.faults.filter(fault => !fault.includes('Applying inline style')),
    []
  )
})

t.test('every question that the reference gives as an example has an answer', async t => {
  const { paths } = documentSchema.parse(parse(readFileSync('openapi/klantbeeld.openapi.yaml', 'utf8')))
  const wie = { 'logboek.lezen': { rol: 'fg' }, 'klantbeeld.lezen': { rol: 'kcc-medewerker' } } as const
  let asked = 0
  for (const [path, { post }] of Object.entries(paths)) {
    const example = post?.requestBody?.content?.['application/json']?.example
    const scope = (post?.security?.[0]?.toegang?.[0] ?? 'klantbeeld.lezen') as keyof typeof wie
    if (example === undefined || wie[scope] === undefined || path.includes('{')) continue
    const response = await fetch(`${demo.url}/v1${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(wie[scope])}` },
      body: JSON.stringify(example)
    })
    t.equal(response.status, 200, path)
    asked++
  }
  t.ok(asked >= 4)
})
