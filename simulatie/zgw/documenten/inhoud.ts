import { identificatieOf, type Zaak } from '../zaken/zaak.ts'
import { toPdf } from './pdf.ts'

/** What the file is made of. */
type Document = {
  readonly zaak: Zaak
  readonly titel: string
  readonly versie: number
  readonly formaat: 'application/pdf' | 'text/plain'
}

const blockBytes = 65_536

// Names the zaak, holds no personal data.
const toText = ({ titel, zaak, versie, formaat }: Document): Buffer => {
  const lines = [titel, identificatieOf(zaak), `versie ${versie}`]
  return formaat === 'application/pdf' ? toPdf(lines) : Buffer.from(`${lines.join('\n')}\n`)
}

/** Size of the file in bytes. */
export const sizeOf = (document: Document): number => Math.max(toText(document).length, document.zaak.minBytes)

/** The file, filled up with white space to the size that this server gives its files; never whole in memory. */
export const toBlocks = function* (document: Document): Generator<Buffer> {
  const text = toText(document)
  yield text
  for (let left = document.zaak.minBytes - text.length; left > 0; left -= blockBytes) {
    yield Buffer.alloc(Math.min(left, blockBytes), ' ')
  }
}
