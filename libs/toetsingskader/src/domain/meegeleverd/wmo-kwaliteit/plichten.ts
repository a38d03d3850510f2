import { normen, VOOR_IEDEREEN } from '../normbouw';

const VOOR_WMO = { ...VOOR_IEDEREEN, wetten: ['wmo'] as const };
const WMO = { bron: 'Wmo 2015', toepassing: VOOR_WMO };
const LID_2C = 'Wmo 2015, artikel 3.1, lid 2, onder c';
const LID_2D = 'Wmo 2015, artikel 3.1, lid 2, onder d';

/** Art. 3.1 lid 2 c, and 3.5 on the VOG. */
const PROFESSIONEEL = normen({ ...WMO, thema: 'professioneel' }, [
  {
    code: 'WK-PRO-1',
    vindplaats: 'artikel 3.1, lid 2, onder c',
    tekst: 'Beroepskrachten werken volgens wat in hun vak als goed werk geldt.',
    toelichting:
      'Zij kennen hun beroepscode en richtlijnen, kunnen uitleggen waarom zij ervan afwijken en bespreken lastige keuzes met collega’s.',
    binding: 'wettelijk',
    grondslag: LID_2C,
    methoden: ['gesprek', 'document'],
    indicatoren: ['Intervisie of casusbespreking: agenda en aantal keren'],
    vragen: [
      {
        tekst: 'Welke lastige keuze besprak u laatst met vakgenoten, en wat leverde dat op?',
        risico: 'Ieder werkt naar eigen inzicht en fouten in de aanpak vallen niet op.',
        geenAndereBron: 'Lidmaatschap van een beroepsvereniging toont niet hoe iemand werkt.',
      },
    ],
  },
  {
    code: 'WK-PRO-2',
    vindplaats: 'artikel 3.1, lid 2, onder c',
    tekst: 'Wie de ondersteuning geeft, is daarvoor opgeleid of ervaren genoeg, en houdt dat bij.',
    toelichting:
      'Wat genoeg is hangt af van de cliënt. Ook zzp’ers, uitzendkrachten, stagiairs en vrijwilligers tellen mee.',
    binding: 'wettelijk',
    grondslag: LID_2C,
    methoden: ['steekproef', 'document'],
    indicatoren: ['Overzicht van functies en opleidingsniveau', 'Scholing van het laatste jaar'],
    vragen: [
      {
        tekst: 'Bij welke cliënt kwam u kennis tekort, en hoe is dat opgelost?',
        risico: 'Mensen met ingewikkelde problemen krijgen hulp van iemand die hen niet begrijpt.',
        geenAndereBron: 'Een opleidingslijst laat niet zien welke medewerker bij welke cliënt komt.',
      },
    ],
  },
  {
    code: 'WK-PRO-3',
    vindplaats: 'artikel 3.1, lid 2, onder c',
    tekst: 'De aanbieder gaat voor de start na of een nieuwe medewerker geschikt en betrouwbaar is.',
    toelichting:
      'Hoe hij dat doet kiest hij zelf. De vergewissteekproef van een bezoek laat zien wat er per dossier is nagegaan.',
    binding: 'aanbeveling',
    methoden: ['steekproef'],
    bronnen: [{ bron: 'Leidraad Veilige zorgrelatie', vindplaats: 'preventie, aanbeveling 5' }],
    indicatoren: ['Personeelsdossiers uit de vergewissteekproef'],
  },
  {
    code: 'WK-PRO-4',
    vindplaats: 'artikel 3.5',
    tekst:
      'Waar een VOG is vereist, heeft de aanbieder die. Is er twijfel over een medewerker, dan vraagt hij een nieuwe, die er binnen tien weken is.',
    toelichting:
      'De nieuwe VOG is niet ouder dan drie maanden. Voor wie een VOG vereist is, volgt uit het besluit bij de wet, de verordening of het contract: de toezichthouder noemt in zijn oordeel welke van die drie geldt.',
    binding: 'wettelijk',
    grondslag: 'Wmo 2015, artikel 3.5, met de plaatselijke verordening of het contract',
    methoden: ['steekproef', 'gesprek'],
    bronnen: [
      {
        bron: 'Verordening maatschappelijke ondersteuning',
        vindplaats: 'bepaling over de VOG, als die er is',
      },
    ],
    indicatoren: ['Datum van aanvraag en ontvangst, zonder inhoud'],
    vragen: [
      {
        tekst: 'Wanneer vroeg u een medewerker tijdens zijn werk om een nieuwe VOG?',
        risico: 'Iemand over wie twijfel is, blijft maanden zonder nieuwe toets aan het werk.',
        geenAndereBron: 'Dienst Justis geeft aanvragen per aanbieder niet aan ons door.',
      },
    ],
  },
]);

/** Art. 3.1 lid 2 d, and 3.2 where the verordening asks for it. */
const RECHTEN = normen({ ...WMO, thema: 'rechten' }, [
  {
    code: 'WK-REC-1',
    vindplaats: 'artikel 3.1, lid 2, onder d',
    tekst:
      'De aanbieder respecteert de rechten van de cliënt: informatie, instemming, inzage en een eigen leven.',
    toelichting:
      'Huisregels beperken niet meer dan nodig en zijn vooraf bekend. De cliënt weet dat hij om onafhankelijke hulp kan vragen.',
    binding: 'wettelijk',
    grondslag: LID_2D,
    methoden: ['gesprek', 'observatie', 'document'],
    indicatoren: ['Huisregels en informatie bij de start'],
    vragen: [
      {
        tekst: 'Welke huisregel vindt u te streng, en met wie kunt u daarover praten?',
        risico: 'Regels voor de orde worden ongemerkt beperkingen van iemands vrijheid.',
        geenAndereBron: 'De geschreven huisregels vertellen niet hoe zij worden toegepast.',
      },
    ],
  },
  {
    code: 'WK-REC-2',
    vindplaats: 'artikel 3.1, lid 2, onder d',
    tekst: 'Gegevens van cliënten zijn veilig en worden alleen gedeeld als dat mag en nodig is.',
    toelichting:
      'Medewerkers weten wat zij mogen delen en met wie. Te weinig delen uit angst kan een cliënt ook schaden.',
    binding: 'wettelijk',
    grondslag: LID_2D,
    methoden: ['observatie', 'gesprek', 'document'],
    bronnen: [{ bron: 'AVG', vindplaats: 'artikelen 5, 6 en 32' }],
    indicatoren: ['Privacybeleid en afspraken over toegang tot dossiers'],
    vragen: [
      {
        tekst: 'Welke gegevens deelde u laatst met een andere organisatie, en op welke grond?',
        risico: 'Gevoelige gegevens liggen op straat, of een hulpverlener mist wat hij moet weten.',
        geenAndereBron: 'Een register van verwerkingen laat losse gesprekken en berichten buiten beeld.',
      },
    ],
  },
  {
    code: 'WK-REC-3',
    vindplaats: 'artikel 3.2, lid 1, onder a',
    tekst: 'Er is een regeling voor klachten die cliënten kennen en durven te gebruiken.',
    toelichting:
      'De plicht geldt voor de voorzieningen die de verordening aanwijst. Veel klachten is niet slecht: het kan betekenen dat mensen durven te praten.',
    binding: 'wettelijk',
    grondslag: 'Wmo 2015, artikel 3.2, lid 1, onder a, met de verordening (artikel 2.1.3, lid 2, onder d)',
    methoden: ['document', 'gesprek'],
    werking: 'repressief',
    indicatoren: ['Klachtenregeling; aantal, soort en afhandeling van klachten'],
    vragen: [
      {
        tekst: 'Wat zou u doen als u ontevreden bent en er met uw begeleider niet uitkomt?',
        risico: 'Onvrede stapelt zich op omdat klagen zinloos of gevaarlijk lijkt.',
        geenAndereBron: 'Een lijst van klachten zwijgt over wie geen klacht durfde in te dienen.',
      },
    ],
  },
  {
    code: 'WK-REC-4',
    vindplaats: 'artikel 3.2, lid 1, onder b',
    tekst: 'Cliënten hebben invloed op besluiten van de aanbieder die voor hen belangrijk zijn.',
    toelichting:
      'De plicht geldt voor de voorzieningen die de verordening aanwijst. Een huiskamergesprek kan bij een kleine aanbieder beter werken dan een raad.',
    binding: 'wettelijk',
    grondslag: 'Wmo 2015, artikel 3.2, lid 1, onder b, met de verordening (artikel 2.1.3, lid 2, onder e)',
    methoden: ['gesprek', 'document'],
    indicatoren: ['Regeling voor medezeggenschap; verslagen van overleg met cliënten'],
    vragen: [
      {
        tekst: 'Over welk besluit heeft u als cliënten meegepraat, en wat veranderde daardoor?',
        risico: 'Een verhuizing of ander groot besluit overkomt cliënten zonder dat zij gehoord zijn.',
        geenAndereBron: 'Een reglement voor medezeggenschap bestaat ook waar niemand meepraat.',
      },
    ],
  },
]);

/** Art. 3.3 and 3.4, and the agreements of the gemeente (BK-6.16). */
const PLICHT_EN_AFSPRAAK = normen({ ...WMO, thema: 'melden' }, [
  {
    code: 'WK-MEL-1',
    vindplaats: 'artikel 3.3',
    tekst:
      'De aanbieder heeft een meldcode voor huiselijk geweld en kindermishandeling en zorgt dat medewerkers haar kennen en gebruiken.',
    toelichting:
      'De meldcode gaat over geweld door iemand uit de huiselijke kring. Zij geldt niet voor wie alleen hulpmiddelen of woningaanpassingen levert.',
    binding: 'wettelijk',
    grondslag: 'Wmo 2015, artikel 3.3',
    methoden: ['document', 'gesprek'],
    werking: 'repressief',
    indicatoren: ['Meldcode; scholing; aandachtsfunctionaris'],
    vragen: [
      {
        tekst: 'U vermoedt dat een cliënt thuis wordt geslagen: welke stappen zet u?',
        risico: 'Geweld achter de voordeur gaat door omdat de hulpverlener niet weet wat hij mag.',
        geenAndereBron: 'Een vastgestelde meldcode bewijst niet dat medewerkers de stappen kennen.',
      },
    ],
  },
  {
    code: 'WK-MEL-2',
    vindplaats: 'artikel 3.4, lid 1',
    tekst:
      'De aanbieder meldt elke calamiteit en elk geweld bij de ondersteuning onverwijld bij de toezichthouder.',
    toelichting:
      'Ons beleid is binnen drie werkdagen. Ook een bijna-ongeluk of twijfel kan een reden zijn om te bellen.',
    binding: 'wettelijk',
    grondslag: 'Wmo 2015, artikel 3.4, lid 1',
    methoden: ['steekproef', 'gesprek'],
    werking: 'repressief',
    indicatoren: ['Datum van de gebeurtenis, van de vaststelling en van de melding'],
    vragen: [
      {
        tekst: 'Wie beslist bij u dat iets een calamiteit is, en wie meldt als die persoon er niet is?',
        risico: 'Een ernstige gebeurtenis wordt te laat of nooit bekend en er verandert niets.',
        geenAndereBron: 'Het meldregister bevat alleen wat ons heeft bereikt.',
      },
    ],
  },
  {
    code: 'WK-MEL-3',
    vindplaats: 'artikel 3.4, lid 2',
    tekst: 'Bij en na een melding geeft de aanbieder de gegevens die voor het onderzoek nodig zijn.',
    toelichting:
      'Niet meer dan nodig. Is er geheimhouding en geen toestemming, dan legt de aanbieder vast op welke grond hij toch iets geeft.',
    binding: 'wettelijk',
    grondslag: 'Wmo 2015, artikel 3.4, lid 2 en 3',
    methoden: ['document'],
    werking: 'repressief',
    indicatoren: ['Gegevens die bij eerdere meldingen zijn verstrekt'],
  },
  {
    code: 'WK-AFK-1',
    vindplaats: 'artikel 3.1, lid 1',
    tekst:
      'De aanbieder houdt zich aan de kwaliteitseisen uit de verordening en aan de afspraken met de gemeente.',
    toelichting:
      'Noem in het oordeel de bepaling of afspraak waar het om gaat. Een afspraak die nergens staat, is geen norm.',
    binding: 'wettelijk',
    grondslag: 'Wmo 2015, artikel 2.1.3, lid 2, onder c, met de verordening en het contract',
    methoden: ['document', 'steekproef'],
    bronnen: [
      { bron: 'Beleidskader Toezicht', vindplaats: 'BK-6.16' },
      { bron: 'Verordening maatschappelijke ondersteuning', vindplaats: 'kwaliteitseisen aan aanbieders' },
    ],
    indicatoren: ['Contract met eisen aan de kwaliteit'],
    vragen: [
      {
        tekst: 'Welke afspraak met de gemeente lukt u niet, en wie weet dat?',
        risico: 'Afspraken over kwaliteit bestaan op papier en cliënten merken er niets van.',
        geenAndereBron: 'Contractbeheer ziet de afspraken en de cijfers, niet de praktijk erachter.',
      },
    ],
  },
]);

export const PLICHTEN = [...PROFESSIONEEL, ...RECHTEN, ...PLICHT_EN_AFSPRAAK];
