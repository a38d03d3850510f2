import { Tabbladen } from '@navolgbaar/ui';
import { useIk } from '../../api/ik';
import type { useLijst } from '../../delen/lijst';
import { teLaatTeksten } from '../../teksten/termijnen';

const { tabbladen } = teLaatTeksten;

/** Chooses between everybody's work and one's own, in a list that has the filter `behandelaarId`. */
export function Behandelaartabbladen({
  label,
  lijst,
}: {
  label: string;
  lijst: Pick<ReturnType<typeof useLijst>, 'filter' | 'hrefMet'>;
}) {
  const ik = useIk();
  const mijn = lijst.filter['behandelaarId'] !== undefined;
  return (
    <Tabbladen
      label={label}
      tabbladen={[
        { label: tabbladen.alle, href: lijst.hrefMet({ behandelaarId: null }), huidig: !mijn },
        { label: tabbladen.mijn, href: lijst.hrefMet({ behandelaarId: ik.id }), huidig: mijn },
      ]}
    />
  );
}
