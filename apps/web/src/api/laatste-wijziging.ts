import type { Wijzigingsfeit } from '../formulier/wijziging';
import { roep } from './client';

/** Who changed a record last, for the compare screen: `laatste: laatsteWijziging('/api/v1/zaken', zaak.id)`. */
export const laatsteWijziging =
  (pad: '/api/v1/zaken' | '/api/v1/meldingen' | '/api/v1/rapporten', id: string) =>
  (): Promise<Wijzigingsfeit> =>
    roep<Wijzigingsfeit>(`${pad}/${encodeURIComponent(id)}/laatste-wijziging`);
