import { useQuery } from '@tanstack/react-query';
import { Kaart, Koppeling, momentTekst } from '@navolgbaar/ui';
import { postVanMelding } from '../../api/post';
import { adres } from '../../basis';
import { postTeksten as teksten } from '../../teksten/post';
import { onderwerpVan, Postmerken } from './labels';

/** The mails of a melding, each to be read on its own page. */
export function PostKaart({ meldingId }: { meldingId: string }) {
  const { data: rijen } = useQuery(postVanMelding(meldingId));
  if (!rijen?.length) return null;
  return (
    <Kaart titel={teksten.kaart} id="post">
      <ul className="nav-kortelijst">
        {rijen.map((rij) => (
          <li key={rij.id}>
            <Koppeling href={adres(`/postvak/${rij.id}`)}>{`${rij.nummer} ${onderwerpVan(rij)}`}</Koppeling>
            <span className="nav-onderregel nav-klein nav-zacht">{momentTekst(rij.ontvangenOp)}</span>
            <span className="nav-labels">
              <Postmerken {...rij} />
            </span>
          </li>
        ))}
      </ul>
    </Kaart>
  );
}
