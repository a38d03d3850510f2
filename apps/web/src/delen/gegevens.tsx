import type { UseQueryResult } from '@tanstack/react-query';
import { useContext, type ReactNode } from 'react';
import { Laden } from '@navolgbaar/ui';
import { FoutMelding, FoutScherm } from '../schil/fout-scherm';
import { BinnenPagina } from './pagina';

export interface GegevensProps<T> {
  vraag: UseQueryResult<T>;
  /** What is fetched, for people who hear it: "de zaak". */
  wat?: string;
  children: (gegevens: T) => ReactNode;
}

/**
 * The three states of something that is fetched: busy, failed, there. Where the whole page hangs on it, the failure is the
 * page, with its heading and title.
 */
export function Gegevens<T>({ vraag, wat, children }: GegevensProps<T>) {
  const binnen = useContext(BinnenPagina);
  if (vraag.data !== undefined) return <>{children(vraag.data)}</>;
  const opnieuw = () => void vraag.refetch();
  if (vraag.isError && !binnen) return <FoutScherm error={vraag.error} reset={opnieuw} />;
  if (vraag.isError) return <FoutMelding fout={vraag.error} opnieuw={opnieuw} />;
  return <Laden {...(wat ? { wat } : {})} regels={5} />;
}
