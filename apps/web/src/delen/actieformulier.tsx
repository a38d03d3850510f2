import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Kaart, type KnopSoort } from '@navolgbaar/ui';
import { actieKoppen } from '../api/client';
import { useVandaag } from '../api/ik';
import { adres } from '../basis';
import { useAankondiging } from '../schil/aankondiging';
import { Formulier, useFormulier } from './formulier';
import { useGaNaar } from './ga-naar';
import { beginWaarden, controleerVelden, naarVerzoek, type Veld, type Waarden } from './velden';
import { Velden } from './velden-weergave';

/** The version that was on the screen when a form opened; absent for what does not yet exist. */
export interface Gezien {
  versie: number;
  bijConflict: () => void;
}

export interface ActieOpties<U> {
  velden: readonly Veld[];
  gezien?: Gezien | undefined;
  /** Sends; the headers carry the version and the key. */
  verstuur: (verzoek: Record<string, unknown>, koppen: Record<string, string>) => Promise<U>;
  ververs: readonly (readonly unknown[])[];
  /** Said when it worked. */
  gelukt: string | ((uitkomst: U) => string);
  /** Where to go when it worked, and on "Annuleren". Without the base. */
  terug: string;
  naar?: (uitkomst: U) => string;
  controleer?: (waarden: Waarden) => Record<string, string | undefined>;
  veldnamen?: Readonly<Record<string, string>>;
}

export interface ActieformulierProps<U> extends ActieOpties<U> {
  label: string;
  knop: string;
  knopSoort?: KnopSoort;
  children?: ReactNode;
}

/** The form of one act: its questions, its button, and what follows. */
export function Actieformulier<U>(props: ActieformulierProps<U>) {
  const f = useActieformulier(props);
  const { knop, knopSoort = 'primair', terug, label, velden, children } = props;
  return (
    <Formulier f={f} knop={knop} knopSoort={knopSoort} annuleer={adres(terug)} label={label}>
      {children}
      {velden.length > 0 && (
        <Kaart>
          <Velden velden={velden} f={f} />
        </Kaart>
      )}
    </Formulier>
  );
}

/** The state of an act's form, for one that lays out its questions itself. */
export function useActieformulier<U>(props: ActieOpties<U>) {
  const { velden, gezien, verstuur, ververs, gelukt, terug, naar, controleer, veldnamen } = props;
  const vandaag = useVandaag();
  const gaNaar = useGaNaar();
  const kondigAan = useAankondiging();
  const voorraad = useQueryClient();
  return useFormulier<Waarden, U>({
    begin: beginWaarden(velden),
    controleer: (w) => ({ ...controleerVelden(velden, w, vandaag), ...controleer?.(w) }),
    verstuur: (w, sleutel) =>
      verstuur(naarVerzoek(velden, w, vandaag), actieKoppen({ versie: gezien?.versie, sleutel })),
    ...(gezien ? { bijConflict: gezien.bijConflict } : {}),
    ...(veldnamen ? { veldnamen } : {}),
    gelukt: (uitkomst) => {
      for (const queryKey of ververs) void voorraad.invalidateQueries({ queryKey });
      kondigAan(typeof gelukt === 'string' ? gelukt : gelukt(uitkomst));
      gaNaar(naar ? naar(uitkomst) : terug);
    },
  });
}
