// Made from klantbeeld.openapi.yaml by `npm run types`; do not edit.
export interface paths {
    "/klantbeelden/_raadpleeg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Raadpleeg het klantbeeld van één klant voor één doel
         * @description Raadpleegt parallel de bronnen die het doel toestaat en geeft één samengesteld antwoord. De klant staat in het bericht en nooit in het adres. Een onderdeel dat niet gevraagd of niet ondersteund is ontbreekt; een onderdeel zonder gegevens is leeg; een onderdeel waarvan een bron niet antwoordde zegt dat in `status` en `bronnen`.
         *
         *     Met `Accept: text/event-stream` komt hetzelfde beeld als stroom van gebeurtenissen: eerst `plan`, dan `onderdeel` voor elk onderdeel zodra alles binnen is wat erover beslist, dan `samenhang`, en als laatste `einde`. Een volgend `onderdeel` met dezelfde naam vervangt het vorige; met `voorlopig: true` kan er nog meer komen, nooit minder. De stroom heeft een eigen, ruimere tijdslimiet, zodat ook trage bronnen meedoen. `fout` is in plaats van `einde` het laatste als er geen beeld gegeven kan worden; een stroom die zonder een van beide stopt is afgebroken en niet geheel. Wie opnieuw verbindt begint een nieuwe raadpleging: gebeurtenissen hebben geen id en worden niet herhaald.
         */
        post: operations["raadpleegKlantbeeld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/klantbeelden/_verklaar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verklaar wat er voor een doel aan welke bron gevraagd zou worden
         * @description Zegt voor de aanroeper, een doel en een soort klant wat er gevraagd en getoond zou worden, door welke regel, en wat geweigerd wordt en waarom. Gaat over niemand: er wordt geen bron en geen extern beslispunt bevraagd, en er hoort geen klantnummer bij. Een doel dat niet bij de rollen van de aanroeper hoort bestaat hier niet. Een klant krijgt zo uitleg over wat de gemeente hem van zichzelf laat zien.
         */
        post: operations["verklaarKlantbeeld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/klanten/_zoek": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Zoek een klant en krijg kandidaten met het minimum om de identiteit te bevestigen
         * @description Zoekt op één van de wijzen die het doel toestaat. Van elke kandidaat komen alleen de gegevens die het doel noemt om de identiteit te bevestigen, met een klantreferentie waarmee het klantbeeld te raadplegen is. De zoekgegevens staan in het bericht en komen in geen adres, log of verantwoording. Van iedereen die in het resultaat staat wordt vastgelegd dat hij getoond is. Wie te vaak zoekt wordt vertraagd.
         */
        post: operations["zoekKlanten"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/klantbeelden/{klantreferentie}/zaken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees de zaken van de klant, gefilterd en per bladzijde
         * @description De zaken van de klant achter de klantreferentie, voor het doel waarvoor die gegeven is, volgens dezelfde regels en met dezelfde verantwoording als het klantbeeld.
         */
        get: operations["leesZaken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/klantbeelden/{klantreferentie}/zaken/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees één zaak met statusgeschiedenis, besluiten, documenten, contactmomenten en deelzaken
         * @description Eén zaak van de klant achter de klantreferentie, zover het doel die toestaat. Een zaak die er niet is en een zaak die niet getoond mag worden geven hetzelfde antwoord.
         */
        get: operations["leesZaak"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/klantbeelden/{klantreferentie}/contactmomenten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees de contactmomenten van de klant, gefilterd en per bladzijde
         * @description De contactmomenten van de klant achter de klantreferentie, nieuwste eerst, zover het doel die toestaat.
         */
        get: operations["leesContactmomenten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/klantbeelden/{klantreferentie}/documenten/{id}/inhoud": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Haal de inhoud van één document op
         * @description De inhoud als stroom, nadat opnieuw is nagegaan dat het document via een zaak van de klant binnen het doel valt. Eén bereik in bytes kan gevraagd worden.
         */
        get: operations["leesDocumentinhoud"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/doelen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees de doelen die de aanroeper mag gebruiken
         * @description Geeft de verwerkingsactiviteiten uit het register die bij de rollen van de aanroeper horen; van een klant die waarmee hij zichzelf ziet.
         */
        get: operations["leesDoelen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/klantbeeld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees als klant alles wat u mag zien, in één keer of zoals het binnenkomt
         * @description Wie de klant is staat alleen in het token; een nummer in het adres of in een bericht wordt geweigerd (400). Een onderdeel waarvan een bron niet antwoordt zegt dat in `status` en is nooit leeg; `melding` zegt het in gewone taal. Met `Accept: text/event-stream` komt hetzelfde als stroom: eerst `plan`, dan `onderdeel` voor elk onderdeel, dan `samenhang`, en als laatste `einde`, zoals bij `_raadpleeg`. Teksten volgen `Accept-Language`, met Nederlands als er geen vertaling is. Bestaat niet (404) waar de gemeente geen klantperspectief aanbiedt.
         */
        get: operations["leesMijnKlantbeeld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/zaken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees als klant uw zaken, gefilterd, gesorteerd en per bladzijde
         * @description Lopende, afgeronde en (waar de gemeente die kent) nog niet ingediende zaken. De status is een statusgroep met een tekst in gewone taal; een status die de gemeente niet heeft vertaald is `onbekend`.
         */
        get: operations["leesMijnZaken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/zaken/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees als klant alles van één van uw zaken
         * @description Met wat er gebeurde, besluiten, documenten, contacten, deelzaken, de volgende stap en wat u nog moet doen. Een zaak die er niet is en een zaak die niet van u is geven hetzelfde antwoord (404).
         */
        get: operations["leesMijnZaak"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/documenten/{id}/inhoud": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Haal als klant een document uit één van uw zaken op
         * @description De inhoud, altijd als bijlage, nadat alle controles van de lijst opnieuw zijn gedaan. Een document dat er niet is en een document dat niet van u is geven hetzelfde antwoord (404).
         */
        get: operations["leesMijnDocumentinhoud"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/contactmomenten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees als klant wanneer en waarover u contact had met de gemeente
         * @description Nieuwste eerst. Alleen contacten die bij u geregistreerd zijn en die niet vertrouwelijk zijn.
         */
        get: operations["leesMijnContactmomenten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/profiel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees uw profiel
         * @description Wat basisregistraties over u zeggen (niet te wijzigen; `terugmelding` wijst waar u een fout meldt) en daarnaast wat u zelf hebt opgegeven. De twee worden nooit tot één gemaakt; elk heeft zijn eigen bronnen. Gegevens die op niet actief staan worden niet gegeven. Met `versie` en `voorkeurenversie` kunt u wijzigen wat u hier zag (`If-Match`).
         */
        get: operations["leesMijnProfiel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/profiel/digitale-adressen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Voeg een e-mailadres of telefoonnummer toe
         * @description Het adres is pas te gebruiken als u het met een code hebt bevestigd. Dezelfde `Idempotency-Key` met hetzelfde bericht geeft hetzelfde antwoord en voegt niets nog eens toe. Wie nog niet bekend is in het klantregister wordt daar aangemaakt.
         */
        post: operations["voegMijnAdresToe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/profiel/digitale-adressen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Wijzig een e-mailadres of telefoonnummer
         * @description Een ander adres moet opnieuw worden bevestigd. Een adres van een ander en een adres dat niet bestaat geven hetzelfde antwoord (404).
         */
        put: operations["wijzigMijnAdres"];
        post?: never;
        /**
         * Verwijder een e-mailadres of telefoonnummer
         * @description Was het uw voorkeursadres, dan hebt u daarna geen voorkeursadres.
         */
        delete: operations["verwijderMijnAdres"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/profiel/digitale-adressen/{id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Laat een code sturen naar een adres
         * @description De code staat alleen in het bericht aan dat adres. Een nieuwe code vervangt de vorige. Bestaat niet (404) waar de gemeente geen codes verstuurt.
         */
        post: operations["verstuurMijnCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/profiel/digitale-adressen/{id}/_bevestig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bevestig een adres met de code
         * @description Een code geldt kort, voor één adres en één keer, en kan enkele keren worden geprobeerd. Het antwoord zegt niet of een code onjuist, verlopen of te vaak geprobeerd is.
         */
        post: operations["bevestigMijnAdres"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/profiel/voorkeuren": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Wijzig uw voorkeursadres en uw taal
         * @description Zonder `voorkeursadres` hebt u daarna geen voorkeursadres. Alleen een adres dat u hebt bevestigd kan het worden.
         */
        put: operations["wijzigMijnVoorkeuren"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/taken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees als klant wat u voor de gemeente moet doen, wat haast heeft eerst
         * @description Uw taken uit alle systemen van de gemeente in één lijst. Een taak doet u waar `fallbackUrl` naar wijst; wat u daar invult of betaalt staat hier nooit. Kijken verandert niets. Een bron die niet antwoordt staat in `status` en `melding`, en is nooit een lege lijst.
         */
        get: operations["leesMijnTaken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/berichten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees als klant uw berichten van de gemeente, het nieuwste eerst
         * @description Uw berichten uit alle systemen van de gemeente in één lijst, met hoeveel u er niet gelezen heeft. Kijken markeert niets als gelezen. Wat nog niet gepubliceerd is staat er niet bij. Een bron die niet antwoordt staat in `status` en `melding`, en is nooit een lege lijst.
         */
        get: operations["leesMijnBerichten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/berichten/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Markeer als klant een bericht als gelezen of ongelezen
         * @description Alleen een bericht van u zelf; van een ander, of nog niet gepubliceerd, is het antwoord 404. Nog eens hetzelfde vragen verandert niets.
         */
        patch: operations["markeerMijnBericht"];
        trace?: never;
    };
    "/context/zoek": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Zoek taken van de klant (VNG MijnTaken 0.1.0)
         * @description De operatie van de MijnTaken API 0.1.0 van VNG Realisatie. Wie de klant is staat in het token; `klantId` moet die klant zijn (de `sub` van het token). Onbekende waarden in `include` worden overgeslagen en staan in `nietOndersteund`. Kijken verandert niets.
         */
        post: operations["zoekContext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/taken/{uuid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees één taak van de klant (VNG MijnTaken 0.1.0)
         * @description De operatie van de MijnTaken API 0.1.0 van VNG Realisatie. Een taak van een ander bestaat hier niet (404). Als niet alle bronnen antwoorden en de taak niet gevonden is, is het antwoord 502.
         */
        get: operations["retrieveTaak"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/verwerkingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees als klant welke gegevens over u wanneer en waarvoor zijn gebruikt
         * @description De handelingen van deze gemeente met gegevens van de klant achter het token, nieuwste eerst, over een periode. Zonder gebruiker, systeem of bron, zonder vertrouwelijke verwerkingen en zonder iets over anderen. Ook deze inzage wordt vastgelegd en staat er de volgende keer bij. Alleen voor een klant zelf; wie de klant is staat alleen in het token. Bestaat niet (404) waar de gemeente geen inzage aanbiedt.
         */
        get: operations["leesMijnVerwerkingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn/gebeurtenissen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Volg als klant of er iets over u verandert
         * @description Een stroom die vertelt dat er bij de gemeente iets over de klant achter het token veranderd is: `gewijzigd`, met de soorten onderdelen waar het om gaat, of zonder als het alles kan zijn. Nooit wat er veranderd is: daarvoor haalt de aanroeper de gegevens opnieuw op. De eerste gebeurtenis is `verbonden`. De stroom eindigt met het token. Gebeurtenissen hebben geen id en worden niet herhaald: wie opnieuw verbindt haalt eerst de gegevens op.
         */
        get: operations["volgMijnGebeurtenissen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notificaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ontvang een notificatie van een bron
         * @description Ontvangstadres voor abonnementen volgens de ZGW-standaard voor notificaties, en voor CloudEvents 1.0 in structured mode (`application/cloudevents+json`) en binary mode (attributen in `ce-` headers). Wat bewaard is van de klanten om wie het gaat vervalt; een gewijzigd type wordt opnieuw gelezen. Adressen in het bericht worden vergeleken en nooit aangeroepen, en kenmerken worden niet gelezen. Een onbekend kanaal of adres is geen fout. Vaker of in een andere volgorde ontvangen maakt niet uit. Toegang met de afgesproken waarde van `Authorization` (`auth` van het abonnement) of met een access token.
         */
        post: operations["ontvangNotificatie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cache/klanten/_verwijder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verwijder alles wat van een klant bewaard is
         * @description Verwijdert wat alle replica's van deze klant bewaren, ook wat nog onderweg is. De volgende raadpleging gaat naar de bronnen. Wordt vastgelegd. 503 als het niet bevestigd kon worden: wat bewaard is vervalt dan vanzelf.
         */
        post: operations["verwijderKlantUitCache"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/processing-activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lees logregels van Logboek Dataverwerkingen, voor de functionaris gegevensbescherming
         * @description De extensie "lezen" van de standaard Logboek Dataverwerkingen (concept 1.1.0), met eigen scope. Alles wat gegeven is moet kloppen; minstens één van de criteria van de standaard moet gegeven zijn. Nieuwste eerst. Een betrokkene is aan te duiden met zijn pseudoniem, of met zijn nummer en het type daarvan: dan worden regels onder alle sleutels gevonden. De standaard kent geen bladzijden: hier staat `cursor` in het antwoord als er meer kan zijn, en geeft dezelfde vraag met die `cursor` het vervolg. Elke vraag wordt zelf vastgelegd.
         */
        post: operations["listProcessingActivitiesPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees deze beschrijving als JSON
         * @description De OpenAPI-beschrijving van deze API, zonder aanmelden te lezen.
         */
        get: operations["leesOpenapiJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        KlantbeeldVraag: {
            klant: components["schemas"]["GevraagdeKlant"];
            /**
             * @description Id van een doel uit `GET /doelen`
             * @example kcc-klantcontact
             */
            doel: string;
            /**
             * @description De gewenste onderdelen; afwezig betekent alle onderdelen die het doel toestaat. Een onbekend onderdeel wordt genegeerd en genoemd in `verantwoording.nietOndersteund`.
             * @example [
             *       "persoon",
             *       "zaken"
             *     ]
             */
            include?: string[];
            /**
             * @description Sla bewaarde antwoorden over en vraag alles opnieuw aan de bronnen
             * @default false
             */
            vers?: boolean;
        };
        GevraagdeKlant: components["schemas"]["KlantNatuurlijkPersoon"] | components["schemas"]["KlantNietNatuurlijkPersoon"] | components["schemas"]["KlantVestiging"] | components["schemas"]["KlantVerwijzing"];
        KlantVerwijzing: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            soort: "klantreferentie";
            /** @description Uit een eerder antwoord aan dezelfde aanroeper, voor hetzelfde doel */
            klantreferentie: string;
        };
        KlantNatuurlijkPersoon: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            soort: "natuurlijkPersoon";
            /**
             * Format: elfproef
             * @description Negen cijfers die aan de elfproef voldoen
             * @example 999993653
             */
            burgerservicenummer: string;
        };
        /** @description Eén van `kvkNummer` en `rsin` */
        KlantNietNatuurlijkPersoon: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            soort: "nietNatuurlijkPersoon";
            /** @example 99990018 */
            kvkNummer?: string;
            /**
             * Format: elfproef
             * @description Negen cijfers die aan de elfproef voldoen
             */
            rsin?: string;
        };
        KlantVestiging: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            soort: "vestiging";
            vestigingsnummer: string;
            /** @description Het KVK-nummer waar de vestiging bij hoort; maakt de vraag nauwer */
            kvkNummer?: string;
        };
        Klantbeeld: {
            /** @description Versleutelde verwijzing naar deze klant voor dit doel en deze aanroeper; tijdelijk geldig en veilig in een adres */
            klantreferentie: string;
            /** @description Of alle gevraagde en toegestane onderdelen van alle bronnen geheel en actueel geleverd zijn */
            compleet: boolean;
            doel: components["schemas"]["DoelVerwijzing"];
            onderdelen: components["schemas"]["Onderdelen"];
            /** @description Gebeurtenissen uit de geleverde onderdelen, nieuwste eerst */
            tijdlijn: components["schemas"]["Gebeurtenis"][];
            signalen: components["schemas"]["Signaal"][];
            verantwoording: components["schemas"]["Verantwoording"];
        };
        /** @description De `data` van één gebeurtenis, als JSON op één regel; `event` zegt welke van deze het is: `plan`, `onderdeel`, `samenhang`, `einde` of `fout`. De lijst kan groeien: een onbekende gebeurtenis kan worden overgeslagen. Regels die met een dubbele punt beginnen houden de verbinding open. */
        Stroomgebeurtenis: components["schemas"]["StroomPlan"] | components["schemas"]["StroomOnderdeel"] | components["schemas"]["StroomSamenhang"] | components["schemas"]["StroomEinde"] | components["schemas"]["Probleem"];
        /** @description De gebeurtenis `plan`, meteen na het besluit en voordat een bron heeft geantwoord */
        StroomPlan: {
            /** @description Onder dit id staat de raadpleging in het logboek */
            verwerkingId: string;
            doel: components["schemas"]["DoelVerwijzing"];
            /** @description Van elk van deze onderdelen komt ten minste één gebeurtenis `onderdeel` */
            gevraagd: string[];
            /** @description Gevraagde onderdelen die het doel niet toestaat; daarvan komt geen gebeurtenis */
            nietToegestaan: string[];
        };
        /** @description De gebeurtenis `onderdeel`; vervangt wat er eerder van dat onderdeel kwam */
        StroomOnderdeel: {
            /** @description Of er nog iets bij kan komen omdat een bron op zich laat wachten; die bron heeft dan status `onderweg`. Zolang niet bekend is of de klant onder geheimhouding staat, ontbreekt wat dan afgeschermd zou zijn. */
            voorlopig: boolean;
            onderdelen: components["schemas"]["Onderdelen"];
        };
        /** @description De gebeurtenis `samenhang`; wat pas te zeggen is als alles binnen is */
        StroomSamenhang: {
            /** @description Als in het klantbeeld */
            klantreferentie: string;
            /** @description Of alle gevraagde en toegestane onderdelen van alle bronnen geheel en actueel geleverd zijn */
            compleet: boolean;
            /** @description Wat zaken en contactmomenten aan elkaar en aan documenten verbindt. Met deze velden op de genoemde items zijn de onderdelen gelijk aan die van het klantbeeld. */
            koppelingen: components["schemas"]["Koppeling"][];
            tijdlijn: components["schemas"]["Gebeurtenis"][];
            signalen: components["schemas"]["Signaal"][];
            verantwoording: components["schemas"]["Verantwoording"];
        };
        Koppeling: {
            /** @description `zaken` of `contactmomenten`: waar het item in staat */
            onderdeel: string;
            bron: string;
            id: string;
            /** @description Bij een zaak, de id's van documenten */
            documenten?: string[];
            /** @description Bij een zaak, de id's van contactmomenten */
            contactmomenten?: string[];
            /** @description Bij een contactmoment, de id's van zaken */
            zaken?: string[];
        };
        /** @description De gebeurtenis `einde`, de laatste van een stroom die geheel is */
        StroomEinde: {
            verwerkingId: string;
        };
        DoelVerwijzing: {
            id: string;
            /**
             * Format: uri
             * @description Adres van de verwerkingsactiviteit in het register
             */
            verwerkingsactiviteit: string;
            registerversie: string;
        };
        /** @description Een onderdeel dat niet gevraagd is of niet wordt ondersteund ontbreekt */
        Onderdelen: {
            persoon?: components["schemas"]["OnderdeelPersoon"];
            bedrijf?: components["schemas"]["OnderdeelBedrijf"];
            contactgegevens?: components["schemas"]["OnderdeelContactgegevens"];
            zaken?: components["schemas"]["OnderdeelZaken"];
            documenten?: components["schemas"]["OnderdeelDocumenten"];
            contactmomenten?: components["schemas"]["OnderdeelContactmomenten"];
            taken?: components["schemas"]["OnderdeelTaken"];
            berichten?: components["schemas"]["OnderdeelBerichten"];
        };
        /**
         * @description `ok`, `gedeeltelijk` (niet alle bronnen antwoordden), `verouderd` (bewaard antwoord omdat de bron niet antwoordt), `nietToegestaan`, `nietBeschikbaar` (geen bron antwoordde), `uitgeschakeld`. De lijst kan groeien.
         * @example ok
         */
        OnderdeelStatus: string;
        BronStatus: {
            /** @description Id van de bron in de configuratie */
            bron: string;
            /** @description `ok`, `gedeeltelijk` (een deel kon niet gevraagd of gelezen worden), `verouderd`, `tijdslimiet`, `storing`, `geweigerd` of `uitgeschakeld`. De lijst kan groeien. */
            status: string;
            /**
             * Format: date-time
             * @description Wanneer de bron dit gaf (UTC); alleen bij `ok`, `gedeeltelijk` en `verouderd`
             */
            opgehaaldOp?: string;
            uitCache?: boolean;
        };
        OnderdeelPersoon: {
            status: components["schemas"]["OnderdeelStatus"];
            bronnen: components["schemas"]["BronStatus"][];
            /** @description 0 als de persoon niet bekend is in de BRP, anders 1; ontbreekt als geen bron antwoordde */
            totaal?: number;
            gegevens?: components["schemas"]["Persoon"];
        };
        OnderdeelBedrijf: {
            status: components["schemas"]["OnderdeelStatus"];
            bronnen: components["schemas"]["BronStatus"][];
            /** @description 0 als het bedrijf of de vestiging niet bekend is bij de KVK, anders 1; ontbreekt als geen bron antwoordde */
            totaal?: number;
            gegevens?: components["schemas"]["Bedrijf"];
        };
        OnderdeelContactgegevens: {
            status: components["schemas"]["OnderdeelStatus"];
            bronnen: components["schemas"]["BronStatus"][];
            totaal?: number;
            gegevens?: components["schemas"]["Partij"][];
        };
        OnderdeelZaken: {
            status: components["schemas"]["OnderdeelStatus"];
            bronnen: components["schemas"]["BronStatus"][];
            /** @description Aantal zaken in `gegevens` */
            totaal?: number;
            /** @description Of een bron meer zaken heeft dan de grens die is ingesteld */
            afgekapt?: boolean;
            gegevens?: components["schemas"]["Zaak"][];
        };
        OnderdeelDocumenten: {
            status: components["schemas"]["OnderdeelStatus"];
            bronnen: components["schemas"]["BronStatus"][];
            totaal?: number;
            afgekapt?: boolean;
            gegevens?: components["schemas"]["Document"][];
        };
        OnderdeelContactmomenten: {
            status: components["schemas"]["OnderdeelStatus"];
            bronnen: components["schemas"]["BronStatus"][];
            totaal?: number;
            afgekapt?: boolean;
            gegevens?: components["schemas"]["Contactmoment"][];
        };
        OnderdeelTaken: {
            status: components["schemas"]["OnderdeelStatus"];
            bronnen: components["schemas"]["BronStatus"][];
            totaal?: number;
            afgekapt?: boolean;
            /** @description Eerst wat open staat, de vroegste deadline voorop */
            gegevens?: components["schemas"]["Taak"][];
        };
        OnderdeelBerichten: {
            status: components["schemas"]["OnderdeelStatus"];
            bronnen: components["schemas"]["BronStatus"][];
            totaal?: number;
            afgekapt?: boolean;
            /** @description Aantal berichten in `gegevens` dat niet gelezen is; ontbreekt als het doel dat niet toont */
            ongelezen?: number;
            /** @description Het nieuwste eerst; berichten die nog niet gepubliceerd zijn staan er niet bij */
            gegevens?: components["schemas"]["Bericht"][];
        };
        /** @description Waarde uit een landelijke tabel */
        Waarde: {
            code?: string;
            omschrijving?: string;
        };
        /**
         * Format: brp-datum
         * @description Datum uit de BRP. `type` zegt welke delen bekend zijn: `Datum`, `JaarMaandDatum`, `JaarDatum` of `DatumOnbekend`.
         */
        Datumaanduiding: {
            type?: string;
            /** Format: date */
            datum?: string;
            jaar?: number;
            maand?: number;
            onbekend?: boolean;
            langFormaat?: string;
        };
        /** @description Welke gegevens van de groep in onderzoek zijn, zoals de BRP het meldt */
        InOnderzoek: {
            [key: string]: unknown;
        };
        /** @description Persoon in de vorm van BRP Personen 2.x, beperkt tot de velden van het doel. Geheimhouding, in onderzoek en opschorting komen altijd mee. */
        Persoon: {
            burgerservicenummer?: string;
            geheimhoudingPersoonsgegevens?: boolean;
            inOnderzoek?: components["schemas"]["InOnderzoek"];
            opschortingBijhouding?: components["schemas"]["OpschortingBijhouding"];
            rni?: components["schemas"]["Rni"][];
            verificatie?: components["schemas"]["Verificatie"];
            leeftijd?: number;
            geslacht?: components["schemas"]["Waarde"];
            naam?: components["schemas"]["NaamPersoon"];
            geboorte?: components["schemas"]["Geboorte"];
            overlijden?: components["schemas"]["Geboorte"];
            adressering?: components["schemas"]["Adressering"];
            verblijfplaats?: components["schemas"]["Verblijfplaats"];
            gemeenteVanInschrijving?: components["schemas"]["Waarde"];
            datumInschrijvingInGemeente?: components["schemas"]["Datumaanduiding"];
            nationaliteiten?: components["schemas"]["Nationaliteit"][];
            indicatieCurateleRegister?: boolean;
            /** @description Gezag over of van deze persoon, zoals de BRP het afleidt (BRP Personen 2.7, gezag versie 2) */
            gezag?: components["schemas"]["Gezagsrelatie"][];
            partners?: components["schemas"]["Partner"][];
            kinderen?: components["schemas"]["Kind"][];
            ouders?: components["schemas"]["Ouder"][];
        };
        OpschortingBijhouding: {
            reden?: components["schemas"]["Waarde"];
            datum?: components["schemas"]["Datumaanduiding"];
        };
        Rni: {
            deelnemer?: components["schemas"]["Waarde"];
            omschrijvingVerdrag?: string;
            categorie?: string;
        };
        Verificatie: {
            datum?: components["schemas"]["Datumaanduiding"];
            omschrijving?: string;
        };
        NaamPersoon: {
            voornamen?: string;
            adellijkeTitelPredicaat?: components["schemas"]["AdellijkeTitelPredicaat"];
            voorvoegsel?: string;
            geslachtsnaam?: string;
            voorletters?: string;
            volledigeNaam?: string;
            aanduidingNaamgebruik?: components["schemas"]["Waarde"];
            inOnderzoek?: components["schemas"]["InOnderzoek"];
        };
        Geboorte: {
            datum?: components["schemas"]["Datumaanduiding"];
            land?: components["schemas"]["Waarde"];
            plaats?: components["schemas"]["Waarde"];
            inOnderzoek?: components["schemas"]["InOnderzoek"];
        };
        Adressering: {
            aanhef?: string;
            aanschrijfwijze?: {
                naam?: string;
                aanspreekvorm?: string;
            };
            gebruikInLopendeTekst?: string;
            adresregel1?: string;
            adresregel2?: string;
            adresregel3?: string;
            land?: components["schemas"]["Waarde"];
            indicatieVastgesteldVerblijftNietOpAdres?: boolean;
            inOnderzoek?: components["schemas"]["InOnderzoek"];
        };
        Verblijfplaats: {
            /** @description `Adres`, `VerblijfplaatsBuitenland`, `Locatie` of `VerblijfplaatsOnbekend` */
            type?: string;
            verblijfadres?: components["schemas"]["Verblijfadres"];
            functieAdres?: components["schemas"]["Waarde"];
            adresseerbaarObjectIdentificatie?: string;
            nummeraanduidingIdentificatie?: string;
            datumVan?: components["schemas"]["Datumaanduiding"];
            datumIngangGeldigheid?: components["schemas"]["Datumaanduiding"];
            indicatieVastgesteldVerblijftNietOpAdres?: boolean;
            inOnderzoek?: components["schemas"]["InOnderzoek"];
        };
        Verblijfadres: {
            officieleStraatnaam?: string;
            korteStraatnaam?: string;
            huisnummer?: number;
            huisletter?: string;
            huisnummertoevoeging?: string;
            aanduidingBijHuisnummer?: components["schemas"]["Waarde"];
            postcode?: string;
            woonplaats?: string;
            locatiebeschrijving?: string;
            regel1?: string;
            regel2?: string;
            regel3?: string;
            land?: components["schemas"]["Waarde"];
            inOnderzoek?: components["schemas"]["InOnderzoek"];
        };
        Nationaliteit: {
            type?: string;
            nationaliteit?: components["schemas"]["Waarde"];
            redenOpname?: components["schemas"]["Waarde"];
            datumIngangGeldigheid?: components["schemas"]["Datumaanduiding"];
            inOnderzoek?: components["schemas"]["InOnderzoek"];
        };
        /** @description Alleen de velden die het doel noemt */
        Gezagsrelatie: {
            /** @description `GezamenlijkOuderlijkGezag`, `EenhoofdigOuderlijkGezag`, `GezamenlijkGezag`, `Voogdij`, `TijdelijkGeenGezag` of `GezagNietTeBepalen`. De lijst kan groeien. */
            type?: string;
            minderjarige?: components["schemas"]["Gezagspersoon"];
            ouders?: components["schemas"]["Gezagspersoon"][];
            derden?: components["schemas"]["Gezagspersoon"][];
            toelichting?: string;
            gezagInOnderzoek?: boolean;
        };
        Gezagspersoon: {
            /** @description Van een derde `BekendeDerde` of `OnbekendeDerde` */
            type?: string;
            burgerservicenummer?: string;
            volledigeNaam?: string;
            leeftijd?: number;
        };
        /** @description Alleen de velden die het doel noemt */
        Partner: {
            burgerservicenummer?: string;
            naam?: components["schemas"]["NaamGerelateerde"];
            geboorte?: components["schemas"]["Geboorte"];
            geslacht?: components["schemas"]["Waarde"];
            soortVerbintenis?: components["schemas"]["Waarde"];
            aangaanHuwelijkPartnerschap?: components["schemas"]["Geboorte"];
            ontbindingHuwelijkPartnerschap?: {
                datum?: components["schemas"]["Datumaanduiding"];
                inOnderzoek?: components["schemas"]["InOnderzoek"];
            };
            inOnderzoek?: components["schemas"]["InOnderzoek"];
        };
        /** @description Alleen de velden die het doel noemt */
        Kind: {
            burgerservicenummer?: string;
            naam?: components["schemas"]["NaamGerelateerde"];
            geboorte?: components["schemas"]["Geboorte"];
            inOnderzoek?: components["schemas"]["InOnderzoek"];
        };
        /** @description Alleen de velden die het doel noemt */
        Ouder: {
            burgerservicenummer?: string;
            naam?: components["schemas"]["NaamGerelateerde"];
            geboorte?: components["schemas"]["Geboorte"];
            geslacht?: components["schemas"]["Waarde"];
            ouderAanduiding?: string;
            datumIngangFamilierechtelijkeBetrekking?: components["schemas"]["Datumaanduiding"];
            inOnderzoek?: components["schemas"]["InOnderzoek"];
        };
        NaamGerelateerde: {
            voornamen?: string;
            adellijkeTitelPredicaat?: components["schemas"]["AdellijkeTitelPredicaat"];
            voorvoegsel?: string;
            geslachtsnaam?: string;
            voorletters?: string;
            inOnderzoek?: components["schemas"]["InOnderzoek"];
        };
        AdellijkeTitelPredicaat: {
            code?: string;
            omschrijving?: string;
            soort?: string;
        };
        /** @description Inschrijving in het Handelsregister van een rechtspersoon of eenmanszaak, of van één vestiging */
        Bedrijf: {
            bron: string;
            kvkNummer?: string;
            rsin?: string;
            /** @description Alleen als de klant een vestiging is */
            vestigingsnummer?: string;
            naam?: string;
            statutaireNaam?: string;
            handelsnamen?: string[];
            rechtsvorm?: string;
            /** @description Dag, maand (`2019-04`) of jaar (`2019`) van aanvang, zover bekend */
            datumAanvang?: string;
            /** @description Dag, maand of jaar van beëindiging; aanwezig als het bedrijf beëindigd is */
            datumEinde?: string;
            actief?: boolean;
            /** @description De onderneming wil geen ongevraagde reclame */
            nonMailing?: boolean;
            totaalWerkzamePersonen?: number;
            activiteiten?: components["schemas"]["Bedrijfsactiviteit"][];
            /** @description Een afgeschermd adres ontbreekt */
            adressen?: components["schemas"]["Bedrijfsadres"][];
            websites?: string[];
            /** @description De vestigingen van het bedrijf; leeg bij een vestiging */
            vestigingen?: components["schemas"]["Bedrijfsvestiging"][];
        };
        Bedrijfsactiviteit: {
            sbiCode?: string;
            omschrijving?: string;
            hoofdactiviteit?: boolean;
        };
        Bedrijfsadres: {
            /** @description `bezoekadres` of `correspondentieadres`; de lijst kan groeien */
            soort?: string;
            straatnaam?: string;
            huisnummer?: number;
            huisletter?: string;
            huisnummertoevoeging?: string;
            postbusnummer?: number;
            postcode?: string;
            plaats?: string;
            /** @description Straat en huisnummer van een adres in het buitenland */
            adresregel1?: string;
            /** @description Postcode en woonplaats van een adres in het buitenland */
            adresregel2?: string;
            land?: string;
        };
        Bedrijfsvestiging: {
            vestigingsnummer?: string;
            naam?: string;
            hoofdvestiging?: boolean;
            /** @description In één regel; ontbreekt als het afgeschermd is */
            adres?: string;
        };
        /** @description De klant zoals geregistreerd in een klantregister; naam en adres zijn door de klant opgegeven */
        Partij: {
            bron: string;
            id: string;
            /** @description `true`: het register noemt niet bij welk bedrijf deze vestiging hoort */
            onzeker?: boolean;
            soortPartij?: string;
            /** @description Intern; alleen als het doel dit veld noemt */
            interneNotitie?: string;
            naam?: string;
            voorkeurstaal?: string;
            geheimhouding?: boolean;
            digitaleAdressen?: components["schemas"]["DigitaalAdres"][];
            correspondentieadres?: components["schemas"]["PartijAdres"];
            bezoekadres?: components["schemas"]["PartijAdres"];
        };
        DigitaalAdres: {
            /** @description Id van het adres in de bron */
            id?: string;
            /** @description Of de klant op dit adres het liefst bericht krijgt */
            isVoorkeursadres?: boolean;
            adres?: string;
            /** @description `email`, `telefoonnummer` of `overig`; de lijst kan groeien */
            soort?: string;
            isStandaardAdres?: boolean;
            omschrijving?: string;
            /** Format: date */
            verificatieDatum?: string;
        };
        PartijAdres: {
            straatnaam?: string;
            huisnummer?: number;
            huisnummertoevoeging?: string;
            postcode?: string;
            stad?: string;
            adresregel1?: string;
            adresregel2?: string;
            adresregel3?: string;
            land?: string;
        };
        Zaak: {
            bron: string;
            /** @description Uuid van de zaak in de bron */
            id: string;
            /** @description Zaaknummer */
            identificatie?: string;
            omschrijving?: string;
            toelichting?: string;
            zaaktype?: components["schemas"]["Zaaktype"];
            /** Format: date */
            registratiedatum?: string;
            /** Format: date */
            startdatum?: string;
            /** Format: date */
            einddatumGepland?: string;
            /** Format: date */
            uiterlijkeEinddatumAfdoening?: string;
            /** Format: date */
            einddatum?: string;
            afgerond?: boolean;
            vertrouwelijkheidaanduiding?: string;
            /** @description RSIN van de organisatie die de zaak registreerde; samen met `identificatie` uniek */
            bronorganisatie?: string;
            verantwoordelijkeOrganisatie?: string;
            /**
             * Format: date-time
             * @description Alleen als de bron het bijhoudt
             */
            laatstGewijzigdOp?: string;
            /**
             * Format: date-time
             * @description Wanneer de klant de zaak het laatst bekeek; alleen als de bron het bijhoudt
             */
            laatstGeopendOp?: string;
            /** @description `true`: de registratie bewijst niet dat deze zaak van juist dit bedrijf of deze vestiging is */
            onzeker?: boolean;
            status?: components["schemas"]["ZaakStatus"];
            /** @description Alle statussen, nieuwste eerst; alleen bij het lezen van één zaak */
            statusgeschiedenis?: components["schemas"]["ZaakStatus"][];
            resultaat?: components["schemas"]["Resultaat"];
            /** @description Alleen bij het lezen van één zaak */
            besluiten?: components["schemas"]["Besluit"][];
            /** @description De rollen van deze klant in de zaak */
            rollen?: components["schemas"]["Rol"][];
            hoofdzaak?: string;
            deelzaken?: string[];
            /** @description Id's in het onderdeel documenten */
            documenten?: string[];
            /** @description Id's in het onderdeel contactmomenten */
            contactmomenten?: string[];
        };
        Zaaktype: {
            identificatie?: string;
            omschrijving?: string;
            /** @description Domein van de catalogus */
            domein?: string;
            /** @description `intern` of `extern`; oudere catalogi kennen ook `inkomend` en `uitgaand` */
            internOfExtern?: string;
            /** @description Hoe lang de zaak ten hoogste mag duren (ISO 8601) */
            doorlooptijd?: string;
            /** @description Hoe lang de organisatie belooft dat het duurt (ISO 8601) */
            servicenorm?: string;
        };
        ZaakStatus: {
            omschrijving?: string;
            statustekst?: string;
            toelichting?: string;
            /** Format: date-time */
            gezetOp?: string;
            isEindstatus?: boolean;
            /** @description Of de klant van deze status hoort */
            informeren?: boolean;
        };
        Resultaat: {
            omschrijving?: string;
            toelichting?: string;
        };
        Besluit: {
            id?: string;
            identificatie?: string;
            besluittype?: string;
            /** Format: date */
            datum?: string;
            toelichting?: string;
            /** Format: date */
            ingangsdatum?: string;
            /** Format: date */
            vervaldatum?: string;
            /** Format: date */
            publicatiedatum?: string;
            /** Format: date */
            verzenddatum?: string;
            /** Format: date */
            uiterlijkeReactiedatum?: string;
        };
        Rol: {
            omschrijving?: string;
            omschrijvingGeneriek?: string;
            /** @description `gemachtigde`: de klant handelde hier voor een ander; `machtiginggever`: een ander handelde voor de klant */
            machtiging?: string;
            /** @description Waarmee was aangemeld toen deze rol ontstond, zoals DigiD of eHerkenning het noemt */
            betrouwbaarheidsniveau?: string;
        };
        Document: {
            bron: string;
            id: string;
            identificatie?: string;
            titel?: string;
            beschrijving?: string;
            informatieobjecttype?: string;
            /** Format: date */
            creatiedatum?: string;
            /** Format: date */
            ontvangstdatum?: string;
            /** Format: date */
            verzenddatum?: string;
            status?: string;
            vertrouwelijkheidaanduiding?: string;
            formaat?: string;
            bestandsnaam?: string;
            /** @description In bytes */
            bestandsomvang?: number;
            versie?: number;
            /** @description Intern; alleen als het doel dit veld noemt */
            auteur?: string;
            /** @description Domein van de catalogus van het informatieobjecttype */
            informatieobjecttypeDomein?: string;
            /** @description Id's in het onderdeel zaken */
            zaken?: string[];
        };
        Contactmoment: {
            bron: string;
            id: string;
            /** Format: date-time */
            plaatsgevondenOp?: string;
            kanaal?: string;
            onderwerp?: string;
            inhoud?: string;
            reactie?: string;
            taal?: string;
            indicatieContactGelukt?: boolean;
            /** @description Namen van medewerkers. Intern; alleen als het doel dit veld noemt */
            medewerkers?: string[];
            vertrouwelijk?: boolean;
            /** @description Of de klant zelf contact had (`klant`) of een vertegenwoordiger */
            rol?: string;
            /** @description Id's in het onderdeel zaken */
            zaken?: string[];
        };
        /** @description Wat de gemeente aan de klant vraagt. De taak wordt uitgevoerd bij de bron; wat de klant daar invult of betaalt staat hier nooit. */
        Taak: {
            bron: string;
            /** @description Uuid van de taak in de bron */
            id: string;
            titel?: string;
            toelichting?: string;
            /** @description `open`, `afgerond`, `geannuleerd` of `onbekend`. De lijst kan groeien. */
            status?: string;
            /** @description Wat de klant moet doen, zoals `betalen` of `informatie_geven`. De lijst kan groeien. */
            handelingsperspectief?: string;
            /** Format: date */
            startdatum?: string;
            /**
             * Format: date-time
             * @description Laatste moment waarop de taak op tijd is, in Nederlandse tijd; van een dag alleen het einde van die dag (VNG MijnTaken 0.1.0)
             * @example 2026-12-12T23:59:59+01:00
             */
            deadline?: string;
            context?: components["schemas"]["TaakContext"];
            /** @description Id's in het onderdeel zaken */
            zaken?: string[];
            uitvoering?: components["schemas"]["TaakUitvoering"];
        };
        /** @description Waar de taak of het bericht bij hoort */
        TaakContext: {
            /** @example urn:nld:voorbeeldgemeente:zaak:uuid:717815f6-1939-4fd2-93f0-83d25bad154e */
            urn: string;
        };
        /** @description Alleen bij een open taak */
        TaakUitvoering: {
            /** @description `url`, `portaalformulier`, `betaling` of `onbekend`. De lijst kan groeien. */
            type: string;
            /**
             * Format: uri
             * @description Waar de klant verder gaat
             */
            fallbackUrl: string;
        };
        Bericht: {
            bron: string;
            /** @description Uuid van het bericht in de bron */
            id: string;
            onderwerp?: string;
            tekst?: string;
            soort?: string;
            /** Format: date-time */
            publicatiedatum?: string;
            /** @description Of de klant het bericht als gelezen heeft gemarkeerd; lezen alleen doet dat niet */
            gelezen?: boolean;
            /** Format: date-time */
            gelezenOp?: string;
            handelingsperspectief?: string;
            /**
             * Format: date-time
             * @description Als bij een taak
             */
            deadline?: string;
            referentie?: string;
            context?: components["schemas"]["TaakContext"];
            /** @description Id's in het onderdeel zaken */
            zaken?: string[];
            /** @description Verwijzingen; de inhoud van een document is op te halen als het ook bij een zaak van de klant hoort */
            bijlagen?: components["schemas"]["BerichtBijlage"][];
        };
        BerichtBijlage: {
            /** @description Uuid van het document, als de bron dat geeft */
            id?: string;
            urn?: string;
            omschrijving?: string;
        };
        Gebeurtenis: {
            /** @description `zaakGestart`, `statusGezet`, `zaakAfgerond`, `documentGeregistreerd`, `contactmoment`, `taakGestart` of `bericht`. De lijst kan groeien. */
            soort: string;
            /** Format: date */
            datum: string;
            /** Format: date-time */
            tijdstip?: string;
            omschrijving?: string;
            onderdeel: string;
            bron: string;
            /** @description Id van het item in het genoemde onderdeel */
            id: string;
        };
        Signaal: {
            /** @description `geheimhouding`, `geheimhoudingOnbekend` (de BRP antwoordde niet), `overleden`, `geemigreerd`, `bijhoudingOpgeschort`, `inOnderzoek` of `afwijkendeNaam`. De lijst kan groeien. */
            soort: string;
            bronnen: string[];
        };
        Verantwoording: {
            /** @description Trace-id van deze raadpleging in het logboek */
            verwerkingId: string;
            /** @description De regels van het register die het antwoord toestaan */
            regels: string[];
            /** @description Wat volgens het doel niet getoond wordt; zegt niets over of het bestaat */
            nietGetoond: components["schemas"]["NietGetoond"][];
            /** @description Waarden van `include` die deze dienst niet kent */
            nietOndersteund: string[];
        };
        NietGetoond: {
            onderdeel: string;
            /** @description `doel`: het doel staat dit onderdeel of een deel ervan niet toe. De lijst kan groeien. */
            reden: string;
        };
        ZakenPagina: {
            compleet: boolean;
            status: components["schemas"]["OnderdeelStatus"];
            bronnen: components["schemas"]["BronStatus"][];
            /** @description Aantal zaken na filteren, over alle bladzijden; ontbreekt als geen bron antwoordde */
            totaal?: number;
            /** @description Of een bron meer zaken heeft dan de grens die is ingesteld */
            afgekapt?: boolean;
            pagina: number;
            paginagrootte: number;
            gegevens?: components["schemas"]["Zaak"][];
            verantwoording: components["schemas"]["Verantwoording"];
        };
        ContactmomentenPagina: {
            compleet: boolean;
            status: components["schemas"]["OnderdeelStatus"];
            bronnen: components["schemas"]["BronStatus"][];
            /** @description Aantal contactmomenten na filteren, over alle bladzijden; ontbreekt als geen bron antwoordde */
            totaal?: number;
            afgekapt?: boolean;
            pagina: number;
            paginagrootte: number;
            gegevens?: components["schemas"]["Contactmoment"][];
            verantwoording: components["schemas"]["Verantwoording"];
        };
        ZaakAntwoord: {
            /** @description Of alles wat het doel van deze zaak toestaat geleverd is */
            compleet: boolean;
            zaak: components["schemas"]["Zaak"];
            /** @description Hoe de bronnen antwoordden; `documenten` en `contactmomenten` met hun gegevens over deze zaak */
            onderdelen: {
                zaken?: components["schemas"]["OnderdeelZaken"];
                documenten?: components["schemas"]["OnderdeelDocumenten"];
                contactmomenten?: components["schemas"]["OnderdeelContactmomenten"];
            };
            signalen: components["schemas"]["Signaal"][];
            verantwoording: components["schemas"]["Verantwoording"];
        };
        KlantZoekvraag: {
            /**
             * @description Id van een doel uit `GET /doelen`
             * @example kcc-klantcontact
             */
            doel: string;
            zoek: components["schemas"]["Zoek"];
        };
        Zoek: components["schemas"]["ZoekBurgerservicenummer"] | components["schemas"]["ZoekGeslachtsnaamGeboortedatum"] | components["schemas"]["ZoekAdres"] | components["schemas"]["ZoekKvkNummer"] | components["schemas"]["ZoekRsin"] | components["schemas"]["ZoekVestigingsnummer"] | components["schemas"]["ZoekBedrijfsnaam"] | components["schemas"]["ZoekTelefoonnummer"] | components["schemas"]["ZoekEmail"];
        ZoekBurgerservicenummer: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            wijze: "burgerservicenummer";
            /**
             * Format: elfproef
             * @description Negen cijfers die aan de elfproef voldoen
             */
            burgerservicenummer: string;
        };
        ZoekGeslachtsnaamGeboortedatum: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            wijze: "geslachtsnaamGeboortedatum";
            geslachtsnaam: string;
            /** Format: date */
            geboortedatum: string;
            voornamen?: string;
            voorvoegsel?: string;
        };
        ZoekAdres: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            wijze: "adres";
            postcode: string;
            huisnummer: number;
            huisletter?: string;
            huisnummertoevoeging?: string;
            /**
             * Format: date
             * @description Maakt de vraag nauwer
             */
            geboortedatum?: string;
        };
        ZoekKvkNummer: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            wijze: "kvkNummer";
            kvkNummer: string;
        };
        ZoekRsin: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            wijze: "rsin";
            /**
             * Format: elfproef
             * @description Negen cijfers die aan de elfproef voldoen
             */
            rsin: string;
        };
        ZoekVestigingsnummer: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            wijze: "vestigingsnummer";
            vestigingsnummer: string;
        };
        ZoekBedrijfsnaam: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            wijze: "bedrijfsnaam";
            naam: string;
            /** @description Maakt de vraag nauwer */
            plaats?: string;
        };
        ZoekTelefoonnummer: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            wijze: "telefoonnummer";
            telefoonnummer: string;
        };
        ZoekEmail: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            wijze: "email";
            /** Format: email */
            email: string;
        };
        Kandidaten: {
            kandidaten: components["schemas"]["Kandidaat"][];
            /** @description Er zijn meer kandidaten dan getoond mogen worden; maak de vraag nauwer. Dan blijft de lijst van die bron leeg. */
            teVeel: boolean;
            /** @description Of alle bronnen waarin gezocht wordt geantwoord hebben */
            compleet: boolean;
            doel: components["schemas"]["DoelVerwijzing"];
            bronnen: components["schemas"]["BronStatus"][];
            verantwoording: {
                /** @description Trace-id van deze zoekvraag in het logboek */
                verwerkingId: string;
            };
        };
        /** @description Alleen wat het doel noemt om de identiteit te bevestigen */
        Kandidaat: {
            /** @description Te gebruiken als klant in `POST /klantbeelden/_raadpleeg` en in de adressen onder `/klantbeelden` */
            klantreferentie: string;
            /** @description `natuurlijkPersoon`, `nietNatuurlijkPersoon` of `vestiging` */
            soort: string;
            naam?: string;
            geboortedatum?: components["schemas"]["Datumaanduiding"];
            /** @description In één regel; ontbreekt bij geheimhouding en bij een afgeschermd adres */
            adres?: string;
            kvkNummer?: string;
            vestigingsnummer?: string;
            geheimhouding?: boolean;
            overleden?: boolean;
            bronnen: string[];
        };
        UitlegVraag: {
            /** @enum {string} */
            klantsoort: "natuurlijkPersoon" | "nietNatuurlijkPersoon" | "vestiging";
            /**
             * @description Id van een doel uit `GET /doelen`
             * @example kcc-klantcontact
             */
            doel: string;
            /**
             * @description De gewenste onderdelen; afwezig betekent alle onderdelen
             * @example [
             *       "persoon",
             *       "zaken"
             *     ]
             */
            include?: string[];
        };
        Uitleg: {
            doel: components["schemas"]["UitlegDoel"];
            klantsoort: string;
            /** @description Of een raadpleging door deze aanroeper voor dit doel en deze soort klant mag */
            toegestaan: boolean;
            /** @description Alle redenen van een weigering; leeg als de raadpleging mag */
            redenen: components["schemas"]["UitlegReden"][];
            geheim: components["schemas"]["UitlegGeheim"];
            schrijven?: components["schemas"]["UitlegSchrijven"];
            /** @description De gevraagde onderdelen; leeg als de raadpleging geweigerd zou worden */
            onderdelen: components["schemas"]["UitlegOnderdeel"][];
            /** @description De bronnen die bevraagd zouden worden */
            bronnen: components["schemas"]["UitlegBron"][];
            /** @description De overige ingestelde bronnen */
            nietGevraagd: components["schemas"]["BronVerwijzing"][];
            /** @description Waarden van `include` die deze dienst niet kent */
            nietOndersteund: string[];
        };
        UitlegDoel: {
            id: string;
            naam: string;
            grondslag: string;
            /** Format: uri */
            verwerkingsactiviteit: string;
            registerversie: string;
        };
        UitlegReden: {
            /** @description `buiten-geldigheid`, `organisatie`, `client`, `betrouwbaarheidsniveau`, `mandaat`, `klantsoort` of `andere-klant`. De lijst kan groeien. */
            code: string;
            uitleg: string;
        };
        /** @description Wat de klant voor dit doel mag wijzigen; ontbreekt als dat niets is */
        UitlegSchrijven: {
            rechten: string[];
            /** @description Als wie dat mag */
            rollen: string[];
        };
        UitlegGeheim: {
            /** @description Of adres- en contactgegevens van een klant onder geheimhouding worden weggelaten */
            afgeschermd: boolean;
            /** @description Of de BRP alleen naar geheimhouding gevraagd wordt, zonder dat `persoon` getoond wordt */
            alleenToets: boolean;
            uitleg: string;
        };
        UitlegOnderdeel: {
            onderdeel: string;
            /** @description `toegestaan`, `nietToegestaan` (het doel noemt dit onderdeel niet) of `nietVanToepassing` (deze soort klant heeft dit onderdeel niet). De lijst kan groeien. */
            status: string;
            /**
             * @description De regel van het register die dit onderdeel toestaat
             * @example kcc-klantcontact/zaken
             */
            regel?: string;
            /** @description Elk veld dat getoond kan worden, met wat in het register het toestaat */
            velden?: components["schemas"]["UitlegVeld"][];
            /** @description Wat altijd meekomt zonder dat een regel het noemt, zoals waarschuwingen en de vindplaats */
            altijd?: string[];
            /** @description Interne velden die het doel niet noemt en die dus wegblijven */
            interneVeldenWeggelaten?: string[];
            grenzen?: components["schemas"]["UitlegGrenzen"];
            /** @description De grenzen in woorden */
            uitleg?: string[];
        };
        UitlegVeld: {
            /** @example naam.voornamen */
            veld: string;
            /**
             * @description Het veld of de groep in het register, `alle`, of `interneVelden`
             * @example naam
             */
            regel: string;
        };
        /** @description De grenzen als gegevens; een grens die er niet is ontbreekt */
        UitlegGrenzen: {
            zaaktypen?: components["schemas"]["TypeSelectie"];
            informatieobjecttypen?: components["schemas"]["TypeSelectie"];
            /** @description Hoogste vertrouwelijkheidaanduiding (volgorde van ZGW) */
            vertrouwelijkheid?: string;
            /** @description `initiator` of `elke`: de rol van de klant in de zaak */
            rol?: string;
            /**
             * Format: date
             * @description Zaken die voor deze dag zijn afgerond blijven weg
             */
            afgerondSinds?: string;
            /** @description Per zaaktype de eerste startdatum */
            vanaf?: components["schemas"]["ZaaktypeVanaf"][];
            /** @description Toegestane documentstatussen */
            status?: string[];
            /** @description Of vertrouwelijke klantcontacten getoond worden */
            vertrouwelijk?: boolean;
            /**
             * Format: date
             * @description Klantcontacten van voor deze dag blijven weg
             */
            sinds?: string;
            zaken?: components["schemas"]["UitlegGrenzen"];
            /** @description Wat bij een zaak hoort wordt alleen getoond als die zaak hierbinnen valt */
            indienBijZaak?: components["schemas"]["UitlegGrenzen"];
            /**
             * Format: date
             * @description Berichten van voor deze dag blijven weg
             */
            gepubliceerdSinds?: string;
        };
        TypeSelectie: {
            /** @description `alleen` deze typen of alle `behalve` deze */
            keuze: string;
            namen: string[];
            /** @description Domeinen van catalogi; elk staat voor al zijn typen */
            domeinen: string[];
        };
        ZaaktypeVanaf: {
            zaaktype: string;
            /** Format: date */
            startdatum: string;
        };
        BronVerwijzing: {
            /** @description Id van de bron in de configuratie */
            bron: string;
            soort: string;
        };
        UitlegBron: {
            /** @description Id van de bron in de configuratie */
            bron: string;
            soort: string;
            bevragingen: components["schemas"]["Bevraging"][];
        };
        /** @description Eén soort aanroep aan een bron, zover zonder aanroep bekend is: het nummer van de klant, bladzijden en het opzoeken van typen in de catalogus staan er niet bij */
        Bevraging: {
            /** @example POST /personen */
            operatie: string;
            /** @description De onderdelen waarvoor dit gevraagd wordt */
            onderdelen: string[];
            parameters: components["schemas"]["BevragingParameter"][];
        };
        BevragingParameter: {
            /** @example fields */
            naam: string;
            waarden: string[];
        };
        Doelen: {
            doelen: components["schemas"]["Doel"][];
        };
        Doel: {
            id: string;
            naam: string;
            /** Format: uri */
            verwerkingsactiviteit: string;
            grondslag: string;
            klantsoorten: string[];
            onderdelen: string[];
        };
        MijnKlantbeeld: {
            /** @description Of alles wat u mag zien geheel en actueel geleverd is */
            compleet: boolean;
            onderdelen: components["schemas"]["MijnOnderdelen"];
            verantwoording: components["schemas"]["MijnVerantwoording"];
        };
        MijnProfiel: {
            basisregistratie: components["schemas"]["MijnBasisregistratie"];
            zelfOpgegeven?: components["schemas"]["MijnZelfOpgegeven"];
            verantwoording: components["schemas"]["MijnVerantwoording"];
        };
        /** @description Wat basisregistraties over u zeggen; hier niet te wijzigen */
        MijnBasisregistratie: {
            persoon?: components["schemas"]["MijnOnderdeelPersoon"];
            bedrijf?: components["schemas"]["MijnOnderdeelBedrijf"];
            /**
             * Format: uri
             * @description Pagina waar u meldt dat iets niet klopt
             */
            terugmelding?: string;
        };
        /** @description Wat u de gemeente zelf hebt opgegeven */
        MijnZelfOpgegeven: {
            status: components["schemas"]["OnderdeelStatus"];
            melding?: components["schemas"]["MijnMelding"];
            bronnen: components["schemas"]["BronStatus"][];
            totaal?: number;
            gegevens?: components["schemas"]["MijnOpgave"][];
            /** @description Voor `If-Match` bij het wijzigen van uw voorkeuren; aanwezig waar u die kunt wijzigen */
            voorkeurenversie?: string;
        };
        MijnOpgave: {
            bron: string;
            id: string;
            /** @description Of u dit hier kunt wijzigen */
            wijzigbaar: boolean;
            /** @description De naam die u opgaf; kan anders zijn dan in de basisregistratie */
            naam?: string;
            voorkeuren: components["schemas"]["MijnOpgegevenVoorkeuren"];
            digitaleAdressen?: components["schemas"]["MijnProfieladres"][];
            correspondentieadres?: components["schemas"]["PartijAdres"];
            bezoekadres?: components["schemas"]["PartijAdres"];
        };
        MijnOpgegevenVoorkeuren: {
            /**
             * @description ISO 639-2/B
             * @example nld
             */
            taal?: string;
            /** @description Id van het adres waarop u het liefst bericht krijgt */
            voorkeursadres?: string;
        };
        MijnVoorkeuren: {
            taal: string;
            voorkeursadres?: string;
            versie: string;
        };
        MijnProfieladres: {
            id?: string;
            /** @description `email`, `telefoonnummer` of `overig`; de lijst kan groeien */
            soort?: string;
            adres?: string;
            omschrijving?: string;
            isStandaardAdres?: boolean;
            isVoorkeursadres?: boolean;
            /**
             * Format: date
             * @description De dag waarop u dit adres hebt bevestigd; ontbreekt zolang het niet bevestigd is
             */
            verificatieDatum?: string;
            /** @description Voor `If-Match` bij wijzigen en verwijderen; ontbreekt waar dat hier niet kan */
            versie?: string;
        };
        MijnAdresInvoer: {
            /** @enum {string} */
            soort: "email" | "telefoonnummer";
            adres: string;
            /** @description Uw eigen aanduiding, zoals werk */
            omschrijving?: string;
        };
        MijnVoorkeurenInvoer: {
            /**
             * @description ISO 639-2/B
             * @example nld
             */
            taal: string;
            voorkeursadres?: string;
        };
        MijnCodeInvoer: {
            code: string;
        };
        MijnCodeVerstuurd: {
            /** Format: date-time */
            geldigTot: string;
        };
        MijnVerantwoording: {
            /** @description Onder dit id staat deze raadpleging in het logboek */
            verwerkingId: string;
        };
        /** @description De `data` van één gebeurtenis; `event` zegt welke van deze het is: `plan`, `onderdeel`, `samenhang`, `einde` of `fout`. De lijst kan groeien. */
        MijnStroomgebeurtenis: components["schemas"]["MijnStroomPlan"] | components["schemas"]["MijnStroomOnderdeel"] | components["schemas"]["MijnStroomSamenhang"] | components["schemas"]["StroomEinde"] | components["schemas"]["Probleem"];
        MijnStroomPlan: {
            verwerkingId: string;
            /** @description Van elk van deze onderdelen komt ten minste één gebeurtenis `onderdeel` */
            gevraagd: string[];
        };
        /** @description De gebeurtenis `onderdeel`; vervangt wat er eerder van dat onderdeel kwam */
        MijnStroomOnderdeel: {
            /** @description Of er nog iets bij kan komen omdat een bron op zich laat wachten */
            voorlopig: boolean;
            onderdelen: components["schemas"]["MijnOnderdelen"];
        };
        /** @description De gebeurtenis `samenhang`; wat pas te zeggen is als alles binnen is */
        MijnStroomSamenhang: {
            compleet: boolean;
            /** @description Wat zaken en contactmomenten aan elkaar en aan documenten verbindt */
            koppelingen: components["schemas"]["Koppeling"][];
            verantwoording: components["schemas"]["MijnVerantwoording"];
        };
        /** @description Een onderdeel dat u niet mag zien of dat de gemeente niet aanbiedt ontbreekt */
        MijnOnderdelen: {
            persoon?: components["schemas"]["MijnOnderdeelPersoon"];
            bedrijf?: components["schemas"]["MijnOnderdeelBedrijf"];
            contactgegevens?: components["schemas"]["MijnOnderdeelContactgegevens"];
            zaken?: components["schemas"]["MijnOnderdeelZaken"];
            documenten?: components["schemas"]["MijnOnderdeelDocumenten"];
            contactmomenten?: components["schemas"]["MijnOnderdeelContactmomenten"];
            taken?: components["schemas"]["MijnOnderdeelTaken"];
            berichten?: components["schemas"]["MijnOnderdeelBerichten"];
        };
        /**
         * @description Aanwezig als er iets ontbreekt: in gewone taal wat dat voor de klant betekent. Een portaal kan dit tonen zoals het is.
         * @example Wij kunnen dit nu niet laten zien. Probeer het later opnieuw.
         */
        MijnMelding: string;
        MijnOnderdeelPersoon: {
            status: components["schemas"]["OnderdeelStatus"];
            melding?: components["schemas"]["MijnMelding"];
            bronnen: components["schemas"]["BronStatus"][];
            totaal?: number;
            gegevens?: components["schemas"]["Persoon"];
        };
        MijnOnderdeelBedrijf: {
            status: components["schemas"]["OnderdeelStatus"];
            melding?: components["schemas"]["MijnMelding"];
            bronnen: components["schemas"]["BronStatus"][];
            totaal?: number;
            gegevens?: components["schemas"]["Bedrijf"];
        };
        MijnOnderdeelContactgegevens: {
            status: components["schemas"]["OnderdeelStatus"];
            melding?: components["schemas"]["MijnMelding"];
            bronnen: components["schemas"]["BronStatus"][];
            totaal?: number;
            gegevens?: components["schemas"]["MijnContactgegevens"][];
        };
        MijnOnderdeelZaken: {
            status: components["schemas"]["OnderdeelStatus"];
            melding?: components["schemas"]["MijnMelding"];
            bronnen: components["schemas"]["BronStatus"][];
            totaal?: number;
            /** @description Of er meer zaken zijn dan hier staan */
            afgekapt?: boolean;
            gegevens?: components["schemas"]["MijnZaak"][];
        };
        MijnOnderdeelDocumenten: {
            status: components["schemas"]["OnderdeelStatus"];
            melding?: components["schemas"]["MijnMelding"];
            bronnen: components["schemas"]["BronStatus"][];
            totaal?: number;
            afgekapt?: boolean;
            gegevens?: components["schemas"]["MijnDocument"][];
        };
        MijnOnderdeelContactmomenten: {
            status: components["schemas"]["OnderdeelStatus"];
            melding?: components["schemas"]["MijnMelding"];
            bronnen: components["schemas"]["BronStatus"][];
            totaal?: number;
            afgekapt?: boolean;
            gegevens?: components["schemas"]["MijnContactmoment"][];
        };
        /** @description Zoals u het zelf heeft opgegeven */
        MijnContactgegevens: {
            bron: string;
            id: string;
            naam?: string;
            voorkeurstaal?: string;
            digitaleAdressen?: components["schemas"]["DigitaalAdres"][];
            correspondentieadres?: components["schemas"]["PartijAdres"];
            bezoekadres?: components["schemas"]["PartijAdres"];
        };
        /** @description Een zaak zoals de klant hem ziet; niets wat voor medewerkers onder elkaar is */
        MijnZaak: {
            bron: string;
            /** @description Uuid van de zaak in de bron */
            id: string;
            zaaknummer?: string;
            titel: string;
            soort?: components["schemas"]["MijnZaaksoort"];
            statusgroep: components["schemas"]["MijnStatusgroep"];
            afgerond: boolean;
            datums: components["schemas"]["MijnDatum"][];
            resultaat?: components["schemas"]["MijnResultaat"];
            /** @description Id van de zaak waar deze een deel van is */
            hoofdzaak?: string;
            status?: components["schemas"]["MijnZaakmoment"];
            termijn?: components["schemas"]["MijnTermijn"];
            organisatie?: components["schemas"]["MijnOrganisatie"];
            /** @description Of de gemeente op u wacht */
            actieNodig: boolean;
            volgendeStap?: components["schemas"]["MijnStap"];
            /** @description Of er iets veranderde nadat u de zaak het laatst bekeek; ontbreekt als de gemeente dat niet bijhoudt */
            nieuwSindsVorigBezoek?: boolean;
            deelzaken?: string[];
            /** @description Id's in het onderdeel documenten */
            documenten?: string[];
            /** @description Id's in het onderdeel contactmomenten */
            contactmomenten?: string[];
        };
        MijnZakenPagina: {
            compleet: boolean;
            status: components["schemas"]["OnderdeelStatus"];
            melding?: components["schemas"]["MijnMelding"];
            bronnen: components["schemas"]["BronStatus"][];
            /** @description Aantal zaken na filteren, over alle bladzijden; ontbreekt als geen bron antwoordde */
            totaal?: number;
            afgekapt?: boolean;
            pagina: number;
            paginagrootte: number;
            gegevens?: components["schemas"]["MijnZaak"][];
            verantwoording: components["schemas"]["MijnVerantwoording"];
        };
        MijnContactmomentenPagina: {
            compleet: boolean;
            status: components["schemas"]["OnderdeelStatus"];
            melding?: components["schemas"]["MijnMelding"];
            bronnen: components["schemas"]["BronStatus"][];
            /** @description Aantal contacten na filteren, over alle bladzijden; ontbreekt als geen bron antwoordde */
            totaal?: number;
            afgekapt?: boolean;
            pagina: number;
            paginagrootte: number;
            gegevens?: components["schemas"]["MijnContactmoment"][];
            verantwoording: components["schemas"]["MijnVerantwoording"];
        };
        MijnZaakAntwoord: {
            /** @description Of alles wat u van deze zaak mag zien geleverd is */
            compleet: boolean;
            zaak: components["schemas"]["MijnZaak"];
            /** @description Wat er gebeurde en voor u van belang is, nieuwste eerst */
            geschiedenis: components["schemas"]["MijnZaakmoment"][];
            /** @description Besluiten van de gemeente; iets anders dan het resultaat van de zaak */
            besluiten: components["schemas"]["MijnBesluit"][];
            /** @description De zaak waar deze bij hoort, en de zaken die bij deze horen */
            verwant: components["schemas"]["MijnZaak"][];
            /** @description Wat bij deze zaak hoort; `taken` met wat u er nog voor moet doen */
            onderdelen: {
                documenten?: components["schemas"]["MijnOnderdeelDocumenten"];
                contactmomenten?: components["schemas"]["MijnOnderdeelContactmomenten"];
                taken?: components["schemas"]["MijnOnderdeelTaken"];
            };
            verantwoording: components["schemas"]["MijnVerantwoording"];
        };
        MijnZaakmoment: {
            /** Format: date */
            datum?: string;
            tekst: string;
        };
        MijnBesluit: {
            soort: string;
            nummer?: string;
            /** Format: date */
            datum?: string;
            /** Format: date */
            ingangsdatum?: string;
            /** Format: date */
            vervaldatum?: string;
            /**
             * Format: date
             * @description Tot en met deze dag kunt u bezwaar maken
             */
            bezwaarTotEnMet?: string;
        };
        MijnTermijn: {
            /**
             * Format: date
             * @description De laatste dag volgens de wet
             */
            uiterlijk?: string;
            /** @description Of die dag voorbij is, of voorbij was toen de zaak klaar was */
            verstreken: boolean;
            /** @description Hoe lang dit ten hoogste mag duren (ISO 8601) */
            doorlooptijd?: string;
            /** @description Hoe lang dit meestal duurt (ISO 8601) */
            servicenorm?: string;
        };
        MijnOrganisatie: {
            /** @description RSIN */
            code: string;
            naam?: string;
            contact?: components["schemas"]["MijnContactpunt"];
        };
        /** @description Waar de klant terecht kan met een vraag */
        MijnContactpunt: {
            tekst?: string;
            telefoonnummer?: string;
            emailadres?: string;
            /** Format: uri */
            url?: string;
        };
        MijnStap: {
            tekst: string;
        };
        MijnZaaksoort: {
            /** @description Identificatie van het zaaktype */
            code?: string;
            naam?: string;
        };
        MijnStatusgroep: {
            /** @description `concept`, `ontvangen`, `inBehandeling`, `wachtOpU`, `beslist`, `afgerond` of `onbekend`. De lijst kan groeien. */
            code: string;
            /** @description In gewone taal, in de taal van het antwoord */
            tekst: string;
        };
        MijnDatum: {
            /** @description `registratie`, `start`, `wijziging`, `einde`, `geplandEinde`, `verwachtEinde` of `uitersteBeslissing`. De lijst kan groeien. */
            soort: string;
            /** @description `feitelijk`, `gepland`, `wettelijk` of `indicatief`. De lijst kan groeien. */
            aard: string;
            /** Format: date */
            datum: string;
        };
        MijnResultaat: {
            tekst: string;
        };
        MijnDocument: {
            bron: string;
            id: string;
            titel: string;
            /** @description `formeel` (van de gemeente), `ingediend` (door de klant) of `ondersteunend`. De lijst kan groeien. */
            soort: string;
            /**
             * Format: uri-reference
             * @description Waar de inhoud te halen is
             */
            inhoud?: string;
            /** Format: date */
            datum?: string;
            formaat?: string;
            /** @description In bytes */
            grootte?: number;
            /** @description Id's in het onderdeel zaken */
            zaken?: string[];
        };
        MijnContactmoment: {
            bron: string;
            id: string;
            /** Format: date-time */
            tijdstip?: string;
            kanaal?: string;
            onderwerp?: string;
            /** @description Wat de gemeente antwoordde */
            antwoord?: string;
            /** @description Met wie het contact was; alleen als de gemeente dat toont */
            medewerkers?: string[];
            /** @description Id's in het onderdeel zaken */
            zaken?: string[];
        };
        CacheVerwijdering: {
            klant: components["schemas"]["KlantOpNummer"];
        };
        KlantOpNummer: components["schemas"]["KlantNatuurlijkPersoon"] | components["schemas"]["KlantNietNatuurlijkPersoon"] | components["schemas"]["KlantVestiging"];
        /** @description De `data` van een gebeurtenis `gewijzigd`; die van `verbonden` is leeg */
        MijnGebeurtenis: {
            /** @description Waar iets aan veranderd is; ontbreekt als het alles kan zijn */
            onderdelen?: string[];
        };
        /** @description Notificatie volgens Notificaties voor consumers 1.0; andere velden worden genegeerd */
        Notificatie: {
            /** @example zaken */
            kanaal: string;
            /** Format: uri */
            hoofdObject: string;
            /** @example status */
            resource: string;
            /** Format: uri */
            resourceUrl: string;
            /** @example create */
            actie: string;
            /** Format: date-time */
            aanmaakdatum: string;
            /** @description Wordt niet gelezen */
            kenmerken?: {
                [key: string]: unknown;
            };
        };
        /** @description CloudEvents 1.0; andere attributen worden genegeerd */
        CloudEvent: {
            /** @example 1.0 */
            specversion: string;
            id: string;
            /** @example urn:nld:oin:00000001234567890000:systeem:openzaak */
            source: string;
            /** @example nl.overheid.zaken.status.create */
            type: string;
            /** @description Id van het object */
            subject?: string | null;
            /** @description Gelezen worden alleen `hoofdObject` en `resourceUrl` */
            data?: unknown;
        };
        MijnOnderdeelTaken: {
            status: components["schemas"]["OnderdeelStatus"];
            melding?: components["schemas"]["MijnMelding"];
            bronnen: components["schemas"]["BronStatus"][];
            totaal?: number;
            afgekapt?: boolean;
            gegevens?: components["schemas"]["MijnTaak"][];
        };
        MijnOnderdeelBerichten: {
            status: components["schemas"]["OnderdeelStatus"];
            melding?: components["schemas"]["MijnMelding"];
            bronnen: components["schemas"]["BronStatus"][];
            totaal?: number;
            afgekapt?: boolean;
            /** @description Aantal berichten dat u niet gelezen heeft, over alle bladzijden */
            ongelezen?: number;
            gegevens?: components["schemas"]["MijnBericht"][];
        };
        MijnTakenPagina: {
            /** @description Of alle bronnen geheel en actueel antwoordden */
            compleet: boolean;
            status: components["schemas"]["OnderdeelStatus"];
            melding?: components["schemas"]["MijnMelding"];
            bronnen: components["schemas"]["BronStatus"][];
            pagina: number;
            paginagrootte: number;
            /** @description Aantal na filteren, over alle bladzijden; ontbreekt als geen bron antwoordde */
            totaal?: number;
            afgekapt?: boolean;
            gegevens?: components["schemas"]["MijnTaak"][];
            verantwoording: components["schemas"]["MijnVerantwoording"];
        };
        MijnBerichtenPagina: {
            /** @description Of alle bronnen geheel en actueel antwoordden */
            compleet: boolean;
            status: components["schemas"]["OnderdeelStatus"];
            melding?: components["schemas"]["MijnMelding"];
            bronnen: components["schemas"]["BronStatus"][];
            pagina: number;
            paginagrootte: number;
            /** @description Aantal na filteren, over alle bladzijden; ontbreekt als geen bron antwoordde */
            totaal?: number;
            afgekapt?: boolean;
            /** @description Aantal berichten dat u niet gelezen heeft, over alle bladzijden */
            ongelezen?: number;
            gegevens?: components["schemas"]["MijnBericht"][];
            verantwoording: components["schemas"]["MijnVerantwoording"];
        };
        MijnTaak: {
            bron: string;
            id: string;
            titel: string;
            toelichting?: string;
            /** @description `open`, `afgerond`, `geannuleerd` of `onbekend`. De lijst kan groeien. */
            status: string;
            /** @description In gewone taal, in de taal van het antwoord */
            statustekst: string;
            handelingsperspectief?: string;
            /** Format: date */
            startdatum?: string;
            /**
             * Format: date-time
             * @description Laatste moment waarop u op tijd bent, in Nederlandse tijd
             * @example 2026-12-12T23:59:59+01:00
             */
            deadline?: string;
            context?: components["schemas"]["TaakContext"];
            /** @description Id's van zaken waar de taak bij hoort */
            zaken?: string[];
            uitvoering?: components["schemas"]["TaakUitvoering"];
        };
        MijnBericht: {
            bron: string;
            id: string;
            onderwerp: string;
            tekst?: string;
            /** Format: date-time */
            publicatiedatum?: string;
            gelezen: boolean;
            /** Format: date-time */
            gelezenOp?: string;
            handelingsperspectief?: string;
            /**
             * Format: date-time
             * @description Laatste moment waarop u op tijd bent, in Nederlandse tijd
             */
            deadline?: string;
            referentie?: string;
            context?: components["schemas"]["TaakContext"];
            /** @description Id's van zaken waar het bericht bij hoort */
            zaken?: string[];
            bijlagen?: components["schemas"]["BerichtBijlage"][];
        };
        BerichtMarkering: {
            gelezen: boolean;
        };
        ContextQuery: {
            /** @description De klant van het token (`sub`) */
            klantId: string;
            /**
             * @description Alleen wat bij deze zaak of dit product hoort
             * @example urn:nld:voorbeeldgemeente:zaak:zaaknummer:ZAAK-2026-0000123
             */
            contextId?: string;
            /** @description Wat gevraagd wordt; zonder lijst, of met een lege, alles wat er is. Nu alleen `taken`. */
            include?: string[];
        };
        ContextResultaat: {
            /** @description Of alle bronnen geheel en actueel antwoordden */
            compleet: boolean;
            taken?: components["schemas"]["TaakInfo"][];
            /** @description Waarden van `include` die hier niet bestaan */
            nietOndersteund?: string[];
        };
        TaakInfo: {
            uuid: string;
            titel: components["schemas"]["TaakTekst"];
            toelichting?: components["schemas"]["TaakTekst"];
            status: string;
            /** Format: date-time */
            deadline?: string;
            context?: components["schemas"]["TaakContext"];
            uitvoering?: components["schemas"]["TaakUitvoering"];
        };
        /** @description Tekst per taal (BCP 47); altijd in het Nederlands */
        TaakTekst: {
            nl: string;
        } & {
            [key: string]: string;
        };
        MijnVerwerkingen: {
            /** @description De handelingen, nieuwste eerst; een bladzijde kan leeg zijn en toch een `volgende` hebben */
            verwerkingen: components["schemas"]["MijnVerwerking"][];
            /** @description De `cursor` van de volgende bladzijde; ontbreekt op de laatste */
            volgende?: string;
            verantwoording: {
                /** @description Trace-id van deze inzage */
                verwerkingId: string;
            };
        };
        MijnVerwerking: {
            /** @description Hiermee kan de gemeente terugvinden waar het om gaat */
            verwerkingId: string;
            /** Format: date-time */
            tijdstip: string;
            /**
             * @description Wat er gebeurde, in gewone taal
             * @example Uw gegevens zijn bekeken.
             */
            actie: string;
            verwerkingsactiviteit: {
                naam: string;
                /** Format: uri */
                uri: string;
                grondslag: string;
            };
            /** @description De soorten gegevens waar het om ging; ontbreekt als dat niet meer bekend is */
            soortenGegevens?: string[];
            /** @description Of u alleen in een lijst met zoekresultaten stond */
            getoondInZoekresultaat: boolean;
        };
        /** @description Minstens één van de criteria; `cursor` en `aantal` zijn er geen */
        ProcessingActivityRequest: {
            /** @description Trace-id, als uuid of als 32 hexadecimale cijfers */
            traceId?: string;
            /**
             * Format: int64
             * @description Handelingen die op of na dit moment begonnen, in milliseconden sinds 1970 (UTC)
             */
            startTime?: number;
            /**
             * Format: int64
             * @description Handelingen die op of voor dit moment klaar waren, in milliseconden sinds 1970 (UTC)
             */
            endTime?: number;
            /**
             * Format: uri
             * @description Uri van de verwerkingsactiviteit
             */
            "dpl.core.processing_activity_id"?: string;
            /** @description Pseudoniem van de betrokkene zoals het in een logregel staat, of zijn nummer als `dpl.core.data_subject_id_type` zegt welk soort nummer het is */
            "dpl.core.data_subject_id"?: string;
            /** @description `BSN`, of de URN van het soort nummer */
            "dpl.core.data_subject_id_type"?: string;
            /**
             * Format: uri
             * @description Url van de aanroepende applicatie
             */
            "dpl.core.foreign_operation.processor"?: string;
            /**
             * @description Meeste logregels in het antwoord; eigen toevoeging aan de standaard
             * @default 1000
             */
            aantal?: number;
            /** @description `cursor` van het vorige antwoord; eigen toevoeging aan de standaard */
            cursor?: string;
        };
        ListProcessingActivities: {
            processingActivities: components["schemas"]["ProcessingActivity"][];
            /** @description Staat er als er meer kan zijn, ook bij een lege lijst; eigen toevoeging aan de standaard */
            cursor?: string;
        };
        /** @description Eén logregel. Begin en einde van een handeling zijn twee regels met dezelfde `spanId`; die met de latere `endTime` zegt hoe het afliep. */
        ProcessingActivity: {
            /** Format: uuid */
            traceId: string;
            spanId: string;
            parentSpanId?: string;
            /** @enum {string} */
            status: "Unset" | "Ok" | "Error";
            name: string;
            /**
             * Format: int64
             * @description Milliseconden sinds 1970 (UTC)
             */
            startTime: number;
            /**
             * Format: int64
             * @description Milliseconden sinds 1970 (UTC)
             */
            endTime: number;
            /** @description De applicatie die de regel schreef */
            resource: {
                attributes: {
                    name: string;
                    version: string;
                };
            };
            attributes: {
                /** Format: uri */
                "dpl.core.processing_activity_id": string;
                /** @description Pseudoniem van de betrokkene */
                "dpl.core.data_subject_id"?: string;
                "dpl.core.data_subject_id_type"?: string;
                /** Format: uri */
                "dpl.core.foreign_operation.processor"?: string;
            };
        };
        /** @description Foutmelding volgens RFC 9457 */
        Probleem: {
            /** Format: uri-reference */
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description Vaste code van het soort probleem */
            code?: string;
            /** @description Trace-id van deze aanroep */
            verwerkingId?: string;
            /** @description Alle fouten in de vraag */
            invalidParams?: components["schemas"]["OngeldigeParameter"][];
        };
        OngeldigeParameter: {
            /** @description Pad van het veld in de vraag */
            name: string;
            code: string;
            reason: string;
        };
    };
    responses: {
        /** @description Er loopt al een wijziging, of uw profiel kan hier niet worden gewijzigd */
        WijzigingNietMogelijk: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Uw profiel is gewijzigd sinds u het zag */
        VersieVerouderd: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description De header If-Match ontbreekt */
        VersieNodig: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description De sleutel is eerder met een ander bericht gebruikt, of de code is niet (meer) goed */
        NietTeVerwerken: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Er is niets gewijzigd omdat een andere dienst niet wilde of kon, of niemand weet of er iets gewijzigd is; zie `code` */
        NietGewijzigd: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description De vraag is niet geldig; alle fouten staan in het antwoord */
        OngeldigeVraag: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Er is geen geldig access token meegegeven */
        NietGeauthenticeerd: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description De aanroeper mag dit niet, of het doel bestaat niet voor deze aanroeper */
        NietToegestaan: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description De klantreferentie of het item bestaat niet (meer) voor deze aanroeper */
        NietGevonden: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Het gevraagde bereik valt buiten de inhoud */
        BereikNietLeverbaar: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Te veel verzoeken in korte tijd */
        TeVeelVerzoeken: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "Retry-After": components["headers"]["Retry-After"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Geen van de gevraagde mediatypen kan worden geleverd */
        NietLeverbaar: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Het bericht is te groot */
        TeGroot: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Het bericht is geen JSON */
        VerkeerdMediatype: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Een fout in deze dienst */
        InterneFout: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Geen enkel gevraagd onderdeel kon worden geleverd */
        BronnenNietBeschikbaar: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description De verantwoording kan niet worden vastgelegd of de dienst is overbelast; er is geen bron bevraagd */
        NietBeschikbaar: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
    };
    parameters: {
        /** @description Id van het adres, zoals uw profiel het geeft */
        AdresId: string;
        /** @description De `versie` van wat u zag, tussen aanhalingstekens; zonder deze header is het antwoord 428 */
        IfMatch: string;
        /** @description Een eigen, nieuwe sleutel van 8 tot 255 tekens zonder spatie, zoals een UUID */
        IdempotencyKey: string;
        /**
         * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
         * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
         */
        Traceparent: string;
        /**
         * @description Hoe lang de aanroeper wil wachten, in milliseconden: korter dan gewoon, nooit langer. Gewoon is 2500 voor een medewerker, 1500 voor een klant en 10000 voor een stroom, tenzij anders ingesteld; het minste is 100. Een bron die dan nog niet geantwoord heeft krijgt de status `tijdslimiet`. Wat geen getal is of buiten deze grenzen ligt geeft 400.
         * @example 1000
         */
        Tijdslimiet: number;
        /** @description Uit een eerder antwoord aan dezelfde aanroeper; geldt voor één klant, één doel en een beperkte tijd */
        Klantreferentie: string;
        /** @description Id zoals het in het klantbeeld staat */
        Id: string;
        /** @description Id van de bron zoals die bij het item in het klantbeeld staat; scheelt aanroepen */
        Bron: string;
        /** @description Nummer van de bladzijde, vanaf 1 */
        Pagina: number;
        /** @description Aantal per bladzijde */
        Paginagrootte: number;
        /** @description Sla bewaarde antwoorden over en vraag alles opnieuw aan de bronnen */
        Vers: boolean;
    };
    requestBodies: never;
    headers: {
        /** @description De versie van wat er nu staat, voor `If-Match` */
        ETag: string;
        /** @description De taal van de teksten in het antwoord */
        "Content-Language": string;
        /** @description De volledige versie van deze API */
        "API-Version": string;
        /** @description De beschrijving is voor elke herkomst te lezen */
        "Access-Control-Allow-Origin": "*";
        /** @description Altijd als bijlage, met een veilige bestandsnaam */
        "Content-Disposition": string;
        /** @description Welk deel van de inhoud dit is */
        "Content-Range": string;
        /** @description Het verwachte soort token */
        "WWW-Authenticate": string;
        /** @description Hoeveel verzoeken deze gebruiker via deze applicatie nog kan doen (`r`), en over hoeveel seconden de telling opnieuw begint (`t`); draft-ietf-httpapi-ratelimit-headers-10 */
        RateLimit: string;
        /** @description Hoeveel verzoeken (`q`) in hoeveel seconden (`w`) */
        "RateLimit-Policy": string;
        /** @description Na hoeveel seconden opnieuw proberen zin heeft */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    raadpleegKlantbeeld: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
                /**
                 * @description Hoe lang de aanroeper wil wachten, in milliseconden: korter dan gewoon, nooit langer. Gewoon is 2500 voor een medewerker, 1500 voor een klant en 10000 voor een stroom, tenzij anders ingesteld; het minste is 100. Een bron die dan nog niet geantwoord heeft krijgt de status `tijdslimiet`. Wat geen getal is of buiten deze grenzen ligt geeft 400.
                 * @example 1000
                 */
                Tijdslimiet?: components["parameters"]["Tijdslimiet"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
                "application/json": components["schemas"]["KlantbeeldVraag"];
            };
        };
        responses: {
            /** @description Het klantbeeld, geheel of gedeeltelijk (zie `compleet`) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Klantbeeld"];
                    "text/event-stream": components["schemas"]["Stroomgebeurtenis"];
                };
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["NietLeverbaar"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdMediatype"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            502: components["responses"]["BronnenNietBeschikbaar"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    verklaarKlantbeeld: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "klantsoort": "natuurlijkPersoon",
                 *       "doel": "kcc-klantcontact"
                 *     }
                 */
                "application/json": components["schemas"]["UitlegVraag"];
            };
        };
        responses: {
            /** @description De uitleg, ook als de raadpleging zelf geweigerd zou worden (zie `toegestaan`) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uitleg"];
                };
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["NietLeverbaar"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdMediatype"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    zoekKlanten: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
                /**
                 * @description Hoe lang de aanroeper wil wachten, in milliseconden: korter dan gewoon, nooit langer. Gewoon is 2500 voor een medewerker, 1500 voor een klant en 10000 voor een stroom, tenzij anders ingesteld; het minste is 100. Een bron die dan nog niet geantwoord heeft krijgt de status `tijdslimiet`. Wat geen getal is of buiten deze grenzen ligt geeft 400.
                 * @example 1000
                 */
                Tijdslimiet?: components["parameters"]["Tijdslimiet"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "doel": "kcc-klantcontact",
                 *       "zoek": {
                 *         "wijze": "kvkNummer",
                 *         "kvkNummer": "99999979"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["KlantZoekvraag"];
            };
        };
        responses: {
            /** @description De kandidaten; een lege lijst als er niemand gevonden is */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kandidaten"];
                };
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["NietLeverbaar"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdMediatype"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            502: components["responses"]["BronnenNietBeschikbaar"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    leesZaken: {
        parameters: {
            query?: {
                /** @description Alleen afgeronde (`true`) of alleen lopende (`false`) zaken */
                afgerond?: boolean;
                /** @description Alleen zaken van dit zaaktype (identificatie) */
                zaaktype?: string;
                /** @description Alleen zaken uit deze bron */
                bron?: string;
                /** @description Alleen zaken met een startdatum op of na deze dag */
                gestartVanaf?: string;
                /** @description Alleen zaken met een startdatum op of voor deze dag */
                gestartTotEnMet?: string;
                /** @description Volgorde; een `-` betekent aflopend */
                sorteer?: "startdatum" | "-startdatum" | "einddatum" | "-einddatum" | "identificatie" | "-identificatie";
                /** @description Nummer van de bladzijde, vanaf 1 */
                pagina?: components["parameters"]["Pagina"];
                /** @description Aantal per bladzijde */
                paginagrootte?: components["parameters"]["Paginagrootte"];
                /** @description Sla bewaarde antwoorden over en vraag alles opnieuw aan de bronnen */
                vers?: components["parameters"]["Vers"];
            };
            header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
                /**
                 * @description Hoe lang de aanroeper wil wachten, in milliseconden: korter dan gewoon, nooit langer. Gewoon is 2500 voor een medewerker, 1500 voor een klant en 10000 voor een stroom, tenzij anders ingesteld; het minste is 100. Een bron die dan nog niet geantwoord heeft krijgt de status `tijdslimiet`. Wat geen getal is of buiten deze grenzen ligt geeft 400.
                 * @example 1000
                 */
                Tijdslimiet?: components["parameters"]["Tijdslimiet"];
            };
            path: {
                /** @description Uit een eerder antwoord aan dezelfde aanroeper; geldt voor één klant, één doel en een beperkte tijd */
                klantreferentie: components["parameters"]["Klantreferentie"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Eén bladzijde zaken */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ZakenPagina"];
                };
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietLeverbaar"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            502: components["responses"]["BronnenNietBeschikbaar"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    leesZaak: {
        parameters: {
            query?: {
                /** @description Id van de bron zoals die bij het item in het klantbeeld staat; scheelt aanroepen */
                bron?: components["parameters"]["Bron"];
                /** @description Sla bewaarde antwoorden over en vraag alles opnieuw aan de bronnen */
                vers?: components["parameters"]["Vers"];
            };
            header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
                /**
                 * @description Hoe lang de aanroeper wil wachten, in milliseconden: korter dan gewoon, nooit langer. Gewoon is 2500 voor een medewerker, 1500 voor een klant en 10000 voor een stroom, tenzij anders ingesteld; het minste is 100. Een bron die dan nog niet geantwoord heeft krijgt de status `tijdslimiet`. Wat geen getal is of buiten deze grenzen ligt geeft 400.
                 * @example 1000
                 */
                Tijdslimiet?: components["parameters"]["Tijdslimiet"];
            };
            path: {
                /** @description Uit een eerder antwoord aan dezelfde aanroeper; geldt voor één klant, één doel en een beperkte tijd */
                klantreferentie: components["parameters"]["Klantreferentie"];
                /** @description Id zoals het in het klantbeeld staat */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De zaak */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ZaakAntwoord"];
                };
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietLeverbaar"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            502: components["responses"]["BronnenNietBeschikbaar"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    leesContactmomenten: {
        parameters: {
            query?: {
                /** @description Alleen contactmomenten over de zaak met dit id */
                zaak?: string;
                /** @description Alleen contactmomenten via dit kanaal */
                kanaal?: string;
                /** @description Alleen contactmomenten op of na deze dag */
                vanaf?: string;
                /** @description Alleen contactmomenten op of voor deze dag */
                totEnMet?: string;
                /** @description Nummer van de bladzijde, vanaf 1 */
                pagina?: components["parameters"]["Pagina"];
                /** @description Aantal per bladzijde */
                paginagrootte?: components["parameters"]["Paginagrootte"];
                /** @description Sla bewaarde antwoorden over en vraag alles opnieuw aan de bronnen */
                vers?: components["parameters"]["Vers"];
            };
            header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
                /**
                 * @description Hoe lang de aanroeper wil wachten, in milliseconden: korter dan gewoon, nooit langer. Gewoon is 2500 voor een medewerker, 1500 voor een klant en 10000 voor een stroom, tenzij anders ingesteld; het minste is 100. Een bron die dan nog niet geantwoord heeft krijgt de status `tijdslimiet`. Wat geen getal is of buiten deze grenzen ligt geeft 400.
                 * @example 1000
                 */
                Tijdslimiet?: components["parameters"]["Tijdslimiet"];
            };
            path: {
                /** @description Uit een eerder antwoord aan dezelfde aanroeper; geldt voor één klant, één doel en een beperkte tijd */
                klantreferentie: components["parameters"]["Klantreferentie"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Eén bladzijde contactmomenten */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactmomentenPagina"];
                };
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietLeverbaar"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            502: components["responses"]["BronnenNietBeschikbaar"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    leesDocumentinhoud: {
        parameters: {
            query?: {
                /** @description Id van de bron zoals die bij het item in het klantbeeld staat; scheelt aanroepen */
                bron?: components["parameters"]["Bron"];
            };
            header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
                /**
                 * @description Hoe lang de aanroeper wil wachten, in milliseconden: korter dan gewoon, nooit langer. Gewoon is 2500 voor een medewerker, 1500 voor een klant en 10000 voor een stroom, tenzij anders ingesteld; het minste is 100. Een bron die dan nog niet geantwoord heeft krijgt de status `tijdslimiet`. Wat geen getal is of buiten deze grenzen ligt geeft 400.
                 * @example 1000
                 */
                Tijdslimiet?: components["parameters"]["Tijdslimiet"];
                /**
                 * @description Eén bereik in bytes (RFC 9110, paragraaf 14.2); iets anders wordt genegeerd
                 * @example bytes=0-1023
                 */
                range?: string;
            };
            path: {
                /** @description Uit een eerder antwoord aan dezelfde aanroeper; geldt voor één klant, één doel en een beperkte tijd */
                klantreferentie: components["parameters"]["Klantreferentie"];
                /** @description Id zoals het in het klantbeeld staat */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De inhoud */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Een deel van de inhoud */
            206: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Range": components["headers"]["Content-Range"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietLeverbaar"];
            416: components["responses"]["BereikNietLeverbaar"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            502: components["responses"]["BronnenNietBeschikbaar"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    leesDoelen: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De doelen, gesorteerd op id */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Doelen"];
                };
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["NietLeverbaar"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    leesMijnKlantbeeld: {
        parameters: {
            query?: {
                /** @description Sla bewaarde antwoorden over en vraag alles opnieuw aan de bronnen */
                vers?: components["parameters"]["Vers"];
            };
            header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
                /**
                 * @description Hoe lang de aanroeper wil wachten, in milliseconden: korter dan gewoon, nooit langer. Gewoon is 2500 voor een medewerker, 1500 voor een klant en 10000 voor een stroom, tenzij anders ingesteld; het minste is 100. Een bron die dan nog niet geantwoord heeft krijgt de status `tijdslimiet`. Wat geen getal is of buiten deze grenzen ligt geeft 400.
                 * @example 1000
                 */
                Tijdslimiet?: components["parameters"]["Tijdslimiet"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wat de klant mag zien, geheel of gedeeltelijk (zie `compleet`) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Content-Language": components["headers"]["Content-Language"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MijnKlantbeeld"];
                    "text/event-stream": components["schemas"]["MijnStroomgebeurtenis"];
                };
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietLeverbaar"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            502: components["responses"]["BronnenNietBeschikbaar"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    leesMijnZaken: {
        parameters: {
            query?: {
                /** @description `lopend`, `afgerond` of `concept`; zonder is alles */
                toestand?: "lopend" | "afgerond" | "concept";
                /** @description Code van de soort zaak (`soort.code`) */
                zaaktype?: string;
                /** @description Code van de organisatie (`organisatie.code`) */
                organisatie?: string;
                /** @description Zaken die op of na deze dag begonnen */
                vanaf?: string;
                /** @description Zaken die op of voor deze dag begonnen */
                totEnMet?: string;
                /** @description Met een streepje ervoor van hoog naar laag */
                sorteer?: "start" | "-start" | "einde" | "-einde" | "wijziging" | "-wijziging" | "titel" | "-titel";
                /** @description Nummer van de bladzijde, vanaf 1 */
                pagina?: components["parameters"]["Pagina"];
                /** @description Aantal per bladzijde */
                paginagrootte?: components["parameters"]["Paginagrootte"];
                /** @description Sla bewaarde antwoorden over en vraag alles opnieuw aan de bronnen */
                vers?: components["parameters"]["Vers"];
            };
            header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
                /**
                 * @description Hoe lang de aanroeper wil wachten, in milliseconden: korter dan gewoon, nooit langer. Gewoon is 2500 voor een medewerker, 1500 voor een klant en 10000 voor een stroom, tenzij anders ingesteld; het minste is 100. Een bron die dan nog niet geantwoord heeft krijgt de status `tijdslimiet`. Wat geen getal is of buiten deze grenzen ligt geeft 400.
                 * @example 1000
                 */
                Tijdslimiet?: components["parameters"]["Tijdslimiet"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Eén bladzijde zaken */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Content-Language": components["headers"]["Content-Language"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MijnZakenPagina"];
                };
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietLeverbaar"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            502: components["responses"]["BronnenNietBeschikbaar"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    leesMijnZaak: {
        parameters: {
            query?: {
                /** @description Id van de bron zoals die bij het item in het klantbeeld staat; scheelt aanroepen */
                bron?: components["parameters"]["Bron"];
            };
            header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
                /**
                 * @description Hoe lang de aanroeper wil wachten, in milliseconden: korter dan gewoon, nooit langer. Gewoon is 2500 voor een medewerker, 1500 voor een klant en 10000 voor een stroom, tenzij anders ingesteld; het minste is 100. Een bron die dan nog niet geantwoord heeft krijgt de status `tijdslimiet`. Wat geen getal is of buiten deze grenzen ligt geeft 400.
                 * @example 1000
                 */
                Tijdslimiet?: components["parameters"]["Tijdslimiet"];
            };
            path: {
                /** @description Id zoals het in het klantbeeld staat */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De zaak */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Content-Language": components["headers"]["Content-Language"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MijnZaakAntwoord"];
                };
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietLeverbaar"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            502: components["responses"]["BronnenNietBeschikbaar"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    leesMijnDocumentinhoud: {
        parameters: {
            query?: {
                /** @description Id van de bron zoals die bij het item in het klantbeeld staat; scheelt aanroepen */
                bron?: components["parameters"]["Bron"];
            };
            header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
                /**
                 * @description Hoe lang de aanroeper wil wachten, in milliseconden: korter dan gewoon, nooit langer. Gewoon is 2500 voor een medewerker, 1500 voor een klant en 10000 voor een stroom, tenzij anders ingesteld; het minste is 100. Een bron die dan nog niet geantwoord heeft krijgt de status `tijdslimiet`. Wat geen getal is of buiten deze grenzen ligt geeft 400.
                 * @example 1000
                 */
                Tijdslimiet?: components["parameters"]["Tijdslimiet"];
                /**
                 * @description Eén bereik in bytes (RFC 9110, paragraaf 14.2); iets anders wordt genegeerd
                 * @example bytes=0-1023
                 */
                range?: string;
            };
            path: {
                /** @description Id zoals het in het klantbeeld staat */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De inhoud */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Een deel van de inhoud */
            206: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Range": components["headers"]["Content-Range"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietLeverbaar"];
            416: components["responses"]["BereikNietLeverbaar"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            502: components["responses"]["BronnenNietBeschikbaar"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    leesMijnContactmomenten: {
        parameters: {
            query?: {
                /** @description Alleen contacten over deze zaak */
                zaak?: string;
                kanaal?: string;
                vanaf?: string;
                totEnMet?: string;
                /** @description Nummer van de bladzijde, vanaf 1 */
                pagina?: components["parameters"]["Pagina"];
                /** @description Aantal per bladzijde */
                paginagrootte?: components["parameters"]["Paginagrootte"];
                /** @description Sla bewaarde antwoorden over en vraag alles opnieuw aan de bronnen */
                vers?: components["parameters"]["Vers"];
            };
            header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
                /**
                 * @description Hoe lang de aanroeper wil wachten, in milliseconden: korter dan gewoon, nooit langer. Gewoon is 2500 voor een medewerker, 1500 voor een klant en 10000 voor een stroom, tenzij anders ingesteld; het minste is 100. Een bron die dan nog niet geantwoord heeft krijgt de status `tijdslimiet`. Wat geen getal is of buiten deze grenzen ligt geeft 400.
                 * @example 1000
                 */
                Tijdslimiet?: components["parameters"]["Tijdslimiet"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Eén bladzijde contacten */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Content-Language": components["headers"]["Content-Language"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MijnContactmomentenPagina"];
                };
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietLeverbaar"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            502: components["responses"]["BronnenNietBeschikbaar"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    leesMijnProfiel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Uw profiel */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MijnProfiel"];
                };
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietLeverbaar"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            502: components["responses"]["NietGewijzigd"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    voegMijnAdresToe: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
                /** @description Een eigen, nieuwe sleutel van 8 tot 255 tekens zonder spatie, zoals een UUID */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MijnAdresInvoer"];
            };
        };
        responses: {
            /** @description Het adres is toegevoegd */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MijnProfieladres"];
                };
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietLeverbaar"];
            409: components["responses"]["WijzigingNietMogelijk"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdMediatype"];
            422: components["responses"]["NietTeVerwerken"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            502: components["responses"]["NietGewijzigd"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    wijzigMijnAdres: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
                /** @description De `versie` van wat u zag, tussen aanhalingstekens; zonder deze header is het antwoord 428 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id van het adres, zoals uw profiel het geeft */
                id: components["parameters"]["AdresId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MijnAdresInvoer"];
            };
        };
        responses: {
            /** @description Het adres is gewijzigd */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MijnProfieladres"];
                };
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietLeverbaar"];
            409: components["responses"]["WijzigingNietMogelijk"];
            412: components["responses"]["VersieVerouderd"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdMediatype"];
            428: components["responses"]["VersieNodig"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            502: components["responses"]["NietGewijzigd"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    verwijderMijnAdres: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
                /** @description De `versie` van wat u zag, tussen aanhalingstekens; zonder deze header is het antwoord 428 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id van het adres, zoals uw profiel het geeft */
                id: components["parameters"]["AdresId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het adres is verwijderd */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietLeverbaar"];
            409: components["responses"]["WijzigingNietMogelijk"];
            412: components["responses"]["VersieVerouderd"];
            428: components["responses"]["VersieNodig"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            502: components["responses"]["NietGewijzigd"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    verstuurMijnCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description Id van het adres, zoals uw profiel het geeft */
                id: components["parameters"]["AdresId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De code is verstuurd */
            202: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MijnCodeVerstuurd"];
                };
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietLeverbaar"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            502: components["responses"]["NietGewijzigd"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    bevestigMijnAdres: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description Id van het adres, zoals uw profiel het geeft */
                id: components["parameters"]["AdresId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MijnCodeInvoer"];
            };
        };
        responses: {
            /** @description Het adres is bevestigd */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MijnProfieladres"];
                };
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietLeverbaar"];
            409: components["responses"]["WijzigingNietMogelijk"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdMediatype"];
            422: components["responses"]["NietTeVerwerken"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            502: components["responses"]["NietGewijzigd"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    wijzigMijnVoorkeuren: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
                /** @description De `versie` van wat u zag, tussen aanhalingstekens; zonder deze header is het antwoord 428 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MijnVoorkeurenInvoer"];
            };
        };
        responses: {
            /** @description Uw voorkeuren zijn gewijzigd */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MijnVoorkeuren"];
                };
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietLeverbaar"];
            409: components["responses"]["WijzigingNietMogelijk"];
            412: components["responses"]["VersieVerouderd"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdMediatype"];
            428: components["responses"]["VersieNodig"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            502: components["responses"]["NietGewijzigd"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    leesMijnTaken: {
        parameters: {
            query?: {
                /** @description Alleen taken met deze status */
                status?: string;
                /** @description Alleen wat bij de zaak met dit id hoort */
                zaak?: string;
                /** @description Alleen uit deze bron */
                bron?: string;
                /** @description Nummer van de bladzijde, vanaf 1 */
                pagina?: components["parameters"]["Pagina"];
                /** @description Aantal per bladzijde */
                paginagrootte?: components["parameters"]["Paginagrootte"];
                /** @description Sla bewaarde antwoorden over en vraag alles opnieuw aan de bronnen */
                vers?: components["parameters"]["Vers"];
            };
            header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Eén bladzijde taken */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Content-Language": components["headers"]["Content-Language"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MijnTakenPagina"];
                };
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietLeverbaar"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            502: components["responses"]["BronnenNietBeschikbaar"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    leesMijnBerichten: {
        parameters: {
            query?: {
                /** @description Alleen gelezen of alleen ongelezen berichten */
                gelezen?: boolean;
                /** @description Alleen wat bij de zaak met dit id hoort */
                zaak?: string;
                /** @description Alleen uit deze bron */
                bron?: string;
                /** @description Nummer van de bladzijde, vanaf 1 */
                pagina?: components["parameters"]["Pagina"];
                /** @description Aantal per bladzijde */
                paginagrootte?: components["parameters"]["Paginagrootte"];
                /** @description Sla bewaarde antwoorden over en vraag alles opnieuw aan de bronnen */
                vers?: components["parameters"]["Vers"];
            };
            header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Eén bladzijde berichten */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Content-Language": components["headers"]["Content-Language"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MijnBerichtenPagina"];
                };
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietLeverbaar"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            502: components["responses"]["BronnenNietBeschikbaar"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    markeerMijnBericht: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description Id van het bericht */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BerichtMarkering"];
            };
        };
        responses: {
            /** @description Het bericht zoals het geworden is */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Content-Language": components["headers"]["Content-Language"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MijnBericht"];
                };
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietLeverbaar"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdMediatype"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            502: components["responses"]["BronnenNietBeschikbaar"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    zoekContext: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContextQuery"];
            };
        };
        responses: {
            /** @description De taken, of een deel daarvan (zie `compleet`) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Content-Language": components["headers"]["Content-Language"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContextResultaat"];
                };
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietLeverbaar"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdMediatype"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            502: components["responses"]["BronnenNietBeschikbaar"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    retrieveTaak: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De taak */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Content-Language": components["headers"]["Content-Language"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaakInfo"];
                };
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietLeverbaar"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            502: components["responses"]["BronnenNietBeschikbaar"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    leesMijnVerwerkingen: {
        parameters: {
            query: {
                /** @description Eerste dag van de periode (Nederlandse tijd) */
                vanaf: string;
                /** @description Laatste dag van de periode; ten hoogste vijf jaar na de eerste */
                totEnMet: string;
                /** @description Gewenst aantal handelingen; het zijn er meer als er verschillende in dezelfde milliseconde begonnen */
                aantal?: number;
                /** @description `volgende` van de vorige bladzijde, bij dezelfde periode */
                cursor?: string;
            };
            header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Eén bladzijde handelingen */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MijnVerwerkingen"];
                };
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietLeverbaar"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    volgMijnGebeurtenissen: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De stroom */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["MijnGebeurtenis"];
                };
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["NietLeverbaar"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    ontvangNotificatie: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
                "application/json": components["schemas"]["Notificatie"];
                "application/cloudevents+json": components["schemas"]["CloudEvent"];
            };
        };
        responses: {
            /** @description Ontvangen en verwerkt */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["NietLeverbaar"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdMediatype"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    verwijderKlantUitCache: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "klant": {
                 *         "soort": "natuurlijkPersoon",
                 *         "burgerservicenummer": "999993653"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CacheVerwijdering"];
            };
        };
        responses: {
            /** @description Verwijderd in alle replica's */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["NietLeverbaar"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdMediatype"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    listProcessingActivitiesPost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context van de aanroeper; een ongeldige waarde wordt vervangen.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "traceId": "ef4e77b9-b03b-585f-b613-5fcf8d8555fb"
                 *     }
                 */
                "application/json": components["schemas"]["ProcessingActivityRequest"];
            };
        };
        responses: {
            /** @description De logregels; een lege lijst als er geen zijn */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProcessingActivities"];
                };
            };
            400: components["responses"]["OngeldigeVraag"];
            401: components["responses"]["NietGeauthenticeerd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["NietLeverbaar"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdMediatype"];
            429: components["responses"]["TeVeelVerzoeken"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["NietBeschikbaar"];
        };
    };
    leesOpenapiJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De OpenAPI-beschrijving */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "access-control-allow-origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            406: components["responses"]["NietLeverbaar"];
            500: components["responses"]["InterneFout"];
        };
    };
}
