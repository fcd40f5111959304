import { listVelden } from '../doelbinding/velden.ts'
import { loadContract } from '../http/contract.ts'

export const contract = loadContract(new URL('../../openapi/', import.meta.url))

/** The field names that a register may use: those of the contract. */
export const bekendeVelden = listVelden(contract.document.components.schemas)
