import type { Plan, Zaakgrenzen } from '../../klantbeeld/plan.ts'
import type { Bevraging } from '../../klantbeeld/uitleg.ts'
import { dayBefore } from '../time.ts'
import { compileZaken, type ZakenVraag } from './zaken-vraag.ts'

type Parameters = Bevraging['parameters']

/** Of an allow-list by name the addresses are looked up in the catalogus; here the names stand for them. */
const zaaktypen = ({ zaaktypen: selectie }: Zaakgrenzen): Parameters => {
  if (!('alleen' in selectie)) return []
  const waarden = selectie.alleen.filter(kenmerk => typeof kenmerk === 'string')
  return waarden.length < selectie.alleen.length ? [] : [{ naam: 'zaaktype__in', waarden }]
}

const periods = ({ afgerondSinds }: Zaakgrenzen): Parameters[] =>
  afgerondSinds === undefined
    ? [[]]
    : [
        [{ naam: 'einddatum__isnull', waarden: ['true'] }],
        [{ naam: 'einddatum__gt', waarden: [dayBefore(afgerondSinds)] }]
      ]

const explainZaken = ({ limieten, expand }: ZakenVraag, onderdelen: readonly string[]): Bevraging[] =>
  periods(limieten).map(period => ({
    operatie: 'POST /zaken/_zoek',
    onderdelen,
    parameters: [
      { naam: 'maximaleVertrouwelijkheidaanduiding', waarden: [limieten.vertrouwelijkheid] },
      ...(limieten.rol === 'initiator' ? [{ naam: 'rol__omschrijvingGeneriek', waarden: ['initiator'] }] : []),
      ...zaaktypen(limieten),
      ...period,
      { naam: 'expand', waarden: expand }
    ]
  }))

/** What a plan makes of the questions to a zaaksysteem: what it cannot be asked, the second pass takes out. */
export const explainZgw = ({ onderdelen }: Plan): Bevraging[] => {
  const { zaken, voorDocumenten } = compileZaken(onderdelen)
  const isOne = zaken === voorDocumenten
  return [
    ...(zaken ? explainZaken(zaken, isOne ? ['zaken', 'documenten'] : ['zaken']) : []),
    ...(voorDocumenten && !isOne ? explainZaken(voorDocumenten, ['documenten']) : []),
    ...(voorDocumenten
      ? [{ operatie: 'POST /enkelvoudiginformatieobjecten/_zoek', onderdelen: ['documenten'], parameters: [] }]
      : [])
  ]
}
