import { z } from 'zod'

/** Section `mijn` of klantbeeld.yaml: what a resident or company sees of itself. */
export const mijnSchema = z.strictObject({
  doel: z
    .string()
    .min(1)
    .describe('Doel of the register, with perspectief `klant`, by which all of `/v1/mijn` is decided and logged.'),
  tijdslimietMs: z
    .int()
    .min(50)
    .max(60_000)
    .default(1_500)
    .describe('Time budget of one question of a klant, milliseconds. As a stream the budget is that of every stream.'),
  talen: z
    .array(z.string().regex(/^[a-z]{2,3}$/, 'expected a language such as nl or en'))
    .default(['nl', 'en'])
    .refine(talen => talen.includes('nl'), 'nl is always one of them: texts fall back on it')
    .describe('Languages that an answer may be in, by Accept-Language; what is not translated is in Dutch.')
})
export type Mijninstellingen = z.output<typeof mijnSchema>
