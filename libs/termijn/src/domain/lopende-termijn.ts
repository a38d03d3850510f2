import type { Herleiding, HerleidingStap } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { pasAwtToe, waaromGeenAwt } from './algemene-termijnenwet';
import { berekenTermijn, werkdagenregels } from './bereken-termijn';
import { type Dagduur, eisDuur, schrijfDuur, telKalender } from './duur';
import { weiger } from './fouten';
import { STANDAARDKALENDER, type Kalender } from './kalender';
import type { Termijnregels } from './regels';
import { schrijfDatum } from './schrijfwijze';
import { telWerkdagen, werkdagenTussen } from './werkdagen';

/** The rules of a term that runs: besides how it is counted, what may be done with it. */
export interface Lopenderegels extends Omit<Termijnregels, 'richting'> {
  /** Null: the law or the policy does not let this term be extended (bezwaar, T-01). */
  readonly verlenging: { readonly maximum: Dagduur | null; readonly bron: string } | null;
  /** Null: this term cannot stand still. Statutory: Awb art. 4:15; a policy term cites its own policy. */
  readonly opschorting: { readonly bron: string } | null;
}

/** A decision about a running term. `op` is its legal day; every one has its reason. */
export type Termijnwijziging =
  | {
      readonly soort: 'verlenging';
      readonly op: Temporal.PlainDate;
      readonly duur: Dagduur;
      readonly reden: string;
      /** The day on which the provider asked for it; absent when nobody did. */
      readonly gevraagdOp?: Temporal.PlainDate | undefined;
    }
  | { readonly soort: 'opschorting'; readonly op: Temporal.PlainDate; readonly reden: string }
  | { readonly soort: 'hervatting'; readonly op: Temporal.PlainDate; readonly reden: string };

/** One computed state of a running term. Each change adds one; the earlier ones stay as they were. */
export interface Termijnversie {
  readonly versie: number;
  readonly wijziging: Termijnwijziging | null;
  readonly ruw: Temporal.PlainDate;
  /** Where the term would end without its extensions: the maximum is measured from here. */
  readonly ruwZonderVerlenging: Temporal.PlainDate;
  /** The last day, or the last day as it was when the clock stopped. */
  readonly uiterlijk: Temporal.PlainDate;
  /** The day of the decision to suspend; the clock stands still from the day after. Null: it runs. */
  readonly opgeschortOp: Temporal.PlainDate | null;
  readonly herleiding: Herleiding;
  readonly waarschuwingen: readonly string[];
}

export interface LopendeTermijn {
  readonly start: Temporal.PlainDate;
  readonly regels: Lopenderegels;
  readonly versies: readonly [Termijnversie, ...Termijnversie[]];
}

const { compare } = Temporal.PlainDate;

/** Begins a term on the day of its event. Sources: `berekenTermijn`. */
export function beginTermijn(
  start: Temporal.PlainDate,
  regels: Lopenderegels,
  kalender: Kalender = STANDAARDKALENDER,
): LopendeTermijn {
  const uitkomst = berekenTermijn(start, regels, kalender);
  const eerste: Termijnversie = {
    ...uitkomst,
    versie: 1,
    wijziging: null,
    ruwZonderVerlenging: uitkomst.ruw,
    opgeschortOp: null,
  };
  return { start, regels, versies: [eerste] };
}

export function huidigeVersie({ versies }: LopendeTermijn): Termijnversie {
  return versies.at(-1) ?? versies[0];
}

/** What every change must satisfy: a reason, and a day that is not before the start or an earlier change. */
function eisGeldig(termijn: LopendeTermijn, wijziging: Termijnwijziging): void {
  const { op } = wijziging;
  if (wijziging.reden.trim() === '') weiger('TERMIJN_REDEN_ONTBREEKT', { soort: wijziging.soort });
  if (compare(op, termijn.start) < 0) {
    weiger('TERMIJN_WIJZIGING_VOOR_START', { start: termijn.start.toString(), op: op.toString() });
  }
  const vorige = huidigeVersie(termijn).wijziging;
  if (vorige && compare(op, vorige.op) < 0) {
    weiger('TERMIJN_WIJZIGING_OVERLAPT', { vorige: vorige.op.toString(), op: op.toString() });
  }
}

/** Only a term that still runs on that day can be changed: what has ended is met or late, not moved. */
function eisLoopt(huidig: Termijnversie, op: Temporal.PlainDate): void {
  if (huidig.opgeschortOp) weiger('TERMIJN_STAAT_STIL', { sinds: huidig.opgeschortOp.toString() });
  if (compare(op, huidig.uiterlijk) > 0) {
    weiger('TERMIJN_AL_VERSTREKEN', { uiterlijk: huidig.uiterlijk.toString(), op: op.toString() });
  }
}

/** The Awt over a new raw end; `duur` decides whether art. 4 leaves it out. */
function sluitAf(
  termijn: LopendeTermijn,
  kalender: Kalender,
  ruw: Temporal.PlainDate,
  duur: Dagduur,
): { uiterlijk: Temporal.PlainDate; stappen: HerleidingStap[]; waarschuwingen: readonly string[] } {
  const regels = { ...termijn.regels, duur };
  const geenAwt = waaromGeenAwt(regels);
  if (geenAwt) {
    const inWerkdagen = duur.eenheid === 'werkdagen';
    return {
      uiterlijk: ruw,
      stappen: inWerkdagen && !regels.awt ? [] : [geenAwt],
      waarschuwingen: inWerkdagen ? kalender.waarschuwingen(termijn.start, ruw) : [],
    };
  }
  const { uiterlijk, stappen } = pasAwtToe(kalender, { start: termijn.start, ruw, regels });
  return { uiterlijk, stappen, waarschuwingen: kalender.waarschuwingen(termijn.start, uiterlijk) };
}

function telErbij(
  kalender: Kalender,
  vanaf: Temporal.PlainDate,
  duur: Dagduur,
  regels: Termijnregels,
): Temporal.PlainDate {
  return duur.eenheid === 'werkdagen'
    ? telWerkdagen(kalender, vanaf, duur.aantal, werkdagenregels(regels)).einde
    : telKalender(vanaf, duur.aantal, duur.eenheid);
}

type Verlenging = Extract<Termijnwijziging, { soort: 'verlenging' }>;
type Hervatting = Extract<Termijnwijziging, { soort: 'hervatting' }>;
type Opschorting = Extract<Termijnwijziging, { soort: 'opschorting' }>;
type Nieuw = Omit<Termijnversie, 'versie' | 'wijziging'>;

function verleng(termijn: LopendeTermijn, wijziging: Verlenging, kalender: Kalender): Nieuw {
  const { regels } = termijn;
  const { duur, op, reden, gevraagdOp } = wijziging;
  const huidig = huidigeVersie(termijn);
  const toegestaan = regels.verlenging ?? weiger('TERMIJN_NIET_VERLENGBAAR');
  eisDuur(duur);
  // AANNAME: what was asked while the term ran can still be granted when that is decided after its last day.
  eisLoopt(huidig, gevraagdOp ?? op);
  // AANNAME: an extension goes on from the raw end, so that six weeks and two weeks are eight weeks.
  const ruw = telErbij(kalender, huidig.ruw, duur, regels);
  const { maximum, bron } = toegestaan;
  if (maximum) {
    const grens = telErbij(kalender, huidig.ruwZonderVerlenging, maximum, regels);
    if (compare(ruw, grens) > 0) {
      weiger('TERMIJN_VERLENGING_BOVEN_MAXIMUM', {
        maximum: schrijfDuur(maximum),
        uiterlijk: grens.toString(),
      });
    }
  }
  const { uiterlijk, stappen, waarschuwingen } = sluitAf(termijn, kalender, ruw, duur);
  if (compare(uiterlijk, op) < 0) {
    weiger('TERMIJN_VERLENGING_TE_KORT', { uiterlijk: uiterlijk.toString(), op: op.toString() });
  }
  const verzoek = gevraagdOp ? `, op het verzoek van ${schrijfDatum(gevraagdOp)}` : '';
  const stap =
    `De termijn is op ${schrijfDatum(op)} verlengd met ${schrijfDuur(duur)}${verzoek}. Reden: ${reden.trim()}. ` +
    `De verlenging telt door vanaf ${schrijfDatum(huidig.ruw)} en komt uit op ${schrijfDatum(ruw)}.`;
  return {
    ruw,
    ruwZonderVerlenging: huidig.ruwZonderVerlenging,
    uiterlijk,
    opgeschortOp: null,
    herleiding: [...huidig.herleiding, { stap, bron }, ...stappen],
    waarschuwingen,
  };
}

function schortOp(termijn: LopendeTermijn, { op, reden }: Opschorting): Nieuw {
  const huidig = huidigeVersie(termijn);
  const { bron } = termijn.regels.opschorting ?? weiger('TERMIJN_NIET_OPSCHORTBAAR');
  eisLoopt(huidig, op);
  // The clock stops the day after: on the last day nothing is left to stop.
  if (op.equals(huidig.uiterlijk)) {
    weiger('TERMIJN_AL_VERSTREKEN', { uiterlijk: huidig.uiterlijk.toString(), op: op.toString() });
  }
  const stap =
    `De termijn is op ${schrijfDatum(op)} opgeschort. Reden: ${reden.trim()}. ` +
    `De termijn staat stil vanaf de dag daarna: ${schrijfDatum(op.add({ days: 1 }))}.`;
  return { ...huidig, opgeschortOp: op, herleiding: [...huidig.herleiding, { stap, bron }] };
}

/** The raw end after a standstill: as many days later as the clock stood still, or as many werkdagen. */
function schuif(
  einde: Temporal.PlainDate,
  stil: { na: Temporal.PlainDate; tot: Temporal.PlainDate },
  duur: Dagduur,
  regels: Termijnregels,
  kalender: Kalender,
): Temporal.PlainDate {
  const laatsteStille = stil.tot.subtract({ days: 1 });
  if (duur.eenheid !== 'werkdagen') return einde.add(stil.na.until(laatsteStille));
  const keuze = werkdagenregels(regels);
  const gemist = werkdagenTussen(kalender, stil.na, laatsteStille, keuze.goedeVrijdagIsWerkdag);
  return telWerkdagen(kalender, einde, gemist, keuze).einde;
}

/** The length that was counted last: it decides what the Awt and a standstill do with the end. */
function laatsteDuur({ regels, versies }: LopendeTermijn): Dagduur {
  return versies.reduce<Dagduur>(
    (duur, { wijziging }) => (wijziging?.soort === 'verlenging' ? wijziging.duur : duur),
    regels.duur,
  );
}

function hervat(termijn: LopendeTermijn, { op, reden }: Hervatting, kalender: Kalender): Nieuw {
  const huidig = huidigeVersie(termijn);
  const { regels } = termijn;
  const na = huidig.opgeschortOp ?? weiger('TERMIJN_STAAT_NIET_STIL');
  if (compare(op, na) <= 0)
    weiger('TERMIJN_WIJZIGING_OVERLAPT', { vorige: na.toString(), op: op.toString() });
  const { bron } = regels.opschorting ?? weiger('TERMIJN_NIET_OPSCHORTBAAR');
  const stil = { na, tot: op };
  // Suspended after the raw end but within the days the Awt added: then those days are what was left.
  const basis = compare(na, huidig.ruw) < 0 ? huidig.ruw : huidig.uiterlijk;
  const duur = laatsteDuur(termijn);
  const ruw = schuif(basis, stil, duur, regels, kalender);
  const { uiterlijk, stappen, waarschuwingen } = sluitAf(termijn, kalender, ruw, duur);
  const dagen = na.until(op).days - 1;
  // "tot de dag waarop" (Awb art. 4:15): on the day of resumption itself the clock runs again.
  const stap =
    `De termijn loopt weer vanaf ${schrijfDatum(op)}. Reden: ${reden.trim()}. ` +
    `De termijn stond ${dagen} ${dagen === 1 ? 'dag' : 'dagen'} stil en komt nu uit op ${schrijfDatum(ruw)}.`;
  return {
    ruw,
    ruwZonderVerlenging: schuif(huidig.ruwZonderVerlenging, stil, regels.duur, regels, kalender),
    uiterlijk,
    opgeschortOp: null,
    herleiding: [...huidig.herleiding, { stap, bron }, ...stappen],
    waarschuwingen,
  };
}

/**
 * The term after one change, as a new version; the term that was handed in does not change.
 * @throws DomeinFout TERMIJN_REDEN_ONTBREEKT, TERMIJN_WIJZIGING_VOOR_START, TERMIJN_WIJZIGING_OVERLAPT,
 * TERMIJN_AL_VERSTREKEN, TERMIJN_STAAT_STIL, TERMIJN_STAAT_NIET_STIL, TERMIJN_NIET_VERLENGBAAR,
 * TERMIJN_VERLENGING_BOVEN_MAXIMUM, TERMIJN_VERLENGING_TE_KORT, TERMIJN_NIET_OPSCHORTBAAR, TERMIJN_DUUR_ONGELDIG.
 */
export function wijzigTermijn(
  termijn: LopendeTermijn,
  wijziging: Termijnwijziging,
  kalender: Kalender = STANDAARDKALENDER,
): LopendeTermijn {
  eisGeldig(termijn, wijziging);
  const nieuw = pasToe(termijn, wijziging, kalender);
  const versie: Termijnversie = { ...nieuw, versie: huidigeVersie(termijn).versie + 1, wijziging };
  return { ...termijn, versies: [...termijn.versies, versie] };
}

function pasToe(termijn: LopendeTermijn, wijziging: Termijnwijziging, kalender: Kalender): Nieuw {
  switch (wijziging.soort) {
    case 'verlenging':
      return verleng(termijn, wijziging, kalender);
    case 'opschorting':
      return schortOp(termijn, wijziging);
    case 'hervatting':
      return hervat(termijn, wijziging, kalender);
  }
}

/**
 * Replays the whole history, for a term that is read back from its stored start, rules and changes or whose start
 * turned out to be another day. What was computed before stays in the versions the caller has stored.
 */
export function herbereken(
  start: Temporal.PlainDate,
  regels: Lopenderegels,
  wijzigingen: readonly Termijnwijziging[],
  kalender: Kalender = STANDAARDKALENDER,
): LopendeTermijn {
  return wijzigingen.reduce<LopendeTermijn>(
    (termijn, wijziging) => wijzigTermijn(termijn, wijziging, kalender),
    beginTermijn(start, regels, kalender),
  );
}
