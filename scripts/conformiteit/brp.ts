import { createBrpBron } from '../../src/adapters/brp/personen.ts'
import type { BrpConfig } from '../../src/adapters/brp/schema.ts'
import { createGatewayHeaders } from '../../src/adapters/gateway-headers.ts'
import { isGelezen, type Uitkomst } from '../../src/adapters/gelezen.ts'
import { type Bevinding, ja, metKlant, nee, overgeslagen, type Uitkomsten } from './bevinding.ts'
import { checkVelden } from './brp-velden.ts'
import { type Ruw, toRaadpleeg } from './brp-vraag.ts'
import { checkKlantbeeld } from './klantbeeld.ts'
import type { Proef } from './proef.ts'
import { listed } from './redenen.ts'
import { checkTls } from './tls.ts'
import { checkToegang } from './toegang.ts'

/** In the range for fictitious persons; passes the eleven test, and is in no official set of test persons. */
const niemand = '999900006'

const judgeKanarie = (answer: Uitkomst<Ruw>): Bevinding => {
  if (!isGelezen(answer)) return overgeslagen('kanarie', 'de vraag is niet beantwoord')
  const vreemden = answer.gelezen.filter(({ burgerservicenummer }) => burgerservicenummer !== niemand)
  if (vreemden.length === 0) return ja('kanarie', 'een ongebruikt BSN geeft niemand')
  return nee('kanarie', 'LET OP: een ongebruikt BSN geeft een ander', 'gebruik deze bron niet: hij zoekt niet op BSN')
}

/** Which of the configured headers go along with a call, by name: their values say who asks and why. */
const checkKoppen = (config: BrpConfig, { caller, brp }: Proef, isOpen: boolean): Bevinding[] => {
  const headers = createGatewayHeaders(config)(caller)
  const zonderDoel = brp.doelbinding === undefined && brp.verwerking === undefined
  if (!isGelezen(headers)) {
    const actie = zonderDoel ? 'geef --doel met een doel dat brp.doelbinding heeft' : 'vul brp bij dit doel'
    return [nee('koppen', 'een verplichte kop van de gateway is leeg: er wordt niets gevraagd', actie)]
  }
  const namen = Object.keys(headers.gelezen)
  const leeg = Object.keys(config.koppen).filter(naam => !namen.includes(naam.toLowerCase()))
  if (namen.length + leeg.length === 0) return []
  const tekst = `verstuurd: ${listed(namen)}${leeg.length > 0 ? `; leeg${zonderDoel ? ' zonder --doel' : ''}: ${listed(leeg)}` : ''}`
  if (!isOpen) return [overgeslagen('koppen', tekst)]
  return [leeg.length > 0 && namen.length === 0 ? overgeslagen('koppen', tekst) : ja('koppen', `aanvaard; ${tekst}`)]
}

/** BRP Personen 2.x: who asks nobody gets nobody, which fields are given, and in which version. */
export const checkBrp = async (config: BrpConfig, proef: Proef): Promise<Uitkomsten> => {
  const http = proef.connect('personen', config.url)
  const raadpleeg = toRaadpleeg(http, proef)
  let kanarie: Uitkomst<Ruw> | undefined
  const klop = async () => {
    kanarie = await raadpleeg(niemand, ['burgerservicenummer'])
    return kanarie
  }
  const toegang = await checkToegang([{ api: 'personen', klop }])
  const isOpen = toegang.open.size > 0
  const { persoon } = proef.klanten
  const bron = createBrpBron(config, { http, now: proef.now, close: async () => undefined })
  return {
    bevindingen: [
      ...toegang.bevindingen,
      ...(await checkTls([config.url], config, proef.now)),
      ...checkKoppen(config, proef, isOpen),
      ...(kanarie && isOpen ? [judgeKanarie(kanarie)] : []),
      ...(isOpen && persoon ? metKlant(persoon, await checkVelden(raadpleeg, persoon.burgerservicenummer)) : []),
      ...(isOpen && persoon ? await checkKlantbeeld(bron, persoon, proef) : [])
    ]
  }
}
