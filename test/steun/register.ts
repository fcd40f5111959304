import { bekendeVelden } from '../../src/app.ts'
import { type Register, registerSchema } from '../../src/doelbinding/register.ts'
import type { Actor } from '../../src/klantbeeld/actor.ts'
import type { Klant } from '../../src/klantbeeld/klant.ts'

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

type Onderdelen = Register['verwerkingsactiviteiten'][string]['onderdelen']

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
        onderdelen,
        ...over
      }
    }
  })

export const alles: Onderdelen = {
  persoon: { velden: ['burgerservicenummer', 'naam', 'geboorte', 'adressering', 'verblijfplaats'] },
  contactgegevens: { velden: 'alle' },
  zaken: { velden: 'alle', zaaktypen: { behalve: [] }, vertrouwelijkheid: 'zeer_geheim' },
  documenten: { velden: 'alle', vertrouwelijkheid: 'zeer_geheim', status: ['definitief'] },
  contactmomenten: { velden: 'alle', vertrouwelijk: true }
}
