import { STANDAARDKALENDER } from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';
import type { Planbeeld } from '../domain/botsingen';

/** Weekends, feast days and decree days of the calendar of the law. */
export const vrijeDag: Planbeeld['vrijeDag'] = (dag) =>
  STANDAARDKALENDER.vrijeDag(Temporal.PlainDate.from(dag));
