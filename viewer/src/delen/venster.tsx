import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Button, Heading } from './basis.tsx'

type Props = { readonly title: ComponentChildren; readonly onClose: () => void; readonly children: ComponentChildren }

/** A window over the page; Escape closes it, and the focus goes back to where it was. */
export const Venster = ({ title, onClose, children }: Props) => {
  const venster = useRef<HTMLDialogElement>(null)
  useEffect(() => venster.current?.showModal(), [])
  return (
    <dialog ref={venster} onClose={onClose} aria-labelledby="venster-titel">
      <div class="stapel">
        <div class="kaart__kop">
          <Heading level={2} id="venster-titel">
            {title}
          </Heading>
          <Button onClick={() => venster.current?.close()}>Sluiten</Button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
