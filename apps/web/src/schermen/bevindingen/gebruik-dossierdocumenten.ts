import { useQueries } from '@tanstack/react-query';
import { type Document, documentenVraag, type Zaak } from '../../api/zaken';

/** The documents of a case and of its orders; undefined while they are not there yet. */
export function useDossierdocumenten(
  zaak: Pick<Zaak, 'id' | 'opdrachten'> | undefined,
): readonly Document[] | undefined {
  const objecten = zaak
    ? [['zaak', zaak.id] as const, ...zaak.opdrachten.map(({ id }) => ['opdracht', id] as const)]
    : [];
  return useQueries({
    queries: objecten.map(([object, id]) => documentenVraag(object, id)),
    combine: (antwoorden) =>
      zaak && antwoorden.every(({ isPending }) => !isPending)
        ? antwoorden.flatMap(({ data }) => data ?? [])
        : undefined,
  });
}
