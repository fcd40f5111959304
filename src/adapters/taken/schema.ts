import { z } from 'zod'

const isTemplate = (text: string): boolean =>
  text.includes('{id}') && URL.parse(text.replaceAll('{id}', 'x'))?.protocol === 'https:'

/** Where a klant goes on with a task of which the source gives no address of its own. */
export const taakUrl = z
  .string()
  .refine(isTemplate, 'expected a https URL with {id} in it')
  .describe(
    'Address in the portal where a klant goes on with an open task; `{id}` is the uuid of the task. Example: https://mijn.gemeente.example/taken/{id}'
  )

export const maxItems = z
  .int()
  .min(1)
  .max(10_000)
  .default(500)
  .describe('Most items of one klant; what goes beyond is reported as `afgekapt`.')
