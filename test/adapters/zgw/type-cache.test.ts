import t from 'tap'
import type { Uitkomst } from '../../../src/adapters/gelezen.ts'
import type { HttpClient } from '../../../src/adapters/http-client.ts'
import { createTypeCache } from '../../../src/adapters/zgw/type-cache.ts'
import { mislukt } from '../../../src/klantbeeld/resultaat.ts'

const base = 'https://oz.example/catalogi/api/v1'
const uuid = '00650000-0000-8000-8000-000000000001'
const url = `${base}/zaaktypen/${uuid}`
const dayMs = 86_400_000
const halfHourMs = 1_800_000

const nieuw = (omschrijving: string): Uitkomst<unknown> => ({
  gelezen: { soort: 'nieuw', waarde: { url, omschrijving }, etag: `"${omschrijving}"` }
})

/** A cache over a catalogus that answers as told, with a clock that can be set. */
const opstelling = () => {
  const paths: string[] = []
  const etags: (string | undefined)[] = []
  let ms = Date.parse('2026-11-23T12:00:00Z')
  let answer: () => Uitkomst<unknown> = () => nieuw('eerste')
  const getConditional = async (path: string, { etag }: { readonly etag?: string }) => {
    paths.push(path)
    etags.push(etag)
    await new Promise(setImmediate)
    return answer()
  }
  const http = { getConditional } as unknown as HttpClient
  const types = createTypeCache(http, base, () => new Date(ms))
  return {
    types,
    paths,
    etags,
    answerWith: (next: typeof answer) => {
      answer = next
    },
    pass: (passedMs: number) => {
      ms += passedMs
    },
    naam: async () => {
      const found = await types.lookup('zaaktypen', [url])
      return 'gelezen' in found ? found.gelezen.get(url)?.omschrijving : found.reden
    }
  }
}

t.test('a type that many want at once is fetched once, and then kept for a day (E.75)', async t => {
  const { naam, paths, pass } = opstelling()
  t.strictSame(await Promise.all([naam(), naam(), naam()]), ['eerste', 'eerste', 'eerste'])
  pass(dayMs - 1)
  await naam()
  t.strictSame(paths, [`/zaaktypen/${uuid}`])
})

t.test('after a day the old type is given while the new one is fetched', async t => {
  const { naam, answerWith, pass } = opstelling()
  await naam()
  pass(dayMs + 1)
  answerWith(() => nieuw('tweede'))
  t.equal(await naam(), 'eerste')
  await new Promise(setImmediate)
  await new Promise(setImmediate)
  t.equal(await naam(), 'tweede')
})

t.test('a type that has not changed is kept another day, at the price of a 304', async t => {
  const { naam, answerWith, pass, etags } = opstelling()
  await naam()
  answerWith(() => ({ gelezen: { soort: 'ongewijzigd' } }))
  for (const _ of [1, 2]) {
    pass(dayMs + 1)
    t.equal(await naam(), 'eerste')
    await new Promise(setImmediate)
    await new Promise(setImmediate)
    pass(dayMs - 1)
    t.equal(await naam(), 'eerste')
  }
  t.strictSame(etags, [undefined, '"eerste"', '"eerste"'])
})

t.test('types that could be had are given with those that could not told to be missing', async t => {
  const { types } = opstelling()
  const found = await types.lookup('zaaktypen', [url, 'https://evil.example/zaaktypen/1'])
  t.match(found, { gedeeltelijk: true })
  t.ok('gelezen' in found && found.gelezen.size === 1)
})

t.test('an old type stays when the catalogus fails, and is asked for again', async t => {
  const { naam, answerWith, pass, paths } = opstelling()
  await naam()
  answerWith(() => mislukt('onbereikbaar'))
  for (const _ of [1, 2, 3]) {
    pass(dayMs + 1)
    t.equal(await naam(), 'eerste')
    await new Promise(setImmediate)
    await new Promise(setImmediate)
  }
  t.equal(paths.length, 4)
})

t.test('a failure is told as it is and not kept', async t => {
  const { naam, answerWith } = opstelling()
  answerWith(() => mislukt('tijdslimiet'))
  t.strictSame(await Promise.all([naam(), naam()]), ['tijdslimiet', 'tijdslimiet'])
  answerWith(() => nieuw('eerste'))
  t.equal(await naam(), 'eerste')
})

t.test('a type outside the catalogus is refused without a call', async t => {
  const { types, paths } = opstelling()
  const elsewhere = `https://evil.example/catalogi/api/v1/zaaktypen/${uuid}`
  t.strictSame(await types.lookup('zaaktypen', [elsewhere]), mislukt('onverwachte-vorm'))
  t.strictSame(await types.lookup('statustypen', [url]), mislukt('onverwachte-vorm'))
  t.strictSame(paths, [])
})

t.test('what was put in needs no call', async t => {
  const { types, paths, naam } = opstelling()
  types.put('zaaktypen', [
    { url, omschrijving: 'vooraf' },
    { url: 'https://evil.example/x', omschrijving: 'vreemd' }
  ])
  t.equal(await naam(), 'vooraf')
  t.strictSame(paths, [])
})

t.test('which types there are is known once their list was read, and for half an hour', async t => {
  const { types, naam, paths, pass } = opstelling()
  const list = [{ url, omschrijving: 'vooraf' }]
  types.put('zaaktypen', list)
  t.equal(types.list('zaaktypen'), undefined, 'a part of the list is not the list')
  types.putList('zaaktypen', list)
  pass(halfHourMs - 1)
  t.strictSame(types.list('zaaktypen'), list)
  t.equal(types.list('statustypen'), undefined)
  pass(1)
  t.equal(types.list('zaaktypen'), undefined)
  t.equal(await naam(), 'vooraf', 'each type by itself stays known')
  t.strictSame(paths, [])
})

t.test('a list with addresses that zaken cannot have is not asked by', async t => {
  const { types, naam } = opstelling()
  types.putList('zaaktypen', [
    { url, omschrijving: 'vooraf' },
    { url: `https://intern.example/catalogi/api/v1/zaaktypen/${uuid}`, omschrijving: 'vreemd' }
  ])
  t.equal(types.list('zaaktypen'), undefined)
  t.equal(await naam(), 'vooraf')
})
