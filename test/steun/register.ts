import { createDecide } from '../../src/doelbinding/decide.ts'
import { type Register, registerSchema } from '../../src/doelbinding/register.ts'
import type { Actor } from '../../src/klantbeeld/actor.ts'
import type { Klant } from '../../src/klantbeeld/klant.ts'
import type { Plan } from '../../src/klantbeeld/plan.ts'
import { bekendeVelden } from '../../src/wiring/contract.ts'

/** An employee with one role; a test names what matters. */
export const medewerker = (over: Partial<Actor> = {}): Actor => ({
  soort: 'medewerker',
  id: 'medewerker-1',
  uitgever: 'https://login.example',
  client: 'desktop',
  rollen: ['kcc-medewerker'],
  scopes: ['klantbeeld.lezen'],
  ...over
})

export const inwoner: Klant = { soort: 'natuurlijkPersoon', burgerservicenummer: '999993653' }
export const bedrijf: Klant = { soort: 'nietNatuurlijkPersoon', kvkNummer: '99990018' }

/** The smallest register with one doel `test`, checked by the real schema. */
export const registerWith = (onderdelen: object, over: object = {}): Register =>
  registerSchema(bekendeVelden).parse({
    versie: 'v1',
    verwerkingsactiviteiten: {
      test: {
        naam: 'Test',
        uri: 'https://register.example/test',
        grondslag: 'AVG artikel 6',
        perspectief: 'medewerker',
        rollen: ['kcc-medewerker'],
        klantsoorten: ['natuurlijkPersoon', 'nietNatuurlijkPersoon', 'vestiging'],
        geheim: true,
        onderdelen,
        ...over
      }
    }
  })

/** Rules that show as much as rules can, but for the interne velden. */
export const alles = {
  persoon: { velden: ['burgerservicenummer', 'naam', 'geboorte', 'adressering', 'verblijfplaats'] },
  contactgegevens: {},
  zaken: { vertrouwelijkheid: 'zeer_geheim' },
  documenten: { vertrouwelijkheid: 'zeer_geheim', status: ['definitief'] },
  contactmomenten: { vertrouwelijk: true }
}

export const vandaag = '2026-11-23'

type Vraag = {
  readonly actor?: Actor
  readonly klant?: Klant
  readonly include?: readonly string[]
  readonly over?: object
}

/** The plan of doel `test` under these rules; throws when it is refused. */
export const planWith = (
  onderdelen: object,
  { actor = medewerker(), klant = inwoner, include, over }: Vraag = {}
): Plan => {
  const decide = createDecide(registerWith(onderdelen, over), bekendeVelden)
  const besluit = decide({ actor, klant, doel: 'test', vandaag, ...(include && { include }) })
  if (!besluit.toegestaan) throw new Error(`refused: ${besluit.reden}`)
  return besluit.plan
}
