import { useQuery } from '@tanstack/react-query';
import { Alinea, Kaart, KnopKoppeling, Knoppen, Melding as Mededeling, momentTekst } from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import { gespreksverslagenVraag } from '../../api/post';
import { adres } from '../../basis';
import { useWieInZin } from '../../delen/zaak-labels';
import { verslagTeksten as teksten } from '../../teksten/post';

/** The fixed record of the call, with its corrections beside it. */
export function GespreksverslagKaart({ meldingId }: { meldingId: string }) {
  const { data: verslagen = [] } = useQuery(gespreksverslagenVraag(meldingId));
  const magBewerken = useHeeftRecht()('melding:bewerken');
  const wie = useWieInZin();
  const laatste = verslagen.at(-1);
  if (!laatste) return null;
  return (
    <Kaart titel={teksten.titel} id="gespreksverslag">
      {verslagen.map(({ id, tekst, sha256, onveranderd, vastgelegdOp, vastgelegdDoor, reden }) => (
        <div key={id} className="nav-toets">
          {reden && (
            <p className="nav-alinea">
              <strong>{teksten.verbetering(reden)}</strong>
            </p>
          )}
          <p className="nav-alinea nav-vrijetekst nav-breekbaar">{tekst}</p>
          {!onveranderd && <Mededeling soort="fout">{teksten.veranderd}</Mededeling>}
          <Alinea soort="klein">
            {teksten.vast(momentTekst(vastgelegdOp), vastgelegdDoor ? wie(vastgelegdDoor) : '')}
          </Alinea>
          <details className="nav-herleiding">
            <summary>{teksten.hash}</summary>
            <p className="nav-alinea nav-klein nav-breekbaar">{sha256}</p>
          </details>
        </div>
      ))}
      {magBewerken && (
        <Knoppen>
          <KnopKoppeling
            href={adres(`/meldingen/${meldingId}/gespreksverslagen/${laatste.id}/verbeteren`)}
            klein
            pictogram="wijzig"
          >
            {teksten.verbeter}
          </KnopKoppeling>
        </Knoppen>
      )}
    </Kaart>
  );
}
