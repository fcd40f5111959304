import { createSimulator, type Simulator } from '../../../simulatie/server/simulator.ts'
import type { Planter, Planting } from './planter.ts'

type Json = Record<string, unknown>
type Nummers = { readonly bsn: string; readonly ander: string }

const zaakvelden = `identificatie omschrijving toelichting bronorganisatie verantwoordelijkeOrganisatie registratiedatum@
  startdatum@ einddatum@ einddatumGepland@ uiterlijkeEinddatumAfdoening@ publicatiedatum@ laatsteBetaaldatum@
  communicatiekanaal communicatiekanaalNaam betalingsindicatie betalingsindicatieWeergave verlenging.reden
  verlenging.duur opschorting.reden selectielijstklasse archiefnominatie archiefstatus archiefactiedatum@
  opdrachtgevendeOrganisatie processobjectaard startdatumBewaartermijn@ processobject.identificatie
  processobject.registratie`
const rolvelden = `omschrijving roltoelichting afwijkendeNaamBetrokkene contactpersoonRol.naam
  contactpersoonRol.emailadres contactpersoonRol.telefoonnummer contactpersoonRol.functie`
const betrokkenevelden = `anpIdentificatie geslachtsnaam voornamen geboortedatum verblijfsadres.aoaPostcode
  verblijfsadres.wplWoonplaatsNaam`
const documentvelden = `identificatie bronorganisatie creatiedatum@ titel auteur formaat taal versie# beginRegistratie@@
  bestandsnaam bestandsomvang# link beschrijving ontvangstdatum@ verzenddatum@ verschijningsvorm ondertekening.soort
  integriteit.waarde inhoud`
const typevelden = 'doel aanleiding onderwerp verantwoordelijke publicatietekst selectielijstProcestype toelichting'

/** Addresses of records; each uuid is planted as well: the id of what is withheld must not come out either. */
const createAdressen = ({ keep }: Planting) => {
  const uuids = new Map<string, string>()
  const uuid = (record: string): string => {
    const known = uuids.get(record) ?? `00000000-0000-4000-8000-${String(uuids.size + 1).padStart(12, '0')}`
    uuids.set(record, known)
    return keep(known, { bron: 'zgw', record, veld: 'uuid' })
  }
  const adressen = {
    /** Where the simulator listens: only known when it is called. */
    base: '',
    uuid,
    of: (api: string, soort: string, record: string) => `${adressen.base}/${api}/api/v1/${soort}/${uuid(record)}`
  }
  return adressen
}
type Adressen = ReturnType<typeof createAdressen>

const rol = (planter: Planter, nummer: string, over: Json) => ({
  ...planter.velden(rolvelden),
  omschrijvingGeneriek: 'initiator',
  betrokkeneType: 'natuurlijk_persoon',
  betrokkeneIdentificatie: { ...planter.onder('betrokkeneIdentificatie').velden(betrokkenevelden), inpBsn: nummer },
  ...over
})

type Soort = { readonly zaaktype?: string; readonly over?: Json; readonly rol?: Json }

/** Each a reason to be withheld, but for `open`. */
const zaaksoorten: Readonly<Record<string, Soort>> = {
  open: {},
  jeugdhulp: { zaaktype: 'jeugdhulp' },
  geheim: { over: { vertrouwelijkheidaanduiding: 'zeer_geheim' } },
  oud: { over: { einddatum: '2019-01-01' } },
  ander: {},
  voorbij: { rol: { eindeGeldigheid: '2020-01-01' } }
}
const documentsoorten = ['open', 'concept', 'geheim', 'jeugdhulp', 'oud', 'ander', 'voorbij']
const documentenOf = (zaak: string) => (zaak === 'open' ? ['open', 'concept', 'geheim'] : [zaak])

const plantZaak =
  ({ planterFor }: Planting, { bsn, ander }: Nummers, adressen: Adressen) =>
  (record: string) => {
    const { zaaktype = 'melding', over = {}, rol: rolOver = {} } = zaaksoorten[record] ?? {}
    const planter = planterFor('zgw', `zaak-${record}`)
    const vast = {
      ...planter.velden(zaakvelden),
      kenmerken: [planter.onder('kenmerken').velden('kenmerk bron')],
      vertrouwelijkheidaanduiding: 'openbaar',
      ...over
    }
    const status = planter.onder('status').velden('statustoelichting gezetdoor datumStatusGezet@@')
    const resultaat = planter.onder('resultaat').velden('toelichting')
    const gekoppeld = planter.onder('zaakinformatieobject').velden('titel beschrijving')
    const rollen = [
      rol(planterFor('zgw', `rol-${record}`), record === 'ander' ? ander : bsn, rolOver),
      rol(planterFor('zgw', `behandelaar-${record}`), '', { betrokkeneType: 'medewerker' })
    ]
    const { of, uuid } = adressen
    return () => ({
      ...vast,
      url: of('zaken', 'zaken', `zaak-${record}`),
      uuid: uuid(`zaak-${record}`),
      zaaktype: of('catalogi', 'zaaktypen', `zaaktype-${zaaktype}`),
      hoofdzaak: of('zaken', 'zaken', 'zaak-jeugdhulp'),
      deelzaken: [of('zaken', 'zaken', 'zaak-geheim')],
      _expand: {
        status: { ...status, statustype: of('catalogi', 'statustypen', 'statustype') },
        resultaat: { ...resultaat, resultaattype: of('catalogi', 'resultaattypen', 'resultaattype') },
        rollen,
        zaakinformatieobjecten: documentenOf(record).map(naam => ({
          ...gekoppeld,
          informatieobject: of('documenten', 'enkelvoudiginformatieobjecten', `document-${naam}`)
        }))
      }
    })
  }

const plantDocument =
  ({ planterFor }: Planting, { of }: Adressen) =>
  (record: string) => {
    const vast = {
      ...planterFor('zgw', `document-${record}`).velden(documentvelden),
      status: record === 'concept' ? 'in_bewerking' : 'definitief',
      vertrouwelijkheidaanduiding: record === 'geheim' ? 'zeer_geheim' : 'openbaar'
    }
    return () => ({
      ...vast,
      url: of('documenten', 'enkelvoudiginformatieobjecten', `document-${record}`),
      informatieobjecttype: of('catalogi', 'informatieobjecttypen', 'informatieobjecttype')
    })
  }

const typesoorten = [
  ['zaaktypen', 'zaaktype-melding', 'identificatie omschrijving', {}],
  ['zaaktypen', 'zaaktype-jeugdhulp', 'omschrijving', { identificatie: 'jeugdhulp' }],
  ['statustypen', 'statustype', 'omschrijving statustekst', { isEindstatus: false }],
  ['resultaattypen', 'resultaattype', 'omschrijving', {}],
  ['informatieobjecttypen', 'informatieobjecttype', 'omschrijving', {}],
  ['catalogussen', 'catalogus', 'domein contactpersoonBeheerNaam contactpersoonBeheerEmailadres naam', {}]
] as const

const plantTypen = ({ planterFor }: Planting, { of }: Adressen) =>
  typesoorten.map(([soort, record, names, over]) => {
    const vast = { ...planterFor('zgw', record).velden(`${names} ${typevelden}`), ...over }
    const read = () => ({
      ...vast,
      url: of('catalogi', soort, record),
      catalogus: of('catalogi', 'catalogussen', 'catalogus')
    })
    return { soort, record, read }
  })

const page = (results: unknown[]) => ({ count: results.length, next: null, previous: null, results })

/**
 * A zaaksysteem that passes over every filter: it gives zaken of every kind, of which one may be shown. But for a number
 * of nobody, or the adapter would not ask it again.
 */
export const createNepZgw = (planting: Planting, nummers: Nummers): Simulator => {
  const adressen = createAdressen(planting)
  const zaken = Object.keys(zaaksoorten).map(plantZaak(planting, nummers, adressen))
  const documenten = documentsoorten.map(plantDocument(planting, adressen))
  const typen = plantTypen(planting, adressen)
  const simulator = createSimulator('nep-zgw')
  const { server } = simulator
  server.addHook('onRequest', async request => {
    adressen.base = `http://${request.headers.host}`
  })
  server.post('/zaken/api/v1/zaken/_zoek', request => {
    const isKnown = Object.values(request.body as object).includes(nummers.bsn)
    return page(isKnown ? zaken.map(read => read()) : [])
  })
  server.post('/documenten/api/v1/enkelvoudiginformatieobjecten/_zoek', request => {
    const { uuid__in: asked } = request.body as { uuid__in: string[] }
    return page(documenten.map(read => read()).filter(({ url }) => asked.some(one => url.endsWith(one))))
  })
  server.get('/catalogi/api/v1/:soort', request => {
    const { soort } = request.params as { soort: string }
    return page(typen.filter(one => one.soort === soort).map(({ read }) => read()))
  })
  server.get('/catalogi/api/v1/:soort/:id', (request, reply) => {
    const { id } = request.params as { id: string }
    return typen.find(({ record }) => adressen.uuid(record) === id)?.read() ?? reply.code(404).send({})
  })
  return simulator
}
