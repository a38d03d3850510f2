import { useCollegas, useIk } from '../../api/ik';
import type { Zaak } from '../../api/zaken';

/** Whom something of a case can be shared with: colleagues, of a closed case only those who see the case. */
export function usePersonen({ besloten, toegang }: Pick<Zaak, 'besloten' | 'toegang'>) {
  const ik = useIk();
  return useCollegas()
    .filter(({ id, actief }) => actief && id !== ik.id && (!besloten || toegang.includes(id)))
    .map(({ id, naam }) => ({ waarde: id, label: naam }));
}
