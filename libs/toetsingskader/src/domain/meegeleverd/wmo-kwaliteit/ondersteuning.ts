import { normen, VOOR_IEDEREEN } from '../normbouw';

const VOOR_WMO = { ...VOOR_IEDEREEN, wetten: ['wmo'] as const };
const WMO = { bron: 'Wmo 2015', toepassing: VOOR_WMO };
const LID_2A = 'Wmo 2015, artikel 3.1, lid 2, onder a';
const LID_2B = 'Wmo 2015, artikel 3.1, lid 2, onder b';

/** Art. 3.1 lid 2 a and b: safe, effective, efficient, client-centred; attuned (BK-6.16). */
const GOEDE_KWALITEIT = normen({ ...WMO, thema: 'goede-kwaliteit' }, [
  {
    code: 'WK-VEI-1',
    vindplaats: 'artikel 3.1, lid 2, onder a (veilig)',
    tekst:
      'De ondersteuning is veilig: de aanbieder kent de risico’s per cliënt en doet er samen met de cliënt iets aan.',
    toelichting:
      'Denk aan vallen, medicijnen, brand, verslaving, geld en alleen wonen. Veilig is niet hetzelfde als alles verbieden: een cliënt mag zelf een risico kiezen als dat is besproken.',
    binding: 'wettelijk',
    grondslag: LID_2A,
    methoden: ['steekproef', 'gesprek'],
    indicatoren: ['Risico’s en afspraken in het ondersteuningsplan'],
    vragen: [
      {
        tekst: 'Welk risico neemt deze cliënt bewust zelf, en hoe is dat met hem afgesproken?',
        risico: 'Een bekend gevaar loopt uit op letsel, of een cliënt wordt nodeloos beperkt.',
        geenAndereBron: 'Een risicolijst in het plan laat niet zien welke keuze de cliënt zelf maakte.',
      },
    ],
  },
  {
    code: 'WK-VEI-2',
    vindplaats: 'artikel 3.1, lid 2, onder a (veilig)',
    tekst: 'De plek waar ondersteuning wordt gegeven, is veilig en in goede staat.',
    toelichting:
      'Dit geldt voor dagbesteding, logeren en beschermd wonen. De kamer van een bewoner is zijn woning: wij kijken daar alleen als hij dat goedvindt.',
    binding: 'wettelijk',
    grondslag: LID_2A,
    methoden: ['observatie', 'document'],
    indicatoren: ['Ontruimingsplan en verslag van een oefening', 'Onderhoud van hulpmiddelen'],
    vragen: [
      {
        tekst: 'Wat zou u hier als eerste laten opknappen voor de veiligheid van cliënten?',
        risico: 'Vluchtwegen, sanitair of hulpmiddelen zijn onveilig zonder dat iemand ze nog ziet.',
        geenAndereBron: 'Keuringen gaan over het gebouw en niet over het dagelijks gebruik.',
      },
    ],
  },
  {
    code: 'WK-VEI-3',
    vindplaats: 'artikel 3.1, lid 2, onder a (veilig)',
    tekst: 'De aanbieder leert van incidenten en bijna-incidenten.',
    toelichting:
      'Wij vragen naar aantal, soort en wat er veranderde. De inhoud van veilige incidentmeldingen vragen wij niet op.',
    binding: 'wettelijk',
    grondslag: LID_2A,
    methoden: ['gesprek', 'document'],
    indicatoren: ['Overzicht van aantal en soort incidenten met verbeteracties'],
    vragen: [
      {
        tekst: 'Welke werkwijze is veranderd door een incident van het laatste jaar?',
        risico: 'Kleine incidenten herhalen zich tot er een grote bij is.',
        geenAndereBron: 'De aanbieder meldt ons alleen ernstige gebeurtenissen.',
      },
    ],
  },
  {
    code: 'WK-VEI-4',
    vindplaats: 'artikel 3.1, lid 2, onder a (veilig)',
    tekst:
      'Er zijn genoeg mensen om de ondersteuning zonder gaten te geven, ook bij ziekte en als een digitaal systeem uitvalt.',
    toelichting:
      'Het gaat om de gevolgen voor cliënten: komt er iemand, weet die wat nodig is en is er iemand bereikbaar.',
    binding: 'wettelijk',
    grondslag: LID_2A,
    methoden: ['gesprek', 'document'],
    indicatoren: ['Roosters van een week naar keuze', 'Noodafspraken bij uitval van personeel of systemen'],
    vragen: [
      {
        tekst: 'Wat merkten cliënten van de laatste week met veel zieken?',
        risico: 'Cliënten krijgen geen hulp op het moment dat zij die het hardst nodig hebben.',
        geenAndereBron: 'Roosters tonen de planning; wat uitviel wordt er zelden in bijgewerkt.',
      },
    ],
  },
  {
    code: 'WK-DTR-1',
    vindplaats: 'artikel 3.1, lid 2, onder a (doeltreffend)',
    tekst:
      'De ondersteuning doet wat zij moet doen: de cliënt komt dichter bij zijn doelen, of blijft zo zelfstandig als kan.',
    toelichting:
      'Doelen zijn van de cliënt en staan in gewone woorden. Stilstand is soms het hoogst haalbare; dan is dat het doel.',
    binding: 'wettelijk',
    grondslag: LID_2A,
    methoden: ['steekproef', 'gesprek'],
    indicatoren: ['Plan met doelen en evaluaties van het laatste jaar'],
    vragen: [
      {
        tekst: 'Wat kan de cliënt nu wat hij bij de start niet kon, of wat is behouden gebleven?',
        risico: 'Hulp gaat jaren door zonder dat zij iets oplevert voor de cliënt.',
        geenAndereBron: 'Geleverde uren zeggen niets over het resultaat voor de cliënt.',
      },
    ],
  },
  {
    code: 'WK-DTR-2',
    vindplaats: 'artikel 3.1, lid 2, onder a (doeltreffend)',
    tekst: 'De aanbieder kijkt geregeld met de cliënt terug en past de ondersteuning aan.',
    toelichting:
      'Hoe vaak past bij de cliënt. Er verandert zichtbaar iets als het plan niet werkt, ook als dat minder uren betekent.',
    binding: 'wettelijk',
    grondslag: LID_2A,
    methoden: ['steekproef'],
    indicatoren: ['Evaluatieverslagen met wat er is aangepast'],
  },
  {
    code: 'WK-DML-1',
    vindplaats: 'artikel 3.1, lid 2, onder a (doelmatig)',
    tekst: 'De ondersteuning is niet zwaarder, langer of duurder dan nodig.',
    toelichting:
      'Doelmatig gaat over het passende middel, niet over het goedkoopste. Ook te weinig hulp is niet doelmatig.',
    binding: 'wettelijk',
    grondslag: LID_2A,
    methoden: ['gesprek', 'steekproef'],
    indicatoren: ['Cliënten met minder of andere hulp na een evaluatie'],
    vragen: [
      {
        tekst: 'Bij wie heeft u zelf voorgesteld om de hulp te verminderen of anders te doen?',
        risico: 'Cliënten blijven onnodig afhankelijk en anderen staan langer op de wachtlijst.',
        geenAndereBron: 'Beschikkingen tonen de toegekende hulp en niet wie een verandering voorstelde.',
      },
    ],
  },
  {
    code: 'WK-CLI-1',
    vindplaats: 'artikel 3.1, lid 2, onder a (cliëntgericht)',
    tekst: 'De cliënt bepaalt mee hoe zijn ondersteuning eruitziet.',
    toelichting:
      'Te zien aan het plan (zijn woorden, zijn keuzes), aan vaste gezichten en aan afspraken die worden nagekomen.',
    binding: 'wettelijk',
    grondslag: LID_2A,
    methoden: ['gesprek', 'steekproef', 'observatie'],
    indicatoren: ['Plan waarmee de cliënt zichtbaar instemde'],
    vragen: [
      {
        tekst: 'Wat wilde u anders dan de aanbieder voorstelde, en wat is daarmee gedaan?',
        risico: 'De dag van de cliënt wordt ingericht naar het rooster van de organisatie.',
        geenAndereBron: 'Een handtekening onder een plan zegt niet of er iets te kiezen viel.',
      },
    ],
  },
]);

const AFSTEMMING = normen({ ...WMO, thema: 'afstemming' }, [
  {
    code: 'WK-AFS-1',
    vindplaats: 'artikel 3.1, lid 2, onder b',
    tekst:
      'De ondersteuning past bij wat de cliënt werkelijk nodig heeft, en de aanbieder meldt het als dat verandert.',
    toelichting:
      'Wat in de beschikking staat is het begin. Merkt de aanbieder dat het niet meer klopt, dan zoekt hij contact met de toegang van de gemeente.',
    binding: 'wettelijk',
    grondslag: LID_2B,
    methoden: ['steekproef', 'gesprek'],
    indicatoren: ['Contact met de toegang over een veranderde behoefte'],
    vragen: [
      {
        tekst: 'Wanneer belde u de toegang omdat de hulp niet meer paste?',
        risico: 'Een cliënt glijdt af terwijl de hulp op de oude voet doorgaat.',
        geenAndereBron: 'Telefoontjes tussen aanbieder en toegang staan in geen gedeeld systeem.',
      },
    ],
  },
  {
    code: 'WK-AFS-2',
    vindplaats: 'artikel 3.1, lid 2, onder b',
    tekst: 'De ondersteuning is afgestemd op andere zorg en hulp, en op wat familie en buren doen.',
    toelichting:
      'Duidelijk is wie wat doet en wie het overzicht heeft. Ook de draagkracht van de mantelzorger telt.',
    binding: 'wettelijk',
    grondslag: LID_2B,
    methoden: ['steekproef', 'gesprek'],
    indicatoren: ['Afspraken met andere hulpverleners in het plan'],
    vragen: [
      {
        tekst: 'Wie neemt het over als de mantelzorger van deze cliënt uitvalt?',
        risico: 'Hulpverleners werken langs elkaar heen en de mantelzorger bezwijkt.',
        geenAndereBron: 'Elke aanbieder legt alleen zijn eigen deel van de hulp vast.',
      },
    ],
  },
  {
    code: 'WK-AFS-3',
    vindplaats: 'artikel 3.1, lid 2, onder b',
    tekst: 'Begin, overdracht en einde van de ondersteuning zijn geregeld.',
    toelichting:
      'De cliënt valt niet tussen twee aanbieders in. Bij een plotseling einde is er een overdracht met toestemming van de cliënt.',
    binding: 'wettelijk',
    grondslag: LID_2B,
    methoden: ['steekproef'],
    indicatoren: ['Overdrachten en eindverslagen van het laatste jaar'],
    vragen: [
      {
        tekst: 'Hoe ging het met de laatste cliënt die u moest loslaten?',
        risico: 'Mensen staan na een conflict of faillissement van de ene op de andere dag zonder hulp.',
        geenAndereBron: 'Na het einde van de hulp houdt de aanbieder niets meer bij.',
      },
    ],
  },
]);

export const ONDERSTEUNING = [...GOEDE_KWALITEIT, ...AFSTEMMING];
