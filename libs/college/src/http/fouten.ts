import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Collegefoutcode } from '../domain/fouten';

beschrijfFouten<Collegefoutcode>({
  'COLLEGE.GEMEENTE_ONBEKEND': {
    status: 400,
    titel: 'Gemeente onbekend',
    tekst: 'Kies een gemeente die bij uw organisatie hoort.',
  },
  'COLLEGE.AL_GEDEELD': {
    status: 409,
    titel: 'Al gedeeld',
    tekst: 'Dit is al gedeeld met het college van deze gemeente.',
  },
});
