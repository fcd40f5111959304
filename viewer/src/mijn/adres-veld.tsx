import { useState } from 'preact/hooks'
import type { Schemas } from '../beeld.ts'
import { Button } from '../delen/basis.tsx'
import { Field, Select } from '../delen/formulier.tsx'

type Soort = Schemas['MijnAdresInvoer']['soort']

type Props = {
  readonly label: string
  readonly soort: Soort
  readonly value: string
  readonly onValue: (value: string) => void
}

/** For an e-mail address or telephone number of whoever is at the screen: his browser may fill it in. */
export const AdresVeld = ({ soort, ...rest }: Props) => (
  <Field
    type={soort === 'email' ? 'email' : 'tel'}
    autocomplete={soort === 'email' ? 'email' : 'tel'}
    required
    {...rest}
  />
)

export const NieuwAdres = ({ onVoegToe }: { onVoegToe: (invoer: Schemas['MijnAdresInvoer']) => Promise<void> }) => {
  const [soort, setSoort] = useState<Soort>('email')
  const [adres, setAdres] = useState('')
  const add = async (event: Event) => {
    event.preventDefault()
    await onVoegToe({ soort, adres })
    setAdres('')
  }
  return (
    <form class="rij" onSubmit={add}>
      <Select
        label="Soort"
        size="kort"
        value={soort}
        options={[
          { value: 'email', label: 'E-mail' },
          { value: 'telefoonnummer', label: 'Telefoon' }
        ]}
        onValue={value => setSoort(value === 'email' ? 'email' : 'telefoonnummer')}
      />
      <AdresVeld
        key={soort}
        label={soort === 'email' ? 'Nieuw e-mailadres' : 'Nieuw telefoonnummer'}
        soort={soort}
        value={adres}
        onValue={setAdres}
      />
      <Button type="submit">Voeg toe</Button>
    </form>
  )
}
