import { normen } from '../normbouw';
import { BESTUURDER, HR, LEIDINGGEVENDE, LEIDRAAD, PROFESSIONAL, RADEN } from './rollen';

/** L-PRE-5..7 with their parts: who is hired, a safe climate, learning. */
export const PREVENTIE_PERSONEEL = normen({ thema: 'preventie', bron: LEIDRAAD }, [
  {
    code: 'L-PRE-5',
    vindplaats: 'preventie, aanbeveling 5, p. 88-98',
    tekst:
      'De aanbieder kiest medewerkers en vrijwilligers zorgvuldig, gaat voor de start en daarna geregeld na of zij geschikt zijn, en legt de bevindingen vast in het personeelsdossier.',
    toelichting:
      'De vergewisplicht uit de Wkkgz geldt voor nieuwe zorgverleners die cliënten helpen. Geregeld opnieuw nagaan en hetzelfde doen bij vrijwilligers is een aanbeveling.',
    binding: 'wettelijk_bij_wkkgz',
    grondslag: 'Wkkgz, artikel 4, lid 1a',
    methoden: ['steekproef', 'document'],
    rollen: [HR, BESTUURDER],
    bronnen: [{ bron: 'Wkkgz', vindplaats: 'artikel 4, lid 1a' }],
    indicatoren: [
      'Personeelsdossiers uit de steekproef, op code',
      'Per leidinggevende: aantal nieuwe medewerkers en bij hoeveel van hen referenties zijn gevraagd',
    ],
    vragen: [
      {
        tekst: 'Hoe gaat het nagaan van iemands verleden als hij morgen al moet beginnen?',
        risico: 'Onder tijdsdruk komt iemand binnen die elders om zijn gedrag moest vertrekken.',
        geenAndereBron: 'De beschreven procedure gaat uit van tijd die er bij spoed niet is.',
      },
    ],
  },
  {
    code: 'L-PRE-5a',
    vindplaats: 'preventie, aanbeveling 5, tekst over competenties',
    tekst: 'Vakkennis en de manier van omgaan met afhankelijkheid en macht zijn bij de keuze beoordeeld.',
    toelichting:
      'Een diploma zegt iets over kennis. Hoe iemand met mensen omgaat, blijkt uit een gesprek, een opdracht of meelopen.',
    binding: 'aanbeveling',
    methoden: ['steekproef'],
    rollen: [HR],
    indicatoren: ['Verslag van de selectie in het personeelsdossier'],
    vragen: [
      {
        tekst: 'Waaraan zag u bij uw laatste nieuwe collega dat hij goed met afhankelijke mensen omgaat?',
        risico: 'Iemand met de juiste papieren mist het vermogen om respectvol te helpen.',
        geenAndereBron: 'Diploma’s en registers meten de omgang met cliënten niet.',
      },
    ],
  },
  {
    code: 'L-PRE-5b',
    vindplaats: 'preventie, aanbeveling 5, tekst over referenties',
    tekst:
      'Referenties worden pas gevraagd met toestemming van de sollicitant, gaan alleen over het werk, en de sollicitant mag op de uitkomst reageren.',
    toelichting:
      'Vragen over de thuissituatie of ziekteverzuim horen er niet bij. De leidraad vraagt om uitdrukkelijke toestemming; of die ook de grond is waarop de AVG de verwerking toestaat, zegt zij niet.',
    binding: 'wettelijk',
    grondslag: 'AVG, artikel 5, lid 1, onder c, en artikel 6',
    methoden: ['document', 'steekproef'],
    rollen: [HR],
    bronnen: [{ bron: 'NVP Sollicitatiecode', vindplaats: 'onderdeel referenties' }],
    indicatoren: ['Procedure voor referenties; toestemming in het personeelsdossier'],
    vragen: [
      {
        tekst: 'Wat vraagt u een vorige werkgever, en wat doet u met een negatief antwoord?',
        risico: 'Een sollicitant wordt afgewezen of aangenomen op roddel waar hij niets van weet.',
        geenAndereBron: 'Telefonische referenties laten meestal alleen een datum achter in het dossier.',
      },
    ],
  },
  {
    code: 'L-PRE-5c',
    vindplaats: 'preventie, p. 90 en 97',
    tekst: 'Waar een VOG verplicht is, is die er, en was hij bij de start niet ouder dan drie maanden.',
    toelichting:
      'Of een VOG verplicht is, hangt af van de wet en soms van de verordening of het contract. Wij noteren alleen dat de VOG is gezien en van welke datum hij is, nooit de inhoud.',
    binding: 'wettelijk_bij_wkkgz',
    grondslag: 'Uitvoeringsbesluit Wkkgz, artikel 3.1',
    methoden: ['steekproef'],
    rollen: [HR],
    bronnen: [{ bron: 'Uitvoeringsbesluit Wkkgz', vindplaats: 'artikel 3.1' }],
    indicatoren: ['Datum van de VOG naast de startdatum in het personeelsdossier'],
  },
  {
    code: 'L-PRE-5d',
    vindplaats: 'preventie, aanbeveling 5; p. 101',
    tekst: 'In de sollicitatie is besproken welk gedrag de aanbieder verwacht.',
    toelichting: 'De gedragscode is daarvoor een handvat. Het gesprek hoort vóór de handtekening te zijn.',
    binding: 'aanbeveling',
    methoden: ['gesprek', 'steekproef'],
    rollen: [HR],
    indicatoren: [
      'Steekproef onder nieuwe medewerkers en vrijwilligers, eens per jaar: is het in de sollicitatie besproken',
    ],
    vragen: [
      {
        tekst: 'Wat is er in uw sollicitatiegesprek gezegd over omgaan met cliënten?',
        risico: 'Een nieuwe medewerker begint zonder te weten waar hier de grens ligt.',
        geenAndereBron: 'Van sollicitatiegesprekken wordt zelden meer bewaard dan de uitkomst.',
      },
    ],
  },
  {
    code: 'L-PRE-5e',
    vindplaats: 'preventie, aanbeveling 5, tekst over ongeschiktheid',
    tekst: 'Blijkt iemand niet geschikt, of is daar een vermoeden van, dan heeft de aanbieder gehandeld.',
    toelichting:
      'Bijvoorbeeld niet aannemen, extra begeleiding, bijscholing, ander werk of ontslag. De stap past bij wat er aan de hand is.',
    binding: 'aanbeveling',
    methoden: ['steekproef'],
    werking: 'repressief',
    rollen: [HR, LEIDINGGEVENDE],
    indicatoren: ['Vastgelegde stappen in het personeelsdossier'],
    vragen: [
      {
        tekst: 'Bij wie twijfelde u het afgelopen jaar over de geschiktheid, en welke stap volgde?',
        risico: 'Twijfel wordt niet omgezet in een besluit en de medewerker blijft alleen bij cliënten.',
        geenAndereBron: 'Twijfel die tot niets leidde, staat nergens beschreven.',
      },
    ],
  },
  {
    code: 'L-PRE-5f',
    vindplaats: 'preventie, aanbeveling 5, tekst over het oordeel',
    tekst: 'Uit het dossier is te begrijpen hoe het oordeel over iemands geschiktheid tot stand kwam.',
    toelichting: 'Een derde moet het kunnen volgen: wat is bekeken, wat bleek en waarom was dat genoeg.',
    binding: 'aanbeveling',
    methoden: ['steekproef'],
    rollen: [HR],
    indicatoren: ['Onderbouwing van het oordeel in het personeelsdossier'],
  },
  {
    code: 'L-PRE-6',
    vindplaats: 'preventie, aanbeveling 6, p. 99-102',
    tekst:
      'Medewerkers en vrijwilligers durven te zeggen wat zij moeilijk vinden of wat bijna misging, zonder sfeer van wantrouwen.',
    toelichting:
      'Kijk naar wat mensen in het overleg inbrengen, hoe een leidinggevende op een fout reageert en hoe een klacht het team raakt.',
    binding: 'aanbeveling',
    methoden: ['gesprek'],
    rollen: [LEIDINGGEVENDE, PROFESSIONAL],
    vragen: [
      {
        tekst: 'Welke fout heeft u laatst zelf in het team verteld, en hoe werd daarop gereageerd?',
        risico: 'Fouten worden verzwegen en kunnen zich herhalen tot er schade is.',
        geenAndereBron: 'Weinig gemelde fouten kan een veilig of juist een onveilig team betekenen.',
      },
    ],
  },
  {
    code: 'L-PRE-6a',
    vindplaats: 'preventie, p. 101',
    tekst:
      'Gewenst gedrag is besproken en zo mogelijk vastgelegd in een gedragscode die mensen niet verlamt.',
    toelichting:
      'De code komt terug in de sollicitatie, bij het inwerken en in het functioneringsgesprek. Zij laat ruimte voor het eigen oordeel.',
    binding: 'aanbeveling',
    methoden: ['document', 'gesprek'],
    rollen: [BESTUURDER, HR],
    indicatoren: ['Gedragscode; inwerkprogramma; agenda van functioneringsgesprekken'],
    vragen: [
      {
        tekst: 'Wanneer hielp de gedragscode u bij een lastige keuze?',
        risico: 'De code ligt in een la, of maakt medewerkers zo bang dat zij cliënten op afstand houden.',
        geenAndereBron: 'De tekst van de code laat niet zien hoe die in het werk uitpakt.',
      },
    ],
  },
  {
    code: 'L-PRE-7',
    vindplaats: 'preventie, aanbeveling 7, p. 103-105',
    tekst:
      'De aanbieder leert van wat gebeurt: in houding en in vaste werkwijze, samen met cliënten of wie hen vertegenwoordigt.',
    toelichting:
      'Er zijn acties met een resultaat dat wordt teruggekoppeld. Cliënten leren mee als gelijken. Een ontbrekende registratie telt niet zwaarder dan een werkwijze die klopt.',
    binding: 'aanbeveling',
    methoden: ['document', 'gesprek'],
    rollen: [LEIDINGGEVENDE, RADEN],
    indicatoren: ['Verbeteracties met resultaat; aantal en aard van meldingen en wat erop volgde'],
    vragen: [
      {
        tekst: 'Wat gaat er nu anders door iets wat vorig jaar misging?',
        risico: 'Dezelfde gebeurtenis herhaalt zich bij een andere cliënt of een ander team.',
        geenAndereBron: 'Een lijst van acties zegt niet of de verandering op de werkvloer is aangekomen.',
      },
    ],
  },
]);
