import type { Kolom } from '@navolgbaar/ui';
import type { Zaak } from '../../api/zaken';

/** Without what is the same in every row of the case: the case, and the provider where there is one. */
export const zonderOverbodige = <T>({ aanbieders }: Zaak, kolommen: readonly Kolom<T>[]): Kolom<T>[] =>
  kolommen.filter(({ id }) => id !== 'zaak' && (id !== 'aanbieder' || aanbieders.length > 0));
