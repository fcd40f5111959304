/** RSIN of the simulated municipality: passes the eleven test, issued to nobody. */
export const rsin = '920000009'

/** Name of its only catalogus. */
export const domein = 'VBSTD'
