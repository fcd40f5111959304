import t from 'tap'
import type { MijnTaak, MijnZaakAntwoord } from '../../src/klantbeeld/mijn.ts'
import { startOpstelling } from '../steun/gemeente.ts'

const opstelling = await startOpstelling({
  change: ({ dienst, bronnen, ...config }) => ({
    ...config,
    // Each question is asked anew: what fails must show.
    bronnen: bronnen.map(bron => ({ ...bron, cache: { ...bron.cache, ttlS: 0, verouderdS: 0 } })),
    dienst: { ...dienst, tijdslimiet: { ...dienst.tijdslimiet, klantMs: 30_000 } }
  })
})
t.teardown(opstelling.close)
const { call, issuer, gemeente } = opstelling

const inwoner = { bsn: '999995522' }
const token = await issuer.issue(inwoner)
const gemachtigde = await issuer.issue({ bsn: '999994955', namens: inwoner, diensten: ['urn:dienst:parkeren'] })

const idsOf = (items: readonly { readonly id: string }[] | undefined): readonly string[] =>
  (items ?? []).map(({ id }) => id)
const taken: readonly MijnTaak[] = (await call({ path: '/v1/mijn/taken?paginagrootte=100', token })).json.gegevens
const zaken = idsOf((await call({ path: '/v1/mijn/zaken?paginagrootte=100', token })).json.gegevens)
const openOf = (zaak: string) => taken.filter(taak => taak.status === 'open' && taak.zaken?.includes(zaak))
const lees = async (zaak: string, wie = token): Promise<MijnZaakAntwoord> => {
  const { status, json } = await call({ path: `/v1/mijn/zaken/${zaak}`, token: wie })
  if (status !== 200) throw new Error(`${status}`)
  return json
}
const zaakMetTaken = zaken.find(zaak => new Set(openOf(zaak).map(({ bron }) => bron)).size === 2) ?? ''
const zaakMetTaak = zaken.find(zaak => openOf(zaak).length > 0) ?? ''

t.test('a zaak has what is still to be done for it, and nothing that is done or for another zaak', async t => {
  for (const zaak of zaken) {
    const { compleet, onderdelen } = await lees(zaak)
    t.ok(compleet)
    t.same(onderdelen.taken?.gegevens, openOf(zaak), zaak)
    t.equal(onderdelen.taken?.totaal, openOf(zaak).length)
  }
  t.ok(zaken.some(zaak => openOf(zaak).length > 0) && zaken.some(zaak => openOf(zaak).length === 0))
  t.ok(
    taken.some(taak => taak.status !== 'open' && taak.zaken?.some(zaak => zaken.includes(zaak))),
    'some are done'
  )
})

t.test(
  'F.52, F.53: with registers of tasks down the zaak is as it was, and that tasks are missing is told',
  async t => {
    const zaak = zaakMetTaken || zaakMetTaak
    const { onderdelen: whole, ...before } = await lees(zaak)
    for (const [down, status] of [
      [['vtb'], 'gedeeltelijk'],
      [['objecten'], 'gedeeltelijk'],
      [['vtb', 'objecten'], 'nietBeschikbaar']
    ] as const) {
      for (const naam of down) gemeente[naam].settings.fout = 'uit'
      const { onderdelen, compleet, ...after } = await lees(zaak)
      for (const naam of down) gemeente[naam].settings.fout = undefined
      t.equal(compleet, false)
      t.match(onderdelen.taken, { status, melding: String })
      if (status === 'nietBeschikbaar') t.notOk('gegevens' in (onderdelen.taken ?? {}), 'never an empty list')
      t.same(
        { zaak: after.zaak, geschiedenis: after.geschiedenis, besluiten: after.besluiten },
        {
          zaak: before.zaak,
          geschiedenis: before.geschiedenis,
          besluiten: before.besluiten
        }
      )
      t.same(idsOf(onderdelen.documenten?.gegevens), idsOf(whole.documenten?.gegevens))
    }
  }
)

t.test('B.18: a machtiging opens no tasks: they are not in the zaak, and no register of tasks is asked', async t => {
  const gedekt = idsOf((await call({ path: '/v1/mijn/zaken', token: gemachtigde })).json.gegevens)
  const before = gemeente.objecten.count() + gemeente.vtb.count()
  for (const zaak of gedekt) t.notOk('taken' in (await lees(zaak, gemachtigde)).onderdelen)
  t.ok(gedekt.length > 0)
  t.equal(gemeente.objecten.count() + gemeente.vtb.count(), before)
})
