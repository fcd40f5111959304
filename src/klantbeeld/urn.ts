/** The zaak that a URN names, by its uuid or its zaaknummer: `urn:nld:gemeenteutrecht:zaak:uuid:…` (Open VTB 0.1.0). */
export const zaakOfUrn = (urn: string): string | undefined => {
  const [, kind, value] = /^urn:[^:]+:.*?\bzaak:(uuid|zaaknummer):([^:]+)$/i.exec(urn) ?? []
  if (value === undefined) return undefined
  return kind?.toLowerCase() === 'uuid' ? value.toLowerCase() : value
}

/** The uuid of the document that a URN names. */
export const documentOfUrn = (urn: string): string | undefined =>
  /:(?:enkelvoudig)?informatieobject:uuid:([0-9a-f-]{36})$/i.exec(urn)?.[1]?.toLowerCase()
