import t from 'tap'
import { createFollowers } from '../../src/cache/followers.ts'
import type { Melding } from '../../src/cache/port.ts'

const open = () => {
  let tell: (melding: Melding) => void = () => {}
  const followers = createFollowers({
    watch: listener => {
      tell = listener
      listener({ soort: 'luistert' })
    },
    maxPerKlant: 2,
    maxTotaal: 3
  })
  const heard: (readonly string[] | undefined)[] = []
  const follow = (klant: string) => followers.follow(klant, onderdelen => heard.push(onderdelen))
  return { follow, heard, tell: (melding: Melding) => tell(melding) }
}

t.test('who follows a klant hears of him, once for each purge, and of nobody else', async t => {
  const { follow, heard, tell } = open()
  follow('a')
  tell({ soort: 'verwijderd', klant: 'a', onderdelen: ['zaken'] })
  tell({ soort: 'verwijderd', klant: 'a', onderdelen: ['zaken'], isEcho: true })
  tell({ soort: 'verwijderd', klant: 'b' })
  tell({ soort: 'typen', adres: 'x' })
  t.same(heard, [['zaken']])
})

t.test('what may have been missed is told as anything, as soon as others are heard again', async t => {
  const { follow, heard, tell } = open()
  follow('a')
  tell({ soort: 'doof' })
  t.same(heard, [])
  tell({ soort: 'luistert' })
  tell({ soort: 'luistert' })
  t.same(heard, [undefined])
})

t.test('bounded per klant and in all; who stops makes place, once', async t => {
  const { follow, heard, tell } = open()
  const first = follow('a')
  follow('a')
  t.same(follow('a'), { reden: 'teVeelVanKlant' })
  follow('b')
  t.same(follow('c'), { reden: 'teVeel' })
  if ('stop' in first) {
    first.stop()
    first.stop()
  }
  t.ok('stop' in follow('c'))
  t.same(follow('d'), { reden: 'teVeel' })
  tell({ soort: 'verwijderd', klant: 'a' })
  t.equal(heard.length, 1)
})
