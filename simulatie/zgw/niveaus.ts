/** Vertrouwelijkheidaanduiding, from least to most confidential. */
export const niveaus = [
  'openbaar',
  'beperkt_openbaar',
  'intern',
  'zaakvertrouwelijk',
  'vertrouwelijk',
  'confidentieel',
  'geheim',
  'zeer_geheim'
] as const
export type Niveau = (typeof niveaus)[number]
