import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Bezoekfoutcode } from '../domain/fouten';

beschrijfFouten<Bezoekfoutcode>({
  'BEZOEK.AANBIEDER_ONTBREEKT': {
    status: 409,
    titel: 'Aanbieder ontbreekt',
    tekst: 'Leg eerst vast over welke aanbieder de zaak gaat.',
  },
  'BEZOEK.LOCATIE_ONBEKEND': {
    status: 400,
    titel: 'Locatie onbekend',
    tekst: 'Deze locatie hoort niet bij de aanbieder van de zaak.',
  },
  'BEZOEK.DATUM_PAST_NIET': {
    status: 400,
    titel: 'Datum past niet',
    tekst: 'De dag van het bezoek past niet.',
  },
  'BEZOEK.TIJD_PAST_NIET': {
    status: 400,
    titel: 'Tijd past niet',
    tekst: 'De eindtijd van het bezoek past niet bij de begintijd.',
  },
  'BEZOEK.TWEEDE_PAST_NIET': {
    status: 400,
    titel: 'Twee keer dezelfde collega',
    tekst: 'Er gaan twee verschillende collega’s mee, of één.',
  },
  'BEZOEK.TEKST_ONTBREEKT': {
    status: 400,
    titel: 'Uitleg ontbreekt',
    tekst: 'Vul de uitleg in.',
  },
});
