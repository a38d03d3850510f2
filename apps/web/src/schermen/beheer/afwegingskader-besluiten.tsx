import { useQuery } from '@tanstack/react-query';
import { useHeeftRecht } from '../../api/ik';
import { documentenVraag } from '../../api/zaken';
import { BestandToevoegen } from '../../delen/bestand-toevoegen';
import { Bestandenlijst } from '../../delen/bestandenlijst';
import { kaderTeksten } from '../../teksten/afwegingskader';

/** Where the API takes the documents with which a version was adopted. */
export const besluitenPad = (kaderId: string): string => `/api/v1/afwegingskaders/${kaderId}/besluiten`;

/** The documents with which a version was adopted, for who may open documents. */
export function KaderBesluiten({ kaderId }: { kaderId: string }) {
  const heeftRecht = useHeeftRecht();
  const mag = heeftRecht('document:lezen');
  const { data: besluiten = [] } = useQuery({ ...documentenVraag('afwegingskader', kaderId), enabled: mag });
  if (!mag) return null;
  return (
    <>
      {besluiten.length > 0 && <Bestandenlijst documenten={besluiten} />}
      {heeftRecht('afwegingskader:beheren') && (
        <BestandToevoegen
          key={besluiten.length}
          naam={`besluit-${kaderId}`}
          pad={besluitenPad(kaderId)}
          ververs={['documenten', 'afwegingskader', kaderId]}
          teksten={kaderTeksten.besluit}
        />
      )}
    </>
  );
}
