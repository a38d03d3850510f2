import { StatusLabel } from '@navolgbaar/ui';
import type { Twijfelregel } from '../../api/meldplicht';
import { twijfelstanden as teksten } from '../../teksten/startwoorden';

export function Twijfelstand({ twijfel }: { twijfel: Pick<Twijfelregel, 'status'> }) {
  const status = twijfel.status as keyof typeof teksten.status;
  return <StatusLabel soort={teksten.soort[status]}>{teksten.status[status]}</StatusLabel>;
}

/** Whether there is still something to do before the last day. */
export const isLopend = ({ status }: Pick<Twijfelregel, 'status'>): boolean =>
  status === 'loopt' || status === 'te_melden';
