import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import type { Contract, Operation } from './contract.ts'
import type { Gate } from './gate.ts'

const everyone = { 'access-control-allow-origin': '*' } as const

type Deps = { readonly gate: Gate; readonly contract: Contract; readonly operation: Operation }

/**
 * The document for the reference page: the questions go to this service, wherever it runs, and a token is pasted. The
 * login page of `toegang` is the caller's own, and none of ours.
 */
const forReference = (document: Readonly<Record<string, unknown>>) => ({
  ...document,
  servers: [{ url: '/v1', description: 'Deze dienst' }],
  components: {
    ...(document.components as object),
    securitySchemes: {
      toegang: {
        type: 'http',
        scheme: 'bearer',
        bearerFormat: 'JWT',
        description:
          'Plak een access token van een uitgever die deze dienst kent. In de demo geeft `POST /demo/token` er een, en ' +
          'de knop onderaan de kijker.'
      }
    }
  }
})

/**
 * The OpenAPI document as JSON and YAML for anyone (ADR /core/publish-openapi), and `/docs`: a reference page that
 * asks nothing of other hosts and runs no inline script.
 */
export const beschrijvingRoutes = async (app: FastifyInstance, { gate, contract, operation }: Deps): Promise<void> => {
  const { response: _, ...schema } = operation.schema
  const json = JSON.stringify(contract.document)
  app.route({
    ...gate(operation),
    schema,
    handler: async (_request, reply) => reply.headers(everyone).type('application/json; charset=utf-8').send(json)
  })
  app.get(operation.url.replace(/json$/, 'yaml'), async (_request, reply) =>
    reply.headers(everyone).type('application/yaml; charset=utf-8').send(contract.yaml)
  )

  await app.register(swagger, { mode: 'static', specification: { document: JSON.parse(json) } })
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: true,
    transformSpecification: forReference,
    transformSpecificationClone: false,
    // swagger-ui's own check of the document would call a host on the internet
    uiConfig: { validatorUrl: null, docExpansion: 'list', supportedSubmitMethods: ['get', 'post'] },
    transformStaticCSP: csp =>
      csp.replace(/ https:\/\/validator\.swagger\.io/g, '').replace(/upgrade-insecure-requests;?/g, '')
  })
}
