import type { Klant, Klantsoort } from '../klantbeeld/klant.ts'

/** A decision looks at the kind of klant only: these numbers are nobody's and go nowhere. */
export const nobody = {
  natuurlijkPersoon: { soort: 'natuurlijkPersoon', burgerservicenummer: '000000000' },
  nietNatuurlijkPersoon: { soort: 'nietNatuurlijkPersoon', kvkNummer: '00000000' },
  vestiging: { soort: 'vestiging', vestigingsnummer: '000000000000' }
} as const satisfies Record<Klantsoort, Klant>
