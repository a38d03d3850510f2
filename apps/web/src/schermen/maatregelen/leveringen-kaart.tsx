import { datumTekst, Kaart, Kop, StatusLabel } from '@navolgbaar/ui';
import type { Maatregel } from '../../api/lijn';
import { DocumentBij } from '../../delen/document-naam';
import { maatregelTeksten as teksten } from '../../teksten/maatregelen';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

/** What came in, per part: its words and its file. */
export function LeveringenKaart({ id, leveringen }: Pick<Maatregel, 'id' | 'leveringen'>) {
  if (leveringen.length === 0) return null;
  return (
    <Kaart titel={teksten.leveringen} id="ingeleverd">
      {leveringen.map((levering) => (
        <div key={levering.id} className="nav-stapel nav-stapel--krap">
          <div className="nav-labels">
            <Kop niveau={3} alsNiveau={4}>
              {teksten.levering(
                woord(zaakwaarden.maatregelonderdeel, levering.onderdeel),
                datumTekst(levering.ontvangenOp),
              )}
            </Kop>
            {levering.teLaat && <StatusLabel soort="fout">{teksten.teLaat}</StatusLabel>}
          </div>
          <p className="nav-alinea nav-vrijetekst">{levering.tekst}</p>
          {levering.documentId && (
            <div>
              <DocumentBij
                object="maatregel"
                objectId={id}
                documentId={levering.documentId}
                naam={teksten.bijlage}
              />
            </div>
          )}
        </div>
      ))}
    </Kaart>
  );
}
