const one = () => 1

/** For lru-cache, so many entries. Its own `max` fills tables of that length at once: megabytes that may never be used. */
export const atMost = (entries: number) => ({ maxSize: entries, sizeCalculation: one })
