import { Alinea, Gegevenslijst, Kaart, Kop, Lijst, momentTekst } from '@navolgbaar/ui';
import type { Zaak } from '../../api/zaken';
import { Stand, ZaakKoppeling } from '../../delen/zaak-labels';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { zaakTeksten as teksten } from '../../teksten/zaken';

/** Which colleges were told about the case, and on what ground. */
export function CollegeKaart({ zaak: { collegeberichten } }: { zaak: Zaak }) {
  return (
    <Kaart titel={teksten.college} id="college">
      {collegeberichten.length === 0 && <Alinea>{teksten.collegeGeen}</Alinea>}
      {collegeberichten.map((bericht) => (
        <div key={bericht.id} className="nav-stapel nav-stapel--krap">
          <Kop niveau={3} alsNiveau={4}>
            {teksten.collegeOp(bericht.gemeenteNaam)}
          </Kop>
          <Gegevenslijst
            gegevens={[
              { label: teksten.collegeGrond, waarde: bericht.grond },
              { label: teksten.collegeMoment, waarde: momentTekst(bericht.verzondenOp) },
            ]}
          />
        </div>
      ))}
    </Kaart>
  );
}

/** Cases before and after this one. */
export function KoppelingenKaart({ koppelingen }: Pick<Zaak, 'koppelingen'>) {
  if (koppelingen.length === 0) return null;
  return (
    <Kaart titel={teksten.koppelingen} id="andere-zaken">
      <Lijst
        items={koppelingen.map((k) => (
          <span key={k.zaakId} className="nav-labels">
            {k.richting === 'voorganger' ? teksten.koppeling.voorganger : teksten.koppeling.vervolg}{' '}
            <ZaakKoppeling id={k.zaakId} nummer={k.nummer} />
            {woord(zaakwaarden.toezichtvorm, k.toezichtvorm)}
            <Stand lijst="zaakstatus" code={k.status} />
          </span>
        ))}
      />
    </Kaart>
  );
}
