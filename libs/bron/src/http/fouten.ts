import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Bronfoutcode } from '../domain/fouten';

beschrijfFouten<Bronfoutcode>({
  'BRON.BESTAAT_AL': {
    status: 409,
    titel: 'Bestaat al',
    tekst: 'Er is al een bron met deze naam. Voeg daar een versie aan toe.',
  },
  'BRON.DAG_PAST_NIET': {
    status: 400,
    titel: 'Dag past niet',
    tekst: 'Twee versies van een bron gelden nooit op dezelfde dag.',
  },
  'BRON.AL_BEEINDIGD': {
    status: 409,
    titel: 'Geldt niet meer',
    tekst: 'Deze bron heeft al een laatste dag. Voeg een versie toe als zij weer geldt.',
  },
});
