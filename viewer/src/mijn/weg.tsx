import type { Schemas } from '../beeld.ts'

type Zaak = Schemas['MijnZaak']

/** The road of every zaak, in the words of who waits for it. */
const weg = [
  { code: 'ontvangen', naam: 'Ontvangen' },
  { code: 'inBehandeling', naam: 'In behandeling' },
  { code: 'beslist', naam: 'Besloten' },
  { code: 'afgerond', naam: 'Klaar' }
] as const

const plaats = ({ statusgroep, afgerond }: Zaak): number => {
  if (afgerond) return weg.length - 1
  // To wait for the klant is to be in behandeling; what is unknown is at least received.
  const code = statusgroep.code === 'wachtOpU' ? 'inBehandeling' : statusgroep.code
  return Math.max(
    0,
    weg.findIndex(stap => stap.code === code)
  )
}

/** How far it is; nothing for a status that the municipality has not put in words. */
export const Weg = ({ zaak }: { zaak: Zaak }) => {
  const nu = plaats(zaak)
  if (zaak.statusgroep.code === 'onbekend') return null
  return (
    <ol class="weg" aria-label="Hoe ver is het?">
      {weg.map(({ code, naam }, index) => (
        <li key={code} class={index <= nu ? 'gedaan' : ''} aria-current={index === nu ? 'step' : undefined}>
          {naam}
          <span class="verborgen">{index <= nu ? ' (gedaan)' : ' (nog niet)'}</span>
        </li>
      ))}
    </ol>
  )
}
