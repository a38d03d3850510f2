import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Aanbiederfoutcode } from '../domain/fouten';

beschrijfFouten<Aanbiederfoutcode>({
  'AANBIEDER.KVK_BESTAAT': {
    status: 409,
    titel: 'KVK-nummer bestaat al',
    tekst: 'Deze aanbieder staat al in het register. Zoek op het KVK-nummer.',
  },
  'AANBIEDER.GEMEENTE_ONBEKEND': {
    status: 400,
    titel: 'Gemeente onbekend',
    tekst: 'Kies een gemeente van deze organisatie.',
  },
  'AANBIEDER.INZET_OVERLAPT': {
    status: 409,
    titel: 'Periode overlapt',
    tekst: 'Sluit eerst de eerdere inzet af, of kies een andere periode.',
  },
  'AANBIEDER.EINDE_VOOR_BEGIN': {
    status: 400,
    titel: 'Einde voor begin',
    tekst: 'De einddatum ligt voor de begindatum.',
  },
});
