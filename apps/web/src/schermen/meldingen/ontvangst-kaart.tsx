import { useQuery } from '@tanstack/react-query';
import { Alinea, datumTekst, Kaart, Knoppen, KnopKoppeling, Termijn } from '@navolgbaar/ui';
import { useHeeftRecht, useVandaag } from '../../api/ik';
import type { Melding } from '../../api/meldingen';
import { isOpenTermijn, objecttermijnenVraag } from '../../api/zaken';
import { adres } from '../../basis';
import { dossierTeksten } from '../../teksten/melding';

const { ontvangst: teksten } = dossierTeksten;

/** By when the melder must hear that the melding came in, or since when that is known. */
export function OntvangstKaart({
  melding: { id, handelingen },
}: {
  melding: Pick<Melding, 'id' | 'handelingen'>;
}) {
  const vandaag = useVandaag();
  const magLezen = useHeeftRecht()('termijn:lezen');
  const { data = [] } = useQuery({ ...objecttermijnenVraag(id), enabled: magLezen });
  if (data.length === 0) return null;
  return (
    <Kaart titel={teksten.titel} id="ontvangst">
      {data.map((termijn) =>
        isOpenTermijn(termijn) ? (
          <Termijn
            key={termijn.id}
            naam={termijn.naam}
            datum={termijn.uiterlijk}
            vandaag={vandaag}
            herleiding={termijn.herleiding}
          />
        ) : (
          <Alinea key={termijn.id}>{teksten.weet(datumTekst(termijn.voldaanOp ?? termijn.uiterlijk))}</Alinea>
        ),
      )}
      {data.some(isOpenTermijn) && handelingen.includes('legUitlegVast') && (
        <>
          <Alinea soort="klein">{teksten.doe}</Alinea>
          <Knoppen>
            <KnopKoppeling href={adres(`/meldingen/${id}/uitleg`)} klein pictogram="vink">
              {teksten.legVast}
            </KnopKoppeling>
          </Knoppen>
        </>
      )}
    </Kaart>
  );
}
