import type { PubliekeSectie } from '../../api/lijn';
import { publicatieTeksten } from '../../teksten/publicaties';
import type { Weergave } from '../../formulier/wijziging';
import { naarVeld, uitVeld } from '../../formulier/opgemaakte-tekst';

const teksten = publicatieTeksten.versie;

/** The answers of the editor of the public version, per section. */
export type Waarden = Record<string, string | boolean>;
export type Sectiedeel = 'kop' | 'tekst' | 'gecontroleerd' | 'naamToelichting';

export const naamVan = (sleutel: string, deel: Sectiedeel): string => `${sleutel}.${deel}`;

/** `bevinding-0` → `Bevinding 1`; a part of the report by its own heading. */
export function sectieTitel({ sleutel, kop }: Pick<PubliekeSectie, 'sleutel' | 'kop'>): string {
  const bevinding = /^bevinding-(\d+)$/.exec(sleutel);
  return bevinding ? teksten.bevinding(Number(bevinding[1]) + 1) : kop || teksten.titelVanRapport;
}

export function beginVersie(secties: readonly PubliekeSectie[]): Waarden {
  return Object.fromEntries(
    secties.flatMap(({ sleutel, kop, inhoud, gecontroleerd, naamToelichting }) => [
      [naamVan(sleutel, 'kop'), kop],
      [naamVan(sleutel, 'tekst'), naarVeld(inhoud)],
      [naamVan(sleutel, 'gecontroleerd'), gecontroleerd],
      [naamVan(sleutel, 'naamToelichting'), naamToelichting ?? ''],
    ]),
  );
}

export interface Sectiewijziging {
  sleutel: string;
  kop?: string;
  inhoud: Record<string, unknown>;
  gecontroleerd: boolean;
  naamToelichting?: string;
}

/** Every section as it is now. Only a finding has a heading of its own to send. */
export function naarVersie(secties: readonly PubliekeSectie[], w: Waarden): { secties: Sectiewijziging[] } {
  const tekst = (sleutel: string, deel: Sectiedeel) => String(w[naamVan(sleutel, deel)] ?? '').trim();
  return {
    secties: secties.map(({ sleutel, oordeel, inhoud }) => {
      const naamToelichting = tekst(sleutel, 'naamToelichting');
      return {
        sleutel,
        ...(oordeel ? { kop: tekst(sleutel, 'kop') } : {}),
        inhoud: uitVeld(tekst(sleutel, 'tekst'), [inhoud]),
        gecontroleerd: w[naamVan(sleutel, 'gecontroleerd')] === true,
        ...(naamToelichting ? { naamToelichting } : {}),
      };
    }),
  };
}

/** A refusal names a section (`secties.feiten`); the error belongs at its tick. */
export function veldnamenVoor(secties: readonly PubliekeSectie[]): Record<string, string> {
  return Object.fromEntries(
    secties.map(({ sleutel, naamGevonden }) => [
      `secties.${sleutel}`,
      naamVan(sleutel, naamGevonden ? 'naamToelichting' : 'tekst'),
    ]),
  );
}

/**
 * What may be saved without a press of the button. The tick says that a person looked at the text: only that person sets
 * it, and a text that changes loses it at once.
 */
export function alleenTekst(w: Waarden, eerst: Waarden): Waarden {
  return Object.fromEntries(
    Object.entries(w).map(([naam, waarde]) => [naam, waarde === true ? eerst[naam] === true : waarde]),
  );
}

/** How the compare screen names the parts of the public version. */
export function weergaveVan(secties: readonly PubliekeSectie[]): Weergave {
  const deelnaam: Record<Sectiedeel, string> = {
    kop: teksten.norm,
    tekst: teksten.tekst,
    gecontroleerd: teksten.gecontroleerd,
    naamToelichting: teksten.naamToelichting,
  };
  return {
    label: (veld) => {
      const punt = veld.lastIndexOf('.');
      const sectie = secties.find(({ sleutel }) => sleutel === veld.slice(0, punt));
      const deel = deelnaam[veld.slice(punt + 1) as Sectiedeel];
      return sectie ? `${sectieTitel(sectie)}: ${deel}` : deel;
    },
  };
}
