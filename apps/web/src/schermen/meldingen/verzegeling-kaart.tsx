import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Alinea, Kaart, Knop, KnopKoppeling, Knoppen, StatusLabel, momentTekst } from '@navolgbaar/ui';
import { useHeeftRecht, useIk } from '../../api/ik';
import {
  leesVerzegeldeMelder,
  verzegelingVraag,
  type Opening,
  type VerzegeldeMelder,
} from '../../api/verzegeling';
import { adres } from '../../basis';
import { useWie } from '../../delen/zaak-labels';
import { FoutMelding } from '../../schil/fout-scherm';
import { verzegelingTeksten as teksten } from '../../teksten/verzegeling';
import { Persoon } from './betrokkenen-kaart';

/** The sealed identity of a confidential melder: who asked to open it, who agreed, and the identity behind a button. */
export function VerzegelingKaart({ meldingId }: { meldingId: string }) {
  const magInzien = useHeeftRecht()('melder:inzien');
  const { data, isError, error } = useQuery({ ...verzegelingVraag(meldingId), enabled: magInzien });
  const ik = useIk();
  if (isError) return <FoutMelding fout={error} />;
  if (!data) return null;
  const gevraagd = data.openingen.some(
    ({ stand, gevraagdDoor }) => stand === 'gevraagd' && gevraagdDoor === ik.id,
  );
  return (
    <Kaart titel={teksten.titel} id="verzegeling">
      <Alinea soort="klein">{teksten.uitleg}</Alinea>
      {data.openingen.map((opening) => (
        <Openingdeel key={opening.id} meldingId={meldingId} opening={opening} />
      ))}
      {data.leesbaarTot ? (
        <Identiteit meldingId={meldingId} tot={data.leesbaarTot} />
      ) : (
        !gevraagd && (
          <Knoppen>
            <KnopKoppeling href={adres(`/meldingen/${meldingId}/openen`)} klein pictogram="slot">
              {teksten.vraag}
            </KnopKoppeling>
          </Knoppen>
        )
      )}
    </Kaart>
  );
}

function Openingdeel({ meldingId, opening }: { meldingId: string; opening: Opening }) {
  const ik = useIk();
  const wie = useWie();
  const magOordelen = useHeeftRecht()('melder:noodoordeel');
  const { id, stand, reden, gevraagdDoor, gevraagdOp, beslistDoor, beslisreden, oordeel, oordeelreden } =
    opening;
  const eigen = gevraagdDoor === ik.id;
  const naar = (deel: string) => adres(`/meldingen/${meldingId}/openingen/${id}/${deel}`);
  return (
    <div className="nav-toets">
      <p className="nav-labels">
        <StatusLabel soort={teksten.soort[stand as keyof typeof teksten.soort]}>
          {teksten.stand[stand as keyof typeof teksten.stand]}
        </StatusLabel>
        <span className="nav-zacht nav-klein">
          {teksten.door(momentTekst(gevraagdOp), wie(gevraagdDoor))}
        </span>
      </p>
      <Alinea soort="klein">{teksten.reden(reden)}</Alinea>
      {beslistDoor && <Alinea soort="klein">{teksten.besluit(wie(beslistDoor), beslisreden ?? '')}</Alinea>}
      {oordeel && (
        <Alinea soort="klein">
          {teksten.oordeel(teksten.oordelen[oordeel as keyof typeof teksten.oordelen], oordeelreden ?? '')}
        </Alinea>
      )}
      {!eigen && stand === 'gevraagd' && (
        <Knoppen>
          <KnopKoppeling href={naar('besluit')} klein pictogram="vink">
            {teksten.beslis}
          </KnopKoppeling>
        </Knoppen>
      )}
      {!eigen && stand === 'nood' && !oordeel && magOordelen && (
        <Knoppen>
          <KnopKoppeling href={naar('oordeel')} klein pictogram="weegschaal">
            {teksten.beoordeel}
          </KnopKoppeling>
        </Knoppen>
      )}
    </div>
  );
}

/** Behind a button: every opening is logged, so it is never fetched by itself and never kept in the cache of the page. */
function Identiteit({ meldingId, tot }: { meldingId: string; tot: string }) {
  const [melder, zetMelder] = useState<VerzegeldeMelder | null>(null);
  const open = useMutation({
    mutationFn: () => leesVerzegeldeMelder(meldingId),
    onSuccess: zetMelder,
    gcTime: 0,
  });
  return (
    <>
      <Alinea soort="klein">{teksten.leesbaar(momentTekst(tot))}</Alinea>
      {open.isError && <FoutMelding fout={open.error} />}
      <div role="status" className="nav-stapel">
        {melder && <Persoon titel={teksten.melder} persoon={melder} />}
      </div>
      <Knoppen>
        {melder ? (
          <Knop soort="subtiel" pictogram="sluit" onClick={() => zetMelder(null)}>
            {teksten.sluit}
          </Knop>
        ) : (
          <Knop pictogram="slot" bezig={open.isPending} onClick={() => open.mutate()}>
            {teksten.lees}
          </Knop>
        )}
      </Knoppen>
    </>
  );
}
