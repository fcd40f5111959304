import t from 'tap'
import { fromUuid, toUuid } from '../../simulatie/populatie/uuid.ts'
import { besluitenOf, besluitIdentificatie } from '../../simulatie/zgw/besluiten/besluit.ts'
import { documentenOf } from '../../simulatie/zgw/documenten/document.ts'
import { zgwSoorten } from '../../simulatie/zgw/soorten.ts'
import { statussenOf } from '../../simulatie/zgw/zaken/status.ts'
import { deelzaakNumbers, hoofdzaakNumber, uuidOf, type Zaak } from '../../simulatie/zgw/zaken/zaak.ts'
import { bronbeeldOf, idOf, zakenOf } from '../steun/bronbeeld.ts'
import { createLezer, klantOf, linesOf } from '../steun/details.ts'
import { startOpstelling } from '../steun/gemeente.ts'
import { alles, registerWith } from '../steun/register.ts'

/** A doel that shows what staff wrote in a zaak, and has no right to know what is geheim. */
const toelichting = ['toelichting', 'status.toelichting', 'resultaat.toelichting']
const { test: metToelichting } = registerWith(
  { ...alles, zaken: { vertrouwelijkheid: 'zaakvertrouwelijk', interneVelden: toelichting } },
  { geheim: false }
).verwerkingsactiviteiten
if (metToelichting === undefined) throw new Error('no doel')

const opstelling = await startOpstelling({
  change: config => {
    const { verwerkingsactiviteiten } = config.register
    const doelen = { ...verwerkingsactiviteiten, 'met-toelichting': metToelichting }
    return { ...config, register: { ...config.register, verwerkingsactiviteiten: doelen } }
  }
})
t.teardown(opstelling.close)
const { gemeente, raadpleeg } = opstelling
const { populatie } = gemeente
const { lees, referentie } = createLezer(opstelling)
const klant = klantOf('vijfhonderdZaken')
const { zaken, zaakIds, documentIds, contactIds } = bronbeeldOf(populatie, klant)
const ref = await referentie(klant)
const zaakVan = async (zaak: Zaak, query = '') => (await lees(`${ref}/zaken/${idOf(zaak)}${query}`)).json

const first = (isWanted: (zaak: Zaak) => boolean): Zaak => {
  const found = zaken.find(isWanted)
  if (found === undefined) throw new Error('the klant has no such zaak')
  return found
}
const sibling = (zaak: Zaak, number: number) => zaken.find(one => one.klant === zaak.klant && one.number === number)

t.test('a zaak comes with all its statussen, newest first, the last as in the list', async t => {
  const zaak = first(one => one.statussen > 2)
  const { zaak: shown, compleet } = await zaakVan(zaak)
  t.equal(compleet, true)
  const names = statussenOf(zaak).map(({ type }) => type.omschrijving)
  t.same(
    shown.statusgeschiedenis.map(({ omschrijving }: { omschrijving: string }) => omschrijving),
    names.toReversed()
  )
  t.same(shown.status, shown.statusgeschiedenis[0])
})

t.test('its besluiten are those that were taken on it', async t => {
  const zaak = first(one => one.heeftBesluit)
  const [besluit] = besluitenOf(zaak)
  const { zaak: shown } = await zaakVan(zaak)
  t.match(shown.besluiten, [
    {
      id: uuidOf(zaak, zgwSoorten.besluit),
      identificatie: besluit && besluitIdentificatie(besluit),
      besluittype: besluit?.soort.omschrijving
    }
  ])
  t.notOk((await zaakVan(first(one => !one.heeftBesluit))).zaak.besluiten?.length)
})

t.test('its documents are its own that the doel shows, and it points at them', async t => {
  const zaak = first(
    one => documentenOf(one).length > 1 && documentenOf(one).some(({ status }) => status === 'in_bewerking')
  )
  const own = documentIds.filter(id => fromUuid(id)?.number === zaak.number)
  const { zaak: shown, onderdelen } = await zaakVan(zaak)
  t.same(onderdelen.documenten.gegevens.map(({ id }: { id: string }) => id).sort(), own)
  t.same([...(shown.documenten ?? [])].sort(), own)
})

t.test('its contacts are those of the klant about this zaak', async t => {
  const { json: beeld } = await raadpleeg({ klant, doel: 'kcc-klantcontact' })
  const about = beeld.onderdelen.contactmomenten.gegevens.filter(({ zaken = [] }: { zaken?: string[] }) => zaken.length)
  t.ok(about.length > 0)
  for (const {
    id,
    zaken: [zaak]
  } of about as { id: string; zaken: string[] }[]) {
    const { json } = await lees(`${ref}/zaken/${zaak}`)
    const ids = json.onderdelen.contactmomenten.gegevens.map((contact: { id: string }) => contact.id)
    t.ok(ids.includes(id))
    t.ok(ids.every((one: string) => contactIds.includes(one)))
    t.same(json.zaak.contactmomenten, ids)
  }
})

t.test('hoofdzaak and deelzaken are named when they are the klant’s and within the doel, and only then', async t => {
  const hoofd = zaken.filter(one => deelzaakNumbers(one).length > 0)
  const shownOf = (one: Zaak) => deelzaakNumbers(one).flatMap(number => sibling(one, number) ?? [])
  const [whole, cut] = [hoofd.find(one => shownOf(one).length > 0), hoofd.find(one => shownOf(one).length === 0)]
  if (!whole || !cut) throw new Error('the klant has no such hoofdzaken')
  t.same((await zaakVan(whole)).zaak.deelzaken, shownOf(whole).map(idOf))
  t.notOk('deelzaken' in (await zaakVan(cut)).zaak, 'of one that is withheld there is no sign')
  const [deel] = shownOf(whole)
  if (!deel) throw new Error('no deelzaak')
  t.equal(hoofdzaakNumber(deel), whole.number)
  t.equal((await zaakVan(deel)).zaak.hoofdzaak, idOf(whole))
})

t.test('every zaak of the list can be read, and says there what it said in the list (A.5)', async t => {
  const own = klantOf('vijftigZaken')
  const mine = await referentie(own)
  const { json } = await lees(`${mine}/zaken?paginagrootte=100`)
  const links = ['hoofdzaak', 'deelzaken', 'documenten', 'contactmomenten']
  const bare = (zaak: object) => Object.fromEntries(Object.entries(zaak).filter(([naam]) => !links.includes(naam)))
  for (const listed of json.gegevens) {
    const { status, json: read } = await lees(`${mine}/zaken/${listed.id}`)
    t.equal(status, 200)
    const { statusgeschiedenis: _s, besluiten: _b, ...rest } = read.zaak
    t.same(bare(rest), bare(listed))
  }
})

t.test('an id is read in any case, and a bron that does not have it gives 404', async t => {
  const zaak = first(() => true)
  t.equal((await lees(`${ref}/zaken/${idOf(zaak).toUpperCase()}`)).status, 200)
  t.equal((await lees(`${ref}/zaken/${idOf(zaak)}?bron=openzaak`)).status, 200)
  t.equal((await lees(`${ref}/zaken/${idOf(zaak)}?bron=openklant`)).status, 404)
})

t.test('what is not there, is another’s, has ended or is not in the doel gets one and the same 404', async t => {
  const all = zakenOf(populatie, klant)
  const parts = fromUuid(zaakIds[0] ?? '')
  const everything = parts ? Array.from({ length: 500 }, (_, number) => toUuid({ ...parts, number })) : []
  const ended = everything.find(id => !all.some(zaak => idOf(zaak) === id))
  const outside = (isWanted: (zaak: Zaak) => boolean) => {
    const found = all.find(zaak => !zaakIds.includes(idOf(zaak)) && isWanted(zaak))
    return found && idOf(found)
  }
  const bodies = new Set<string>()
  for (const [wat, id] of [
    ['unknown', '00010000-0000-4000-8000-000000000000'],
    ['another klant’s', bronbeeldOf(populatie, klantOf('vijftigZaken')).zaakIds[0]],
    ['a document', documentIds[0]],
    ['of a rol that ended', ended],
    ['of a withheld zaaktype', outside(zaak => zaak.zaaktype.data.identificatie === 'jeugdhulp')],
    ['too confidential', outside(zaak => zaak.niveau === 'geheim')],
    ['finished too long ago', outside(zaak => zaak.niveau === 'openbaar')]
  ] as const) {
    t.ok(id, `there is one ${wat}`)
    const { status, json } = await lees(`${ref}/zaken/${id}`)
    t.equal(status, 404, wat)
    bodies.add(JSON.stringify({ ...json, verwerkingId: '' }))
    t.ok(linesOf(opstelling, json.verwerkingId).length > 2, 'and the look is in the logboek')
  }
  t.equal(bodies.size, 1)
})

t.test('under geheimhouding nothing in a zaak explains anything', async t => {
  const geheim = klantOf('geheimhouding')
  const words = /"(toelichting|beschrijving|bestandsnaam|inhoud|reactie)"/
  const textsOf = async (who: typeof geheim, doel: string) => {
    const mine = await referentie(who, doel)
    const { zaakIds: own } = bronbeeldOf(populatie, who)
    return Promise.all(own.map(async id => (await lees(`${mine}/zaken/${id}`)).text))
  }
  t.ok((await textsOf(klantOf('gezin'), 'met-toelichting')).some(text => text.includes('"toelichting"')))
  for (const doel of ['kcc-klantcontact', 'met-toelichting']) {
    for (const text of await textsOf(geheim, doel)) {
      t.same(JSON.parse(text).signalen, [{ soort: 'geheimhouding', bronnen: ['brp', 'openklant'] }], doel)
      t.notMatch(text, words, doel)
    }
  }
  gemeente.brp.settings.fout = 'uit'
  const { json, text } = await zaakVan(zaken[0] as Zaak).then(async () =>
    lees(`${ref}/zaken/${idOf(first(() => true))}`)
  )
  gemeente.brp.settings.fout = undefined
  t.same(json.signalen, [{ soort: 'geheimhoudingOnbekend', bronnen: ['brp'] }], 'not knowing counts as geheim')
  t.notMatch(text, words)
})

t.test('no zaaksysteem: 502; no klantregister: the zaak, and it says that its contacts are missing', async t => {
  const zaak = first(() => true)
  gemeente.zgw.settings.fout = 'uit'
  const gone = await lees(`${ref}/zaken/${idOf(zaak)}?vers=true`)
  gemeente.zgw.settings.fout = undefined
  t.match([gone.status, gone.json.code], [502, 'geen-bron'])
  gemeente.klantinteracties.settings.fout = 'uit'
  const { status, json } = await lees(`${ref}/zaken/${idOf(zaak)}?vers=true`)
  gemeente.klantinteracties.settings.fout = undefined
  t.equal(status, 200)
  t.match(json, {
    compleet: false,
    zaak: { id: idOf(zaak) },
    onderdelen: {
      zaken: { status: 'ok' },
      contactmomenten: { status: 'nietBeschikbaar', bronnen: [{ bron: 'openklant', status: 'storing' }] }
    }
  })
  t.notOk('gegevens' in json.onderdelen.contactmomenten)
})
