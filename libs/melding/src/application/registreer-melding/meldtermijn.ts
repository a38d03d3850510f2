import { beoordeelMeldtermijn } from '@navolgbaar/termijn';
import type { Temporal } from 'temporal-polyfill';
import type { Meldingfeiten } from '../../domain/melding';
import type { Meldtermijnfeit } from '../ports/melding.repository';

/**
 * Whether the provider reported in time, measured on the day of receipt. Null when no start day is known: then there is
 * nothing to compute yet, and the screen says so. The day on which we wrote it down is told where it is another.
 */
export function meldtermijn(
  feiten: Meldingfeiten,
  ontvangen: Temporal.PlainDate,
  geregistreerd: Temporal.PlainDate,
): Meldtermijnfeit | null {
  const { vaststellingsdatum, ontdekkingsdatum, gebeurtenisdatum } = feiten;
  if (!vaststellingsdatum && !ontdekkingsdatum && !gebeurtenisdatum) return null;
  const uitkomst = beoordeelMeldtermijn({
    data: {
      ...(vaststellingsdatum ? { vaststelling: vaststellingsdatum } : {}),
      ...(ontdekkingsdatum ? { ontdekking: ontdekkingsdatum } : {}),
      ...(gebeurtenisdatum ? { gebeurtenis: gebeurtenisdatum } : {}),
    },
    gemeldOp: ontvangen,
    geregistreerdOp: geregistreerd,
  });
  return {
    teLaat: uitkomst.teLaat,
    startgebeurtenis: uitkomst.startgebeurtenis,
    start: uitkomst.start.toString(),
    uiterlijk: uitkomst.uiterlijk.toString(),
    bevinding: uitkomst.bevinding,
    herleiding: uitkomst.herleiding,
  };
}
