import { createSecretKey, randomUUID } from 'node:crypto'
import { controleer, type Ketenrapport, type Notitie } from '../../src/logboek/controle.ts'
import type { Databank, Schrijfbank, UseDatabank } from '../../src/logboek/databank.ts'
import { createToRij } from '../../src/logboek/klasse.ts'
import type { Regel } from '../../src/logboek/regel.ts'
import { logboekSchema } from '../../src/logboek/schema.ts'
import { createSchrijver } from '../../src/logboek/schrijver.ts'
import { createTaken } from '../../src/logboek/taken.ts'
import { currentKey, type Zegelring } from '../../src/logboek/zegel.ts'

/** One store of either kind, empty at first. */
export type Winkel = {
  readonly openSchrijfbank: () => Promise<Schrijfbank>
  readonly use: UseDatabank
}

export const { bewaartermijnen } = logboekSchema.parse({
  pad: 'x',
  bewaartermijnen: {
    audit: 'P18M',
    perVerwerkingsactiviteit: { kort: { uri: 'https://register.example/kort', ldv: 'P1M' } }
  }
})

const zegels: Zegelring = { huidig: 'z1', sleutels: new Map([['z1', createSecretKey(Buffer.alloc(32, 3))]]) }
export const zegelsleutel = currentKey(zegels)

/** A writer with its own connection and clock, as one replica has. */
export const openSchrijver = async ({ openSchrijfbank }: Winkel, start: string) => {
  const clock = { ms: Date.parse(start) }
  const toRij = createToRij(bewaartermijnen)
  const db = await openSchrijfbank()
  const write = createSchrijver(db, { newId: randomUUID, zegelsleutel, nowMs: () => clock.ms })
  return { clock, write: (regels: readonly Regel[]) => write(regels.map(toRij)), close: db.close }
}

export const openTaken = ({ use }: Winkel, nowMs: () => number = Date.now) =>
  createTaken(use, { id: randomUUID(), nowMs })

export const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

export const check = ({ use }: Pick<Winkel, 'use'>, notities: readonly Notitie[] = []): Promise<Ketenrapport[]> =>
  use('lezen', db => collect(controleer(db, { zegels, notities })))

export const query = ({ use }: Winkel, sql: string) => use('schrijven', (db: Databank) => db.query(sql))

/** `klasse maand` of each partition. */
export const listMonths = async (winkel: Winkel): Promise<string[]> =>
  (await query(winkel, 'SELECT klasse, maand FROM partities ORDER BY maand, klasse')).map(
    ({ klasse, maand }) => `${klasse} ${maand}`
  )

type Ldv = Extract<Regel, { stroom: 'ldv' }>
type Audit = Extract<Regel, { stroom: 'audit' }>

/** The smallest lines; `nummer` makes the trace. */
export const ldv = (nummer: number, start: string, attributes: { wie?: string; doel?: string } = {}): Ldv => ({
  stroom: 'ldv',
  regel: {
    trace_id: nummer.toString(16).padStart(32, '0'),
    span_id: nummer.toString(16).padStart(16, '0'),
    status: 'Ok',
    name: `actie ${nummer}`,
    start_time: Date.parse(start),
    end_time: Date.parse(start) + 10,
    attributes: {
      'dpl.core.processing_activity_id': attributes.doel ?? 'https://register.example/lang',
      'dpl.core.data_subject_id': attributes.wie ?? 'k1:iemand',
      'dpl.core.data_subject_id_type': 'BSN'
    },
    resource: { attributes: { name: 'klantbeeld', version: '1' } }
  }
})

export const audit = (nummer: number, tijdstip: string): Audit => ({
  stroom: 'audit',
  regel: {
    trace_id: nummer.toString(16).padStart(32, '0'),
    tijdstip: new Date(tijdstip).toISOString(),
    actie: 'Klantbeeld raadplegen',
    objectsoort: 'natuurlijkPersoon',
    resultaat: 'gelukt',
    herkomst: 'kiss',
    actor: 'k1:actor',
    doel: 'lang',
    registerversie: '1',
    soortenGegevens: [],
    bronnen: []
  }
})
