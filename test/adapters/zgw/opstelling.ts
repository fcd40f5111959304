import { credentials } from '../../../simulatie/gemeente.ts'
import { createZgwSimulator } from '../../../simulatie/zgw/simulator.ts'
import type { Bron } from '../../../src/adapters/bron.ts'
import { createBron } from '../../../src/adapters/registry.ts'
import type { Klant } from '../../../src/klantbeeld/klant.ts'
import type { DocumentenPlan, OnderdeelPlannen, Zaakgrenzen, ZakenPlan } from '../../../src/klantbeeld/plan.ts'
import { alleVelden, contextWith, itemsOf, natuurlijkPersoon, startGemeente, vraagOver } from '../asking.ts'

// The simulated source checks the age of a token by the real clock.
export const now = () => new Date()

export const gezin = natuurlijkPersoon('999993653')
export const vijftig = natuurlijkPersoon('999999461')
export const vijfhonderd = natuurlijkPersoon('999998961')

/** Limits that leave nothing out. */
export const ruim: Zaakgrenzen = { zaaktypen: { behalve: [] }, vertrouwelijkheid: 'zeer_geheim', rol: 'elke' }
export const alleZaken: ZakenPlan = { ...ruim, velden: alleVelden('zaken') }
export const alleDocumenten: DocumentenPlan = {
  velden: alleVelden('documenten'),
  informatieobjecttypen: { behalve: [] },
  vertrouwelijkheid: 'zeer_geheim',
  status: ['in_bewerking', 'ter_vaststelling', 'definitief', 'gearchiveerd'],
  zaken: ruim
}
export const metDocumenten: OnderdeelPlannen = { zaken: alleZaken, documenten: alleDocumenten }

/** A zaaksysteem that filters, and one that passes over the filters that a test names, with the same zaken. */
export const startZgw = async () => {
  const gemeente = await startGemeente()
  const { zgw } = gemeente
  const ignored: string[] = []
  const slordig = createZgwSimulator({
    populatie: gemeente.populatie,
    clientId: credentials.zgwClientId,
    secret: credentials.zgwSecret,
    ignoreFilters: () => ignored
  })
  const slordigUrl = await slordig.listen()
  const slordigeConfig = {
    zaken: `${slordigUrl}/zaken/api/v1`,
    catalogi: `${slordigUrl}/catalogi/api/v1`,
    documenten: `${slordigUrl}/documenten/api/v1`
  }
  const bron = createBron(gemeente.zgwConfig(), { now })
  const bijSlordig = createBron(gemeente.zgwConfig(slordigeConfig), { now })
  await Promise.all([bron.warm?.(), bijSlordig.warm?.()])
  const ask = (klant: Klant, onderdelen: OnderdeelPlannen, from: Bron = bron) =>
    from.consult(vraagOver(klant, onderdelen), contextWith())
  return {
    gemeente,
    zgw,
    slordigeConfig,
    ignored,
    bijSlordig,
    ask,
    zakenOf: (klant: Klant, over: Partial<ZakenPlan> = {}, from?: Bron) =>
      itemsOf(ask(klant, { zaken: { ...alleZaken, ...over } }, from).zaken),
    documentenOf: (klant: Klant, over: Partial<DocumentenPlan> = {}, from?: Bron) =>
      itemsOf(ask(klant, { documenten: { ...alleDocumenten, ...over } }, from).documenten),
    /** Bodies of the searches for zaken so far; those that find out the dialect are for nobody. */
    zoekvragen: () =>
      zgw.calls
        .filter(({ route, headers }) => route.endsWith('/zaken/_zoek') && 'traceparent' in headers)
        .map(({ body }) => body),
    reset: () => {
      zgw.reset()
      zgw.settings.fout = undefined
      ignored.length = 0
    },
    close: async () => {
      await Promise.all([bron.close(), bijSlordig.close()])
      await Promise.all([gemeente.close(), slordig.close()])
    }
  }
}
