import type { Temporal } from 'temporal-polyfill';
import '../domain/gebeurtenissen';
import type { Termijnfeit } from '../domain/gebeurtenissen';
import type { Kalender } from '../domain/kalender';
import { huidigeVersie } from '../domain/lopende-termijn';
import { type Mijlpaal, planMijlpalen } from '../domain/mijlpalen';
import type { Termijn } from './ports/termijn.repository';

/** What every event of a term says. */
export function feitVan({ id, definitie, object, objectId, zaakId }: Termijn): Termijnfeit {
  return { termijnId: id, code: definitie.code, object, objectId, zaakId };
}

/** What the watch must do for the term as it stands now; without a provider nobody writes to one. */
export function mijlpalenVan(
  { definitie, aanbiederId, zaakId, verloop }: Termijn,
  vandaag: Temporal.PlainDate,
  kalender: Kalender,
): Mijlpaal[] {
  const ontvangers = definitie.ontvangers.filter((wie) => wie !== 'aanbieder' || aanbiederId !== null);
  const { herinneringen } = definitie;
  // Only a case can be shared with a college.
  const escalatie = definitie.escalatie.filter(({ trap }) => trap !== 'college' || zaakId !== null);
  const plan = { herinneringen, ontvangers, escalatie };
  return planMijlpalen(huidigeVersie(verloop).uiterlijk, plan, vandaag, kalender);
}
