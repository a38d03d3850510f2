import { type Reisstap, getypt, reisTeksten } from '../application/reis/reis';
import type { Invoer } from './formulier';
import type { Inzending } from './inzending';
import { loketTeksten } from './paginas/teksten';

export const MEESTE_BESTANDEN = 5;
const t = loketTeksten.mijn;

const stapMet = (naam: string): Reisstap => ({
  ...{ id: naam, kort: '', titel: '' },
  velden: [{ soort: 'vak', naam, label: '', maxTekens: Number.MAX_SAFE_INTEGER }],
});

/** One field of a form as text, without what nobody can read. */
export const tekstUit = (invoer: Invoer, naam: string): string => getypt(stapMet(naam), invoer)[naam] ?? '';

interface Aanlevering {
  readonly naam: { readonly tekst: string; readonly bestanden: string };
  readonly tekst: string;
  readonly langste: number;
  /** What to say when there is neither text nor file. */
  readonly leeg: string;
}

/** What is wrong with a text and the files that came with it. */
export function controleer(
  inzending: Inzending<unknown>,
  { naam, tekst, langste, leeg }: Aanlevering,
): { naam: string; tekst: string }[] {
  const fouten: { naam: string; tekst: string }[] = [];
  if (tekst.length > langste) fouten.push({ naam: naam.tekst, tekst: reisTeksten.teLang(langste) });
  fouten.push(...bestandenfout(inzending, naam.bestanden));
  if (fouten.length === 0 && !tekst && inzending.bestanden.length === 0)
    fouten.push({ naam: naam.tekst, tekst: leeg });
  return fouten;
}

/**
 * What is wrong with the files that came with a form, if anything.
 * @param naam of the field for files @param verplicht whether there must be one
 */
export function bestandenfout(
  { bestanden, bestandsfout }: Inzending<unknown>,
  naam: string,
  verplicht = false,
): { naam: string; tekst: string }[] {
  if (bestandsfout) return [{ naam, tekst: bestandstekst(bestandsfout.code) }];
  if (bestanden.length > MEESTE_BESTANDEN) return [{ naam, tekst: t.bestandsfout.teVeel(MEESTE_BESTANDEN) }];
  return verplicht && bestanden.length === 0 ? [{ naam, tekst: t.bestandsfout.geen }] : [];
}

function bestandstekst(code: string): string {
  const { bestandsfout } = t;
  if (code === 'DOCUMENT.LEEG') return bestandsfout.leeg;
  if (code === 'DOCUMENT.TE_GROOT' || code === 'TE_GROOT') return bestandsfout.teGroot;
  return bestandsfout.soort;
}
