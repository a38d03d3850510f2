import type { GevraagdeAfspraak } from '../application/bezoekwerk';
import type { BezoekafspraakRequest } from './dto/bezoek.request';

/** What was filled in about when, where and by whom, as the acts on a visit take it. */
export function alsAfspraak({
  op,
  van,
  tot,
  locatieId,
  behandelaarId,
  tweedeId,
  reistijdVoor,
  reistijdNa,
  planuitleg,
}: BezoekafspraakRequest): GevraagdeAfspraak {
  const ofNiets = (waarde: string | undefined) => waarde ?? null;
  return {
    ...{ op, behandelaarId, van: ofNiets(van), tot: ofNiets(tot) },
    ...{ locatieId: ofNiets(locatieId), tweedeId: ofNiets(tweedeId) },
    ...{ reistijdVoor, reistijdNa, planuitleg },
  };
}
