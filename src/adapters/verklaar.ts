import type { Plan } from '../klantbeeld/plan.ts'
import type { Bevraging } from '../klantbeeld/uitleg.ts'
import { explainBrp } from './brp/verklaar.ts'
import { explainKlantinteracties } from './klantinteracties/verklaar.ts'
import { explainKvk } from './kvk/verklaar.ts'
import { explainObjecten } from './objecten/verklaar.ts'
import type { BronConfig } from './schema.ts'
import { explainVtbBerichten, explainVtbTaken } from './vtb/verklaar.ts'
import { explainZgw } from './zgw/verklaar.ts'

const perSoort = {
  'brp-personen': explainBrp,
  zgw: explainZgw,
  klantinteracties: explainKlantinteracties,
  kvk: explainKvk,
  'objecten-taken': explainObjecten('taken'),
  'objecten-berichten': explainObjecten('berichten'),
  'vtb-taken': explainVtbTaken,
  'vtb-berichten': explainVtbBerichten
} as const satisfies Record<BronConfig['soort'], (plan: Plan) => readonly Bevraging[]>

/** A bron that says what a plan would make it be asked. Needs no connection: opens and calls nothing. */
export const toVerklaarbaar = ({ id, soort }: Pick<BronConfig, 'id' | 'soort'>) => ({
  id,
  soort,
  bevraagt: perSoort[soort]
})
