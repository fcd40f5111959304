/** What goes wrong at the other side, one kind at a time. Redis has the nearest thing to what is of HTTP alone. */
export const faults = [
  'refused',
  'blackhole',
  'slow headers',
  'slow body',
  '429',
  '500',
  '503',
  'HTML',
  'half an answer',
  'reset',
  'expired certificate',
  'other host',
  'other authority'
] as const
export type Fault = (typeof faults)[number]

/** Nothing comes, or too slowly: the time limit ends it. All others are seen at once. */
export const isSlow = (fault: Fault): boolean => ['blackhole', 'slow headers', 'slow body'].includes(fault)

/** Stands in everything that a broken source says, its certificates included, and may be seen nowhere. */
export const merk = 'LEKMERK-5d02'
