import fc from 'fast-check'
import t from 'tap'
import {
  fromKvkNummer,
  fromRsin,
  fromVestigingsnummer,
  maxBedrijven,
  toKvkNummer,
  toRsin,
  toVestigingsnummer
} from '../../../simulatie/populatie/bedrijfsnummers.ts'
import { endOfPopulatie, fromBsn, toBsn } from '../../../simulatie/populatie/bsn.ts'

/** The eleven test as the law writes it, apart from the code under test. */
const passesElfproef = (nummer: string): boolean =>
  [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce((sum, weight, i) => sum + weight * Number(nummer[i]), 0) % 11 === 0

const place = fc.nat({ max: 20_000_000 })
const bedrijf = fc.nat({ max: maxBedrijven - 1 })

t.test('every BSN of the population passes the eleven test and leads back to its place', async t => {
  fc.assert(
    fc.property(place, index => {
      const bsn = toBsn(index)
      return bsn === undefined || (bsn.length === 9 && passesElfproef(bsn) && fromBsn(bsn) === index)
    })
  )
  t.equal(fromBsn('999993653'), 634)
})

t.test('a text that is no BSN of the population leads nowhere', async t => {
  for (const text of ['', '99999365', '999993654', '9999936530', '99999365x', '-99999365', '123456789']) {
    t.equal(fromBsn(text), undefined, text)
  }
})

t.test('the first nine thousand residents lie in the 9999 range', async t => {
  t.match(toBsn(endOfPopulatie(9_000) - 1), /^9999/)
})

t.test('the population ends after exactly as many numbers as there are residents', async t => {
  for (const count of [0, 1, 10, 2_000, 12_345]) {
    const places = Array.from({ length: endOfPopulatie(count) }, (_, index) => index)
    t.equal(places.filter(index => toBsn(index) !== undefined).length, count)
  }
})

t.test('every number of a company leads back to its place', async () => {
  fc.assert(
    fc.property(bedrijf, fc.nat({ max: 9 }), (index, volgnummer) => {
      const rsin = toRsin(index)
      const vestiging = toVestigingsnummer(index, volgnummer)
      return (
        passesElfproef(rsin) &&
        fromRsin(rsin) === index &&
        fromKvkNummer(toKvkNummer(index)) === index &&
        /^0000\d{8}$/.test(vestiging) &&
        fromVestigingsnummer(vestiging) === index
      )
    })
  )
})

t.test('the RSINs end below the BSNs of eight million residents', async t => {
  t.ok(toRsin(maxBedrijven - 1) < (toBsn(8_000_000) ?? '0'))
})

t.test('a number outside the range of companies leads nowhere', async t => {
  t.equal(fromRsin('999993653'), undefined)
  t.equal(fromRsin('890000002'), undefined)
  t.equal(fromKvkNummer('12345678'), undefined)
  t.equal(fromKvkNummer('9999999'), undefined)
  t.equal(fromVestigingsnummer('000012345678'), undefined)
})
