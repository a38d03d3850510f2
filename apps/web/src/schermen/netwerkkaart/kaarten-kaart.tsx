import { Kaart, Koppeling } from '@navolgbaar/ui';
import type { Netwerkkaart } from '../../api/netwerkkaarten';
import { adres } from '../../basis';
import { netwerkTeksten as t } from '../../teksten/netwerkkaart';
import { regieTekst } from './leden';

/** The network maps of a case. */
export function NetwerkkaartenKaart({ kaarten }: { kaarten: readonly Netwerkkaart[] }) {
  return (
    <Kaart titel={t.titel} id="netwerkkaarten">
      <ul className="nav-kortelijst">
        {kaarten.map((kaart) => (
          <li key={kaart.id} className="nav-stapel nav-stapel--krap">
            <span className="nav-labels">
              <Koppeling href={adres(`/netwerkkaarten/${kaart.id}`)}>{t.kaart(kaart.clientcode)}</Koppeling>
              {t.aantal(kaart.leden.length)}
            </span>
            <span className="nav-klein nav-zacht">
              {t.regie.heeft}: {regieTekst(kaart)}
            </span>
          </li>
        ))}
      </ul>
    </Kaart>
  );
}
