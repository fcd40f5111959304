import type { Logboekopslag, Opslagopties } from './opslag.ts'
import type { LogboekInstellingen } from './schema.ts'
import { openSqliteLogboek } from './sqlite.ts'

/** `url`: LOGBOEK_URL, `postgres://…`; absent: the SQLite file of the settings. */
export const openLogboek = async (
  settings: LogboekInstellingen,
  { url, ...opties }: Opslagopties & { readonly url?: string | undefined } = {}
): Promise<Logboekopslag> => {
  if (url === undefined) return openSqliteLogboek(settings, opties)
  // Loaded when it is needed: who runs on SQLite does not pay for it at the start.
  const { openPostgresLogboek } = await import('./postgres.ts')
  return openPostgresLogboek(url, settings, opties)
}
