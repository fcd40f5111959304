import type { FastifyPluginAsync } from 'fastify'
import { cast } from '../populatie/cast.ts'

const omschrijvingen = {
  gezin: 'Gewoon gezin: alles gevuld',
  vijftigZaken: 'Inwoner met 50 zaken',
  vijfhonderdZaken: 'Inwoner met 500 zaken',
  geheimhouding: 'Inwoner onder geheimhouding',
  overleden: 'Overleden inwoner',
  geemigreerd: 'Vertrokken naar het buitenland',
  alleenKlantcontacten: 'Alleen bekend in Open Klant',
  nergens: 'Nergens bekend',
  andereNaam: 'Andere naam in Open Klant dan in de BRP',
  eenmanszaak: 'Eenmanszaak met twee vestigingen',
  drieVestigingen: 'Bedrijf met drie vestigingen',
  takenEnBerichten: 'Inwoner met taken en berichten',
  gemachtigde: 'Gemachtigde voor parkeren',
  curator: 'Curator',
  zonderVestiging: 'Vereniging van Eigenaars'
} as const satisfies Record<(typeof cast)[number]['key'], string>

/** `GET /demo/klanten`: whom to try, all made up. */
export const demoKlanten: FastifyPluginAsync = async app => {
  const klanten = cast.map(({ key, klant }) => ({ omschrijving: omschrijvingen[key], klant }))
  app.get('/demo/klanten', async () => klanten)
}
