import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Berichtfoutcode } from '../domain/fouten';

beschrijfFouten<Berichtfoutcode>({
  'BERICHT.SJABLOON_ONBEKEND': {
    status: 422,
    titel: 'Brief bestaat niet',
    tekst: 'Er is geen standaardbrief met de code {sjabloon}.',
  },
  'BERICHT.SJABLOON_ONGELDIG': {
    status: 422,
    titel: 'Brief klopt niet',
    tekst: 'De standaardbrief {sjabloon} bevat iets dat niet mag: {velden}.',
  },
  'BERICHT.VELD_ONTBREEKT': {
    status: 422,
    titel: 'Brief is niet compleet',
    tekst: 'Voor de brief {sjabloon} ontbreken nog gegevens: {velden}. De brief is niet klaargezet.',
  },
  'BERICHT.VELD_ONGELDIG': {
    status: 422,
    titel: 'Gegevens in brief ongeldig',
    tekst:
      'In deze gegevens staan dubbele accolades, en dat mag niet: {velden}. De brief is niet klaargezet.',
  },
  'BERICHT.ADRES_ONGELDIG': {
    status: 422,
    titel: 'E-mailadres ongeldig',
    tekst: 'Het e-mailadres van de ontvanger klopt niet. Verbeter het en probeer het opnieuw.',
  },
  'BERICHT.ONTVANGER_PAST_NIET': {
    status: 422,
    titel: 'Verkeerde ontvanger',
    tekst: 'De brief {sjabloon} is voor een andere soort ontvanger bedoeld.',
  },
  'BERICHT.TEKST_KLOPT_NIET': {
    status: 422,
    titel: 'De tekst klopt nog niet',
    tekst: 'In de tekst staat iets wat niet kan. Kijk bij de regels die eronder staan.',
  },
  'BERICHT.ZELF_GESCHREVEN': {
    status: 409,
    titel: 'U schreef zelf aan deze tekst',
    tekst: 'Een ander dan wie eraan schreef, stelt de tekst vast. Vraag een collega.',
  },
  'BERICHT.GEEN_CONCEPT': {
    status: 409,
    titel: 'Er is geen concept',
    tekst: 'Bij deze brief wordt niet aan een eigen tekst geschreven.',
  },
  'BERICHT.DAG_VOORBIJ': {
    status: 400,
    titel: 'Die dag is voorbij',
    tekst: 'Een tekst geldt op zijn vroegst vanaf vandaag.',
  },
  'BERICHT.ZELFDE_TEKST': {
    status: 409,
    titel: 'Er is niets veranderd',
    tekst: 'Deze tekst is gelijk aan de tekst die op die dag al geldt.',
  },
  'BERICHT.IS_AL_MEEGELEVERD': {
    status: 409,
    titel: 'De meegeleverde tekst geldt al',
    tekst: 'Op die dag geldt de meegeleverde tekst al.',
  },
  'BERICHT.KANAAL_PAST_NIET': {
    status: 409,
    titel: 'Zo kan dit bericht niet',
    tekst: 'Langs deze weg kan dit bericht niet. Kies een andere.',
  },
  'BERICHT.VERZENDDAG_PAST_NIET': {
    status: 400,
    titel: 'Die dag kan niet',
    tekst: 'Een brief gaat op de post vanaf de dag waarop hij is gemaakt, en niet in de toekomst.',
  },
  'BERICHT.NOG_GEEN_PDF': {
    status: 409,
    titel: 'De brief is nog niet klaar om te printen',
    tekst: 'Het document wordt nog gemaakt. Probeer het zo opnieuw.',
  },
});
