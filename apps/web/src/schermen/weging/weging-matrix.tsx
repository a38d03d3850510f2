import { Matrix as Matrixbeeld } from '@navolgbaar/ui';
import { wegingTeksten as teksten } from '../../teksten/weging';
import { kleurIn, VOLGORDE } from './weegregels';

interface Kaderbeeld {
  rijen: readonly { code: string; naam: string }[];
  kolommen: readonly { code: string; naam: string }[];
  cellen: readonly { ernst: string; omvang: string; kleur: string }[];
  aanname: boolean;
}

export interface WegingMatrixProps {
  kader: Kaderbeeld;
  gekozen?: { rij: string; kolom: string } | undefined;
  bijschrift?: string;
}

const alsAs = ({ code, naam }: { code: string; naam: string }) => ({ id: code, label: naam });

/** The cells of a version of the afwegingskader; heaviest first, the chosen cell marked. */
export function WegingMatrix({ kader, gekozen, bijschrift = teksten.matrix.bijschrift }: WegingMatrixProps) {
  return (
    <Matrixbeeld
      bijschrift={bijschrift}
      aanname={kader.aanname}
      rijen={kader.rijen.map(alsAs).reverse()}
      kolommen={kader.kolommen.map(alsAs).reverse()}
      cel={(rij, kolom) => {
        const kleur = kleurIn(kader, rij, kolom) ?? 'groen';
        return { kleur, nummer: VOLGORDE.indexOf(kleur) + 1 };
      }}
      gekozen={gekozen}
    />
  );
}
