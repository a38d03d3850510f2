import type { Attendering } from '../../api/attenderingen';
import { plekVan } from '../../delen/plek';

/** Where one goes with it: to the decision that is asked, else to what it is about; null where nothing can be opened. */
export function plekVanAttendering({ soort, objectId, plek }: Attendering): string | null {
  // It has no page: the list of what was shared says what it is, and whether it still holds.
  if (plek.object === 'collegestuk') return '/collegestukken';
  switch (soort) {
    case 'uitstel_gevraagd':
      return `/uitstel/${objectId}/besluit`;
    case 'brief_mislukt':
      return '/berichten';
    // A provider has its report on paper, and no page of it.
    case 'uitstel_beslist':
      return plek.object === 'rapport' ? null : plekVan(plek.object, plek.id);
    default:
      return plekVan(plek.object, plek.id);
  }
}
