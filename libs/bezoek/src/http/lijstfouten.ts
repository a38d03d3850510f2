import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Lijstfoutcode } from '../domain/lijst/fouten';

beschrijfFouten<Lijstfoutcode>({
  'BEZOEKLIJST.BEZOEK_PAST_NIET': {
    status: 409,
    titel: 'Bezoek past niet',
    tekst:
      'Een lijst samenstellen kan zolang het bezoek is gepland, klaarzetten zolang het niet is vervallen, en afronden als het bezoek is vastgelegd.',
  },
  'BEZOEKLIJST.KADER_ONBEKEND': {
    status: 400,
    titel: 'Toetsingskader geldt niet',
    tekst: 'Dit toetsingskader geldt niet op de dag van het bezoek.',
  },
  'BEZOEKLIJST.NORM_NIET_VAN_TOEPASSING': {
    status: 400,
    titel: 'Norm is niet van toepassing',
    tekst: 'Een norm die niet voor deze aanbieder is bedoeld, komt niet op de lijst.',
  },
  'BEZOEKLIJST.NORM_ONBEKEND': {
    status: 400,
    titel: 'Norm onbekend',
    tekst: 'Deze norm staat niet op de lijst.',
  },
  'BEZOEKLIJST.OORDEEL_PAST_NIET': {
    status: 400,
    titel: 'Oordeel past niet',
    tekst: 'Dit oordeel staat niet in de schaal van de norm.',
  },
  'BEZOEKLIJST.LEIDRAAD_ONBEKEND': {
    status: 400,
    titel: 'Gespreksleidraad onbekend',
    tekst: 'Deze gespreksleidraad hoort niet bij de lijst.',
  },
  'BEZOEKLIJST.TIJD_PAST_NIET': {
    status: 400,
    titel: 'Tijden kloppen niet',
    tekst: 'Het einde ligt voor het begin.',
  },
  'BEZOEKLIJST.NIET_UW_BEZOEK': {
    status: 403,
    titel: 'Niet uw bezoek',
    tekst:
      'Alleen wie het bezoek uitvoert, vult de lijst in. De coördinator kan dat ook, als iemand uitvalt.',
  },
  'BEZOEKLIJST.HEEFT_BEVINDINGEN': {
    status: 409,
    titel: 'Er zijn al bevindingen gemaakt',
    tekst:
      'Van deze lijst zijn bevindingen gemaakt. Daarom verandert zij niet meer. Herzie zo nodig de bevinding.',
  },
  'BEZOEKLIJST.INVOER_ONTBREEKT': {
    status: 400,
    titel: 'Er ontbreekt iets',
    tekst: 'Vul in wat er nog mist.',
  },
  'BEZOEKLIJST.TOELICHTING_ONTBREEKT': {
    status: 400,
    titel: 'Toelichting ontbreekt',
    tekst: 'Bij dit oordeel hoort een toelichting.',
  },
  'BEZOEKLIJST.HEEFT_ANTWOORDEN': {
    status: 409,
    titel: 'Lijst is al in gebruik',
    tekst: 'Er is al iets ingevuld, of de lijst staat op een toestel. De lijst blijft zoals zij is.',
  },
  'BEZOEKLIJST.ONTBREEKT': {
    status: 404,
    titel: 'Nog geen bezoeklijst',
    tekst: 'Bij dit bezoek is nog geen bezoeklijst samengesteld.',
  },
  'BEZOEKLIJST.AFGEROND': {
    status: 409,
    titel: 'Bezoeklijst is afgerond',
    tekst: 'De bezoeklijst is afgerond en verandert niet meer.',
  },
  'BEZOEKLIJST.TEGENSTRIJDIG': {
    status: 409,
    titel: 'Twee verschillende antwoorden',
    tekst:
      'Hier staan twee verschillende antwoorden. Kies er eerst een, of schrijf een gezamenlijk antwoord.',
  },
  'BEZOEKLIJST.NIET_TEGENSTRIJDIG': {
    status: 409,
    titel: 'Er is niets te kiezen',
    tekst: 'Hier staat maar één antwoord. Verbeter het als het niet klopt.',
  },
  'BEZOEKLIJST.NIET_KLAAR': {
    status: 409,
    titel: 'Bezoeklijst is nog niet klaar',
    tekst: 'Vul eerst aan wat er nog mist.',
  },
  'BEZOEKLIJST.GEEN_BEVINDING': {
    status: 400,
    titel: 'Geen bevinding mogelijk',
    tekst: 'Van dit antwoord kan geen bevinding worden gemaakt.',
  },
  'BEZOEKLIJST.GEEN_FOTO': {
    status: 400,
    titel: 'Bestand is geen foto',
    tekst: 'Voeg een foto toe.',
  },
  'KLAARZETTING.NIET_UW_BEZOEK': {
    status: 403,
    titel: 'Niet uw bezoek',
    tekst: 'Alleen wie het bezoek uitvoert, zet het klaar op een toestel.',
  },
  'KLAARZETTING.TE_VROEG': {
    status: 409,
    titel: 'Nog te vroeg om klaar te zetten',
    tekst:
      'Een bezoek zet u klaar vanaf zeven dagen ervoor. Zo staat het niet langer op een toestel dan nodig is.',
  },
  'KLAARZETTING.INGETROKKEN': {
    status: 410,
    titel: 'Bezoek is ingetrokken op dit toestel',
    tekst: 'Het bezoek mag niet meer op dit toestel staan. Wis het.',
  },
  'KLAARZETTING.AFGEROND': {
    status: 409,
    titel: 'Bezoek is afgerond op dit toestel',
    tekst: 'Alles van dit toestel is al ontvangen. Er kan niets meer bij.',
  },
  'KLAARZETTING.NIET_ALLES_ONTVANGEN': {
    status: 409,
    titel: 'Nog niet alles ontvangen',
    tekst: 'Verstuur eerst wat er nog mist. Wis het toestel nog niet.',
  },
});
