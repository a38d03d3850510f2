import { useQueryClient } from '@tanstack/react-query';
import { actieKoppen } from '../../api/client';
import { laatsteWijziging } from '../../api/laatste-wijziging';
import { rapportVraag, type Rapport } from '../../api/lijn';
import { stuur } from '../../api/stuur';
import { useFormulier } from '../../delen/formulier';
import { useGaNaar } from '../../delen/ga-naar';
import type { Gezien } from '../../delen/gezien';
import { wijzigingVan } from '../../formulier/wijziging';
import { useAankondiging } from '../../schil/aankondiging';
import { rapportTeksten } from '../../teksten/rapporten';
import {
  beginRapport,
  controleerRapport,
  houdBevindingen,
  metBevinding,
  metHeleBevindingen,
  naarRapport,
  type Waarden,
  weergaveVan,
  zonderBevinding,
} from './editor-waarden';

/** The editor as a form: kept on the device, saved by itself, and compared when two people wrote the same part. */
export function useRapporteditor(rapport: Rapport, gezien: Gezien<Rapport>) {
  const gaNaar = useGaNaar();
  const kondigAan = useAankondiging();
  const voorraad = useQueryClient();
  const onthoud = (nieuw: Rapport): void => {
    voorraad.setQueryData(rapportVraag(nieuw.id).queryKey, nieuw);
  };
  const f = useFormulier<Waarden, Rapport>({
    begin: beginRapport(rapport),
    controleer: controleerRapport,
    verstuur: (w, sleutel, versie, eerst) =>
      stuur(
        '/api/v1/rapporten/{id}',
        { id: rapport.id },
        naarRapport(w, rapport.secties, eerst),
        actieKoppen({ versie, sleutel }),
        'PATCH',
      ),
    ...wijzigingVan(gezien, beginRapport, {
      ...weergaveVan(rapport.secties),
      rondSamenAf: houdBevindingen,
      laatste: laatsteWijziging('/api/v1/rapporten', rapport.id),
    }),
    // A draft: what it says is judged only when it is adopted.
    tussentijds: {
      wat: metHeleBevindingen,
      bewaard: (nieuw) => {
        onthoud(nieuw);
        return nieuw.versie;
      },
      samen: beginRapport,
    },
    gelukt: ({ id }) => {
      for (const sleutel of ['rapporten', 'zaken']) void voorraad.invalidateQueries({ queryKey: [sleutel] });
      kondigAan(rapportTeksten.bewerken.gelukt);
      gaNaar(`/rapporten/${id}`);
    },
  });
  const zetAlles = (nieuw: Waarden) => Object.entries(nieuw).forEach(([naam, waarde]) => f.zet(naam, waarde));
  return {
    ...f,
    voegBevindingToe: () => zetAlles(metBevinding(f.waarden)),
    haalBevindingWeg: (i: number) => zetAlles(zonderBevinding(f.waarden, i)),
    /** The report was changed by something else on this page. */
    neem: (nieuw: Rapport) => {
      onthoud(nieuw);
      f.kwamBinnen(beginRapport(nieuw), nieuw.versie);
    },
  };
}

export type Rapporteditor = ReturnType<typeof useRapporteditor>;
