import { Alinea, Gegevenslijst, Kaart, Kop, Koppeling, momentTekst } from '@navolgbaar/ui';
import type { Zaak } from '../../api/zaken';
import { adres } from '../../basis';
import { Stand, ZaakKoppeling } from '../../delen/zaak-labels';
import { zaakdossierTeksten } from '../../teksten/dossier';
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

/** Cases before and after this one, and those that were linked by hand. */
export function KoppelingenKaart({ zaak: { id, koppelingen, handelingen } }: { zaak: Zaak }) {
  if (koppelingen.length === 0) return null;
  const { titel, soort, reden, los, losVan } = zaakdossierTeksten.koppelingen;
  return (
    <Kaart titel={titel} id="andere-zaken">
      <ul className="nav-kortelijst">
        {koppelingen.map((k) => (
          <li key={k.zaakId} className="nav-stapel nav-stapel--krap">
            <span className="nav-labels">
              {woord(soort, k.richting ?? k.soort)} <ZaakKoppeling id={k.zaakId} nummer={k.nummer} />
              {woord(zaakwaarden.toezichtvorm, k.toezichtvorm)}
              <Stand lijst="zaakstatus" code={k.status} />
            </span>
            <span className="nav-klein nav-zacht">{reden(k.aanleiding)}</span>
            {k.richting === null && handelingen.includes('koppelZaak') && (
              <span className="nav-klein">
                <Koppeling href={adres(`/zaken/${id}/doe/ontkoppelen/${k.zaakId}`)}>
                  <span aria-hidden="true">{los}</span>
                  <span className="nav-verborgen">{losVan(k.nummer)}</span>
                </Koppeling>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Kaart>
  );
}
