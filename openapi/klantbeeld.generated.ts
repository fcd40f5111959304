// Made from klantbeeld.openapi.yaml by `npm run types`; do not edit.
export interface paths {
    readonly "/klantbeelden/_raadpleeg": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Raadpleeg het klantbeeld van één klant voor één doel
         * @description Raadpleegt parallel de bronnen die het doel toestaat en geeft één samengesteld antwoord. De klant staat in het bericht en nooit in het adres. Een onderdeel dat niet gevraagd of niet ondersteund is ontbreekt; een onderdeel zonder gegevens is leeg; een onderdeel waarvan een bron niet antwoordde zegt dat in `status` en `bronnen`.
         *
         *     Met `Accept: text/event-stream` komt hetzelfde beeld als stroom van gebeurtenissen: eerst `plan`, dan `onderdeel` voor elk onderdeel zodra alles binnen is wat erover beslist, dan `samenhang`, en als laatste `einde`. Een volgend `onderdeel` met dezelfde naam vervangt het vorige; met `voorlopig: true` kan er nog meer komen, nooit minder. De stroom heeft een eigen, ruimere tijdslimiet, zodat ook trage bronnen meedoen. `fout` is in plaats van `einde` het laatste als er geen beeld gegeven kan worden; een stroom die zonder een van beide stopt is afgebroken en niet geheel. Wie opnieuw verbindt begint een nieuwe raadpleging: gebeurtenissen hebben geen id en worden niet herhaald.
         */
        readonly post: operations["raadpleegKlantbeeld"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/klantbeelden/_verklaar": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Verklaar wat er voor een doel aan welke bron gevraagd zou worden
         * @description Zegt voor de aanroeper, een doel en een soort klant wat er gevraagd en getoond zou worden, door welke regel, en wat geweigerd wordt en waarom. Gaat over niemand: er wordt geen bron en geen extern beslispunt bevraagd, en er hoort geen klantnummer bij. Een doel dat niet bij de rollen van de aanroeper hoort bestaat hier niet. Een klant krijgt zo uitleg over wat de gemeente hem van zichzelf laat zien.
         */
        readonly post: operations["verklaarKlantbeeld"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/klanten/_zoek": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Zoek een klant en krijg kandidaten met het minimum om de identiteit te bevestigen
         * @description Zoekt op één van de wijzen die het doel toestaat. Van elke kandidaat komen alleen de gegevens die het doel noemt om de identiteit te bevestigen, met een klantreferentie waarmee het klantbeeld te raadplegen is. De zoekgegevens staan in het bericht en komen in geen adres, log of verantwoording. Van iedereen die in het resultaat staat wordt vastgelegd dat hij getoond is. Wie te vaak zoekt wordt vertraagd.
         */
        readonly post: operations["zoekKlanten"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/klantbeelden/{klantreferentie}/zaken": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lees de zaken van de klant, gefilterd en per bladzijde
         * @description De zaken van de klant achter de klantreferentie, voor het doel waarvoor die gegeven is, volgens dezelfde regels en met dezelfde verantwoording als het klantbeeld.
         */
        readonly get: operations["leesZaken"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/klantbeelden/{klantreferentie}/zaken/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lees één zaak met statusgeschiedenis, besluiten, documenten, contactmomenten en deelzaken
         * @description Eén zaak van de klant achter de klantreferentie, zover het doel die toestaat. Een zaak die er niet is en een zaak die niet getoond mag worden geven hetzelfde antwoord.
         */
        readonly get: operations["leesZaak"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/klantbeelden/{klantreferentie}/contactmomenten": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lees de contactmomenten van de klant, gefilterd en per bladzijde
         * @description De contactmomenten van de klant achter de klantreferentie, nieuwste eerst, zover het doel die toestaat.
         */
        readonly get: operations["leesContactmomenten"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/klantbeelden/{klantreferentie}/documenten/{id}/inhoud": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Haal de inhoud van één document op
         * @description De inhoud als stroom, nadat opnieuw is nagegaan dat het document via een zaak van de klant binnen het doel valt. Eén bereik in bytes kan gevraagd worden.
         */
        readonly get: operations["leesDocumentinhoud"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/doelen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lees de doelen die de aanroeper mag gebruiken
         * @description Geeft de verwerkingsactiviteiten uit het register die bij de rollen van de aanroeper horen; van een klant die waarmee hij zichzelf ziet.
         */
        readonly get: operations["leesDoelen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mijn/klantbeeld": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lees als klant alles wat u mag zien, in één keer of zoals het binnenkomt
         * @description Wie de klant is staat alleen in het token; een nummer in het adres of in een bericht wordt geweigerd (400). Een onderdeel waarvan een bron niet antwoordt zegt dat in `status` en is nooit leeg; `melding` zegt het in gewone taal. Met `Accept: text/event-stream` komt hetzelfde als stroom: eerst `plan`, dan `onderdeel` voor elk onderdeel, dan `samenhang`, en als laatste `einde`, zoals bij `_raadpleeg`. Teksten volgen `Accept-Language`, met Nederlands als er geen vertaling is. Bestaat niet (404) waar de gemeente geen klantperspectief aanbiedt.
         */
        readonly get: operations["leesMijnKlantbeeld"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mijn/zaken": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lees als klant uw zaken, gefilterd, gesorteerd en per bladzijde
         * @description Lopende, afgeronde en (waar de gemeente die kent) nog niet ingediende zaken. De status is een statusgroep met een tekst in gewone taal; een status die de gemeente niet heeft vertaald is `onbekend`.
         */
        readonly get: operations["leesMijnZaken"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mijn/zaken/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lees als klant alles van één van uw zaken
         * @description Met wat er gebeurde, besluiten, documenten, contacten, deelzaken, de volgende stap en wat u nog moet doen. Een zaak die er niet is en een zaak die niet van u is geven hetzelfde antwoord (404).
         */
        readonly get: operations["leesMijnZaak"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mijn/documenten/{id}/inhoud": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Haal als klant een document uit één van uw zaken op
         * @description De inhoud, altijd als bijlage, nadat alle controles van de lijst opnieuw zijn gedaan. Een document dat er niet is en een document dat niet van u is geven hetzelfde antwoord (404).
         */
        readonly get: operations["leesMijnDocumentinhoud"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mijn/contactmomenten": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lees als klant wanneer en waarover u contact had met de gemeente
         * @description Nieuwste eerst. Alleen contacten die bij u geregistreerd zijn en die niet vertrouwelijk zijn.
         */
        readonly get: operations["leesMijnContactmomenten"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mijn/profiel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lees uw profiel
         * @description Wat basisregistraties over u zeggen (niet te wijzigen; `terugmelding` wijst waar u een fout meldt) en daarnaast wat u zelf hebt opgegeven. De twee worden nooit tot één gemaakt; elk heeft zijn eigen bronnen. Gegevens die op niet actief staan worden niet gegeven. Met `versie` en `voorkeurenversie` kunt u wijzigen wat u hier zag (`If-Match`).
         */
        readonly get: operations["leesMijnProfiel"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mijn/profiel/digitale-adressen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Voeg een e-mailadres of telefoonnummer toe
         * @description Het adres is pas te gebruiken als u het met een code hebt bevestigd. Dezelfde `Idempotency-Key` met hetzelfde bericht geeft hetzelfde antwoord en voegt niets nog eens toe. Wie nog niet bekend is in het klantregister wordt daar aangemaakt.
         */
        readonly post: operations["voegMijnAdresToe"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mijn/profiel/digitale-adressen/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Wijzig een e-mailadres of telefoonnummer
         * @description Een ander adres moet opnieuw worden bevestigd. Een adres van een ander en een adres dat niet bestaat geven hetzelfde antwoord (404).
         */
        readonly put: operations["wijzigMijnAdres"];
        readonly post?: never;
        /**
         * Verwijder een e-mailadres of telefoonnummer
         * @description Was het uw voorkeursadres, dan hebt u daarna geen voorkeursadres.
         */
        readonly delete: operations["verwijderMijnAdres"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mijn/profiel/digitale-adressen/{id}/code": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Laat een code sturen naar een adres
         * @description De code staat alleen in het bericht aan dat adres. Een nieuwe code vervangt de vorige. Bestaat niet (404) waar de gemeente geen codes verstuurt.
         */
        readonly post: operations["verstuurMijnCode"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mijn/profiel/digitale-adressen/{id}/_bevestig": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Bevestig een adres met de code
         * @description Een code geldt kort, voor één adres en één keer, en kan enkele keren worden geprobeerd. Het antwoord zegt niet of een code onjuist, verlopen of te vaak geprobeerd is.
         */
        readonly post: operations["bevestigMijnAdres"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mijn/profiel/voorkeuren": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Wijzig uw voorkeursadres en uw taal
         * @description Zonder `voorkeursadres` hebt u daarna geen voorkeursadres. Alleen een adres dat u hebt bevestigd kan het worden.
         */
        readonly put: operations["wijzigMijnVoorkeuren"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mijn/taken": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lees als klant wat u voor de gemeente moet doen, wat haast heeft eerst
         * @description Uw taken uit alle systemen van de gemeente in één lijst. Een taak doet u waar `fallbackUrl` naar wijst; wat u daar invult of betaalt staat hier nooit. Kijken verandert niets. Een bron die niet antwoordt staat in `status` en `melding`, en is nooit een lege lijst.
         */
        readonly get: operations["leesMijnTaken"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mijn/berichten": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lees als klant uw berichten van de gemeente, het nieuwste eerst
         * @description Uw berichten uit alle systemen van de gemeente in één lijst, met hoeveel u er niet gelezen heeft. Kijken markeert niets als gelezen. Wat nog niet gepubliceerd is staat er niet bij. Een bron die niet antwoordt staat in `status` en `melding`, en is nooit een lege lijst.
         */
        readonly get: operations["leesMijnBerichten"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mijn/berichten/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Markeer als klant een bericht als gelezen of ongelezen
         * @description Alleen een bericht van u zelf; van een ander, of nog niet gepubliceerd, is het antwoord 404. Nog eens hetzelfde vragen verandert niets.
         */
        readonly patch: operations["markeerMijnBericht"];
        readonly trace?: never;
    };
    readonly "/context/zoek": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Zoek taken van de klant (VNG MijnTaken 0.1.0)
         * @description De operatie van de MijnTaken API 0.1.0 van VNG Realisatie. Wie de klant is staat in het token; `klantId` moet die klant zijn (de `sub` van het token). Onbekende waarden in `include` worden overgeslagen en staan in `nietOndersteund`. Kijken verandert niets.
         */
        readonly post: operations["zoekContext"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/taken/{uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lees één taak van de klant (VNG MijnTaken 0.1.0)
         * @description De operatie van de MijnTaken API 0.1.0 van VNG Realisatie. Een taak van een ander bestaat hier niet (404). Als niet alle bronnen antwoorden en de taak niet gevonden is, is het antwoord 502.
         */
        readonly get: operations["retrieveTaak"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mijn/verwerkingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lees als klant welke gegevens over u wanneer en waarvoor zijn gebruikt
         * @description De handelingen van deze gemeente met gegevens van de klant achter het token, nieuwste eerst, over een periode. Zonder gebruiker, systeem of bron, zonder vertrouwelijke verwerkingen en zonder iets over anderen. Ook deze inzage wordt vastgelegd en staat er de volgende keer bij. Alleen voor een klant zelf; wie de klant is staat alleen in het token. Bestaat niet (404) waar de gemeente geen inzage aanbiedt.
         */
        readonly get: operations["leesMijnVerwerkingen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mijn/gebeurtenissen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Volg als klant of er iets over u verandert
         * @description Een stroom die vertelt dat er bij de gemeente iets over de klant achter het token veranderd is: `gewijzigd`, met de soorten onderdelen waar het om gaat, of zonder als het alles kan zijn. Nooit wat er veranderd is: daarvoor haalt de aanroeper de gegevens opnieuw op. De eerste gebeurtenis is `verbonden`. De stroom eindigt met het token. Gebeurtenissen hebben geen id en worden niet herhaald: wie opnieuw verbindt haalt eerst de gegevens op.
         */
        readonly get: operations["volgMijnGebeurtenissen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notificaties": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ontvang een notificatie van een bron
         * @description Ontvangstadres voor abonnementen volgens de ZGW-standaard voor notificaties, en voor CloudEvents 1.0 in structured mode (`application/cloudevents+json`) en binary mode (attributen in `ce-` headers). Wat bewaard is van de klanten om wie het gaat vervalt; een gewijzigd type wordt opnieuw gelezen. Adressen in het bericht worden vergeleken en nooit aangeroepen, en kenmerken worden niet gelezen. Een onbekend kanaal of adres is geen fout. Vaker of in een andere volgorde ontvangen maakt niet uit. Toegang met de afgesproken waarde van `Authorization` (`auth` van het abonnement) of met een access token.
         */
        readonly post: operations["ontvangNotificatie"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cache/klanten/_verwijder": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Verwijder alles wat van een klant bewaard is
         * @description Verwijdert wat alle replica's van deze klant bewaren, ook wat nog onderweg is. De volgende raadpleging gaat naar de bronnen. Wordt vastgelegd. 503 als het niet bevestigd kon worden: wat bewaard is vervalt dan vanzelf.
         */
        readonly post: operations["verwijderKlantUitCache"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/processing-activities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lees logregels van Logboek Dataverwerkingen, voor de functionaris gegevensbescherming
         * @description De extensie "lezen" van de standaard Logboek Dataverwerkingen (concept 1.1.0), met eigen scope. Alles wat gegeven is moet kloppen; minstens één van de criteria van de standaard moet gegeven zijn. Nieuwste eerst. Een betrokkene is aan te duiden met zijn pseudoniem, of met zijn nummer en het type daarvan: dan worden regels onder alle sleutels gevonden. De standaard kent geen bladzijden: hier staat `cursor` in het antwoord als er meer kan zijn, en geeft dezelfde vraag met die `cursor` het vervolg. Elke vraag wordt zelf vastgelegd.
         */
        readonly post: operations["listProcessingActivitiesPost"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lees deze beschrijving als JSON
         * @description De OpenAPI-beschrijving van deze API, zonder aanmelden te lezen.
         */
        readonly get: operations["leesOpenapiJson"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly KlantbeeldVraag: {
            readonly klant: components["schemas"]["GevraagdeKlant"];
            /**
             * @description Id van een doel uit `GET /doelen`
             * @example kcc-klantcontact
             */
            readonly doel: string;
            /**
             * @description De gewenste onderdelen; afwezig betekent alle onderdelen die het doel toestaat. Een onbekend onderdeel wordt genegeerd en genoemd in `verantwoording.nietOndersteund`.
             * @example [
             *       "persoon",
             *       "zaken"
             *     ]
             */
            readonly include?: readonly string[];
            /**
             * @description Sla bewaarde antwoorden over en vraag alles opnieuw aan de bronnen
             * @default false
             */
            readonly vers: boolean;
        };
        readonly GevraagdeKlant: components["schemas"]["KlantNatuurlijkPersoon"] | components["schemas"]["KlantNietNatuurlijkPersoon"] | components["schemas"]["KlantVestiging"] | components["schemas"]["KlantVerwijzing"];
        readonly KlantVerwijzing: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly soort: "klantreferentie";
            /** @description Uit een eerder antwoord aan dezelfde aanroeper, voor hetzelfde doel */
            readonly klantreferentie: string;
        };
        readonly KlantNatuurlijkPersoon: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly soort: "natuurlijkPersoon";
            /**
             * Format: elfproef
             * @description Negen cijfers die aan de elfproef voldoen
             * @example 999993653
             */
            readonly burgerservicenummer: string;
        };
        /** @description Eén van `kvkNummer` en `rsin` */
        readonly KlantNietNatuurlijkPersoon: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly soort: "nietNatuurlijkPersoon";
            /** @example 99990018 */
            readonly kvkNummer?: string;
            /**
             * Format: elfproef
             * @description Negen cijfers die aan de elfproef voldoen
             */
            readonly rsin?: string;
        };
        readonly KlantVestiging: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly soort: "vestiging";
            readonly vestigingsnummer: string;
            /** @description Het KVK-nummer waar de vestiging bij hoort; maakt de vraag nauwer */
            readonly kvkNummer?: string;
        };
        readonly Klantbeeld: {
            /** @description Versleutelde verwijzing naar deze klant voor dit doel en deze aanroeper; tijdelijk geldig en veilig in een adres */
            readonly klantreferentie: string;
            /** @description Of alle gevraagde en toegestane onderdelen van alle bronnen geheel en actueel geleverd zijn */
            readonly compleet: boolean;
            readonly doel: components["schemas"]["DoelVerwijzing"];
            readonly onderdelen: components["schemas"]["Onderdelen"];
            /** @description Gebeurtenissen uit de geleverde onderdelen, nieuwste eerst */
            readonly tijdlijn: readonly components["schemas"]["Gebeurtenis"][];
            readonly signalen: readonly components["schemas"]["Signaal"][];
            readonly verantwoording: components["schemas"]["Verantwoording"];
        };
        /** @description De `data` van één gebeurtenis, als JSON op één regel; `event` zegt welke van deze het is: `plan`, `onderdeel`, `samenhang`, `einde` of `fout`. De lijst kan groeien: een onbekende gebeurtenis kan worden overgeslagen. Regels die met een dubbele punt beginnen houden de verbinding open. */
        readonly Stroomgebeurtenis: components["schemas"]["StroomPlan"] | components["schemas"]["StroomOnderdeel"] | components["schemas"]["StroomSamenhang"] | components["schemas"]["StroomEinde"] | components["schemas"]["Probleem"];
        /** @description De gebeurtenis `plan`, meteen na het besluit en voordat een bron heeft geantwoord */
        readonly StroomPlan: {
            /** @description Onder dit id staat de raadpleging in het logboek */
            readonly verwerkingId: string;
            readonly doel: components["schemas"]["DoelVerwijzing"];
            /** @description Van elk van deze onderdelen komt ten minste één gebeurtenis `onderdeel` */
            readonly gevraagd: readonly string[];
            /** @description Gevraagde onderdelen die het doel niet toestaat; daarvan komt geen gebeurtenis */
            readonly nietToegestaan: readonly string[];
        };
        /** @description De gebeurtenis `onderdeel`; vervangt wat er eerder van dat onderdeel kwam */
        readonly StroomOnderdeel: {
            /** @description Of er nog iets bij kan komen omdat een bron op zich laat wachten; die bron heeft dan status `onderweg`. Zolang niet bekend is of de klant onder geheimhouding staat, ontbreekt wat dan afgeschermd zou zijn. */
            readonly voorlopig: boolean;
            readonly onderdelen: components["schemas"]["Onderdelen"];
        };
        /** @description De gebeurtenis `samenhang`; wat pas te zeggen is als alles binnen is */
        readonly StroomSamenhang: {
            /** @description Als in het klantbeeld */
            readonly klantreferentie: string;
            /** @description Of alle gevraagde en toegestane onderdelen van alle bronnen geheel en actueel geleverd zijn */
            readonly compleet: boolean;
            /** @description Wat zaken en contactmomenten aan elkaar en aan documenten verbindt. Met deze velden op de genoemde items zijn de onderdelen gelijk aan die van het klantbeeld. */
            readonly koppelingen: readonly components["schemas"]["Koppeling"][];
            readonly tijdlijn: readonly components["schemas"]["Gebeurtenis"][];
            readonly signalen: readonly components["schemas"]["Signaal"][];
            readonly verantwoording: components["schemas"]["Verantwoording"];
        };
        readonly Koppeling: {
            /** @description `zaken` of `contactmomenten`: waar het item in staat */
            readonly onderdeel: string;
            readonly bron: string;
            readonly id: string;
            /** @description Bij een zaak, de id's van documenten */
            readonly documenten?: readonly string[];
            /** @description Bij een zaak, de id's van contactmomenten */
            readonly contactmomenten?: readonly string[];
            /** @description Bij een contactmoment, de id's van zaken */
            readonly zaken?: readonly string[];
        };
        /** @description De gebeurtenis `einde`, de laatste van een stroom die geheel is */
        readonly StroomEinde: {
            readonly verwerkingId: string;
        };
        readonly DoelVerwijzing: {
            readonly id: string;
            /**
             * Format: uri
             * @description Adres van de verwerkingsactiviteit in het register
             */
            readonly verwerkingsactiviteit: string;
            readonly registerversie: string;
        };
        /** @description Een onderdeel dat niet gevraagd is of niet wordt ondersteund ontbreekt */
        readonly Onderdelen: {
            readonly persoon?: components["schemas"]["OnderdeelPersoon"];
            readonly bedrijf?: components["schemas"]["OnderdeelBedrijf"];
            readonly contactgegevens?: components["schemas"]["OnderdeelContactgegevens"];
            readonly zaken?: components["schemas"]["OnderdeelZaken"];
            readonly documenten?: components["schemas"]["OnderdeelDocumenten"];
            readonly contactmomenten?: components["schemas"]["OnderdeelContactmomenten"];
            readonly taken?: components["schemas"]["OnderdeelTaken"];
            readonly berichten?: components["schemas"]["OnderdeelBerichten"];
        };
        /**
         * @description `ok`, `gedeeltelijk` (niet alle bronnen antwoordden), `verouderd` (bewaard antwoord omdat de bron niet antwoordt), `nietToegestaan`, `nietBeschikbaar` (geen bron antwoordde), `uitgeschakeld`. De lijst kan groeien.
         * @example ok
         */
        readonly OnderdeelStatus: string;
        readonly BronStatus: {
            /** @description Id van de bron in de configuratie */
            readonly bron: string;
            /** @description `ok`, `gedeeltelijk` (een deel kon niet gevraagd of gelezen worden), `verouderd`, `tijdslimiet`, `storing`, `geweigerd` of `uitgeschakeld`. De lijst kan groeien. */
            readonly status: string;
            /**
             * Format: date-time
             * @description Wanneer de bron dit gaf (UTC); alleen bij `ok`, `gedeeltelijk` en `verouderd`
             */
            readonly opgehaaldOp?: string;
            readonly uitCache?: boolean;
        };
        readonly OnderdeelPersoon: {
            readonly status: components["schemas"]["OnderdeelStatus"];
            readonly bronnen: readonly components["schemas"]["BronStatus"][];
            /** @description 0 als de persoon niet bekend is in de BRP, anders 1; ontbreekt als geen bron antwoordde */
            readonly totaal?: number;
            readonly gegevens?: components["schemas"]["Persoon"];
        };
        readonly OnderdeelBedrijf: {
            readonly status: components["schemas"]["OnderdeelStatus"];
            readonly bronnen: readonly components["schemas"]["BronStatus"][];
            /** @description 0 als het bedrijf of de vestiging niet bekend is bij de KVK, anders 1; ontbreekt als geen bron antwoordde */
            readonly totaal?: number;
            readonly gegevens?: components["schemas"]["Bedrijf"];
        };
        readonly OnderdeelContactgegevens: {
            readonly status: components["schemas"]["OnderdeelStatus"];
            readonly bronnen: readonly components["schemas"]["BronStatus"][];
            readonly totaal?: number;
            readonly gegevens?: readonly components["schemas"]["Partij"][];
        };
        readonly OnderdeelZaken: {
            readonly status: components["schemas"]["OnderdeelStatus"];
            readonly bronnen: readonly components["schemas"]["BronStatus"][];
            /** @description Aantal zaken in `gegevens` */
            readonly totaal?: number;
            /** @description Of een bron meer zaken heeft dan de grens die is ingesteld */
            readonly afgekapt?: boolean;
            readonly gegevens?: readonly components["schemas"]["Zaak"][];
        };
        readonly OnderdeelDocumenten: {
            readonly status: components["schemas"]["OnderdeelStatus"];
            readonly bronnen: readonly components["schemas"]["BronStatus"][];
            readonly totaal?: number;
            readonly afgekapt?: boolean;
            readonly gegevens?: readonly components["schemas"]["Document"][];
        };
        readonly OnderdeelContactmomenten: {
            readonly status: components["schemas"]["OnderdeelStatus"];
            readonly bronnen: readonly components["schemas"]["BronStatus"][];
            readonly totaal?: number;
            readonly afgekapt?: boolean;
            readonly gegevens?: readonly components["schemas"]["Contactmoment"][];
        };
        readonly OnderdeelTaken: {
            readonly status: components["schemas"]["OnderdeelStatus"];
            readonly bronnen: readonly components["schemas"]["BronStatus"][];
            readonly totaal?: number;
            readonly afgekapt?: boolean;
            /** @description Eerst wat open staat, de vroegste deadline voorop */
            readonly gegevens?: readonly components["schemas"]["Taak"][];
        };
        readonly OnderdeelBerichten: {
            readonly status: components["schemas"]["OnderdeelStatus"];
            readonly bronnen: readonly components["schemas"]["BronStatus"][];
            readonly totaal?: number;
            readonly afgekapt?: boolean;
            /** @description Aantal berichten in `gegevens` dat niet gelezen is; ontbreekt als het doel dat niet toont */
            readonly ongelezen?: number;
            /** @description Het nieuwste eerst; berichten die nog niet gepubliceerd zijn staan er niet bij */
            readonly gegevens?: readonly components["schemas"]["Bericht"][];
        };
        /** @description Waarde uit een landelijke tabel */
        readonly Waarde: {
            readonly code?: string;
            readonly omschrijving?: string;
        };
        /**
         * Format: brp-datum
         * @description Datum uit de BRP. `type` zegt welke delen bekend zijn: `Datum`, `JaarMaandDatum`, `JaarDatum` of `DatumOnbekend`.
         */
        readonly Datumaanduiding: {
            readonly type?: string;
            /** Format: date */
            readonly datum?: string;
            readonly jaar?: number;
            readonly maand?: number;
            readonly onbekend?: boolean;
            readonly langFormaat?: string;
        };
        /** @description Welke gegevens van de groep in onderzoek zijn, zoals de BRP het meldt */
        readonly InOnderzoek: {
            readonly [key: string]: unknown;
        };
        /** @description Persoon in de vorm van BRP Personen 2.x, beperkt tot de velden van het doel. Geheimhouding, in onderzoek en opschorting komen altijd mee. */
        readonly Persoon: {
            readonly burgerservicenummer?: string;
            readonly geheimhoudingPersoonsgegevens?: boolean;
            readonly inOnderzoek?: components["schemas"]["InOnderzoek"];
            readonly opschortingBijhouding?: components["schemas"]["OpschortingBijhouding"];
            readonly rni?: readonly components["schemas"]["Rni"][];
            readonly verificatie?: components["schemas"]["Verificatie"];
            readonly leeftijd?: number;
            readonly geslacht?: components["schemas"]["Waarde"];
            readonly naam?: components["schemas"]["NaamPersoon"];
            readonly geboorte?: components["schemas"]["Geboorte"];
            readonly overlijden?: components["schemas"]["Geboorte"];
            readonly adressering?: components["schemas"]["Adressering"];
            readonly verblijfplaats?: components["schemas"]["Verblijfplaats"];
            readonly gemeenteVanInschrijving?: components["schemas"]["Waarde"];
            readonly datumInschrijvingInGemeente?: components["schemas"]["Datumaanduiding"];
            readonly nationaliteiten?: readonly components["schemas"]["Nationaliteit"][];
            readonly indicatieCurateleRegister?: boolean;
            /** @description Gezag over of van deze persoon, zoals de BRP het afleidt (BRP Personen 2.7, gezag versie 2) */
            readonly gezag?: readonly components["schemas"]["Gezagsrelatie"][];
            readonly partners?: readonly components["schemas"]["Partner"][];
            readonly kinderen?: readonly components["schemas"]["Kind"][];
            readonly ouders?: readonly components["schemas"]["Ouder"][];
        };
        readonly OpschortingBijhouding: {
            readonly reden?: components["schemas"]["Waarde"];
            readonly datum?: components["schemas"]["Datumaanduiding"];
        };
        readonly Rni: {
            readonly deelnemer?: components["schemas"]["Waarde"];
            readonly omschrijvingVerdrag?: string;
            readonly categorie?: string;
        };
        readonly Verificatie: {
            readonly datum?: components["schemas"]["Datumaanduiding"];
            readonly omschrijving?: string;
        };
        readonly NaamPersoon: {
            readonly voornamen?: string;
            readonly adellijkeTitelPredicaat?: components["schemas"]["AdellijkeTitelPredicaat"];
            readonly voorvoegsel?: string;
            readonly geslachtsnaam?: string;
            readonly voorletters?: string;
            readonly volledigeNaam?: string;
            readonly aanduidingNaamgebruik?: components["schemas"]["Waarde"];
            readonly inOnderzoek?: components["schemas"]["InOnderzoek"];
        };
        readonly Geboorte: {
            readonly datum?: components["schemas"]["Datumaanduiding"];
            readonly land?: components["schemas"]["Waarde"];
            readonly plaats?: components["schemas"]["Waarde"];
            readonly inOnderzoek?: components["schemas"]["InOnderzoek"];
        };
        readonly Adressering: {
            readonly aanhef?: string;
            readonly aanschrijfwijze?: {
                readonly naam?: string;
                readonly aanspreekvorm?: string;
            };
            readonly gebruikInLopendeTekst?: string;
            readonly adresregel1?: string;
            readonly adresregel2?: string;
            readonly adresregel3?: string;
            readonly land?: components["schemas"]["Waarde"];
            readonly indicatieVastgesteldVerblijftNietOpAdres?: boolean;
            readonly inOnderzoek?: components["schemas"]["InOnderzoek"];
        };
        readonly Verblijfplaats: {
            /** @description `Adres`, `VerblijfplaatsBuitenland`, `Locatie` of `VerblijfplaatsOnbekend` */
            readonly type?: string;
            readonly verblijfadres?: components["schemas"]["Verblijfadres"];
            readonly functieAdres?: components["schemas"]["Waarde"];
            readonly adresseerbaarObjectIdentificatie?: string;
            readonly nummeraanduidingIdentificatie?: string;
            readonly datumVan?: components["schemas"]["Datumaanduiding"];
            readonly datumIngangGeldigheid?: components["schemas"]["Datumaanduiding"];
            readonly indicatieVastgesteldVerblijftNietOpAdres?: boolean;
            readonly inOnderzoek?: components["schemas"]["InOnderzoek"];
        };
        readonly Verblijfadres: {
            readonly officieleStraatnaam?: string;
            readonly korteStraatnaam?: string;
            readonly huisnummer?: number;
            readonly huisletter?: string;
            readonly huisnummertoevoeging?: string;
            readonly aanduidingBijHuisnummer?: components["schemas"]["Waarde"];
            readonly postcode?: string;
            readonly woonplaats?: string;
            readonly locatiebeschrijving?: string;
            readonly regel1?: string;
            readonly regel2?: string;
            readonly regel3?: string;
            readonly land?: components["schemas"]["Waarde"];
            readonly inOnderzoek?: components["schemas"]["InOnderzoek"];
        };
        readonly Nationaliteit: {
            readonly type?: string;
            readonly nationaliteit?: components["schemas"]["Waarde"];
            readonly redenOpname?: components["schemas"]["Waarde"];
            readonly datumIngangGeldigheid?: components["schemas"]["Datumaanduiding"];
            readonly inOnderzoek?: components["schemas"]["InOnderzoek"];
        };
        /** @description Alleen de velden die het doel noemt */
        readonly Gezagsrelatie: {
            /** @description `GezamenlijkOuderlijkGezag`, `EenhoofdigOuderlijkGezag`, `GezamenlijkGezag`, `Voogdij`, `TijdelijkGeenGezag` of `GezagNietTeBepalen`. De lijst kan groeien. */
            readonly type?: string;
            readonly minderjarige?: components["schemas"]["Gezagspersoon"];
            readonly ouders?: readonly components["schemas"]["Gezagspersoon"][];
            readonly derden?: readonly components["schemas"]["Gezagspersoon"][];
            readonly toelichting?: string;
            readonly gezagInOnderzoek?: boolean;
        };
        readonly Gezagspersoon: {
            /** @description Van een derde `BekendeDerde` of `OnbekendeDerde` */
            readonly type?: string;
            readonly burgerservicenummer?: string;
            readonly volledigeNaam?: string;
            readonly leeftijd?: number;
        };
        /** @description Alleen de velden die het doel noemt */
        readonly Partner: {
            readonly burgerservicenummer?: string;
            readonly naam?: components["schemas"]["NaamGerelateerde"];
            readonly geboorte?: components["schemas"]["Geboorte"];
            readonly geslacht?: components["schemas"]["Waarde"];
            readonly soortVerbintenis?: components["schemas"]["Waarde"];
            readonly aangaanHuwelijkPartnerschap?: components["schemas"]["Geboorte"];
            readonly ontbindingHuwelijkPartnerschap?: {
                readonly datum?: components["schemas"]["Datumaanduiding"];
                readonly inOnderzoek?: components["schemas"]["InOnderzoek"];
            };
            readonly inOnderzoek?: components["schemas"]["InOnderzoek"];
        };
        /** @description Alleen de velden die het doel noemt */
        readonly Kind: {
            readonly burgerservicenummer?: string;
            readonly naam?: components["schemas"]["NaamGerelateerde"];
            readonly geboorte?: components["schemas"]["Geboorte"];
            readonly inOnderzoek?: components["schemas"]["InOnderzoek"];
        };
        /** @description Alleen de velden die het doel noemt */
        readonly Ouder: {
            readonly burgerservicenummer?: string;
            readonly naam?: components["schemas"]["NaamGerelateerde"];
            readonly geboorte?: components["schemas"]["Geboorte"];
            readonly geslacht?: components["schemas"]["Waarde"];
            readonly ouderAanduiding?: string;
            readonly datumIngangFamilierechtelijkeBetrekking?: components["schemas"]["Datumaanduiding"];
            readonly inOnderzoek?: components["schemas"]["InOnderzoek"];
        };
        readonly NaamGerelateerde: {
            readonly voornamen?: string;
            readonly adellijkeTitelPredicaat?: components["schemas"]["AdellijkeTitelPredicaat"];
            readonly voorvoegsel?: string;
            readonly geslachtsnaam?: string;
            readonly voorletters?: string;
            readonly inOnderzoek?: components["schemas"]["InOnderzoek"];
        };
        readonly AdellijkeTitelPredicaat: {
            readonly code?: string;
            readonly omschrijving?: string;
            readonly soort?: string;
        };
        /** @description Inschrijving in het Handelsregister van een rechtspersoon of eenmanszaak, of van één vestiging */
        readonly Bedrijf: {
            readonly bron: string;
            readonly kvkNummer?: string;
            readonly rsin?: string;
            /** @description Alleen als de klant een vestiging is */
            readonly vestigingsnummer?: string;
            readonly naam?: string;
            readonly statutaireNaam?: string;
            readonly handelsnamen?: readonly string[];
            readonly rechtsvorm?: string;
            /** @description Dag, maand (`2019-04`) of jaar (`2019`) van aanvang, zover bekend */
            readonly datumAanvang?: string;
            /** @description Dag, maand of jaar van beëindiging; aanwezig als het bedrijf beëindigd is */
            readonly datumEinde?: string;
            readonly actief?: boolean;
            /** @description De onderneming wil geen ongevraagde reclame */
            readonly nonMailing?: boolean;
            readonly totaalWerkzamePersonen?: number;
            readonly activiteiten?: readonly components["schemas"]["Bedrijfsactiviteit"][];
            /** @description Een afgeschermd adres ontbreekt */
            readonly adressen?: readonly components["schemas"]["Bedrijfsadres"][];
            readonly websites?: readonly string[];
            /** @description De vestigingen van het bedrijf; leeg bij een vestiging */
            readonly vestigingen?: readonly components["schemas"]["Bedrijfsvestiging"][];
        };
        readonly Bedrijfsactiviteit: {
            readonly sbiCode?: string;
            readonly omschrijving?: string;
            readonly hoofdactiviteit?: boolean;
        };
        readonly Bedrijfsadres: {
            /** @description `bezoekadres` of `correspondentieadres`; de lijst kan groeien */
            readonly soort?: string;
            readonly straatnaam?: string;
            readonly huisnummer?: number;
            readonly huisletter?: string;
            readonly huisnummertoevoeging?: string;
            readonly postbusnummer?: number;
            readonly postcode?: string;
            readonly plaats?: string;
            /** @description Straat en huisnummer van een adres in het buitenland */
            readonly adresregel1?: string;
            /** @description Postcode en woonplaats van een adres in het buitenland */
            readonly adresregel2?: string;
            readonly land?: string;
        };
        readonly Bedrijfsvestiging: {
            readonly vestigingsnummer?: string;
            readonly naam?: string;
            readonly hoofdvestiging?: boolean;
            /** @description In één regel; ontbreekt als het afgeschermd is */
            readonly adres?: string;
        };
        /** @description De klant zoals geregistreerd in een klantregister; naam en adres zijn door de klant opgegeven */
        readonly Partij: {
            readonly bron: string;
            readonly id: string;
            /** @description `true`: het register noemt niet bij welk bedrijf deze vestiging hoort */
            readonly onzeker?: boolean;
            readonly soortPartij?: string;
            /** @description Intern; alleen als het doel dit veld noemt */
            readonly interneNotitie?: string;
            readonly naam?: string;
            readonly voorkeurstaal?: string;
            readonly geheimhouding?: boolean;
            readonly digitaleAdressen?: readonly components["schemas"]["DigitaalAdres"][];
            readonly correspondentieadres?: components["schemas"]["PartijAdres"];
            readonly bezoekadres?: components["schemas"]["PartijAdres"];
        };
        readonly DigitaalAdres: {
            /** @description Id van het adres in de bron */
            readonly id?: string;
            /** @description Of de klant op dit adres het liefst bericht krijgt */
            readonly isVoorkeursadres?: boolean;
            readonly adres?: string;
            /** @description `email`, `telefoonnummer` of `overig`; de lijst kan groeien */
            readonly soort?: string;
            readonly isStandaardAdres?: boolean;
            readonly omschrijving?: string;
            /** Format: date */
            readonly verificatieDatum?: string;
        };
        readonly PartijAdres: {
            readonly straatnaam?: string;
            readonly huisnummer?: number;
            readonly huisnummertoevoeging?: string;
            readonly postcode?: string;
            readonly stad?: string;
            readonly adresregel1?: string;
            readonly adresregel2?: string;
            readonly adresregel3?: string;
            readonly land?: string;
        };
        readonly Zaak: {
            readonly bron: string;
            /** @description Uuid van de zaak in de bron */
            readonly id: string;
            /** @description Zaaknummer */
            readonly identificatie?: string;
            readonly omschrijving?: string;
            readonly toelichting?: string;
            readonly zaaktype?: components["schemas"]["Zaaktype"];
            /** Format: date */
            readonly registratiedatum?: string;
            /** Format: date */
            readonly startdatum?: string;
            /** Format: date */
            readonly einddatumGepland?: string;
            /** Format: date */
            readonly uiterlijkeEinddatumAfdoening?: string;
            /** Format: date */
            readonly einddatum?: string;
            readonly afgerond?: boolean;
            readonly vertrouwelijkheidaanduiding?: string;
            /** @description RSIN van de organisatie die de zaak registreerde; samen met `identificatie` uniek */
            readonly bronorganisatie?: string;
            readonly verantwoordelijkeOrganisatie?: string;
            /**
             * Format: date-time
             * @description Alleen als de bron het bijhoudt
             */
            readonly laatstGewijzigdOp?: string;
            /**
             * Format: date-time
             * @description Wanneer de klant de zaak het laatst bekeek; alleen als de bron het bijhoudt
             */
            readonly laatstGeopendOp?: string;
            /** @description `true`: de registratie bewijst niet dat deze zaak van juist dit bedrijf of deze vestiging is */
            readonly onzeker?: boolean;
            readonly status?: components["schemas"]["ZaakStatus"];
            /** @description Alle statussen, nieuwste eerst; alleen bij het lezen van één zaak */
            readonly statusgeschiedenis?: readonly components["schemas"]["ZaakStatus"][];
            readonly resultaat?: components["schemas"]["Resultaat"];
            /** @description Alleen bij het lezen van één zaak */
            readonly besluiten?: readonly components["schemas"]["Besluit"][];
            /** @description De rollen van deze klant in de zaak */
            readonly rollen?: readonly components["schemas"]["Rol"][];
            readonly hoofdzaak?: string;
            readonly deelzaken?: readonly string[];
            /** @description Id's in het onderdeel documenten */
            readonly documenten?: readonly string[];
            /** @description Id's in het onderdeel contactmomenten */
            readonly contactmomenten?: readonly string[];
        };
        readonly Zaaktype: {
            readonly identificatie?: string;
            readonly omschrijving?: string;
            /** @description Domein van de catalogus */
            readonly domein?: string;
            /** @description `intern` of `extern`; oudere catalogi kennen ook `inkomend` en `uitgaand` */
            readonly internOfExtern?: string;
            /** @description Hoe lang de zaak ten hoogste mag duren (ISO 8601) */
            readonly doorlooptijd?: string;
            /** @description Hoe lang de organisatie belooft dat het duurt (ISO 8601) */
            readonly servicenorm?: string;
        };
        readonly ZaakStatus: {
            readonly omschrijving?: string;
            readonly statustekst?: string;
            readonly toelichting?: string;
            /** Format: date-time */
            readonly gezetOp?: string;
            readonly isEindstatus?: boolean;
            /** @description Of de klant van deze status hoort */
            readonly informeren?: boolean;
        };
        readonly Resultaat: {
            readonly omschrijving?: string;
            readonly toelichting?: string;
        };
        readonly Besluit: {
            readonly id?: string;
            readonly identificatie?: string;
            readonly besluittype?: string;
            /** Format: date */
            readonly datum?: string;
            readonly toelichting?: string;
            /** Format: date */
            readonly ingangsdatum?: string;
            /** Format: date */
            readonly vervaldatum?: string;
            /** Format: date */
            readonly publicatiedatum?: string;
            /** Format: date */
            readonly verzenddatum?: string;
            /** Format: date */
            readonly uiterlijkeReactiedatum?: string;
        };
        readonly Rol: {
            readonly omschrijving?: string;
            readonly omschrijvingGeneriek?: string;
            /** @description `gemachtigde`: de klant handelde hier voor een ander; `machtiginggever`: een ander handelde voor de klant */
            readonly machtiging?: string;
            /** @description Waarmee was aangemeld toen deze rol ontstond, zoals DigiD of eHerkenning het noemt */
            readonly betrouwbaarheidsniveau?: string;
        };
        readonly Document: {
            readonly bron: string;
            readonly id: string;
            readonly identificatie?: string;
            readonly titel?: string;
            readonly beschrijving?: string;
            readonly informatieobjecttype?: string;
            /** Format: date */
            readonly creatiedatum?: string;
            /** Format: date */
            readonly ontvangstdatum?: string;
            /** Format: date */
            readonly verzenddatum?: string;
            readonly status?: string;
            readonly vertrouwelijkheidaanduiding?: string;
            readonly formaat?: string;
            readonly bestandsnaam?: string;
            /** @description In bytes */
            readonly bestandsomvang?: number;
            readonly versie?: number;
            /** @description Intern; alleen als het doel dit veld noemt */
            readonly auteur?: string;
            /** @description Domein van de catalogus van het informatieobjecttype */
            readonly informatieobjecttypeDomein?: string;
            /** @description Id's in het onderdeel zaken */
            readonly zaken?: readonly string[];
        };
        readonly Contactmoment: {
            readonly bron: string;
            readonly id: string;
            /** Format: date-time */
            readonly plaatsgevondenOp?: string;
            readonly kanaal?: string;
            readonly onderwerp?: string;
            readonly inhoud?: string;
            readonly reactie?: string;
            readonly taal?: string;
            readonly indicatieContactGelukt?: boolean;
            /** @description Namen van medewerkers. Intern; alleen als het doel dit veld noemt */
            readonly medewerkers?: readonly string[];
            readonly vertrouwelijk?: boolean;
            /** @description Of de klant zelf contact had (`klant`) of een vertegenwoordiger */
            readonly rol?: string;
            /** @description Id's in het onderdeel zaken */
            readonly zaken?: readonly string[];
        };
        /** @description Wat de gemeente aan de klant vraagt. De taak wordt uitgevoerd bij de bron; wat de klant daar invult of betaalt staat hier nooit. */
        readonly Taak: {
            readonly bron: string;
            /** @description Uuid van de taak in de bron */
            readonly id: string;
            readonly titel?: string;
            readonly toelichting?: string;
            /** @description `open`, `afgerond`, `geannuleerd` of `onbekend`. De lijst kan groeien. */
            readonly status?: string;
            /** @description Wat de klant moet doen, zoals `betalen` of `informatie_geven`. De lijst kan groeien. */
            readonly handelingsperspectief?: string;
            /** Format: date */
            readonly startdatum?: string;
            /**
             * Format: date-time
             * @description Laatste moment waarop de taak op tijd is, in Nederlandse tijd; van een dag alleen het einde van die dag (VNG MijnTaken 0.1.0)
             * @example 2026-12-12T23:59:59+01:00
             */
            readonly deadline?: string;
            readonly context?: components["schemas"]["TaakContext"];
            /** @description Id's in het onderdeel zaken */
            readonly zaken?: readonly string[];
            readonly uitvoering?: components["schemas"]["TaakUitvoering"];
        };
        /** @description Waar de taak of het bericht bij hoort */
        readonly TaakContext: {
            /** @example urn:nld:voorbeeldgemeente:zaak:uuid:717815f6-1939-4fd2-93f0-83d25bad154e */
            readonly urn: string;
        };
        /** @description Alleen bij een open taak */
        readonly TaakUitvoering: {
            /** @description `url`, `portaalformulier`, `betaling` of `onbekend`. De lijst kan groeien. */
            readonly type: string;
            /**
             * Format: uri
             * @description Waar de klant verder gaat
             */
            readonly fallbackUrl: string;
        };
        readonly Bericht: {
            readonly bron: string;
            /** @description Uuid van het bericht in de bron */
            readonly id: string;
            readonly onderwerp?: string;
            readonly tekst?: string;
            readonly soort?: string;
            /** Format: date-time */
            readonly publicatiedatum?: string;
            /** @description Of de klant het bericht als gelezen heeft gemarkeerd; lezen alleen doet dat niet */
            readonly gelezen?: boolean;
            /** Format: date-time */
            readonly gelezenOp?: string;
            readonly handelingsperspectief?: string;
            /**
             * Format: date-time
             * @description Als bij een taak
             */
            readonly deadline?: string;
            readonly referentie?: string;
            readonly context?: components["schemas"]["TaakContext"];
            /** @description Id's in het onderdeel zaken */
            readonly zaken?: readonly string[];
            /** @description Verwijzingen; de inhoud van een document is op te halen als het ook bij een zaak van de klant hoort */
            readonly bijlagen?: readonly components["schemas"]["BerichtBijlage"][];
        };
        readonly BerichtBijlage: {
            /** @description Uuid van het document, als de bron dat geeft */
            readonly id?: string;
            readonly urn?: string;
            readonly omschrijving?: string;
        };
        readonly Gebeurtenis: {
            /** @description `zaakGestart`, `statusGezet`, `zaakAfgerond`, `documentGeregistreerd`, `contactmoment`, `taakGestart` of `bericht`. De lijst kan groeien. */
            readonly soort: string;
            /** Format: date */
            readonly datum: string;
            /** Format: date-time */
            readonly tijdstip?: string;
            readonly omschrijving?: string;
            readonly onderdeel: string;
            readonly bron: string;
            /** @description Id van het item in het genoemde onderdeel */
            readonly id: string;
        };
        readonly Signaal: {
            /** @description `geheimhouding`, `geheimhoudingOnbekend` (de BRP antwoordde niet), `overleden`, `geemigreerd`, `bijhoudingOpgeschort`, `inOnderzoek` of `afwijkendeNaam`. De lijst kan groeien. */
            readonly soort: string;
            readonly bronnen: readonly string[];
        };
        readonly Verantwoording: {
            /** @description Trace-id van deze raadpleging in het logboek */
            readonly verwerkingId: string;
            /** @description De regels van het register die het antwoord toestaan */
            readonly regels: readonly string[];
            /** @description Wat volgens het doel niet getoond wordt; zegt niets over of het bestaat */
            readonly nietGetoond: readonly components["schemas"]["NietGetoond"][];
            /** @description Waarden van `include` die deze dienst niet kent */
            readonly nietOndersteund: readonly string[];
        };
        readonly NietGetoond: {
            readonly onderdeel: string;
            /** @description `doel`: het doel staat dit onderdeel of een deel ervan niet toe. De lijst kan groeien. */
            readonly reden: string;
        };
        readonly ZakenPagina: {
            readonly compleet: boolean;
            readonly status: components["schemas"]["OnderdeelStatus"];
            readonly bronnen: readonly components["schemas"]["BronStatus"][];
            /** @description Aantal zaken na filteren, over alle bladzijden; ontbreekt als geen bron antwoordde */
            readonly totaal?: number;
            /** @description Of een bron meer zaken heeft dan de grens die is ingesteld */
            readonly afgekapt?: boolean;
            readonly pagina: number;
            readonly paginagrootte: number;
            readonly gegevens?: readonly components["schemas"]["Zaak"][];
            readonly verantwoording: components["schemas"]["Verantwoording"];
        };
        readonly ContactmomentenPagina: {
            readonly compleet: boolean;
            readonly status: components["schemas"]["OnderdeelStatus"];
            readonly bronnen: readonly components["schemas"]["BronStatus"][];
            /** @description Aantal contactmomenten na filteren, over alle bladzijden; ontbreekt als geen bron antwoordde */
            readonly totaal?: number;
            readonly afgekapt?: boolean;
            readonly pagina: number;
            readonly paginagrootte: number;
            readonly gegevens?: readonly components["schemas"]["Contactmoment"][];
            readonly verantwoording: components["schemas"]["Verantwoording"];
        };
        readonly ZaakAntwoord: {
            /** @description Of alles wat het doel van deze zaak toestaat geleverd is */
            readonly compleet: boolean;
            readonly zaak: components["schemas"]["Zaak"];
            /** @description Hoe de bronnen antwoordden; `documenten` en `contactmomenten` met hun gegevens over deze zaak */
            readonly onderdelen: {
                readonly zaken?: components["schemas"]["OnderdeelZaken"];
                readonly documenten?: components["schemas"]["OnderdeelDocumenten"];
                readonly contactmomenten?: components["schemas"]["OnderdeelContactmomenten"];
            };
            readonly signalen: readonly components["schemas"]["Signaal"][];
            readonly verantwoording: components["schemas"]["Verantwoording"];
        };
        readonly KlantZoekvraag: {
            /**
             * @description Id van een doel uit `GET /doelen`
             * @example kcc-klantcontact
             */
            readonly doel: string;
            readonly zoek: components["schemas"]["Zoek"];
        };
        readonly Zoek: components["schemas"]["ZoekBurgerservicenummer"] | components["schemas"]["ZoekGeslachtsnaamGeboortedatum"] | components["schemas"]["ZoekAdres"] | components["schemas"]["ZoekKvkNummer"] | components["schemas"]["ZoekRsin"] | components["schemas"]["ZoekVestigingsnummer"] | components["schemas"]["ZoekBedrijfsnaam"] | components["schemas"]["ZoekTelefoonnummer"] | components["schemas"]["ZoekEmail"];
        readonly ZoekBurgerservicenummer: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly wijze: "burgerservicenummer";
            /**
             * Format: elfproef
             * @description Negen cijfers die aan de elfproef voldoen
             */
            readonly burgerservicenummer: string;
        };
        readonly ZoekGeslachtsnaamGeboortedatum: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly wijze: "geslachtsnaamGeboortedatum";
            readonly geslachtsnaam: string;
            /** Format: date */
            readonly geboortedatum: string;
            readonly voornamen?: string;
            readonly voorvoegsel?: string;
        };
        readonly ZoekAdres: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly wijze: "adres";
            readonly postcode: string;
            readonly huisnummer: number;
            readonly huisletter?: string;
            readonly huisnummertoevoeging?: string;
            /**
             * Format: date
             * @description Maakt de vraag nauwer
             */
            readonly geboortedatum?: string;
        };
        readonly ZoekKvkNummer: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly wijze: "kvkNummer";
            readonly kvkNummer: string;
        };
        readonly ZoekRsin: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly wijze: "rsin";
            /**
             * Format: elfproef
             * @description Negen cijfers die aan de elfproef voldoen
             */
            readonly rsin: string;
        };
        readonly ZoekVestigingsnummer: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly wijze: "vestigingsnummer";
            readonly vestigingsnummer: string;
        };
        readonly ZoekBedrijfsnaam: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly wijze: "bedrijfsnaam";
            readonly naam: string;
            /** @description Maakt de vraag nauwer */
            readonly plaats?: string;
        };
        readonly ZoekTelefoonnummer: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly wijze: "telefoonnummer";
            readonly telefoonnummer: string;
        };
        readonly ZoekEmail: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly wijze: "email";
            /** Format: email */
            readonly email: string;
        };
        readonly Kandidaten: {
            readonly kandidaten: readonly components["schemas"]["Kandidaat"][];
            /** @description Er zijn meer kandidaten dan getoond mogen worden; maak de vraag nauwer. Dan blijft de lijst van die bron leeg. */
            readonly teVeel: boolean;
            /** @description Of alle bronnen waarin gezocht wordt geantwoord hebben */
            readonly compleet: boolean;
            readonly doel: components["schemas"]["DoelVerwijzing"];
            readonly bronnen: readonly components["schemas"]["BronStatus"][];
            readonly verantwoording: {
                /** @description Trace-id van deze zoekvraag in het logboek */
                readonly verwerkingId: string;
            };
        };
        /** @description Alleen wat het doel noemt om de identiteit te bevestigen */
        readonly Kandidaat: {
            /** @description Te gebruiken als klant in `POST /klantbeelden/_raadpleeg` en in de adressen onder `/klantbeelden` */
            readonly klantreferentie: string;
            /** @description `natuurlijkPersoon`, `nietNatuurlijkPersoon` of `vestiging` */
            readonly soort: string;
            readonly naam?: string;
            readonly geboortedatum?: components["schemas"]["Datumaanduiding"];
            /** @description In één regel; ontbreekt bij geheimhouding en bij een afgeschermd adres */
            readonly adres?: string;
            readonly kvkNummer?: string;
            readonly vestigingsnummer?: string;
            readonly geheimhouding?: boolean;
            readonly overleden?: boolean;
            readonly bronnen: readonly string[];
        };
        readonly UitlegVraag: {
            /** @enum {string} */
            readonly klantsoort: "natuurlijkPersoon" | "nietNatuurlijkPersoon" | "vestiging";
            /**
             * @description Id van een doel uit `GET /doelen`
             * @example kcc-klantcontact
             */
            readonly doel: string;
            /**
             * @description De gewenste onderdelen; afwezig betekent alle onderdelen
             * @example [
             *       "persoon",
             *       "zaken"
             *     ]
             */
            readonly include?: readonly string[];
        };
        readonly Uitleg: {
            readonly doel: components["schemas"]["UitlegDoel"];
            readonly klantsoort: string;
            /** @description Of een raadpleging door deze aanroeper voor dit doel en deze soort klant mag */
            readonly toegestaan: boolean;
            /** @description Alle redenen van een weigering; leeg als de raadpleging mag */
            readonly redenen: readonly components["schemas"]["UitlegReden"][];
            readonly geheim: components["schemas"]["UitlegGeheim"];
            readonly schrijven?: components["schemas"]["UitlegSchrijven"];
            /** @description De gevraagde onderdelen; leeg als de raadpleging geweigerd zou worden */
            readonly onderdelen: readonly components["schemas"]["UitlegOnderdeel"][];
            /** @description De bronnen die bevraagd zouden worden */
            readonly bronnen: readonly components["schemas"]["UitlegBron"][];
            /** @description De overige ingestelde bronnen */
            readonly nietGevraagd: readonly components["schemas"]["BronVerwijzing"][];
            /** @description Waarden van `include` die deze dienst niet kent */
            readonly nietOndersteund: readonly string[];
        };
        readonly UitlegDoel: {
            readonly id: string;
            readonly naam: string;
            readonly grondslag: string;
            /** Format: uri */
            readonly verwerkingsactiviteit: string;
            readonly registerversie: string;
        };
        readonly UitlegReden: {
            /** @description `buiten-geldigheid`, `organisatie`, `client`, `betrouwbaarheidsniveau`, `mandaat`, `klantsoort` of `andere-klant`. De lijst kan groeien. */
            readonly code: string;
            readonly uitleg: string;
        };
        /** @description Wat de klant voor dit doel mag wijzigen; ontbreekt als dat niets is */
        readonly UitlegSchrijven: {
            readonly rechten: readonly string[];
            /** @description Als wie dat mag */
            readonly rollen: readonly string[];
        };
        readonly UitlegGeheim: {
            /** @description Of adres- en contactgegevens van een klant onder geheimhouding worden weggelaten */
            readonly afgeschermd: boolean;
            /** @description Of de BRP alleen naar geheimhouding gevraagd wordt, zonder dat `persoon` getoond wordt */
            readonly alleenToets: boolean;
            readonly uitleg: string;
        };
        readonly UitlegOnderdeel: {
            readonly onderdeel: string;
            /** @description `toegestaan`, `nietToegestaan` (het doel noemt dit onderdeel niet) of `nietVanToepassing` (deze soort klant heeft dit onderdeel niet). De lijst kan groeien. */
            readonly status: string;
            /**
             * @description De regel van het register die dit onderdeel toestaat
             * @example kcc-klantcontact/zaken
             */
            readonly regel?: string;
            /** @description Elk veld dat getoond kan worden, met wat in het register het toestaat */
            readonly velden?: readonly components["schemas"]["UitlegVeld"][];
            /** @description Wat altijd meekomt zonder dat een regel het noemt, zoals waarschuwingen en de vindplaats */
            readonly altijd?: readonly string[];
            /** @description Interne velden die het doel niet noemt en die dus wegblijven */
            readonly interneVeldenWeggelaten?: readonly string[];
            readonly grenzen?: components["schemas"]["UitlegGrenzen"];
            /** @description De grenzen in woorden */
            readonly uitleg?: readonly string[];
        };
        readonly UitlegVeld: {
            /** @example naam.voornamen */
            readonly veld: string;
            /**
             * @description Het veld of de groep in het register, `alle`, of `interneVelden`
             * @example naam
             */
            readonly regel: string;
        };
        /** @description De grenzen als gegevens; een grens die er niet is ontbreekt */
        readonly UitlegGrenzen: {
            readonly zaaktypen?: components["schemas"]["TypeSelectie"];
            readonly informatieobjecttypen?: components["schemas"]["TypeSelectie"];
            /** @description Hoogste vertrouwelijkheidaanduiding (volgorde van ZGW) */
            readonly vertrouwelijkheid?: string;
            /** @description `initiator` of `elke`: de rol van de klant in de zaak */
            readonly rol?: string;
            /**
             * Format: date
             * @description Zaken die voor deze dag zijn afgerond blijven weg
             */
            readonly afgerondSinds?: string;
            /** @description Per zaaktype de eerste startdatum */
            readonly vanaf?: readonly components["schemas"]["ZaaktypeVanaf"][];
            /** @description Toegestane documentstatussen */
            readonly status?: readonly string[];
            /** @description Of vertrouwelijke klantcontacten getoond worden */
            readonly vertrouwelijk?: boolean;
            /**
             * Format: date
             * @description Klantcontacten van voor deze dag blijven weg
             */
            readonly sinds?: string;
            readonly zaken?: components["schemas"]["UitlegGrenzen"];
            /** @description Wat bij een zaak hoort wordt alleen getoond als die zaak hierbinnen valt */
            readonly indienBijZaak?: components["schemas"]["UitlegGrenzen"];
            /**
             * Format: date
             * @description Berichten van voor deze dag blijven weg
             */
            readonly gepubliceerdSinds?: string;
        };
        readonly TypeSelectie: {
            /** @description `alleen` deze typen of alle `behalve` deze */
            readonly keuze: string;
            readonly namen: readonly string[];
            /** @description Domeinen van catalogi; elk staat voor al zijn typen */
            readonly domeinen: readonly string[];
        };
        readonly ZaaktypeVanaf: {
            readonly zaaktype: string;
            /** Format: date */
            readonly startdatum: string;
        };
        readonly BronVerwijzing: {
            /** @description Id van de bron in de configuratie */
            readonly bron: string;
            readonly soort: string;
        };
        readonly UitlegBron: {
            /** @description Id van de bron in de configuratie */
            readonly bron: string;
            readonly soort: string;
            readonly bevragingen: readonly components["schemas"]["Bevraging"][];
        };
        /** @description Eén soort aanroep aan een bron, zover zonder aanroep bekend is: het nummer van de klant, bladzijden en het opzoeken van typen in de catalogus staan er niet bij */
        readonly Bevraging: {
            /** @example POST /personen */
            readonly operatie: string;
            /** @description De onderdelen waarvoor dit gevraagd wordt */
            readonly onderdelen: readonly string[];
            readonly parameters: readonly components["schemas"]["BevragingParameter"][];
        };
        readonly BevragingParameter: {
            /** @example fields */
            readonly naam: string;
            readonly waarden: readonly string[];
        };
        readonly Doelen: {
            readonly doelen: readonly components["schemas"]["Doel"][];
        };
        readonly Doel: {
            readonly id: string;
            readonly naam: string;
            /** Format: uri */
            readonly verwerkingsactiviteit: string;
            readonly grondslag: string;
            readonly klantsoorten: readonly string[];
            readonly onderdelen: readonly string[];
        };
        readonly MijnKlantbeeld: {
            /** @description Of alles wat u mag zien geheel en actueel geleverd is */
            readonly compleet: boolean;
            readonly onderdelen: components["schemas"]["MijnOnderdelen"];
            readonly verantwoording: components["schemas"]["MijnVerantwoording"];
        };
        readonly MijnProfiel: {
            readonly basisregistratie: components["schemas"]["MijnBasisregistratie"];
            readonly zelfOpgegeven?: components["schemas"]["MijnZelfOpgegeven"];
            readonly verantwoording: components["schemas"]["MijnVerantwoording"];
        };
        /** @description Wat basisregistraties over u zeggen; hier niet te wijzigen */
        readonly MijnBasisregistratie: {
            readonly persoon?: components["schemas"]["MijnOnderdeelPersoon"];
            readonly bedrijf?: components["schemas"]["MijnOnderdeelBedrijf"];
            /**
             * Format: uri
             * @description Pagina waar u meldt dat iets niet klopt
             */
            readonly terugmelding?: string;
        };
        /** @description Wat u de gemeente zelf hebt opgegeven */
        readonly MijnZelfOpgegeven: {
            readonly status: components["schemas"]["OnderdeelStatus"];
            readonly melding?: components["schemas"]["MijnMelding"];
            readonly bronnen: readonly components["schemas"]["BronStatus"][];
            readonly totaal?: number;
            readonly gegevens?: readonly components["schemas"]["MijnOpgave"][];
            /** @description Voor `If-Match` bij het wijzigen van uw voorkeuren; aanwezig waar u die kunt wijzigen */
            readonly voorkeurenversie?: string;
        };
        readonly MijnOpgave: {
            readonly bron: string;
            readonly id: string;
            /** @description Of u dit hier kunt wijzigen */
            readonly wijzigbaar: boolean;
            /** @description De naam die u opgaf; kan anders zijn dan in de basisregistratie */
            readonly naam?: string;
            readonly voorkeuren: components["schemas"]["MijnOpgegevenVoorkeuren"];
            readonly digitaleAdressen?: readonly components["schemas"]["MijnProfieladres"][];
            readonly correspondentieadres?: components["schemas"]["PartijAdres"];
            readonly bezoekadres?: components["schemas"]["PartijAdres"];
        };
        readonly MijnOpgegevenVoorkeuren: {
            /**
             * @description ISO 639-2/B
             * @example nld
             */
            readonly taal?: string;
            /** @description Id van het adres waarop u het liefst bericht krijgt */
            readonly voorkeursadres?: string;
        };
        readonly MijnVoorkeuren: {
            readonly taal: string;
            readonly voorkeursadres?: string;
            readonly versie: string;
        };
        readonly MijnProfieladres: {
            readonly id?: string;
            /** @description `email`, `telefoonnummer` of `overig`; de lijst kan groeien */
            readonly soort?: string;
            readonly adres?: string;
            readonly omschrijving?: string;
            readonly isStandaardAdres?: boolean;
            readonly isVoorkeursadres?: boolean;
            /**
             * Format: date
             * @description De dag waarop u dit adres hebt bevestigd; ontbreekt zolang het niet bevestigd is
             */
            readonly verificatieDatum?: string;
            /** @description Voor `If-Match` bij wijzigen en verwijderen; ontbreekt waar dat hier niet kan */
            readonly versie?: string;
        };
        readonly MijnAdresInvoer: {
            /** @enum {string} */
            readonly soort: "email" | "telefoonnummer";
            readonly adres: string;
            /** @description Uw eigen aanduiding, zoals werk */
            readonly omschrijving?: string;
        };
        readonly MijnVoorkeurenInvoer: {
            /**
             * @description ISO 639-2/B
             * @example nld
             */
            readonly taal: string;
            readonly voorkeursadres?: string;
        };
        readonly MijnCodeInvoer: {
            readonly code: string;
        };
        readonly MijnCodeVerstuurd: {
            /** Format: date-time */
            readonly geldigTot: string;
        };
        readonly MijnVerantwoording: {
            /** @description Onder dit id staat deze raadpleging in het logboek */
            readonly verwerkingId: string;
        };
        /** @description De `data` van één gebeurtenis; `event` zegt welke van deze het is: `plan`, `onderdeel`, `samenhang`, `einde` of `fout`. De lijst kan groeien. */
        readonly MijnStroomgebeurtenis: components["schemas"]["MijnStroomPlan"] | components["schemas"]["MijnStroomOnderdeel"] | components["schemas"]["MijnStroomSamenhang"] | components["schemas"]["StroomEinde"] | components["schemas"]["Probleem"];
        readonly MijnStroomPlan: {
            readonly verwerkingId: string;
            /** @description Van elk van deze onderdelen komt ten minste één gebeurtenis `onderdeel` */
            readonly gevraagd: readonly string[];
        };
        /** @description De gebeurtenis `onderdeel`; vervangt wat er eerder van dat onderdeel kwam */
        readonly MijnStroomOnderdeel: {
            /** @description Of er nog iets bij kan komen omdat een bron op zich laat wachten */
            readonly voorlopig: boolean;
            readonly onderdelen: components["schemas"]["MijnOnderdelen"];
        };
        /** @description De gebeurtenis `samenhang`; wat pas te zeggen is als alles binnen is */
        readonly MijnStroomSamenhang: {
            readonly compleet: boolean;
            /** @description Wat zaken en contactmomenten aan elkaar en aan documenten verbindt */
            readonly koppelingen: readonly components["schemas"]["Koppeling"][];
            readonly verantwoording: components["schemas"]["MijnVerantwoording"];
        };
        /** @description Een onderdeel dat u niet mag zien of dat de gemeente niet aanbiedt ontbreekt */
        readonly MijnOnderdelen: {
            readonly persoon?: components["schemas"]["MijnOnderdeelPersoon"];
            readonly bedrijf?: components["schemas"]["MijnOnderdeelBedrijf"];
            readonly contactgegevens?: components["schemas"]["MijnOnderdeelContactgegevens"];
            readonly zaken?: components["schemas"]["MijnOnderdeelZaken"];
            readonly documenten?: components["schemas"]["MijnOnderdeelDocumenten"];
            readonly contactmomenten?: components["schemas"]["MijnOnderdeelContactmomenten"];
            readonly taken?: components["schemas"]["MijnOnderdeelTaken"];
            readonly berichten?: components["schemas"]["MijnOnderdeelBerichten"];
        };
        /**
         * @description Aanwezig als er iets ontbreekt: in gewone taal wat dat voor de klant betekent. Een portaal kan dit tonen zoals het is.
         * @example Wij kunnen dit nu niet laten zien. Probeer het later opnieuw.
         */
        readonly MijnMelding: string;
        readonly MijnOnderdeelPersoon: {
            readonly status: components["schemas"]["OnderdeelStatus"];
            readonly melding?: components["schemas"]["MijnMelding"];
            readonly bronnen: readonly components["schemas"]["BronStatus"][];
            readonly totaal?: number;
            readonly gegevens?: components["schemas"]["Persoon"];
        };
        readonly MijnOnderdeelBedrijf: {
            readonly status: components["schemas"]["OnderdeelStatus"];
            readonly melding?: components["schemas"]["MijnMelding"];
            readonly bronnen: readonly components["schemas"]["BronStatus"][];
            readonly totaal?: number;
            readonly gegevens?: components["schemas"]["Bedrijf"];
        };
        readonly MijnOnderdeelContactgegevens: {
            readonly status: components["schemas"]["OnderdeelStatus"];
            readonly melding?: components["schemas"]["MijnMelding"];
            readonly bronnen: readonly components["schemas"]["BronStatus"][];
            readonly totaal?: number;
            readonly gegevens?: readonly components["schemas"]["MijnContactgegevens"][];
        };
        readonly MijnOnderdeelZaken: {
            readonly status: components["schemas"]["OnderdeelStatus"];
            readonly melding?: components["schemas"]["MijnMelding"];
            readonly bronnen: readonly components["schemas"]["BronStatus"][];
            readonly totaal?: number;
            /** @description Of er meer zaken zijn dan hier staan */
            readonly afgekapt?: boolean;
            readonly gegevens?: readonly components["schemas"]["MijnZaak"][];
        };
        readonly MijnOnderdeelDocumenten: {
            readonly status: components["schemas"]["OnderdeelStatus"];
            readonly melding?: components["schemas"]["MijnMelding"];
            readonly bronnen: readonly components["schemas"]["BronStatus"][];
            readonly totaal?: number;
            readonly afgekapt?: boolean;
            readonly gegevens?: readonly components["schemas"]["MijnDocument"][];
        };
        readonly MijnOnderdeelContactmomenten: {
            readonly status: components["schemas"]["OnderdeelStatus"];
            readonly melding?: components["schemas"]["MijnMelding"];
            readonly bronnen: readonly components["schemas"]["BronStatus"][];
            readonly totaal?: number;
            readonly afgekapt?: boolean;
            readonly gegevens?: readonly components["schemas"]["MijnContactmoment"][];
        };
        /** @description Zoals u het zelf heeft opgegeven */
        readonly MijnContactgegevens: {
            readonly bron: string;
            readonly id: string;
            readonly naam?: string;
            readonly voorkeurstaal?: string;
            readonly digitaleAdressen?: readonly components["schemas"]["DigitaalAdres"][];
            readonly correspondentieadres?: components["schemas"]["PartijAdres"];
            readonly bezoekadres?: components["schemas"]["PartijAdres"];
        };
        /** @description Een zaak zoals de klant hem ziet; niets wat voor medewerkers onder elkaar is */
        readonly MijnZaak: {
            readonly bron: string;
            /** @description Uuid van de zaak in de bron */
            readonly id: string;
            readonly zaaknummer?: string;
            readonly titel: string;
            readonly soort?: components["schemas"]["MijnZaaksoort"];
            readonly statusgroep: components["schemas"]["MijnStatusgroep"];
            readonly afgerond: boolean;
            readonly datums: readonly components["schemas"]["MijnDatum"][];
            readonly resultaat?: components["schemas"]["MijnResultaat"];
            /** @description Id van de zaak waar deze een deel van is */
            readonly hoofdzaak?: string;
            readonly status?: components["schemas"]["MijnZaakmoment"];
            readonly termijn?: components["schemas"]["MijnTermijn"];
            readonly organisatie?: components["schemas"]["MijnOrganisatie"];
            /** @description Of de gemeente op u wacht */
            readonly actieNodig: boolean;
            readonly volgendeStap?: components["schemas"]["MijnStap"];
            /** @description Of er iets veranderde nadat u de zaak het laatst bekeek; ontbreekt als de gemeente dat niet bijhoudt */
            readonly nieuwSindsVorigBezoek?: boolean;
            readonly deelzaken?: readonly string[];
            /** @description Id's in het onderdeel documenten */
            readonly documenten?: readonly string[];
            /** @description Id's in het onderdeel contactmomenten */
            readonly contactmomenten?: readonly string[];
        };
        readonly MijnZakenPagina: {
            readonly compleet: boolean;
            readonly status: components["schemas"]["OnderdeelStatus"];
            readonly melding?: components["schemas"]["MijnMelding"];
            readonly bronnen: readonly components["schemas"]["BronStatus"][];
            /** @description Aantal zaken na filteren, over alle bladzijden; ontbreekt als geen bron antwoordde */
            readonly totaal?: number;
            readonly afgekapt?: boolean;
            readonly pagina: number;
            readonly paginagrootte: number;
            readonly gegevens?: readonly components["schemas"]["MijnZaak"][];
            readonly verantwoording: components["schemas"]["MijnVerantwoording"];
        };
        readonly MijnContactmomentenPagina: {
            readonly compleet: boolean;
            readonly status: components["schemas"]["OnderdeelStatus"];
            readonly melding?: components["schemas"]["MijnMelding"];
            readonly bronnen: readonly components["schemas"]["BronStatus"][];
            /** @description Aantal contacten na filteren, over alle bladzijden; ontbreekt als geen bron antwoordde */
            readonly totaal?: number;
            readonly afgekapt?: boolean;
            readonly pagina: number;
            readonly paginagrootte: number;
            readonly gegevens?: readonly components["schemas"]["MijnContactmoment"][];
            readonly verantwoording: components["schemas"]["MijnVerantwoording"];
        };
        readonly MijnZaakAntwoord: {
            /** @description Of alles wat u van deze zaak mag zien geleverd is */
            readonly compleet: boolean;
            readonly zaak: components["schemas"]["MijnZaak"];
            /** @description Wat er gebeurde en voor u van belang is, nieuwste eerst */
            readonly geschiedenis: readonly components["schemas"]["MijnZaakmoment"][];
            /** @description Besluiten van de gemeente; iets anders dan het resultaat van de zaak */
            readonly besluiten: readonly components["schemas"]["MijnBesluit"][];
            /** @description De zaak waar deze bij hoort, en de zaken die bij deze horen */
            readonly verwant: readonly components["schemas"]["MijnZaak"][];
            /** @description Wat bij deze zaak hoort; `taken` met wat u er nog voor moet doen */
            readonly onderdelen: {
                readonly documenten?: components["schemas"]["MijnOnderdeelDocumenten"];
                readonly contactmomenten?: components["schemas"]["MijnOnderdeelContactmomenten"];
                readonly taken?: components["schemas"]["MijnOnderdeelTaken"];
            };
            readonly verantwoording: components["schemas"]["MijnVerantwoording"];
        };
        readonly MijnZaakmoment: {
            /** Format: date */
            readonly datum?: string;
            readonly tekst: string;
        };
        readonly MijnBesluit: {
            readonly soort: string;
            readonly nummer?: string;
            /** Format: date */
            readonly datum?: string;
            /** Format: date */
            readonly ingangsdatum?: string;
            /** Format: date */
            readonly vervaldatum?: string;
            /**
             * Format: date
             * @description Tot en met deze dag kunt u bezwaar maken
             */
            readonly bezwaarTotEnMet?: string;
        };
        readonly MijnTermijn: {
            /**
             * Format: date
             * @description De laatste dag volgens de wet
             */
            readonly uiterlijk?: string;
            /** @description Of die dag voorbij is, of voorbij was toen de zaak klaar was */
            readonly verstreken: boolean;
            /** @description Hoe lang dit ten hoogste mag duren (ISO 8601) */
            readonly doorlooptijd?: string;
            /** @description Hoe lang dit meestal duurt (ISO 8601) */
            readonly servicenorm?: string;
        };
        readonly MijnOrganisatie: {
            /** @description RSIN */
            readonly code: string;
            readonly naam?: string;
            readonly contact?: components["schemas"]["MijnContactpunt"];
        };
        /** @description Waar de klant terecht kan met een vraag */
        readonly MijnContactpunt: {
            readonly tekst?: string;
            readonly telefoonnummer?: string;
            readonly emailadres?: string;
            /** Format: uri */
            readonly url?: string;
        };
        readonly MijnStap: {
            readonly tekst: string;
        };
        readonly MijnZaaksoort: {
            /** @description Identificatie van het zaaktype */
            readonly code?: string;
            readonly naam?: string;
        };
        readonly MijnStatusgroep: {
            /** @description `concept`, `ontvangen`, `inBehandeling`, `wachtOpU`, `beslist`, `afgerond` of `onbekend`. De lijst kan groeien. */
            readonly code: string;
            /** @description In gewone taal, in de taal van het antwoord */
            readonly tekst: string;
        };
        readonly MijnDatum: {
            /** @description `registratie`, `start`, `wijziging`, `einde`, `geplandEinde`, `verwachtEinde` of `uitersteBeslissing`. De lijst kan groeien. */
            readonly soort: string;
            /** @description `feitelijk`, `gepland`, `wettelijk` of `indicatief`. De lijst kan groeien. */
            readonly aard: string;
            /** Format: date */
            readonly datum: string;
        };
        readonly MijnResultaat: {
            readonly tekst: string;
        };
        readonly MijnDocument: {
            readonly bron: string;
            readonly id: string;
            readonly titel: string;
            /** @description `formeel` (van de gemeente), `ingediend` (door de klant) of `ondersteunend`. De lijst kan groeien. */
            readonly soort: string;
            /**
             * Format: uri-reference
             * @description Waar de inhoud te halen is
             */
            readonly inhoud?: string;
            /** Format: date */
            readonly datum?: string;
            readonly formaat?: string;
            /** @description In bytes */
            readonly grootte?: number;
            /** @description Id's in het onderdeel zaken */
            readonly zaken?: readonly string[];
        };
        readonly MijnContactmoment: {
            readonly bron: string;
            readonly id: string;
            /** Format: date-time */
            readonly tijdstip?: string;
            readonly kanaal?: string;
            readonly onderwerp?: string;
            /** @description Wat de gemeente antwoordde */
            readonly antwoord?: string;
            /** @description Met wie het contact was; alleen als de gemeente dat toont */
            readonly medewerkers?: readonly string[];
            /** @description Id's in het onderdeel zaken */
            readonly zaken?: readonly string[];
        };
        readonly CacheVerwijdering: {
            readonly klant: components["schemas"]["KlantOpNummer"];
        };
        readonly KlantOpNummer: components["schemas"]["KlantNatuurlijkPersoon"] | components["schemas"]["KlantNietNatuurlijkPersoon"] | components["schemas"]["KlantVestiging"];
        /** @description De `data` van een gebeurtenis `gewijzigd`; die van `verbonden` is leeg */
        readonly MijnGebeurtenis: {
            /** @description Waar iets aan veranderd is; ontbreekt als het alles kan zijn */
            readonly onderdelen?: readonly string[];
        };
        /** @description Notificatie volgens Notificaties voor consumers 1.0; andere velden worden genegeerd */
        readonly Notificatie: {
            /** @example zaken */
            readonly kanaal: string;
            /** Format: uri */
            readonly hoofdObject: string;
            /** @example status */
            readonly resource: string;
            /** Format: uri */
            readonly resourceUrl: string;
            /** @example create */
            readonly actie: string;
            /** Format: date-time */
            readonly aanmaakdatum: string;
            /** @description Wordt niet gelezen */
            readonly kenmerken?: {
                readonly [key: string]: unknown;
            };
        };
        /** @description CloudEvents 1.0; andere attributen worden genegeerd */
        readonly CloudEvent: {
            /** @example 1.0 */
            readonly specversion: string;
            readonly id: string;
            /** @example urn:nld:oin:00000001234567890000:systeem:openzaak */
            readonly source: string;
            /** @example nl.overheid.zaken.status.create */
            readonly type: string;
            /** @description Id van het object */
            readonly subject?: string | null;
            /** @description Gelezen worden alleen `hoofdObject` en `resourceUrl` */
            readonly data?: unknown;
        };
        readonly MijnOnderdeelTaken: {
            readonly status: components["schemas"]["OnderdeelStatus"];
            readonly melding?: components["schemas"]["MijnMelding"];
            readonly bronnen: readonly components["schemas"]["BronStatus"][];
            readonly totaal?: number;
            readonly afgekapt?: boolean;
            readonly gegevens?: readonly components["schemas"]["MijnTaak"][];
        };
        readonly MijnOnderdeelBerichten: {
            readonly status: components["schemas"]["OnderdeelStatus"];
            readonly melding?: components["schemas"]["MijnMelding"];
            readonly bronnen: readonly components["schemas"]["BronStatus"][];
            readonly totaal?: number;
            readonly afgekapt?: boolean;
            /** @description Aantal berichten dat u niet gelezen heeft, over alle bladzijden */
            readonly ongelezen?: number;
            readonly gegevens?: readonly components["schemas"]["MijnBericht"][];
        };
        readonly MijnTakenPagina: {
            /** @description Of alle bronnen geheel en actueel antwoordden */
            readonly compleet: boolean;
            readonly status: components["schemas"]["OnderdeelStatus"];
            readonly melding?: components["schemas"]["MijnMelding"];
            readonly bronnen: readonly components["schemas"]["BronStatus"][];
            readonly pagina: number;
            readonly paginagrootte: number;
            /** @description Aantal na filteren, over alle bladzijden; ontbreekt als geen bron antwoordde */
            readonly totaal?: number;
            readonly afgekapt?: boolean;
            readonly gegevens?: readonly components["schemas"]["MijnTaak"][];
            readonly verantwoording: components["schemas"]["MijnVerantwoording"];
        };
        readonly MijnBerichtenPagina: {
            /** @description Of alle bronnen geheel en actueel antwoordden */
            readonly compleet: boolean;
            readonly status: components["schemas"]["OnderdeelStatus"];
            readonly melding?: components["schemas"]["MijnMelding"];
            readonly bronnen: readonly components["schemas"]["BronStatus"][];
            readonly pagina: number;
            readonly paginagrootte: number;
            /** @description Aantal na filteren, over alle bladzijden; ontbreekt als geen bron antwoordde */
            readonly totaal?: number;
            readonly afgekapt?: boolean;
            /** @description Aantal berichten dat u niet gelezen heeft, over alle bladzijden */
            readonly ongelezen?: number;
            readonly gegevens?: readonly components["schemas"]["MijnBericht"][];
            readonly verantwoording: components["schemas"]["MijnVerantwoording"];
        };
        readonly MijnTaak: {
            readonly bron: string;
            readonly id: string;
            readonly titel: string;
            readonly toelichting?: string;
            /** @description `open`, `afgerond`, `geannuleerd` of `onbekend`. De lijst kan groeien. */
            readonly status: string;
            /** @description In gewone taal, in de taal van het antwoord */
            readonly statustekst: string;
            readonly handelingsperspectief?: string;
            /** Format: date */
            readonly startdatum?: string;
            /**
             * Format: date-time
             * @description Laatste moment waarop u op tijd bent, in Nederlandse tijd
             * @example 2026-12-12T23:59:59+01:00
             */
            readonly deadline?: string;
            readonly context?: components["schemas"]["TaakContext"];
            /** @description Id's van zaken waar de taak bij hoort */
            readonly zaken?: readonly string[];
            readonly uitvoering?: components["schemas"]["TaakUitvoering"];
        };
        readonly MijnBericht: {
            readonly bron: string;
            readonly id: string;
            readonly onderwerp: string;
            readonly tekst?: string;
            /** Format: date-time */
            readonly publicatiedatum?: string;
            readonly gelezen: boolean;
            /** Format: date-time */
            readonly gelezenOp?: string;
            readonly handelingsperspectief?: string;
            /**
             * Format: date-time
             * @description Laatste moment waarop u op tijd bent, in Nederlandse tijd
             */
            readonly deadline?: string;
            readonly referentie?: string;
            readonly context?: components["schemas"]["TaakContext"];
            /** @description Id's van zaken waar het bericht bij hoort */
            readonly zaken?: readonly string[];
            readonly bijlagen?: readonly components["schemas"]["BerichtBijlage"][];
        };
        readonly BerichtMarkering: {
            readonly gelezen: boolean;
        };
        readonly ContextQuery: {
            /** @description De klant van het token (`sub`) */
            readonly klantId: string;
            /**
             * @description Alleen wat bij deze zaak of dit product hoort
             * @example urn:nld:voorbeeldgemeente:zaak:zaaknummer:ZAAK-2026-0000123
             */
            readonly contextId?: string;
            /** @description Wat gevraagd wordt; zonder lijst, of met een lege, alles wat er is. Nu alleen `taken`. */
            readonly include?: readonly string[];
        };
        readonly ContextResultaat: {
            /** @description Of alle bronnen geheel en actueel antwoordden */
            readonly compleet: boolean;
            readonly taken?: readonly components["schemas"]["TaakInfo"][];
            /** @description Waarden van `include` die hier niet bestaan */
            readonly nietOndersteund?: readonly string[];
        };
        readonly TaakInfo: {
            readonly uuid: string;
            readonly titel: components["schemas"]["TaakTekst"];
            readonly toelichting?: components["schemas"]["TaakTekst"];
            readonly status: string;
            /** Format: date-time */
            readonly deadline?: string;
            readonly context?: components["schemas"]["TaakContext"];
            readonly uitvoering?: components["schemas"]["TaakUitvoering"];
        };
        /** @description Tekst per taal (BCP 47); altijd in het Nederlands */
        readonly TaakTekst: {
            readonly nl: string;
        } & {
            readonly [key: string]: string;
        };
        readonly MijnVerwerkingen: {
            /** @description De handelingen, nieuwste eerst; een bladzijde kan leeg zijn en toch een `volgende` hebben */
            readonly verwerkingen: readonly components["schemas"]["MijnVerwerking"][];
            /** @description De `cursor` van de volgende bladzijde; ontbreekt op de laatste */
            readonly volgende?: string;
            readonly verantwoording: {
                /** @description Trace-id van deze inzage */
                readonly verwerkingId: string;
            };
        };
        readonly MijnVerwerking: {
            /** @description Hiermee kan de gemeente terugvinden waar het om gaat */
            readonly verwerkingId: string;
            /** Format: date-time */
            readonly tijdstip: string;
            /**
             * @description Wat er gebeurde, in gewone taal
             * @example Uw gegevens zijn bekeken.
             */
            readonly actie: string;
            readonly verwerkingsactiviteit: {
                readonly naam: string;
                /** Format: uri */
                readonly uri: string;
                readonly grondslag: string;
            };
            /** @description De soorten gegevens waar het om ging; ontbreekt als dat niet meer bekend is */
            readonly soortenGegevens?: readonly string[];
            /** @description Of u alleen in een lijst met zoekresultaten stond */
            readonly getoondInZoekresultaat: boolean;
        };
        /** @description Minstens één van de criteria; `cursor` en `aantal` zijn er geen */
        readonly ProcessingActivityRequest: {
            /** @description Trace-id, als uuid of als 32 hexadecimale cijfers */
            readonly traceId?: string;
            /**
             * Format: int64
             * @description Handelingen die op of na dit moment begonnen, in milliseconden sinds 1970 (UTC)
             */
            readonly startTime?: number;
            /**
             * Format: int64
             * @description Handelingen die op of voor dit moment klaar waren, in milliseconden sinds 1970 (UTC)
             */
            readonly endTime?: number;
            /**
             * Format: uri
             * @description Uri van de verwerkingsactiviteit
             */
            readonly "dpl.core.processing_activity_id"?: string;
            /** @description Pseudoniem van de betrokkene zoals het in een logregel staat, of zijn nummer als `dpl.core.data_subject_id_type` zegt welk soort nummer het is */
            readonly "dpl.core.data_subject_id"?: string;
            /** @description `BSN`, of de URN van het soort nummer */
            readonly "dpl.core.data_subject_id_type"?: string;
            /**
             * Format: uri
             * @description Url van de aanroepende applicatie
             */
            readonly "dpl.core.foreign_operation.processor"?: string;
            /**
             * @description Meeste logregels in het antwoord; eigen toevoeging aan de standaard
             * @default 1000
             */
            readonly aantal: number;
            /** @description `cursor` van het vorige antwoord; eigen toevoeging aan de standaard */
            readonly cursor?: string;
        };
        readonly ListProcessingActivities: {
            readonly processingActivities: readonly components["schemas"]["ProcessingActivity"][];
            /** @description Staat er als er meer kan zijn, ook bij een lege lijst; eigen toevoeging aan de standaard */
            readonly cursor?: string;
        };
        /** @description Eén logregel. Begin en einde van een handeling zijn twee regels met dezelfde `spanId`; die met de latere `endTime` zegt hoe het afliep. */
        readonly ProcessingActivity: {
            /** Format: uuid */
            readonly traceId: string;
            readonly spanId: string;
            readonly parentSpanId?: string;
            /** @enum {string} */
            readonly status: "Unset" | "Ok" | "Error";
            readonly name: string;
            /**
             * Format: int64
             * @description Milliseconden sinds 1970 (UTC)
             */
            readonly startTime: number;
            /**
             * Format: int64
             * @description Milliseconden sinds 1970 (UTC)
             */
            readonly endTime: number;
            /** @description De applicatie die de regel schreef */
            readonly resource: {
                readonly attributes: {
                    readonly name: string;
                    readonly version: string;
                };
            };
            readonly attributes: {
                /** Format: uri */
                readonly "dpl.core.processing_activity_id": string;
                /** @description Pseudoniem van de betrokkene */
                readonly "dpl.core.data_subject_id"?: string;
                readonly "dpl.core.data_subject_id_type"?: string;
                /** Format: uri */
                readonly "dpl.core.foreign_operation.processor"?: string;
            };
        };
        /** @description Foutmelding volgens RFC 9457 */
        readonly Probleem: {
            /** Format: uri-reference */
            readonly type: string;
            readonly title: string;
            readonly status: number;
            readonly detail: string;
            /** @description Vaste code van het soort probleem */
            readonly code?: string;
            /** @description Trace-id van deze aanroep */
            readonly verwerkingId?: string;
            /** @description Alle fouten in de vraag */
            readonly invalidParams?: readonly components["schemas"]["OngeldigeParameter"][];
        };
        readonly OngeldigeParameter: {
            /** @description Pad van het veld in de vraag */
            readonly name: string;
            readonly code: string;
            readonly reason: string;
        };
    };
    responses: {
        /** @description Er loopt al een wijziging, of uw profiel kan hier niet worden gewijzigd */
        readonly WijzigingNietMogelijk: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Uw profiel is gewijzigd sinds u het zag */
        readonly VersieVerouderd: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description De header If-Match ontbreekt */
        readonly VersieNodig: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description De sleutel is eerder met een ander bericht gebruikt, of de code is niet (meer) goed */
        readonly NietTeVerwerken: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Er is niets gewijzigd omdat een andere dienst niet wilde of kon, of niemand weet of er iets gewijzigd is; zie `code` */
        readonly NietGewijzigd: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description De vraag is niet geldig; alle fouten staan in het antwoord */
        readonly OngeldigeVraag: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Er is geen geldig access token meegegeven */
        readonly NietGeauthenticeerd: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description De aanroeper mag dit niet, of het doel bestaat niet voor deze aanroeper */
        readonly NietToegestaan: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description De klantreferentie of het item bestaat niet (meer) voor deze aanroeper */
        readonly NietGevonden: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Het gevraagde bereik valt buiten de inhoud */
        readonly BereikNietLeverbaar: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Te veel verzoeken in korte tijd */
        readonly TeVeelVerzoeken: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Geen van de gevraagde mediatypen kan worden geleverd */
        readonly NietLeverbaar: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Het bericht is te groot */
        readonly TeGroot: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Het bericht is geen JSON */
        readonly VerkeerdMediatype: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Een fout in deze dienst */
        readonly InterneFout: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Geen enkel gevraagd onderdeel kon worden geleverd */
        readonly BronnenNietBeschikbaar: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description De verantwoording kan niet worden vastgelegd of de dienst is overbelast; er is geen bron bevraagd */
        readonly NietBeschikbaar: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Probleem"];
            };
        };
    };
    parameters: {
        /** @description Id van het adres, zoals uw profiel het geeft */
        readonly AdresId: string;
        /** @description De `versie` van wat u zag, tussen aanhalingstekens; zonder deze header is het antwoord 428 */
        readonly IfMatch: string;
        /** @description Een eigen, nieuwe sleutel van 8 tot 255 tekens zonder spatie, zoals een UUID */
        readonly IdempotencyKey: string;
        /**
         * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
         * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
         */
        readonly Traceparent: string;
        /**
         * @description Hoe lang de aanroeper wil wachten, in milliseconden: korter dan gewoon, nooit langer. Gewoon is 2500 voor een medewerker, 1500 voor een klant en 10000 voor een stroom, tenzij anders ingesteld; het minste is 100. Een bron die dan nog niet geantwoord heeft krijgt de status `tijdslimiet`. Wat geen getal is of buiten deze grenzen ligt geeft 400.
         * @example 1000
         */
        readonly Tijdslimiet: number;
        /** @description Uit een eerder antwoord aan dezelfde aanroeper; geldt voor één klant, één doel en een beperkte tijd */
        readonly Klantreferentie: string;
        /** @description Id zoals het in het klantbeeld staat */
        readonly Id: string;
        /** @description Id van de bron zoals die bij het item in het klantbeeld staat; scheelt aanroepen */
        readonly Bron: string;
        /** @description Nummer van de bladzijde, vanaf 1 */
        readonly Pagina: number;
        /** @description Aantal per bladzijde */
        readonly Paginagrootte: number;
        /** @description Sla bewaarde antwoorden over en vraag alles opnieuw aan de bronnen */
        readonly Vers: boolean;
    };
    requestBodies: never;
    headers: {
        /** @description De versie van wat er nu staat, voor `If-Match` */
        readonly ETag: string;
        /** @description De taal van de teksten in het antwoord */
        readonly "Content-Language": string;
        /** @description De volledige versie van deze API */
        readonly "API-Version": string;
        /** @description De beschrijving is voor elke herkomst te lezen */
        readonly "Access-Control-Allow-Origin": "*";
        /** @description Altijd als bijlage, met een veilige bestandsnaam */
        readonly "Content-Disposition": string;
        /** @description Welk deel van de inhoud dit is */
        readonly "Content-Range": string;
        /** @description Het verwachte soort token */
        readonly "WWW-Authenticate": string;
        /** @description Hoeveel verzoeken deze gebruiker via deze applicatie nog kan doen (`r`), en over hoeveel seconden de telling opnieuw begint (`t`); draft-ietf-httpapi-ratelimit-headers-10 */
        readonly RateLimit: string;
        /** @description Hoeveel verzoeken (`q`) in hoeveel seconden (`w`) */
        readonly "RateLimit-Policy": string;
        /** @description Na hoeveel seconden opnieuw proberen zin heeft */
        readonly "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly raadpleegKlantbeeld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
                /**
                 * @description Hoe lang de aanroeper wil wachten, in milliseconden: korter dan gewoon, nooit langer. Gewoon is 2500 voor een medewerker, 1500 voor een klant en 10000 voor een stroom, tenzij anders ingesteld; het minste is 100. Een bron die dan nog niet geantwoord heeft krijgt de status `tijdslimiet`. Wat geen getal is of buiten deze grenzen ligt geeft 400.
                 * @example 1000
                 */
                readonly Tijdslimiet?: components["parameters"]["Tijdslimiet"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "klant": {
                 *         "soort": "natuurlijkPersoon",
                 *         "burgerservicenummer": "999993653"
                 *       },
                 *       "doel": "kcc-klantcontact",
                 *       "include": [
                 *         "persoon",
                 *         "zaken"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["KlantbeeldVraag"];
            };
        };
        readonly responses: {
            /** @description Het klantbeeld, geheel of gedeeltelijk (zie `compleet`) */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Klantbeeld"];
                    readonly "text/event-stream": components["schemas"]["Stroomgebeurtenis"];
                };
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdMediatype"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 502: components["responses"]["BronnenNietBeschikbaar"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly verklaarKlantbeeld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "klantsoort": "natuurlijkPersoon",
                 *       "doel": "kcc-klantcontact"
                 *     }
                 */
                readonly "application/json": components["schemas"]["UitlegVraag"];
            };
        };
        readonly responses: {
            /** @description De uitleg, ook als de raadpleging zelf geweigerd zou worden (zie `toegestaan`) */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Uitleg"];
                };
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdMediatype"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly zoekKlanten: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
                /**
                 * @description Hoe lang de aanroeper wil wachten, in milliseconden: korter dan gewoon, nooit langer. Gewoon is 2500 voor een medewerker, 1500 voor een klant en 10000 voor een stroom, tenzij anders ingesteld; het minste is 100. Een bron die dan nog niet geantwoord heeft krijgt de status `tijdslimiet`. Wat geen getal is of buiten deze grenzen ligt geeft 400.
                 * @example 1000
                 */
                readonly Tijdslimiet?: components["parameters"]["Tijdslimiet"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "doel": "kcc-klantcontact",
                 *       "zoek": {
                 *         "wijze": "kvkNummer",
                 *         "kvkNummer": "99999979"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["KlantZoekvraag"];
            };
        };
        readonly responses: {
            /** @description De kandidaten; een lege lijst als er niemand gevonden is */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Kandidaten"];
                };
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdMediatype"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 502: components["responses"]["BronnenNietBeschikbaar"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly leesZaken: {
        readonly parameters: {
            readonly query?: {
                /** @description Alleen afgeronde (`true`) of alleen lopende (`false`) zaken */
                readonly afgerond?: boolean;
                /** @description Alleen zaken van dit zaaktype (identificatie) */
                readonly zaaktype?: string;
                /** @description Alleen zaken uit deze bron */
                readonly bron?: string;
                /** @description Alleen zaken met een startdatum op of na deze dag */
                readonly gestartVanaf?: string;
                /** @description Alleen zaken met een startdatum op of voor deze dag */
                readonly gestartTotEnMet?: string;
                /** @description Volgorde; een `-` betekent aflopend */
                readonly sorteer?: "startdatum" | "-startdatum" | "einddatum" | "-einddatum" | "identificatie" | "-identificatie";
                /** @description Nummer van de bladzijde, vanaf 1 */
                readonly pagina?: components["parameters"]["Pagina"];
                /** @description Aantal per bladzijde */
                readonly paginagrootte?: components["parameters"]["Paginagrootte"];
                /** @description Sla bewaarde antwoorden over en vraag alles opnieuw aan de bronnen */
                readonly vers?: components["parameters"]["Vers"];
            };
            readonly header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
                /**
                 * @description Hoe lang de aanroeper wil wachten, in milliseconden: korter dan gewoon, nooit langer. Gewoon is 2500 voor een medewerker, 1500 voor een klant en 10000 voor een stroom, tenzij anders ingesteld; het minste is 100. Een bron die dan nog niet geantwoord heeft krijgt de status `tijdslimiet`. Wat geen getal is of buiten deze grenzen ligt geeft 400.
                 * @example 1000
                 */
                readonly Tijdslimiet?: components["parameters"]["Tijdslimiet"];
            };
            readonly path: {
                /** @description Uit een eerder antwoord aan dezelfde aanroeper; geldt voor één klant, één doel en een beperkte tijd */
                readonly klantreferentie: components["parameters"]["Klantreferentie"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Eén bladzijde zaken */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ZakenPagina"];
                };
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 502: components["responses"]["BronnenNietBeschikbaar"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly leesZaak: {
        readonly parameters: {
            readonly query?: {
                /** @description Id van de bron zoals die bij het item in het klantbeeld staat; scheelt aanroepen */
                readonly bron?: components["parameters"]["Bron"];
                /** @description Sla bewaarde antwoorden over en vraag alles opnieuw aan de bronnen */
                readonly vers?: components["parameters"]["Vers"];
            };
            readonly header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
                /**
                 * @description Hoe lang de aanroeper wil wachten, in milliseconden: korter dan gewoon, nooit langer. Gewoon is 2500 voor een medewerker, 1500 voor een klant en 10000 voor een stroom, tenzij anders ingesteld; het minste is 100. Een bron die dan nog niet geantwoord heeft krijgt de status `tijdslimiet`. Wat geen getal is of buiten deze grenzen ligt geeft 400.
                 * @example 1000
                 */
                readonly Tijdslimiet?: components["parameters"]["Tijdslimiet"];
            };
            readonly path: {
                /** @description Uit een eerder antwoord aan dezelfde aanroeper; geldt voor één klant, één doel en een beperkte tijd */
                readonly klantreferentie: components["parameters"]["Klantreferentie"];
                /** @description Id zoals het in het klantbeeld staat */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De zaak */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ZaakAntwoord"];
                };
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 502: components["responses"]["BronnenNietBeschikbaar"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly leesContactmomenten: {
        readonly parameters: {
            readonly query?: {
                /** @description Alleen contactmomenten over de zaak met dit id */
                readonly zaak?: string;
                /** @description Alleen contactmomenten via dit kanaal */
                readonly kanaal?: string;
                /** @description Alleen contactmomenten op of na deze dag */
                readonly vanaf?: string;
                /** @description Alleen contactmomenten op of voor deze dag */
                readonly totEnMet?: string;
                /** @description Nummer van de bladzijde, vanaf 1 */
                readonly pagina?: components["parameters"]["Pagina"];
                /** @description Aantal per bladzijde */
                readonly paginagrootte?: components["parameters"]["Paginagrootte"];
                /** @description Sla bewaarde antwoorden over en vraag alles opnieuw aan de bronnen */
                readonly vers?: components["parameters"]["Vers"];
            };
            readonly header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
                /**
                 * @description Hoe lang de aanroeper wil wachten, in milliseconden: korter dan gewoon, nooit langer. Gewoon is 2500 voor een medewerker, 1500 voor een klant en 10000 voor een stroom, tenzij anders ingesteld; het minste is 100. Een bron die dan nog niet geantwoord heeft krijgt de status `tijdslimiet`. Wat geen getal is of buiten deze grenzen ligt geeft 400.
                 * @example 1000
                 */
                readonly Tijdslimiet?: components["parameters"]["Tijdslimiet"];
            };
            readonly path: {
                /** @description Uit een eerder antwoord aan dezelfde aanroeper; geldt voor één klant, één doel en een beperkte tijd */
                readonly klantreferentie: components["parameters"]["Klantreferentie"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Eén bladzijde contactmomenten */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContactmomentenPagina"];
                };
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 502: components["responses"]["BronnenNietBeschikbaar"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly leesDocumentinhoud: {
        readonly parameters: {
            readonly query?: {
                /** @description Id van de bron zoals die bij het item in het klantbeeld staat; scheelt aanroepen */
                readonly bron?: components["parameters"]["Bron"];
            };
            readonly header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
                /**
                 * @description Hoe lang de aanroeper wil wachten, in milliseconden: korter dan gewoon, nooit langer. Gewoon is 2500 voor een medewerker, 1500 voor een klant en 10000 voor een stroom, tenzij anders ingesteld; het minste is 100. Een bron die dan nog niet geantwoord heeft krijgt de status `tijdslimiet`. Wat geen getal is of buiten deze grenzen ligt geeft 400.
                 * @example 1000
                 */
                readonly Tijdslimiet?: components["parameters"]["Tijdslimiet"];
                /**
                 * @description Eén bereik in bytes (RFC 9110, paragraaf 14.2); iets anders wordt genegeerd
                 * @example bytes=0-1023
                 */
                readonly range?: string;
            };
            readonly path: {
                /** @description Uit een eerder antwoord aan dezelfde aanroeper; geldt voor één klant, één doel en een beperkte tijd */
                readonly klantreferentie: components["parameters"]["Klantreferentie"];
                /** @description Id zoals het in het klantbeeld staat */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De inhoud */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Content-Disposition": components["headers"]["Content-Disposition"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Een deel van de inhoud */
            readonly 206: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Content-Disposition": components["headers"]["Content-Disposition"];
                    readonly "Content-Range": components["headers"]["Content-Range"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 416: components["responses"]["BereikNietLeverbaar"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 502: components["responses"]["BronnenNietBeschikbaar"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly leesDoelen: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De doelen, gesorteerd op id */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Doelen"];
                };
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly leesMijnKlantbeeld: {
        readonly parameters: {
            readonly query?: {
                /** @description Sla bewaarde antwoorden over en vraag alles opnieuw aan de bronnen */
                readonly vers?: components["parameters"]["Vers"];
            };
            readonly header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
                /**
                 * @description Hoe lang de aanroeper wil wachten, in milliseconden: korter dan gewoon, nooit langer. Gewoon is 2500 voor een medewerker, 1500 voor een klant en 10000 voor een stroom, tenzij anders ingesteld; het minste is 100. Een bron die dan nog niet geantwoord heeft krijgt de status `tijdslimiet`. Wat geen getal is of buiten deze grenzen ligt geeft 400.
                 * @example 1000
                 */
                readonly Tijdslimiet?: components["parameters"]["Tijdslimiet"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Wat de klant mag zien, geheel of gedeeltelijk (zie `compleet`) */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MijnKlantbeeld"];
                    readonly "text/event-stream": components["schemas"]["MijnStroomgebeurtenis"];
                };
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 502: components["responses"]["BronnenNietBeschikbaar"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly leesMijnZaken: {
        readonly parameters: {
            readonly query?: {
                /** @description `lopend`, `afgerond` of `concept`; zonder is alles */
                readonly toestand?: "lopend" | "afgerond" | "concept";
                /** @description Code van de soort zaak (`soort.code`) */
                readonly zaaktype?: string;
                /** @description Code van de organisatie (`organisatie.code`) */
                readonly organisatie?: string;
                /** @description Zaken die op of na deze dag begonnen */
                readonly vanaf?: string;
                /** @description Zaken die op of voor deze dag begonnen */
                readonly totEnMet?: string;
                /** @description Met een streepje ervoor van hoog naar laag */
                readonly sorteer?: "start" | "-start" | "einde" | "-einde" | "wijziging" | "-wijziging" | "titel" | "-titel";
                /** @description Nummer van de bladzijde, vanaf 1 */
                readonly pagina?: components["parameters"]["Pagina"];
                /** @description Aantal per bladzijde */
                readonly paginagrootte?: components["parameters"]["Paginagrootte"];
                /** @description Sla bewaarde antwoorden over en vraag alles opnieuw aan de bronnen */
                readonly vers?: components["parameters"]["Vers"];
            };
            readonly header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
                /**
                 * @description Hoe lang de aanroeper wil wachten, in milliseconden: korter dan gewoon, nooit langer. Gewoon is 2500 voor een medewerker, 1500 voor een klant en 10000 voor een stroom, tenzij anders ingesteld; het minste is 100. Een bron die dan nog niet geantwoord heeft krijgt de status `tijdslimiet`. Wat geen getal is of buiten deze grenzen ligt geeft 400.
                 * @example 1000
                 */
                readonly Tijdslimiet?: components["parameters"]["Tijdslimiet"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Eén bladzijde zaken */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MijnZakenPagina"];
                };
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 502: components["responses"]["BronnenNietBeschikbaar"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly leesMijnZaak: {
        readonly parameters: {
            readonly query?: {
                /** @description Id van de bron zoals die bij het item in het klantbeeld staat; scheelt aanroepen */
                readonly bron?: components["parameters"]["Bron"];
            };
            readonly header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
                /**
                 * @description Hoe lang de aanroeper wil wachten, in milliseconden: korter dan gewoon, nooit langer. Gewoon is 2500 voor een medewerker, 1500 voor een klant en 10000 voor een stroom, tenzij anders ingesteld; het minste is 100. Een bron die dan nog niet geantwoord heeft krijgt de status `tijdslimiet`. Wat geen getal is of buiten deze grenzen ligt geeft 400.
                 * @example 1000
                 */
                readonly Tijdslimiet?: components["parameters"]["Tijdslimiet"];
            };
            readonly path: {
                /** @description Id zoals het in het klantbeeld staat */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De zaak */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MijnZaakAntwoord"];
                };
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 502: components["responses"]["BronnenNietBeschikbaar"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly leesMijnDocumentinhoud: {
        readonly parameters: {
            readonly query?: {
                /** @description Id van de bron zoals die bij het item in het klantbeeld staat; scheelt aanroepen */
                readonly bron?: components["parameters"]["Bron"];
            };
            readonly header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
                /**
                 * @description Hoe lang de aanroeper wil wachten, in milliseconden: korter dan gewoon, nooit langer. Gewoon is 2500 voor een medewerker, 1500 voor een klant en 10000 voor een stroom, tenzij anders ingesteld; het minste is 100. Een bron die dan nog niet geantwoord heeft krijgt de status `tijdslimiet`. Wat geen getal is of buiten deze grenzen ligt geeft 400.
                 * @example 1000
                 */
                readonly Tijdslimiet?: components["parameters"]["Tijdslimiet"];
                /**
                 * @description Eén bereik in bytes (RFC 9110, paragraaf 14.2); iets anders wordt genegeerd
                 * @example bytes=0-1023
                 */
                readonly range?: string;
            };
            readonly path: {
                /** @description Id zoals het in het klantbeeld staat */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De inhoud */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Content-Disposition": components["headers"]["Content-Disposition"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Een deel van de inhoud */
            readonly 206: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Content-Disposition": components["headers"]["Content-Disposition"];
                    readonly "Content-Range": components["headers"]["Content-Range"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 416: components["responses"]["BereikNietLeverbaar"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 502: components["responses"]["BronnenNietBeschikbaar"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly leesMijnContactmomenten: {
        readonly parameters: {
            readonly query?: {
                /** @description Alleen contacten over deze zaak */
                readonly zaak?: string;
                readonly kanaal?: string;
                readonly vanaf?: string;
                readonly totEnMet?: string;
                /** @description Nummer van de bladzijde, vanaf 1 */
                readonly pagina?: components["parameters"]["Pagina"];
                /** @description Aantal per bladzijde */
                readonly paginagrootte?: components["parameters"]["Paginagrootte"];
                /** @description Sla bewaarde antwoorden over en vraag alles opnieuw aan de bronnen */
                readonly vers?: components["parameters"]["Vers"];
            };
            readonly header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
                /**
                 * @description Hoe lang de aanroeper wil wachten, in milliseconden: korter dan gewoon, nooit langer. Gewoon is 2500 voor een medewerker, 1500 voor een klant en 10000 voor een stroom, tenzij anders ingesteld; het minste is 100. Een bron die dan nog niet geantwoord heeft krijgt de status `tijdslimiet`. Wat geen getal is of buiten deze grenzen ligt geeft 400.
                 * @example 1000
                 */
                readonly Tijdslimiet?: components["parameters"]["Tijdslimiet"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Eén bladzijde contacten */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MijnContactmomentenPagina"];
                };
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 502: components["responses"]["BronnenNietBeschikbaar"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly leesMijnProfiel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Uw profiel */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MijnProfiel"];
                };
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 502: components["responses"]["NietGewijzigd"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly voegMijnAdresToe: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
                /** @description Een eigen, nieuwe sleutel van 8 tot 255 tekens zonder spatie, zoals een UUID */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MijnAdresInvoer"];
            };
        };
        readonly responses: {
            /** @description Het adres is toegevoegd */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MijnProfieladres"];
                };
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 409: components["responses"]["WijzigingNietMogelijk"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdMediatype"];
            readonly 422: components["responses"]["NietTeVerwerken"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 502: components["responses"]["NietGewijzigd"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly wijzigMijnAdres: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
                /** @description De `versie` van wat u zag, tussen aanhalingstekens; zonder deze header is het antwoord 428 */
                readonly "If-Match": components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id van het adres, zoals uw profiel het geeft */
                readonly id: components["parameters"]["AdresId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MijnAdresInvoer"];
            };
        };
        readonly responses: {
            /** @description Het adres is gewijzigd */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MijnProfieladres"];
                };
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 409: components["responses"]["WijzigingNietMogelijk"];
            readonly 412: components["responses"]["VersieVerouderd"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdMediatype"];
            readonly 428: components["responses"]["VersieNodig"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 502: components["responses"]["NietGewijzigd"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly verwijderMijnAdres: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
                /** @description De `versie` van wat u zag, tussen aanhalingstekens; zonder deze header is het antwoord 428 */
                readonly "If-Match": components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id van het adres, zoals uw profiel het geeft */
                readonly id: components["parameters"]["AdresId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Het adres is verwijderd */
            readonly 204: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 409: components["responses"]["WijzigingNietMogelijk"];
            readonly 412: components["responses"]["VersieVerouderd"];
            readonly 428: components["responses"]["VersieNodig"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 502: components["responses"]["NietGewijzigd"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly verstuurMijnCode: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /** @description Id van het adres, zoals uw profiel het geeft */
                readonly id: components["parameters"]["AdresId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De code is verstuurd */
            readonly 202: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MijnCodeVerstuurd"];
                };
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 502: components["responses"]["NietGewijzigd"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly bevestigMijnAdres: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /** @description Id van het adres, zoals uw profiel het geeft */
                readonly id: components["parameters"]["AdresId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MijnCodeInvoer"];
            };
        };
        readonly responses: {
            /** @description Het adres is bevestigd */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MijnProfieladres"];
                };
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 409: components["responses"]["WijzigingNietMogelijk"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdMediatype"];
            readonly 422: components["responses"]["NietTeVerwerken"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 502: components["responses"]["NietGewijzigd"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly wijzigMijnVoorkeuren: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
                /** @description De `versie` van wat u zag, tussen aanhalingstekens; zonder deze header is het antwoord 428 */
                readonly "If-Match": components["parameters"]["IfMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MijnVoorkeurenInvoer"];
            };
        };
        readonly responses: {
            /** @description Uw voorkeuren zijn gewijzigd */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MijnVoorkeuren"];
                };
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 409: components["responses"]["WijzigingNietMogelijk"];
            readonly 412: components["responses"]["VersieVerouderd"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdMediatype"];
            readonly 428: components["responses"]["VersieNodig"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 502: components["responses"]["NietGewijzigd"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly leesMijnTaken: {
        readonly parameters: {
            readonly query?: {
                /** @description Alleen taken met deze status */
                readonly status?: string;
                /** @description Alleen wat bij de zaak met dit id hoort */
                readonly zaak?: string;
                /** @description Alleen uit deze bron */
                readonly bron?: string;
                /** @description Nummer van de bladzijde, vanaf 1 */
                readonly pagina?: components["parameters"]["Pagina"];
                /** @description Aantal per bladzijde */
                readonly paginagrootte?: components["parameters"]["Paginagrootte"];
                /** @description Sla bewaarde antwoorden over en vraag alles opnieuw aan de bronnen */
                readonly vers?: components["parameters"]["Vers"];
            };
            readonly header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Eén bladzijde taken */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MijnTakenPagina"];
                };
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 502: components["responses"]["BronnenNietBeschikbaar"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly leesMijnBerichten: {
        readonly parameters: {
            readonly query?: {
                /** @description Alleen gelezen of alleen ongelezen berichten */
                readonly gelezen?: boolean;
                /** @description Alleen wat bij de zaak met dit id hoort */
                readonly zaak?: string;
                /** @description Alleen uit deze bron */
                readonly bron?: string;
                /** @description Nummer van de bladzijde, vanaf 1 */
                readonly pagina?: components["parameters"]["Pagina"];
                /** @description Aantal per bladzijde */
                readonly paginagrootte?: components["parameters"]["Paginagrootte"];
                /** @description Sla bewaarde antwoorden over en vraag alles opnieuw aan de bronnen */
                readonly vers?: components["parameters"]["Vers"];
            };
            readonly header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Eén bladzijde berichten */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MijnBerichtenPagina"];
                };
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 502: components["responses"]["BronnenNietBeschikbaar"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly markeerMijnBericht: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /** @description Id van het bericht */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BerichtMarkering"];
            };
        };
        readonly responses: {
            /** @description Het bericht zoals het geworden is */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MijnBericht"];
                };
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdMediatype"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 502: components["responses"]["BronnenNietBeschikbaar"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly zoekContext: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ContextQuery"];
            };
        };
        readonly responses: {
            /** @description De taken, of een deel daarvan (zie `compleet`) */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContextResultaat"];
                };
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdMediatype"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 502: components["responses"]["BronnenNietBeschikbaar"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly retrieveTaak: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                readonly uuid: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De taak */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaakInfo"];
                };
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 502: components["responses"]["BronnenNietBeschikbaar"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly leesMijnVerwerkingen: {
        readonly parameters: {
            readonly query: {
                /** @description Eerste dag van de periode (Nederlandse tijd) */
                readonly vanaf: string;
                /** @description Laatste dag van de periode; ten hoogste vijf jaar na de eerste */
                readonly totEnMet: string;
                /** @description Gewenst aantal handelingen; het zijn er meer als er verschillende in dezelfde milliseconde begonnen */
                readonly aantal?: number;
                /** @description `volgende` van de vorige bladzijde, bij dezelfde periode */
                readonly cursor?: string;
            };
            readonly header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Eén bladzijde handelingen */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MijnVerwerkingen"];
                };
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly volgMijnGebeurtenissen: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De stroom */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": components["schemas"]["MijnGebeurtenis"];
                };
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly ontvangNotificatie: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "kanaal": "zaken",
                 *       "hoofdObject": "https://openzaak.example/zaken/api/v1/zaken/0f8a1a0c-8f8e-4a3e-9d6b-2f1f4f3f2f1f",
                 *       "resource": "status",
                 *       "resourceUrl": "https://openzaak.example/zaken/api/v1/statussen/1f8a1a0c-8f8e-4a3e-9d6b-2f1f4f3f2f1f",
                 *       "actie": "create",
                 *       "aanmaakdatum": "2026-11-23T12:00:00Z",
                 *       "kenmerken": {
                 *         "bronorganisatie": "000000000"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["Notificatie"];
                readonly "application/cloudevents+json": components["schemas"]["CloudEvent"];
            };
        };
        readonly responses: {
            /** @description Ontvangen en verwerkt */
            readonly 204: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdMediatype"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly verwijderKlantUitCache: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "klant": {
                 *         "soort": "natuurlijkPersoon",
                 *         "burgerservicenummer": "999993653"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["CacheVerwijdering"];
            };
        };
        readonly responses: {
            /** @description Verwijderd in alle replica's */
            readonly 204: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdMediatype"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly listProcessingActivitiesPost: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "traceId": "ef4e77b9-b03b-585f-b613-5fcf8d8555fb"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ProcessingActivityRequest"];
            };
        };
        readonly responses: {
            /** @description De logregels; een lege lijst als er geen zijn */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListProcessingActivities"];
                };
            };
            readonly 400: components["responses"]["OngeldigeVraag"];
            readonly 401: components["responses"]["NietGeauthenticeerd"];
            readonly 403: components["responses"]["NietToegestaan"];
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdMediatype"];
            readonly 429: components["responses"]["TeVeelVerzoeken"];
            readonly 500: components["responses"]["InterneFout"];
            readonly 503: components["responses"]["NietBeschikbaar"];
        };
    };
    readonly leesOpenapiJson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De OpenAPI-beschrijving */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly "access-control-allow-origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly [key: string]: unknown;
                    };
                };
            };
            readonly 406: components["responses"]["NietLeverbaar"];
            readonly 500: components["responses"]["InterneFout"];
        };
    };
}
