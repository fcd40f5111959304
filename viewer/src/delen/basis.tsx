import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact'
import { useId } from 'preact/hooks'

type HeadingProps = {
  readonly level: 1 | 2 | 3
  readonly id?: string
  readonly ref?: Ref<HTMLHeadingElement>
  readonly tabIndex?: number
  readonly children: ComponentChildren
}

/** A heading of NL Design System. */
export const Heading = ({ level, children, ...rest }: HeadingProps) => {
  const Tag = `h${level}` as const
  return (
    <Tag class={`nl-heading nl-heading--level-${level}`} {...rest}>
      {children}
    </Tag>
  )
}

type CardProps = {
  readonly title: ComponentChildren
  readonly level?: 2 | 3
  /** Beside the title, such as a number. */
  readonly count?: number | undefined
  /** At the other end of the title's line. */
  readonly aside?: ComponentChildren
  readonly class?: string
  readonly children: ComponentChildren
}

export const Card = ({ title, level = 2, count, aside, class: extra = '', children }: CardProps) => {
  const id = useId()
  return (
    <section class={`kaart ${extra}`} aria-labelledby={id}>
      <div class="kaart__kop">
        <div>
          <Heading level={level} id={id}>
            {title}
          </Heading>
          {count !== undefined && <span class="nl-number-badge">{count}</span>}
        </div>
        {aside}
      </div>
      {children}
    </section>
  )
}

type AlertProps = {
  readonly kind: 'info' | 'ok' | 'warning' | 'error'
  readonly class?: string
  readonly children: ComponentChildren
}

/** What is said to assistive technology at once where it comes up later: `role` follows from the kind. */
export const Alert = ({ kind, class: extra = '', children }: AlertProps) => (
  <div class={`utrecht-alert utrecht-alert--${kind} ${extra}`} role={kind === 'error' ? 'alert' : 'status'}>
    <div class="utrecht-alert__content">
      <div class="utrecht-alert__message">{children}</div>
    </div>
  </div>
)

export const Badge = ({ tone, children }: { tone?: 'goed' | 'let-op' | 'fout'; children: ComponentChildren }) => (
  <span class={`nl-data-badge ${tone ? `badge--${tone}` : ''}`}>{children}</span>
)

type ButtonProps = { readonly kind?: 'primary' | 'secondary' | 'subtle' } & ButtonHTMLAttributes<HTMLButtonElement>

export const Button = ({ kind = 'secondary', children, ...rest }: ButtonProps) => (
  <button type="button" class={`nl-button nl-button--${kind}`} {...rest}>
    <span class="nl-button__label">{children}</span>
  </button>
)

type Fact = readonly [label: string, value: ComponentChildren]

/** Label and value; what has no value is left out. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl class="utrecht-data-list feiten">
    {facts
      .filter(([, value]) => value !== undefined && value !== '' && value !== null)
      .map(([label, value], index) => (
        <div class="utrecht-data-list__item" key={`${label} ${index}`}>
          <dt class="utrecht-data-list__item-key">{label}</dt>
          <dd class="utrecht-data-list__item-value">{value}</dd>
        </div>
      ))}
  </dl>
)

/** Something is on its way. */
export const Waiting = ({ children }: { children: ComponentChildren }) => (
  <>
    <p class="stil klein">{children}</p>
    <div class="wacht" aria-hidden="true" />
  </>
)
