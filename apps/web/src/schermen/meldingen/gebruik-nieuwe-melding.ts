import { useQueryClient } from '@tanstack/react-query';
import { actieKoppen, api, gelukt } from '../../api/client';
import { useVandaag } from '../../api/ik';
import { useFormulier } from '../../delen/formulier';
import { useGaNaar } from '../../delen/ga-naar';
import { useAankondiging } from '../../schil/aankondiging';
import { nieuweMeldingTeksten as teksten } from '../../teksten/meldingen';
import { BEGIN, controleer, naarVerzoek, VELDNAMEN, type Waarden } from './nieuwe-melding';

export type MeldingFormulier = ReturnType<typeof useNieuweMelding>;

/** The form of a new melding: checks, sends once, and goes to the dossier. */
export function useNieuweMelding() {
  const vandaag = useVandaag();
  const gaNaar = useGaNaar();
  const kondigAan = useAankondiging();
  const voorraad = useQueryClient();
  return useFormulier<Waarden, { id: string; nummer: string }>({
    begin: BEGIN,
    controleer: (w) => controleer(w, vandaag),
    veldnamen: VELDNAMEN,
    verstuur: async (w, sleutel) =>
      gelukt(
        await api.POST('/api/v1/meldingen', {
          body: naarVerzoek(w, vandaag),
          headers: actieKoppen({ sleutel }),
        }),
      ),
    gelukt: ({ id, nummer }) => {
      void voorraad.invalidateQueries({ queryKey: ['meldingen'] });
      kondigAan(teksten.gelukt(nummer));
      gaNaar(`/meldingen/${id}`);
    },
  });
}
