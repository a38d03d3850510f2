import { Alinea, Gegevenslijst, Kop, Koppeling, Lijst } from '@navolgbaar/ui';
import type { Dataveld } from '../registergegevens';
import { Registerindeling } from './delen';
import { dataTeksten as t } from './open-teksten';

/** What the open data are, field by field, and what everybody may do with them. */
export function Opendatapagina() {
  return (
    <Registerindeling kruimel={t.titel}>
      <div className="nav-register__kop">
        <Kop niveau={1}>{t.titel}</Kop>
        <Alinea soort="inleiding">{t.inleiding}</Alinea>
      </div>
      <section className="nav-stapel">
        <Kop niveau={2}>{t.bestanden}</Kop>
        <Lijst
          items={t.bestand.map(({ href, naam }) => (
            <Koppeling key={href} href={href}>
              {naam}
            </Koppeling>
          ))}
        />
        <Alinea>{t.vers}</Alinea>
      </section>
      <section className="nav-stapel">
        <Kop niveau={2}>{t.licentie}</Kop>
        <Alinea>
          {t.cc0}{' '}
          <Koppeling href="https://creativecommons.org/publicdomain/zero/1.0/deed.nl">{t.cc0Naam}</Koppeling>.
        </Alinea>
        <Alinea>{t.bron}</Alinea>
      </section>
      <section className="nav-stapel">
        <Kop niveau={2}>{t.velden}</Kop>
        <Gegevenslijst
          gegevens={(Object.keys(t.veld) as Dataveld[]).map((veld) => ({
            label: veld,
            waarde: t.veld[veld],
          }))}
        />
        <Alinea>{t.formule}</Alinea>
      </section>
    </Registerindeling>
  );
}
