import { Temporal } from 'temporal-polyfill';
import { berekenTermijn } from '../../../libs/termijn/src/domain/bereken-termijn';
import { isDagduur, leesDuur } from '../../../libs/termijn/src/domain/duur';
import { Kalender } from '../../../libs/termijn/src/domain/kalender';
import type { Termijnregels } from '../../../libs/termijn/src/domain/regels';

/** A day, written as people write it in a file. */
export const dag = (datum: string): Temporal.PlainDate => Temporal.PlainDate.from(datum);

interface Keuzes extends Partial<Omit<Termijnregels, 'duur'>> {
  readonly extraVrijeDagen?: readonly string[];
}

function uitkomst(start: string, regels: Termijnregels, extraVrijeDagen: readonly string[] = []) {
  const kalender = new Kalender({ extraVrijeDagen: extraVrijeDagen.map(dag) });
  const { uiterlijk, ruw, herleiding, waarschuwingen } = berekenTermijn(dag(start), regels, kalender);
  return { uiterlijk: uiterlijk.toString(), ruw: ruw.toString(), herleiding, waarschuwingen };
}

/** A term in days, weeks, months or years, with the Awt unless the test says otherwise. */
export function termijn(start: string, duur: string, { extraVrijeDagen, ...keuzes }: Keuzes = {}) {
  const gelezen = leesDuur(duur);
  if (!isDagduur(gelezen)) throw new Error('Een termijn in uren heeft een eigen functie.');
  return uitkomst(start, { awt: true, ...keuzes, duur: gelezen }, extraVrijeDagen);
}

/** A term in werkdagen, without the Awt unless the test says otherwise. */
export function werkdagen(start: string, aantal: number, { extraVrijeDagen, ...keuzes }: Keuzes = {}) {
  return uitkomst(start, { awt: false, ...keuzes, duur: { aantal, eenheid: 'werkdagen' } }, extraVrijeDagen);
}

export const bronnen = ({ herleiding }: { herleiding: readonly { bron: string }[] }): string[] =>
  herleiding.map(({ bron }) => bron);
