import { useState } from 'react';
import { Alinea, Dialoog, Kaart, Knop, Knoppen, Tekstvak } from '@navolgbaar/ui';
import { api, gelukt, ifMatch } from '../../api/client';
import type { Systeem } from '../../api/koppelingen';
import { useActie } from '../../delen/actie';
import { FoutMelding } from '../../schil/fout-scherm';
import { systeemTeksten } from '../../teksten/koppelingen';

const teksten = systeemTeksten.toegang;
const MIN_TEKENS = 3;

/** Switches a system off, with a reason, or on again. */
export function SysteemToegang({ systeem }: { systeem: Systeem }) {
  const { id, versie, naam, actief, handelingen } = systeem;
  const [vraagt, zetVraagt] = useState(false);
  const [reden, zetReden] = useState('');
  const [fout, zetFout] = useState<string>();
  const params = { path: { id }, header: ifMatch(versie) };
  const zet = useActie({
    doe: async (aan: boolean): Promise<Systeem> =>
      aan
        ? gelukt(await api.POST('/api/v1/machineclients/{id}/_zet-aan', { params }))
        : gelukt(
            await api.POST('/api/v1/machineclients/{id}/_zet-uit', { params, body: { reden: reden.trim() } }),
          ),
    ververs: [['machineclients']],
    bericht: (nu) => (nu.actief ? teksten.isAan(naam) : teksten.isUit(naam)),
    gelukt: () => {
      zetVraagt(false);
      zetReden('');
    },
  });
  const zetUit = () => {
    const goed = reden.trim().length >= MIN_TEKENS;
    zetFout(goed ? undefined : teksten.redenFout);
    if (goed) zet.mutate(false);
  };
  return (
    <>
      <Kaart titel={teksten.titel} id="toegang">
        <Alinea>{actief ? teksten.aan : teksten.uit}</Alinea>
        {!actief && !handelingen.includes('zetAan') && <Alinea>{teksten.vanServer}</Alinea>}
        {zet.isError && !vraagt && <FoutMelding fout={zet.error} />}
        <Knoppen>
          {handelingen.includes('zetUit') && (
            <Knop pictogram="ban" onClick={() => zetVraagt(true)}>
              {teksten.zetUit}
            </Knop>
          )}
          {handelingen.includes('zetAan') && (
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
          <Knop soort="gevaar" bezig={zet.isPending} onClick={zetUit}>
            {teksten.zetUit}
          </Knop>
        }
      >
        <Alinea>{teksten.gevolg}</Alinea>
        <Tekstvak
          naam="reden"
          label={teksten.reden}
          uitleg={teksten.redenUitleg}
          waarde={reden}
          onWaarde={zetReden}
          fout={fout}
          regels={3}
          maxTekens={500}
        />
        {zet.isError && <FoutMelding fout={zet.error} />}
      </Dialoog>
    </>
  );
}
