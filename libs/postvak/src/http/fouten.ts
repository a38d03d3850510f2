import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Postfoutcode } from '../domain/fouten';

beschrijfFouten<Postfoutcode>({
  'POST.MELDING_ONBEKEND': {
    status: 400,
    titel: 'Melding onbekend',
    tekst: 'Er is geen melding met dit nummer. Controleer het nummer.',
  },
});
