import { useState } from 'preact/hooks'
import { readToken } from '../demo.ts'
import { Button } from './basis.tsx'

/** For who goes on in the API reference or with curl. */
export const TokenKnop = () => {
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(await readToken({ rol: 'kcc-medewerker' }))
    setCopied(true)
  }
  return (
    <>
      <Button onClick={copy}>Kopieer een token (KCC-medewerker)</Button>
      <span role="status">{isCopied && ' Gekopieerd: plak het bij Authorize.'}</span>
    </>
  )
}
