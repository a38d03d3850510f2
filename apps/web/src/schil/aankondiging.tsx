import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Pictogram } from '@navolgbaar/ui';
import { schilTeksten } from '../teksten/algemeen';

type Aankondiging = (tekst: string) => void;

const Context = createContext<Aankondiging>(() => undefined);

/** `kondigAan('Opgeslagen')`: shown at the bottom and read out, also after going to another page. */
export function useAankondiging(): Aankondiging {
  return useContext(Context);
}

/** Long enough to read twice; nothing is lost when it goes, what was done stands on the page. */
const ZICHTBAAR_MS = 12_000;

export function Aankondiger({ children }: { children: ReactNode }) {
  const [bericht, setBericht] = useState<{ tekst: string; nummer: number } | null>(null);
  const kondigAan = useCallback(
    (tekst: string) => setBericht((vorig) => ({ tekst, nummer: (vorig?.nummer ?? 0) + 1 })),
    [],
  );
  useEffect(() => {
    if (!bericht) return undefined;
    const wekker = setTimeout(() => setBericht(null), ZICHTBAAR_MS);
    return () => clearTimeout(wekker);
  }, [bericht]);
  return (
    <Context value={useMemo(() => kondigAan, [kondigAan])}>
      {children}
      <div role="status" className="nav-aankondiging">
        {bericht && (
          <p key={bericht.nummer} className="nav-aankondiging__tekst">
            <Pictogram naam="cirkelvink" />
            <span>{bericht.tekst}</span>
            <button type="button" className="nav-aankondiging__sluit" onClick={() => setBericht(null)}>
              <Pictogram naam="sluit" />
              <span className="nav-verborgen">{schilTeksten.sluitBericht}</span>
            </button>
          </p>
        )}
      </div>
    </Context>
  );
}
