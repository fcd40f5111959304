import { basisprofiel, vestigingsprofiel } from '../../src/adapters/kvk/profiel-schema.ts'
import { toBedrijf, toVestiging } from '../../src/adapters/kvk/to-bedrijf.ts'
import { bekendeVelden } from '../../src/wiring/contract.ts'
import { doorlaat } from '../../test/integratie/lek/doorlaat.ts'
import { influences } from './influence.ts'

type Row = { readonly from: string; readonly to: readonly string[] }
type Section = { readonly title: string; readonly rows: readonly Row[] }

/** How the planted records of the leak test are called by their sources. */
const records: Readonly<Record<string, string>> = {
  'zaak-open': 'ZGW: Zaak, with its status and resultaat (Zaken API)',
  'rol-open': 'ZGW: Rol of the klant (Zaken API)',
  'zaaktype-melding': 'ZGW: ZaakType (Catalogi API)',
  statustype: 'ZGW: StatusType (Catalogi API)',
  resultaattype: 'ZGW: ResultaatType (Catalogi API)',
  catalogus: 'ZGW: Catalogus (Catalogi API)',
  informatieobjecttype: 'ZGW: InformatieObjectType (Catalogi API)',
  'document-open': 'ZGW: EnkelvoudigInformatieObject (Documenten API)',
  'partij-eigen': 'Open Klant: Partij, with its digitale adressen (Klantinteracties API)',
  'contact-open': 'Open Klant: Klantcontact, with betrokkenen and actoren (Klantinteracties API)',
  'objecttaak-eigen': 'Objects: externe klanttaak 1.1.1, taak 1 and 2 (Objects API)',
  'objectbericht-eigen': 'Objects: bericht (Objects API)',
  'vtbtaak-eigen': 'Open VTB: ExterneTaak (Taken API)',
  'vtbbericht-eigen': 'Open VTB: Bericht (Berichten API)'
}

const planted = (): Section[] => {
  const rows = [...doorlaat].map(([key, to]) => {
    const [record = '', from = ''] = key.split('/')
    return { record, from, to: to.split(' ') }
  })
  return [...Map.groupBy(rows, ({ record }) => record)].map(([record, found]) => ({
    title: records[record] ?? record,
    rows: found
  }))
}

const adres = {
  type: 'bezoekadres',
  indAfgeschermd: 'Nee',
  straatnaam: 'Straat',
  huisnummer: 1,
  huisletter: 'A',
  huisnummerToevoeging: 'bis',
  postcode: '9999ZZ',
  plaats: 'Plaats',
  land: 'Land'
}
const gedeeld = {
  indNonMailing: 'Ja',
  materieleRegistratie: { datumAanvang: '20200101', datumEinde: '20210101' },
  totaalWerkzamePersonen: 2,
  statutaireNaam: 'Statutair',
  handelsnamen: [{ naam: 'Handel', volgorde: 0 }],
  sbiActiviteiten: [{ sbiCode: '1', sbiOmschrijving: 'Iets', indHoofdactiviteit: 'Ja' }]
}
const herkomst = { bron: 'kvk', vandaag: '2022-01-01' }

const toRows = (found: ReadonlyMap<string, ReadonlySet<string>>): Row[] =>
  [...found].map(([from, to]) => ({ from, to: [...to].map(pad => `bedrijf.${pad}`) }))

const kvk = (): Section[] => [
  {
    title: 'KVK: Basisprofiel',
    rows: toRows(
      influences(
        basisprofiel.parse({
          ...gedeeld,
          kvkNummer: '99999989',
          naam: 'Naam',
          _embedded: {
            hoofdvestiging: { adressen: [adres], websites: ['www.example.nl'] },
            eigenaar: { rsin: '999990019', rechtsvorm: 'BesloteVennootschap' }
          }
        }),
        profiel => toBedrijf(profiel, herkomst)
      )
    )
  },
  {
    title: 'KVK: Vestigingsprofiel',
    rows: toRows(
      influences(
        vestigingsprofiel.parse({
          ...gedeeld,
          vestigingsnummer: '000099999989',
          kvkNummer: '99999989',
          rsin: '999990019',
          eersteHandelsnaam: 'Eerste',
          adressen: [adres],
          websites: ['www.example.nl']
        }),
        profiel => toVestiging(profiel, herkomst)
      )
    )
  }
]

/** The names of the BRP are those of the contract. */
const brp = (): Section => ({
  title: 'BRP: Persoon (Haal Centraal BRP Personen)',
  rows: [...bekendeVelden.persoon.paden].map(pad => ({ from: pad, to: [`persoon.${pad}`] }))
})

const code = (text: string): string => `\`${text}\``
const toTable = ({ title, rows }: Section): string => `## ${title}

| Source field | Contract field |
| --- | --- |
${rows.map(({ from, to }) => `| ${code(from)} | ${to.map(code).join(', ') || 'only to decide'} |`).join('\n')}
`

/** The page `docs/mapping.md`. */
export const toMappingPage = (): string => `# From source field to contract field

<!-- Made by \`npm run types\`; do not edit. -->

What is read of each source and where it comes out, if the doel has it. What is not here is not passed on. The rows of
ZGW, Open Klant, Objects and Open VTB are the ones that the leak test holds the service to: it plants a value of its own in each field that a
source has, and exactly these come out. Those of the KVK are found by leaving out one field at a time. What is derived
from several fields (timeline, signalen, statuses) stands in [architecture.md](architecture.md).

${[brp(), ...kvk(), ...planted()].map(toTable).join('\n')}`
