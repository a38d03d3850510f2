import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Kaart, type KnopSoort } from '@navolgbaar/ui';
import { actieKoppen } from '../api/client';
import { useVandaag } from '../api/ik';
import { adres } from '../basis';
import { useAankondiging } from '../schil/aankondiging';
import { wijzigingVan, type Weergave } from '../formulier/wijziging';
import { veldTeksten } from '../teksten/velden';
import { Formulier, useFormulier } from './formulier';
import { useGaNaar } from './ga-naar';
import type { Gezien } from './gezien';
import { beginWaarden, controleerVelden, naarVerzoek, type Veld, type Waarden } from './velden';
import { Velden } from './velden-weergave';

interface Versies {
  versie: number;
}

export interface ActieOpties<U, R extends Versies = Versies> {
  velden: readonly Veld[];
  /** What is acted on. */
  gezien?: Gezien<R> | undefined;
  /** See `FormulierOpties`. */
  zelfOpnieuw?: boolean;
  /** For a form that changes the record itself: its questions with the answers of that record. */
  wijziging?: ((record: R) => readonly Veld[]) | undefined;
  /** Who was first, for the compare screen. */
  laatste?: Weergave['laatste'];
  /** For a change whose earlier answers can be sent again: what is said then, and at which version. */
  ongedaan?: { bericht: string; versie: (uitkomst: U) => number | undefined } | undefined;
  /** Sends; the headers carry the version and the key. */
  verstuur: (verzoek: Record<string, unknown>, koppen: Record<string, string>) => Promise<U>;
  ververs: readonly (readonly unknown[])[];
  /** For an act that answers with the record: where that is kept, so that the next page does not show what was there before. */
  sleutel?: (uitkomst: U) => readonly unknown[];
  /** Said when it worked. */
  gelukt: string | ((uitkomst: U) => string);
  /** Where to go when it worked, and on "Annuleren". Without the base. */
  terug: string;
  /** Null: the page stays. */
  naar?: (uitkomst: U) => string | null;
  controleer?: (waarden: Waarden) => Record<string, string | undefined>;
  veldnamen?: Readonly<Record<string, string>>;
}

export interface ActieformulierProps<U, R extends Versies = Versies> extends ActieOpties<U, R> {
  label: string;
  knop: string;
  knopSoort?: KnopSoort;
  children?: ReactNode;
}

/** The form of one act: its questions, its button, and what follows. */
export function Actieformulier<U, R extends Versies = Versies>(props: ActieformulierProps<U, R>) {
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
export function useActieformulier<U, R extends Versies = Versies>(props: ActieOpties<U, R>) {
  const {
    velden,
    gezien,
    wijziging,
    laatste,
    ongedaan,
    zelfOpnieuw,
    verstuur,
    ververs,
    sleutel: sleutelVan,
    gelukt,
    terug,
    naar,
    controleer,
    veldnamen,
  } = props;
  const vandaag = useVandaag();
  const gaNaar = useGaNaar();
  const kondigAan = useAankondiging();
  const voorraad = useQueryClient();
  return useFormulier<Waarden, U>({
    begin: beginWaarden(velden),
    controleer: (w) => {
      const fouten = { ...controleerVelden(velden, w, vandaag), ...controleer?.(w) };
      // In the order of the questions, so that who goes through them goes down the page.
      const plek = ([naam]: [string, unknown]) => velden.findIndex((veld) => veld.naam === naam);
      return Object.fromEntries(Object.entries(fouten).sort((a, b) => plek(a) - plek(b)));
    },
    verstuur: (w, sleutel, versie) =>
      verstuur(naarVerzoek(velden, w, vandaag), actieKoppen({ versie, sleutel })),
    gezien,
    ...(zelfOpnieuw === undefined ? {} : { zelfOpnieuw }),
    ...(gezien &&
      wijziging &&
      wijzigingVan(gezien, (record) => beginWaarden(wijziging(record)), {
        ...veldenWeergave(velden),
        laatste,
      })),
    ...(veldnamen ? { veldnamen } : {}),
    gelukt: (uitkomst, _, eerst) => {
      for (const queryKey of ververs) void voorraad.invalidateQueries({ queryKey });
      const versie = ongedaan?.versie(uitkomst);
      const doe = () => verstuur(naarVerzoek(velden, eerst, vandaag), actieKoppen({ versie }));
      kondigAan(
        typeof gelukt === 'string' ? gelukt : gelukt(uitkomst),
        ongedaan && { doe, ververs, bericht: ongedaan.bericht },
      );
      const doel = naar ? naar(uitkomst) : terug;
      if (doel !== null) gaNaar(doel);
      // Not before: the form would say for a moment that it can no longer be sent.
      if (sleutelVan) voorraad.setQueryData(sleutelVan(uitkomst), uitkomst);
    },
  });
}

/** How the compare screen shows the answers of these questions. */
function veldenWeergave(velden: readonly Veld[]): Weergave {
  const zoek = (naam: string) => velden.find((veld) => veld.naam === naam);
  return {
    label: (naam) => zoek(naam)?.label ?? naam,
    tekst: (naam, waarde) => {
      const { soort, opties = [] } = zoek(naam) ?? {};
      if (soort === 'janee')
        return waarde === 'ja' ? veldTeksten.ja : waarde === 'nee' ? veldTeksten.nee : '';
      if (opties.length === 0 || typeof waarde === 'boolean') return undefined;
      const woorden = [waarde].flat().map((code) => opties.find((o) => o.waarde === code)?.label ?? code);
      return woorden.map(String).join(', ');
    },
  };
}
