import { z } from 'zod'

const emptyToNull = (value: unknown): unknown => (value === '' ? null : value)

/** A member that may be unset: absent, null, or `""` whatever its type, as gateways and other products write it. */
export const maybe = <T>(schema: z.ZodType<T>) => z.preprocess(emptyToNull, schema.nullable()).exactOptional()

export const tekst = maybe(z.string())
export const vlag = maybe(z.boolean())
export const verwijzing = z.object({ uuid: z.string().min(1) })
export const verwijzingen = maybe(z.array(verwijzing))
