import { createCipheriv, hash, type KeyObject, randomBytes } from 'node:crypto'
import { compactDecrypt } from 'jose'
import type { Actor } from '../klantbeeld/actor.ts'
import type { Klant } from '../klantbeeld/klant.ts'

/** What a reference stands for. */
export type Verwijzing = { readonly klant: Klant; readonly doel: string }
/** For whom it is good: this user, in this application. */
export type Aanroeper = Pick<Actor, 'uitgever' | 'id' | 'client'>

type Keys = { readonly huidig: string; readonly sleutels: ReadonlyMap<string, KeyObject> }

/** Seconds that a reference stays good: one conversation and its aftermath. */
const geldigS = 8 * 3_600

type Inhoud = Verwijzing & { readonly aanroeper: string; readonly exp: number }

// As a JSON array, so that no two different callers give the same bytes.
const toAanroeper = ({ uitgever, id, client }: Aanroeper): string =>
  hash('sha256', JSON.stringify([uitgever, id, client]), 'base64url')

// 96 random bits, as RFC 7518 §5.3 asks.
const nonceBytes = 12

/**
 * JWE compact with `dir` and A256GCM (RFC 7516 §7.1), as jose makes it too; there each goes by WebCrypto through the
 * thread pool, which takes twenty times as long and is a tenth of a view. What comes back is opened by jose.
 */
const encrypt = (plain: string, { kid, key }: { readonly kid: string; readonly key: KeyObject }): string => {
  const header = Buffer.from(JSON.stringify({ alg: 'dir', enc: 'A256GCM', kid })).toString('base64url')
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(header))
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
  return [header, '', ...[nonce, sealed, cipher.getAuthTag()].map(part => part.toString('base64url'))].join('.')
}

/**
 * Seals and opens the klantreferentie: an encrypted handle (JWE `dir`, A256GCM) that may stand in a URL because
 * nobody but this service can read it. The key id travels in the header, so that replicas agree and keys rotate.
 */
export const createKlantreferenties = ({ huidig, sleutels }: Keys, nowMs: () => number) => ({
  seal: async ({ klant, doel }: Verwijzing, aanroeper: Aanroeper): Promise<string> => {
    const exp = Math.floor(nowMs() / 1000) + geldigS
    const inhoud: Inhoud = { klant, doel, aanroeper: toAanroeper(aanroeper), exp }
    const key = sleutels.get(huidig)
    if (key === undefined) throw new Error('the current sealing key is missing from the ring')
    return encrypt(JSON.stringify(inhoud), { kid: huidig, key })
  },

  /** What a reference stands for; undefined for any that is not ours, not for this caller, or too old. */
  open: async (referentie: string, aanroeper: Aanroeper): Promise<Verwijzing | undefined> => {
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
      const { klant, doel, ...bound } = JSON.parse(new TextDecoder().decode(plaintext)) as Inhoud
      const isGood = bound.aanroeper === toAanroeper(aanroeper) && bound.exp * 1000 > nowMs()
      return isGood ? { klant, doel } : undefined
    } catch {
      return undefined
    }
  }
})

export type Klantreferenties = ReturnType<typeof createKlantreferenties>
