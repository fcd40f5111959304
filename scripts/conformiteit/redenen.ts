import type { Mislukt, Storingsreden } from '../../src/klantbeeld/resultaat.ts'

const woorden: Readonly<Record<Storingsreden, string>> = {
  tijdslimiet: 'geen antwoord binnen tijdslimietMs',
  onbereikbaar: 'geen verbinding',
  afgebroken: 'afgebroken',
  'te-groot': 'het antwoord is groter dan maxBytes',
  onleesbaar: 'het antwoord is geen JSON',
  'onverwachte-vorm': 'het antwoord heeft een andere vorm dan die van deze API, of gaat over iets anders',
  'onverwachte-status': 'een andere HTTP-status dan verwacht',
  'niet-geauthenticeerd': '401: deze sleutel, dit token of dit certificaat wordt niet aanvaard',
  'niet-geautoriseerd': '403: het token wordt niet aanvaard, of heeft hier geen rechten',
  'te-veel-verzoeken': '429: te veel verzoeken',
  onderbroken: 'de onderbreker staat open',
  tussenpersoon: 'een FSC-inway of -outway antwoordt in plaats van de bron',
  'wachtrij-vol': 'de wachtrij is vol',
  uitgeschakeld: 'uitgeschakeld in bronnen.yaml',
  'interne-fout': 'de vraag kon niet worden gesteld (een kop is te lang of kan niet worden gevuld)'
}

export const toWoorden = ({ reden }: Mislukt): string => woorden[reden]

export const listed = (namen: readonly string[]): string => namen.join(', ') || 'geen'
