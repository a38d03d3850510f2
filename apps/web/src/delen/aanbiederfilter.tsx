import { useQuery } from '@tanstack/react-query';
import { Filterchips } from '@navolgbaar/ui';
import { aanbiederVraag } from '../api/aanbieders';
import { werklijstTeksten } from '../teksten/werklijst';
import type { useLijst } from './lijst';

/** Says that a list shows one provider only, and takes that away; for lists that have no drop-down of providers. */
export function Aanbiederfilter({
  lijst,
}: {
  lijst: Pick<ReturnType<typeof useLijst>, 'filter' | 'hrefMet'>;
}) {
  const id = lijst.filter['aanbiederId'];
  const { data } = useQuery({ ...aanbiederVraag(id ?? ''), enabled: id !== undefined });
  if (!id || !data) return null;
  const zonder = lijst.hrefMet({ aanbiederId: null });
  return <Filterchips chips={[{ label: werklijstTeksten.aanbieder, waarde: data.naam, zonder }]} />;
}
