import {
  Alinea,
  datumTekst,
  Gegevenslijst,
  Kaart,
  KnopKoppeling,
  Knoppen,
  Kop,
  Koppeling,
} from '@navolgbaar/ui';
import type { Zaak } from '../../api/zaken';
import { adres } from '../../basis';
import { Stand, useWie } from '../../delen/zaak-labels';
import { samenloopTeksten as t } from '../../teksten/samenloop';
import { woord } from '../../teksten/waarden';
import { deelacties } from '../../teksten/zaakacties';
import { zaakwaarden } from '../../teksten/zaakwaarden';

/** What runs beside the case, and what did. It stops no term: that is a decision of its own. */
export function SamenloopKaart({ zaak: { id, samenlopen, samenloop } }: { zaak: Zaak }) {
  return (
    <Kaart titel={t.titel} id="samenloop">
      {samenloop.length > 0 && (
        <Alinea>
          {t.termijnen} <Koppeling href={adres(`/zaken/${id}#termijnen`)}>{t.naarTermijnen}</Koppeling>.
        </Alinea>
      )}
      {[...samenlopen].reverse().map((deel) => (
        <Deel key={deel.id} zaakId={id} deel={deel} />
      ))}
    </Kaart>
  );
}

function Deel({ zaakId, deel }: { zaakId: string; deel: Zaak['samenlopen'][number] }) {
  const wie = useWie();
  const { soort, instantie, contact, sinds, tot, reden, gemeldDoor, eindeReden } = deel;
  const naam = woord(zaakwaarden.samenloop, soort);
  return (
    <div className="nav-stapel nav-stapel--krap">
      <div className="nav-labels">
        <Kop niveau={3} alsNiveau={4}>
          {`${naam}: ${instantie}`}
        </Kop>
        <Stand lijst="samenloopstand" code={tot === null ? 'loopt' : 'voorbij'} />
      </div>
      <Alinea>{tot === null ? t.sinds(datumTekst(sinds)) : t.tot(datumTekst(sinds), datumTekst(tot))}</Alinea>
      <Gegevenslijst
        gegevens={[
          { label: t.contact, waarde: contact },
          { label: t.reden, waarde: <span className="nav-vrijetekst">{reden}</span> },
          { label: t.gemeld, waarde: wie(gemeldDoor) },
          { label: t.einde, waarde: eindeReden && <span className="nav-vrijetekst">{eindeReden}</span> },
        ].filter(({ waarde }) => Boolean(waarde))}
      />
      {tot === null && (
        <Knoppen>
          <KnopKoppeling href={adres(`/zaken/${zaakId}/doe/samenloop-beeindigen/${deel.id}`)}>
            {deelacties.beeindigSamenloop.kort}
          </KnopKoppeling>
        </Knoppen>
      )}
    </div>
  );
}
