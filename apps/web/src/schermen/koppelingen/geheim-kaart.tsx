import { useEffect, useRef, useState } from 'react';
import { Alinea, Dialoog, Kaart, Knop, Knoppen, Melding, momentTekst, Tekstveld } from '@navolgbaar/ui';
import { api, gelukt, ifMatch } from '../../api/client';
import type { Systeem } from '../../api/koppelingen';
import { useActie } from '../../delen/actie';
import { useKopieer } from '../../delen/kopieer';
import { FoutMelding } from '../../schil/fout-scherm';
import { systeemTeksten } from '../../teksten/koppelingen';

const teksten = systeemTeksten.geheim;

interface Geheim {
  clientId: string;
  clientSecret: string;
}

/** Makes or renews the secret of a system. It is kept on this page alone, until the person leaves or says that he has it. */
export function GeheimKaart({ systeem }: { systeem: Systeem }) {
  const { id, versie, heeftGeheim, geheimOp, actief } = systeem;
  const mag = systeem.handelingen.includes('vernieuwGeheim');
  const [vraagt, zetVraagt] = useState(false);
  const [nieuw, zetNieuw] = useState<Geheim | null>(null);
  const kaart = useRef<HTMLDivElement>(null);
  const bewaard = () => {
    zetNieuw(null);
    maak.reset();
    kaart.current?.focus();
  };
  const maak = useActie({
    doe: async (_: null): Promise<Geheim> =>
      gelukt(
        await api.PUT('/api/v1/machineclients/{id}/geheim', {
          params: { path: { id }, header: ifMatch(versie) },
        }),
      ),
    ...{ ververs: [['machineclients']], bericht: teksten.gemaakt },
    gelukt: (geheim) => {
      zetNieuw(geheim);
      zetVraagt(false);
    },
  });
  return (
    <>
      {nieuw && <NieuwGeheim geheim={nieuw} klaar={bewaard} />}
      <div ref={kaart} tabIndex={-1}>
        <Kaart titel={teksten.titel} id="geheim" nadruk={!heeftGeheim && !nieuw}>
          <Alinea>{heeftGeheim && geheimOp ? teksten.sinds(momentTekst(geheimOp)) : teksten.geen}</Alinea>
          {mag && !actief && <Alinea>{teksten.uitgezet}</Alinea>}
          {!mag && <Alinea>{teksten.vanServer}</Alinea>}
          {maak.isError && !vraagt && <FoutMelding fout={maak.error} />}
          {mag && (
            <Knoppen>
              {heeftGeheim ? (
                <Knop pictogram="ververs" onClick={() => zetVraagt(true)}>
                  {teksten.vernieuw}
                </Knop>
              ) : (
                <Knop
                  soort="primair"
                  pictogram="slot"
                  bezig={maak.isPending}
                  onClick={() => maak.mutate(null)}
                >
                  {teksten.maak}
                </Knop>
              )}
            </Knoppen>
          )}
        </Kaart>
      </div>
      <Dialoog
        open={vraagt}
        titel={teksten.vraag.titel}
        onSluit={() => zetVraagt(false)}
        acties={
          <Knop soort="gevaar" bezig={maak.isPending} onClick={() => maak.mutate(null)}>
            {teksten.vernieuw}
          </Knop>
        }
      >
        <Alinea>{teksten.vraag.tekst}</Alinea>
        {maak.isError && <FoutMelding fout={maak.error} />}
      </Dialoog>
    </>
  );
}

/** The secret, this once. */
function NieuwGeheim({ geheim: { clientId, clientSecret }, klaar }: { geheim: Geheim; klaar: () => void }) {
  const t = teksten.nieuw;
  const kopieer = useKopieer(t);
  // The button that was pressed is gone, and this stands above it.
  const kaart = useRef<HTMLDivElement>(null);
  useEffect(() => kaart.current?.focus(), []);
  return (
    <div ref={kaart} tabIndex={-1}>
      <Kaart titel={t.titel} id="nieuw-geheim" nadruk>
        <Melding soort="waarschuwing">{t.tekst}</Melding>
        <Tekstveld naam="clientId" label={t.clientId} waarde={clientId} onWaarde={() => undefined} />
        <Tekstveld naam="clientSecret" label={t.label} waarde={clientSecret} onWaarde={() => undefined} />
        <Knoppen>
          <Knop soort="primair" pictogram="bestanden" onClick={() => kopieer(clientSecret)}>
            {t.kopieer}
          </Knop>
          <Knop onClick={klaar}>{t.klaar}</Knop>
        </Knoppen>
      </Kaart>
    </div>
  );
}
