import { useCallback, useEffect, useRef, useState, type Dispatch, type SetStateAction } from 'react';
import { nieuweSleutel } from '../api/client';
import { useBewaring } from './bewaring';
import type { Antwoorden, Gevonden, Inhoud, Kopieen } from './kopieen';
import { meldWerk } from './open-werk';

/** Text is kept when the typing rests this long, and on leaving a field (interface.md §5). */
export const RUST_MS = 2000;

/** Where what is typed now belongs: its page, with what that is about. */
export const plaatsNu = (): string => window.location.pathname + window.location.search;

export type Kopiestand =
  | { soort: 'schoon' }
  | { soort: 'wacht' }
  | { soort: 'bewaard'; op: number }
  /** The device keeps nothing. */
  | { soort: 'mislukt' };

interface KopieOpties {
  waarden: Antwoorden;
  /** Whether there is something that was not sent. */
  vuil: boolean;
  /** What to keep, as it is at the moment of asking, and whether there is something to keep then. */
  inhoud: () => Inhoud | null;
  /** Whether a copy that was found is of this form: a page may have more than one. */
  vanDitFormulier: (kopie: Inhoud) => boolean;
  /** Whether a copy that was found says nothing new. */
  overbodig: (kopie: Inhoud) => boolean;
}

/**
 * The copy of one form on this device, and the copies of earlier fillings that were found when it opened. Each filling
 * has a copy of its own, so that two tabs with the same form do not overwrite each other.
 */
export function useKopie({ waarden, vuil, inhoud, vanDitFormulier, overbodig }: KopieOpties) {
  const kopieen = useBewaring();
  const [plaats] = useState(plaatsNu);
  const [stand, zetStand] = useState<Kopiestand>({ soort: 'schoon' });
  const [aanbod, zetAanbod] = useState<readonly Gevonden[]>([]);
  const eigen = useRef(nieuweSleutel());
  const rij = useRef<Promise<unknown>>(Promise.resolve());
  const nu = useRef({ kopieen, inhoud, vanDitFormulier, overbodig });
  nu.current = { kopieen, inhoud, vanDitFormulier, overbodig };
  const formulier = useMeldWerk(vuil, stand);

  /** One after the other: a copy that is being closed may not come after its own removal. */
  const achteraan = useCallback(
    (doe: () => Promise<unknown>) => (rij.current = rij.current.then(doe, doe)),
    [],
  );

  const bewaarNu = useCallback(
    () =>
      achteraan(async () => {
        const { kopieen: bij, inhoud: geef } = nu.current;
        const wat = geef();
        if (!wat) {
          await bij?.verwijder(plaats, eigen.current);
          return zetStand({ soort: 'schoon' });
        }
        // As long as the key is under way there is nothing to say yet.
        if (bij === undefined) return undefined;
        const gelukt = (await bij?.bewaar(plaats, eigen.current, wat)) ?? false;
        return zetStand(gelukt ? { soort: 'bewaard', op: Date.now() } : { soort: 'mislukt' });
      }),
    [achteraan, plaats],
  );

  /** A copy that cannot be opened may be of any form here: each of them tells it. */
  const vind = useCallback(
    async (bij: Kopieen): Promise<Gevonden[]> =>
      (await bij.vind(plaats)).filter(
        (kopie) => kopie.soort === 'onleesbaar' || nu.current.vanDitFormulier(kopie.inhoud),
      ),
    [plaats],
  );

  useEffect(() => {
    if (!kopieen) return;
    void vind(kopieen).then((alle) => {
      const weg = (kopie: Gevonden) => kopie.soort === 'leesbaar' && nu.current.overbodig(kopie.inhoud);
      for (const kopie of alle.filter(weg)) void kopieen.verwijder(plaats, kopie.id);
      zetAanbod(alle.filter((kopie) => kopie.id !== eigen.current && !weg(kopie)));
    });
  }, [kopieen, plaats, vind]);

  useBewaarmomenten({ waarden, vuil, kopieen }, bewaarNu, zetStand);

  const haalUitAanbod = (id: string) => zetAanbod((alle) => alle.filter((kopie) => kopie.id !== id));
  return {
    stand,
    aanbod,
    bewaarNu,
    /** It was sent: at once no reason any more to keep somebody on the page. */
    verstuurd: () => {
      meldWerk(formulier, null);
      void bewaarNu();
    },
    /** From now on the form is that filling. What stood on it stays as a copy. */
    neem: async (kopie: Gevonden) => {
      await bewaarNu();
      if (kopieen) zetAanbod((await vind(kopieen)).filter(({ id }) => id !== kopie.id));
      eigen.current = kopie.id;
    },
    gooiWeg: async ({ id }: Gevonden) => {
      await kopieen?.verwijder(plaats, id);
      haalUitAanbod(id);
    },
  };
}

function useMeldWerk(vuil: boolean, { soort }: Kopiestand): symbol {
  const [formulier] = useState(() => Symbol('formulier'));
  useEffect(() => {
    meldWerk(formulier, vuil ? (soort === 'bewaard' ? 'met-kopie' : 'zonder-kopie') : null);
    return () => meldWerk(formulier, null);
  }, [formulier, vuil, soort]);
  return formulier;
}

/** When a copy is made: typing rests, the page is hidden or left. When nothing is unsent any more, the copy goes. */
function useBewaarmomenten(
  { waarden, vuil, kopieen }: { waarden: Antwoorden; vuil: boolean; kopieen: Kopieen | null | undefined },
  bewaarNu: () => Promise<unknown>,
  zetStand: Dispatch<SetStateAction<Kopiestand>>,
): void {
  useEffect(() => {
    if (!vuil) {
      void bewaarNu();
      return undefined;
    }
    zetStand((oud) => (oud.soort === 'mislukt' ? oud : { soort: 'wacht' }));
    const wekker = setTimeout(() => void bewaarNu(), RUST_MS);
    return () => clearTimeout(wekker);
  }, [waarden, vuil, kopieen, bewaarNu, zetStand]);

  useEffect(() => {
    const bijVerbergen = () => document.visibilityState === 'hidden' && void bewaarNu();
    document.addEventListener('visibilitychange', bijVerbergen);
    return () => {
      document.removeEventListener('visibilitychange', bijVerbergen);
      // To another page of the werkbank: what was typed just now goes along.
      void bewaarNu();
    };
  }, [bewaarNu]);
}
