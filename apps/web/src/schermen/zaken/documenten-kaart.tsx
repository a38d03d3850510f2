import { Alinea, datumTekst, Kaart, Koppeling } from '@navolgbaar/ui';
import type { Dossier } from '../../api/dossier';
import { adres } from '../../basis';
import { dagVan } from '../../delen/dag';
import { DocumentNaam } from '../../delen/document-naam';
import { leesbaar } from '../../delen/leesbaar';
import { Vertrouwelijk } from '../../delen/vertrouwelijk';
import { zaakdossierTeksten } from '../../teksten/dossier';

const teksten = zaakdossierTeksten.documenten;

/** The newest documents of the case and its orders. */
export function DocumentenKaart({ dossier: { zaak, documenten } }: { dossier: Dossier }) {
  return (
    <Kaart
      titel={teksten.titel}
      id="documenten"
      acties={<Koppeling href={adres(`/zaken/${zaak.id}/stukken`)}>{teksten.alle}</Koppeling>}
    >
      {documenten.resultaten.length === 0 && <Alinea>{teksten.leeg}</Alinea>}
      {documenten.resultaten.length > 0 && (
        <ul className="nav-kortelijst">
          {documenten.resultaten.map((document) => (
            <li key={document.id} className="nav-stapel nav-stapel--krap">
              <span className="nav-labels">
                <DocumentNaam document={document} />
                <span className="nav-zacht nav-klein">
                  {leesbaar(document.soort)}, {datumTekst(dagVan(document.aangemaaktOp))}
                </span>
              </span>
              <Vertrouwelijk zaak={zaak} soort="document" deel={document} wat={document.naam} />
            </li>
          ))}
        </ul>
      )}
    </Kaart>
  );
}
