import { createGemeente, credentials, listenAll, listSimulators, toEnvironment } from '../../../simulatie/gemeente.ts'
import type { Bron } from '../../../src/adapters/bron.ts'
import { createBron } from '../../../src/adapters/registry.ts'
import { bronSchema } from '../../../src/adapters/schema.ts'
import type { Klant } from '../../../src/klantbeeld/klant.ts'
import { alleVelden, contextWith, patient, vraagOver } from '../asking.ts'

const peildatum = '2026-11-23'
export const eigen: Klant = { soort: 'natuurlijkPersoon', burgerservicenummer: '999995522' }
export const ander: Klant = { soort: 'natuurlijkPersoon', burgerservicenummer: '999993653' }

const onderdelen = { taken: { velden: alleVelden('taken') }, berichten: { velden: alleVelden('berichten') } }
export const vraag = (klant: Klant, nummers = {}) => ({
  ...vraagOver(klant, onderdelen),
  nummers: Promise.resolve(nummers)
})
export const consult = (bron: Bron, klant: Klant, nummers = {}) => bron.consult(vraag(klant, nummers), contextWith())

/** Simulated Objecten and Open VTB, and a bron of each soort at them; filters are heeded unless `ignores` says not. */
export const startTaken = async () => {
  const state = { ignores: false, now: new Date(`${peildatum}T12:00:00Z`) }
  const afwijkend = { ignoreFilters: () => state.ignores }
  const gemeente = await createGemeente({
    seed: 2026,
    inwoners: 800,
    bedrijven: 60,
    peildatum,
    objecten: afwijkend,
    vtb: afwijkend
  })
  const env = toEnvironment(await listenAll(gemeente))
  const open = (id: string, over: object): Bron =>
    createBron(bronSchema.parse({ id, soort: id, ...patient, ...over }), { now: () => state.now })
  const taakUrl = 'https://mijn.example/taken/{id}'
  const objecten = { url: env.OBJECTEN_URL, authenticatie: { type: 'token', waarde: credentials.objectenToken } }
  const vtb = { authenticatie: { type: 'token', waarde: credentials.vtbToken }, bsnInUrl: true }
  const bronnen = {
    objectenTaken: open('objecten-taken', { ...objecten, objecttype: env.OBJECTTYPE_TAAK, taakUrl }),
    objectenBerichten: open('objecten-berichten', { ...objecten, objecttype: env.OBJECTTYPE_BERICHT }),
    vtbTaken: open('vtb-taken', { ...vtb, url: `${env.VTB_URL}/taken/api/v1`, taakUrl }),
    vtbBerichten: open('vtb-berichten', { ...vtb, url: `${env.VTB_URL}/berichten/api/v1` }),
    vtbZonderBsn: open('vtb-taken', { ...vtb, url: `${env.VTB_URL}/taken/api/v1`, taakUrl, bsnInUrl: false })
  }
  return {
    gemeente,
    state,
    bronnen,
    close: () => Promise.all([...Object.values(bronnen), ...listSimulators(gemeente)].map(async one => one.close()))
  }
}
