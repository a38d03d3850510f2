import type { Kaderinhoud, Norm } from '../kader';
import { normen, VOOR_IEDEREEN } from './normbouw';

const WKKGZ = 'Wkkgz, artikel 4, lid 1a';
const VERKENNING = 'Bestuurlijke verkenning Waarschuwingsregister';
const LEIDRAAD = 'Leidraad Veilige zorgrelatie';
const HR = ['HR-functionaris'];

/** VG-03..VG-10 as norms. The Waarschuwingsregister is no norm (C12, VG-08): few may join and it may end. */
const VOOR_DE_START: readonly Norm[] = normen({ thema: 'voor-de-start', bron: VERKENNING }, [
  {
    code: 'VGP-1',
    vindplaats: 'over de vergewisplicht; VG-03',
    tekst:
      'Voordat een nieuwe zorgverlener begint, heeft de aanbieder op minstens twee manieren nagegaan hoe die eerder werkte.',
    toelichting:
      'Manieren zijn bijvoorbeeld referenties, het BIG-register, het SKJ-register, een VOG, een eigen verklaring, het register van de inspectie, diploma’s en het cv. De aanbieder kiest zelf wat past. Bij aanbieders die alleen Wmo-ondersteuning of jeugdhulp geven, is dit een aanbeveling.',
    binding: 'wettelijk_bij_wkkgz',
    grondslag: WKKGZ,
    methoden: ['steekproef'],
    rollen: HR,
    bronnen: [{ bron: 'Wkkgz', vindplaats: 'artikel 4, lid 1a' }],
    indicatoren: ['Per dossier: welk instrument, op welke datum, en of het bewijs er is'],
    vragen: [
      {
        tekst: 'Welke twee bronnen raadpleegde u bij uw laatste nieuwe medewerker, en waarom juist die?',
        risico: 'Iemand die elders over grenzen ging, begint ongemerkt opnieuw.',
        geenAndereBron: 'Geen register houdt bij welke werkgever iets heeft opgezocht.',
      },
    ],
  },
  {
    code: 'VGP-1a',
    vindplaats: 'over de vergewisplicht; VG-03',
    tekst: 'De aanbieder vertrouwt niet alleen op een VOG.',
    toelichting: 'Een VOG gaat over justitiële gegevens op één moment. Ontslag om gedrag staat er niet in.',
    binding: 'wettelijk_bij_wkkgz',
    grondslag: WKKGZ,
    methoden: ['steekproef'],
    rollen: HR,
    bronnen: [{ bron: 'Wkkgz', vindplaats: 'artikel 4, lid 1a' }],
    indicatoren: ['Dossiers met alleen een VOG'],
  },
  {
    code: 'VGP-1b',
    vindplaats: 'over aantonen; Leidraad, preventie, aanbeveling 5',
    tekst: 'Wat is nagegaan en wanneer, staat in het personeelsdossier.',
    toelichting:
      'Een datum en een soort uitkomst zijn genoeg. De inhoud van een VOG of een register hoort niet in ons verslag.',
    binding: 'wettelijk_bij_wkkgz',
    grondslag: WKKGZ,
    methoden: ['steekproef'],
    rollen: HR,
    bronnen: [{ bron: LEIDRAAD, vindplaats: 'preventie, aanbeveling 5' }],
    indicatoren: ['Aantekeningen met datum in het personeelsdossier'],
  },
  {
    code: 'VGP-2',
    vindplaats: 'bijlage over de VOG; VG-04',
    tekst: 'Waar een VOG verplicht is, was die er op tijd en niet ouder dan drie maanden bij de start.',
    toelichting:
      'Verplicht bij Wlz-zorg en bij ggz met nachtverblijf. Bij alleen Wmo volgt het uit de verordening of het contract. Voor jeugdhulp is er een eigen norm.',
    binding: 'wettelijk_bij_wkkgz',
    grondslag: 'Uitvoeringsbesluit Wkkgz, artikel 3.1',
    methoden: ['steekproef'],
    rollen: HR,
    bronnen: [{ bron: 'Uitvoeringsbesluit Wkkgz', vindplaats: 'artikel 3.1' }],
    indicatoren: ['Datum van de VOG naast de startdatum'],
    vragen: [
      {
        tekst: 'Wat mag een nieuwe medewerker hier doen zolang zijn VOG er nog niet is?',
        risico: 'Iemand zonder toets werkt weken alleen bij kwetsbare mensen.',
        geenAndereBron: 'In een dossier staan de datums; wat iemand in de tussentijd deed niet.',
      },
    ],
  },
  {
    code: 'VGP-2a',
    vindplaats: 'bijlage over routes; VG-04',
    tekst: 'Begon iemand met een kopie van de VOG, dan was het origineel er binnen drie weken.',
    toelichting:
      'Drie weken is gebruik in de praktijk en geen wet. In de kinderopvang mag beginnen met een kopie niet.',
    binding: 'aanbeveling',
    methoden: ['steekproef'],
    rollen: HR,
    indicatoren: ['Datum waarop het origineel is gezien'],
  },
  {
    code: 'VGP-2b',
    vindplaats: 'bijlage over de VOG; VG-04',
    tekst:
      'Bij jeugdhulp heeft iedereen die voor zijn werk, of geregeld als vrijwilliger, met jeugdigen of ouders in contact kan komen een VOG, niet ouder dan drie maanden bij de start.',
    toelichting:
      'Wij kijken hiernaar als onderdeel van de rechtmatigheid. Over de kwaliteit van jeugdhulp oordeelt de inspectie: een tekort geven wij aan haar door.',
    binding: 'wettelijk',
    grondslag: 'Jeugdwet, artikel 4.1.6',
    toepassing: { ...VOOR_IEDEREEN, wetten: ['jeugdwet'] },
    methoden: ['steekproef'],
    rollen: HR,
    bronnen: [{ bron: 'Jeugdwet', vindplaats: 'artikel 4.1.6' }],
    indicatoren: ['Datum van de VOG in dossiers van jeugdhulpverleners'],
  },
  {
    code: 'VGP-3',
    vindplaats: 'bijlage over registers; VG-05',
    tekst: 'Bij een beroep uit het BIG-register is dat register geraadpleegd, ook op maatregelen.',
    toelichting: 'Het register zegt of iemand het beroep mag uitoefenen en of er een beperking is.',
    binding: 'aanbeveling',
    methoden: ['steekproef'],
    rollen: HR,
    indicatoren: ['Datum van raadplegen'],
  },
  {
    code: 'VGP-3a',
    vindplaats: 'bijlage over registers; VG-05',
    tekst: 'Bij jeugdhulp is het SKJ-register geraadpleegd voor wie daarin hoort te staan.',
    toelichting:
      'Voor iemand in het SKJ-register geldt tuchtrecht. Niet ieder beroep in de jeugdhulp vraagt om een registratie.',
    binding: 'aanbeveling',
    toepassing: { ...VOOR_IEDEREEN, wetten: ['jeugdwet'] },
    methoden: ['steekproef'],
    rollen: HR,
    indicatoren: ['Datum van raadplegen van het SKJ-register'],
  },
  {
    code: 'VGP-4',
    vindplaats: 'bijlage over referenties; VG-09',
    tekst: 'Referenties zijn gevraagd met toestemming van de sollicitant en gingen alleen over het werk.',
    toelichting:
      'Dit is dezelfde eis als L-PRE-5b in het kader Veilige zorgrelatie. Zonder toestemming geen referenties, en niet meer vragen dan nodig is om te zien of iemand geschikt is.',
    binding: 'wettelijk',
    grondslag: 'AVG, artikel 5, lid 1, onder c, en artikel 6',
    methoden: ['steekproef', 'document'],
    rollen: HR,
    bronnen: [{ bron: 'NVP Sollicitatiecode', vindplaats: 'onderdeel referenties' }],
    indicatoren: ['Toestemming in het dossier'],
    vragen: [
      {
        tekst: 'Hoe vraagt en bewaart u de toestemming om een vorige werkgever te bellen?',
        risico: 'Er gaan gegevens over iemand rond zonder dat hij het weet of kan weerspreken.',
        geenAndereBron: 'De vorige werkgever valt meestal buiten ons toezicht.',
      },
    ],
  },
]);

const IEDEREEN_EN_DAARNA: readonly Norm[] = normen({ thema: 'iedereen-en-daarna', bron: VERKENNING }, [
  {
    code: 'VGP-5',
    vindplaats: 'over routes; VG-10',
    tekst:
      'Wie via een kennis, als zzp’er of via een bureau komt, wordt niet minder goed nagegaan dan wie solliciteert.',
    toelichting:
      'Juist op deze routes worden referenties en registers overgeslagen, door haast of vertrouwen. Een bureau kan veel doen, maar de aanbieder moet weten wat.',
    binding: 'wettelijk_bij_wkkgz',
    grondslag: WKKGZ,
    methoden: ['steekproef', 'gesprek'],
    rollen: HR,
    indicatoren: ['Aandeel dossiers met twee instrumenten, per route'],
    vragen: [
      {
        tekst: 'Wat weet u zelf van de uitzendkracht die gisteren voor het eerst kwam?',
        risico: 'Aanbieder en bureau denken allebei dat de ander het heeft nagegaan.',
        geenAndereBron: 'Het dossier van een bureau ligt niet bij de aanbieder.',
      },
    ],
  },
  {
    code: 'VGP-6',
    vindplaats: 'over vrijwilligers en ondersteunend personeel',
    tekst:
      'De aanbieder gaat ook vrijwilligers, stagiairs en ondersteunend personeel na die met cliënten in contact komen.',
    toelichting: 'De wettelijke plicht geldt voor hen niet. Een VOG voor vrijwilligers is vaak gratis.',
    binding: 'aanbeveling',
    methoden: ['steekproef', 'gesprek'],
    rollen: HR,
    bronnen: [{ bron: LEIDRAAD, vindplaats: 'preventie, aanbeveling 5' }],
    indicatoren: ['Dossiers van vrijwilligers en ondersteunend personeel'],
    vragen: [
      {
        tekst: 'Wie komt hier bij cliënten zonder ooit te hebben gesolliciteerd?',
        risico: 'Iemand met verkeerde bedoelingen kiest de ingang waar niemand kijkt.',
        geenAndereBron: 'Vrijwilligers en klusmensen staan niet in de personeelsadministratie.',
      },
    ],
  },
  {
    code: 'VGP-6a',
    vindplaats: 'bijlage over tuchtrecht voor vrijwilligers; VG-05',
    tekst:
      'Werkt een vrijwilliger met minderjarigen bij een organisatie die is aangesloten, dan is de registratielijst geraadpleegd.',
    toelichting:
      'Alleen een veiligheidsfunctionaris van een aangesloten organisatie kan dit. Anders is de norm niet van toepassing.',
    binding: 'aanbeveling',
    methoden: ['steekproef'],
    rollen: HR,
    indicatoren: ['Aansluiting bij het tuchtrecht voor vrijwilligers'],
  },
  {
    code: 'VGP-7',
    vindplaats: 'over continu en eenmalig; VG-06',
    tekst:
      'De aanbieder blijft nagaan of iemand geschikt is, in elk geval in functionerings- en beoordelingsgesprekken.',
    toelichting: 'Ook klachten, incidenten en meekijken op de werkvloer horen daarbij.',
    binding: 'aanbeveling',
    methoden: ['steekproef', 'gesprek'],
    rollen: [...HR, 'manager en coach'],
    bronnen: [{ bron: LEIDRAAD, vindplaats: 'preventie, aanbeveling 5' }],
    indicatoren: ['Datum van het laatste gesprek'],
    vragen: [
      {
        tekst: 'Wat in het laatste jaargesprek ging over de omgang met cliënten?',
        risico: 'Gedrag dat langzaam verandert, wordt na de proeftijd door niemand meer bekeken.',
        geenAndereBron: 'Een planning van jaargesprekken noemt de datum en niet het onderwerp.',
      },
    ],
  },
]);

/** Requirements § 3: the rule of the vergewisplicht with what its instruments can show. */
export const VERGEWISPLICHT_V1: Kaderinhoud = {
  naam: 'Vergewisplicht',
  doel: 'Toetst of een aanbieder nagaat met wie hij in zee gaat, voordat iemand begint en daarna. Wij kijken of er is nagegaan en wanneer, nooit naar wat er in een VOG of register stond. Deelname aan een waarschuwingsregister wordt niet getoetst.',
  eigenaar: 'Functioneel beheer van de toezichthouder',
  evaluatieOp: '2029-11-30',
  schaal: [
    { code: 'nagegaan', naam: 'Nagegaan en vastgelegd', betekenis: 'voldoet', toelichtingNodig: false },
    { code: 'niet-bij-iedereen', naam: 'Niet bij iedereen', betekenis: 'deels', toelichtingNodig: true },
    { code: 'niet-nagegaan', naam: 'Niet nagegaan', betekenis: 'voldoet_niet', toelichtingNodig: true },
    {
      code: 'geen-dossiers',
      naam: 'Geen dossiers bekeken',
      betekenis: 'niet_getoetst',
      toelichtingNodig: true,
    },
  ],
  themas: [
    { code: 'voor-de-start', naam: 'Voor de start' },
    { code: 'iedereen-en-daarna', naam: 'Iedereen, en ook daarna' },
  ],
  normen: [...VOOR_DE_START, ...IEDEREEN_EN_DAARNA],
};
