import { normen } from '../normbouw';
import { BESTUURDER, LEIDRAAD, RADEN } from './rollen';

/** L-IMP-1..4 with their parts. */
export const IMPLEMENTATIE = normen({ thema: 'implementatie', bron: LEIDRAAD }, [
  {
    code: 'L-IMP-1',
    vindplaats: 'implementatie, aanbeveling 1, p. 201',
    tekst:
      'De bestuurder laat zien dat hij het onderwerp belangrijk vindt en geeft er tijd, ruimte en scholing voor.',
    toelichting:
      'Medewerkers moeten het kunnen merken: in de begroting, in het rooster en in wat de bestuurder zelf zegt en doet.',
    binding: 'aanbeveling',
    methoden: ['gesprek', 'document'],
    rollen: [BESTUURDER],
    indicatoren: ['Jaarplan of begroting met tijd en geld voor dit onderwerp'],
    vragen: [
      {
        tekst: 'Waaraan merken medewerkers dat u dit onderwerp zelf belangrijk vindt?',
        risico: 'Zonder steun van boven verdwijnt het onderwerp zodra het druk wordt.',
        geenAndereBron:
          'Een beleidstuk is door anderen geschreven en zegt niets over het gedrag van de bestuurder.',
      },
    ],
  },
  {
    code: 'L-IMP-1a',
    vindplaats: 'implementatie, tekst over vragen van de inspectie aan een bestuurder',
    tekst:
      'De bestuurder kan uitleggen hoe hij risico’s beheerst en stuurt op functioneren, op genoeg en deskundig personeel en op een plek voor vragen over moeilijk gedrag.',
    toelichting:
      'Dit zijn de vragen die een bestuurder na een calamiteit krijgt. Het antwoord is er dus beter al daarvoor.',
    binding: 'aanbeveling',
    methoden: ['gesprek', 'document'],
    rollen: [BESTUURDER],
    indicatoren: ['Sturingsinformatie die de bestuurder zelf gebruikt'],
    vragen: [
      {
        tekst: 'Welk cijfer of verhaal maakte dat u het afgelopen jaar ingreep?',
        risico: 'De bestuurder hoort pas dat het misgaat als er al schade is.',
        geenAndereBron: 'Rapportages aan het bestuur laten niet zien welke daarvan tot actie leidden.',
      },
    ],
  },
  {
    code: 'L-IMP-2',
    vindplaats: 'implementatie, aanbeveling 2, p. 203',
    tekst:
      'Cliënten, familie, medewerkers en vrijwilligers praten mee, en politie of wijkagent is er vroeg bij betrokken.',
    toelichting: 'De vorm past bij de omvang: een raad, een bijeenkomst of een vast gesprek.',
    binding: 'aanbeveling',
    methoden: ['document'],
    rollen: [BESTUURDER, RADEN],
    indicatoren: [
      'Inbreng van cliëntenraad, ondernemingsraad, familieraad of vrijwilligersraad, eens per jaar',
    ],
    vragen: [
      {
        tekst:
          'Over welk onderdeel van het stappenplan had u als raad een andere mening, en wat is daarmee gedaan?',
        risico: 'Afspraken worden opgelegd en daardoor niet gedragen door wie ze moet gebruiken.',
        geenAndereBron: 'Een instemming in de notulen verbergt wat er aan inbreng aan voorafging.',
      },
    ],
  },
  {
    code: 'L-IMP-2a',
    vindplaats: 'paragraaf 5.5',
    tekst: 'De cliëntenraad krijgt overzichten van incidentmeldingen als hij daarom vraagt.',
    toelichting: 'Zonder namen en zo dat niemand te herkennen is.',
    binding: 'aanbeveling',
    methoden: ['document', 'gesprek'],
    rollen: [BESTUURDER, RADEN],
    indicatoren: ['Laatste overzicht dat de raad ontving'],
  },
  {
    code: 'L-IMP-3',
    vindplaats: 'implementatie, aanbeveling 3, p. 204-210',
    tekst:
      'Er is een plan van aanpak: acties, wie ervoor staat, wanneer, hoe het wordt gevolgd en hoe het blijft bestaan.',
    toelichting:
      'Het plan komt terug in het jaarplan en in de verantwoording. Een deel van een breder plan is ook goed.',
    binding: 'aanbeveling',
    methoden: ['document'],
    rollen: [BESTUURDER],
    indicatoren: [
      'Plan van aanpak met stand van zaken',
      'Terugmeldingen van aandachtsvelders, meldteam, vertrouwenspersonen en leidinggevenden, per kwartaal of halfjaar',
    ],
    vragen: [
      {
        tekst: 'Welke actie uit het plan is niet gelukt, en wat heeft u toen bijgesteld?',
        risico: 'Een plan wordt geschreven voor de buitenwereld en niet uitgevoerd.',
        geenAndereBron: 'Een plan toont voornemens; wat mislukte blijft er meestal buiten.',
      },
    ],
  },
  {
    code: 'L-IMP-4',
    vindplaats: 'implementatie, aanbeveling 4, p. 211-220',
    tekst: 'Er is een stappenplan met afspraken voor alle zes stappen.',
    toelichting:
      'Bij elke stap staat wat er van wie wordt verwacht, wie beslist en wat wordt vastgelegd. Verder: veiligheid eerst, politie op tijd, beide kanten horen, tijdelijk zwijgen, privacy, bescherming van de melder, feitelijk vastleggen, voortvarendheid en zorgvuldige berichten. De interne procedure zelf is voor Wkkgz-zorg een plicht; de rest is een aanbeveling.',
    binding: 'wettelijk_bij_wkkgz',
    grondslag: 'Wkkgz, artikel 9, lid 2; Uitvoeringsbesluit Wkkgz, artikel 6',
    methoden: ['document'],
    rollen: [BESTUURDER],
    bronnen: [{ bron: 'Uitvoeringsbesluit Wkkgz', vindplaats: 'artikel 6' }],
    indicatoren: ['Stappenplan met stroomschema; per stap wie, wat, wanneer en wat wordt vastgelegd'],
    vragen: [
      {
        tekst:
          'Kunt u aan de hand van het stappenplan laten zien wat u doet als morgen een cliënt een collega beschuldigt?',
        risico: 'Als het gebeurt, moet iedereen het nog uitvinden en gaan er in de haast dingen mis.',
        geenAndereBron:
          'De tekst van het stappenplan bewijst niet dat mensen er onder druk mee kunnen werken.',
      },
    ],
  },
]);
