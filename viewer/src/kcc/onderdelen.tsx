import type { ComponentChildren } from 'preact'
import type { Schemas } from '../beeld.ts'
import { Badge, Facts } from '../delen/basis.tsx'
import { bytes, dag, moment } from '../taal.ts'

const Geen = ({ wat }: { wat: string }) => <p class="stil">Geen {wat} gevonden.</p>

const join = (...parts: readonly (string | number | undefined)[]) => parts.filter(Boolean).join(' ')

const adresVan = (adres: Schemas['Verblijfadres'] | undefined) =>
  adres &&
  join(
    adres.officieleStraatnaam,
    adres.huisnummer,
    adres.huisletter,
    adres.huisnummertoevoeging,
    adres.postcode && `, ${adres.postcode}`,
    adres.woonplaats,
    adres.regel1,
    adres.regel2,
    adres.land?.omschrijving
  ).replace(' ,', ',')

export const Persoon = ({ persoon }: { persoon: Schemas['Persoon'] | undefined }) =>
  persoon === undefined ? (
    <Geen wat="persoon" />
  ) : (
    <Facts
      facts={[
        ['Naam', persoon.naam?.volledigeNaam],
        ['Aanspreken als', persoon.adressering?.gebruikInLopendeTekst],
        ['BSN', persoon.burgerservicenummer],
        ['Geboren', persoon.geboorte?.datum?.langFormaat],
        ['Adres', adresVan(persoon.verblijfplaats?.verblijfadres)],
        ['Soort adres', persoon.verblijfplaats?.functieAdres?.omschrijving],
        ['Woont hier sinds', persoon.verblijfplaats?.datumVan?.langFormaat],
        ['Overleden', persoon.overlijden?.datum?.langFormaat]
      ]}
    />
  )

export const Bedrijf = ({ bedrijf }: { bedrijf: Schemas['Bedrijf'] | undefined }) =>
  bedrijf === undefined ? (
    <Geen wat="bedrijf" />
  ) : (
    <Facts
      facts={[
        ['Naam', bedrijf.naam ?? bedrijf.statutaireNaam],
        ['KVK-nummer', bedrijf.kvkNummer],
        ['RSIN', bedrijf.rsin],
        ['Rechtsvorm', bedrijf.rechtsvorm],
        ['Sinds', dag(bedrijf.datumAanvang)],
        [
          'Adres',
          bedrijf.adressen?.map(({ straatnaam, huisnummer, postcode, plaats, adresregel1 }) =>
            join(adresregel1 ?? straatnaam, huisnummer, postcode, plaats)
          )[0]
        ],
        ['Werkzame personen', bedrijf.totaalWerkzamePersonen],
        ['Hoofdactiviteit', bedrijf.activiteiten?.find(({ hoofdactiviteit }) => hoofdactiviteit)?.omschrijving],
        [
          'Vestigingen',
          bedrijf.vestigingen?.map(({ naam, vestigingsnummer }) => join(naam, vestigingsnummer)).join(', ')
        ]
      ]}
    />
  )

const postadres = (adres: Schemas['PartijAdres'] | undefined) =>
  adres && join(adres.straatnaam ?? adres.adresregel1, adres.huisnummer, adres.postcode, adres.stad)

export const Contactgegevens = ({ partijen }: { partijen: readonly Schemas['Partij'][] }) => {
  if (partijen.length === 0) return <Geen wat="contactgegevens" />
  return (
    <>
      {partijen.map(partij => (
        <Facts
          key={partij.id}
          facts={[
            ['Noemt zich', partij.naam],
            ...(partij.digitaleAdressen ?? []).map(
              ({ soort, adres, isStandaardAdres }) =>
                [
                  soort === 'email' ? 'E-mail' : (soort ?? 'Adres').replace(/^t/, 'T'),
                  join(adres, isStandaardAdres ? '(voorkeur)' : undefined)
                ] as const
            ),
            ['Post', postadres(partij.correspondentieadres)],
            ['Voorkeurstaal', partij.voorkeurstaal === 'nld' ? 'Nederlands' : partij.voorkeurstaal]
          ]}
        />
      ))}
    </>
  )
}

type List<T> = { readonly items: readonly T[]; readonly wat: string; readonly children: (item: T) => ComponentChildren }

/** The newest few; the rest on request, since a klant with 500 zaken is no reason to scroll. */
export const Lijst = <T extends { id: string }>({ items, wat, children }: List<T>) => {
  if (items.length === 0) return <Geen wat={wat} />
  const [eerst, rest] = [items.slice(0, 5), items.slice(5)]
  const rows = (some: readonly T[]) => some.map(item => <li key={item.id}>{children(item)}</li>)
  return (
    <>
      <ul class="lijst">{rows(eerst)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>
            Nog {rest.length} {wat}
          </summary>
          <ul class="lijst">{rows(rest)}</ul>
        </details>
      )}
    </>
  )
}

type Open<T> = { readonly onOpen: ((item: T) => void) | undefined }

/** A button once it can be opened: the reference for it comes with the end of the view. */
const Opener = ({ onOpen, children }: { onOpen: (() => void) | undefined; children: ComponentChildren }) =>
  onOpen ? (
    <button type="button" class="als-link" onClick={onOpen}>
      {children}
    </button>
  ) : (
    <strong>{children}</strong>
  )

export const Zaken = ({ zaken, onOpen }: { zaken: readonly Schemas['Zaak'][] } & Open<Schemas['Zaak']>) => (
  <Lijst items={zaken} wat="zaken">
    {zaak => (
      <>
        <div class="lijst__kop">
          <Opener onOpen={onOpen && (() => onOpen(zaak))}>{zaak.omschrijving ?? zaak.identificatie}</Opener>
          <Badge {...(zaak.afgerond ? {} : { tone: 'goed' as const })}>
            {zaak.status?.omschrijving ?? (zaak.afgerond ? 'Afgerond' : 'Loopt')}
          </Badge>
        </div>
        <span class="klein stil">
          {zaak.zaaktype?.omschrijving} · {zaak.identificatie} · gestart {dag(zaak.startdatum)}
          {zaak.afgerond
            ? ` · afgerond ${dag(zaak.einddatum)}${zaak.resultaat?.omschrijving ? `: ${zaak.resultaat.omschrijving}` : ''}`
            : zaak.einddatumGepland && ` · streefdatum ${dag(zaak.einddatumGepland)}`}
        </span>
      </>
    )}
  </Lijst>
)

export const Documenten = ({
  documenten,
  onOpen
}: { documenten: readonly Schemas['Document'][] } & Open<Schemas['Document']>) => (
  <Lijst items={documenten} wat="documenten">
    {document => (
      <>
        <Opener onOpen={onOpen && (() => onOpen(document))}>{document.titel ?? document.bestandsnaam}</Opener>
        <span class="klein stil">
          {document.informatieobjecttype} · {dag(document.creatiedatum)} · {bytes(document.bestandsomvang)}
        </span>
      </>
    )}
  </Lijst>
)

export const Contactmomenten = ({ contactmomenten }: { contactmomenten: readonly Schemas['Contactmoment'][] }) => (
  <Lijst items={contactmomenten} wat="contactmomenten">
    {contact => (
      <>
        <div class="lijst__kop">
          <strong>{contact.onderwerp ?? 'Contact'}</strong>
          <Badge>{contact.kanaal ?? 'kanaal onbekend'}</Badge>
        </div>
        <span class="klein stil">
          {moment(contact.plaatsgevondenOp)}
          {contact.indicatieContactGelukt === false && ' · contact niet gelukt'}
          {contact.rol === 'vertegenwoordiger' && ' · met een vertegenwoordiger'}
        </span>
        {contact.inhoud && <span>{contact.inhoud}</span>}
        {contact.reactie && <span class="stil">Antwoord: {contact.reactie}</span>}
      </>
    )}
  </Lijst>
)
