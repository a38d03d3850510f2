import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Zoekfoutcode } from '../domain/fouten';

beschrijfFouten<Zoekfoutcode>({
  'ZOEK.TE_VAAK': {
    status: 429,
    titel: 'Te vaak gezocht',
    tekst:
      'U zocht dit uur al {hoogstens} keer op een melder of cliënt. Meer kan niet, om raden te voorkomen. Probeer het na het hele uur opnieuw.',
  },
  'ZOEK.TE_WEINIG': {
    status: 400,
    titel: 'Niet genoeg om te zoeken',
    tekst: 'Vul het hele gegeven in: de volledige naam, het hele telefoonnummer of het hele e-mailadres.',
  },
});
