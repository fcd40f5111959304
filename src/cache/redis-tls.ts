import { readFileSync } from 'node:fs'
import { z } from 'zod'

const pemFile = (what: string) => z.string().min(1).optional().describe(`Path of a PEM file with ${what}.`)

export const redisTlsSchema = z
  .strictObject({
    certificaat: pemFile('our certificate and its chain, for a Redis that asks for one'),
    sleutel: pemFile('the private key of our certificate'),
    ca: pemFile('the authorities to trust instead of those of Node')
  })
  .refine(({ certificaat, sleutel }) => (certificaat === undefined) === (sleutel === undefined), {
    error: 'certificaat and sleutel go together'
  })
export type RedisTls = z.output<typeof redisTlsSchema>

/** As node:tls wants it. Throws when a file cannot be read: better no start than a cache that never works. */
export const toTlsOptions = ({ certificaat, sleutel, ca }: RedisTls) => ({
  ...(certificaat !== undefined && { cert: readFileSync(certificaat) }),
  ...(sleutel !== undefined && { key: readFileSync(sleutel) }),
  ...(ca !== undefined && { ca: readFileSync(ca) })
})
