import { normen } from '../normbouw';
import { BESTUURDER, LEIDINGGEVENDE, LEIDRAAD, OPLEIDER, PROFESSIONAL, RADEN } from './rollen';

/** L-S1-1, L-S1-2 with their parts: seeing signals and speaking to a colleague. */
const SIGNALEREN = normen({ thema: 'stap-1', bron: LEIDRAAD }, [
  {
    code: 'L-S1-1',
    vindplaats: 'interventie, stap 1, aanbeveling 1, p. 110-117',
    tekst: 'Iedereen kan signalen herkennen, ook wie aan de balie, in het gebouw of als vrijwilliger werkt.',
    toelichting:
      'Signalen zijn te zien aan de cliënt (angst, letsel, terugtrekken, geld dat verdwijnt) en aan de medewerker (dreigen, kleineren, te strenge regels, onverschilligheid). Er zijn vijf vormen: verwaarlozing, psychische mishandeling, lichamelijke mishandeling, seksueel misbruik en financiële uitbuiting.',
    binding: 'aanbeveling',
    methoden: ['gesprek', 'document'],
    werking: 'repressief',
    rollen: [PROFESSIONAL, OPLEIDER],
    indicatoren: ['Scholing over signalen, ook voor ondersteunend personeel en vrijwilligers'],
    vragen: [
      {
        tekst: 'Waaraan zou u, vanuit uw eigen functie, merken dat een cliënt slecht wordt behandeld?',
        risico: 'Wie niet in de zorg zelf werkt, ziet veel maar denkt dat het zijn zaak niet is.',
        geenAndereBron: 'Scholingsoverzichten gaan meestal alleen over zorgpersoneel.',
      },
    ],
  },
  {
    code: 'L-S1-1a',
    vindplaats: 'interventie, stap 1, p. 114',
    tekst: 'Signalen staan feitelijk in het cliëntdossier: wat iemand zelf zag of letterlijk hoorde.',
    toelichting:
      'In deze fase komt er niets in een personeelsdossier. Eigen werkaantekeningen blijven van de medewerker.',
    binding: 'aanbeveling',
    methoden: ['steekproef'],
    werking: 'repressief',
    rollen: [PROFESSIONAL],
    indicatoren: ['Dagrapportages met waarnemingen in plaats van oordelen'],
    vragen: [
      {
        tekst: 'Hoe maakt u in een rapportage verschil tussen wat u zag en wat u denkt?',
        risico: 'Vermoedens worden als feit opgeschreven en beschadigen een cliënt of collega.',
        geenAndereBron: 'De rapportage toont de uitkomst en niet of de schrijver het verschil bewust maakt.',
      },
    ],
  },
  {
    code: 'L-S1-1b',
    vindplaats: 'interventie, stap 1, tekst over strafbaar gedrag',
    tekst:
      'Bij een vermoeden van een strafbaar feit zoekt de aanbieder niet zelf verder en betrekt hij op tijd de politie. Hij belooft een cliënt geen geheimhouding.',
    toelichting:
      'Wie zelf gaat ondervragen, kan bewijs bederven. En een belofte van stilte is niet te houden als er gemeld moet worden.',
    binding: 'aanbeveling',
    methoden: ['gesprek', 'steekproef'],
    werking: 'repressief',
    rollen: [LEIDINGGEVENDE, PROFESSIONAL],
    indicatoren: ['Moment van overleg met de politie in de dossiers van de steekproef'],
    vragen: [
      {
        tekst: 'Een cliënt wil u iets vertellen als u belooft te zwijgen: wat zegt u?',
        risico: 'Een medewerker zit vast aan een belofte terwijl de cliënt gevaar loopt.',
        geenAndereBron: 'Wat er in zo’n gesprek onder vier ogen wordt gezegd, legt niemand vast.',
      },
    ],
  },
  {
    code: 'L-S1-2',
    vindplaats: 'interventie, stap 1, aanbeveling 2, p. 118-120',
    tekst:
      'Medewerkers en vrijwilligers weten wanneer en hoe zij een collega meteen aanspreken, en wanneer juist niet. Daarna melden zij het altijd intern.',
    toelichting: 'Bij een vermoeden van een strafbaar feit is aanspreken niet de juiste stap.',
    binding: 'aanbeveling',
    methoden: ['gesprek'],
    werking: 'repressief',
    rollen: [PROFESSIONAL],
    vragen: [
      {
        tekst: 'Wanneer sprak u een collega aan op zijn toon of gedrag, en wat deed u daarna?',
        risico: 'Aanspreken blijft uit, of gebeurt zonder melding, zodat een patroon niet zichtbaar wordt.',
        geenAndereBron: 'Aanspreken gebeurt mondeling en laat geen spoor na in de administratie.',
      },
    ],
  },
]);

/** L-S2-1, L-S2-2 with their parts: discussing and reporting within the organisation. */
const MELDEN = normen({ thema: 'stap-2', bron: LEIDRAAD }, [
  {
    code: 'L-S2-1',
    vindplaats: 'interventie, stap 2, aanbeveling 1, p. 124-129',
    tekst: 'Medewerkers weten dat zij ook met een onbestemd gevoel of vermoeden naar een aanspreekpunt gaan.',
    toelichting: 'Zekerheid is niet nodig. Het gesprek dient om scherper te krijgen wat iemand zag.',
    binding: 'aanbeveling',
    methoden: ['gesprek'],
    werking: 'repressief',
    rollen: [PROFESSIONAL],
    vragen: [
      {
        tekst: 'U heeft een onbestemd gevoel over een collega en geen bewijs: wat doet u?',
        risico: 'Vroege signalen gaan verloren omdat mensen op bewijs wachten.',
        geenAndereBron: 'Twijfels die niet zijn besproken, komen in geen enkel overzicht terug.',
      },
    ],
  },
  {
    code: 'L-S2-2',
    vindplaats: 'interventie, stap 2, aanbeveling 2, p. 130-139',
    tekst: 'Redelijke vermoedens worden intern gemeld volgens een geschreven procedure.',
    toelichting:
      'Intern melden is formeel: een aangewezen functionaris krijgt het te horen en moet er iets mee. De procedure zegt wie, wat, wanneer en wat er dan volgt.',
    binding: 'wettelijk_bij_wkkgz',
    grondslag: 'Wkkgz, artikel 9, lid 2; Uitvoeringsbesluit Wkkgz, artikel 6',
    methoden: ['document', 'steekproef'],
    werking: 'repressief',
    rollen: [BESTUURDER, PROFESSIONAL],
    bronnen: [{ bron: 'Wkkgz', vindplaats: 'artikel 9, lid 2' }],
    indicatoren: [
      'De interne procedure',
      'Aantal en aard van interne meldingen en het vervolg, zonder inhoud van incidentmeldingen',
    ],
    vragen: [
      {
        tekst: 'Wat gebeurde er, stap voor stap, met de laatste interne melding?',
        risico: 'Er is een procedure, maar een melding blijft in de praktijk liggen.',
        geenAndereBron: 'Aantallen meldingen tonen niet hoe de weg van één melding verliep.',
      },
    ],
  },
  {
    code: 'L-S2-2a',
    vindplaats: 'interventie, stap 2, p. 134 en 137-138',
    tekst:
      'Melden is gemakkelijk en veilig: er zijn meer mensen bij wie het kan, minstens één staat buiten de lijn, en wie meldt hoeft geen straf te vrezen.',
    toelichting:
      'Alleen wie het nodig heeft kan bij de gegevens van een melding. De wettelijke bescherming van de melder geldt niet bij een calamiteit of geweld.',
    binding: 'wettelijk_bij_wkkgz',
    grondslag: 'Wkkgz, artikel 9, lid 6',
    methoden: ['document', 'gesprek'],
    werking: 'repressief',
    rollen: [BESTUURDER, RADEN],
    bronnen: [{ bron: 'Wkkgz', vindplaats: 'artikel 9, lid 6' }],
    indicatoren: ['Regeling veilig melden; wie toegang heeft tot meldingen'],
    vragen: [
      {
        tekst: 'Wat zou u ervan weerhouden om hier een melding te doen?',
        risico: 'Medewerkers vertrekken liever dan dat zij iets melden.',
        geenAndereBron: 'Wie niet durft te melden, is in de cijfers over meldingen onzichtbaar.',
      },
    ],
  },
  {
    code: 'L-S2-2b',
    vindplaats: 'interventie, stap 2, p. 133',
    tekst: 'De aanbieder heeft bewust gekozen of anoniem melden kan.',
    toelichting: 'Beide keuzes zijn goed. Zij is uitgelegd en iedereen kent haar.',
    binding: 'aanbeveling',
    methoden: ['document'],
    werking: 'repressief',
    rollen: [BESTUURDER],
    indicatoren: ['De keuze en de reden in het stappenplan'],
  },
  {
    code: 'L-S2-2c',
    vindplaats: 'interventie, stap 2, p. 132',
    tekst:
      'Cliënt, vertegenwoordiger en mantelzorger kunnen melden bij wie zij vertrouwen, en zijn gewezen op klachtencommissie, inspectie en politie.',
    toelichting:
      'Wie de melding aanneemt, zorgt dat zij op de juiste plek komt. De cliënt hoeft de weg niet zelf te zoeken. Bij Wmo-ondersteuning is ook onze toezichthouder een adres.',
    binding: 'aanbeveling',
    methoden: ['document', 'gesprek'],
    werking: 'repressief',
    rollen: [RADEN, PROFESSIONAL],
    indicatoren: ['Voorlichting aan cliënten over melden en klagen'],
    vragen: [
      {
        tekst:
          'Als u over een medewerker iets kwijt wilt, bij wie kunt u dan ook buiten deze organisatie terecht?',
        risico: 'Een cliënt denkt dat hij alleen kan klagen bij degene over wie het gaat.',
        geenAndereBron: 'Een folder toont wat is verspreid en niet wat mensen ervan weten.',
      },
    ],
  },
  {
    code: 'L-S2-2d',
    vindplaats: 'interventie, stap 2, p. 126 en 135',
    tekst:
      'Er is een regel over tijdelijk zwijgen met een schatting van hoelang, en namen worden niet rondverteld.',
    toelichting:
      'De melder moet soms even zwijgen zodat het onderzoek kan slagen. Hij hoort wanneer dat ophoudt.',
    binding: 'aanbeveling',
    methoden: ['document'],
    werking: 'repressief',
    rollen: [BESTUURDER, RADEN],
    indicatoren: ['Afspraak over tijdelijk zwijgen in het stappenplan'],
  },
  {
    code: 'L-S2-2e',
    vindplaats: 'interventie, stap 2, p. 136',
    tekst:
      'De verslaglegging is gescheiden en feitelijk: in het cliëntdossier geen namen van medewerkers, het overige in het personeelsdossier en een verslag voor het bestuur.',
    toelichting:
      'Zo worden cliënt, melder en betrokken medewerker beschermd en blijft het geheel toch te volgen.',
    binding: 'aanbeveling',
    methoden: ['steekproef'],
    werking: 'repressief',
    rollen: [LEIDINGGEVENDE],
    bronnen: [{ bron: 'AVG', vindplaats: 'artikel 5, lid 1, onder c' }],
    indicatoren: ['Dossiers waarin een interne melding is gedaan'],
    vragen: [
      {
        tekst: 'Wie kan het verslag van een melding lezen, en hoe weet u dat?',
        risico: 'De naam van een melder of een vals beschuldigde raakt bekend.',
        geenAndereBron: 'Rechten in een dossiersysteem zijn van buiten niet te zien.',
      },
    ],
  },
  {
    code: 'L-S2-2f',
    vindplaats: 'interventie, stap 2, tekst over het meldrecht',
    tekst:
      'Vastgelegd is dat een medewerker met beroepsgeheim aan de aangewezen functionaris mag vertellen wat nodig is om het incident te onderzoeken, ook zonder toestemming.',
    toelichting:
      'Het gaat niet verder dan nodig voor het onderzoek, en alleen naar de aangewezen functionaris.',
    binding: 'wettelijk_bij_wkkgz',
    grondslag: 'Wkkgz, artikel 9, lid 5',
    methoden: ['document'],
    werking: 'repressief',
    rollen: [BESTUURDER],
    bronnen: [{ bron: 'Wkkgz', vindplaats: 'artikel 9, lid 5' }],
    indicatoren: ['Passage over het meldrecht in de interne procedure'],
  },
]);

export const STAP_1_EN_2 = [...SIGNALEREN, ...MELDEN];
