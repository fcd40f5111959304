import t from 'tap'
import { unknownZaaktypen } from '../../src/doelbinding/zaaktypen.ts'
import { registerWith } from '../steun/register.ts'

const zaken = (rules: object) => registerWith({ zaken: { vertrouwelijkheid: 'openbaar', ...rules } })
const bronnen = [['verhuizing', 'paspoort'], ['jeugdhulp']]

t.test('a zaaktype of the register that no bron knows is named, with the doelen that name it', async t => {
  for (const [rule, register, expected] of [
    ['deny-list', zaken({ zaaktypen: { behalve: ['jeugdhulp', 'jeugdhlup'] } }), ['jeugdhlup']],
    ['allow-list', zaken({ zaaktypen: { alleen: ['verhuizing', 'verhuisd'] } }), ['verhuisd']],
    ['start date', zaken({ vanaf: { paspoort: '2024-01-01', paspoortje: '2024-01-01' } }), ['paspoortje']],
    [
      'list and start date of one zaaktype',
      zaken({ zaaktypen: { alleen: ['weg'] }, vanaf: { weg: '2024-01-01' } }),
      ['weg']
    ],
    ['a domein is no zaaktype', zaken({ zaaktypen: { behalve: [{ domein: 'JEUGD' }] } }), []],
    ['all known, in one bron or another', zaken({ zaaktypen: { alleen: ['verhuizing', 'jeugdhulp'] } }), []],
    ['no list', zaken({}), []],
    ['no zaken', registerWith({ contactgegevens: {} }), []]
  ] as const) {
    const found = expected.map(zaaktype => ({ zaaktype, doelen: ['test'] }))
    t.same(unknownZaaktypen(register, bronnen), found, rule)
  }
})

t.test('nothing is said as long as a bron could not be read, or when there is no bron with zaaktypen', async t => {
  const register = zaken({ zaaktypen: { alleen: ['verhuisd'] } })
  t.same(unknownZaaktypen(register, [['verhuizing'], undefined]), [])
  t.same(unknownZaaktypen(register, []), [])
  t.equal(unknownZaaktypen(register, [[]]).length, 1, 'a bron without zaaktypen has been read')
})
