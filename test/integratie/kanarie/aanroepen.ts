import { decodeJwt } from 'jose'
import { cast } from '../../../simulatie/populatie/cast.ts'
import { type Call, standard } from '../../steun/gemeente.ts'
import { toNotificatie } from '../../steun/notificatie.ts'
import { doel, forEachKlant, type Kanarie } from './kanarie.ts'

/** Who the token says the klant is. */
const subOf = (token: string): string => decodeJwt(token).sub ?? ''

const stroom = { accept: 'text/event-stream' }

type Zoekvraag = { readonly wijze: string; readonly [criterium: string]: string | number | undefined }

/** What an inwoner and a company can be looked for by. */
const listZoekvragen = ({ gemeente }: Kanarie): Zoekvraag[] => {
  const gezin = gemeente.populatie.inwoner('999993653')
  const bedrijf = gemeente.populatie.bedrijfAt(20)
  const plaats = gezin?.persoon.verblijfplaats
  const adres = plaats?.type === 'Adres' ? plaats.verblijfadres : undefined
  const datum = gezin?.persoon.geboorte?.datum
  return [
    { wijze: 'burgerservicenummer', burgerservicenummer: gezin?.burgerservicenummer },
    {
      wijze: 'geslachtsnaamGeboortedatum',
      geslachtsnaam: gezin?.naam.geslachtsnaam,
      geboortedatum: datum?.type === 'Datum' ? datum.datum : undefined
    },
    { wijze: 'adres', postcode: adres?.postcode, huisnummer: adres?.huisnummer },
    { wijze: 'kvkNummer', kvkNummer: bedrijf?.kvkNummer },
    { wijze: 'rsin', rsin: bedrijf?.rsin },
    { wijze: 'vestigingsnummer', vestigingsnummer: bedrijf?.vestigingen[0]?.vestigingsnummer },
    { wijze: 'bedrijfsnaam', naam: bedrijf?.naam },
    { wijze: 'telefoonnummer', telefoonnummer: gezin?.telefoonnummer },
    { wijze: 'email', email: gezin?.email }
  ]
}

export const zoekAll = async (kanarie: Kanarie, over: Partial<Call> = {}): Promise<void> => {
  await Promise.all(
    listZoekvragen(kanarie).map(async zoek => {
      const { status } = await kanarie.post('/v1/klanten/_zoek', { doel, zoek }, over)
      if (status === 200) kanarie.gezocht.add(zoek.wijze)
    })
  )
}

const below = async (kanarie: Kanarie, path: string): Promise<void> => {
  for (const { klantreferentie } of kanarie.beelden)
    await kanarie.ask({ path: `/v1/klantbeelden/${klantreferentie}/${path}` })
}

/** The first item of an onderdeel in each view that has one. */
const belowFirst = async (kanarie: Kanarie, onderdeel: string, toPath: (id: string) => string): Promise<void> => {
  for (const { klantreferentie, onderdelen } of kanarie.beelden) {
    const [item] = onderdelen[onderdeel]?.gegevens ?? []
    if (item) await kanarie.ask({ path: `/v1/klantbeelden/${klantreferentie}/${toPath(item.id)}` })
  }
}

const profiel = '/v1/mijn/profiel'
const adressen = `${profiel}/digitale-adressen`

const inwoner = ({ issue }: Kanarie): Promise<string> => issue({ bsn: '999993653' })

type Profieladres = { readonly id: string; readonly versie: string }

/** With the newest address of one resident, as his profile has it now. */
const withAdres = async (
  kanarie: Kanarie,
  run: (adres: Profieladres, token: string) => Promise<void>
): Promise<void> => {
  const token = await inwoner(kanarie)
  const { json } = await kanarie.ask({ path: profiel, token })
  const adres = json.zelfOpgegeven.gegevens[0].digitaleAdressen.at(-1)
  if (adres) await run(adres, token)
}
/** The first item of an onderdeel of each klant, asked by himself. */
const mijnFirst = (kanarie: Kanarie, onderdeel: string, toPath: (id: string) => string): Promise<void> =>
  forEachKlant(kanarie, async token => {
    const { json } = await kanarie.ask({ path: '/v1/mijn/klantbeeld', token })
    const [item] = json.onderdelen?.[onderdeel]?.gegevens ?? []
    if (item) await kanarie.ask({ path: `/v1/mijn/${toPath(item.id)}`, token })
  })

/**
 * How each operation of the contract is called, by operationId, in this order. Whatever it gives back or was asked with
 * is then looked for in every place where something stays behind.
 */
export const aanroepen: Readonly<Record<string, (kanarie: Kanarie) => Promise<unknown>>> = {
  raadpleegKlantbeeld: async ({ post, beelden }) => {
    for (const { klant } of cast) {
      const { json } = await post('/v1/klantbeelden/_raadpleeg', { doel, klant })
      beelden.push(json)
      await post('/v1/klantbeelden/_raadpleeg', { doel, klant }, { headers: stroom })
    }
  },
  verklaarKlantbeeld: async ({ post }) => {
    for (const { klant } of cast) await post('/v1/klantbeelden/_verklaar', { klantsoort: klant.soort, doel })
  },
  zoekKlanten: async kanarie => {
    // On a busy machine a source may be too late once.
    for (let tries = 0; tries < 5 && kanarie.gezocht.size < 9; tries++) await zoekAll(kanarie)
  },
  leesZaken: kanarie => below(kanarie, 'zaken?vers=true'),
  leesZaak: kanarie => belowFirst(kanarie, 'zaken', id => `zaken/${id}`),
  leesContactmomenten: kanarie => below(kanarie, 'contactmomenten?vers=true'),
  leesDocumentinhoud: kanarie => belowFirst(kanarie, 'documenten', id => `documenten/${id}/inhoud`),
  leesDoelen: ({ ask }) => ask({ path: '/v1/doelen' }),
  leesMijnKlantbeeld: kanarie =>
    forEachKlant(kanarie, async token => {
      await kanarie.ask({ path: '/v1/mijn/klantbeeld', token })
      await kanarie.ask({ path: '/v1/mijn/klantbeeld', token, headers: stroom })
    }),
  leesMijnProfiel: kanarie => forEachKlant(kanarie, token => kanarie.ask({ path: profiel, token })),
  voegMijnAdresToe: async kanarie => {
    const token = await inwoner(kanarie)
    const body = { soort: 'email', adres: 'kanarie.profiel@example.nl' }
    await kanarie.post(adressen, body, { token, headers: { 'idempotency-key': 'kanarie-0001' } })
    await kanarie.post(adressen, { ...body, adres: 'kanarie geen adres' }, { token })
  },
  verstuurMijnCode: kanarie =>
    withAdres(kanarie, async ({ id }, token) => {
      await kanarie.ask({ method: 'POST', path: `${adressen}/${id}/code`, token })
    }),
  bevestigMijnAdres: kanarie =>
    withAdres(kanarie, async ({ id }, token) => {
      const code = kanarie.gemeente.notifynl.postvak().at(-1)?.code ?? ''
      await kanarie.post(`${adressen}/${id}/_bevestig`, { code }, { token })
    }),
  wijzigMijnAdres: kanarie =>
    withAdres(kanarie, async ({ id, versie }, token) => {
      const body = { soort: 'email', adres: 'kanarie.gewijzigd@example.nl' }
      await kanarie.ask({
        method: 'PUT',
        path: `${adressen}/${id}`,
        token,
        headers: { 'if-match': `"${versie}"` },
        body
      })
    }),
  wijzigMijnVoorkeuren: async kanarie => {
    const token = await inwoner(kanarie)
    const { json } = await kanarie.ask({ path: profiel, token })
    const headers = { 'if-match': `"${json.zelfOpgegeven.voorkeurenversie}"` }
    await kanarie.ask({ method: 'PUT', path: `${profiel}/voorkeuren`, token, headers, body: { taal: 'eng' } })
  },
  verwijderMijnAdres: kanarie =>
    withAdres(kanarie, async ({ id, versie }, token) => {
      const headers = { 'if-match': `"${versie}"` }
      await kanarie.ask({ method: 'DELETE', path: `${adressen}/${id}`, token, headers })
    }),
  leesMijnTaken: kanarie => forEachKlant(kanarie, token => kanarie.ask({ path: '/v1/mijn/taken?vers=true', token })),
  leesMijnBerichten: kanarie => forEachKlant(kanarie, token => kanarie.ask({ path: '/v1/mijn/berichten', token })),
  markeerMijnBericht: kanarie =>
    forEachKlant(kanarie, async token => {
      const { json } = await kanarie.ask({ path: '/v1/mijn/berichten', token })
      const [first] = json?.gegevens ?? []
      const path = `/v1/mijn/berichten/${first?.id ?? '00000000-0000-4000-8000-000000000000'}`
      await kanarie.ask({ method: 'PATCH', path, token, body: { gelezen: true } })
    }),
  zoekContext: kanarie =>
    forEachKlant(kanarie, token => kanarie.post('/v1/context/zoek', { klantId: subOf(token) }, { token })),
  retrieveTaak: kanarie =>
    forEachKlant(kanarie, async token => {
      const { json } = await kanarie.ask({ path: '/v1/mijn/taken', token })
      const [first] = json?.gegevens ?? []
      await kanarie.ask({ path: `/v1/taken/${first?.id ?? '00000000-0000-4000-8000-000000000000'}`, token })
    }),
  leesMijnZaken: kanarie => forEachKlant(kanarie, token => kanarie.ask({ path: '/v1/mijn/zaken', token })),
  leesMijnZaak: kanarie => mijnFirst(kanarie, 'zaken', id => `zaken/${id}`),
  leesMijnDocumentinhoud: kanarie => mijnFirst(kanarie, 'documenten', id => `documenten/${id}/inhoud`),
  leesMijnContactmomenten: kanarie =>
    forEachKlant(kanarie, token => kanarie.ask({ path: '/v1/mijn/contactmomenten', token })),
  leesMijnVerwerkingen: kanarie =>
    forEachKlant(kanarie, token =>
      kanarie.ask({ path: '/v1/mijn/verwerkingen?vanaf=2026-11-23&totEnMet=2026-11-23', token })
    ),
  volgMijnGebeurtenissen: async ({ ask, issue }) => {
    // Ends with the token.
    const exp = Math.floor(standard.now().getTime() / 1_000) + 2
    await ask({ path: '/v1/mijn/gebeurtenissen', token: await issue({ bsn: '999993653' }, { exp }) })
  },
  ontvangNotificatie: async ({ post, issue, beelden, geheimen: { bsn, naam } }) => {
    const token = await issue({ rol: 'bron' }, { scope: 'notificaties.publiceren' })
    const [zaak] = beelden.flatMap(({ onderdelen }) => onderdelen.zaken?.gegevens ?? [])
    await post('/v1/notificaties', toNotificatie(zaak?.id, { toelichting: [...bsn, ...naam].slice(0, 40).join(' ') }), {
      token
    })
  },
  verwijderKlantUitCache: async ({ post, issue }) => {
    const token = await issue({ rol: 'beheerder' }, { scope: 'cache.verwijderen' })
    for (const { klant } of cast) await post('/v1/cache/klanten/_verwijder', { klant }, { token })
  },
  listProcessingActivitiesPost: async ({ post, issue, geheimen: { bsn } }) => {
    const [first = ''] = bsn
    const attributes = { 'dpl.core.data_subject_id': first, 'dpl.core.data_subject_id_type': 'BSN' }
    await post('/v1/processing-activities', attributes, { token: await issue({ rol: 'fg' }) })
  },
  leesOpenapiJson: ({ ask }) => ask({ path: '/v1/openapi.json' })
}
