import type { Herleiding, HerleidingStap } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { berekenTermijn, eisNietVoor } from './bereken-termijn';
import { weiger } from './fouten';
import { STANDAARDKALENDER, type Kalender } from './kalender';
import type { Grondslag } from './regels';
import { schrijfDatum } from './schrijfwijze';
import { werkdagenTussen } from './werkdagen';

/** The days that can start the provider's duty to report, in the order in which they are preferred. */
export const STARTGEBEURTENISSEN = ['vaststelling', 'ontdekking', 'gebeurtenis'] as const;
export type Startgebeurtenis = (typeof STARTGEBEURTENISSEN)[number];

export interface Meldtermijnregels {
  readonly werkdagen: number;
  readonly goedeVrijdagIsWerkdag: boolean;
  /** Which day starts the term: the first of these that is known. */
  readonly volgorde: readonly Startgebeurtenis[];
  readonly grondslag: Grondslag;
}

/** T-01: three werkdagen from vaststelling, else ontdekking, else gebeurtenis (rulings, Termijnen: AANNAME). */
export const MELDTERMIJN_T01: Meldtermijnregels = {
  werkdagen: 3,
  goedeVrijdagIsWerkdag: false,
  volgorde: STARTGEBEURTENISSEN,
  grondslag: { soort: 'beleid', bron: 'Beleidskader toezicht § 6 (T-01): melden binnen 3 werkdagen' },
};

export type Startdata = Readonly<Partial<Record<Startgebeurtenis, Temporal.PlainDate>>>;

export interface Meldtermijnbeoordeling {
  /** Which day was used, because the rule lets several start the term. */
  readonly startgebeurtenis: Startgebeurtenis;
  readonly start: Temporal.PlainDate;
  readonly uiterlijk: Temporal.PlainDate;
  readonly teLaat: boolean;
  /** Werkdagen from the start up to and including the day of reporting. */
  readonly werkdagenNaStart: number;
  readonly werkdagenTeLaat: number;
  /** "te laat gemeld: 5 werkdagen na vaststelling", or null when in time. */
  readonly bevinding: string | null;
  readonly herleiding: Herleiding;
  readonly waarschuwingen: readonly string[];
}

const LIDWOORD: Readonly<Record<Startgebeurtenis, string>> = {
  vaststelling: 'de vaststelling',
  ontdekking: 'de ontdekking',
  gebeurtenis: 'de gebeurtenis',
};

function aantalWerkdagen(aantal: number): string {
  return aantal === 1 ? '1 werkdag' : `${aantal} werkdagen`;
}

function kiesStart(
  data: Startdata,
  regels: Meldtermijnregels,
): { soort: Startgebeurtenis; dag: Temporal.PlainDate } {
  for (const soort of regels.volgorde) {
    const dag = data[soort];
    if (dag) return { soort, dag };
  }
  return weiger('TERMIJN_STARTDATUM_ONTBREEKT', { volgorde: regels.volgorde.join(', ') });
}

function startstap(
  soort: Startgebeurtenis,
  dag: Temporal.PlainDate,
  regels: Meldtermijnregels,
): HerleidingStap {
  const eerder = regels.volgorde.slice(0, regels.volgorde.indexOf(soort));
  const onbekend = eerder.map((naam) => `De dag van ${LIDWOORD[naam]} is niet bekend. `).join('');
  return {
    stap: `${onbekend}De termijn is gerekend vanaf ${LIDWOORD[soort]} op ${schrijfDatum(dag)}.`,
    bron: `${regels.grondslag.bron}. Startdag (AANNAME): ${regels.volgorde.join(', anders ')}`,
  };
}

/** Registering is our own work: a letter that waited here does not make its sender late. */
function ontvangststap(
  gemeldOp: Temporal.PlainDate,
  geregistreerdOp: Temporal.PlainDate | undefined,
  { bron }: Grondslag,
): HerleidingStap[] {
  if (!geregistreerdOp || geregistreerdOp.equals(gemeldOp)) return [];
  const stap = `De dag van ontvangst telt: ${schrijfDatum(gemeldOp)}. De dag van registreren, ${schrijfDatum(geregistreerdOp)}, telt niet.`;
  return [{ stap, bron }];
}

/** An event cannot be found before it happened, nor established before it was found: then a date is wrong. */
function volgordewaarschuwingen(data: Startdata): string[] {
  const inTijd = (['gebeurtenis', 'ontdekking', 'vaststelling'] as const).flatMap((soort) => {
    const dag = data[soort];
    return dag ? [{ soort, dag }] : [];
  });
  return inTijd.slice(1).flatMap((later, index) => {
    const eerder = inTijd[index];
    if (!eerder || Temporal.PlainDate.compare(eerder.dag, later.dag) <= 0) return [];
    const namen = `${LIDWOORD[later.soort]} (${schrijfDatum(later.dag)})`;
    return [
      `De dag van ${namen} ligt vóór die van ${LIDWOORD[eerder.soort]} (${schrijfDatum(eerder.dag)}). Controleer de datums.`,
    ];
  });
}

/**
 * Whether a provider reported in time, with the computation. Late is a fact here; what follows from it (a finding in
 * the provider's history) is for the caller to decide.
 * @throws DomeinFout TERMIJN_STARTDATUM_ONTBREEKT when no start day is known; TERMIJN_EINDE_VOOR_START when the report
 * lies before its start day.
 */
export function beoordeelMeldtermijn(
  invoer: {
    readonly data: Startdata;
    /** The day on which the report was received. */
    readonly gemeldOp: Temporal.PlainDate;
    /** The day on which it was written down, when that may be another one: told, never counted. */
    readonly geregistreerdOp?: Temporal.PlainDate;
  },
  regels: Meldtermijnregels = MELDTERMIJN_T01,
  kalender: Kalender = STANDAARDKALENDER,
): Meldtermijnbeoordeling {
  const { soort, dag: start } = kiesStart(invoer.data, regels);
  const { gemeldOp } = invoer;
  eisNietVoor(gemeldOp, start);
  const { werkdagen, goedeVrijdagIsWerkdag, grondslag } = regels;
  const duur = { aantal: werkdagen, eenheid: 'werkdagen' } as const;
  const termijn = berekenTermijn(start, { duur, awt: false, goedeVrijdagIsWerkdag, grondslag }, kalender);
  const teLaat = Temporal.PlainDate.compare(gemeldOp, termijn.uiterlijk) > 0;
  const werkdagenNaStart = werkdagenTussen(kalender, start, gemeldOp, goedeVrijdagIsWerkdag);
  const werkdagenTeLaat = werkdagenTussen(kalender, termijn.uiterlijk, gemeldOp, goedeVrijdagIsWerkdag);
  const na = `${aantalWerkdagen(werkdagenNaStart)} na ${soort}`;
  const bevinding = teLaat ? `te laat gemeld: ${na}` : null;
  const slot: HerleidingStap = {
    stap: teLaat
      ? `De melding kwam op ${schrijfDatum(gemeldOp)}: ${na}. Toegestaan zijn ${aantalWerkdagen(werkdagen)}. De melding is te laat.`
      : `De melding kwam op ${schrijfDatum(gemeldOp)}: ${na}. De melding is op tijd.`,
    bron: grondslag.bron,
  };
  return {
    startgebeurtenis: soort,
    start,
    uiterlijk: termijn.uiterlijk,
    teLaat,
    werkdagenNaStart,
    werkdagenTeLaat,
    bevinding,
    herleiding: [
      startstap(soort, start, regels),
      ...termijn.herleiding,
      ...ontvangststap(gemeldOp, invoer.geregistreerdOp, grondslag),
      slot,
    ],
    waarschuwingen: [
      ...volgordewaarschuwingen(invoer.data),
      ...(termijn.waarschuwingen.length > 0
        ? termijn.waarschuwingen
        : kalender.waarschuwingen(start, gemeldOp)),
    ],
  };
}
