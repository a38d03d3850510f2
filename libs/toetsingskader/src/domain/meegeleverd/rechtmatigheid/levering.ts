import { normen, VOOR_IEDEREEN } from '../normbouw';

const BRON = 'Wmo 2015';
const ALLEEN_PGB = { ...VOOR_IEDEREEN, financiering: ['pgb'] as const };
const ALLEEN_ZIN = { ...VOOR_IEDEREEN, financiering: ['zin'] as const };
const REGELING = { bron: 'Regeling Jeugdwet', vindplaats: 'regels over controle en onderzoek naar fraude' };
const MISBRUIK =
  'Verordening op grond van de Wmo 2015, artikel 2.1.3, lid 4, of de Jeugdwet, artikel 2.9, onder d';

/** What was awarded, what was given, what was paid. */
const LEVERING = normen({ thema: 'levering', bron: BRON }, [
  {
    code: 'RM-LEV-1',
    vindplaats: 'artikel 2.3.5; overeenkomst met de gemeente',
    tekst: 'De cliënt krijgt de ondersteuning die is toegekend, in omvang en soort.',
    toelichting:
      'Krijgt de cliënt minder of iets anders, dan kan daar een goede reden voor zijn: vraag na of dat met de toegang is afgesproken. Zonder afspraak is het een afwijking.',
    binding: 'wettelijk',
    grondslag:
      'Overeenkomst met de gemeente, bij de beschikking op grond van de Wmo 2015, artikel 2.3.5, of de Jeugdwet, artikel 2.3',
    methoden: ['steekproef', 'gesprek'],
    bronnen: [{ bron: 'Jeugdwet', vindplaats: 'artikel 2.3' }],
    indicatoren: ['Beschikking, rooster en dagrapportage van dezelfde maand'],
    vragen: [
      {
        tekst: 'Hoeveel keer per week komt er iemand bij u, en hoelang blijft die?',
        risico: 'Er wordt betaald voor hulp die de inwoner niet krijgt.',
        geenAndereBron: 'Beschikking en factuur komen van gemeente en aanbieder, niet van de cliënt.',
      },
    ],
  },
  {
    code: 'RM-LEV-2',
    vindplaats: 'overeenkomst met de gemeente',
    tekst: 'De ondersteuning begint en eindigt op de dagen die met de gemeente zijn afgesproken en gemeld.',
    toelichting: 'Ook een opname, vakantie of overlijden is op tijd doorgegeven.',
    binding: 'wettelijk',
    grondslag: 'Overeenkomst met de gemeente',
    toepassing: ALLEEN_ZIN,
    methoden: ['steekproef', 'document'],
    indicatoren: ['Start- en stopberichten naast rapportages'],
  },
  {
    code: 'RM-LEV-3',
    vindplaats: 'overeenkomst met de gemeente',
    tekst:
      'Inzet van een onderaannemer is toegestaan, gemeld, en de aanbieder blijft ervoor verantwoordelijk.',
    toelichting:
      'De gemeente weet wie er werkelijk bij haar inwoners komt. Ook voor een onderaannemer gelden de eisen van het contract.',
    binding: 'wettelijk',
    grondslag: 'Overeenkomst met de gemeente',
    toepassing: ALLEEN_ZIN,
    methoden: ['document', 'gesprek'],
    indicatoren: ['Overeenkomsten met onderaannemers; toestemming van de gemeente'],
    vragen: [
      {
        tekst: 'Wie voert het werk uit dat u zelf niet doet, en hoe controleert u dat?',
        risico: 'Een partij die de gemeente had afgewezen, werkt via een ander alsnog bij inwoners.',
        geenAndereBron: 'Facturen dragen alleen de naam van de hoofdaannemer.',
      },
    ],
  },
]);

const DECLARATIE = normen({ thema: 'declaratie', bron: BRON }, [
  {
    code: 'RM-DEC-1',
    vindplaats: 'artikel 2.1.3, lid 4',
    tekst: 'Wat is gedeclareerd, is ook geleverd.',
    toelichting:
      'Vergelijk declaratie, rooster, rapportage en wat de cliënt vertelt. Een verschil is nog geen fraude: zoek eerst naar een gewone verklaring.',
    binding: 'wettelijk',
    grondslag: MISBRUIK,
    methoden: ['steekproef'],
    bronnen: [REGELING],
    indicatoren: ['Declaraties van een periode naar keuze met de rapportages'],
    vragen: [
      {
        tekst: 'Kunt u voor deze week per cliënt laten zien waaruit de gedeclareerde uren blijken?',
        risico: 'Niet geleverde uren worden uit publiek geld betaald.',
        geenAndereBron: 'Het berichtenverkeer kent alleen het aantal uren en niet het bewijs ervan.',
      },
    ],
  },
  {
    code: 'RM-DEC-2',
    vindplaats: 'artikel 2.6.6; overeenkomst met de gemeente',
    tekst: 'Het gedeclareerde tarief en product horen bij de hulp die is gegeven.',
    toelichting:
      'Een groep is geen individuele begeleiding, en reistijd of administratie telt alleen mee als dat is afgesproken.',
    binding: 'wettelijk',
    grondslag:
      'Overeenkomst met de gemeente, met het tarief op grond van de Wmo 2015, artikel 2.6.6, of de Jeugdwet, artikel 2.12',
    methoden: ['steekproef', 'document'],
    bronnen: [{ bron: 'Jeugdwet', vindplaats: 'artikel 2.12' }],
    indicatoren: ['Productcodes naast de aard van de begeleiding'],
    vragen: [
      {
        tekst: 'Met hoeveel cliënten tegelijk werkt u als u dit product schrijft?',
        risico: 'Lichte hulp wordt als zware en dus duurdere hulp in rekening gebracht.',
        geenAndereBron: 'Een productcode verraadt niet hoeveel mensen er in de kamer waren.',
      },
    ],
  },
  {
    code: 'RM-DEC-3',
    vindplaats: 'artikel 2.1.3, lid 4',
    tekst:
      'Dezelfde hulp is niet twee keer betaald, uit verschillende wetten of door verschillende gemeenten.',
    toelichting: 'Let op overgang naar de Wlz, verhuizing, en pgb naast zorg in natura.',
    binding: 'wettelijk',
    grondslag: MISBRUIK,
    methoden: ['steekproef', 'document'],
    bronnen: [REGELING],
    indicatoren: ['Datum van indicatie Wlz of verhuizing naast declaraties'],
    vragen: [
      {
        tekst: 'Wat doet u met lopende declaraties als een cliënt een indicatie voor de Wlz krijgt?',
        risico: 'Twee financiers betalen dezelfde uren zonder het van elkaar te weten.',
        geenAndereBron: 'Zorgkantoor en gemeenten zien elkaars betalingen niet.',
      },
    ],
  },
  {
    code: 'RM-DEC-4',
    vindplaats: 'artikel 2.1.3, lid 4',
    tekst: 'Ten onrechte ontvangen geld is uit eigen beweging gemeld en terugbetaald.',
    toelichting:
      'Een fout kan iedereen maken. Wie zelf herstelt, laat zien dat zijn controle werkt; neem dat mee als pluspunt.',
    binding: 'wettelijk',
    grondslag: MISBRUIK,
    methoden: ['document'],
    werking: 'repressief',
    bronnen: [REGELING],
    indicatoren: ['Correcties en creditfacturen van het laatste jaar'],
  },
]);

/** Spending of a pgb: Wmo 2.3.6, 2.3.9, 2.3.10; Jeugdwet 8.1.1, 8.1.4. */
const PGB = normen({ thema: 'pgb', bron: BRON, toepassing: ALLEEN_PGB }, [
  {
    code: 'RM-PGB-1',
    vindplaats: 'artikel 2.3.6 en 2.3.10, lid 1, onder e',
    tekst: 'Het pgb is besteed aan de hulp waarvoor het is gegeven.',
    toelichting:
      'De zorgovereenkomst, de declaratie en de werkelijke hulp sluiten op elkaar aan. Een bevinding over de budgethouder is geen tekortkoming van de aanbieder: daarover besluit het college.',
    binding: 'wettelijk',
    grondslag: 'Wmo 2015, artikel 2.3.6 en 2.3.10; Jeugdwet, artikel 8.1.1 en 8.1.4',
    methoden: ['steekproef', 'gesprek'],
    bronnen: [{ bron: 'Jeugdwet', vindplaats: 'artikel 8.1.1 en 8.1.4' }],
    indicatoren: ['Zorgovereenkomst, budgetplan en declaraties'],
    vragen: [
      {
        tekst: 'Wat kocht u van het budget, en van wie?',
        risico: 'Geld voor hulp gaat naar huur, spullen of een tussenpersoon.',
        geenAndereBron: 'De Sociale Verzekeringsbank betaalt uit en ziet de hulp zelf niet.',
      },
    ],
  },
  {
    code: 'RM-PGB-2',
    vindplaats: 'artikel 2.3.6, lid 2, onder a',
    tekst:
      'De budgethouder of zijn vertegenwoordiger voert zelf de regie en is niet afhankelijk van de aanbieder.',
    toelichting:
      'De aanbieder beheert niet het budget waaruit hij zelf wordt betaald en spreekt niet namens de budgethouder met de gemeente.',
    binding: 'wettelijk',
    grondslag: 'Wmo 2015, artikel 2.3.6, lid 2, onder a; Jeugdwet, artikel 8.1.1, lid 2, onder a',
    methoden: ['gesprek', 'document'],
    indicatoren: ['Wie de vertegenwoordiger is en wat hem met de aanbieder verbindt'],
    vragen: [
      {
        tekst: 'Wie vult de declaraties in, en wie keurt ze goed?',
        risico: 'De aanbieder keurt zijn eigen rekeningen goed met de gegevens van de cliënt.',
        geenAndereBron: 'In het pgb-portaal is niet te zien wie er achter de knop zat.',
      },
    ],
  },
  {
    code: 'RM-PGB-3',
    vindplaats: 'artikel 2.3.6, lid 2, onder c',
    tekst: 'De hulp uit het pgb is veilig, doeltreffend en gericht op de cliënt.',
    toelichting:
      'Voor een pgb-hulpverlener gelden de eisen van de verordening en het pgb-plan. Een zelfstandige in het eigen netwerk hoeft niet te werken als een instelling.',
    binding: 'wettelijk',
    grondslag: 'Wmo 2015, artikel 2.3.6, lid 2, onder c, met de verordening',
    toepassing: { ...ALLEEN_PGB, wetten: ['wmo'] },
    methoden: ['gesprek', 'steekproef'],
    indicatoren: ['Budgetplan met doelen en evaluatie'],
    vragen: [
      {
        tekst: 'Wat leverde de hulp uit uw budget u het laatste half jaar op?',
        risico: 'Een budget wordt jaren verlengd voor hulp die onveilig is of niets toevoegt.',
        geenAndereBron: 'Een pgb-hulpverlener legt over het resultaat aan niemand anders verantwoording af.',
      },
    ],
  },
]);

export const LEVERING_EN_BETALING = [...LEVERING, ...DECLARATIE, ...PGB];
