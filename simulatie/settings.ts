import type { GemeenteSettings } from './gemeente.ts'

const toNumber = (text: string | undefined, fallback: number): number => {
  const number = Number(text ?? fallback)
  if (!Number.isSafeInteger(number) || number < 0) throw new Error('SIMULATIE_* expects whole numbers')
  return number
}

/** The population as the environment asks for it: SIMULATIE_SEED, _INWONERS, _BEDRIJVEN, _PERSONEN. */
export const readSettings = (env: Readonly<Record<string, string | undefined>>, vandaag: string): GemeenteSettings => ({
  seed: toNumber(env.SIMULATIE_SEED, 2026),
  inwoners: toNumber(env.SIMULATIE_INWONERS, 2_000),
  bedrijven: toNumber(env.SIMULATIE_BEDRIJVEN, 200),
  peildatum: vandaag,
  personen: env.SIMULATIE_PERSONEN || undefined
})
