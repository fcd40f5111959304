/** Required on every call of `/zaken` (Zaken API: 412 without it); the only one in use. */
export const crs = { 'accept-crs': 'EPSG:4326', 'content-crs': 'EPSG:4326' } as const
