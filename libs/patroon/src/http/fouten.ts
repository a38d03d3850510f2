import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Patroonfoutcode } from '../domain/fouten';

beschrijfFouten<Patroonfoutcode>({
  'PATROON.DAG_PAST_NIET': {
    status: 400,
    titel: 'Dag past niet',
    tekst: 'Een patroon kan rusten tot een dag na vandaag, binnen een half jaar.',
  },
  'PATROON.INFORMEREN_PAST_NIET': {
    status: 400,
    titel: 'Aanbieder geïnformeerd?',
    tekst: 'Zeg bij opgepakt wanneer de aanbieder is geïnformeerd, of waarom nog niet.',
  },
  'PATROONREGELS.GEEN_REGEL': {
    status: 400,
    titel: 'Geen enkele regel',
    tekst: 'Zet ten minste één regel aan.',
  },
});
