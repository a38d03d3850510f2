import { useQuery } from '@tanstack/react-query';
import { Alinea, Kaart } from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import { documentenVraag } from '../../api/zaken';
import { BestandToevoegen } from '../../delen/bestand-toevoegen';
import { Bestandenlijst } from '../../delen/bestandenlijst';
import { SCANEXTENSIES } from '../../delen/bijlage-keuring';
import { briefTeksten as teksten } from '../../teksten/post';

/** The scan of the letter that a melding came by, and a way to add one that is not there yet. */
export function BriefKaart({ meldingId }: { meldingId: string }) {
  const { data } = useQuery(documentenVraag('melding', meldingId));
  const mag = useHeeftRecht()('melding:bewerken');
  const scans = data?.filter(({ soort }) => soort === 'brief-scan') ?? [];
  return (
    <Kaart titel={teksten.titel} id="brief">
      {data && scans.length === 0 && <Alinea>{teksten.ontbreekt}</Alinea>}
      {scans.length > 0 && <Bestandenlijst documenten={scans} />}
      {mag && (
        <BestandToevoegen
          key={scans.length}
          naam="brief"
          pad={`/api/v1/meldingen/${meldingId}/brieven`}
          ververs={['documenten', 'melding', meldingId]}
          extensies={SCANEXTENSIES}
          teksten={teksten}
        />
      )}
    </Kaart>
  );
}
