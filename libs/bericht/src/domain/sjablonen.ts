import type { Sjabloon } from './sjabloon';
import { sjablonenV1 } from './sjablonen.v1';
import { sjablonenV2 } from './sjablonen.v2';

export type Sjablooncode = (typeof sjablonenV1)[number]['code'];

/** Every shipped version of every letter. */
export const meegeleverd: readonly Sjabloon[] = [...sjablonenV1, ...sjablonenV2];

/** The newest shipped version of a letter. */
export function nieuwsteVersie(code: string): Sjabloon | null {
  const versies = meegeleverd.filter((sjabloon) => sjabloon.code === code);
  return versies.sort((a, b) => b.versie - a.versie)[0] ?? null;
}
