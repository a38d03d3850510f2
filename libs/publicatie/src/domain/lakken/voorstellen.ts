import { vindGeboortedata } from './geboortevinder';
import type { Laktekst } from './laktekst';
import { vindEenmanszaak, vindNamen } from './naamvinders';
import { vindNummers } from './nummervinders';
import { LAKSOORTEN, type Laksoort, VOORGESTELDE_GROND, type Vondst } from './vondst';
import { vindBijzonder, vindKleineGroepen } from './woordvinders';

/** What the finders must know besides the text. */
export interface Lakkennis {
  /** Legal day, ISO text. */
  readonly vandaag: string;
  /** The name of the provider when that is a person. */
  readonly eenmanszaak: string | null;
  /** Where a melder or cliënt of the case is named, per key of a section, in its `Laktekst`. */
  readonly namen: ReadonlyMap<string, readonly Naamvondst[]>;
}

interface Naamvondst {
  readonly van: number;
  readonly tot: number;
  readonly volledig: boolean;
}

/** Something that could be about a person, for a person to decide on. */
export interface Lakvoorstel {
  readonly soort: Laksoort;
  readonly van: number;
  readonly tot: number;
  readonly fragment: string;
  /** The ground that fits the kind; a proposal. */
  readonly grond: string;
  /** It cannot be decided that this stays. */
  readonly onverbiddelijk: boolean;
}

export const zwaarte = (soort: Laksoort): number => LAKSOORTEN.indexOf(soort);

/** All that is found in a section, in the order of reading. No two overlap; none runs over a line or over a gap. */
export function vindLakvoorstellen(
  { tekst, regels, gaten }: Laktekst,
  sleutel: string,
  { vandaag, eenmanszaak, namen }: Lakkennis,
): Lakvoorstel[] {
  const jaar = Number(vandaag.slice(0, 4));
  const bekend = namen.get(sleutel) ?? [];
  const vondsten = regels.flatMap(({ van, tot }): Vondst[] => {
    const regel = metGewoneTekens(tekst.slice(van, tot));
    const inRegel = [
      ...[...vindNummers(regel), ...vindGeboortedata(regel, jaar), ...vindNamen(regel)],
      ...[...vindKleineGroepen(regel), ...vindBijzonder(regel)],
      ...(eenmanszaak ? vindEenmanszaak(regel, eenmanszaak) : []),
    ].map((vondst) => ({ ...vondst, van: vondst.van + van, tot: vondst.tot + van }));
    const genoemd = bekend
      .filter((naam) => naam.van < tot && naam.tot > van)
      .map((naam) => ({
        ...{ soort: 'bekende_naam' as const, onverbiddelijk: naam.volledig },
        ...{ van: Math.max(van, naam.van), tot: Math.min(tot, naam.tot) },
      }));
    return [...inRegel, ...genoemd];
  });
  return voegSamen(vondsten.filter((v) => !gaten.some((gat) => gat.van < v.tot && gat.tot > v.van))).map(
    ({ soort, van, tot, onverbiddelijk = false }) => ({
      ...{ soort, van, tot, onverbiddelijk },
      ...{ fragment: tekst.slice(van, tot), grond: VOORGESTELDE_GROND[soort] },
    }),
  );
}

/** As long as the text, with the spaces, dashes and unseen hyphens that Word and PDF make as those of a keyboard. */
const metGewoneTekens = (tekst: string): string =>
  tekst.replace(/\p{Zs}/gu, ' ').replace(/[\u00ad\u200b-\u200d\u2010-\u2015\u2060\u2212\ufeff]/g, '-');

/** What overlaps is one place, of the weightiest kind. */
function voegSamen(vondsten: readonly Vondst[]): Vondst[] {
  const uit: Vondst[] = [];
  for (const vondst of [...vondsten].sort((a, b) => a.van - b.van || b.tot - a.tot)) {
    const vorige = uit.at(-1);
    if (!vorige || vondst.van >= vorige.tot) {
      uit.push(vondst);
      continue;
    }
    uit[uit.length - 1] = {
      soort: zwaarte(vondst.soort) < zwaarte(vorige.soort) ? vondst.soort : vorige.soort,
      ...{ van: vorige.van, tot: Math.max(vorige.tot, vondst.tot) },
      onverbiddelijk: Boolean(vondst.onverbiddelijk || vorige.onverbiddelijk),
    };
  }
  return uit;
}
