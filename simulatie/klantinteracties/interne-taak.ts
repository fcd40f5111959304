import type { Toeval } from '../populatie/toeval.ts'
import { afdelingActoren } from './actoren.ts'
import { gevraagdeHandelingen } from './gesprekken.ts'
import { type Owner, toNummer, toRowUuid } from './identity.ts'
import type { ContactRow, InterneTaakRow } from './rows.ts'

type Source = {
  readonly owner: Owner
  readonly number: number
  readonly toeval: Toeval
  readonly contact: ContactRow
  readonly peildatum: string
}

const hourMs = 3_600_000
const openForMs = 30 * 24 * hourMs

const toIso = (ms: number): string => new Date(ms).toISOString()

/** What the municipality still has to do after a contact: open for a month at most, done a day or two later. */
export const createInterneTaak = ({ owner, number, toeval, contact, peildatum }: Source): InterneTaakRow => {
  const nowMs = Date.parse(peildatum)
  const afgehandeldMs = contact.plaatsgevondenMs + toeval.integer(4, 60) * hourMs
  const isOpen = afgehandeldMs > nowMs || (nowMs - contact.plaatsgevondenMs < openForMs && toeval.chance(70))
  return {
    uuid: toRowUuid(owner, 'interneTaak', number),
    nummer: toNummer(owner, number),
    contact,
    gevraagdeHandeling: toeval.pick(gevraagdeHandelingen),
    toelichting: `Naar aanleiding van: ${contact.onderwerp}`,
    status: isOpen ? 'te_verwerken' : 'verwerkt',
    toegewezenOp: toIso(contact.plaatsgevondenMs + 60_000),
    afgehandeldOp: isOpen ? null : toIso(afgehandeldMs),
    actoren: [toeval.pick(afdelingActoren)]
  }
}
