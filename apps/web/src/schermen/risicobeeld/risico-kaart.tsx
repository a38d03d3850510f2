import { useQuery } from '@tanstack/react-query';
import { Kaart, KnopKoppeling, Knoppen } from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import { risicoVraag } from '../../api/risico';
import { adres } from '../../basis';
import { risicoTeksten } from '../../teksten/risico';
import { BEELD, Score } from './kader';

/** The score on the page of the provider itself; nothing for one that stopped. */
export function RisicoKaart({ aanbiederId }: { aanbiederId: string }) {
  const mag = useHeeftRecht()('risico:lezen');
  const { data: risico } = useQuery({ ...risicoVraag(aanbiederId), enabled: mag, retry: false });
  if (!risico) return null;
  return (
    <Kaart titel={risicoTeksten.kaart.titel} id="risicobeeld">
      <Score score={risico.score} hoogste={risico.hoogsteScore} />
      <Knoppen>
        <KnopKoppeling href={adres(`${BEELD}/${aanbiederId}`)}>{risicoTeksten.kaart.open}</KnopKoppeling>
      </Knoppen>
    </Kaart>
  );
}
