import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Woofoutcode } from '../domain/fouten';

beschrijfFouten<Woofoutcode>({
  'WOO.PUBLICATIEBANK_NIET_INGERICHT': {
    status: 409,
    titel: 'Publicatiebank niet ingericht',
    tekst:
      'Voor uw organisatie is nog geen sleutel van een publicatiebank ingesteld. Vraag dat aan wie het systeem beheert.',
  },
  'WOO.ADRES_NIET_TOEGESTAAN': {
    status: 400,
    titel: 'Adres niet toegestaan',
    tekst: 'De sleutel van uw organisatie hoort bij {host}. Vul een adres met https op die host in.',
  },
  'WOO.NIET_OPENBAAR': {
    status: 409,
    titel: 'Rapport is niet openbaar',
    tekst: 'Alleen een openbaar rapport kan naar de publicatiebank.',
  },
  'WOO.WEG_STAAT_UIT': {
    status: 409,
    titel: 'Publicatiebank staat uit',
    tekst: 'Uw organisatie publiceert nu niet in een publicatiebank. De beheerder stelt dat in.',
  },
});
