import type { KeyObject } from 'node:crypto'
import { CompactEncrypt, compactDecrypt } from 'jose'
import type { Klant } from '../klantbeeld/klant.ts'

/** For whom a reference is good: it opens for this doel and this calling application only. */
export type Gebonden = { readonly klant: Klant; readonly doel: string; readonly client: string }

type Keys = { readonly huidig: string; readonly sleutels: ReadonlyMap<string, KeyObject> }

/** Seconds that a reference stays good: one conversation and its aftermath. */
const geldigS = 8 * 3_600

type Inhoud = Gebonden & { readonly exp: number }

/**
 * Seals and opens the klantreferentie: an encrypted handle (JWE `dir`, A256GCM) that may stand in a URL because
 * nobody but this service can read it. The key id travels in the header, so that replicas agree and keys rotate.
 */
export const createKlantreferenties = ({ huidig, sleutels }: Keys, nowMs: () => number) => ({
  seal: async (gebonden: Gebonden): Promise<string> => {
    const inhoud: Inhoud = { ...gebonden, exp: Math.floor(nowMs() / 1000) + geldigS }
    const key = sleutels.get(huidig)
    if (key === undefined) throw new Error('the current sealing key is missing from the ring')
    return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(inhoud)))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: huidig })
      .encrypt(key)
  },

  /** The klant behind a reference; undefined for any reference that is not ours, not for this caller, or too old. */
  open: async (referentie: string, { doel, client }: Omit<Gebonden, 'klant'>): Promise<Klant | undefined> => {
    try {
      const { plaintext } = await compactDecrypt(
        referentie,
        ({ kid }) => {
          const key = sleutels.get(kid ?? '')
          if (key === undefined) throw new Error('unknown key id')
          return key
        },
        { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] }
      )
      const inhoud = JSON.parse(new TextDecoder().decode(plaintext)) as Inhoud
      const isForCaller = inhoud.doel === doel && inhoud.client === client
      return isForCaller && inhoud.exp * 1000 > nowMs() ? inhoud.klant : undefined
    } catch {
      return undefined
    }
  }
})
