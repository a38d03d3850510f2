import { StatusLabel } from '@navolgbaar/ui';
import type { Gebruikregel } from '../../api/bevoegdheden';
import { Stand } from '../../delen/zaak-labels';
import { bevoegdheidTeksten as t } from '../../teksten/bevoegdheden';

/** How far a used power is: what is in, no longer waits for an answer but for a judgement. */
export function GebruikStand({
  gebruik: { status, antwoordBinnenOp },
}: {
  gebruik: Pick<Gebruikregel, 'status' | 'antwoordBinnenOp'>;
}) {
  if (status === 'wacht_op_antwoord' && antwoordBinnenOp)
    return <StatusLabel soort="waarschuwing">{t.antwoordBinnen}</StatusLabel>;
  return <Stand lijst="gebruikstatus" code={status} />;
}
