type Missing = undefined | null
type MayMiss<T> = { [K in keyof T]: Extract<T[K], Missing> extends never ? never : K }[keyof T]
type Present<T> = { [K in keyof T as K extends MayMiss<T> ? never : K]: T[K] } & {
  [K in keyof T as K extends MayMiss<T> ? K : never]?: Exclude<T[K], Missing>
}

/**
 * Leaves out what a source does not know. Sources say so in four ways (absent, undefined, null, and `""` in ZGW);
 * our answers in one: the key is not there.
 */
export const present = <T extends Record<string, unknown>>(fields: T): Present<T> => {
  const kept: Record<string, unknown> = {}
  for (const key of Object.keys(fields)) {
    const value = fields[key]
    if (value !== undefined && value !== null && value !== '') kept[key] = value
  }
  return kept as Present<T>
}
