import { DomeinFout } from '@navolgbaar/kernel';
import type { Toetsingskaderfoutcode } from '../domain/fouten';
import type { Kaderfout } from '../domain/keur-kader';

/** @throws DomeinFout TOETSINGSKADER.KLOPT_NIET with every fault and its place, when there is one */
export function weigerFouten(fouten: readonly Kaderfout[]): void {
  if (fouten.length === 0) return;
  throw new DomeinFout<Toetsingskaderfoutcode>(
    'TOETSINGSKADER.KLOPT_NIET',
    {},
    fouten.map(({ pad, reden }) => ({ name: pad, reason: reden })),
  );
}
