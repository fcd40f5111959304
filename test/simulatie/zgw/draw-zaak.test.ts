import fc from 'fast-check'
import t from 'tap'
import { createPopulatie } from '../../../simulatie/populatie/populatie.ts'
import { soorten, toUuid } from '../../../simulatie/populatie/uuid.ts'
import { toDag, toDatum } from '../../../simulatie/zgw/dag.ts'
import { createRegister } from '../../../simulatie/zgw/register.ts'
import { toUrls } from '../../../simulatie/zgw/urls.ts'
import { rollenOf, toRolBody } from '../../../simulatie/zgw/zaken/rol.ts'
import { statussenOf } from '../../../simulatie/zgw/zaken/status.ts'
import { identificatieOf, toPlaats, uuidOf, type Zaak } from '../../../simulatie/zgw/zaken/zaak.ts'
import { toZaakBody } from '../../../simulatie/zgw/zaken/zaak-body.ts'
import { peildatum, populatie, vijfhonderdZaken } from './server.ts'

const register = createRegister(populatie)
const zaken: readonly Zaak[] = [...register.all()]
const urls = toUrls('http://openzaak.test')
const share = (test: (zaak: Zaak) => boolean) => (100 * zaken.filter(test).length) / zaken.length
const between = (value: number, low: number, high: number) => low <= value && value <= high

t.test('a day is the date that the calendar has', async t => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), dag => {
      const datum = new Date(dag * 86_400_000).toISOString().slice(0, 10)
      return toDatum(dag) === datum && toDag(datum) === dag
    })
  )
  for (const wrong of ['2026-02-29', '2026-13-01', '2026-1-1', 'gisteren', '', '2026-01-01T00:00:00Z']) {
    t.equal(toDag(wrong), undefined, wrong)
  }
})

t.test('another simulator with the same population makes the same zaak from its identifier alone', async t => {
  const other = createRegister(createPopulatie({ seed: 7, inwoners: 1_500, bedrijven: 60, peildatum }))
  for (const zaak of zaken.filter((_zaak, index) => index % 97 === 0)) {
    const plaats = { owner: zaak.klant.index, isBedrijf: zaak.klant.isBedrijf, number: zaak.number }
    const again = other.zaakAt(plaats)
    t.strictSame(again && toZaakBody(again, urls), toZaakBody(zaak, urls))
    t.equal(uuidOf(zaak, soorten.zaak), toUuid({ ...plaats, kind: soorten.zaak, child: 0 }))
  }
})

t.test('another seed makes other zaken', async t => {
  const other = createRegister(createPopulatie({ seed: 8, inwoners: 1_500, bedrijven: 60, peildatum }))
  const start = (of: typeof register) => of.zakenWith(vijfhonderdZaken).map(zaak => zaak.start)
  t.notSame(start(other), start(register))
})

t.test('an identificatie is unique and leads back to its zaak', async t => {
  t.equal(new Set(zaken.map(zaak => identificatieOf(zaak))).size, zaken.length)
  for (const zaak of zaken) {
    const plaats = { owner: zaak.klant.index, isBedrijf: zaak.klant.isBedrijf, number: zaak.number }
    if (JSON.stringify(toPlaats(identificatieOf(zaak))) !== JSON.stringify(plaats)) t.fail(identificatieOf(zaak))
  }
  for (const wrong of ['ZAAK-2026-12', 'ZAAK-26-0000123', 'zaak', '']) t.equal(toPlaats(wrong), undefined, wrong)
})

t.test('the mix is that of a municipality', async t => {
  const klantRol = (zaak: Zaak) => zaak.deelname
  t.ok(
    between(
      share(({ einde }) => einde !== undefined),
      50,
      70
    ),
    'about 60 % is finished'
  )
  t.ok(
    between(
      share(zaak => klantRol(zaak).soort === 'belanghebbende'),
      7,
      13
    ),
    'about 10 % belanghebbende'
  )
  t.ok(
    between(
      share(zaak => klantRol(zaak).beeindigd),
      1,
      8
    ),
    'a few rollen have ended'
  )
  t.ok(
    between(
      share(({ niveau }) => niveau === 'geheim'),
      0.5,
      8
    ),
    'a few are secret'
  )
  t.ok(
    between(
      share(({ metPartner }) => metPartner),
      2,
      15
    ),
    'sometimes with the partner'
  )
  t.ok(zaken.some(({ zaaktype }) => zaaktype.data.identificatie === 'jeugdhulp'))
  const streng = zaken.filter(({ zaaktype }) => zaaktype.data.identificatie === 'jeugdhulp')
  t.ok(streng.every(({ niveau }) => niveau === 'vertrouwelijk' || niveau === 'geheim'))
  t.ok(
    zaken.every(
      ({ klant, zaaktype: { data } }) => data.voor === 'beide' || (data.voor === 'bedrijf') === klant.isBedrijf
    )
  )
  t.equal(
    new Set(
      zaken.filter(zaak => zaak.zaaktype.data.identificatie === 'omgevingsvergunning').map(zaak => zaak.zaaktype.uuid)
    ).size,
    2
  )
})

t.test('statussen run from the start to the end, and nothing happens on or after the peildatum', async t => {
  const today = toDag(peildatum) ?? 0
  for (const zaak of zaken) {
    const gezet = statussenOf(zaak).map(status => status.gezet)
    const isDone = zaak.einde !== undefined
    const inOrder = gezet.every((dag, index) => index === 0 || dag >= (gezet[index - 1] ?? 0))
    const ok =
      inOrder &&
      // Of what was not sent in yet there is no status.
      gezet[0] === (zaak.statussen === 0 ? undefined : zaak.start) &&
      (!isDone || gezet.at(-1) === zaak.einde) &&
      Math.max(...gezet, zaak.start, zaak.registratie) < today &&
      isDone === (zaak.resultaat !== undefined) &&
      isDone === (zaak.statussen === zaak.zaaktype.statustypen.length)
    if (!ok) t.fail(identificatieOf(zaak))
  }
})

t.test('an eenmanszaak has no RSIN, a machtiging and an ended rol are the klant’s', async t => {
  for (const zaak of zaken) {
    const innNnpId = rollenOf(zaak)[0]?.identificatie.innNnpId
    const [klant, ...others] = rollenOf(zaak).map(rol => toRolBody(rol, urls))
    if (innNnpId !== undefined && zaak.klant.isBedrijf) t.equal(innNnpId, zaak.klant.rsin ?? '')
    if (others.some(rol => rol.indicatieMachtiging !== '' || rol.eindeGeldigheid !== null)) t.fail('another’s rol')
    if (klant?.eindeGeldigheid && String(klant.eindeGeldigheid) >= peildatum) t.fail('ends in the future')
  }
  t.ok(zaken.some(({ klant }) => klant.isBedrijf && klant.rsin === undefined))
})
