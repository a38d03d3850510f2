import type { ReactNode } from 'react';
import { Laden } from '@navolgbaar/ui';
import { FoutMelding } from '../schil/fout-scherm';
import type { useLijst } from './lijst';

/** The states of a list that is no table: busy, failed, there. */
export function Laadfout<R>({
  lijst,
  children,
}: {
  lijst: Pick<ReturnType<typeof useLijst<R>>, 'rijen' | 'fout' | 'opnieuw'>;
  children: (rijen: readonly R[]) => ReactNode;
}) {
  if (lijst.rijen) return <>{children(lijst.rijen)}</>;
  if (lijst.fout !== undefined) return <FoutMelding fout={lijst.fout} opnieuw={lijst.opnieuw} />;
  return <Laden regels={5} />;
}
