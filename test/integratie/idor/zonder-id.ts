import t from 'tap'
import { allKinds, kolomOf, namens, onbekend, opMachtiging, type Wie, zonderToegang } from './matrix.ts'
import type { Idor } from './opstelling.ts'
import { eigenrijen, filterrijen, toevoegrij } from './rijen.ts'
import type { Kolom } from './verslag.ts'

type Filterrij = (typeof filterrijen)[number]

const testFilter = ({ ask, idsOf, subOf, verslag }: Idor, { route, ask: toCall }: Filterrij): void => {
  const rij = `${route} (zaak)`
  const askFor = (wie: Wie, zaak: string) => ask(wie, toCall(zaak, subOf(wie)))

  t.test(`${rij}: narrowed to what is not his, or to what is no zaak, there is nothing`, async t => {
    const zaken = idsOf('inwoner', 'zaken')
    const rows: readonly (readonly [Wie, string, Kolom])[] = [
      ...[...idsOf('ander', 'zaken'), ...idsOf('onderneming', 'zaken')].map(id => ['inwoner', id, 'other'] as const),
      ...zaken.map(id => ['exGemachtigde', id, 'ex-represented'] as const),
      ...zaken.map(id => ['exCurator', id, 'ex-represented'] as const),
      ...onbekend.map(id => ['inwoner', id, 'guessed'] as const),
      ...allKinds
        .filter(kind => kind !== 'zaken')
        .map(kind => ['inwoner', idsOf('inwoner', kind)[0] ?? '', 'type-swapped'] as const)
    ]
    await Promise.all(
      rows.map(async ([wie, id, kolom]) => {
        const { status, json } = await askFor(wie, id)
        t.equal(status, 200)
        t.same(json.gegevens ?? json.taken, [], kolom)
        verslag.add(rij, kolom, '200 leeg')
      })
    )
  })

  t.test(
    `${rij}: of a zaak of his own there is something, for a curator too, and for a machtiging nothing`,
    async t => {
      for (const [wie, kolom] of [
        ['inwoner', 'own'],
        ['curator', 'represented, covered']
      ] as const) {
        const found = await Promise.all(idsOf(wie, 'zaken').map(id => askFor(wie, id)))
        t.ok(
          found.some(({ json }) => (json.gegevens ?? json.taken).length > 0),
          wie
        )
        verslag.add(rij, kolom, 200)
      }
      for (const wie of ['gemachtigde', ...zonderToegang] as const) {
        const { status } = await askFor(wie, idsOf('gemachtigde', 'zaken')[0] ?? '')
        t.equal(status, 403, wie)
        verslag.add(rij, kolomOf(wie), status)
      }
    }
  )
}

const testKlantId = ({ ask, idsOf, subOf, verslag }: Idor): void => {
  const rij = 'POST /context/zoek (klantId)'
  t.test(`${rij}: the klant is that of the token, whatever the message names`, async t => {
    const rows: readonly (readonly [Wie, string, Kolom, number])[] = [
      ['inwoner', subOf('inwoner'), 'own', 200],
      ['curator', subOf('curator'), 'represented, covered', 200],
      ['gemachtigde', subOf('gemachtigde'), 'represented, not covered', 403],
      ['curator', subOf('inwoner'), 'represented, not covered', 403],
      ['bewindvoerder', subOf('bewindvoerder'), 'represented, no access', 403],
      ['zonderDienst', subOf('zonderDienst'), 'represented, no access', 403],
      ['inwoner', subOf('ander'), 'other', 403],
      ['exGemachtigde', subOf('inwoner'), 'ex-represented', 403],
      ['inwoner', '999995522', 'guessed', 403],
      ['inwoner', onbekend[0] ?? '', 'guessed', 403],
      ...allKinds.map(kind => ['inwoner', idsOf('inwoner', kind)[0] ?? '', 'type-swapped', 403] as const)
    ]
    for (const [wie, klantId, kolom, expected] of rows) {
      const { status } = await ask(wie, {
        method: 'POST',
        path: '/v1/context/zoek',
        body: { klantId, include: ['taken'] }
      })
      t.equal(status, expected, `${wie} ${kolom}`)
      verslag.add(rij, kolom, status)
    }
  })
}

type Eigenrij = (typeof eigenrijen)[number]

const opensTo = (wie: Wie, { alleenZelf, opMachtiging: isPartly }: Eigenrij): boolean =>
  wie === 'curator' ? alleenZelf !== true : wie === 'gemachtigde' && isPartly === true

const testEigen = ({ ask, subOf, verslag }: Idor, rij: Eigenrij): void => {
  const { route, path, stroom } = rij
  t.test(`${route}: whom the question names is no matter: a number in it is refused`, async t => {
    for (const [naam, waarde] of [
      ['burgerservicenummer', '999994955'],
      ['bsn', '999994955'],
      ['kvkNummer', '99999989'],
      ['klantId', subOf('ander')]
    ] as const) {
      const { status } = await ask('inwoner', { path: `${path}${naam}=${waarde}` })
      t.equal(status, 400, naam)
      verslag.add(route, 'other', status)
    }
  })

  t.test(`${route}: who acts for another gets what the register opens to him, and nothing else`, async t => {
    for (const wie of namens) {
      const { status } = await ask(wie, { path })
      const isOpen = opensTo(wie, rij)
      t.equal(status, isOpen ? 200 : 403, wie)
      verslag.add(route, isOpen ? 'represented, covered' : kolomOf(wie), status)
    }
  })
  if (stroom) return

  t.test(`${route}: no id of another is in it, who was represented before included`, async t => {
    const texts = await Promise.all(
      (['inwoner', 'ander', 'exCurator', 'onderneming', 'vestiging'] as const).map(wie => ask(wie, { path }))
    )
    const ids = texts.map(({ text }) => new Set(text.match(/"(?:id|verwerkingId)":"[^"]+"/g)))
    t.ok(texts.every(({ status }) => status === 200))
    t.ok((ids[0]?.size ?? 0) > 0)
    t.equal(
      new Set(ids.flatMap(one => [...one])).size,
      ids.reduce((sum, one) => sum + one.size, 0)
    )
    verslag.add(route, 'own', 200)
    verslag.add(route, 'ex-represented', 'own only')
  })
}

const testToevoegen = ({ ask, writes, verslag }: Idor): void => {
  const { route } = toevoegrij
  t.test(`${route}: for the klant himself only, and to his own profile whomever the message names`, async t => {
    const add = (wie: Wie, body: object) =>
      ask(wie, {
        method: 'POST',
        path: '/v1/mijn/profiel/digitale-adressen',
        headers: { 'idempotency-key': crypto.randomUUID() },
        body
      })
    const before = writes()
    const adres = { soort: 'email', adres: 'toegevoegd@example.nl' }
    for (const wie of namens) {
      const { status } = await add(wie, adres)
      t.equal(status, 403, wie)
      verslag.add(route, kolomOf(wie), status)
    }
    for (const vreemd of [{ burgerservicenummer: '999994955' }, { partij: onbekend[0] }, { klantId: '999994955' }]) {
      const { status } = await add('inwoner', { ...adres, ...vreemd })
      t.equal(status, 400)
      verslag.add(route, 'other', status)
    }
    t.equal(writes(), before)
    const { status } = await add('inwoner', adres)
    t.equal(status, 201)
    verslag.add(route, 'own', status)
    for (const wie of ['ander', 'exCurator', 'onderneming'] as const) {
      t.notMatch((await ask(wie, { path: '/v1/mijn/profiel' })).text, adres.adres, wie)
    }
  })
}

/** What the answers themselves show to each. */
const testBezit = ({ idsOf, bezitOf }: Idor): void => {
  t.test(
    'represented: a machtiging covers some zaken and their documents, a curator all, without a role nothing',
    async t => {
      for (const kind of allKinds) {
        const [vanInwoner, gedekt] = [idsOf('inwoner', kind), idsOf('gemachtigde', kind)]
        if (opMachtiging.has(kind)) t.ok(gedekt.length > 0 && gedekt.length < vanInwoner.length, kind)
        else t.same(gedekt, [], kind)
        t.ok(gedekt.every(id => vanInwoner.includes(id)))
        t.same(idsOf('curator', kind), vanInwoner, kind)
        for (const wie of zonderToegang) t.same(idsOf(wie, kind), [], kind)
      }
    }
  )

  t.test('what is for one vestiging is not for another, nor for the company, and the other way about', async t => {
    for (const kind of ['taken', 'berichten'] as const) {
      const all = (['onderneming', 'vestiging', 'andereVestiging'] as const).map(wie => idsOf(wie, kind))
      for (const ids of all) t.ok(ids.length > 0, kind)
      t.equal(new Set(all.flat()).size, all.flat().length, kind)
    }
  })

  t.test('no id is of two strangers; who represented another has his own again', async t => {
    for (const kind of allKinds) {
      const all = (['inwoner', 'ander', 'exCurator', 'onderneming'] as const).flatMap(wie => idsOf(wie, kind))
      t.equal(new Set(all).size, all.length, kind)
    }
    t.same(bezitOf('exGemachtigde'), bezitOf('ander'))
  })
}

/** Routes that name nobody, or narrow what is the klant's own. */
export const testZonderId = (idor: Idor): void => {
  testBezit(idor)
  for (const rij of filterrijen) testFilter(idor, rij)
  testKlantId(idor)
  for (const rij of eigenrijen) testEigen(idor, rij)
  testToevoegen(idor)
}
