import { useQuery } from '@tanstack/react-query';
import type { Optie } from '@navolgbaar/ui';
import { aanbiederVraag, eigenVraag } from '../../api/aanbieders';
import { useIsAanbieder } from '../../delen/rol';

/** The locations of the provider that reports, as choices: its own for a provider, else those of the one that is named. */
export function useLocaties(aanbiederId: string): readonly Optie[] {
  const vanAanbieder = useIsAanbieder();
  const eigen = useQuery({ ...eigenVraag, enabled: vanAanbieder });
  const ander = useQuery({ ...aanbiederVraag(aanbiederId), enabled: !vanAanbieder && aanbiederId !== '' });
  const locaties = (vanAanbieder ? eigen.data?.locaties : ander.data?.locaties) ?? [];
  return locaties.map(({ id, naam, plaats }) => ({
    waarde: id,
    label: [naam, plaats].filter(Boolean).join(', '),
  }));
}
