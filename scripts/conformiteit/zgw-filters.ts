import { isGelezen } from '../../src/adapters/gelezen.ts'
import type { Vermogen } from '../../src/adapters/zgw/dialect.ts'
import { isFound } from '../../src/adapters/zgw/herkenning.ts'
import type { ZgwZaak } from '../../src/adapters/zgw/zaak-schema.ts'
import type { Verfijning } from '../../src/adapters/zgw/zaken-verzoek.ts'
import { isWithin } from '../../src/klantbeeld/plan.ts'
import { type Bevinding, ja, nee, overgeslagen } from './bevinding.ts'
import { listed } from './redenen.ts'
import type { ZgwProef } from './zgw-proef.ts'
import { alles, askPagina, type Steekproef } from './zgw-steekproef.ts'

/** A filter that narrows the answer, and what may be left when it is heeded. */
type Filter = {
  readonly naam: Vermogen
  readonly verfijning: Verfijning
  readonly fits: (zaak: ZgwZaak) => boolean
}

const filtersOf = ({ zaken, ingang: { herkenning } }: Steekproef): readonly Filter[] => {
  const zaaktype = zaken[0]?.zaaktype ?? ''
  const isInitiator = ({ _expand }: ZgwZaak): boolean =>
    (_expand?.rollen ?? []).some(rol => isFound(herkenning)(rol) && rol.omschrijvingGeneriek === 'initiator')
  return [
    {
      naam: 'vertrouwelijkheid',
      verfijning: { ...alles, vertrouwelijkheid: 'openbaar' },
      fits: ({ vertrouwelijkheidaanduiding }) => isWithin(vertrouwelijkheidaanduiding ?? undefined, 'openbaar')
    },
    { naam: 'einddatum', verfijning: { ...alles, einddatum: 'open' }, fits: ({ einddatum }) => !einddatum },
    { naam: 'zaaktypen', verfijning: { ...alles, zaaktypen: [zaaktype] }, fits: zaak => zaak.zaaktype === zaaktype },
    { naam: 'rol', verfijning: { ...alles, isInitiator: true }, fits: isInitiator }
  ]
}

type Oordeel = 'gefilterd' | 'overgeslagen' | 'niet te zien' | 'onbekend'

const judge = async (
  { naam, verfijning, fits }: Filter,
  { zaken, ingang }: Steekproef,
  proef: ZgwProef
): Promise<Oordeel> => {
  if (!ingang.vermogens.has(naam)) return 'onbekend'
  // Of zaken that all pass nobody can tell whether a filter did anything.
  const others = new Set(zaken.filter(zaak => !fits(zaak)).map(({ uuid }) => uuid))
  if (others.size === 0) return 'niet te zien'
  const page = await askPagina(ingang, proef, { page: 1, pageSize: proef.config.paginagrootte, verfijning })
  if (!isGelezen(page)) return 'niet te zien'
  return page.gelezen.results.some(({ uuid }) => others.has(uuid)) ? 'overgeslagen' : 'gefilterd'
}

/** Filters beside the one on the klant. The service repeats each: one that is passed over costs pages, not truth. */
export const checkFilters = async (steekproef: Steekproef, proef: ZgwProef): Promise<readonly Bevinding[]> => {
  if (steekproef.ingang.weg === 'rollen') return []
  const filters = filtersOf(steekproef)
  const oordelen = await Promise.all(filters.map(filter => judge(filter, steekproef, proef)))
  const namesOf = (oordeel: Oordeel) => filters.filter((_, i) => oordelen[i] === oordeel).map(({ naam }) => naam)
  const [gefilterd, genegeerd, verborgen] = [namesOf('gefilterd'), namesOf('overgeslagen'), namesOf('niet te zien')]
  const rest = verborgen.length > 0 ? `; met deze zaken niet te zien: ${listed(verborgen)}` : ''
  if (genegeerd.length > 0) {
    return [nee('filters', `aanvaard en overgeslagen: ${listed(genegeerd)} (wordt hier herhaald)${rest}`)]
  }
  return [gefilterd.length > 0 ? ja('filters', `${listed(gefilterd)}${rest}`) : overgeslagen('filters', rest.slice(2))]
}
