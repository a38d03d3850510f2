import { useQuery } from '@tanstack/react-query';
import type { Optie } from '@navolgbaar/ui';
import { aanbiederVraag } from '../../api/aanbieders';
import { useCollegas } from '../../api/ik';

/** The places of a provider and the colleagues who can go. */
export function useAfspraak(aanbiederId: string) {
  const aanbieder = useQuery(aanbiederVraag(aanbiederId));
  const collegas = useCollegas()
    .filter(({ actief }) => actief)
    .map(({ id, naam }): Optie => ({ waarde: id, label: naam }));
  return { aanbieder, collegas };
}
