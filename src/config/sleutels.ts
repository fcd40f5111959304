import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'
import type { Sleutelring } from '../auth/sleutels.ts'
import type { DienstConfig } from './schema.ts'

const keyBytes = 32

/** One secret per use: what leaks or weakens in one place says nothing about another (HKDF, RFC 5869). */
const derive = (sleutel: KeyObject, use: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', sleutel.export(), '', `klantbeeld ${use}`, keyBytes)))

const deriveRing = ({ huidig, sleutels }: Sleutelring, use: string): Sleutelring => ({
  huidig,
  sleutels: new Map([...sleutels].map(([id, sleutel]) => [id, derive(sleutel, use)]))
})

const current = ({ huidig, sleutels }: Sleutelring): KeyObject => {
  const sleutel = sleutels.get(huidig)
  if (sleutel === undefined) throw new Error('the current key is missing from its ring')
  return sleutel
}

/** The keys of each use, from the two rings of the configuration. */
export const toSleutels = ({ verzegeling, pseudoniem }: DienstConfig['sleutels']) => ({
  cachewaarden: deriveRing(verzegeling, 'cachewaarden'),
  cachenamen: derive(current(verzegeling), 'cachenamen'),
  klantreferenties: deriveRing(verzegeling, 'klantreferenties'),
  kluis: deriveRing(verzegeling, 'kluis'),
  profiel: derive(current(verzegeling), 'profiel'),
  // Not derived: a pseudonym must stay the same for as long as its key does, whatever else changes here.
  pseudoniem: { id: pseudoniem.huidig, sleutel: current(pseudoniem) },
  /** All of them, to find what was written before a rotation. */
  pseudoniemen: [...pseudoniem.sleutels].map(([id, sleutel]) => ({ id, sleutel }))
})
