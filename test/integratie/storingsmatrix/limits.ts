/** For one answer. */
export const budgetMs = 4_000
/** From the end of a fault until all is well. */
export const recoveryMs = 2_000
/** What a busy machine may take more. */
export const marginMs = 1_000
/** The same in the gate, which runs on any machine beside other tests. */
export const gateMarginMs = 4_000
/** For one part of the matrix, of which there is a minute's work. */
export const matrixMs = 180_000
