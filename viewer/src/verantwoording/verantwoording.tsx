import { Heading } from '../delen/basis.tsx'
import { Logboek } from './logboek.tsx'
import { Matrix } from './matrix.tsx'

/** For the functionaris gegevensbescherming: what may be seen, why, and what was seen. */
export const Verantwoording = () => (
  <>
    <Heading level={1}>Verantwoording</Heading>
    <Matrix />
    <Logboek />
  </>
)
