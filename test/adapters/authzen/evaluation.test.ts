import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import t from 'tap'
import { toEvaluation } from '../../../src/adapters/authzen/evaluation.ts'
import type { Klant } from '../../../src/klantbeeld/klant.ts'
import { BSN } from '../../logboek/voorbeeld.ts'
import { traceparent } from '../asking.ts'
import { inwoner, medewerker, vraagVan } from './vraag.ts'

// AuthZEN Authorization API 1.0 §5 and §6.1, with what the NLGov profile adds to action and context.
const entity = {
  type: 'object',
  required: ['type', 'id'],
  properties: {
    type: { type: 'string', minLength: 1 },
    id: { type: 'string', minLength: 1 },
    properties: { type: 'object' }
  },
  additionalProperties: false
}
const evaluationRequest = {
  type: 'object',
  required: ['subject', 'action', 'resource', 'context'],
  properties: {
    subject: entity,
    resource: entity,
    action: {
      type: 'object',
      required: ['name', 'properties'],
      properties: {
        name: { type: 'string', minLength: 1 },
        properties: {
          type: 'object',
          required: ['processing_activity_id'],
          properties: { processing_activity_id: { type: 'string', format: 'uri' } }
        }
      },
      additionalProperties: false
    },
    context: {
      type: 'object',
      required: ['time', 'traceparent'],
      properties: {
        time: { type: 'string', format: 'date-time' },
        traceparent: { type: 'string', pattern: '^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$' }
      }
    }
  },
  additionalProperties: false
}
const ajv = new Ajv({ allErrors: true })
addFormats.default(ajv)
const isEvaluationRequest = ajv.compile(evaluationRequest)

const persoon: Klant = { soort: 'natuurlijkPersoon', burgerservicenummer: BSN }
const klanten: readonly Klant[] = [
  persoon,
  { soort: 'nietNatuurlijkPersoon', kvkNummer: '90001354' },
  { soort: 'nietNatuurlijkPersoon', rsin: '999992570' },
  { soort: 'vestiging', vestigingsnummer: '990000216645', kvkNummer: '90001354' }
]
// Numbers, user ids, and what a decision point has no business with.
const secrets = [BSN, '90001354', '999992570', '990000216645', 'j.jansen', 'login.example', 'lezen', '2020-01-01']

for (const actor of [medewerker, inwoner]) {
  for (const klant of klanten) {
    const nummersoort = 'kvkNummer' in klant ? ' with KVK-nummer' : ''
    t.test(
      `a question of a ${actor.soort} about a ${klant.soort}${nummersoort} is AuthZEN without a number`,
      async t => {
        const evaluation = toEvaluation(vraagVan(actor, klant))
        t.ok(isEvaluationRequest(evaluation), ajv.errorsText(isEvaluationRequest.errors))
        t.match(evaluation, { subject: { type: actor.soort }, resource: { properties: { klantsoort: klant.soort } } })
        const text = JSON.stringify(evaluation)
        for (const secret of secrets) t.notOk(text.includes(secret), secret)
      }
    )
  }
}

t.test('who, what, whose and why: each has its place', async t => {
  const vraag = vraagVan(medewerker, persoon)
  t.strictSame(toEvaluation(vraag), {
    subject: {
      type: 'medewerker',
      id: vraag.actor.sleutel,
      properties: {
        rollen: ['kcc-medewerker', 'teamleider'],
        client: 'desktop',
        organisatie: 'gemeente-voorbeeld',
        acr: 'http://eidas.europa.eu/LoA/substantial'
      }
    },
    action: {
      name: 'raadplegen',
      properties: { processing_activity_id: 'https://register.example/kcc', doel: 'kcc-klantcontact' }
    },
    resource: {
      type: 'klant',
      id: vraag.klant.pseudoniem,
      properties: { klantsoort: 'natuurlijkPersoon', onderdelen: ['contactmomenten'] }
    },
    context: { time: '2026-11-23T12:00:00.000Z', traceparent }
  })
})

t.test('what is not known of the actor leaves no key behind', async t => {
  const { properties } = toEvaluation(vraagVan(inwoner, persoon)).subject
  t.strictSame(properties, { rollen: [], client: 'portaal' })
})

t.test('the same actor and klant are the same to a decision point, others are others', async t => {
  const ids = klanten.map(klant => toEvaluation(vraagVan(medewerker, klant)).resource.id)
  t.equal(new Set(ids).size, klanten.length)
  t.equal(toEvaluation(vraagVan(inwoner, persoon)).resource.id, ids[0])
  t.not(toEvaluation(vraagVan(inwoner, persoon)).subject.id, toEvaluation(vraagVan(medewerker, persoon)).subject.id)
})
