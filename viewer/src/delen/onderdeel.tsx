import type { ComponentChildren } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import type { Schemas } from '../beeld.ts'
import { bronNaam, bronStatus, onderdeelNaam, onderdeelStatus, opsomming, ouderdom } from '../taal.ts'
import { Alert, Badge, Card, Waiting } from './basis.tsx'

type Deel = {
  readonly status: string
  readonly bronnen: readonly Schemas['BronStatus'][]
  readonly totaal?: number
  readonly afgekapt?: boolean
  readonly gegevens?: unknown
}

const toon = (status: string) => {
  if (status === 'ok') return 'goed'
  return status === 'nietBeschikbaar' ? 'fout' : 'let-op'
}

const isStil = ({ status }: Schemas['BronStatus']) => status === 'ok'

/** Where it comes from and how old it is. */
const Herkomst = ({ bronnen }: { bronnen: Deel['bronnen'] }) => (
  <p class="herkomst">
    {bronnen.map(({ bron, status, opgehaaldOp, uitCache }, index) => (
      <span key={bron}>
        {index > 0 && ' · '}
        {bronNaam(bron)}
        {opgehaaldOp
          ? `, ${uitCache ? 'bewaard antwoord van' : 'opgehaald'} ${ouderdom(opgehaaldOp, Date.now())}`
          : ` ${bronStatus(status)}`}
      </span>
    ))}
  </p>
)

/** What is not whole is said where it is looked at, and never as "there is nothing". */
const Voorbehoud = ({ naam, deel }: { naam: string; deel: Deel }) => {
  const stuk = deel.bronnen.filter(bron => !isStil(bron))
  const waardoor = opsomming.format(stuk.map(({ bron, status }) => `${bronNaam(bron)} ${bronStatus(status)}`))
  const wat = onderdeelNaam(naam).toLowerCase()
  if (deel.gegevens === undefined) {
    return (
      <Alert kind="error">
        <p class="nl-paragraph">
          <strong>Nu niet te zien.</strong> {waardoor}. Dit betekent niet dat er geen {wat} zijn.
        </p>
      </Alert>
    )
  }
  if (deel.status === 'ok' && !deel.afgekapt) return null
  return (
    <Alert kind="warning">
      <p class="nl-paragraph">
        {deel.afgekapt ? `Er zijn meer ${wat} dan hier staan. ` : `Dit is misschien niet alles: ${waardoor}.`}
      </p>
    </Alert>
  )
}

/** Marks when the part is in the page, so that a trace shows how long after its event the next paint is. */
const usePlaceMark = (naam: string, deel: Deel | undefined): void => {
  useLayoutEffect(() => {
    if (deel !== undefined) performance.mark(`geplaatst ${naam}`)
  }, [naam, deel])
}

type Props = {
  readonly naam: string
  readonly deel: Deel | undefined
  readonly wide?: boolean
  readonly afgeschermd?: boolean
  readonly voorlopig?: boolean
  /** Whether nothing more can come. */
  readonly klaar?: boolean
  readonly children: ComponentChildren
}

/** One part of the view: status, source and age before all else, then what it holds. */
export const OnderdeelKaart = ({ naam, deel, wide, afgeschermd, voorlopig, klaar, children }: Props) => {
  usePlaceMark(naam, deel)
  const title = onderdeelNaam(naam)
  const classes = `${wide ? 'breed' : ''} ${afgeschermd ? 'kaart--geheim' : ''}`
  if (deel === undefined) {
    return (
      <Card title={title} class={classes}>
        {klaar ? <p class="stil">Hiervan kwam geen antwoord.</p> : <Waiting>Wacht op de bron …</Waiting>}
      </Card>
    )
  }
  const badge = <Badge tone={toon(deel.status)}>{onderdeelStatus(deel.status)}</Badge>
  const isLijst = Array.isArray(deel.gegevens)
  return (
    <Card title={title} count={isLijst ? deel.totaal : undefined} aside={badge} class={classes}>
      {deel.bronnen.length > 0 && <Herkomst bronnen={deel.bronnen} />}
      <Voorbehoud naam={naam} deel={deel} />
      {voorlopig && <Waiting>Er kan nog meer komen …</Waiting>}
      {children}
    </Card>
  )
}
