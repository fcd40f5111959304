/** Base paths of the four APIs, as Open Zaak has them. */
export const paden = {
  zaken: '/zaken/api/v1',
  catalogi: '/catalogi/api/v1',
  documenten: '/documenten/api/v1',
  besluiten: '/besluiten/api/v1'
} as const
export type ApiNaam = keyof typeof paden

/** Base URLs by which the records name each other: a URL with another one belongs to another server. */
export type Urls = Readonly<Record<ApiNaam, string>> & { readonly origin: string }

/** Without trailing slash; `documenten` where these are kept elsewhere. */
export const toUrls = (origin: string, documenten = origin + paden.documenten): Urls => ({
  origin,
  zaken: origin + paden.zaken,
  catalogi: origin + paden.catalogi,
  documenten,
  besluiten: origin + paden.besluiten
})

/** A record in an answer. */
export type Body = Readonly<Record<string, unknown>>
