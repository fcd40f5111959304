import type { BronUrls } from './gemeente.ts'
import { cast } from './populatie/cast.ts'

type Demo = {
  readonly url: string
  readonly sources: BronUrls
  readonly logboek: string
}

const castTable = (): string =>
  cast.map(({ klant, description }) => `  ${JSON.stringify(klant)}  ${description}`).join('\n')

/** Token requests of those who act for another. */
const namensList = (): string =>
  cast
    .flatMap(member =>
      'namens' in member
        ? [`  ${JSON.stringify({ bsn: member.klant.burgerservicenummer, ...member.namens })}  ${member.description}`]
        : []
    )
    .join('\n')

/** What the demo prints when it is up: commands that can be pasted as they are. */
export const whatToTry = ({ url, sources, logboek }: Demo): string => `
Integraal Klantbeeld runs on ${url}  (API reference: ${url}/docs)

1. Get a token, as an employee of the klantcontactcentrum:

  TOKEN=$(curl -s ${url}/demo/token -H 'content-type: application/json' \\
    -d '{"rol": "kcc-medewerker"}' | node -pe 'JSON.parse(require("fs").readFileSync(0)).access_token')

2. Ask for the view of one customer:

  curl -s ${url}/v1/klantbeelden/_raadpleeg -H "authorization: Bearer $TOKEN" \\
    -H 'content-type: application/json' \\
    -d '{"klant": {"soort": "natuurlijkPersoon", "burgerservicenummer": "999993653"}, "doel": "kcc-klantcontact"}'

3. The same for another purpose ("doel": "adrescontrole"): five fields of the person and nothing else.

4. Break a source and ask again; \`null\` mends it. Other faults: hangt, onzin, html, enorm, fout503.

  curl -s -X PUT ${sources.zgw}/_simulatie -H 'content-type: application/json' -d '{"fout": "uit"}'
  curl -s -X PUT ${sources.zgw}/_simulatie -H 'content-type: application/json' -d '{"fout": null}'

5. Count the calls that one view made:

  curl -s ${sources.zgw}/_simulatie        (brp: ${sources.brp}  klantinteracties: ${sources.klantinteracties}  kvk: ${sources.kvk})

6. Find someone of whom you have an address, and use the klantreferentie of a candidate as klant:

  curl -s ${url}/v1/klanten/_zoek -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' \\
    -d '{"doel": "kcc-klantcontact", "zoek": {"wijze": "kvkNummer", "kvkNummer": "99999979"}}'

7. Be a resident: read your profile, add an address, and prove it with the code that the simulated NotifyNL keeps:

  MIJN=$(curl -s ${url}/demo/token -H 'content-type: application/json' \\
    -d '{"bsn": "999993653"}' | node -pe 'JSON.parse(require("fs").readFileSync(0)).access_token')
  curl -s ${url}/v1/mijn/profiel -H "authorization: Bearer $MIJN"
  curl -s ${url}/v1/mijn/profiel/digitale-adressen -H "authorization: Bearer $MIJN" \\
    -H 'content-type: application/json' -H "idempotency-key: $(uuidgen)" \\
    -d '{"soort": "email", "adres": "nieuw@example.nl"}'
  curl -s -X POST ${url}/v1/mijn/profiel/digitale-adressen/ID/code -H "authorization: Bearer $MIJN"
  curl -s ${sources.notifynl}/_postvak

8. Act for another, with one of these to /demo/token, and ask /v1/mijn/zaken, /v1/mijn/taken or /v1/mijn/berichten:

${namensList()}

Customers to try (all made up):

${castTable()}

The logboek of this demo: ${logboek}  (gone when the demo stops)
`
