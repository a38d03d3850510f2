import type { Corrigerendhandeling, Corrigerendstatus } from './corrigerend-status';
import type { Middeltermijn } from './rechtsmiddelen';
import type {
  Bedragsoort,
  Contractsoort,
  Corrigerendsoort,
  Gehoord,
  Herkomst,
  Indiener,
  Maatregelkarakter,
  Middel,
  Middelgevolg,
  Middeluitkomst,
  Openbaarbesluiter,
  Overdrachtsoort,
  Uitvoering,
  Uitvoeringsstand,
} from './soorten';

/** Who wrote something down: the supervisor, who says so, or the gemeente itself. */
export type Kant = 'toezicht' | 'gemeente' | 'systeem';

/** A legal day and who acts. */
export interface Wanneer {
  readonly op: string;
  readonly door: string | null;
  readonly kant: Kant;
}

/** A cliënt by a code, never by a name, with what changes for him and what the gemeente reported of it. */
export interface Maatregelclient {
  readonly code: string;
  readonly financiering: string;
  readonly wat: string;
  readonly uitvoering: {
    readonly uitkomst: Uitvoering;
    readonly op: string;
    /** What was done, or why not. */
    readonly toelichting: string;
  } | null;
}

/** The decision of the college, copied as it was when the measure came into being. */
export interface Besluitfeit {
  readonly op: string;
  readonly nummer: string | null;
  readonly inhoud: string;
  /** Why it deviates from the advice, or why there is no measure. */
  readonly reden: string | null;
  readonly opPapier: boolean;
}

/** How and when the measure was made known (Awb art. 3:41), and until when somebody can object. */
export interface Bekendmaking {
  readonly op: string;
  readonly hoe: string;
  readonly aanAanbieder: boolean;
  readonly bezwaar: (Middeltermijn & { readonly herleiding: readonly Stap[] }) | null;
}

/** How a term was counted. */
export interface Stap {
  readonly stap: string;
  readonly bron: string;
}

export interface Rechtsmiddel {
  readonly id: string;
  readonly soort: Middel;
  readonly indiener: Indiener;
  /** Of the cliënt who brought it. */
  readonly code: string | null;
  /** Came in on, and posted on where it came by post. */
  readonly ingesteldOp: string;
  readonly gepostOp: string | null;
  readonly uiterlijk: string | null;
  /** A fact: what it means is for the gemeente or the judge. Null where no term is known. */
  readonly teLaat: boolean | null;
  readonly uitkomst: {
    readonly uitkomst: Middeluitkomst;
    readonly gevolg: Middelgevolg;
    readonly op: string;
    readonly toelichting: string;
    /** Until when somebody can appeal against the decision on his bezwaar. */
    readonly beroep: (Middeltermijn & { readonly herleiding: readonly Stap[] }) | null;
  } | null;
}

export interface Bedrag {
  readonly soort: Bedragsoort;
  readonly op: string;
  /** In euro cents; null where only the fact was reported. */
  readonly centen: number | null;
}

export interface Schorsing {
  readonly van: string;
  /** The last day, or null until it is lifted. */
  readonly tot: string | null;
  readonly reden: string;
}

export interface Overdracht {
  /** Null where the whole case was handed over, which says it in words. */
  readonly soort: Overdrachtsoort | null;
  readonly aan: string;
  readonly op: string;
  readonly reden: string;
  readonly door: string | null;
}

/** The decision that everybody may read of a stop while it runs. Only `artikel` is read by everybody. */
export interface Openbaarmaking {
  readonly besluiter: Openbaarbesluiter;
  /** Under which mandate, where the college did not decide itself. */
  readonly mandaat: string | null;
  readonly besluitOp: string;
  /** Why (Woo art. 3.1 lid 1); the provider reads it. */
  readonly motivering: string;
  /** What the grounds of Woo art. 5.1 weighed against it. */
  readonly belangen: string;
  /** What the provider said of it, or why it was not asked (Awb art. 4:8 and 4:11). */
  readonly zienswijze: string;
  /** The same in one word; null where it said nothing or was not asked. */
  readonly gehoord: Gehoord | null;
  /** Legal day on which the provider got the decision (Awb art. 3:41). */
  readonly bekendgemaaktOp: string;
  /** First day on which it may stand there, and how that was counted. */
  readonly vanaf: string;
  readonly herleiding: readonly Stap[];
  readonly artikel: string;
  /** The last part of the address of the page of the provider. */
  readonly pagina: string;
  /** Since when it stands there; null while it waits. And who recorded the decision. */
  readonly op: string | null;
  readonly door: string | null;
}

/** What happened with the measure, in the order in which it was written down. */
export interface Maatregelregel extends Wanneer {
  readonly handeling: Corrigerendhandeling | 'legBesluitVast';
  readonly tekst: string;
}

export interface Maatregeleffect {
  readonly tekst: string;
  readonly op: string;
  readonly door: string | null;
}

/** A corrective measure of one college as it is stored. Days are ISO text. */
export interface Corrigerendstaat {
  readonly id: string;
  readonly nummer: string;
  readonly zaakId: string;
  readonly zaakNummer: string;
  readonly wet: string;
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
  readonly gemeenteId: string;
  readonly gemeenteNaam: string;
  readonly behandelaarId: string | null;
  readonly adviesId: string | null;
  readonly herkomst: Herkomst;
  readonly soort: Corrigerendsoort;
  readonly status: Corrigerendstatus;
  readonly grond: { readonly soort: string; readonly vindplaats: string } | null;
  readonly karakter: Maatregelkarakter | null;
  readonly zonderGrond: boolean;
  readonly besluit: Besluitfeit;
  /** From when until when; of a last the day until which nothing is forfeited (begunstigingstermijn). */
  readonly van: string | null;
  readonly tot: string | null;
  readonly contractsoort: Contractsoort | null;
  readonly clienten: readonly Maatregelclient[];
  readonly bekendmaking: Bekendmaking | null;
  /** Until when the gemeente reports back; null once it did. */
  readonly uitvoeringUiterlijk: string | null;
  readonly uitgevoerdOp: string | null;
  /** What became of it: reported is not carried out. Null until everything was reported. */
  readonly uitvoering: Uitvoeringsstand | null;
  readonly bedragen: readonly Bedrag[];
  readonly rechtsmiddelen: readonly Rechtsmiddel[];
  /** The one that holds, or the last one that did. */
  readonly schorsing: Schorsing | null;
  /** Those before it, the oldest first: what a judge decided stays readable. */
  readonly eerdereSchorsingen: readonly Schorsing[];
  readonly einde: { readonly op: string; readonly reden: string } | null;
  readonly overdracht: Overdracht | null;
  /** Null while it stands on no public page, or no longer does. */
  readonly openbaarmaking: Openbaarmaking | null;
  readonly effecten: readonly Maatregeleffect[];
  readonly historie: readonly Maatregelregel[];
  readonly versie: number;
}

export type NieuweMaatregel = Pick<
  Corrigerendstaat,
  | 'id'
  | 'nummer'
  | 'zaakId'
  | 'zaakNummer'
  | 'wet'
  | 'aanbiederId'
  | 'aanbiederNaam'
  | 'gemeenteId'
  | 'gemeenteNaam'
  | 'behandelaarId'
  | 'adviesId'
  | 'herkomst'
  | 'soort'
  | 'grond'
  | 'karakter'
  | 'zonderGrond'
  | 'besluit'
  | 'van'
  | 'tot'
> & { readonly clienten: readonly Omit<Maatregelclient, 'uitvoering'>[] };
