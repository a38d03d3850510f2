import type { Gebied } from './gebied';

/** Every part of the werkbank, in the order of the menu. A part appears here together with its pages. */
export const gebieden: readonly Gebied[] = [];
