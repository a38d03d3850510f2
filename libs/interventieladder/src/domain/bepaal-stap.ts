import type { Herleiding, HerleidingStap } from '@navolgbaar/kernel';
import { type Ladderregels, type Ladderstap, plaatsVan, stapVan } from './ladder';
import type { Ernst, Laddersoort, Stapuitkomst } from './soorten';

/** An earlier step at the same provider, for the same law. Days are ISO text. */
export interface EerdereStap {
  readonly zaakId: string;
  readonly zaakNummer: string;
  readonly soort: Laddersoort;
  readonly uitkomst: Stapuitkomst;
  readonly op: string;
}

/** Where one stands on the ladder. */
export interface Ladderstand {
  readonly zaakId: string;
  readonly ernst: Ernst;
  /** Cooperation was refused: what the supervisor does himself is behind them (Awb art. 5:20 lid 3). */
  readonly geweigerd: boolean;
  /** Those that count: within the period of the version. */
  readonly eerdere: readonly EerdereStap[];
}

/** What the ladder says. */
export interface Ladderuitkomst {
  /** The step that it is turn of. */
  readonly stap: string;
  /** Every step that may be taken without a reason: that one, and what goes with it. */
  readonly passend: readonly string[];
  readonly herleiding: Herleiding;
}

/**
 * Which step it is turn of: where the severity begins, or higher by what was done before. A step that runs or was followed
 * keeps its height, one that was not followed leads on, one that was withdrawn counts as never taken. Steps that are no measure
 * (a conversation, a visit) hold nobody up: what is behind them may be taken as well. With a step that runs in this case the
 * next one of the supervisor goes along: progress beside a plan.
 * @param bron of the version
 */
export function bepaalStap(regels: Ladderregels, stand: Ladderstand, bron: string): Ladderuitkomst {
  const { ernst, geweigerd, eerdere, zaakId } = stand;
  const begin = plaatsVan(regels, regels.ernst[ernst].begin);
  const stappen: HerleidingStap[] = [
    { stap: `Bij ${ERNSTWOORD[ernst]} begint de ladder bij: ${naam(regels, begin)}.`, bron },
  ];
  let hier = begin;
  for (const eerder of eerdere) {
    const gevolg = gevolgVan(regels, eerder);
    if (!gevolg) continue;
    stappen.push({ stap: gevolg.tekst, bron });
    hier = Math.max(hier, gevolg.plaats);
  }
  const college = regels.stappen.findIndex(({ wie }) => wie === 'college');
  if (geweigerd && college > hier) {
    hier = college;
    stappen.push({
      stap: 'De aanbieder weigerde mee te werken. Dan is het college aan zet.',
      bron: 'Awb art. 5:20 lid 3',
    });
  }
  const loopt = eerdere.some(
    (een) => een.zaakId === zaakId && een.uitkomst !== 'ingetrokken' && plek(regels, een.soort) === hier,
  );
  const passend = passendeStappen(regels, hier, loopt);
  stappen.push({
    stap: `De ladder vraagt nu: ${passend.map((stap) => stap.naam).join(', of ')}.`,
    bron,
  });
  return {
    stap: regels.stappen[hier]?.code ?? '',
    passend: passend.map(({ code }) => code),
    herleiding: stappen,
  };
}

export const ERNSTWOORD: Readonly<Record<Ernst, string>> = {
  licht: 'een lichte tekortkoming',
  gemiddeld: 'een gemiddelde tekortkoming',
  ernstig: 'een ernstige tekortkoming',
  zeerernstig: 'een zeer ernstige tekortkoming',
};

function passendeStappen({ stappen }: Ladderregels, hier: number, loopt: boolean): readonly Ladderstap[] {
  const passend: Ladderstap[] = [];
  // Until the first that is a measure; and with one that runs, until the next.
  let nog = loopt ? 2 : 1;
  for (const stap of stappen.slice(hier)) {
    if (passend.length > 0 && stap.wie !== passend[0]?.wie) break;
    passend.push(stap);
    if (stap.soorten.length > 0) nog -= 1;
    if (nog === 0) break;
  }
  return passend;
}

function gevolgVan(
  regels: Ladderregels,
  { soort, uitkomst, zaakNummer }: EerdereStap,
): { readonly plaats: number; readonly tekst: string } | null {
  const stap = stapVan(regels, soort);
  if (!stap || uitkomst === 'ingetrokken') return null;
  const waar = `${stap.naam} in zaak ${zaakNummer}`;
  const plaats = plek(regels, soort);
  if (uitkomst !== 'niet_opgevolgd')
    return { plaats, tekst: `Eerder gezet: ${waar}. Die stap ${TELT[uitkomst]}, dus lager hoeft niet meer.` };
  const verder = stap.bijNietOpgevolgd === null ? plaats : plaatsVan(regels, stap.bijNietOpgevolgd);
  return { plaats: verder, tekst: `Niet opgevolgd: ${waar}. Daarna volgt: ${naam(regels, verder)}.` };
}

const TELT: Readonly<Record<Exclude<Stapuitkomst, 'niet_opgevolgd' | 'ingetrokken'>, string>> = {
  loopt: 'loopt nog',
  opgevolgd: 'werd opgevolgd',
  deels_opgevolgd: 'werd deels opgevolgd',
  besloten: 'leidde tot een besluit van het college',
};

const plek = (regels: Ladderregels, soort: Laddersoort): number => {
  const stap = stapVan(regels, soort);
  return stap ? plaatsVan(regels, stap.code) : -1;
};
const naam = ({ stappen }: Ladderregels, plaats: number): string => {
  const tekst = stappen[plaats]?.naam ?? '';
  return tekst.charAt(0).toLowerCase() + tekst.slice(1);
};
