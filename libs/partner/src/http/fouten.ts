import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Partnerfoutcode } from '../domain/fouten';

beschrijfFouten<Partnerfoutcode>({
  'PARTNER.ONBEKEND': {
    status: 400,
    titel: 'Ketenpartner onbekend',
    tekst: 'Kies een ketenpartner uit het register, van de soort die erbij hoort.',
  },
  'PARTNER.GESTOPT': {
    status: 409,
    titel: 'Samenwerking gestopt',
    tekst:
      'Met deze ketenpartner wordt niet meer samengewerkt. Kies een andere, of hervat de samenwerking eerst.',
  },
  'PARTNER.GEEN_ADRES': {
    status: 400,
    titel: 'Geen e-mailadres',
    tekst: 'Van deze ketenpartner is geen e-mailadres bekend. Vul in naar wie de vraag gaat.',
  },
  'PARTNER.NAAM_BESTAAT': {
    status: 409,
    titel: 'Naam bestaat al',
    tekst: 'Er is al een ketenpartner met deze naam.',
  },
  'PARTNER.DAG_PAST_NIET': { status: 400, titel: 'Dag past niet', tekst: 'Deze dag past hier niet.' },
  'PARTNER.PUNT_PAST_NIET': {
    status: 409,
    titel: 'Dat kan hier niet meer',
    tekst: 'Dit past niet bij hoe het nu is. Bekijk de pagina opnieuw.',
  },
  'VERSTREKKING.NIET_MINIMAAL': {
    status: 400,
    titel: 'Niet gezegd wat is weggelaten',
    tekst: 'U deelt niet meer dan nodig is. Noem wat u hebt weggelaten.',
  },
  'VERSTREKKING.CATEGORIE_PAST_NIET': {
    status: 400,
    titel: 'Soort gegevens past niet',
    tekst: 'Kies welke gegevens meegaan, of alleen dat er geen persoonsgegevens meegaan.',
  },
});
