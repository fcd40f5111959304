import t from 'tap'
import type { Bron, GelezenZaak } from '../../src/adapters/bron.ts'
import { createLeesZaak, type Zaakvraag } from '../../src/aggregate/lees-zaak.ts'
import type { Contactmoment, Zaak } from '../../src/klantbeeld/onderdelen.ts'
import { type BronResultaat, mislukt, type Storingsreden } from '../../src/klantbeeld/resultaat.ts'
import { contact, document, zaak } from '../doelbinding/gegevens.ts'
import { alles } from '../steun/register.ts'
import { brp, gelukt, lijst, nepBron, openBrp, stappen, vraag } from './nep.ts'

type Gelezen = BronResultaat<GelezenZaak | undefined> | 'bug' | 'zwijgt'

/** A register of zaken that has this zaak, or not, or fails. */
const register = (id: string, antwoord: Gelezen, asked: string[] = []): Bron =>
  nepBron(id, {
    details: {
      leesZaak: async zaakId => {
        asked.push(`${id} ${zaakId}`)
        if (antwoord === 'bug') throw new Error('bug')
        return antwoord === 'zwijgt' ? new Promise(() => {}) : antwoord
      }
    }
  })
const klantregister = (...items: Contactmoment[]): Bron =>
  nepBron('klanten', { details: { leesContactenVanZaak: async () => lijst(...items) } })

const metZaak = (over: Partial<Zaak> = {}, meer: Partial<GelezenZaak> = {}) =>
  gelukt<GelezenZaak | undefined>({ zaak: zaak(over), verwant: [], documenten: lijst(), ...meer })
const nergens = gelukt<GelezenZaak | undefined>(undefined)
const stuk = (reden: Storingsreden = 'onbereikbaar') => mislukt(reden)

const zaakvraag = (over: Partial<Zaakvraag> = {}): Zaakvraag => ({
  ...vraag({ include: ['zaken', 'documenten', 'contactmomenten'], vereist: 'zaken' }),
  id: 'z1',
  ...over
})

const lees = async (options: Parameters<typeof stappen>[0], over: Partial<Zaakvraag> = {}) => {
  const { steps, gebeurd } = stappen(options)
  const antwoord = await createLeesZaak(steps)(zaakvraag(over))
  return { antwoord, gebeurd, zaak: antwoord.soort === 'zaak' ? antwoord.antwoord : undefined }
}

t.test('a zaak comes with its documents and contacts, each tied to it', async t => {
  const documenten = lijst(document())
  const found = await lees({
    bronnen: [openBrp, register('b', metZaak({}, { documenten })), klantregister(contact({ zaken: ['z1'] }))]
  })
  t.match(found.zaak, {
    compleet: true,
    zaak: { bron: 'b', id: 'z1', documenten: ['d1'], contactmomenten: ['c1'] },
    onderdelen: { zaken: { totaal: 1 }, documenten: { totaal: 1 }, contactmomenten: { totaal: 1 } }
  })
  t.same(found.zaak?.signalen, [], 'the BRP said that there is no geheimhouding')
  t.notOk('persoon' in (found.zaak?.onderdelen ?? {}), 'the BRP was asked for its warning only')
  t.same(found.gebeurd.slice(-1), ['end gelukt'])
  t.same(found.gebeurd[0], 'begin')
})

t.test('where a zaak is: found in one register, whatever came of the others', async t => {
  for (const other of [nergens, stuk(), stuk('tijdslimiet'), 'bug'] as const) {
    const { zaak: found, antwoord } = await lees({
      bronnen: [openBrp, register('a', other), register('b', metZaak()), klantregister()]
    })
    t.equal(antwoord.soort, 'zaak')
    t.match(found, { compleet: true, onderdelen: { zaken: { status: 'ok', bronnen: [{ bron: 'b' }] } } })
  }
})

t.test('not there is not the same as not known', async t => {
  const rows: readonly [why: string, bronnen: Bron[], over: Partial<Zaakvraag>, soort: string][] = [
    ['no register has it', [register('a', nergens), register('b', nergens)], {}, 'nietGevonden'],
    ['one of two failed', [register('a', nergens), register('b', stuk())], {}, 'geenBron'],
    ['all failed', [register('a', 'bug'), register('b', stuk('niet-geautoriseerd'))], {}, 'geenBron'],
    ['the named one does not have it', [register('a', nergens), register('b', stuk())], { bron: 'a' }, 'nietGevonden'],
    ['the named one failed', [register('a', metZaak()), register('b', stuk())], { bron: 'b' }, 'geenBron'],
    ['another is named', [register('a', metZaak()), register('b', nergens)], { bron: 'b' }, 'nietGevonden'],
    ['a bron that does not exist', [register('a', metZaak())], { bron: 'x' }, 'nietGevonden'],
    ['a register gave another zaak', [register('a', metZaak({ id: 'z2' }))], {}, 'nietGevonden'],
    [
      'above the vertrouwelijkheid',
      [register('a', metZaak({ vertrouwelijkheidaanduiding: 'geheim' }))],
      {},
      'nietGevonden'
    ],
    ['of a withheld zaaktype', [register('a', metZaak({ zaaktype: { identificatie: 'jeugd' } }))], {}, 'nietGevonden']
  ]
  const zaken = { vertrouwelijkheid: 'intern', zaaktypen: { behalve: ['jeugd'] } }
  for (const [why, bronnen, over, soort] of rows) {
    const { antwoord } = await lees({ bronnen: [openBrp, ...bronnen], regels: { ...alles, zaken } }, over)
    t.same(antwoord, { soort }, why)
  }
})

t.test('with a named bron no other is asked for the zaak', async t => {
  const asked: string[] = []
  await lees({ bronnen: [openBrp, register('a', metZaak(), asked), register('b', metZaak(), asked)] }, { bron: 'b' })
  t.same(asked, ['b z1'])
})

t.test('a doel without zaken, or an actor without the doel: refused, and no bron is asked', async t => {
  const asked: string[] = []
  const bronnen = [register('a', metZaak(), asked), brp('interne-fout')]
  const { zaken: _z, documenten: _d, ...zonder } = alles
  for (const [regels, over, reden] of [
    [zonder, {}, 'onderdeel'],
    [alles, { rollen: ['ander'] }, 'rol']
  ] as const) {
    const { antwoord, gebeurd } = await lees({ bronnen, regels, over })
    t.same(antwoord, { soort: 'geweigerd' })
    t.same(gebeurd, [`refuse ${reden}`])
  }
  t.same(asked, [])
})

t.test('no log, no data: whichever line cannot be written', async t => {
  for (const [kapot, over, expected] of [
    ['refuse', { rollen: ['ander'] }, []],
    ['begin', {}, []],
    ['end', {}, ['a z1']]
  ] as const) {
    const asked: string[] = []
    const { antwoord } = await lees({ bronnen: [openBrp, register('a', metZaak(), asked)], kapot, over })
    t.same(antwoord, { soort: 'geenVerantwoording' }, kapot)
    t.same(asked, expected)
  }
})

t.test('related zaken are links both ways; one that the doel withholds leaves none', async t => {
  const verwant = [
    zaak({ id: 'deel', hoofdzaak: 'z1' }),
    zaak({ id: 'hoofd', deelzaken: ['z1'] }),
    zaak({ id: 'weg', hoofdzaak: 'z1', vertrouwelijkheidaanduiding: 'zeer_geheim' })
  ]
  const { zaak: found } = await lees({
    bronnen: [openBrp, register('b', metZaak({ hoofdzaak: 'hoofd', deelzaken: ['deel', 'weg'] }, { verwant }))],
    regels: { ...alles, zaken: { vertrouwelijkheid: 'geheim' } }
  })
  t.match(found?.zaak, { id: 'z1', hoofdzaak: 'hoofd' })
  t.same(found?.zaak.deelzaken, ['deel'])
  t.same(
    found?.onderdelen.zaken?.gegevens?.map(({ id }) => id),
    ['deel', 'hoofd', 'z1']
  )
  t.notMatch(JSON.stringify(found), /weg/)
})

t.test('documents and contacts pass the same second pass as in the view', async t => {
  const documenten = lijst(
    document(),
    document({ id: 'd2', status: 'in_bewerking' }),
    document({ id: 'd3', zaken: [] })
  )
  const contacten = klantregister(contact({ zaken: ['z1'] }), contact({ id: 'c2', vertrouwelijk: true, zaken: ['z1'] }))
  const { zaak: found } = await lees({
    bronnen: [openBrp, register('b', metZaak({}, { documenten })), contacten],
    regels: { ...alles, contactmomenten: { vertrouwelijk: false } }
  })
  t.match(found?.zaak, { documenten: ['d1'], contactmomenten: ['c1'] })
  t.notMatch(JSON.stringify(found), /d2|d3|c2/)
})

t.test('what could not be had beside the zaak is told, and the zaak is there', async t => {
  const failing = nepBron('klanten', { details: { leesContactenVanZaak: async () => stuk('tijdslimiet') } })
  const { zaak: found, gebeurd } = await lees({
    bronnen: [openBrp, register('b', metZaak({}, { documenten: stuk() })), failing]
  })
  t.match(found, {
    compleet: false,
    zaak: { id: 'z1' },
    onderdelen: {
      zaken: { status: 'ok' },
      documenten: { status: 'nietBeschikbaar' },
      contactmomenten: { status: 'nietBeschikbaar', bronnen: [{ bron: 'klanten', status: 'tijdslimiet' }] }
    }
  })
  t.same(gebeurd.at(-1), 'end gedeeltelijk')
})

t.test('contacts are asked only for a doel that shows them', async t => {
  const { contactmomenten: _, ...zonder } = alles
  const klanten = nepBron('klanten', {
    details: { leesContactenVanZaak: async () => Promise.reject(new Error('asked')) }
  })
  const { zaak: found, gebeurd } = await lees({ bronnen: [openBrp, register('b', metZaak()), klanten], regels: zonder })
  t.match(found?.onderdelen.contactmomenten, { status: 'nietToegestaan' })
  t.notOk(gebeurd.includes('bug klanten'))
})

t.test('geheimhouding spreads over one zaak as over the whole view, known or not', async t => {
  const zaken = { ...alles.zaken, interneVelden: ['toelichting', 'besluiten.toelichting'] }
  const besluiten = [{ identificatie: 'B1', toelichting: 'Dijk 1' }]
  for (const [persoon, soort] of [
    [{ geheimhoudingPersoonsgegevens: true }, 'geheimhouding'],
    ['onbereikbaar', 'geheimhoudingOnbekend']
  ] as const) {
    const { zaak: found } = await lees({
      bronnen: [brp(persoon), register('b', metZaak({ toelichting: 'Dijk 1', besluiten }))],
      regels: { ...alles, zaken },
      over: { geheim: false }
    })
    t.same(
      found?.signalen?.map(signaal => signaal.soort),
      [soort]
    )
    t.match(found?.zaak, { id: 'z1', besluiten: [{ identificatie: 'B1' }] })
    t.notMatch(JSON.stringify(found), /Dijk 1/)
  }
})

t.test('a register that stays silent costs no more than the deadline', async t => {
  const caller = new AbortController()
  setImmediate(() => caller.abort())
  const bronnen = [openBrp, register('a', 'zwijgt'), register('b', metZaak())]
  t.equal((await lees({ bronnen }, { signal: caller.signal })).antwoord.soort, 'zaak')
})

t.test('an external decision point that does not say yes: nobody is asked', async t => {
  const asked: string[] = []
  for (const [besluit, antwoord, reden] of [
    [{ besluit: 'geweigerd', reden: 'beslispunt' }, { soort: 'geweigerd' }, 'beslispunt'],
    [{ besluit: 'stapOp', acrValues: 'hoog' }, { soort: 'stapOp', acrValues: 'hoog' }, 'beslispunt-stap-op'],
    [{ besluit: 'storing', reden: 'tijdslimiet' }, { soort: 'geenBeslissing' }, 'beslispunt-storing']
  ] as const) {
    const beslis = async () => ({ evaluation: {}, besluit, spanId: 's', tijdstipMs: 0 }) as never
    const result = await lees({ bronnen: [register('a', metZaak(), asked)], anders: { beslis } })
    t.same(result.antwoord, antwoord)
    t.same(result.gebeurd, [`refuse ${reden}`])
  }
  t.same(asked, [])
})
