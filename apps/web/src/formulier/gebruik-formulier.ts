import { useState, useSyncExternalStore } from 'react';
import { useKopie } from '../bewaren/gebruik-kopie';
import type { Antwoorden, Gevonden } from '../bewaren/kopieen';
import { useHerkansing } from './herkansing';
import { Invulling } from './invulling';
import type { FormulierOpties } from './opties';
import { zelfdeAntwoorden } from './samenvoegen';
import { useTussentijds } from './tussentijds';
import type { Weergave } from './wijziging';

/**
 * The state of a form. What was typed stays: on the page with every refusal, on the device when the page goes, and beside
 * the change of somebody else who was first.
 */
export function useFormulier<W extends Antwoorden, U = unknown>(opties: FormulierOpties<W, U>) {
  const [invulling] = useState(() => new Invulling(opties));
  invulling.opties = opties;
  const { waarden, fouten, apiFout, poging, bezig, conflict, conflictWacht, ververst } = useSyncExternalStore(
    invulling.volg,
    invulling.lees,
  );
  const { zet, verstuur, kies, kwamBinnen } = invulling;
  const { vuil } = invulling;
  const kopie = useKopie({
    ...{ waarden, vuil, inhoud: invulling.inhoud },
    // By what it began with: rows that were added meanwhile have fields of their own.
    vanDitFormulier: ({ basis }) => Object.keys(basis.waarden).every((veld) => veld in opties.begin),
    // Saved after all, when the page was already left.
    overbodig: (gevonden) => zelfdeAntwoorden({ ...opties.begin, ...gevonden.waarden }, opties.begin),
  });
  const tussentijds = useTussentijds({ invulling, rust: { waarden, vuil, wacht: conflictWacht || bezig } });
  invulling.bewaarder = { ...kopie, klaar: tussentijds.klaar };
  useHerkansing(opties.zelfOpnieuw !== false && apiFout?.status === 0 && !bezig, () => void verstuur());

  return {
    ...{ waarden, fouten, apiFout, poging, bezig, vuil, conflict, ververst, zet, verstuur, kies },
    kwamBinnen,
    weergave: opties.wijziging as Weergave | undefined,
    /** What can be done about a refusal; absent where it does not apply. */
    vergelijk: conflictWacht ? invulling.bekijkVerschil : undefined,
    ververs: opties.gezien ? invulling.ververs : undefined,
    naarVerstuurd: invulling.heeftZonderAntwoord ? invulling.naarVerstuurd : undefined,
    bewaren: { kopie: kopie.stand, server: tussentijds.stand, aanbod: kopie.aanbod },
    gaVerder: async (gevonden: Gevonden) => {
      if (gevonden.soort !== 'leesbaar') return;
      await kopie.neem(gevonden);
      invulling.neem(gevonden.inhoud);
    },
    gooiWeg: kopie.gooiWeg,
    /** On leaving a field. */
    bijVerlaten: () => {
      if (!invulling.vuil) return;
      void kopie.bewaarNu();
      tussentijds.nu();
    },
    kentVeld: (naam: string) => naam in opties.begin,
    /** Spread into a field: `<Tekstveld {...f.veld('onderwerp')} label="Onderwerp" />`. */
    veld: <N extends keyof W & string>(naam: N) => ({
      naam,
      waarde: waarden[naam],
      onWaarde: (waarde: W[N]) => zet(naam, waarde),
      fout: fouten.find((fout) => fout.naam === naam)?.tekst,
    }),
  };
}
