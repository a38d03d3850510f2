import { useState } from 'react';
import { Alinea, Dialoog, Kaart, Knop, Knoppen } from '@navolgbaar/ui';
import { api, gelukt, ifMatch } from '../../api/client';
import { useActie } from '../../delen/actie';
import { FoutMelding } from '../../schil/fout-scherm';
import { gebruikerTeksten } from '../../teksten/beheer';
import type { Gebruiker } from './gebruiker-waarden';

const teksten = gebruikerTeksten.toegang;

/** Switches an account off, which ends its sessions at once, or on again. */
export function ToegangKaart({ gebruiker }: { gebruiker: Gebruiker }) {
  const { id, naam, versie, actief } = gebruiker;
  const [vraagt, zetVraagt] = useState(false);
  const zet = useActie({
    doe: async (aan: boolean) =>
      gelukt(
        await api.PATCH('/api/v1/gebruikers/{id}', {
          params: { path: { id }, header: ifMatch(versie) },
          body: { actief: aan },
        }),
      ),
    ververs: [['gebruikers']],
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
