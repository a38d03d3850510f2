import { normen } from '../normbouw';
import { BESTUURDER, LEIDINGGEVENDE, LEIDRAAD } from './rollen';

/** L-S5-1..4: stopping, reporting outside, sanctions. */
const STOPPEN_EN_MELDEN = normen({ thema: 'stap-5', bron: LEIDRAAD }, [
  {
    code: 'L-S5-1',
    vindplaats: 'interventie, stap 5, aanbeveling 1, p. 167',
    tekst: 'Het gedrag is zo snel mogelijk gestopt en de cliënt was daarna veilig, tijdelijk of blijvend.',
    toelichting: 'Stoppen kan de allereerste stap zijn. Het hoeft niet te wachten op een oordeel.',
    binding: 'aanbeveling',
    methoden: ['steekproef', 'gesprek'],
    werking: 'repressief',
    rollen: [LEIDINGGEVENDE],
    indicatoren: ['Moment van het signaal en moment van ingrijpen'],
    vragen: [
      {
        tekst: 'Wat deed u in de eerste uren om de cliënt en de andere cliënten te beschermen?',
        risico: 'Het gedrag gaat door terwijl de organisatie overlegt.',
        geenAndereBron: 'De eerste uren vallen vaak vóór het eerste verslag.',
      },
    ],
  },
  {
    code: 'L-S5-2',
    vindplaats: 'interventie, stap 5, aanbeveling 2, p. 168-175',
    tekst:
      'De aanbieder heeft beoordeeld en opgeschreven of hij buiten de organisatie moest melden, en heeft verplichte meldingen op tijd gedaan.',
    toelichting:
      'Voor Wkkgz-zorg gaat het om calamiteit, geweld en ontslag wegens disfunctioneren: binnen drie werkdagen nadat het vaststaat. Voor Wmo-ondersteuning volgt de meldplicht uit artikel 3.4 van de Wmo 2015.',
    binding: 'wettelijk_bij_wkkgz',
    grondslag: 'Wkkgz, artikel 11',
    methoden: ['steekproef'],
    werking: 'repressief',
    rollen: [BESTUURDER, LEIDINGGEVENDE],
    bronnen: [
      { bron: 'Wkkgz', vindplaats: 'artikel 11' },
      { bron: 'Uitvoeringsbesluit Wkkgz', vindplaats: 'artikelen 8.7 tot en met 8.14' },
    ],
    indicatoren: [
      'Datum van vaststelling naast de datum van melding',
      'Aantal meldingen aan inspectie en politie',
    ],
    vragen: [
      {
        tekst: 'Welke gebeurtenis heeft u niet gemeld, en hoe kwam u tot die keuze?',
        risico: 'Ernstige gebeurtenissen blijven binnen en het toezicht kan er niets mee.',
        geenAndereBron: 'Wij kennen alleen wat wel is gemeld.',
      },
    ],
  },
  {
    code: 'L-S5-3',
    vindplaats: 'interventie, stap 5, aanbeveling 3, p. 176-179',
    tekst: 'De aanbieder heeft beoordeeld of overleg, melding of aangifte bij de politie nodig was.',
    toelichting: 'In het stappenplan staat in welke situaties dat gebeurt en wie erover beslist.',
    binding: 'aanbeveling',
    methoden: ['steekproef', 'document'],
    werking: 'repressief',
    rollen: [LEIDINGGEVENDE],
    indicatoren: ['Overleg, melding of aangifte met datum; de passage in het stappenplan'],
    vragen: [
      {
        tekst: 'Wie besloot in het laatste geval over aangifte, en wat gaf de doorslag?',
        risico: 'Uit angst voor de goede naam blijft aangifte van een misdrijf achterwege.',
        geenAndereBron: 'De politie deelt niet met ons waarover een aanbieder alleen heeft overlegd.',
      },
    ],
  },
  {
    code: 'L-S5-4',
    vindplaats: 'interventie, stap 5, aanbeveling 4, p. 180-181',
    tekst:
      'Maatregelen tegen de medewerker passen bij wat er is gebeurd en volgen een procedure die vooraf bekend was.',
    toelichting:
      'Van een waarschuwing tot ontslag. Dat is een besluit van de aanbieder als werkgever; wij beoordelen of het zorgvuldig ging.',
    binding: 'aanbeveling',
    methoden: ['steekproef', 'document'],
    werking: 'repressief',
    rollen: [LEIDINGGEVENDE],
    indicatoren: ['Procedure voor maatregelen; de onderbouwing in het dossier'],
    vragen: [
      {
        tekst: 'Hoe zorgt u dat vergelijkbaar gedrag in verschillende teams dezelfde gevolgen heeft?',
        risico: 'De een komt weg met wat een ander zijn baan kost, en niemand meldt nog iets.',
        geenAndereBron: 'Losse personeelsdossiers laten geen vergelijking tussen teams toe.',
      },
    ],
  },
]);

/** L-S6-1..6: care afterwards, looking back, communication. */
const NAZORG_EN_LEREN = normen({ thema: 'stap-6', bron: LEIDRAAD }, [
  {
    code: 'L-S6-1',
    vindplaats: 'interventie, stap 6, aanbeveling 1, p. 186-188',
    tekst:
      'Cliënt en familie zijn meteen opgevangen en kregen nazorg, ook later. Dat geldt ook voor cliënten die er niet direct bij betrokken waren.',
    toelichting:
      'Vastgelegd is wie wat doet en wanneer er weer contact is. Slachtofferhulp of een geestelijk verzorger kan erbij helpen.',
    binding: 'aanbeveling',
    methoden: ['steekproef', 'gesprek'],
    werking: 'repressief',
    rollen: [LEIDINGGEVENDE],
    indicatoren: ['Afspraken over opvang en nazorg in het cliëntdossier'],
    vragen: [
      {
        tekst: 'Wat heeft u na het gebeurde aan steun gekregen, en wat miste u?',
        risico: 'Schade groeit doordat iemand na de eerste dagen wordt vergeten.',
        geenAndereBron: 'Afspraken in het dossier zeggen niet of de steun is aangekomen.',
      },
    ],
  },
  {
    code: 'L-S6-2',
    vindplaats: 'interventie, stap 6, aanbeveling 2, p. 189-190',
    tekst: 'Het team of de afdeling is opgevangen en kreeg nazorg.',
    toelichting:
      'Ook collega’s hebben vragen, schuldgevoel of boosheid. Zonder aandacht daarvoor wordt het onderwerp een taboe.',
    binding: 'aanbeveling',
    methoden: ['gesprek'],
    werking: 'repressief',
    rollen: [LEIDINGGEVENDE],
    vragen: [
      {
        tekst: 'Hoe is er in uw team over gesproken nadat de collega weg was?',
        risico: 'Een team raakt verdeeld en zwijgt bij een volgende gebeurtenis.',
        geenAndereBron: 'Nagesprekken met een team worden om goede redenen niet genotuleerd.',
      },
    ],
  },
  {
    code: 'L-S6-3',
    vindplaats: 'interventie, stap 6, aanbeveling 3, p. 191-192',
    tekst: 'Ook de pleger kreeg opvang, tenzij hij om een strafbaar feit op staande voet is ontslagen.',
    toelichting: 'Steun helpt om herhaling te voorkomen, hier of bij een volgende werkgever.',
    binding: 'aanbeveling',
    methoden: ['steekproef'],
    werking: 'repressief',
    rollen: [LEIDINGGEVENDE],
    indicatoren: ['Afspraken over begeleiding in het personeelsdossier'],
  },
  {
    code: 'L-S6-4',
    vindplaats: 'interventie, stap 6, aanbeveling 4, p. 193-194',
    tekst: 'Wie onterecht als pleger is aangewezen, kreeg opvang, nazorg en herstel van zijn goede naam.',
    toelichting:
      'Zwijgen is hier geen herstel. De aanbieder vertelt actief en in overleg dat er niets aan de hand was.',
    binding: 'aanbeveling',
    methoden: ['steekproef'],
    werking: 'repressief',
    rollen: [LEIDINGGEVENDE],
    indicatoren: ['Wat er is gedaan om de goede naam te herstellen'],
    vragen: [
      {
        tekst: 'Hoe is aan collega’s en cliënten verteld dat het vermoeden niet klopte?',
        risico: 'Een onschuldige medewerker blijft verdacht en anderen durven niet meer te melden.',
        geenAndereBron: 'Na een ongegrond vermoeden wordt het dossier gesloten, niet de nasleep beschreven.',
      },
    ],
  },
  {
    code: 'L-S6-5',
    vindplaats: 'interventie, stap 6, aanbeveling 5, p. 195-196',
    tekst:
      'Er is teruggekeken en geleerd, in het team en in de hele organisatie, zo nodig met nieuwe afspraken.',
    toelichting:
      'Vragen die helpen: hoe kon dit gebeuren, hadden wij het kunnen voorkomen, spreken wij elkaar genoeg aan, weten wij genoeg.',
    binding: 'aanbeveling',
    methoden: ['document'],
    werking: 'preventief',
    rollen: [LEIDINGGEVENDE],
    indicatoren: ['Verslag van de evaluatie en de nieuwe afspraken'],
    vragen: [
      {
        tekst: 'Welke les uit deze gebeurtenis kennen ook de teams die er niet bij waren?',
        risico: 'De les blijft bij één team en de rest van de organisatie loopt hetzelfde gevaar.',
        geenAndereBron: 'Een evaluatie per gebeurtenis laat niet zien wat andere teams ervan hoorden.',
      },
    ],
  },
  {
    code: 'L-S6-6',
    vindplaats: 'interventie, stap 6, aanbeveling 6, p. 197',
    tekst:
      'De aanbieder heeft binnen en buiten zorgvuldig bericht: open waar het kan, met bescherming van wie erbij betrokken is.',
    toelichting: 'Het bericht gaat over wat er is gebeurd en wat er gebeurt, niet over de persoon.',
    binding: 'aanbeveling',
    methoden: ['document', 'gesprek'],
    werking: 'repressief',
    rollen: [BESTUURDER, LEIDINGGEVENDE],
    indicatoren: ['Berichten aan cliënten, familie, medewerkers en pers'],
    vragen: [
      {
        tekst: 'Wat heeft u cliënten en familie verteld, wanneer, en wat bewust niet?',
        risico: 'Stilte voedt geruchten, en te veel openheid schaadt cliënt of medewerker.',
        geenAndereBron: 'Verstuurde brieven tonen niet welke keuzes eraan voorafgingen.',
      },
    ],
  },
]);

export const STAP_5_EN_6 = [...STOPPEN_EN_MELDEN, ...NAZORG_EN_LEREN];
