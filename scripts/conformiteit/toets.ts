import type { BronConfig } from '../../src/adapters/schema.ts'
import { toAdressen } from '../../src/adapters/zgw/adressen.ts'
import { createDocumentregister, type Documentregister } from '../../src/adapters/zgw/documentregister.ts'
import { createTypeCache } from '../../src/adapters/zgw/type-cache.ts'
import type { Plan } from '../../src/klantbeeld/plan.ts'
import { type Bronrapport, nee, overgeslagen, type Uitkomsten } from './bevinding.ts'
import { checkBrp } from './brp.ts'
import type { Testklanten } from './klanten.ts'
import { checkKlantinteracties } from './klantinteracties.ts'
import { checkKvk } from './kvk.ts'
import { type Proef, toCaller } from './proef.ts'
import { checkTaken } from './taken.ts'
import { openVerbindingen, type Verbindingen } from './verbinding.ts'
import { checkZgw } from './zgw.ts'

export type Opdracht = {
  readonly klanten: Testklanten
  /** What a gateway is told about the purpose. */
  readonly brp: Plan['brp']
  readonly now: () => Date
}

const check = (config: BronConfig, proef: Proef): Promise<Uitkomsten> => {
  switch (config.soort) {
    case 'brp-personen':
      return checkBrp(config, proef)
    case 'zgw':
      return checkZgw(config, proef)
    case 'klantinteracties':
      return checkKlantinteracties(config, proef)
    case 'kvk':
      return checkKvk(config, proef)
    case 'objecten-taken':
    case 'objecten-berichten':
    case 'vtb-taken':
    case 'vtb-berichten':
      return checkTaken(config, proef)
  }
}

type Open = { readonly config: BronConfig; readonly verbindingen?: Verbindingen }

const open = (config: BronConfig, now: () => Date): Open => {
  try {
    return { config, verbindingen: openVerbindingen(config, now) }
  } catch {
    // The text of this fault is a path.
    return { config }
  }
}

const toRegister = ({ config, verbindingen }: Open, now: () => Date): Documentregister[] => {
  if (config.soort !== 'zgw' || config.uitgeschakeld || verbindingen === undefined) return []
  const { id: bron, paginagrootte } = config
  const adressen = toAdressen(config)
  const types = createTypeCache(verbindingen.connect('catalogi', config.catalogi), adressen.catalogi, now)
  const http = verbindingen.connect('documenten', config.documenten)
  return [createDocumentregister({ bron, base: adressen.documenten, http, types, paginagrootte }, now)]
}

const toRapport = async (one: Open, others: readonly Open[], opdracht: Opdracht): Promise<Bronrapport> => {
  const { config, verbindingen } = one
  const naam = { bron: config.id, soort: config.soort }
  if (config.uitgeschakeld) {
    return { ...naam, bevindingen: [overgeslagen('bereikbaar', 'uitgeschakeld in bronnen.yaml')], metingen: [] }
  }
  if (verbindingen === undefined) {
    const bevinding = nee('tls', 'certificaat, sleutel of ca is niet te lezen', 'controleer de paden in tls')
    return { ...naam, bevindingen: [bevinding], metingen: [] }
  }
  const { klanten, brp, now } = opdracht
  const registers = others.flatMap(other => toRegister(other, now))
  const signal = new AbortController().signal
  const proef: Proef = {
    ...verbindingen,
    klanten,
    brp,
    now,
    signal,
    caller: toCaller(brp),
    documentregisters: () => registers
  }
  const uitkomsten = await check(config, proef)
  return { ...naam, ...uitkomsten, metingen: verbindingen.metingen() }
}

/** Checks each bron by itself, one after the other, so that the times are its own. Only reads. */
export const toetsBronnen = async (
  configs: readonly BronConfig[],
  opdracht: Opdracht
): Promise<readonly Bronrapport[]> => {
  const all = configs.map(config => open(config, opdracht.now))
  const rapporten: Bronrapport[] = []
  try {
    for (const one of all) {
      const others = all.filter(other => other !== one)
      rapporten.push(await toRapport(one, others, opdracht))
    }
  } finally {
    await Promise.all(all.map(({ verbindingen }) => verbindingen?.close()))
  }
  return rapporten
}
