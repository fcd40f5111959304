const base = 'https://openzaak.example/zaken/api/v1'

/** A message of the kanaal `zaken` about one zaak, by its id or its address. */
export const toNotificatie = (
  zaak = 'onbekend',
  kenmerken: Readonly<Record<string, string>> = {},
  over: object = {}
) => {
  const hoofdObject = URL.canParse(zaak) ? zaak : `${base}/zaken/${zaak}`
  return {
    kanaal: 'zaken',
    hoofdObject,
    resource: 'zaak',
    resourceUrl: hoofdObject,
    actie: 'update',
    aanmaakdatum: '2026-11-23T12:00:00Z',
    kenmerken,
    ...over
  }
}
