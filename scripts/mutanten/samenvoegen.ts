import { type Mutant, of } from './mutant.ts'

/** What is made of the parts, and who is asked at all. */
export const samenvoegen: readonly Mutant[] = [
  ...of(
    'aggregate/links.ts',
    ['doelbinding/eigenschappen.test.ts', 'aggregate/klantbeeld.test.ts'],
    [
      [
        'links of hidden zaken kept',
        'item.zaken.filter(id => shown.has(id))',
        'item.zaken.filter(id => shown.has(id) || id)'
      ],
      [
        'hoofdzaak that is hidden kept',
        'hoofdzaak !== undefined && shown.has(hoofdzaak)',
        'hoofdzaak !== undefined && shown'
      ],
      [
        'deelzaken that are hidden kept',
        'deelzaken?.filter(id => shown.has(id))',
        'deelzaken?.filter(id => shown.has(id) || id)'
      ],
      [
        'links made that the doel does not name',
        'ofZaken !== undefined && wants(ofZaken, pad)',
        'ofZaken !== undefined || wants(ofZaken, pad)'
      ]
    ]
  ),
  ...of(
    'klantbeeld/gevraagd.ts',
    ['integratie/doorsnee.test.ts', 'integratie/lek.test.ts'],
    [['meegevraagd not asked', 'plan.meegevraagd.map', '[].map']]
  ),
  ...of(
    'aggregate/consult.ts',
    ['aggregate/consult.test.ts', 'integratie/doorsnee.test.ts'],
    [
      [
        'sources outside the plan called',
        'bronnen.filter(bron => bron.levert.some(isPlannedIn(vraag)))',
        'bronnen.filter(bron => bron.levert.length > 0)'
      ]
    ]
  ),
  ...of(
    'aggregate/consult.ts',
    ['aggregate/nummers.test.ts'],
    [
      [
        'other numbers of a company not passed on',
        'consultBron(bron, { ...vraag, nummers }, options)',
        'consultBron(bron, nummers && own, options)'
      ]
    ]
  ),
  ...of(
    'aggregate/nummers.ts',
    ['aggregate/nummers.test.ts'],
    [
      ['numbers: a register that failed is not told', '...(!resultaten.every(isGelukt) && { gedeeltelijk: true })', ''],
      ['numbers: what is found goes before its own', '    ...ownNummers(klant),\n', '']
    ]
  ),
  ...of(
    'aggregate/zelfde-zaak.ts',
    ['aggregate/merge.test.ts'],
    [
      [
        'a zaak with the same number of another organisation is the same',
        'JSON.stringify([bronorganisatie, identificatie])',
        'JSON.stringify([identificatie])'
      ],
      [
        'a zaak with a number of nobody known is the same',
        'bronorganisatie === undefined || identificatie === undefined',
        'identificatie === undefined'
      ],
      [
        'the same uuid in two registers is two zaken',
        'const keys = keysOf(zaak)',
        'const keys = keysOf(zaak).slice(1)'
      ],
      ['links to a copy of a zaak are kept', 'zaken.map(relinkZaak(sameAs))', 'zaken']
    ]
  ),
  ...of(
    'aggregate/merge.ts',
    ['aggregate/merge.test.ts'],
    [
      [
        'documents that two registers lead to lose the zaken of one',
        '...(once.get(keyOf(item))?.zaken ?? []), ...(item.zaken ?? [])',
        '...(item.zaken ?? [])'
      ],
      ['who answers first decides', '[...uitkomsten].sort((a, b) => compare(a.bron, b.bron))', '[...uitkomsten]'],
      [
        'documents point to a copy of a zaak',
        "itemsOf('documenten', uitkomsten).map(item => relink(item, sameAs))",
        "itemsOf('documenten', uitkomsten)"
      ]
    ]
  ),
  ...of(
    'aggregate/klantbeeld.ts',
    ['aggregate/klantbeeld.test.ts'],
    [['a part of a bron counts as all of it', " || served.some(({ status }) => status === 'gedeeltelijk')", '']]
  ),
  ...of(
    'aggregate/verantwoord.ts',
    ['aggregate/lees-zaak.test.ts'],
    [
      [
        'sources asked before the first line is written',
        "if (!(await verantwoording.begin(vraag, plan, beslissing))) return { soort: 'geenVerantwoording' }",
        'await verantwoording.begin(vraag, plan, beslissing)'
      ],
      [
        'data without the last line',
        "(await verantwoording.end(vraag, plan, afloop)) ? antwoord : { soort: 'geenVerantwoording' }",
        '(await verantwoording.end(vraag, plan, afloop)) ? antwoord : antwoord'
      ],
      [
        'a question without its onderdeel in the plan goes on',
        'vraag.vereist !== undefined && !(vraag.vereist in plan.onderdelen)',
        'vraag.vereist !== undefined && !plan'
      ],
      [
        'a refusal of the decision point is passed over',
        "beslissing !== undefined && beslissing.besluit.besluit !== 'toegestaan'",
        'beslissing !== undefined && beslissing.besluit.besluit === undefined'
      ]
    ]
  ),
  ...of(
    'aggregate/lees-zaak.ts',
    ['aggregate/lees-zaak.test.ts'],
    [
      [
        'second pass off for one zaak',
        'steps.minimise(plan, merged)',
        '{ ...steps.minimise(plan, merged), onderdelen: merged }'
      ],
      ['another zaak than was asked', 'find(({ id }) => id === vraag.id)', 'find(({ id }) => id !== undefined)'],
      [
        'not known is told as not there',
        "isKnown ? 'nietGevonden' : 'geenBron'",
        "isKnown ? 'nietGevonden' : 'nietGevonden'"
      ],
      ['warnings of registers that are asked along are lost', '...contactmomenten, ...warnings', '...contactmomenten']
    ]
  ),
  ...of(
    'aggregate/open-document.ts',
    ['aggregate/open-document.test.ts'],
    [
      [
        'bytes of a document that the second pass withheld',
        'stukken.flatMap(inhoudOf).find(isOf(document))',
        'stukken.flatMap(inhoudOf)[0]'
      ],
      ['another document than was asked', 'find(({ id }) => id === vraag.id)', 'find(({ id }) => id !== undefined)'],
      [
        'bytes that are not sent stay open',
        'if (body !== sent) body.destroy()',
        'if (sent && body !== sent) body.destroy()'
      ],
      ['bytes that come late stay open', 'if (isOver) body.destroy()', 'if (isOver) return'],
      [
        'a document that is not known is told as not there',
        "? 'nietGevonden' : 'geenBron'",
        "? 'nietGevonden' : 'nietGevonden'"
      ]
    ]
  ),
  ...of(
    'aggregate/zoek.ts',
    ['aggregate/zoek.test.ts'],
    [
      [
        'search: sources asked before the first line is written',
        "if (!(await verantwoording.begin(vraag, plan))) return { soort: 'geenVerantwoording' }",
        'await verantwoording.begin(vraag, plan)'
      ],
      [
        'search: candidates without the last line',
        '  if (!(await verantwoording.end(vraag, plan, { uitkomsten, getoond, begonnenMs }))) {',
        '  if (!(await verantwoording.end(vraag, plan, { uitkomsten, getoond, begonnenMs })) && !plan) {'
      ],
      ['search: no end to the candidates', 'found.length > maxKandidaten', 'found.length > 1e9'],
      ['search: too many are shown', 'isTooMany ? [] : found', 'isTooMany ? found : found'],
      [
        'search: klantsoorten of the doel not looked at in the answer',
        'if (!klantsoorten.includes(one.klant.soort)) continue',
        ''
      ],
      [
        'search: a BSN and an RSIN are the same klant',
        'const { soort, nummer } = toIdentificatie(one.klant)',
        "const { soort, nummer } = { ...toIdentificatie(one.klant), soort: '' }"
      ],
      ['search: no bron is told as nobody', "if (gelukt.length === 0) return { soort: 'geenBron' }", ''],
      ['search: a part counts as all', "isGelukt(resultaat) && resultaat.status === 'ok'", 'isGelukt(resultaat)']
    ]
  ),
  ...of(
    'logboek/zoekactie.ts',
    ['logboek/zoekactie.test.ts'],
    [
      [
        'search: no line for who was shown',
        '...getoond.map(one => getoondRegel(raadpleging, one, uitkomst.geeindigdMs)),',
        ''
      ]
    ]
  ),
  ...of(
    'http/byte-range.ts',
    ['http/byte-range.test.ts'],
    [
      ['a range begins a byte late', 'start - position)', 'start + 1 - position)'],
      ['a range ends a byte late', 'end + 1 - position)', 'end + 2 - position)'],
      ['a source is read to its end for a range', 'if (position > end) return', ''],
      ['a slice that nobody wants holds on to its source', '      body.destroy()\n', '']
    ]
  ),
  ...of(
    'aggregate/remember.ts',
    ['aggregate/consult.test.ts'],
    [['cache key without vorm', 'const plan = JSON.stringify(operatie.vorm)', "const plan = ''"]]
  )
]
