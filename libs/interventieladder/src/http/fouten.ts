import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Ladderfoutcode } from '../domain/fouten';

beschrijfFouten<Ladderfoutcode>({
  'INTERVENTIELADDER.PAST_NIET': {
    status: 400,
    titel: 'Deze ladder past niet',
    tekst: 'De stappen, het begin of de termijnen passen niet bij elkaar. Kijk de velden na.',
  },
  'INTERVENTIELADDER.ERNST_ONTBREEKT': {
    status: 400,
    titel: 'De ernst ontbreekt',
    tekst: 'Kies hoe ernstig het is. Daarvan hangt af welke stap en welke termijn de ladder geeft.',
  },
  'INTERVENTIELADDER.AFWIJKING_ZONDER_REDEN': {
    status: 409,
    titel: 'U wijkt af van de interventieladder',
    tekst: 'Leg uit waarom u afwijkt, of kies de stap en de termijn die de ladder geeft (Awb artikel 4:84).',
  },
  'INTERVENTIELADDER.LOCATIE_PAST_NIET': {
    status: 400,
    titel: 'Deze locatie past niet',
    tekst: 'Kies locaties van deze aanbieder die nu in gebruik zijn.',
  },
});
