import { buffer } from 'node:stream/consumers'
import t from 'tap'
import type { Documentregister } from '../../../src/adapters/zgw/documentregister.ts'
import { isGelukt } from '../../../src/klantbeeld/resultaat.ts'
import { contextWith, itemsOf, statusOf } from '../asking.ts'
import { ask, startInstantie, toVraag } from './dialecten.ts'
import { alleZaken, metDocumenten, vijftig } from './opstelling.ts'

/** Two servers that divided the zaken of everyone; the documents of the first lie in the register of the second. */
const startTwo = async (canKnow = true) => {
  const registers: Documentregister[] = []
  const second = await startInstantie({ sim: { deel: { nummer: 1, van: 2 } }, config: { id: 'tweede' } })
  const first = await startInstantie({
    sim: { deel: { nummer: 0, van: 2 }, documentenBase: `${second.origin}/documenten/api/v1` },
    config: { id: 'eerste' },
    registers: () => registers
  })
  if (canKnow) registers.push(first.bron.documentregister, second.bron.documentregister)
  return { first, second, close: () => Promise.all([first.close(), second.close()]) }
}

t.test('documents in the register of another bron come from there, and open there', async t => {
  const { first, second, close } = await startTwo()
  t.teardown(close)
  const antwoord = ask(first.bron, vijftig, metDocumenten)
  t.match(await antwoord.documenten, { status: 'ok', uitCache: false })
  const documenten = await itemsOf(antwoord.documenten)
  const zaken = new Set((await itemsOf(antwoord.zaken)).map(({ id }) => id))
  t.ok(documenten.length > 5)
  t.ok(documenten.every(({ bron, zaken: via = [] }) => bron === 'tweede' && via.every(id => zaken.has(id))))
  t.ok(
    documenten.every(({ informatieobjecttype }) => informatieobjecttype),
    'typed by the catalogus of its own'
  )
  t.equal(first.sim.calls.filter(({ route }) => route.includes('/documenten/')).length, 0)

  const [document = { id: '', bestandsomvang: 0 }] = documenten
  const open = async (bron: object) => {
    const found = await first.bron.details.openDocument(
      { id: document.id, ...bron },
      toVraag(vijftig, metDocumenten),
      contextWith()
    )
    const inhoud = isGelukt(found) ? found.gegevens : undefined
    return inhoud && (await buffer(inhoud.body)).length
  }
  t.equal(await open({}), document.bestandsomvang)
  t.equal(await open({ bron: 'tweede' }), document.bestandsomvang)
  t.equal(await open({ bron: 'eerste' }), undefined)
  t.equal(await open({ bron: 'onbekend' }), undefined)
  second.sim.reset()
})

t.test('a register that fails makes the documents fail, and leaves the zaken', async t => {
  const { first, second, close } = await startTwo()
  t.teardown(close)
  second.sim.settings.fout = 'fout503'
  t.strictSame(await statusOf(ask(first.bron, vijftig, metDocumenten)), {
    zaken: 'ok',
    documenten: 'storing onverwachte-status'
  })
})

t.test('a document at an address of none of our bronnen is not called, and told to be missing', async t => {
  const { first, second, close } = await startTwo(false)
  t.teardown(close)
  second.sim.reset()
  const antwoord = ask(first.bron, vijftig, metDocumenten)
  t.match(await antwoord.documenten, { status: 'gedeeltelijk' })
  t.strictSame(await itemsOf(antwoord.documenten), [])
  t.equal(second.sim.count(), 0)
  t.ok(first.meldingen.includes('document-onbekend-adres'))
})

t.test('a server that writes another host in its addresses is read by its canonical base', async t => {
  const publicBase = 'https://openzaak.example'
  const canoniek = Object.fromEntries(
    ['zaken', 'catalogi', 'documenten', 'besluiten'].map(api => [api, `${publicBase}/${api}/api/v1`])
  )
  const behind = await startInstantie({ sim: { publicBase }, config: { canoniek } })
  const plain = await startInstantie({})
  const astray = await startInstantie({ sim: { publicBase } })
  t.teardown(() => Promise.all([behind, plain, astray].map(({ close }) => close())))
  const view = async ({ bron }: typeof behind) => {
    const antwoord = ask(bron, vijftig, metDocumenten)
    return { zaken: await itemsOf(antwoord.zaken), documenten: await itemsOf(antwoord.documenten) }
  }
  const seen = await view(behind)
  t.strictSame(seen, await view(plain))
  const detail = ({ bron }: typeof behind) =>
    bron.details.leesZaak(seen.documenten[0]?.zaken?.[0] ?? '', toVraag(vijftig, metDocumenten), contextWith())
  const told = await detail(behind)
  t.match(told, { status: 'ok', gegevens: { zaak: { statusgeschiedenis: [{}] } } })
  const zaakOf = (found: typeof told) => (isGelukt(found) ? found.gegevens?.zaak : undefined)
  t.strictSame(zaakOf(told), zaakOf(await detail(plain)))
  t.strictSame(await statusOf(ask(astray.bron, vijftig, { zaken: alleZaken })), {
    zaken: 'storing onverwachte-vorm'
  })
})
