import { useQuery } from '@tanstack/react-query';
import { Kaart, Koppeling } from '@navolgbaar/ui';
import { documentenVraag } from '../../api/zaken';
import { Doorzoekbaar } from '../../delen/doorzoekbaar';
import { grootteTekst } from '../../teksten/grootte';
import { opdrachtTeksten as teksten } from '../../teksten/opdrachten';

/** Every file that came with the reports of an order. */
export function BijlagenKaart({ opdrachtId }: { opdrachtId: string }) {
  const { data } = useQuery(documentenVraag('opdracht', opdrachtId));
  // An order has letters too; those stand with the case.
  const bijlagen = data?.filter(({ soort }) => soort === 'onderzoeksrapport') ?? [];
  if (bijlagen.length === 0) return null;
  return (
    <Kaart titel={teksten.bijlagen} id="bijlagen">
      <ul className="nav-kortelijst">
        {bijlagen.map(({ id, naam, grootte, doorzoekbaar }) => (
          <li key={id} className="nav-bestanden__wat">
            <Koppeling href={`/api/v1/documenten/${id}/inhoud`} download>
              {naam}
            </Koppeling>
            <span className="nav-zacht nav-klein">{grootteTekst(grootte)}</span>
            <Doorzoekbaar document={{ doorzoekbaar }} />
          </li>
        ))}
      </ul>
    </Kaart>
  );
}
