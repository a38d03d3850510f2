import { Alinea, datumTekst, Knoppen, KnopKoppeling } from '@navolgbaar/ui';
import { useCollegaNamen, useIk } from '../../api/ik';
import type { Melding } from '../../api/meldingen';
import { adres } from '../../basis';
import { dossierTeksten } from '../../teksten/melding';
import { waarden, woord } from '../../teksten/waarden';

const teksten = dossierTeksten.betrokkenen;

interface UitlegDeelProps {
  melding: Pick<Melding, 'id' | 'heeftMelder' | 'uitleg' | 'handelingen'>;
}

/** What a melder is told about the inhoudelijke terugkoppeling, and when somebody did tell it (AC-1). */
export function UitlegDeel({ melding }: UitlegDeelProps) {
  const { id, heeftMelder, uitleg, handelingen } = melding;
  const zin = useUitlegzin();
  return (
    <div className="nav-toets">
      <Alinea soort="klein">
        <strong>{teksten.geenInhoudTitel}.</strong> {teksten.geenInhoud}
      </Alinea>
      {uitleg.map((keer) => (
        <Alinea key={keer.id} soort="klein">
          {zin(keer)}
        </Alinea>
      ))}
      {heeftMelder && uitleg.length === 0 && <Alinea soort="klein">{teksten.nogNietUitgelegd}</Alinea>}
      {handelingen.includes('legUitlegVast') && (
        <Knoppen>
          <KnopKoppeling href={adres(`/meldingen/${id}/uitleg`)} klein pictogram="vink">
            {teksten.legUitlegVast}
          </KnopKoppeling>
        </Knoppen>
      )}
    </div>
  );
}

function useUitlegzin(): (keer: Melding['uitleg'][number]) => string {
  const ik = useIk();
  const naamVan = useCollegaNamen();
  const { ik: ikzelf, ander } = teksten.uitgelegdDoor;
  return ({ op, hoe, door }) => {
    const wie = door === ik.id ? ikzelf : ((door && naamVan(door)) ?? ander);
    const wijze = hoe ? `, ${woord(waarden.uitlegwijze, hoe).toLowerCase()}` : '';
    return teksten.uitgelegd(datumTekst(op), wijze, wie || ander);
  };
}
