import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { actieKoppen, api, gelukt } from '../../api/client';
import { useVandaag } from '../../api/ik';
import { SCANEXTENSIES } from '../../delen/bijlage-keuring';
import { useFormulier, type Fouten } from '../../delen/formulier';
import { useBijlagen } from '../../delen/gebruik-bijlagen';
import { useGaNaar } from '../../delen/ga-naar';
import type { Gezien } from '../../delen/gezien';
import { useAankondiging } from '../../schil/aankondiging';
import { nieuweMeldingTeksten as teksten } from '../../teksten/melding';
import {
  BEGIN,
  controleer,
  naarVerzoek,
  VELDNAMEN,
  type NieuweMelding,
  type Waarden,
} from './nieuwe-melding';

export type MeldingFormulier = ReturnType<typeof useNieuweMelding>;

interface Geregistreerd {
  id: string;
  nummer: string;
}

/** Where a melding comes from, when not from an empty form. */
export interface Herkomst {
  begin?: Partial<Waarden>;
  /** What it is made of, such as a mail. */
  gezien?: Gezien;
  verstuur?: (verzoek: NieuweMelding, koppen: Record<string, string>) => Promise<Geregistreerd>;
}

const registreer = async (body: NieuweMelding, headers: Record<string, string>): Promise<Geregistreerd> =>
  gelukt(await api.POST('/api/v1/meldingen', { body, headers }));

/** The form of a new melding: checks, sends once, adds the scan of a letter, and goes to the dossier. */
export function useNieuweMelding({ begin, gezien, verstuur = registreer }: Herkomst = {}) {
  const vandaag = useVandaag();
  const gaNaar = useGaNaar();
  const kondigAan = useAankondiging();
  const voorraad = useQueryClient();
  const brief = useBijlagen(SCANEXTENSIES);
  // Once: what a form began with does not change while somebody fills it in.
  const [beginwaarden] = useState(() => ({ ...BEGIN, ...begin }) as Waarden);
  const f = useFormulier<Waarden, Geregistreerd>({
    begin: beginwaarden,
    gezien,
    controleer: (w): Fouten<Waarden> => ({
      ...controleer(w, vandaag),
      ...(w.kanaal === 'brief' && brief.fout ? { bijlagen: brief.fout } : {}),
    }),
    veldnamen: VELDNAMEN,
    verstuur: (w, sleutel, versie) => verstuur(naarVerzoek(w, vandaag), actieKoppen({ sleutel, versie })),
    gelukt: ({ id, nummer }, w) => {
      void voorraad.invalidateQueries({ queryKey: ['meldingen'] });
      void voorraad.invalidateQueries({ queryKey: ['post'] });
      const scans =
        w.kanaal === 'brief' ? brief.stuur(`/api/v1/meldingen/${id}/brieven`) : Promise.resolve([]);
      // The melding is there, whatever becomes of its scan: on its page that can be added again.
      void scans
        .then(
          () => teksten.gelukt(nummer),
          () => teksten.zonderScan(nummer),
        )
        .then((bericht) => {
          kondigAan(bericht);
          gaNaar(`/meldingen/${id}`);
        });
    },
  });
  return { ...f, brief };
}
