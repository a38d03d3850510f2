import { datumTekst } from '@navolgbaar/ui';
import type { Ladderbeeld } from '../../api/interventieladder';
import type { Veld, Waarden } from '../../delen/velden';
import { TERMIJNVELD, adviesBij } from '../interventieladder/ladder-velden';
import { alsDag } from './opleg-waarden';

export type Termijnantwoorden = Readonly<Record<string, string>>;

/**
 * The terms that the ladder gives at this severity, as the form asks them: in weeks, or as the last day. What is not in whole
 * weeks is left for a person to fill in.
 */
export function ladderantwoorden(
  beeld: Ladderbeeld | undefined,
  { ernst, termijnwijze }: Waarden,
  vandaag: string,
): Termijnantwoorden {
  const termijnen = adviesBij(beeld, ernst)?.termijnen ?? [];
  return Object.fromEntries(
    Object.entries(TERMIJNVELD).map(([naam, wat]) => {
      const [, weken] = /^P(\d+)W$/.exec(termijnen.find((een) => een.wat === wat)?.duur ?? '') ?? [];
      if (!weken) return [naam, ''];
      return [naam, termijnwijze === 'dag' ? datumTekst(alsDag(Number(weken), vandaag)) : weken];
    }),
  );
}

/** The questions with what the ladder gives at the severity that the case itself has. */
export function metLadderbegin(
  velden: readonly Veld[],
  beeld: Ladderbeeld | undefined,
  vandaag: string,
): Veld[] {
  const begin = ladderantwoorden(beeld, { ernst: beeld?.ernst ?? '' }, vandaag);
  return velden.map((veld) => (veld.naam in TERMIJNVELD ? { ...veld, begin: begin[veld.naam] ?? '' } : veld));
}

/** What stands in a field after the ladder gives something else: what a person typed stays. */
export const naLadder = (nu: unknown, eerst: string | undefined, nieuw: string): string | undefined =>
  (nu === '' || nu === eerst) && nu !== nieuw ? nieuw : undefined;
