import { useQuery } from '@tanstack/react-query';
import { Kaart, KnopKoppeling, Knoppen, grootteTekst } from '@navolgbaar/ui';
import type { Opgave } from '../../api/meldplicht';
import { documentenVraag } from '../../api/zaken';
import { adres } from '../../basis';
import { DocumentNaam } from '../../delen/document-naam';
import { opgavedossierTeksten as teksten } from '../../teksten/meldplicht';

/** The files that the provider sent along, and the way to add one. */
export function OpgavebijlagenKaart({ opgave }: { opgave: Opgave }) {
  const { data = [] } = useQuery(documentenVraag('melding', opgave.id));
  const wacht = opgave.vragen.some(({ status }) => status === 'gesteld');
  const kan = opgave.handelingen.includes('vulAan') || wacht;
  if (data.length === 0 && !kan) return null;
  return (
    <Kaart titel={teksten.bijlagen} id="bijlagen">
      {data.length > 0 && (
        <ul className="nav-kortelijst">
          {data.map((document) => (
            <li key={document.id}>
              <DocumentNaam document={document} erbij={grootteTekst(document.grootte)} />
            </li>
          ))}
        </ul>
      )}
      {kan && (
        <Knoppen>
          <KnopKoppeling href={adres(`/meldplicht/${opgave.id}/bijlagen`)} klein pictogram="paperclip">
            {teksten.voegToe}
          </KnopKoppeling>
        </Knoppen>
      )}
    </Kaart>
  );
}
