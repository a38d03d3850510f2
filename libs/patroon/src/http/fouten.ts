import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Patroonfoutcode } from '../domain/fouten';

beschrijfFouten<Patroonfoutcode>({
  'PATROON.DAG_PAST_NIET': {
    status: 400,
    titel: 'Dag past niet',
    tekst: 'Een patroon kan rusten tot een dag na vandaag, binnen een half jaar.',
  },
  'PATROONREGELS.BEGINT_TE_VROEG': {
    status: 400,
    titel: 'Begint te vroeg',
    tekst: 'Nieuwe regels gelden vanaf vandaag of later: wat eerder is gezien, verandert niet.',
  },
  'PATROONREGELS.DOCUMENT_IN_TOEKOMST': {
    status: 400,
    titel: 'Document in de toekomst',
    tekst: 'Het document waarin de regels zijn vastgesteld, kan niet van na vandaag zijn.',
  },
  'PATROONREGELS.GEEN_REGEL': {
    status: 400,
    titel: 'Geen enkele regel',
    tekst: 'Zet ten minste één regel aan.',
  },
});
