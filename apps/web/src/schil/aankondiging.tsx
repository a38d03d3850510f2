import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  type FocusEvent,
  type ReactNode,
} from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Pictogram } from '@navolgbaar/ui';
import { alsApiFout } from '../api/fout';
import { schilTeksten } from '../teksten/algemeen';
import { ongedaanTeksten } from '../teksten/bewaren';

/** The way back from an act: an ordinary act itself, with the version that the first one made. */
export interface Terugweg {
  doe: () => Promise<unknown>;
  /** Which lists and pages show something else then. */
  ververs: readonly (readonly unknown[])[];
  /** Said when it was undone. */
  bericht: string;
}

type Aankondiging = (tekst: string, terugweg?: Terugweg) => void;

const Context = createContext<Aankondiging>(() => undefined);

/**
 * `kondigAan('Opgeslagen')`: shown at the bottom and read out, also after going to another page. With a `Terugweg` there
 * is a button "Ongedaan maken" beside it.
 */
export function useAankondiging(): Aankondiging {
  return useContext(Context);
}

/** Long enough to read twice; nothing is lost when it goes, what was done stands on the page. */
const ZICHTBAAR_MS = 12_000;
/** Twenty seconds is the least (WCAG 2.2.1); and it never goes while somebody is at it. */
const MET_KNOP_MS = 30_000;

interface Bericht {
  tekst: string;
  nummer: number;
  terugweg: Terugweg | undefined;
}

export function Aankondiger({ children }: { children: ReactNode }) {
  const [bericht, setBericht] = useState<Bericht | null>(null);
  const [vast, zetVast] = useState(false);
  const kondigAan = useCallback<Aankondiging>(
    (tekst, terugweg) => setBericht((vorig) => ({ tekst, terugweg, nummer: (vorig?.nummer ?? 0) + 1 })),
    [],
  );
  const sluit = useCallback(() => {
    setBericht(null);
    zetVast(false);
  }, []);
  useEffect(() => {
    if (!bericht || vast) return undefined;
    const wekker = setTimeout(sluit, bericht.terugweg ? MET_KNOP_MS : ZICHTBAAR_MS);
    return () => clearTimeout(wekker);
  }, [bericht, vast, sluit]);
  const laatLos = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) zetVast(false);
  };
  return (
    <Context value={useMemo(() => kondigAan, [kondigAan])}>
      {children}
      <div
        role="status"
        className="nav-aankondiging"
        onMouseEnter={() => zetVast(true)}
        onMouseLeave={() => zetVast(false)}
        onFocus={() => zetVast(true)}
        onBlur={laatLos}
      >
        {bericht && (
          <div key={bericht.nummer} className="nav-aankondiging__tekst">
            <Pictogram naam="cirkelvink" />
            <span>{bericht.tekst}</span>
            {bericht.terugweg && <Ongedaan terugweg={bericht.terugweg} kondigAan={kondigAan} />}
            <button type="button" className="nav-aankondiging__sluit" onClick={sluit}>
              <Pictogram naam="sluit" />
              <span className="nav-verborgen">{schilTeksten.sluitBericht}</span>
            </button>
          </div>
        )}
      </div>
    </Context>
  );
}

function Ongedaan({ terugweg, kondigAan }: { terugweg: Terugweg; kondigAan: Aankondiging }) {
  const voorraad = useQueryClient();
  const [bezig, zetBezig] = useState(false);
  const maakOngedaan = async () => {
    if (bezig) return;
    zetBezig(true);
    try {
      await terugweg.doe();
      kondigAan(terugweg.bericht);
    } catch (gegooid) {
      const fout = alsApiFout(gegooid);
      // Without a connection it may be tried again; the same message comes back with its button.
      if (fout.status === 0) kondigAan(fout.titel, terugweg);
      else kondigAan(fout.isConflict ? ongedaanTeksten.teLaat : `${fout.titel}. ${fout.detail}`);
    } finally {
      zetBezig(false);
      for (const queryKey of terugweg.ververs) void voorraad.invalidateQueries({ queryKey });
    }
  };
  return (
    <button
      type="button"
      className="nav-aankondiging__knop"
      aria-busy={bezig || undefined}
      onClick={() => void maakOngedaan()}
    >
      {bezig ? ongedaanTeksten.bezig : ongedaanTeksten.knop}
    </button>
  );
}
