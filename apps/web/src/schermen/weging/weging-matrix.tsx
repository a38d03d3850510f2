import { Matrix as Matrixbeeld, type Kleur } from '@navolgbaar/ui';
import { alsKleur } from '../../delen/melding-labels';
import { waarden } from '../../teksten/waarden';
import { wegingTeksten as teksten } from '../../teksten/weging';
import { ERNSTEN, kleurIn, OMVANGEN, VOLGORDE, type Cellen } from './weegregels';

export interface WegingMatrixProps {
  matrix: { cellen: Cellen; aanname: boolean };
  gekozen?: { rij: string; kolom: string } | undefined;
  bijschrift?: string;
}

/** The nine cells of a version of the matrix; heaviest first, the chosen cell marked. */
export function WegingMatrix({ matrix, gekozen, bijschrift = teksten.matrix.bijschrift }: WegingMatrixProps) {
  const cel = (rij: string, kolom: string) => {
    const kleur: Kleur = alsKleur(kleurIn(matrix.cellen, rij, kolom) ?? null) ?? 'groen';
    return { kleur, nummer: VOLGORDE.indexOf(kleur) + 1 };
  };
  return (
    <Matrixbeeld
      bijschrift={bijschrift}
      aanname={matrix.aanname}
      rijen={ERNSTEN.map((id) => ({ id, label: waarden.ernst[id] }))}
      kolommen={OMVANGEN.map((id) => ({ id, label: waarden.omvang[id] }))}
      cel={cel}
      gekozen={gekozen}
    />
  );
}
