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
});
