import { useCallback, useEffect, useRef, useState } from 'react';
import { terPlaatseStand } from '../bewaren/ter-plaatse-stand';
import type { Apparaatbezoek, Stand } from './apparaatbezoek';
import type { Server } from './server';
import { nietVerstuurd, rondAf, verstuur, type Afloop } from './verzending';

export interface Zending {
  bezig: 'verstuurt' | 'rondt af' | null;
  afloop: Afloop | null;
  verstuur: () => Promise<void>;
  rondAf: () => Promise<void>;
}

interface Opties {
  bezoek: Apparaatbezoek;
  server: Server;
  stand: Stand;
  /** Everything arrived, nothing is still to come, and the server needs this device no more. */
  onKlaar: () => void;
  /** The server says that this visit may not be here: withdrawn, of somebody else, or finished. */
  onWeg: (waarom: 'ingetrokken' | 'ander' | 'al-afgerond') => void;
}

/** Sends by a press of the button, and by itself when the network comes back. */
export function useVerzending({ bezoek, server, stand, onKlaar, onWeg }: Opties): Zending {
  const [bezig, zetBezig] = useState<Zending['bezig']>(null);
  const [afloop, zetAfloop] = useState<Afloop | null>(null);
  const loopt = useRef(false);
  const naar = useRef({ onKlaar, onWeg });
  naar.current = { onKlaar, onWeg };

  /** One at a time, however often it is asked for. */
  const doe = useCallback(async (wat: NonNullable<Zending['bezig']>, werk: () => Promise<Afloop>) => {
    if (loopt.current) return;
    loopt.current = true;
    zetBezig(wat);
    const uitkomst = await werk();
    loopt.current = false;
    zetBezig(null);
    zetAfloop(uitkomst);
    const { soort } = uitkomst;
    if (soort === 'afgerond') naar.current.onKlaar();
    else if (soort === 'ingetrokken' || soort === 'ander' || soort === 'al-afgerond')
      naar.current.onWeg(soort);
  }, []);

  const stuur = useCallback(() => doe('verstuurt', () => verstuur(bezoek, server)), [doe, bezoek, server]);
  const sluitAf = useCallback(() => doe('rondt af', () => rondAf(bezoek, server)), [doe, bezoek, server]);

  useEffect(() => {
    const bijNetwerk = () => {
      // It was asked to end, and nobody knows the answer: that goes first.
      if (bezoek.lees().rondtAf) void sluitAf();
      else if (nietVerstuurd(bezoek) > 0) void stuur();
    };
    if (navigator.onLine) bijNetwerk();
    window.addEventListener('online', bijNetwerk);
    return () => window.removeEventListener('online', bijNetwerk);
  }, [bezoek, stuur, sluitAf]);

  const aantal = nietVerstuurd(bezoek);
  useEffect(() => terPlaatseStand.zet(bezoek.klaarzetting.id, aantal), [bezoek, aantal]);
  useBewaarmomenten(bezoek, stand);
  return { bezig, afloop, verstuur: stuur, rondAf: sluitAf };
}

/** What was typed is written when the app goes out of sight; and nobody closes it unasked while it is in memory only. */
function useBewaarmomenten(bezoek: Apparaatbezoek, { opslag }: Stand): void {
  useEffect(() => {
    const schrijf = () => void bezoek.schrijfNu();
    const bijVerbergen = () => document.visibilityState === 'hidden' && schrijf();
    document.addEventListener('visibilitychange', bijVerbergen);
    window.addEventListener('pagehide', schrijf);
    return () => {
      document.removeEventListener('visibilitychange', bijVerbergen);
      window.removeEventListener('pagehide', schrijf);
    };
  }, [bezoek]);
  useEffect(() => {
    if (opslag === 'bewaard') return undefined;
    const houdTegen = (gebeurtenis: BeforeUnloadEvent) => gebeurtenis.preventDefault();
    window.addEventListener('beforeunload', houdTegen);
    return () => window.removeEventListener('beforeunload', houdTegen);
  }, [opslag]);
}
