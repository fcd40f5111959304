import { Readable } from 'node:stream'
import t from 'tap'
import type { Bron, Documentinhoud } from '../../src/adapters/bron.ts'
import { createOpenDocument, type Documentvraag } from '../../src/aggregate/open-document.ts'
import type { Document } from '../../src/klantbeeld/onderdelen.ts'
import { type BronResultaat, mislukt } from '../../src/klantbeeld/resultaat.ts'
import { document } from '../doelbinding/gegevens.ts'
import { alles } from '../steun/register.ts'
import { brp, gelukt, nepBron, openBrp, stappen, vraag } from './nep.ts'

type Inhoud = BronResultaat<Documentinhoud | undefined>

const inhoud = (over: Partial<Document> = {}, bytes = 'bytes'): Documentinhoud => ({
  document: document(over),
  body: Readable.from([bytes]),
  contentType: 'application/pdf'
})

/** A register of documents that answers so. */
const register = (id: string, antwoord: Inhoud | Promise<Inhoud>, asked: unknown[] = []): Bron =>
  nepBron(id, {
    details: {
      openDocument: async which => {
        asked.push(which)
        return antwoord
      }
    }
  })

type Options = Partial<Parameters<typeof stappen>[0]> & { readonly vraag?: Partial<Documentvraag> }

const openMet = async (bronnen: readonly Bron[], { vraag: over, ...options }: Options = {}) => {
  const { steps, gebeurd } = stappen({ bronnen: [openBrp, ...bronnen], ...options })
  const asked = { ...vraag({ actie: 'Document ophalen', include: ['documenten'], vereist: 'documenten' }), id: 'd1' }
  return { antwoord: await createOpenDocument(steps)({ ...asked, ...over }), gebeurd }
}

const nergens = gelukt<Documentinhoud | undefined>(undefined)

t.test(
  'a document that may be shown goes out once the last line is written, with only what the doel shows',
  async t => {
    const found = inhoud({ beschrijving: 'b', auteur: 'a' })
    const { antwoord, gebeurd } = await openMet([register('a', gelukt(found))])
    if (antwoord.soort !== 'document') throw new Error(antwoord.soort)
    t.same(antwoord.inhoud.document, document({ beschrijving: 'b' }), 'the auteur is an intern veld')
    t.ok(antwoord.inhoud.body === found.body)
    t.notOk(found.body.destroyed)
    t.same(gebeurd, ['begin', 'a documenten ok', 'brp persoon ok', 'end gelukt'])
  }
)

t.test('in whose register a document lies goes along to each bron that may lead to it', async t => {
  const asked: unknown[] = []
  await openMet([register('a', nergens, asked), register('b', nergens, asked)], { vraag: { bron: 'd' } })
  await openMet([register('a', nergens, asked)])
  t.same(asked, [{ id: 'd1', bron: 'd' }, { id: 'd1', bron: 'd' }, { id: 'd1' }])
})

const geheim = { geheimhoudingPersoonsgegevens: true }
const zonder = { over: { geheim: false } }
const metBrp = (antwoord: Parameters<typeof brp>[0]): Options => ({ bronnen: [brp(antwoord)] })

t.test('bytes that are not sent are let go of, whatever the reason', async t => {
  const rows: readonly [why: string, over: Partial<Document>, options: Options, soort: string][] = [
    ['the last line cannot be written', {}, { kapot: 'end' }, 'geenVerantwoording'],
    ['the klant is under geheimhouding', {}, { ...metBrp(geheim), ...zonder }, 'afgeschermd'],
    ['the BRP does not answer', {}, { ...metBrp('onbereikbaar'), ...zonder }, 'afgeschermd'],
    ['above the vertrouwelijkheid', { vertrouwelijkheidaanduiding: 'geheim' }, {}, 'nietGevonden'],
    ['in a status that is not shown', { status: 'in_bewerking' }, {}, 'nietGevonden'],
    ['of a type that is not shown', { informatieobjecttype: 'advies' }, {}, 'nietGevonden'],
    ['of no zaak', { zaken: [] }, {}, 'nietGevonden'],
    ['another than was asked', { id: 'd2' }, {}, 'nietGevonden'],
    ['withheld and under geheimhouding', { status: 'x' }, { ...metBrp(geheim), ...zonder }, 'nietGevonden']
  ]
  const documenten = {
    vertrouwelijkheid: 'intern',
    status: ['definitief'],
    informatieobjecttypen: { behalve: ['advies'] }
  }
  for (const [why, over, { bronnen = [openBrp], ...options }, soort] of rows) {
    const found = inhoud(over)
    const all = [...bronnen, register('a', gelukt(found))]
    const { antwoord } = await openMet([], { bronnen: all, regels: { ...alles, documenten }, ...options })
    t.same(antwoord, { soort }, why)
    t.ok(found.body.destroyed, `${why}: let go of`)
  }
})

t.test('with the right geheim a document of a klant under geheimhouding is sent', async t => {
  const bronnen = [brp(geheim), register('a', gelukt(inhoud()))]
  t.equal((await openMet([], { bronnen, over: { geheim: true } })).antwoord.soort, 'document')
})

t.test('of a document that two registers lead to one goes out, and the other is let go of', async t => {
  const [one, other] = [inhoud({ zaken: ['z1'] }), inhoud({ zaken: ['z2'] })]
  const { antwoord } = await openMet([register('a', gelukt(one)), register('b', gelukt(other))])
  if (antwoord.soort !== 'document') throw new Error(antwoord.soort)
  t.same(antwoord.inhoud.document.zaken, ['z1', 'z2'])
  t.ok(antwoord.inhoud.body === one.body)
  t.same([one.body.destroyed, other.body.destroyed], [false, true])
})

t.test('of two documents with one id the bytes are those of the one that may be shown', async t => {
  for (const withheld of [{ status: 'in_bewerking' }, { vertrouwelijkheidaanduiding: 'ultra' }]) {
    for (const [first, last] of [
      ['a', 'z'],
      ['z', 'a']
    ] as const) {
      const secret = inhoud({ bron: first, ...withheld }, 'secret')
      const open = inhoud({ bron: last, creatiedatum: '1999-01-01' })
      const { antwoord } = await openMet([register(first, gelukt(secret)), register(last, gelukt(open))])
      if (antwoord.soort !== 'document') throw new Error(antwoord.soort)
      t.ok(antwoord.inhoud.body === open.body, `${first} before ${last}`)
      t.equal(antwoord.inhoud.document.bron, last)
      t.same([secret.body.destroyed, open.body.destroyed], [true, false])
    }
  }
})

t.test('not there is not the same as not known; found is found, whatever came of the others', async t => {
  const stuk = mislukt('onbereikbaar')
  const rows: readonly [antwoorden: readonly Inhoud[], soort: string][] = [
    [[nergens, nergens], 'nietGevonden'],
    [[nergens, stuk], 'geenBron'],
    [[stuk, mislukt('niet-geautoriseerd')], 'geenBron'],
    [[gelukt(inhoud()), stuk], 'document'],
    [[gelukt(inhoud({ status: 'x' })), nergens], 'nietGevonden'],
    [[gelukt(inhoud({ status: 'x' })), stuk], 'geenBron']
  ]
  for (const [antwoorden, soort] of rows) {
    const bronnen = antwoorden.map((antwoord, i) => register(`r${i}`, antwoord))
    t.equal((await openMet(bronnen)).antwoord.soort, soort, JSON.stringify(antwoorden.map(({ status }) => status)))
  }
})

t.test('a doel without documenten, or a first line that cannot be written: nobody is asked', async t => {
  const { documenten: _, ...regels } = alles
  for (const [options, soort, lines] of [
    [{ regels }, 'geweigerd', ['refuse onderdeel']],
    [{ regels, kapot: 'refuse' }, 'geenVerantwoording', ['refuse onderdeel']],
    [{ kapot: 'begin' }, 'geenVerantwoording', ['begin']]
  ] as const) {
    const asked: unknown[] = []
    const { antwoord, gebeurd } = await openMet([register('a', nergens, asked)], options)
    t.same(antwoord, { soort })
    t.same(gebeurd, lines)
    t.same(asked, [])
  }
})

t.test('what a bron opens after the deadline is let go of', async t => {
  const caller = new AbortController()
  const late = inhoud()
  let open = (_: Inhoud): void => {}
  const antwoord = new Promise<Inhoud>(resolve => {
    open = resolve
  })
  setImmediate(() => caller.abort())
  const result = await openMet([register('a', antwoord)], { vraag: { signal: caller.signal } })
  t.same(result.antwoord, { soort: 'geenBron' })
  open(gelukt(late))
  await new Promise(resolve => setImmediate(resolve))
  t.ok(late.body.destroyed)
})

t.test('a fault of ours after opening leaves nothing open', async t => {
  const broken = () => {
    throw new Error('bug')
  }
  const { verantwoording } = stappen({ bronnen: [] }).steps
  for (const anders of [{ minimise: broken }, { verantwoording: { ...verantwoording, end: broken } }]) {
    const found = inhoud()
    await t.rejects(openMet([register('a', gelukt(found))], { anders }), /bug/)
    t.ok(found.body.destroyed, Object.keys(anders).join())
  }
})
