import type { ReactNode } from 'react';
import { Beeldmerk, Knop, Melding, SkipLink } from '@navolgbaar/ui';
import { terPlaatseTeksten } from '../../teksten/ter-plaatse';
import { useNieuweVersie } from '../dienst';

const t = terPlaatseTeksten;

/** The frame of every screen: the bar, the parts of the visit, and the screen itself. */
export function Kader({ balk, menu, children }: { balk?: ReactNode; menu?: ReactNode; children: ReactNode }) {
  const neemOver = useNieuweVersie();
  return (
    <div className="tp">
      <SkipLink />
      <div>
        <header className="tp-balk">
          <div className="tp-breedte tp-balk__rij">
            <a href="/ter-plaatse" className="tp-balk__naam">
              <Beeldmerk />
              <span>{t.product}</span>
            </a>
            {balk}
          </div>
        </header>
        {menu}
      </div>
      <main id="inhoud" tabIndex={-1} className="tp-breedte tp-inhoud">
        <div className="nav-stapel">
          {neemOver && (
            <Melding aankondigen acties={<Knop onClick={neemOver}>{t.versie.knop}</Knop>}>
              {t.versie.tekst}
            </Melding>
          )}
          {children}
        </div>
      </main>
    </div>
  );
}
