import { leesDatum, leesTijd } from '@navolgbaar/ui';
import { TIJDZONE } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { eenheidTeksten, rekenFouten as f } from './teksten';

export type Rekeneenheid = keyof typeof eenheidTeksten;

/** What was typed, as it was typed. */
export interface Rekenvragen {
  readonly start: string;
  readonly tijd: string;
  readonly aantal: string;
  readonly eenheid: string;
  readonly richting: string;
  readonly awt: string;
  readonly goedeVrijdag: boolean;
  readonly extra: string;
}

export interface Gelezenvragen {
  /** As the calculation takes it; a field that could not be read is left out. */
  readonly verzoek: Readonly<Record<string, unknown>>;
  readonly fouten: readonly { readonly naam: string; readonly tekst: string }[];
  /** Whether the clock shows the start twice (the end of summer time). */
  readonly dubbelUur: boolean;
}

/** More is no date and no number; the limits of the calculation itself come after this. */
const LANGSTE_VELD = 60;
const LANGSTE_VAK = 8000;

const LETTERS: Readonly<Record<Exclude<Rekeneenheid, 'werkdagen'>, (aantal: string) => string>> = {
  dagen: (aantal) => `P${aantal}D`,
  weken: (aantal) => `P${aantal}W`,
  maanden: (aantal) => `P${aantal}M`,
  jaren: (aantal) => `P${aantal}Y`,
  uren: (aantal) => `PT${aantal}H`,
};

/** The answers in the address, or null when nothing was asked yet. Fields of others are left alone. */
export function vragenUit(query: Readonly<Record<string, unknown>>): Rekenvragen | null {
  const tekst = (naam: string, begin: string, langste = LANGSTE_VELD) => {
    const waarde = query[naam];
    const een: unknown = Array.isArray(waarde) ? waarde.at(-1) : waarde;
    return typeof een === 'string' ? een.slice(0, langste).replaceAll('\0', '').trim() : begin;
  };
  if (!['start', 'tijd', 'aantal', 'eenheid', 'extra'].some((naam) => naam in query)) return null;
  return {
    start: tekst('start', ''),
    tijd: tekst('tijd', ''),
    aantal: tekst('aantal', ''),
    eenheid: tekst('eenheid', ''),
    richting: tekst('richting', 'vooruit'),
    awt: tekst('awt', 'gewoon'),
    goedeVrijdag: tekst('goedeVrijdag', '') === 'ja',
    extra: tekst('extra', '', LANGSTE_VAK),
  };
}

export const EERSTE_VRAGEN: Rekenvragen = {
  ...{ start: '', tijd: '', aantal: '', eenheid: 'weken', richting: 'vooruit', awt: 'gewoon' },
  ...{ goedeVrijdag: false, extra: '' },
};

/**
 * Turns words of people into the words of the calculation. Only what cannot be read is refused here; whether it can be
 * a term is asked where the API asks it.
 */
export function leesVragen(vragen: Rekenvragen): Gelezenvragen {
  const fouten: { naam: string; tekst: string }[] = [];
  const fout = (naam: string, tekst: string) => void fouten.push({ naam, tekst });
  const begin = leesBegin(vragen, fout);
  const lengte = leesLengte(vragen, fout);
  if (!['vooruit', 'terug'].includes(vragen.richting)) fout('richting', f.richting);
  if (!['gewoon', 'ja', 'nee'].includes(vragen.awt)) fout('awt', f.awt);
  const extra = leesExtra(vragen.extra, fout);
  const verzoek = {
    ...(begin ? { start: begin.start } : {}),
    ...lengte,
    ...(vragen.awt === 'gewoon' ? {} : { awt: vragen.awt === 'ja' }),
    richting: vragen.richting,
    ...(vragen.goedeVrijdag ? { goedeVrijdagIsWerkdag: true } : {}),
    ...(extra.length > 0 ? { extraVrijeDagen: extra } : {}),
  };
  return { verzoek, fouten, dubbelUur: begin?.dubbelUur ?? false };
}

type Fout = (naam: string, tekst: string) => void;

function leesBegin(vragen: Rekenvragen, fout: Fout): { start: string; dubbelUur: boolean } | null {
  const dag = leesDatum(vragen.start);
  if (dag.waarde === undefined) fout('start', vragen.start === '' ? f.startLeeg : dag.fout);
  if (vragen.eenheid !== 'uren') {
    return dag.waarde === undefined ? null : { start: dag.waarde, dubbelUur: false };
  }
  const tijd = leesTijd(vragen.tijd);
  if (tijd.waarde === undefined) fout('tijd', vragen.tijd === '' ? f.tijdLeeg : tijd.fout);
  if (dag.waarde === undefined || tijd.waarde === undefined) return null;
  const klok = Temporal.PlainDateTime.from(`${dag.waarde}T${tijd.waarde}`);
  const eerste = klok.toZonedDateTime(TIJDZONE, { disambiguation: 'earlier' });
  const laatste = klok.toZonedDateTime(TIJDZONE, { disambiguation: 'later' });
  // In the hour that is skipped neither reading gives back the time on the clock.
  if (!eerste.toPlainDateTime().equals(klok)) {
    fout('tijd', f.tijdBestaatNiet);
    return null;
  }
  return { start: eerste.toString({ timeZoneName: 'never' }), dubbelUur: !eerste.equals(laatste) };
}

function leesLengte({ aantal, eenheid }: Rekenvragen, fout: Fout): Record<string, unknown> {
  const heel = /^\d{1,12}$/.test(aantal);
  if (!heel) fout('aantal', aantal === '' ? f.aantalLeeg : f.aantal);
  if (!Object.hasOwn(eenheidTeksten, eenheid)) {
    fout('eenheid', f.eenheid);
    return {};
  }
  if (!heel) return {};
  return eenheid === 'werkdagen'
    ? { werkdagen: Number(aantal) }
    : { duur: LETTERS[eenheid as keyof typeof LETTERS](String(Number(aantal))) };
}

function leesExtra(tekst: string, fout: Fout): string[] {
  const regels = tekst
    .split(/[\n;]/)
    .map((regel) => regel.trim())
    .filter(Boolean);
  const gelezen = regels.map((regel) => leesDatum(regel));
  const eerste = gelezen.findIndex((dag) => dag.waarde === undefined);
  if (eerste >= 0) fout('extra', f.extra(eerste + 1, gelezen[eerste]?.fout ?? ''));
  return gelezen.flatMap((dag) => (dag.waarde === undefined ? [] : [dag.waarde]));
}
