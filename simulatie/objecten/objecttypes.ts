/** The object types that this register keeps. */
export const objecttypen = {
  taak: '3f1cdfc5-2bd7-4c1b-8a3e-4e1a2f9d7c01',
  bericht: '7a0f6d1e-90c4-4d1f-9a55-0c2b8f3e6a02'
} as const
export type Objecttype = keyof typeof objecttypen

const namen: Readonly<Record<Objecttype, readonly [string, string]>> = {
  taak: ['taak', 'taken'],
  bericht: ['bericht', 'berichten']
}

const onDag = '2025-01-01'

/** As `GET /objecttypes/{uuid}` gives it. */
export const toObjecttype = (type: Objecttype, base: string) => ({
  url: `${base}/objecttypes/${objecttypen[type]}`,
  uuid: objecttypen[type],
  name: namen[type][0],
  namePlural: namen[type][1],
  description: '',
  dataClassification: 'confidential',
  maintainerOrganization: '',
  maintainerDepartment: '',
  contactPerson: '',
  contactEmail: '',
  source: '',
  updateFrequency: 'unknown',
  providerOrganization: '',
  documentationUrl: 'https://objecttypen.example',
  labels: {},
  createdAt: onDag,
  modifiedAt: onDag,
  allowGeometry: false,
  versions: [1, 2, 3].map(version => `${base}/objecttypes/${objecttypen[type]}/versions/${version}`)
})

/** The host in the address of a type is not looked at, as in Open Object 4. */
export const typeOf = (url: string): Objecttype | undefined => {
  const uuid = url.split('/').at(-1)
  return (Object.keys(objecttypen) as Objecttype[]).find(type => objecttypen[type] === uuid)
}
