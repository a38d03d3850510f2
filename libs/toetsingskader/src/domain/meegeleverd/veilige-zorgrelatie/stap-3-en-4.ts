import { normen } from '../normbouw';
import { LEIDINGGEVENDE, LEIDRAAD, RADEN } from './rollen';

/** L-S3-1, L-S3-2 with its part: the conversation with the client. */
const GESPREK_CLIENT = normen({ thema: 'stap-3', bron: LEIDRAAD }, [
  {
    code: 'L-S3-1',
    vindplaats: 'interventie, stap 3, aanbeveling 1, p. 143',
    tekst:
      'De cliënt of zijn vertegenwoordiger is gevraagd of hij bij het gesprek iemand wil die hij vertrouwt, en dat is geregeld.',
    toelichting: 'Bij een mogelijk strafbaar feit gaat dit in overleg met de politie.',
    binding: 'aanbeveling',
    methoden: ['steekproef', 'gesprek'],
    werking: 'repressief',
    rollen: [LEIDINGGEVENDE, RADEN],
    indicatoren: ['Aanbod van steun in het dossier'],
    vragen: [
      {
        tekst: 'Wie mocht u meenemen naar het gesprek over wat er was gebeurd?',
        risico: 'Een cliënt staat alleen tegenover de organisatie en houdt dingen achter.',
        geenAndereBron: 'Het gespreksverslag noemt wie erbij was, zelden wie de cliënt erbij had gewild.',
      },
    ],
  },
  {
    code: 'L-S3-2',
    vindplaats: 'interventie, stap 3, aanbeveling 2, p. 144-149',
    tekst:
      'Er is met de cliënt gesproken, liefst door twee mensen: wat er gebeurde, wat het met hem deed, wat er nu volgt en wat hij daarvan vindt.',
    toelichting:
      'Is er misschien een strafbaar feit, dan bepaalt de politie eerst wie wanneer met de cliënt praat. De cliënt hoort ook waar hij zelf kan klagen of melden.',
    binding: 'aanbeveling',
    methoden: ['steekproef'],
    werking: 'repressief',
    rollen: [LEIDINGGEVENDE],
    indicatoren: ['Verslag van het gesprek: inhoud, aanwezigen en afspraken'],
    vragen: [
      {
        tekst: 'Hoe voorkwam u dat u de cliënt in het gesprek woorden in de mond legde?',
        risico: 'Door sturende vragen is later niet meer vast te stellen wat er werkelijk gebeurde.',
        geenAndereBron: 'Een samengevat verslag laat de gestelde vragen weg.',
      },
    ],
  },
  {
    code: 'L-S3-2a',
    vindplaats: 'interventie, stap 3, tekst over toestemming',
    tekst:
      'De cliënt is gevraagd of hij met de melding instemt. Wilde hij niet, dan is opgeschreven hoe daarover is beslist.',
    toelichting:
      'Bij de afweging tellen hoe afhankelijk de cliënt is, hoe ernstig het was, de kans op herhaling en de veiligheid van andere cliënten.',
    binding: 'aanbeveling',
    methoden: ['steekproef'],
    werking: 'repressief',
    rollen: [LEIDINGGEVENDE],
    indicatoren: ['Toestemming of de vastgelegde afweging'],
  },
]);

/** L-S4-1..4: the suspected person, further inquiry, judgement. */
const ONDERZOEKEN_EN_BEOORDELEN = normen({ thema: 'stap-4', bron: LEIDRAAD }, [
  {
    code: 'L-S4-1',
    vindplaats: 'interventie, stap 4, aanbeveling 1, p. 154',
    tekst:
      'De medewerker om wie het gaat, is erop gewezen dat hij zich mag laten bijstaan door iemand die hij zelf kiest.',
    toelichting:
      'Zolang niets vaststaat, is hij vermoedelijk pleger en kan hij ook onterecht zijn aangewezen.',
    binding: 'aanbeveling',
    methoden: ['steekproef'],
    werking: 'repressief',
    rollen: [LEIDINGGEVENDE, RADEN],
    indicatoren: ['Uitnodiging of verslag met het aanbod van bijstand'],
  },
  {
    code: 'L-S4-2',
    vindplaats: 'interventie, stap 4, aanbeveling 2, p. 155-157',
    tekst: 'Twee mensen hebben met de medewerker gesproken en zijn kant gehoord.',
    toelichting:
      'Bij een mogelijk strafbaar feit is dat aan de politie. Bij twijfel overlegt de aanbieder daar eerst.',
    binding: 'aanbeveling',
    methoden: ['steekproef'],
    werking: 'repressief',
    rollen: [LEIDINGGEVENDE],
    indicatoren: ['Verslag van hoor en wederhoor'],
    vragen: [
      {
        tekst: 'Hoe heeft u het verhaal van de medewerker gewogen naast dat van de cliënt?',
        risico: 'Er wordt beslist op één kant van het verhaal.',
        geenAndereBron: 'Twee losse verslagen laten niet zien hoe zij naast elkaar zijn gelegd.',
      },
    ],
  },
  {
    code: 'L-S4-3',
    vindplaats: 'interventie, stap 4, aanbeveling 3, p. 158-162',
    tekst:
      'Waar nodig is met een methode verder onderzocht: objectief, vlot en gericht op de oorzaak achter de oorzaak.',
    toelichting:
      'Bijvoorbeeld met PRISMA of een visgraat, zo nodig door iemand van buiten. Na een calamiteit met dodelijke afloop in ouderen- of gehandicaptenzorg vraagt de inspectie een onafhankelijke voorzitter van buiten.',
    binding: 'aanbeveling',
    methoden: ['document'],
    werking: 'repressief',
    rollen: [LEIDINGGEVENDE],
    indicatoren: ['Onderzoeksverslag met methode, feiten, oorzaken en maatregelen'],
    vragen: [
      {
        tekst: 'Welke oorzaak in de organisatie zelf kwam uit uw onderzoek naar voren?',
        risico: 'De schuld blijft bij één persoon en de omstandigheden veranderen niet.',
        geenAndereBron: 'Een verslag noemt vaak de directe oorzaak en laat de bestuurlijke achterwege.',
      },
    ],
  },
  {
    code: 'L-S4-4',
    vindplaats: 'interventie, stap 4, aanbeveling 4, p. 163',
    tekst:
      'Er ligt een oordeel of er grensoverschrijdend gedrag was, met een weging van aard, ernst en kans op herhaling.',
    toelichting:
      'Het oordeel staat in het dossier dat erbij hoort. Ook de uitkomst dat er niets was, is een oordeel met een uitleg.',
    binding: 'aanbeveling',
    methoden: ['steekproef'],
    werking: 'repressief',
    rollen: [LEIDINGGEVENDE],
    indicatoren: ['Het oordeel met zijn weging'],
    vragen: [
      {
        tekst: 'Hoe schatte u de kans in dat het opnieuw gebeurt, en waarop berustte dat?',
        risico: 'Zonder inschatting van herhaling komt iemand te snel terug bij cliënten.',
        geenAndereBron: 'In dossiers staat meestal de maatregel en niet de inschatting die eraan voorafging.',
      },
    ],
  },
]);

export const STAP_3_EN_4 = [...GESPREK_CLIENT, ...ONDERZOEKEN_EN_BEOORDELEN];
