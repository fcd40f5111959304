import type { Identiteit } from '../demo.ts'

type Ingelogd = {
  readonly value: string
  readonly label: string
  readonly wie: Identiteit
  /** Said of who acts for another. */
  readonly namens?: string
}

const druk = '999995522'

/** Who one may be in the demo. */
export const ingelogden: readonly [Ingelogd, ...Ingelogd[]] = [
  { value: 'inwoner', label: 'Inwoner', wie: { bsn: '999993653' } },
  { value: 'druk', label: 'Inwoner met taken en berichten', wie: { bsn: druk } },
  { value: 'ondernemer', label: 'Ondernemer', wie: { kvkNummer: '99999989' } },
  {
    value: 'gemachtigde',
    label: 'Gemachtigde voor parkeren',
    wie: { bsn: '999994955', namens: { bsn: druk }, diensten: ['urn:dienst:parkeren'] },
    namens: 'U bent gemachtigd voor parkeren. U ziet alleen de zaken en documenten die daarbij horen.'
  },
  {
    value: 'curator',
    label: 'Curator',
    wie: { bsn: '999994451', namens: { bsn: druk }, als: 'curator' },
    namens: 'U bent curator. U ziet wat de inwoner zelf ook ziet, maar niet wie de gegevens bekeek.'
  }
]
