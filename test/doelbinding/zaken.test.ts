import t from 'tap'
import { minimise } from '../../src/doelbinding/minimise.ts'
import type { Contactmoment, Document, Zaak } from '../../src/klantbeeld/onderdelen.ts'
import { vertrouwelijkheden } from '../../src/klantbeeld/plan.ts'
import { planWith } from '../steun/register.ts'
import { contact, document, part, shownIds, without, zaak } from './gegevens.ts'

const zakenUnder = (rules: object, ...items: Zaak[]) =>
  shownIds({ zaken: { vertrouwelijkheid: 'zeer_geheim', ...rules } }, { zaken: part(...items) })
const isZaakShown = (rules: object, over: Partial<Zaak>) => zakenUnder(rules, zaak(over)).length === 1

t.test('vertrouwelijkheid: a zaak up to and including the maximum is shown, in the order of ZGW', async t => {
  for (const [i, maximum] of vertrouwelijkheden.entries()) {
    for (const [j, vertrouwelijkheidaanduiding] of vertrouwelijkheden.entries()) {
      const shown = isZaakShown({ vertrouwelijkheid: maximum }, { vertrouwelijkheidaanduiding })
      t.equal(shown, j <= i, `${vertrouwelijkheidaanduiding} under ${maximum}`)
    }
  }
})

t.test('vertrouwelijkheid: an unknown or missing aanduiding is above every maximum', async t => {
  for (const vertrouwelijkheidaanduiding of ['ultra', 'Openbaar', 'niet_openbaar', '']) {
    t.notOk(isZaakShown({}, { vertrouwelijkheidaanduiding }), JSON.stringify(vertrouwelijkheidaanduiding))
  }
  t.same(zakenUnder({}, without(zaak(), 'vertrouwelijkheidaanduiding')), [])
})

const jeugd = { identificatie: 'jeugdhulp', domein: 'ZORG' }
t.test('zaaktypen: alleen and behalve, by identificatie and by domein of the catalogus', async t => {
  for (const [zaaktypen, zaaktype, shown] of [
    [{ behalve: [] }, jeugd, true],
    [{ behalve: ['jeugdhulp'] }, jeugd, false],
    [{ behalve: ['jeugdhulp'] }, { identificatie: 'melding' }, true],
    [{ behalve: ['Jeugdhulp'] }, jeugd, true],
    [{ behalve: [{ domein: 'ZORG' }] }, jeugd, false],
    [{ behalve: [{ domein: 'ZORG' }] }, { identificatie: 'melding', domein: 'MELD' }, true],
    [{ behalve: [{ domein: 'jeugdhulp' }] }, jeugd, true],
    [{ behalve: ['ZORG'] }, jeugd, true],
    [{ behalve: ['melding', { domein: 'ZORG' }] }, jeugd, false],
    [{ alleen: ['jeugdhulp'] }, jeugd, true],
    [{ alleen: ['jeugdhulp'] }, { identificatie: 'melding' }, false],
    [{ alleen: [{ domein: 'ZORG' }] }, jeugd, true],
    [{ alleen: [{ domein: 'ZORG' }] }, { identificatie: 'jeugdhulp', domein: 'MELD' }, false],
    [{ alleen: ['melding', { domein: 'ZORG' }] }, jeugd, true]
  ] as const) {
    t.equal(isZaakShown({ zaaktypen }, { zaaktype }), shown, JSON.stringify([zaaktypen, zaaktype]))
  }
})

t.test('zaaktypen: a zaak whose identificatie or domein must be known and is not, stays away', async t => {
  for (const [zaaktypen, zaaktype] of [
    [{ behalve: ['jeugdhulp'] }, { omschrijving: 'Iets' }],
    [{ behalve: [{ domein: 'ZORG' }] }, { identificatie: 'melding' }],
    [{ alleen: [{ domein: 'ZORG' }] }, { identificatie: 'melding' }],
    [{ alleen: ['melding'] }, { domein: 'MELD' }]
  ] as const) {
    t.notOk(isZaakShown({ zaaktypen }, { zaaktype }), JSON.stringify([zaaktypen, zaaktype]))
  }
  t.same(zakenUnder({ zaaktypen: { behalve: ['jeugdhulp'] } }, without(zaak(), 'zaaktype')), [])
})

t.test('afgerond: an ended zaak is shown until the period is over, a running one always (F.88)', async t => {
  const rules = { afgerondTot: 'P5Y' }
  t.ok(isZaakShown(rules, {}), 'running')
  t.ok(isZaakShown(rules, { einddatum: '2021-11-23' }), 'five years ago to the day')
  t.notOk(isZaakShown(rules, { einddatum: '2021-11-22' }), 'a day longer ago')
  t.ok(isZaakShown({}, { einddatum: '1999-01-01' }), 'without a period there is no end')
})

t.test('vanaf: of a zaaktype with a start date only zaken that started since then', async t => {
  const rules = { vanaf: { melding: '2026-01-01' } }
  t.ok(isZaakShown(rules, { startdatum: '2026-01-01' }))
  t.notOk(isZaakShown(rules, { startdatum: '2025-12-31' }))
  t.ok(isZaakShown(rules, { startdatum: '2025-12-31', zaaktype: { identificatie: 'ander' } }), 'another zaaktype')
  t.same(zakenUnder(rules, without(zaak(), 'startdatum')), [], 'no startdatum')
})

t.test('rol: with initiator only the zaken that the klant started himself', async t => {
  const belanghebbende = [{ omschrijvingGeneriek: 'belanghebbende' }]
  for (const [rol, rollen, shown] of [
    ['initiator', [{ omschrijvingGeneriek: 'initiator' }], true],
    ['initiator', [...belanghebbende, { omschrijvingGeneriek: 'initiator' }], true],
    ['initiator', belanghebbende, false],
    ['initiator', [{ omschrijving: 'initiator' }], false],
    ['initiator', [], false],
    ['elke', belanghebbende, true]
  ] as const) {
    t.equal(isZaakShown({ rol }, { rollen: [...rollen] }), shown, JSON.stringify([rol, rollen]))
  }
  t.same(zakenUnder({ rol: 'initiator' }, without(zaak(), 'rollen')), [], 'no rollen at all')
})

const documentUnder = (rules: object, over: Partial<Document>, zaken: object = {}) => ({
  plan: planWith({
    zaken: { vertrouwelijkheid: 'zeer_geheim', ...zaken },
    documenten: { vertrouwelijkheid: 'zeer_geheim', status: ['definitief'], ...rules }
  }),
  documenten: part(document(over))
})
const isDocumentShown = (rules: object, over: Partial<Document>) => {
  const { plan, documenten } = documentUnder(rules, over)
  return shownIds(plan, { documenten }).length === 1
}

t.test('documenten: vertrouwelijkheid and status of the document itself', async t => {
  for (const [rules, over, shown] of [
    [{}, {}, true],
    [{ vertrouwelijkheid: 'intern' }, { vertrouwelijkheidaanduiding: 'intern' }, true],
    [{ vertrouwelijkheid: 'intern' }, { vertrouwelijkheidaanduiding: 'zaakvertrouwelijk' }, false],
    [{}, { vertrouwelijkheidaanduiding: 'ultra' }, false],
    [{ status: ['definitief', 'gearchiveerd'] }, { status: 'gearchiveerd' }, true],
    [{}, { status: 'in_bewerking' }, false],
    [{}, { status: '' }, false]
  ] as const) {
    t.equal(isDocumentShown(rules, over), shown, JSON.stringify([rules, over]))
  }
  for (const key of ['vertrouwelijkheidaanduiding', 'status'] as const) {
    const { plan } = documentUnder({}, {})
    t.same(shownIds(plan, { documenten: part(without(document(), key)) }), [], `no ${key}`)
  }
})

t.test('informatieobjecttypen: alleen and behalve, by omschrijving and by domein', async t => {
  for (const [informatieobjecttypen, over, shown] of [
    [{ behalve: ['advies'] }, {}, true],
    [{ behalve: ['brief'] }, {}, false],
    [{ alleen: ['brief'] }, {}, true],
    [{ alleen: ['advies'] }, {}, false],
    [{ alleen: [{ domein: 'MELD' }] }, {}, true],
    [{ alleen: [{ domein: 'ZORG' }] }, {}, false],
    [{ behalve: [{ domein: 'MELD' }] }, {}, false]
  ] as const) {
    t.equal(isDocumentShown({ informatieobjecttypen }, over), shown, JSON.stringify(informatieobjecttypen))
  }
  const unknown = part(without(document(), 'informatieobjecttype'))
  const { plan } = documentUnder({ informatieobjecttypen: { behalve: ['advies'] } }, {})
  t.same(shownIds(plan, { documenten: unknown }), [], 'a type that must be known and is not')
  t.same(shownIds(documentUnder({}, {}).plan, { documenten: unknown }), ['d1'], 'a type that no rule looks at')
})

t.test('a document goes where its zaken go: shown through one that is shown, gone when all are withheld', async t => {
  const zaken = part(zaak(), zaak({ id: 'z2', zaaktype: jeugd }))
  for (const [ids, shown] of [
    [['z1'], true],
    [['z1', 'z2'], true],
    [['z2'], false],
    [['z3'], true],
    [[], false]
  ] as const) {
    const { plan, documenten } = documentUnder({}, { zaken: [...ids] }, { zaaktypen: { behalve: ['jeugdhulp'] } })
    const ofDocumenten = minimise(plan, { zaken, documenten }).onderdelen.documenten?.items ?? []
    t.equal(ofDocumenten.length === 1, shown, JSON.stringify(ids))
  }
})

const isContactShown = (rules: object, item: Contactmoment) =>
  shownIds({ contactmomenten: rules }, { contactmomenten: part(item) }).length === 1

t.test(
  'vertrouwelijke klantcontacten stay away unless the doel shows them; silence counts as vertrouwelijk',
  async t => {
    const unsaid = without(contact(), 'vertrouwelijk')
    for (const [rules, item, shown] of [
      [{}, contact({ vertrouwelijk: false }), true],
      [{}, contact({ vertrouwelijk: true }), false],
      [{}, unsaid, false],
      [{ vertrouwelijk: true }, contact({ vertrouwelijk: true }), true],
      [{ vertrouwelijk: true }, unsaid, true]
    ] as const) {
      t.equal(isContactShown(rules, item), shown, JSON.stringify([rules, item.vertrouwelijk]))
    }
  }
)

t.test('sinds: klantcontacten are shown as far back as the doel goes', async t => {
  const rules = { sinds: 'P2Y' }
  t.ok(isContactShown(rules, contact({ plaatsgevondenOp: '2024-11-23T00:00:00Z' })), 'two years ago to the day')
  t.notOk(isContactShown(rules, contact({ plaatsgevondenOp: '2024-11-22T23:59:59Z' })), 'longer ago')
  t.notOk(isContactShown(rules, without(contact(), 'plaatsgevondenOp')), 'no moment')
  t.ok(isContactShown({}, contact({ plaatsgevondenOp: '1999-01-01T00:00:00Z' })), 'without a period there is no end')
})
