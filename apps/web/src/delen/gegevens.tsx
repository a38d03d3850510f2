import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Laden } from '@navolgbaar/ui';
import { FoutMelding } from '../schil/fout-scherm';

export interface GegevensProps<T> {
  vraag: UseQueryResult<T>;
  /** What is fetched, for people who hear it: "de zaak". */
  wat?: string;
  children: (gegevens: T) => ReactNode;
}

/** The three states of something that is fetched: busy, failed, there. */
export function Gegevens<T>({ vraag, wat, children }: GegevensProps<T>) {
  if (vraag.data !== undefined) return <>{children(vraag.data)}</>;
  if (vraag.isError) return <FoutMelding fout={vraag.error} opnieuw={() => void vraag.refetch()} />;
  return <Laden {...(wat ? { wat } : {})} regels={5} />;
}
