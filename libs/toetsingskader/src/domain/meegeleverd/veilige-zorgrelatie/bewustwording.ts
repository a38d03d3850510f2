import { normen } from '../normbouw';
import { BESTUURDER, HR, LEIDINGGEVENDE, LEIDRAAD, OPLEIDER, PROFESSIONAL, RADEN } from './rollen';

/** L-BEW-1..3 with their parts. */
export const BEWUSTWORDING = normen({ thema: 'bewustwording', bron: LEIDRAAD }, [
  {
    code: 'L-BEW-1',
    vindplaats: 'bewustwording, aanbeveling 1, p. 49',
    tekst:
      'Iedereen in elk team weet wat het doet met een cliënt, met familie en met henzelf dat de cliënt van hen afhankelijk is. De aanbieder kan dat laten zien.',
    toelichting:
      'Wie hulp nodig heeft, staat niet op gelijke voet met wie die hulp geeft. Het gaat erom dat medewerkers dat in hun eigen werk herkennen en er met elkaar over praten, ook in teams die bij mensen thuis komen.',
    binding: 'aanbeveling',
    methoden: ['gesprek', 'document'],
    rollen: [PROFESSIONAL, OPLEIDER],
    indicatoren: [
      'Agenda of verslag van een teamoverleg over afhankelijkheid en macht',
      'Aantal keren dat de aandachtsvelder het onderwerp in het team besprak, per kwartaal of halfjaar',
    ],
    vragen: [
      {
        tekst:
          'Wanneer merkte u voor het laatst dat een cliënt iets niet durfde te zeggen, en wat deed u toen?',
        risico:
          'Een medewerker die zijn overwicht niet ziet, gaat over grenzen heen zonder dat iemand het merkt.',
        geenAndereBron:
          'Of iemand zijn eigen overwicht herkent, blijkt alleen uit wat hij er zelf over vertelt.',
      },
    ],
  },
  {
    code: 'L-BEW-1a',
    vindplaats: 'bewustwording, gespreksonderwerpen bij aanbeveling 1',
    tekst: 'Macht en afhankelijkheid zijn besproken, in een gewoon overleg of op een aparte bijeenkomst.',
    toelichting:
      'De vorm is vrij. Het telt dat het gesprek echt heeft plaatsgevonden en dat het team er iets mee deed.',
    binding: 'aanbeveling',
    methoden: ['document'],
    rollen: [LEIDINGGEVENDE],
    indicatoren: ['Agenda, verslag of afspraken van het overleg'],
  },
  {
    code: 'L-BEW-1b',
    vindplaats: 'bewustwording; paragraaf 3.4.3',
    tekst:
      'De aanbieder behandelt veilig zijn voor de cliënt en veilig werken voor de medewerker in samenhang.',
    toelichting:
      'Agressie tegen medewerkers en grensoverschrijdend gedrag door medewerkers hebben vaak dezelfde aanleiding. Beleid tegen agressie dat alleen naar de medewerker kijkt, mist de helft.',
    binding: 'aanbeveling',
    methoden: ['document', 'gesprek'],
    rollen: [BESTUURDER],
    indicatoren: ['Agressiebeleid of arbobeleid met een verwijzing naar de veiligheid van cliënten'],
    vragen: [
      {
        tekst: 'Wat bespreekt u na een uitbarsting van een cliënt over de rol van de medewerker zelf?',
        risico: 'Na agressie reageert een team harder dan nodig en gaat dat normaal vinden.',
        geenAndereBron: 'Een melding van agressie beschrijft het gedrag van de cliënt en niet het nagesprek.',
      },
    ],
  },
  {
    code: 'L-BEW-1c',
    vindplaats: 'bewustwording, tekst over dwang en vrijheidsbeperking',
    tekst:
      'Bij elke dwang of beperking van vrijheid staat vast waarom het nodig was, dat het geen straf of dreigement was, welke nazorg de cliënt kreeg en hoe er is teruggekeken.',
    toelichting:
      'Bij het terugkijken hoort de vraag hoe de cliënt er zelf achteraf over denkt. Of dwang was toegestaan is een vraag voor de inspectie; hier gaat het om de verantwoording tegenover de cliënt.',
    binding: 'aanbeveling',
    methoden: ['steekproef', 'document'],
    werking: 'repressief',
    rollen: [LEIDINGGEVENDE, PROFESSIONAL],
    indicatoren: ['Cliëntdossiers waarin dwang is toegepast: reden, nazorg en terugblik'],
    vragen: [
      {
        tekst: 'Hoe hoorde u van de cliënt wat hij achteraf van de beperking vond?',
        risico: 'Dwang wordt een middel om rust te houden en de cliënt staat er alleen voor.',
        geenAndereBron: 'In de registratie van dwang ontbreekt meestal wat de cliënt er zelf van vond.',
      },
    ],
  },
  {
    code: 'L-BEW-1d',
    vindplaats: 'bewustwording, tekst over afstand en nabijheid',
    tekst: 'Medewerkers kunnen per cliënt uitleggen hoeveel nabijheid past en waar afstand nodig is.',
    toelichting:
      'Er is geen vaste maat. Een arm om de schouder is bij de een steun en bij de ander een grens. Medewerkers moeten hun keuze kunnen uitleggen aan collega’s en aan de cliënt.',
    binding: 'aanbeveling',
    methoden: ['gesprek'],
    rollen: [PROFESSIONAL],
    vragen: [
      {
        tekst: 'Kunt u twee cliënten noemen bij wie u het contact anders aanpakt, en waarom?',
        risico: 'Een persoonlijke band groeit ongemerkt uit tot een ongepaste relatie.',
        geenAndereBron: 'Een gedragscode geeft algemene regels en zegt niets over de afweging per cliënt.',
      },
    ],
  },
  {
    code: 'L-BEW-1e',
    vindplaats: 'bewustwording, tekst over vrijwilligers',
    tekst:
      'De aanbieder houdt er rekening mee dat vrijwilligers en maatjes afhankelijk zijn van medewerkers.',
    toelichting:
      'Een vrijwilliger spreekt een medewerker niet gemakkelijk aan. De aanbieder zorgt dat een vrijwilliger ergens anders terechtkan dan bij degene over wie het gaat.',
    binding: 'aanbeveling',
    methoden: ['gesprek'],
    rollen: [LEIDINGGEVENDE],
    vragen: [
      {
        tekst: 'Bij wie kan een vrijwilliger terecht die zich zorgen maakt over een vaste medewerker?',
        risico: 'Een vrijwilliger ziet iets misgaan en zwijgt omdat hij niemand wil afvallen.',
        geenAndereBron: 'Vrijwilligers komen in de registraties van de aanbieder over personeel niet voor.',
      },
    ],
  },
  {
    code: 'L-BEW-2',
    vindplaats: 'bewustwording, aanbeveling 2, p. 55-57',
    tekst:
      'Iedereen erkent dat grensoverschrijdend gedrag en mishandeling, ook strafbare feiten, in de eigen organisatie kunnen voorkomen.',
    toelichting:
      'Wie denkt dat het hier niet gebeurt, ziet signalen over het hoofd. Erkennen betekent niet dat collega’s elkaar wantrouwen.',
    binding: 'aanbeveling',
    methoden: ['gesprek'],
    rollen: [PROFESSIONAL, OPLEIDER],
    vragen: [
      {
        tekst: 'Welke situatie zou hier kunnen ontsporen, en hoe zou u dat merken?',
        risico: 'Signalen blijven liggen omdat niemand zich het ergste kan voorstellen.',
        geenAndereBron: 'Dat er geen meldingen zijn, kan ook betekenen dat niemand ernaar kijkt.',
      },
    ],
  },
  {
    code: 'L-BEW-2a',
    vindplaats: 'bewustwording, tekst bij aanbeveling 2',
    tekst: 'Grensoverschrijdend gedrag door medewerkers is in de cliëntenraad besproken.',
    toelichting:
      'De raad kent de ervaringen van cliënten en kan zeggen wat zij nodig hebben om iets te durven melden.',
    binding: 'aanbeveling',
    methoden: ['document'],
    rollen: [RADEN],
    indicatoren: ['Verslag van de cliëntenraad; eens per jaar wat de raad met het onderwerp deed'],
  },
  {
    code: 'L-BEW-2b',
    vindplaats: 'bewustwording, tekst over het reglement disfunctionerende zorgverleners',
    tekst: 'Is er een reglement voor zorgverleners die niet goed functioneren, dan kennen medewerkers het.',
    toelichting:
      'De aanbieder hoeft zo’n reglement niet te hebben. Heeft hij het wel, dan helpt het alleen als medewerkers weten wat erin staat.',
    binding: 'aanbeveling',
    methoden: ['gesprek', 'document'],
    rollen: [HR, PROFESSIONAL],
    indicatoren: ['Het reglement, als het er is'],
    vragen: [
      {
        tekst: 'Wat gebeurt er hier volgens u met een collega die zijn werk niet goed meer doet?',
        risico: 'Collega’s dekken iemand af omdat zij de gevolgen niet kennen of te zwaar vinden.',
        geenAndereBron: 'Dat een reglement bestaat, zegt niet of de werkvloer de inhoud kent.',
      },
    ],
  },
  {
    code: 'L-BEW-3',
    vindplaats: 'bewustwording, aanbeveling 3, p. 58-59',
    tekst:
      'Iedereen weet dat een cliënt recht heeft op een veilige zorgrelatie en wat hij zelf moet doen om onveiligheid te voorkomen, te zien en te stoppen.',
    toelichting:
      'De rollen staan in het stappenplan van de aanbieder. Medewerkers kunnen hun eigen rol navertellen.',
    binding: 'aanbeveling',
    methoden: ['gesprek', 'document'],
    rollen: [PROFESSIONAL, OPLEIDER],
    indicatoren: ['De rolverdeling in het stappenplan'],
    vragen: [
      {
        tekst: 'Wat is uw eigen taak als u ziet dat een cliënt onheus wordt behandeld?',
        risico: 'Iedereen wacht op een ander en het gedrag gaat door.',
        geenAndereBron:
          'Het stappenplan noemt de rollen, maar laat niet zien of medewerkers de hunne kennen.',
      },
    ],
  },
]);
