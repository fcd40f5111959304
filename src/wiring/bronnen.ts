import { createBronnenReload } from '../config/bronnen-reload.ts'
import type { Wiring } from './wiring.ts'

/** Makes the function that heeds the switch of each bron in bronnen.yaml anew, and says what it found. */
export const wireBronnenReload = ({ app, config, parts }: Omit<Wiring, 'metrics'>): (() => void) => {
  const reload = createBronnenReload({
    first: config.bronnen,
    load: config.loadBronnen,
    setUitgeschakeld: (id, uitgeschakeld) => parts.bronnen.find(bron => bron.id === id)?.setUitgeschakeld(uitgeschakeld)
  })
  return () => {
    const herladen = reload()
    if (herladen.isBekend) return
    if (herladen.uitkomst === 'fout') {
      for (const fout of herladen.faults) app.log.error({ fout }, 'bronnen niet herladen')
      return
    }
    for (const { bron, uitgeschakeld } of herladen.geschakeld) app.log.warn({ bron, uitgeschakeld }, 'bron geschakeld')
    const { herstartNodig } = herladen
    if (herstartNodig.length > 0) app.log.warn({ bronnen: herstartNodig }, 'bronnen gewijzigd: herstart nodig')
  }
}
