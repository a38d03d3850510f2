import { useState } from 'react';
import { Dialoog, Knop, Melding, Pictogram } from '@navolgbaar/ui';
import { bewaarWeergave, zetVoorkeur, type Lijstnaam, type Weergave } from '../api/weergaven';
import { FoutMelding } from '../schil/fout-scherm';
import { kolomTeksten as teksten } from '../teksten/weergaven';
import { useActie } from './actie';
import type { Lijstkolom } from './weergave';

export interface KolommenDialoogProps {
  naam: Lijstnaam;
  alle: readonly Lijstkolom<never>[];
  /** What is seen now, in its order. */
  getoond: readonly string[];
  /** The view that is open, when it has columns of its own. */
  weergave: Weergave | null;
  open: boolean;
  onSluit: () => void;
}

/** Which columns a list has, and in which order. Give it another key when it opens: it begins with what is seen then. */
export function KolommenDialoog(props: KolommenDialoogProps) {
  const { naam, weergave, open, onSluit } = props;
  const { alle, getoond } = props;
  const [volgorde, zetVolgorde] = useState(() => [
    ...getoond,
    ...alle.map(({ id }) => id).filter((id) => !getoond.includes(id)),
  ]);
  const [aan, zetAan] = useState<ReadonlySet<string>>(() => new Set(getoond));
  const vast = weergave !== null && !weergave.magWijzigen;
  const bewaar = useActie({
    doe: async (kolommen: readonly string[] | null): Promise<unknown> => {
      const nieuw = kolommen && [...kolommen];
      if (!weergave) return zetVoorkeur(naam, { kolommen: nieuw });
      const { naam: heet, gedeeld, filters } = weergave;
      return bewaarWeergave(weergave, { naam: heet, gedeeld, filters, kolommen: nieuw }, weergave.versie);
    },
    ververs: [['weergaven', naam]],
    bericht: teksten.gelukt,
    gelukt: onSluit,
  });
  return (
    <Dialoog
      open={open}
      titel={teksten.titel}
      onSluit={onSluit}
      acties={
        !vast && (
          <>
            <Knop
              soort="primair"
              bezig={bewaar.isPending}
              onClick={() => bewaar.mutate(volgorde.filter((id) => aan.has(id)))}
            >
              {teksten.knop}
            </Knop>
            <Knop onClick={() => bewaar.mutate(null)}>{teksten.herstel}</Knop>
          </>
        )
      }
    >
      {bewaar.isError && <FoutMelding fout={bewaar.error} />}
      {vast ? (
        <Melding>{teksten.nietWijzigen(weergave.naam)}</Melding>
      ) : (
        <>
          <p className="nav-alinea">{weergave ? teksten.inWeergave(weergave.naam) : teksten.uitleg}</p>
          <Kolomkeuze {...{ alle, volgorde, aan, zetVolgorde, zetAan }} />
        </>
      )}
    </Dialoog>
  );
}

interface KolomkeuzeProps {
  alle: KolommenDialoogProps['alle'];
  volgorde: readonly string[];
  aan: ReadonlySet<string>;
  zetVolgorde: (volgorde: string[]) => void;
  zetAan: (aan: ReadonlySet<string>) => void;
}

function Kolomkeuze({ alle, volgorde, aan, zetVolgorde, zetAan }: KolomkeuzeProps) {
  const [bericht, zetBericht] = useState('');
  const wissel = (id: string) => {
    const nieuw = new Set(aan);
    if (!nieuw.delete(id)) nieuw.add(id);
    zetAan(nieuw);
  };
  const schuif = (id: string, kop: string, stap: -1 | 1) => {
    const naar = Math.min(Math.max(volgorde.indexOf(id) + stap, 0), volgorde.length - 1);
    const nieuw = volgorde.filter((ander) => ander !== id);
    nieuw.splice(naar, 0, id);
    zetVolgorde(nieuw);
    zetBericht(teksten.plaats(kop, naar + 1, volgorde.length));
  };
  return (
    <>
      <ol className="nav-kolomkeuze">
        {volgorde.map((id) => {
          const kolom = alle.find((deze) => deze.id === id);
          if (!kolom) return null;
          return (
            <li key={id} className="nav-kolomkeuze__regel">
              {kolom.rijkop ? (
                <span className="nav-kolomkeuze__vast">
                  {kolom.kop} <span className="nav-zacht">({teksten.altijd})</span>
                </span>
              ) : (
                <label className="nav-kolomkeuze__vak">
                  <input
                    type="checkbox"
                    className="utrecht-checkbox utrecht-checkbox--html-input nav-vakje"
                    checked={aan.has(id)}
                    onChange={() => wissel(id)}
                  />
                  {kolom.kop}
                </label>
              )}
              <Schuifknop naam={teksten.omhoog(kolom.kop)} beeld="op" doe={() => schuif(id, kolom.kop, -1)} />
              <Schuifknop
                naam={teksten.omlaag(kolom.kop)}
                beeld="neer"
                doe={() => schuif(id, kolom.kop, 1)}
              />
            </li>
          );
        })}
      </ol>
      <span role="status" className="nav-verborgen">
        {bericht}
      </span>
    </>
  );
}

function Schuifknop({ naam, beeld, doe }: { naam: string; beeld: 'op' | 'neer'; doe: () => void }) {
  return (
    <button type="button" className="nav-kolomkeuze__schuif" aria-label={naam} onClick={doe}>
      <Pictogram naam={beeld} />
    </button>
  );
}
