import { type Klantbeeld, type Onderdeel, onderdelen } from '../klantbeeld/onderdelen.ts'
import type { Plan } from '../klantbeeld/plan.ts'
import type { Samengevoegd, Uitkomst } from '../klantbeeld/samengevoegd.ts'
import type { StroomOnderdeel } from '../klantbeeld/stroom.ts'
import { merge } from './merge.ts'
import type { Steps } from './steps.ts'
import { toStroomonderdelen } from './stroom-deel.ts'
import type { Verwacht } from './stroom-verwacht.ts'

type Options = {
  readonly plan: Plan
  /** With what is asked beside it, such as for geheimhouding. */
  readonly gevraagd: Plan
  readonly verwacht: () => readonly Verwacht[]
  readonly minimise: Steps['minimise']
}

/** What zaken lead to, or what may be shown with its zaak only. */
const viaZaken: readonly Onderdeel[] = ['documenten', 'taken', 'berichten']

type Deel = NonNullable<Klantbeeld['onderdelen'][Onderdeel]>

/** As of a person about whom the BRP has said nothing yet: the second pass hides what geheimhouding would hide. */
const minimiseAsGeheim = ({ minimise, plan }: Options, merged: Samengevoegd): Samengevoegd => {
  const { persoon, ...rest } = merged
  const { onderdelen: shown } = minimise(
    { ...plan, klantsoort: 'natuurlijkPersoon' },
    persoon === undefined ? rest : { ...rest, persoon: { ...persoon, bronnen: [] } }
  )
  return shown.persoon && persoon ? { ...shown, persoon: { ...shown.persoon, bronnen: persoon.bronnen } } : shown
}

const toVoorlopig = (deel: Deel, onderweg: readonly string[]): Deel => ({
  ...deel,
  ...(onderweg.length > 0 && { status: 'gedeeltelijk' }),
  bronnen: [...deel.bronnen, ...onderweg.map(bron => ({ bron, status: 'onderweg' }))]
})

/** What is in, and what of an onderdeel is still to come. */
const createInbox = (verwacht: Options['verwacht']) => {
  const uitkomsten: Uitkomst[] = []
  const isThere = ({ bron, onderdeel }: Verwacht): boolean =>
    uitkomsten.some(uitkomst => uitkomst.bron === bron && uitkomst.onderdeel === onderdeel)
  return {
    uitkomsten,
    isIn: (naam: Onderdeel): boolean => verwacht().every(one => one.onderdeel !== naam || isThere(one)),
    /** Of the bronnen of an onderdeel, in the order of the merge: from the first that is not there on. */
    after: (naam: Onderdeel): string[] => {
      const own = verwacht().filter(one => one.onderdeel === naam)
      const inOrder = own.sort((a, b) => Number(a.bron > b.bron) - Number(a.bron < b.bron))
      const first = inOrder.findIndex(one => !isThere(one))
      return first < 0 ? [] : inOrder.slice(first).map(({ bron }) => bron)
    }
  }
}

/**
 * What of a klantbeeld can be sent now. The rule: nothing that the whole klantbeeld would withhold. So an onderdeel
 * goes out when all its bronnen are in, when it is known whether the klant is under geheimhouding, and for documenten,
 * taken and berichten when the zaken that they belong to are in. As `voorlopig` it can go earlier and tell less: hidden as if geheim, and only
 * of the bronnen before which none is still to come, since the first that has a zaak decides whether it is shown.
 */
export const createStand = (options: Options) => {
  const { plan, gevraagd, verwacht, minimise } = options
  const { uitkomsten, isIn, after } = createInbox(verwacht)
  const sent = new Map<Onderdeel, string>()
  const planned = onderdelen.filter(naam => naam in plan.onderdelen)
  const asked = onderdelen.filter(naam => naam in gevraagd.onderdelen)

  const isGeheimKnown = (): boolean => plan.geheim || (isIn('persoon') && isIn('contactgegevens'))
  const isReachKnown = (naam: Onderdeel): boolean => !viaZaken.includes(naam) || (isIn('zaken') && isIn(naam))
  const isDecided = (naam: Onderdeel): boolean => isIn(naam) && isReachKnown(naam) && isGeheimKnown()

  const shownOf = (usable: readonly Uitkomst[]) => {
    const merged = merge(asked, usable)
    return toStroomonderdelen(
      plan,
      isGeheimKnown() ? minimise(plan, merged).onderdelen : minimiseAsGeheim(options, merged)
    )
  }
  const toVoorlopigDeel = (naam: Onderdeel): Deel | undefined => {
    if (!isReachKnown(naam)) return undefined
    const onderweg = after(naam)
    const usable = uitkomsten.filter(({ onderdeel, bron }) => onderdeel !== naam || !onderweg.includes(bron))
    const deel = shownOf(usable)[naam]
    return deel?.totaal === undefined ? undefined : toVoorlopig(deel, onderweg)
  }
  /** Once: what was sent as it is now is not sent again. */
  const toStuk = (naam: Onderdeel, deel: Deel | undefined, voorlopig: boolean): StroomOnderdeel[] => {
    const stuk = { voorlopig, onderdelen: { [naam]: deel } }
    const text = JSON.stringify(stuk)
    if (deel === undefined || sent.get(naam) === text) return []
    sent.set(naam, text)
    return [stuk]
  }
  const isFinal = (naam: Onderdeel): boolean => sent.get(naam)?.startsWith('{"voorlopig":false') === true

  return {
    add: (uitkomst: Uitkomst): void => void uitkomsten.push(uitkomst),
    /** What has been decided since the last time; with `voorlopig` also what little can be said of the rest. */
    take: (voorlopig: boolean): StroomOnderdeel[] => {
      const open = planned.filter(naam => !isFinal(naam))
      const decided = open.filter(isDecided)
      const shown = decided.length > 0 ? shownOf(uitkomsten) : {}
      return open.flatMap(naam => {
        if (decided.includes(naam)) return toStuk(naam, shown[naam], false)
        return voorlopig ? toStuk(naam, toVoorlopigDeel(naam), true) : []
      })
    }
  }
}
