import { Kaart } from '@navolgbaar/ui';
import type { Partner } from '../../api/ketenpartners';
import { partnerTeksten as teksten } from '../../teksten/ketenpartners';

/** What may be shared with these partners, where a person is about to do it (NW-11). */
export function Deelhulp({ partners }: { partners: readonly Partner[] }) {
  return partners.map(({ id, naam, deelhulp }) => (
    <Kaart key={id} titel={`${teksten.deelhulp}: ${naam}`} id={`deelhulp-${id}`} nadruk>
      <p className="nav-alinea nav-vrijetekst">{deelhulp ?? teksten.geenDeelhulp}</p>
    </Kaart>
  ));
}
