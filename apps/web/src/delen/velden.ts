import { leesDatum, type Optie } from '@navolgbaar/ui';
import type { Fouten, Veldwaarde } from './formulier';
import { veldTeksten } from '../teksten/velden';
import { regelsVan } from './regels';
import { leesTijdstip } from './tijdstip';

/** The API takes no explanation shorter than this. */
const MIN_TEKENS = 3;

export type Waarden = Record<string, Veldwaarde>;

/** One question of an act's form. The forms of the case line differ in their questions, not in how they work. */
export interface Veld {
  /** The name of the field in the API, so that its refusals land on it. */
  naam: string;
  soort:
    | 'tekst'
    | 'vak'
    | 'datum'
    | 'tijd'
    | 'keuze'
    | 'lijst'
    | 'janee'
    | 'vinkje'
    | 'meer'
    | 'regels'
    | 'aanbieder';
  label: string;
  uitleg?: string;
  /** What to say when the answer is missing; without it the question may be skipped. */
  verplicht?: string;
  /** What the label says of a question that may be skipped now, in place of "niet verplicht". */
  open?: string;
  opties?: readonly Optie[];
  /** Which of those are on offer, given the other answers; a choice that no longer is, counts as none. */
  biedt?: (optie: string, waarden: Waarden) => boolean;
  /** Whether the question is asked, given the other answers. */
  als?: (waarden: Waarden) => boolean;
  begin?: Veldwaarde;
  regels?: number;
  maxTekens?: number;
  /** Which days fit: up to today, from today on, or from tomorrow on. Without: any. */
  dagen?: 'tot-en-met-vandaag' | 'vanaf-vandaag' | 'na-vandaag';
}

export function beginWaarden(velden: readonly Veld[]): Waarden {
  return Object.fromEntries(velden.map((veld) => [veld.naam, veld.begin ?? leegVoor(veld)]));
}

function leegVoor({ soort }: Veld): Veldwaarde {
  if (soort === 'vinkje') return false;
  return soort === 'meer' ? [] : '';
}

/** The questions that are asked with these answers, each with what it offers then. */
export function gevraagd(velden: readonly Veld[], waarden: Waarden): Veld[] {
  return velden
    .filter((veld) => veld.als?.(waarden) ?? true)
    .map((veld) => {
      const { biedt, opties = [] } = veld;
      return biedt ? { ...veld, opties: opties.filter(({ waarde }) => biedt(waarde, waarden)) } : veld;
    });
}

function antwoordOp({ naam, biedt, opties = [] }: Veld, waarden: Waarden): Veldwaarde | undefined {
  const waarde = waarden[naam];
  return biedt && !opties.some((optie) => optie.waarde === waarde) ? undefined : waarde;
}

/** What is missing or does not fit, of the questions that are asked. */
export function controleerVelden(
  velden: readonly Veld[],
  waarden: Waarden,
  vandaag: string,
): Fouten<Waarden> {
  return Object.fromEntries(
    gevraagd(velden, waarden).flatMap((veld) => {
      const fout = foutVan(veld, antwoordOp(veld, waarden), vandaag);
      return fout ? [[veld.naam, fout]] : [];
    }),
  );
}

function foutVan(veld: Veld, waarde: Veldwaarde | undefined, vandaag: string): string | undefined {
  if (isLeeg(waarde)) return veld.verplicht;
  if (typeof waarde !== 'string') return undefined;
  if (veld.soort === 'datum') return datumfout(veld, waarde, vandaag);
  if (veld.soort === 'tijd') return leesTijdstip(waarde) === null ? veldTeksten.geenTijd : undefined;
  if (veld.verplicht && veld.soort === 'vak' && waarde.trim().length < MIN_TEKENS) return veld.verplicht;
  return veld.maxTekens !== undefined && waarde.length > veld.maxTekens
    ? veldTeksten.teLang(veld.maxTekens)
    : undefined;
}

function isLeeg(waarde: Veldwaarde | undefined): boolean {
  if (typeof waarde === 'string') return waarde.trim() === '';
  return waarde === undefined || waarde === false || (Array.isArray(waarde) && waarde.length === 0);
}

function datumfout({ dagen }: Veld, tekst: string, vandaag: string): string | undefined {
  const gelezen = leesDatum(tekst, vandaag);
  if (gelezen.waarde === undefined) return gelezen.fout;
  if (dagen === 'tot-en-met-vandaag' && gelezen.waarde > vandaag) return veldTeksten.toekomst;
  if (dagen === 'na-vandaag' && gelezen.waarde <= vandaag) return veldTeksten.nietNaVandaag;
  return dagen === 'vanaf-vandaag' && gelezen.waarde < vandaag ? veldTeksten.verleden : undefined;
}

/** The answers as the API wants them: only what was asked and answered, dates as `JJJJ-MM-DD`, times as `UU:MM`, yes and no as booleans. */
export function naarVerzoek(
  velden: readonly Veld[],
  waarden: Waarden,
  vandaag: string,
): Record<string, unknown> {
  return Object.fromEntries(
    gevraagd(velden, waarden).flatMap((veld) => {
      const waarde = antwoordOp(veld, waarden);
      if (veld.soort === 'vinkje') return [[veld.naam, waarde === true]];
      // None ticked is an answer: with it the last choice can be taken away.
      if (veld.soort === 'meer') return [[veld.naam, waarde ?? []]];
      return isLeeg(waarde) ? [] : [[veld.naam, alsApiwaarde(veld, waarde, vandaag)]];
    }),
  );
}

function alsApiwaarde({ soort }: Veld, waarde: Veldwaarde | undefined, vandaag: string): unknown {
  if (typeof waarde !== 'string') return waarde;
  if (soort === 'datum') return leesDatum(waarde, vandaag).waarde;
  if (soort === 'tijd') return leesTijdstip(waarde);
  if (soort === 'janee') return waarde === 'ja';
  return soort === 'regels' ? regelsVan(waarde) : waarde.trim();
}
