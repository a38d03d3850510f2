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

/** Of every letter its newest shipped version, in the order in which they come. */
export function nieuwsteVersies(): Sjabloon[] {
  return [...new Set(meegeleverd.map(({ code }) => code))].flatMap((code) => nieuwsteVersie(code) ?? []);
}

/** The shipped versions of a letter, the newest first. */
export const versiesVan = (code: string): Sjabloon[] =>
  meegeleverd.filter((sjabloon) => sjabloon.code === code).sort((a, b) => b.versie - a.versie);
