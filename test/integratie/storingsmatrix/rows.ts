import type { Gemeente } from '../../../simulatie/gemeente.ts'
import { type Source, viaApi, viaUrl } from './sources.ts'

const zgw = {
  bronnen: ['openzaak'],
  simulator: (gemeente: Gemeente) => gemeente.zgw,
  klantsoort: 'natuurlijkPersoon',
  asks: 'klantbeeld'
} as const

// Of a zaak whose zaaktype is not known it is not known either whether the doel shows it.
const ofCatalogi = { cold: { 'zaken/openzaak': 'uit', 'documenten/openzaak': 'uit' }, warm: {}, stale: {} } as const

/** Its cells are those of a process: what a catalogus says is of no klant (see catalogi.ts). */
export const catalogi: Source = {
  ...zgw,
  via: viaApi('catalogi'),
  expected: ofCatalogi,
  expectedFresh: ofCatalogi
}

/** A table per source: to add one is to add its row. */
export const sources = {
  brp: {
    bronnen: ['brp'],
    simulator: gemeente => gemeente.brp,
    via: viaUrl,
    klantsoort: 'natuurlijkPersoon',
    asks: 'klantbeeld',
    // Not kept, so it has nothing to fall back upon.
    expected: { cold: { 'persoon/brp': 'uit' }, warm: { 'persoon/brp': 'uit' }, stale: { 'persoon/brp': 'uit' } }
  },
  kvk: {
    bronnen: ['kvk'],
    simulator: gemeente => gemeente.kvk,
    via: viaUrl,
    klantsoort: 'nietNatuurlijkPersoon',
    asks: 'klantbeeld',
    // The RSIN is known from there: without it others cannot be asked for all. Open VTB names a company by one number.
    expected: {
      cold: {
        'bedrijf/kvk': 'uit',
        'contactgegevens/openklant': 'gedeeltelijk',
        'zaken/openzaak': 'gedeeltelijk',
        'documenten/openzaak': 'gedeeltelijk',
        'contactmomenten/openklant': 'gedeeltelijk',
        'taken/objecten-taken': 'gedeeltelijk',
        'berichten/objecten-berichten': 'gedeeltelijk'
      },
      warm: {},
      stale: { 'bedrijf/kvk': 'verouderd' }
    }
  },
  zaken: {
    ...zgw,
    via: viaApi('zaken'),
    expected: {
      cold: { 'zaken/openzaak': 'uit', 'documenten/openzaak': 'uit' },
      warm: {},
      stale: { 'zaken/openzaak': 'verouderd', 'documenten/openzaak': 'verouderd' }
    }
  },
  documenten: {
    ...zgw,
    via: viaApi('documenten'),
    expected: {
      cold: { 'documenten/openzaak': 'uit' },
      warm: {},
      stale: { 'documenten/openzaak': 'verouderd' }
    }
  },
  besluiten: {
    ...zgw,
    via: viaApi('besluiten'),
    asks: 'zaak',
    // The zaak without its besluiten, unless an older one was kept whole.
    expected: {
      cold: { 'zaken/openzaak': 'gedeeltelijk' },
      warm: {},
      stale: { 'zaken/openzaak': 'gedeeltelijk' }
    },
    impatient: { 'zaken/openzaak': 'verouderd', 'documenten/openzaak': 'verouderd' }
  },
  klantinteracties: {
    bronnen: ['openklant'],
    simulator: gemeente => gemeente.klantinteracties,
    via: viaUrl,
    klantsoort: 'natuurlijkPersoon',
    asks: 'klantbeeld',
    expected: {
      cold: { 'contactgegevens/openklant': 'uit', 'contactmomenten/openklant': 'uit' },
      warm: {},
      stale: { 'contactgegevens/openklant': 'verouderd', 'contactmomenten/openklant': 'verouderd' }
    }
  },
  objecten: {
    bronnen: ['objecten-taken', 'objecten-berichten'],
    simulator: gemeente => gemeente.objecten,
    via: viaUrl,
    klantsoort: 'natuurlijkPersoon',
    asks: 'klantbeeld',
    expected: {
      cold: { 'taken/objecten-taken': 'uit', 'berichten/objecten-berichten': 'uit' },
      warm: {},
      stale: { 'taken/objecten-taken': 'verouderd', 'berichten/objecten-berichten': 'verouderd' }
    }
  },
  vtb: {
    bronnen: ['vtb-taken', 'vtb-berichten'],
    simulator: gemeente => gemeente.vtb,
    via: viaUrl,
    klantsoort: 'natuurlijkPersoon',
    asks: 'klantbeeld',
    expected: {
      cold: { 'taken/vtb-taken': 'uit', 'berichten/vtb-berichten': 'uit' },
      warm: {},
      stale: { 'taken/vtb-taken': 'verouderd', 'berichten/vtb-berichten': 'verouderd' }
    }
  }
} as const satisfies Record<string, Source>
