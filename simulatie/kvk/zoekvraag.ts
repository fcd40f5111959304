import type { Fout } from './fout.ts'

const soorten = ['hoofdvestiging', 'nevenvestiging', 'rechtspersoon'] as const
export type Soort = (typeof soorten)[number]

/** What a hit must be; a text is matched as the KVK does, in any case. */
export type Zoekvraag = {
  readonly kvkNummer?: string
  readonly rsin?: string
  readonly vestigingsnummer?: string
  readonly naam?: string
  readonly straatnaam?: string
  readonly plaats?: string
  readonly postcode?: string
  readonly huisnummer?: string
  readonly huisletter?: string
  readonly postbusnummer?: string
  readonly soorten: readonly Soort[]
  readonly inclusiefInactief: boolean
  readonly pagina: number
  readonly perPagina: number
}

type Check = { readonly pattern: RegExp; readonly fout: Fout['fout'] }
const ongeldig = (pattern: RegExp): Check => ({ pattern, fout: 'parameterOngeldig' })

const zoekparameters: Readonly<Record<string, Check>> = {
  kvkNummer: { pattern: /^\d{8}$/, fout: 'kvkNummerOngeldig' },
  rsin: { pattern: /^\d{9}$/, fout: 'rsinOngeldig' },
  vestigingsnummer: { pattern: /^\d{12}$/, fout: 'vestigingsnummerOngeldig' },
  naam: ongeldig(/./),
  straatnaam: ongeldig(/./),
  plaats: ongeldig(/./),
  postcode: ongeldig(/^\d{4}[a-z]{2}$/i),
  huisnummer: ongeldig(/^\d+$/),
  huisletter: ongeldig(/^[a-z]$/i),
  postbusnummer: ongeldig(/^\d+$/)
}
const overige: Readonly<Record<string, Check>> = {
  type: { pattern: /^(hoofdvestiging|nevenvestiging|rechtspersoon)$/, fout: 'typeOngeldig' },
  inclusiefInactieveRegistraties: ongeldig(/^(true|false)$/),
  pagina: ongeldig(/^([1-9]\d{0,2}|1000)$/),
  resultatenPerPagina: ongeldig(/^([1-9]\d?|100)$/)
}
const checks = { ...zoekparameters, ...overige }

const findFout = (params: URLSearchParams): Fout | undefined => {
  for (const [name, value] of params) {
    const check = checks[name]
    if (!check) return { fout: 'parameterOngeldig', value: name }
    if (!check.pattern.test(value))
      return { fout: check.fout, value: check.fout === 'parameterOngeldig' ? name : value }
  }
  const isEmpty = ![...params.keys()].some(name => name in zoekparameters)
  return isEmpty ? { fout: 'parameterOngeldig', value: 'geen zoekparameter' } : undefined
}

/** The query of `GET /v2/zoeken`, or the first thing wrong with it: the KVK refuses what it does not know. */
export const readZoekvraag = (params: URLSearchParams): Zoekvraag | Fout => {
  const fout = findFout(params)
  if (fout) return fout
  return {
    ...Object.fromEntries([...params].filter(([name]) => name in zoekparameters)),
    soorten: soorten.filter(soort => !params.has('type') || params.getAll('type').includes(soort)),
    inclusiefInactief: params.get('inclusiefInactieveRegistraties') === 'true',
    pagina: Number(params.get('pagina') ?? 1),
    perPagina: Number(params.get('resultatenPerPagina') ?? 10)
  }
}
