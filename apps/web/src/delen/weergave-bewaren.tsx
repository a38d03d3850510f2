import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { Keuzerondjes, Kop, Selectievakje, Tekstveld } from '@navolgbaar/ui';
import { useIk } from '../api/ik';
import {
  bewaarWeergave,
  leesWeergave,
  maakWeergave,
  type Lijstnaam,
  type Weergave,
  type Weergaveinhoud,
} from '../api/weergaven';
import { useAankondiging } from '../schil/aankondiging';
import { weergaveTeksten as teksten } from '../teksten/weergaven';
import { Formulier, useFormulier } from './formulier';
import type { Filterwaarden } from './lijst';
import { alsFilters, weergaveadres } from './weergave';

export interface WeergaveBewarenProps {
  naam: Lijstnaam;
  /** The address of the list without anything. */
  adres: string;
  /** The view that is open. */
  huidig: Weergave | null;
  filter: Filterwaarden;
  kolommen: readonly string[];
  onSluit: () => void;
}

/** Keeps what is seen now under a name, or as a change of the view that is open. */
export function WeergaveBewaren(props: WeergaveBewarenProps) {
  const { naam: lijst, adres, huidig, filter, kolommen, onSluit } = props;
  const ik = useIk();
  const router = useRouter();
  const voorraad = useQueryClient();
  const kondigAan = useAankondiging();
  const eigen = huidig?.magWijzigen ? huidig : null;
  const ververs = () => voorraad.invalidateQueries({ queryKey: ['weergaven', lijst] });
  const f = useFormulier({
    begin: {
      als: eigen ? 'huidig' : 'nieuw',
      naam: eigen?.naam ?? '',
      gedeeld: eigen?.gedeeld ?? false,
      kolommen: (huidig?.kolommen ?? null) !== null,
    },
    controleer: ({ naam }) => (naam.trim() === '' ? { naam: teksten.bewaar.naamFout } : {}),
    gezien: eigen ? { versie: eigen.versie, haalOp: () => leesWeergave(eigen) } : undefined,
    verstuur: async (w, _sleutel, versie): Promise<Weergave> => {
      const inhoud: Weergaveinhoud = {
        ...{ naam: w.naam.trim(), gedeeld: w.gedeeld, filters: alsFilters(filter, ik.id) },
        kolommen: w.kolommen ? [...kolommen] : null,
      };
      if (!eigen || w.als === 'nieuw') return maakWeergave(lijst, inhoud);
      await bewaarWeergave(eigen, inhoud, versie ?? eigen.versie);
      return { ...eigen, ...inhoud, kolommen: inhoud.kolommen ?? null };
    },
    gelukt: (weergave) => {
      kondigAan(teksten.bewaar.gelukt(weergave.naam));
      onSluit();
      // The list knows the view before its address names it.
      void ververs().then(() => router.history.push(weergaveadres(adres, weergave, ik.id)));
    },
  });
  return (
    <section className="nav-stapel nav-stapel--krap">
      <Kop niveau={3} alsNiveau={4}>
        {teksten.bewaar.titel}
      </Kop>
      <Formulier f={f} knop={teksten.bewaar.knop} label={teksten.bewaar.titel}>
        {eigen && (
          <Keuzerondjes
            {...f.veld('als')}
            label={teksten.bewaar.als}
            opties={[
              { waarde: 'huidig', label: teksten.bewaar.huidig(eigen.naam) },
              { waarde: 'nieuw', label: teksten.bewaar.nieuw },
            ]}
          />
        )}
        <Tekstveld {...f.veld('naam')} label={teksten.bewaar.naam} />
        <Selectievakje
          {...f.veld('gedeeld')}
          label={teksten.bewaar.gedeeld}
          uitleg={teksten.bewaar.gedeeldUitleg}
        />
        <Selectievakje
          {...f.veld('kolommen')}
          label={teksten.bewaar.kolommen}
          uitleg={teksten.bewaar.kolommenUitleg}
        />
      </Formulier>
    </section>
  );
}
