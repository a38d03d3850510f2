import type { Geweest, Realisatie } from './realisatie';

/** What became of a line, as it was when the plan was closed. */
export interface Jaarplanslot {
  readonly realisatie: Realisatie;
  readonly hercontroles: number;
  readonly andereBezoeken: number;
}

/**
 * What a closed plan shows of a line: as it was kept, so that its figures stay; but never a visit that is closed to the reader
 * since then.
 * @param nu the same as it is now for this reader, with the days of the visits that are there for him
 */
export function slotVoor(slot: Jaarplanslot, nu: Jaarplanslot, { afgelegd, gepland }: Geweest): Jaarplanslot {
  const { dag } = slot.realisatie;
  const kent = dag === null || afgelegd.includes(dag) || gepland.includes(dag);
  return {
    realisatie: kent ? slot.realisatie : nu.realisatie,
    hercontroles: Math.min(slot.hercontroles, nu.hercontroles),
    andereBezoeken: Math.min(slot.andereBezoeken, nu.andereBezoeken),
  };
}
