import { useCallback } from 'react';
import { actieKoppen, api, gelukt } from '../../api/client';
import { useIk } from '../../api/ik';
import type { Zaak } from '../../api/zaken';
import { useActie } from '../../delen/actie';
import { zaakTeksten as teksten } from '../../teksten/zaken';

/** Takes the case, or gives it back: how that is called now, and what does it. */
export function useBehandelaarschap(zaak: Zaak): {
  label: string;
  doe: () => void;
  bezig: boolean;
  fout: Error | null;
} {
  const ik = useIk();
  const eigen = zaak.behandelaarId === ik.id;
  const geef = async (behandelaarId: string | null, versie: number) =>
    gelukt(
      await api.PATCH('/api/v1/zaken/{id}', {
        params: { path: { id: zaak.id } },
        body: { behandelaarId },
        headers: actieKoppen({ versie }),
      }),
    );
  const { mutate, isPending, error } = useActie({
    doe: (behandelaarId: string | null) => geef(behandelaarId, zaak.versie),
    ongedaan: ({ versie }) => ({ doe: () => geef(zaak.behandelaarId, versie), bericht: teksten.hersteld }),
    ververs: [['zaken'], ['termijnen']],
    bericht: eigen ? teksten.teruggegeven : teksten.genomen,
  });
  const doe = useCallback(() => mutate(eigen ? null : ik.id), [mutate, eigen, ik.id]);
  return { label: eigen ? teksten.geefTerug : teksten.neem, doe, bezig: isPending, fout: error };
}
