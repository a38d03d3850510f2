import { aanbiedersGebied } from './aanbieders';
import { auditGebied, gebruikersGebied, matricesGebied, takenGebied } from './beheer';
import type { Gebied } from './gebied';
import { meldingenGebied } from './meldingen';

/** Every part of the werkbank, in the order of the menu. A part appears here together with its pages. */
export const gebieden: readonly Gebied[] = [
  meldingenGebied,
  aanbiedersGebied,
  matricesGebied,
  gebruikersGebied,
  takenGebied,
  auditGebied,
];
