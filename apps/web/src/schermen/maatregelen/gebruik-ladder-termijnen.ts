import { useEffect, useRef } from 'react';
import { useVandaag } from '../../api/ik';
import type { Ladderbeeld } from '../../api/interventieladder';
import type { Waarden } from '../../delen/velden';
import { type Termijnantwoorden, ladderantwoorden, naLadder } from './ladder-termijnen';

/** Fills in the terms of the ladder, also after another severity or another way of saying a term. */
export function useLadderTermijnen(
  beeld: Ladderbeeld | undefined,
  { waarden, zet }: { waarden: Waarden; zet: (naam: string, waarde: string) => void },
): void {
  const nieuw = ladderantwoorden(beeld, waarden, useVandaag());
  const eerst = useRef<Termijnantwoorden>({});
  const kenmerk = JSON.stringify(nieuw);
  useEffect(() => {
    for (const [naam, waarde] of Object.entries(nieuw)) {
      const antwoord = naLadder(waarden[naam], eerst.current[naam], waarde);
      if (antwoord !== undefined) zet(naam, antwoord);
    }
    eerst.current = nieuw;
    // Only when the ladder gives something else: who empties a field is not contradicted.
  }, [kenmerk]);
}
