import type { Kolomfout, Koppelwaarden } from './koppeltoepassing';
import type { Financiering } from './routetabel';
import type { Antwoord, Bron, Domein, Meldingsoort, Signaalaard, Wet } from './soorten';

/** A person of a melding that was kept elsewhere. */
export interface Overgenomenpersoon {
  readonly hoedanigheid: string;
  readonly naam: string;
  readonly telefoon: string | null;
  readonly email: string | null;
  readonly toelichting: string | null;
  readonly pgb: boolean;
}

/** A melding from before this system. Days are ISO text. */
export interface Overgenomen {
  /** Under which it was known there; unique in the organisation. */
  readonly referentie: string;
  readonly soort: Meldingsoort;
  readonly bron: Bron;
  readonly aard: Signaalaard | null;
  readonly wet: Wet;
  readonly domein: Domein;
  readonly financiering: Financiering;
  readonly overToezichthouder: boolean;
  readonly overVeiligThuis: boolean;
  readonly onderwerp: string;
  readonly omschrijving: string;
  /** The day on which it really came in, however long ago. */
  readonly ontvangenOp: string;
  readonly gebeurtenisdatum: string | null;
  readonly ontdekkingsdatum: string | null;
  readonly vaststellingsdatum: string | null;
  readonly onrechtmatigheid: Antwoord;
  readonly onrechtmatigheidToelichting: string | null;
  readonly gevoelig: boolean;
  readonly wbk: boolean;
  /** Whether the identity of the melder is sealed. */
  readonly verzegeld: boolean;
  /** Still to be worked on here. */
  readonly open: boolean;
  readonly melder: Overgenomenpersoon | null;
  readonly client: Overgenomenpersoon | null;
}

const DAGEN = ['ontvangenOp', 'gebeurtenisdatum', 'ontdekkingsdatum', 'vaststellingsdatum'] as const;
const PERSOONSVELDEN = ['hoedanigheid', 'telefoon', 'email', 'toelichting'] as const;

/**
 * What one line of an old list says, as a melding. A day may lie as far back as it does, and nothing is judged again: not
 * whether it was reported in time, and no checklist (AANNAME: what was decided there, under the rules of then, stands).
 * @param vandaag legal day of today, ISO
 */
export function naarOvergenomen(
  w: Koppelwaarden,
  vandaag: string,
): { readonly melding: Overgenomen | null; readonly fouten: readonly Kolomfout[] } {
  const fouten: Kolomfout[] = [];
  for (const veld of ['referentie', 'soort', 'wet', 'onderwerp', 'omschrijving', 'ontvangenOp'] as const)
    if (w[veld] === undefined) fouten.push({ kolom: veld, reden: 'Dit staat niet op de regel.' });
  for (const veld of DAGEN) {
    const dag = w[veld];
    if (dag && dag > vandaag) fouten.push({ kolom: veld, reden: `${dag} ligt in de toekomst.` });
  }
  const melder = persoon(w, 'melder', fouten);
  const client = persoon(w, 'client', fouten);
  if (fouten.length > 0) return { melding: null, fouten };
  const wbk = w.wbk === 'ja';
  return {
    melding: {
      referentie: w.referentie as string,
      soort: w.soort as Meldingsoort,
      bron: (w.bron ?? 'anders') as Bron,
      aard: (w.aard ?? null) as Signaalaard | null,
      wet: w.wet as Wet,
      domein: (w.domein ?? 'kwaliteit') as Domein,
      financiering: (w.financiering ?? (client?.pgb ? 'pgb' : 'onbekend')) as Financiering,
      overToezichthouder: w.overToezichthouder === 'ja',
      overVeiligThuis: w.overVeiligThuis === 'ja',
      onderwerp: w.onderwerp as string,
      omschrijving: w.omschrijving as string,
      ontvangenOp: w.ontvangenOp as string,
      gebeurtenisdatum: w.gebeurtenisdatum ?? null,
      ontdekkingsdatum: w.ontdekkingsdatum ?? null,
      vaststellingsdatum: w.vaststellingsdatum ?? null,
      onrechtmatigheid: (w.onrechtmatigheid ?? 'onbekend') as Antwoord,
      onrechtmatigheidToelichting: w.onrechtmatigheidToelichting ?? null,
      gevoelig: w.gevoelig === 'ja',
      wbk,
      verzegeld: melder !== null && (wbk || w.melderVertrouwelijk === 'ja'),
      open: w.stand === 'open',
      melder,
      client,
    },
    fouten,
  };
}

function persoon(w: Koppelwaarden, rol: 'melder' | 'client', fouten: Kolomfout[]): Overgenomenpersoon | null {
  const naam = w[`${rol}.naam`];
  if (naam === undefined) {
    // A word for what somebody is, given by the koppeling for every line, makes no person.
    const bekend = PERSOONSVELDEN.find(
      (veld) => veld !== 'hoedanigheid' && w[`${rol}.${veld}`] !== undefined,
    );
    if (bekend) fouten.push({ kolom: `${rol}.naam`, reden: `Bij ${rol}.${bekend} ontbreekt een naam.` });
    return null;
  }
  return {
    hoedanigheid: w[`${rol}.hoedanigheid`] ?? (rol === 'melder' ? 'melder' : 'cliënt'),
    naam,
    telefoon: w[`${rol}.telefoon`] ?? null,
    email: w[`${rol}.email`] ?? null,
    toelichting: w[`${rol}.toelichting`] ?? null,
    pgb: rol === 'client' && w['client.pgb'] === 'ja',
  };
}
