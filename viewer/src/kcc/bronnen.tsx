import { useEffect, useState } from 'preact/hooks'
import { Button, Card } from '../delen/basis.tsx'
import { Radios } from '../delen/formulier.tsx'
import { type Bron, readBronnen, setBron, type Toestand } from '../demo.ts'

const toestanden = [
  { value: 'aan', label: 'Werkt' },
  { value: 'traag', label: 'Traag' },
  { value: 'uit', label: 'Uit' }
] as const

/** Breaks the simulated sources, to see that the view stays honest. */
export const BronnenPaneel = ({ onVeranderd }: { onVeranderd: () => void }) => {
  const [bronnen, setBronnen] = useState<readonly Bron[]>([])
  useEffect(() => void readBronnen().then(setBronnen), [])
  const verander = async (bron: string, toestand: Toestand) => {
    await setBron(bron, toestand)
    setBronnen(await readBronnen())
    onVeranderd()
  }
  return (
    <Card title="Bronnen van de demo">
      <p class="klein stil">Zet een bron uit en kijk wat het klantbeeld dan nog zegt.</p>
      {bronnen.map(({ bron, naam, toestand }) => (
        <Radios
          key={bron}
          label={naam}
          value={toestand}
          options={toestanden}
          onValue={value => verander(bron, value as Toestand)}
        />
      ))}
      <Button onClick={onVeranderd}>Klantbeeld opnieuw ophalen</Button>
    </Card>
  )
}
