import { useQuery } from '@tanstack/react-query';
import { Kaart, grootteTekst } from '@navolgbaar/ui';
import { documentenVraag } from '../../api/zaken';
import { DocumentNaam } from '../../delen/document-naam';
import { Doorzoekbaar } from '../../delen/doorzoekbaar';
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
        {bijlagen.map((document) => (
          <li key={document.id} className="nav-bestanden__wat">
            <DocumentNaam document={document} erbij={grootteTekst(document.grootte)} />
            {document.teOpenen && <Doorzoekbaar document={document} />}
          </li>
        ))}
      </ul>
    </Kaart>
  );
}
