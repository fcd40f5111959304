import { type Probleem, toResult } from '@integraal-klantbeeld/client'

type Call = Parameters<typeof toResult>[0]

/** Long enough for the tab that opens to have read it. */
const keptMs = 60_000

/** Opens the content of a document in a tab of its own; gives the problem when it may not or cannot be seen. */
export const openDocument = async (call: Call): Promise<Probleem | undefined> => {
  const result = await toResult(call)
  if (!result.ok) return result.probleem
  const address = URL.createObjectURL(result.data as unknown as Blob)
  window.open(address, '_blank', 'noopener')
  setTimeout(() => URL.revokeObjectURL(address), keptMs)
  return undefined
}
