import type { BrpPersoon, Gezagsrelatie } from './brp-persoon.ts'

/** Gezag as version 1 gives it (BRP Personen up to 2.6): another name for joint parental authority. */
export type GezagsrelatieV1 = Omit<Gezagsrelatie, 'type'> & {
  readonly type: Exclude<Gezagsrelatie['type'], 'GezamenlijkOuderlijkGezag'> | 'TweehoofdigOuderlijkGezag'
}

/** A person whose gezag is of either version. */
export type BrpPersoonAnyGezag = Omit<BrpPersoon, 'gezag'> & {
  readonly gezag?: readonly (Gezagsrelatie | GezagsrelatieV1)[]
}

type Derde = NonNullable<Gezagsrelatie['derde']>

const withType = (derde: Derde): Derde => ({
  type: derde.burgerservicenummer ? 'BekendeDerde' : 'OnbekendeDerde',
  ...derde
})

/** Gezag of either version as version 2; a derde of the older test data has no type yet. */
export const toGezagV2 = ({ type, derde, derden, ...rest }: Gezagsrelatie | GezagsrelatieV1): Gezagsrelatie => ({
  type: type === 'TweehoofdigOuderlijkGezag' ? 'GezamenlijkOuderlijkGezag' : type,
  ...rest,
  ...(derde && { derde: withType(derde) }),
  ...(derden && { derden: derden.map(withType) })
})

export const toGezagV1 = ({ type, ...rest }: Gezagsrelatie): GezagsrelatieV1 => ({
  type: type === 'GezamenlijkOuderlijkGezag' ? 'TweehoofdigOuderlijkGezag' : type,
  ...rest
})
