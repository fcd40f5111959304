import { createSimulator, type Simulator } from '../../../simulatie/server/simulator.ts'
import type { Planting } from './planter.ts'

type Json = Record<string, unknown>

/** One uuid for each record, which is planted too: also the id of what is withheld must not come out. */
const uuidOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

const zaakvelden = `identificatie omschrijving toelichting bronorganisatie verantwoordelijkeOrganisatie registratiedatum@
  startdatum@ einddatum@ einddatumGepland@ uiterlijkeEinddatumAfdoening@ publicatiedatum@ laatsteBetaaldatum@
  communicatiekanaal communicatiekanaalNaam betalingsindicatie betalingsindicatieWeergave verlenging.reden
  verlenging.duur opschorting.reden selectielijstklasse archiefnominatie archiefstatus archiefactiedatum@
  opdrachtgevendeOrganisatie processobjectaard startdatumBewaartermijn@ processobject.identificatie
  processobject.registratie`
const rolvelden = `roltoelichting afwijkendeNaamBetrokkene contactpersoonRol.naam contactpersoonRol.emailadres
  contactpersoonRol.telefoonnummer contactpersoonRol.functie betrokkeneIdentificatie.anpIdentificatie
  betrokkeneIdentificatie.geslachtsnaam betrokkeneIdentificatie.voornamen betrokkeneIdentificatie.geboortedatum
  betrokkeneIdentificatie.verblijfsadres.aoaPostcode betrokkeneIdentificatie.verblijfsadres.wplWoonplaatsNaam`
const documentvelden = `identificatie bronorganisatie creatiedatum@ titel auteur formaat taal versie# beginRegistratie@@
  bestandsnaam bestandsomvang# link beschrijving ontvangstdatum@ verzenddatum@ verschijningsvorm ondertekening.soort
  integriteit.waarde inhoud`
const typevelden = 'doel aanleiding onderwerp verantwoordelijke publicatietekst selectielijstProcestype toelichting'

type Regels = { readonly bsn: string; readonly ander: string }

/** A zaaksysteem that passes over every filter: it gives zaken of every kind, of which one may be shown. */
export const createNepZgw = (
  { plekken, planterFor }: Planting & { plekken: Map<string, object> },
  { bsn, ander }: Regels
): Simulator => {
  const simulator = createSimulator('nep-zgw')
  const { server } = simulator
  let base = ''
  server.addHook('onRequest', async request => {
    base = `http://${request.headers.host}`
  })
  let next = 0
  const records = new Map<string, number>()
  const uuid = (record: string): string => {
    const known = records.get(record)
    if (known !== undefined) return uuidOf(known)
    next += 1
    records.set(record, next)
    plekken.set(uuidOf(next), { bron: 'zgw', record, veld: 'uuid' })
    return uuidOf(next)
  }
  const address = (api: string, soort: string, record: string) => `${base}/${api}/api/v1/${soort}/${uuid(record)}`

  const rol = (record: string, over: Json) => {
    const planter = planterFor('zgw', record)
    const fields = planter.velden(rolvelden)
    return {
      omschrijving: planter.tekst('omschrijving'),
      omschrijvingGeneriek: 'initiator',
      betrokkeneType: 'natuurlijk_persoon',
      ...fields,
      ...over,
      betrokkeneIdentificatie: {
        ...(fields.betrokkeneIdentificatie as Json),
        ...(over.betrokkeneIdentificatie as Json)
      }
    }
  }

  type Soort = { readonly zaaktype?: string; readonly over?: Json; readonly nummer?: string; readonly rol?: Json }
  const plantZaak = (record: string, { zaaktype = 'melding', over = {}, nummer = bsn, rol: rolOver = {} }: Soort) => {
    const planter = planterFor('zgw', `zaak-${record}`)
    const own = { ...rol(`rol-${record}`, { betrokkeneIdentificatie: { inpBsn: nummer }, ...rolOver }) }
    const behandelaar = { ...rol(`behandelaar-${record}`, {}), betrokkeneType: 'medewerker' }
    const fields = { ...planter.velden(zaakvelden), vertrouwelijkheidaanduiding: 'openbaar', ...over }
    const status = { ...planter.onder('status').velden('statustoelichting gezetdoor datumStatusGezet@@') }
    const resultaat = planter.onder('resultaat').velden('toelichting')
    const kenmerken = [planter.onder('kenmerken').velden('kenmerk bron')]
    const gekoppeld = planter.onder('zaakinformatieobject').velden('titel beschrijving')
    return () => ({
      url: address('zaken', 'zaken', `zaak-${record}`),
      uuid: uuid(`zaak-${record}`),
      ...fields,
      kenmerken,
      zaaktype: address('catalogi', 'zaaktypen', `zaaktype-${zaaktype}`),
      hoofdzaak: address('zaken', 'zaken', 'zaak-jeugdhulp'),
      deelzaken: [address('zaken', 'zaken', 'zaak-geheim')],
      _expand: {
        status: { ...status, statustype: address('catalogi', 'statustypen', 'statustype') },
        resultaat: { ...resultaat, resultaattype: address('catalogi', 'resultaattypen', 'resultaattype') },
        rollen: [own, behandelaar],
        zaakinformatieobjecten: documentenOf(record).map(naam => ({
          ...gekoppeld,
          informatieobject: address('documenten', 'enkelvoudiginformatieobjecten', `document-${naam}`)
        }))
      }
    })
  }
  const documentenOf = (record: string) => (record === 'open' ? ['open', 'concept', 'geheim'] : [record])

  const zaken = [
    plantZaak('open', {}),
    plantZaak('jeugdhulp', { zaaktype: 'jeugdhulp' }),
    plantZaak('geheim', { over: { vertrouwelijkheidaanduiding: 'zeer_geheim' } }),
    plantZaak('oud', { over: { einddatum: '2019-01-01' } }),
    plantZaak('ander', { nummer: ander }),
    plantZaak('voorbij', { rol: { eindeGeldigheid: '2020-01-01' } })
  ]
  const aanduiding: Json = { geheim: 'zeer_geheim' }
  const documenten = ['open', 'concept', 'geheim', 'jeugdhulp', 'oud', 'ander', 'voorbij'].map(record => {
    const fields = planterFor('zgw', `document-${record}`).velden(documentvelden)
    return () => ({
      url: address('documenten', 'enkelvoudiginformatieobjecten', `document-${record}`),
      ...fields,
      status: record === 'concept' ? 'in_bewerking' : 'definitief',
      vertrouwelijkheidaanduiding: aanduiding[record] ?? 'openbaar',
      informatieobjecttype: address('catalogi', 'informatieobjecttypen', 'informatieobjecttype')
    })
  })

  const type = (soort: string, record: string, names: string, over: Json = {}) => {
    const fields = planterFor('zgw', record).velden(`${names} ${typevelden}`)
    const catalogus = () => address('catalogi', 'catalogussen', 'catalogus')
    return {
      soort,
      record,
      read: () => ({ url: address('catalogi', soort, record), ...fields, ...over, catalogus: catalogus() })
    }
  }
  const types = [
    type('zaaktypen', 'zaaktype-melding', 'identificatie omschrijving'),
    type('zaaktypen', 'zaaktype-jeugdhulp', 'omschrijving', { identificatie: 'jeugdhulp' }),
    type('statustypen', 'statustype', 'omschrijving statustekst', { isEindstatus: false }),
    type('resultaattypen', 'resultaattype', 'omschrijving'),
    type('informatieobjecttypen', 'informatieobjecttype', 'omschrijving'),
    type('catalogussen', 'catalogus', 'domein contactpersoonBeheerNaam contactpersoonBeheerEmailadres naam')
  ]

  const page = (results: unknown[]) => ({ count: results.length, next: null, previous: null, results })
  server.post('/zaken/api/v1/zaken/_zoek', () => page(zaken.map(read => read())))
  server.post('/documenten/api/v1/enkelvoudiginformatieobjecten/_zoek', request => {
    const { uuid__in: asked } = request.body as { uuid__in: string[] }
    return page(documenten.map(read => read()).filter(({ url }) => asked.some(one => url.endsWith(one))))
  })
  server.get('/catalogi/api/v1/:soort', request => {
    const { soort } = request.params as { soort: string }
    return page(types.filter(one => one.soort === soort).map(({ read }) => read()))
  })
  server.get('/catalogi/api/v1/:soort/:id', (request, reply) => {
    const { id } = request.params as { id: string }
    return types.find(({ record }) => uuid(record) === id)?.read() ?? reply.code(404).send({})
  })
  return simulator
}
