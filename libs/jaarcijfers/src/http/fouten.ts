import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Jaarcijferfoutcode } from '../domain/fouten';

beschrijfFouten<Jaarcijferfoutcode>({
  'JAARCIJFERS.BESTAND_KLOPT_NIET': {
    status: 422,
    titel: 'Bestand klopt niet',
    tekst: 'Er is niets ingelezen. Verbeter de regels die zijn genoemd, en lees het bestand opnieuw in.',
  },
  'JAARCIJFERS.BESTAND_TE_GROOT': {
    status: 413,
    titel: 'Bestand te groot',
    tekst: 'Een bestand met jaarcijfers is ten hoogste 2 MB.',
  },
  'JAARCIJFERDREMPELS.GEEN_DREMPEL': {
    status: 400,
    titel: 'Geen enkele drempel',
    tekst: 'Zet ten minste één drempel aan.',
  },
});
