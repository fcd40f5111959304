import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import t from 'tap'
import { createProjectie } from '../../../src/aggregate/mijn/projectie.ts'
import { mijnSchema } from '../../../src/aggregate/mijn/schema.ts'
import type { Klantbeeld, ZaakAntwoord } from '../../../src/klantbeeld/onderdelen.ts'
import { contract } from '../../../src/wiring/contract.ts'

const instellingen = mijnSchema.parse({
  doel: 'mijn',
  statusgroepen: { inBehandeling: 'Wij zijn bezig.' },
  zaaktypen: { '*': { statussen: { Bekend: { groep: 'inBehandeling' } } } }
})
const projectie = createProjectie({ instellingen, taal: 'nl', vandaag: '2026-11-23' })

const ajv = new Ajv({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addFormat('brp-datum', true).addFormat('elfproef', true)
ajv.addSchema({ $id: 'contract', components: contract.document.components })
const breaks = (schema: string, value: unknown): string | undefined => {
  const validate = ajv.compile({ $ref: `contract#/components/schemas/${schema}` })
  return validate(value) ? undefined : ajv.errorsText(validate.errors)
}

/** A text that can be told from all others, and stands only in fields that are for staff. */
const geheim = fc.uuid().map(id => `INTERN-${id}`)
const woord = fc.constantFrom('Brief', 'Vergunning', 'Telefoon')
const dag = fc.constantFrom('2026-01-01', '2026-11-01')
const tijdstip = fc.constantFrom('2026-01-01T10:00:00.000Z', '2026-11-01T10:00:00.000Z')
const optional = { requiredKeys: ['bron', 'id'] } as { requiredKeys: ['bron', 'id'] }

const status = fc.record(
  {
    omschrijving: fc.oneof(fc.constant('Bekend'), geheim),
    statustekst: geheim,
    toelichting: geheim,
    gezetOp: tijdstip,
    isEindstatus: fc.boolean(),
    informeren: fc.boolean()
  },
  { requiredKeys: [] }
)
const zaak = fc.record(
  {
    bron: fc.constant('b'),
    id: fc.uuid(),
    identificatie: woord,
    omschrijving: woord,
    toelichting: geheim,
    zaaktype: fc.record({ identificatie: woord, omschrijving: woord, domein: geheim, internOfExtern: geheim }),
    startdatum: dag,
    einddatum: dag,
    uiterlijkeEinddatumAfdoening: dag,
    vertrouwelijkheidaanduiding: geheim,
    status,
    statusgeschiedenis: fc.array(status, { maxLength: 3 }),
    resultaat: fc.record({ omschrijving: woord, toelichting: geheim }),
    besluiten: fc.array(fc.record({ id: geheim, besluittype: woord, toelichting: geheim }), { maxLength: 2 }),
    rollen: fc.array(fc.record({ omschrijving: geheim, machtiging: geheim, betrouwbaarheidsniveau: geheim })),
    onzeker: fc.boolean(),
    // What a careless adapter or a later version of the contract might add.
    interneNotitie: geheim
  },
  optional
)
const document = fc.record(
  {
    bron: fc.constant('b'),
    id: fc.uuid(),
    titel: woord,
    identificatie: geheim,
    beschrijving: geheim,
    auteur: geheim,
    status: geheim,
    vertrouwelijkheidaanduiding: geheim,
    bestandsnaam: geheim,
    informatieobjecttype: woord
  },
  optional
)
const contactmoment = fc.record(
  {
    bron: fc.constant('b'),
    id: fc.uuid(),
    onderwerp: woord,
    inhoud: geheim,
    reactie: woord,
    medewerkers: fc.array(geheim, { minLength: 1 }),
    rol: geheim,
    interneTaken: geheim
  },
  optional
)
const partij = fc.record(
  { bron: fc.constant('b'), id: fc.uuid(), naam: woord, interneNotitie: geheim, soortPartij: geheim },
  optional
)
const deel = <T>(item: fc.Arbitrary<T>) =>
  fc.record({
    status: fc.constantFrom('ok', 'gedeeltelijk'),
    bronnen: fc.constant([{ bron: 'b', status: 'ok' }]),
    gegevens: fc.array(item, { maxLength: 3 })
  })

const verantwoording = { verwerkingId: 'v', regels: ['INTERN'], nietGetoond: [], nietOndersteund: [] }
const onderdelen = fc.record(
  {
    contactgegevens: deel(partij),
    zaken: deel(zaak),
    documenten: deel(document),
    contactmomenten: deel(contactmoment)
  },
  { requiredKeys: [] }
)

t.test('for any view, a klant gets no field that is for staff, and exactly the schema of the contract', async t => {
  fc.assert(
    fc.property(onderdelen, found => {
      const beeld = projectie.klantbeeld({ compleet: true, onderdelen: found, verantwoording } as unknown as Klantbeeld)
      const fault = breaks('MijnKlantbeeld', JSON.parse(JSON.stringify(beeld)))
      return !JSON.stringify(beeld).includes('INTERN') && (fault === undefined || t.fail(fault))
    }),
    { numRuns: 500 }
  )
})

t.test('for any zaak, with its history and besluiten, the same', async t => {
  fc.assert(
    fc.property(zaak, onderdelen, (one, found) => {
      const antwoord = { compleet: true, zaak: one, onderdelen: found, signalen: [], verantwoording }
      const shown = projectie.zaak(antwoord as unknown as ZaakAntwoord)
      const fault = breaks('MijnZaakAntwoord', JSON.parse(JSON.stringify(shown)))
      return !JSON.stringify(shown).includes('INTERN') && (fault === undefined || t.fail(fault))
    }),
    { numRuns: 500 }
  )
})

t.test('F.81: a status that the klant was not to hear of says its group and nothing of its own', async t => {
  const shown = (informeren: boolean) =>
    projectie.klantbeeld({
      compleet: true,
      onderdelen: {
        zaken: {
          status: 'ok',
          bronnen: [],
          gegevens: [
            { bron: 'b', id: 'z', status: { omschrijving: 'Bekend', gezetOp: '2026-11-01T10:00:00Z', informeren } }
          ]
        }
      },
      verantwoording
    } as unknown as Klantbeeld).onderdelen.zaken?.gegevens?.[0]
  t.same(shown(true)?.status, { tekst: 'Wij zijn bezig.', datum: '2026-11-01' })
  t.equal(shown(false)?.status, undefined)
  t.equal(shown(false)?.statusgroep.code, 'inBehandeling')
})
