import { useState } from 'react';
import { Alinea, Dialoog, Kaart, Knop, Knoppen } from '@navolgbaar/ui';
import { FoutMelding } from '../schil/fout-scherm';
import { useActie } from './actie';

export interface ToegangKaartProps<A extends { naam: string; actief: boolean }> {
  account: A;
  teksten: {
    titel: string;
    aan: string;
    uit: string;
    zetUit: string;
    zetAan: string;
    vraag: (naam: string) => string;
    gevolg: string;
    isUit: (naam: string) => string;
    isAan: (naam: string) => string;
  };
  zet: (aan: boolean) => Promise<A>;
  ververs: readonly (readonly unknown[])[];
}

/** Switches an account off, which ends its sessions at once, or on again. */
export function ToegangKaart<A extends { naam: string; actief: boolean }>({
  account: { naam, actief },
  teksten,
  zet: zetToegang,
  ververs,
}: ToegangKaartProps<A>) {
  const [vraagt, zetVraagt] = useState(false);
  const zet = useActie({
    doe: zetToegang,
    ververs,
    bericht: (nu) => (nu.actief ? teksten.isAan(naam) : teksten.isUit(naam)),
    gelukt: () => zetVraagt(false),
  });
  return (
    <div className="nav-formulier">
      <Kaart titel={teksten.titel} id="toegang">
        <Alinea>{actief ? teksten.aan : teksten.uit}</Alinea>
        {zet.isError && !vraagt && <FoutMelding fout={zet.error} />}
        <Knoppen>
          {actief ? (
            <Knop pictogram="ban" onClick={() => zetVraagt(true)}>
              {teksten.zetUit}
            </Knop>
          ) : (
            <Knop pictogram="cirkelvink" bezig={zet.isPending} onClick={() => zet.mutate(true)}>
              {teksten.zetAan}
            </Knop>
          )}
        </Knoppen>
      </Kaart>
      <Dialoog
        open={vraagt}
        titel={teksten.vraag(naam)}
        onSluit={() => zetVraagt(false)}
        acties={
          <Knop soort="gevaar" bezig={zet.isPending} onClick={() => zet.mutate(false)}>
            {teksten.zetUit}
          </Knop>
        }
      >
        <Alinea>{teksten.gevolg}</Alinea>
        {zet.isError && <FoutMelding fout={zet.error} />}
      </Dialoog>
    </div>
  );
}
