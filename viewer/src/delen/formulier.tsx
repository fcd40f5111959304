import { useId } from 'preact/hooks'

type FieldProps = {
  readonly label: string
  readonly value: string
  readonly onValue: (value: string) => void
  readonly size?: 'kort' | 'lang'
  readonly type?: 'text' | 'tel' | 'email' | 'date'
  readonly required?: boolean
  readonly inputMode?: 'numeric'
  readonly pattern?: string
  /** What the browser may fill in of the person at the screen. */
  readonly autocomplete?: 'email' | 'tel' | 'one-time-code'
  /** Said by the browser when the pattern does not fit. */
  readonly title?: string
}

export const Field = ({ label, value, onValue, size, type = 'text', ...rest }: FieldProps) => {
  const id = useId()
  return (
    <div class={`veld ${size ? `veld--${size}` : ''}`}>
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      {/* The cast: the types of Preact know each type of input by itself, and not a choice of them. */}
      <input
        id={id}
        class="utrecht-textbox"
        type={type as 'text'}
        value={value}
        autocomplete="off"
        onInput={event => onValue(event.currentTarget.value)}
        {...rest}
      />
    </div>
  )
}

type Option = { readonly value: string; readonly label: string }
type SelectProps = {
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
  readonly onValue: (value: string) => void
  readonly size?: 'kort' | 'lang'
}

export const Select = ({ label, value, options, onValue, size }: SelectProps) => {
  const id = useId()
  return (
    <div class={`veld ${size ? `veld--${size}` : ''}`}>
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="utrecht-select utrecht-select--html-select"
        value={value}
        onChange={event => onValue(event.currentTarget.value)}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

type RadiosProps = Omit<SelectProps, 'size'>

export const Radios = ({ label, value, options, onValue }: RadiosProps) => {
  const name = useId()
  return (
    <fieldset class="keuzes">
      <legend>{label}</legend>
      {options.map(option => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onValue(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
