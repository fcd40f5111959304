/** Codes are free text in older data: `kvk_nummer`, `KvkNummer` and `KVK-nummer` are one code. */
export const toCode = (text: string | null | undefined): string => (text ?? '').toLowerCase().replace(/[^a-z0-9]/g, '')
