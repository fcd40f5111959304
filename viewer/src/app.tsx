import { useEffect, useState } from 'preact/hooks'
import { TokenKnop } from './delen/token.tsx'
import { Werkplek } from './kcc/werkplek.tsx'
import { MijnOmgeving } from './mijn/omgeving.tsx'
import { Verantwoording } from './verantwoording/verantwoording.tsx'

const gezichten = [
  { id: 'kcc', naam: 'KCC-werkplek', Gezicht: Werkplek },
  { id: 'mijn', naam: 'Mijn omgeving', Gezicht: MijnOmgeving },
  { id: 'verantwoording', naam: 'Verantwoording', Gezicht: Verantwoording }
] as const

/** The address names a face and never a klant. */
const current = () => gezichten.find(({ id }) => location.hash === `#/${id}`) ?? gezichten[0]

export const App = () => {
  const [gezicht, setGezicht] = useState(current)
  useEffect(() => {
    // Any other fragment is a place in this page, such as that of the skip link.
    const follow = () => location.hash.startsWith('#/') && setGezicht(current())
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  useEffect(() => {
    document.title = `${gezicht.naam} · Integraal Klantbeeld`
  }, [gezicht])
  const { Gezicht } = gezicht
  return (
    <>
      <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
        Naar de inhoud
      </a>
      <header class="kop">
        <div class="kop__rij">
          <p class="kop__naam">Integraal Klantbeeld</p>
          <nav aria-label="Gezichten">
            <ul>
              {gezichten.map(({ id, naam }) => (
                <li key={id}>
                  <a href={`#/${id}`} aria-current={id === gezicht.id ? 'page' : undefined}>
                    {naam}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <div class="demobalk">
        <p>Dit is een demo met verzonnen mensen, bedrijven en zaken.</p>
      </div>
      <main id="inhoud" class="pagina stapel" tabIndex={-1}>
        <Gezicht key={gezicht.id} />
      </main>
      <footer class="voet rij">
        <a class="nl-link" href="/docs">
          API-documentatie
        </a>
        <TokenKnop />
      </footer>
    </>
  )
}
