import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Meldingfoutcode } from '../domain/fouten';

beschrijfFouten<Meldingfoutcode>({
  'MELDING.NOEMT_VERZEGELDE_MELDER': {
    status: 400,
    titel: 'Deze naam mag niet naar buiten',
    tekst:
      'In de tekst staat een naam, e-mailadres of telefoonnummer dat niet naar buiten mag. Laat dat weg.',
  },
  'MELDING.CHECKLIST_ONTBREEKT': {
    status: 400,
    titel: 'Checklist ontbreekt',
    tekst: 'Vul de checklist in die hoort bij een {soort}: de wet noemt de toetsen.',
  },
  'MELDING.CHECKLIST_PAST_NIET': {
    status: 400,
    titel: 'Checklist past niet',
    tekst: 'Bij een {soort} hoort deze checklist niet.',
  },
  'MELDING.DATUM_IN_TOEKOMST': {
    status: 400,
    titel: 'Datum in de toekomst',
    tekst: 'Een gebeurtenis kan niet na vandaag liggen.',
  },
  'MELDING.AANBIEDER_ONBEKEND': {
    status: 400,
    titel: 'Aanbieder onbekend',
    tekst: 'Kies een aanbieder uit het register, of laat het veld leeg.',
  },
  'MELDING.AANBIEDER_LIGT_VAST': {
    status: 409,
    titel: 'Aanbieder ligt vast',
    tekst:
      'Deze melding is al in een zaak, doorgestuurd of samengevoegd, of de aanbieder deed haar zelf. De aanbieder en de locatie veranderen dan niet meer.',
  },
  'MELDING.LOCATIE_ONBEKEND': {
    status: 400,
    titel: 'Locatie onbekend',
    tekst: 'Kies een locatie van de gekozen aanbieder, of laat het veld leeg.',
  },
  'MELDING.AL_AANGELEVERD': {
    status: 409,
    titel: 'Al aangeleverd',
    tekst: 'Onder dit kenmerk is al een melding aangeleverd. Lees het ontvangstbewijs.',
  },
  'MELDING.FORMULIER_ONBEKEND': {
    status: 422,
    titel: 'Formulier onbekend',
    tekst:
      'Voor formulier {formulier} is er nog geen koppeling. Vraag de beheerder er een te maken en stuur het daarna opnieuw.',
  },
  'MELDING.FORMULIER_GEKOPPELD': {
    status: 409,
    titel: 'Al gekoppeld',
    tekst: 'Dit formulier heeft al een koppeling. Wijzig die; de versie van nu blijft dan bewaard.',
  },
  'MELDING.GEEN_MELDER': {
    status: 409,
    titel: 'Geen melder bekend',
    tekst: 'Bij deze melding is geen melder bekend. Er is dan niemand aan wie u dit kunt uitleggen.',
  },
  'MELDING.GEEN_ONTVANGSTCODE': {
    status: 409,
    titel: 'Geen ontvangstcode',
    tekst: 'Deze melder heeft geen ontvangstcode en ziet uw vraag dus niet. Bel of mail de melder.',
  },
  'MELDING.MELDER_ZONDER_RUIMTE': {
    status: 409,
    titel: 'Geen ruimte meer',
    tekst: 'Bij deze melding passen geen bestanden van de melder meer.',
  },
  'MELDING.VRAAG_NIET_GETOETST': {
    status: 400,
    titel: 'Vraag niet getoetst',
    tekst: 'Kijk eerst of uw vraag niets zegt over de cliënt of het onderzoek, en vink dat aan.',
  },
  'MELDING.VERZEGELD': {
    status: 403,
    titel: 'Verzegeld',
    tekst:
      'De naam van deze melder is verzegeld. Vraag met een reden om te openen. Een tweede collega moet ermee instemmen.',
  },
  'MELDING.NIET_VERZEGELD': {
    status: 409,
    titel: 'Niet verzegeld',
    tekst: 'De naam van deze melder is niet verzegeld. Er valt niets te openen.',
  },
  'MELDING.VERZEGELD_EN_CLIENT': {
    status: 400,
    titel: 'Melder is ook cliënt',
    tekst:
      'De melder is dezelfde als de cliënt. Met de naam van de cliënt zou de verzegelde melder te vinden zijn.',
  },
  'MELDING.OPENING_LOOPT': {
    status: 409,
    titel: 'U vroeg dit al',
    tekst: 'U vroeg al om te openen, of u mag de gegevens nu al lezen.',
  },
  'MELDING.OPENING_AL_BESLIST': {
    status: 409,
    titel: 'Al beslist',
    tekst: 'Hierover is al beslist. Vernieuw de pagina om te zien door wie.',
  },
  'MELDING.TWEEDE_MENS_NODIG': {
    status: 403,
    titel: 'Een ander moet dit doen',
    tekst: 'U vroeg dit zelf. Daarom moet een collega hierover beslissen.',
  },
  'MELDING.UITLEG_PAST_NIET': {
    status: 400,
    titel: 'Dag past niet',
    tekst: 'U kunt de melder iets uitleggen vanaf de dag van ontvangst tot en met vandaag.',
  },
  'MELDING.GESPREK_PAST_NIET': {
    status: 400,
    titel: 'Gesprek past niet',
    tekst: 'Aantekeningen van een gesprek horen bij een melding die vandaag per telefoon is gedaan.',
  },
  'MELDING.VERZEGELD_IN_VERSLAG': {
    status: 400,
    titel: 'De melder staat in het verslag',
    tekst:
      'In de aantekeningen staat de naam, het nummer of het e-mailadres van de melder. Haal dat weg: de melder is vertrouwelijk, en het verslag is te lezen voor het team.',
  },
  'MELDING.GEEN_BRIEF': {
    status: 409,
    titel: 'Niet per brief gekomen',
    tekst: 'Deze melding kwam niet per brief. Er hoort geen scan van een brief bij.',
  },
  'MELDING.GEEN_SCAN': {
    status: 415,
    titel: 'Geen scan',
    tekst: 'Een scan van een brief is een pdf of een foto (png, jpg). Kies zo een bestand.',
  },
  'MELDING.ONTVANGST_LIGT_VAST': {
    status: 400,
    titel: 'Dag van ontvangst ligt vast',
    tekst:
      'Wie zelf meldt, meldt op dit moment. Alleen de toezichthouder vult een eerdere dag van ontvangst in.',
  },
  'MELDING.ONTVANGST_PAST_NIET': {
    status: 400,
    titel: 'Dag van ontvangst past niet',
    tekst: 'Vul de dag in waarop de melding binnenkwam: na de gebeurtenis en uiterlijk vandaag.',
  },
  'MELDING.ANDERE_ONBEKEND': {
    status: 400,
    titel: 'Melding onbekend',
    tekst: 'Vul het nummer in van een andere melding, zoals 2026-00042.',
  },
  'MELDING.AL_VERBONDEN': {
    status: 409,
    titel: 'Al met elkaar verbonden',
    tekst: 'Tussen deze twee meldingen is al een verband gelegd. Verbreek dat eerst.',
  },
  'MELDING.IS_SAMENGEVOEGD': {
    status: 409,
    titel: 'Al samengevoegd',
    tekst:
      'Een van deze meldingen is opgegaan in een andere melding. Leg het verband bij die andere melding, of splits haar eerst.',
  },
  'MELDING.WACHT_OP_TWEEDE': {
    status: 409,
    titel: 'Wacht op een tweede persoon',
    tekst: 'De prioriteit rood wacht op een tweede persoon. Pas daarna kan het werkoverleg besluiten.',
  },
  'MELDING.NIET_SAMEN_TE_VOEGEN': {
    status: 409,
    titel: 'Niet samen te voegen',
    tekst:
      'Alleen een melding waarover nog niets is besloten, kan opgaan in een andere. Die andere mag niet zijn doorgestuurd. Leg anders vast dat zij over dezelfde gebeurtenis gaan.',
  },
  'MELDING.ANDERE_AANBIEDER': {
    status: 409,
    titel: 'Over een andere aanbieder',
    tekst:
      'Deze meldingen gaan over verschillende aanbieders. Elke aanbieder heeft een eigen meldplicht. Leg vast dat zij over dezelfde gebeurtenis gaan.',
  },
  'MELDING.HEEFT_ONDERDELEN': {
    status: 409,
    titel: 'Er hangen al meldingen onder',
    tekst:
      'Onder deze melding hangen al andere meldingen. Hang haar niet zelf onder een andere: kies de omgekeerde richting.',
  },
  'MELDING.IS_ONDERDEEL': {
    status: 409,
    titel: 'Al onderdeel van een andere melding',
    tekst:
      'Een van deze meldingen is zelf al onderdeel van een andere. Een onderdeel heeft geen eigen onderdelen.',
  },
  'MELDING.MOTIVERING_ONTBREEKT': {
    status: 400,
    titel: 'Motivering ontbreekt',
    tekst: 'Leg uit waarom. Zonder motivering wordt dit niet vastgelegd.',
  },
  'MELDING.SOORT_LIGT_VAST': {
    status: 409,
    titel: 'De soort ligt vast',
    tekst:
      'Over deze melding is al besloten, of zij is in een zaak, doorgestuurd of samengevoegd. De soort verandert dan niet meer. In een zaak zegt de eerste beoordeling wat het is.',
  },
  'MELDING.SOORT_IS_GELIJK': {
    status: 400,
    titel: 'Dat is zij al',
    tekst: 'Kies een andere soort dan de melding nu heeft.',
  },
  'MELDING.BRON_ZONDER_GRONDSLAG': {
    status: 400,
    titel: 'Geen grondslag',
    tekst: 'Signalen van de SVB mogen pas worden verwerkt als de wettelijke grondslag is vastgelegd.',
  },
  'MELDING.OPGAVE_KLOPT_NIET': {
    status: 400,
    titel: 'Nog niet alles klopt',
    tekst: 'Kijk de antwoorden na die hieronder staan.',
  },
  'MELDING.OPGAVE_ZONDER_AANBIEDER': {
    status: 400,
    titel: 'Aanbieder ontbreekt',
    tekst: 'Kies de aanbieder die meldt.',
  },
  'MELDING.OPGAVE_NODIG': {
    status: 400,
    titel: 'Meld dit als opgave',
    tekst:
      'Een calamiteit of geweldsincident bij uzelf meldt u in het portaal bij “Iets melden”, of via de API met een POST op /api/v1/meldingopgaven. Dan krijgt u een bewijs van ontvangst en kunt u de melding aanvullen.',
  },
  'MELDING.OPGAVE_NIETS_NIEUWS': {
    status: 400,
    titel: 'Niets nieuws',
    tekst: 'Er is niets veranderd of aangevuld. Vul een antwoord in dat nog niet bekend was.',
  },
  'MELDING.OPGAVE_GESLOTEN': {
    status: 409,
    titel: 'Aanvullen kan niet meer',
    tekst:
      'De toezichthouder heeft de opgave gesloten, of het onderzoek is begonnen. Hebt u nog iets te melden? Neem dan contact op met de toezichthouder.',
  },
  'MELDING.OPGAVEVRAAG_DICHT': {
    status: 409,
    titel: 'Deze vraag is niet meer open',
    tekst: 'De vraag is al beantwoord of ingetrokken. Vernieuw de pagina.',
  },
  'MELDING.TWIJFEL_DAG_PAST_NIET': {
    status: 400,
    titel: 'Dag past niet',
    tekst: 'Vul een dag in vanaf de dag waarop het bekend werd, en uiterlijk vandaag.',
  },
  'ROUTETABEL.ONVOLLEDIG': {
    status: 400,
    titel: 'Niet alles heeft een regel',
    tekst:
      'Geen regel past op een {soort} met wet {wet}, domein {domein} en financiering {financiering}. Maak de laatste regel ruimer.',
  },
  'ROUTETABEL.REGEL_ONBEREIKBAAR': {
    status: 400,
    titel: 'Regel komt nooit aan bod',
    tekst: 'De regel “{regel}” komt nooit aan bod: een eerdere regel past dan altijd al.',
  },
  'ROUTETABEL.ONTVANGER_PAST_NIET': {
    status: 400,
    titel: 'Ontvanger past niet',
    tekst: 'De regel “{regel}” noemt een ontvanger als er iets wordt doorgegeven, en anders niet.',
  },
  'ROUTETABEL.NAAM_DUBBEL': {
    status: 400,
    titel: 'Naam dubbel',
    tekst: 'De naam “{regel}” komt twee keer voor. Geef elke regel een eigen naam.',
  },
  'ROUTETABEL.BEGINT_TE_VROEG': {
    status: 400,
    titel: 'Begint te vroeg',
    tekst: 'Een nieuwe versie geldt vanaf vandaag of later. Eerdere adviezen veranderen niet.',
  },
});
