import { useEffect, useRef, useState } from 'react';
import { nieuweSleutel } from '../api/client';
import { alsApiFout } from '../api/fout';
import { RUST_MS } from '../bewaren/gebruik-kopie';
import type { Antwoorden } from '../bewaren/kopieen';
import { useHerkansing } from './herkansing';
import type { Invulling } from './invulling';
import type { Tussentijds } from './opties';
import { zelfdeAntwoorden } from './samenvoegen';

export type Serverstand =
  | { soort: 'schoon' }
  | { soort: 'bezig' }
  | { soort: 'bewaard'; op: number }
  /** It cannot be saved as it is: something is missing. */
  | { soort: 'onvolledig' }
  | { soort: 'geen-verbinding' }
  /** Refused, and the form says why. */
  | { soort: 'mislukt' };

interface TussentijdsOpties<W extends Antwoorden, U> {
  invulling: Invulling<W, U>;
  /** What makes the form wait: typing, and what must be settled first. */
  rust: { waarden: W; vuil: boolean; wacht: boolean };
}

/** Saves a draft when the typing rests, one save at a time. */
export function useTussentijds<W extends Antwoorden, U>({ invulling, rust }: TussentijdsOpties<W, U>) {
  const [stand, zetStand] = useState<Serverstand>({ soort: 'schoon' });
  const lopend = useRef<Promise<void> | null>(null);
  // The answers of the last attempt: the same ones are not sent again by themselves.
  const geprobeerd = useRef<W | null>(null);
  const opties = invulling.opties.tussentijds;

  const bewaar = async (hoe: Tussentijds<W, U>): Promise<void> => {
    const { waarden, basis } = invulling.lees();
    const { controleer, verstuur } = invulling.opties;
    const wat = hoe.wat(waarden, basis.waarden);
    if (zelfdeAntwoorden(wat, basis.waarden)) return;
    if (Object.values(controleer?.(wat) ?? {}).some(Boolean)) return zetStand({ soort: 'onvolledig' });
    zetStand({ soort: 'bezig' });
    geprobeerd.current = waarden;
    try {
      const uitkomst = await verstuur(wat, nieuweSleutel(), basis.versie, basis.waarden);
      invulling.bewaard(wat, hoe.bewaard(uitkomst), hoe.samen?.(uitkomst));
      zetStand({ soort: 'bewaard', op: Date.now() });
    } catch (gegooid) {
      const fout = alsApiFout(gegooid);
      if (fout.status === 0 || fout.status >= 500) {
        invulling.zonderBevestiging(wat);
        return zetStand({ soort: 'geen-verbinding' });
      }
      if (fout.status === 400) return zetStand({ soort: 'onvolledig' });
      zetStand({ soort: 'mislukt' });
      await invulling.opFout(fout, false);
      const { apiFout, conflictWacht } = invulling.lees();
      if (apiFout || conflictWacht) return undefined;
      // It had arrived after all: what was typed since goes next.
      geprobeerd.current = null;
      zetStand({ soort: 'schoon' });
    }
  };

  const probeer = (): void => {
    const { conflict, conflictWacht } = invulling.lees();
    const hoe = invulling.opties.tussentijds;
    if (!hoe || conflict || conflictWacht || invulling.isOnderweg || lopend.current) return;
    lopend.current = bewaar(hoe).finally(() => (lopend.current = null));
  };

  const aan = opties !== undefined && rust.vuil && !rust.wacht;
  const { waarden } = rust;
  useEffect(() => {
    // A refusal that the form tells of waits for the person; the next change tries again.
    if (!aan || waarden === geprobeerd.current) return undefined;
    const wekker = setTimeout(probeer, RUST_MS);
    return () => clearTimeout(wekker);
    // Also when a save ends: what was typed meanwhile is next.
  }, [aan, waarden, stand.soort]);
  useHerkansing(aan && stand.soort === 'geen-verbinding', probeer);

  return {
    stand,
    nu: probeer,
    /** The save that is under way has ended, so that the next one knows the version. */
    klaar: async () => void (await lopend.current),
  };
}
