import type { Adviesinhoud, Zienswijze } from './adviesinhoud';
import type { Adviesstatus } from './collegeadvies-status';
import type {
  Aanleiding,
  Besluitsoort,
  CorrigerendeMaatregel,
  Grondsoort,
  Juristdeling,
  Juristoordeel,
  Wet,
} from './soorten';

/** A measure that was not followed, a refusal or a finished investigation: copied, as it was when the advice took it up. */
export interface Adviesbasis {
  readonly soort: Aanleiding;
  readonly id: string;
  /** What the provider had to do. */
  readonly omschrijving: string;
  /** Why it was judged so. */
  readonly toelichting: string | null;
  /** Legal day. */
  readonly op: string;
}

/** The adopted report that goes with it. What it says is copied, so that the jurist reads it before the college does. */
export interface Adviesrapport {
  readonly id: string;
  readonly nummer: string;
  readonly vastgesteldOp: string;
  readonly samenvatting: string;
  readonly conclusie: string;
}

/** One point of the jurist. */
export interface Juristpunt {
  readonly punt: string;
  readonly tekst: string;
}

export interface Juristadvies {
  readonly oordeel: Juristoordeel;
  readonly tekst: string;
  readonly punten: readonly Juristpunt[];
  /** On which version of the text. */
  readonly tekstversie: number;
  readonly op: string;
  readonly door: string | null;
}

export interface Terugzending {
  readonly reden: string;
  readonly op: string;
  readonly door: string | null;
}

/** How it went to the college, and what of the jurist with it (Wmo 2015 art. 5.2.4). */
export interface Verzending {
  readonly op: string;
  readonly door: string | null;
  readonly grond: string;
  readonly juristdeling: Juristdeling;
  /** What the supervisor says to a jurist who does not simply agree. */
  readonly reactie: string | null;
  /** The advice on paper, as it was sent. */
  readonly stuk: Stukbewijs;
}

/** A paper with its hash. */
export interface Stukbewijs {
  readonly documentId: string;
  readonly sha256: string;
}

/** A paper of the college that belongs to what it decided. */
export interface Besluitstuk {
  readonly documentId: string;
  readonly naam: string;
  /** Legal day on which it came. */
  readonly op: string;
}

export interface Collegevraag {
  readonly id: string;
  readonly vraag: string;
  readonly gesteldOp: string;
  readonly gesteldDoor: string | null;
  readonly antwoord: string | null;
  readonly beantwoordOp: string | null;
}

/** What the college decided. Without a ground it is recorded all the same, and says so (rulings). */
export interface Collegebesluit {
  readonly soort: Besluitsoort;
  /** Legal day of the decision. */
  readonly op: string;
  readonly nummer: string | null;
  readonly inhoud: string;
  /** Why it deviates, or waits. */
  readonly reden: string | null;
  /** Until which legal day it waits. */
  readonly tot: string | null;
  /** What was decided instead, where it deviates. */
  readonly maatregel: CorrigerendeMaatregel | null;
  readonly grond: { readonly soort: Grondsoort; readonly vindplaats: string } | null;
  readonly zonderGrond: boolean;
  /** Written down by the team from what the college sent on paper. */
  readonly opPapier: boolean;
  readonly stukken: readonly Besluitstuk[];
  readonly vastgelegdOp: string;
  readonly door: string | null;
}

export interface Besluiteffect {
  readonly tekst: string;
  readonly op: string;
  readonly door: string | null;
}

/** An advice to the college of one gemeente as it is stored. Days are ISO text. */
export interface Adviesstaat {
  readonly id: string;
  readonly zaakId: string;
  readonly zaakNummer: string;
  readonly wet: Wet;
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
  readonly gemeenteId: string;
  readonly gemeenteNaam: string;
  readonly behandelaarId: string | null;
  readonly status: Adviesstatus;
  readonly aanleiding: Aanleiding;
  readonly basis: readonly Adviesbasis[];
  readonly inhoud: Adviesinhoud;
  /** Of the data on which measure can rest on which ground. */
  readonly gegevensversie: number;
  /** Counts the texts; the jurist advises on one of them. */
  readonly tekstversie: number;
  readonly rapport: Adviesrapport | null;
  readonly zienswijze: Zienswijze | null;
  readonly voorgelegdOp: string | null;
  readonly juristTermijnId: string | null;
  readonly juristUiterlijk: string | null;
  readonly juristadviezen: readonly Juristadvies[];
  readonly terugzendingen: readonly Terugzending[];
  readonly verzending: Verzending | null;
  readonly antwoordTermijnId: string | null;
  readonly antwoordUiterlijk: string | null;
  readonly vragen: readonly Collegevraag[];
  readonly besluiten: readonly Collegebesluit[];
  readonly effecten: readonly Besluiteffect[];
  /** Why it was dropped or withdrawn, and when. */
  readonly reden: string | null;
  readonly beeindigdOp: string | null;
  readonly begonnenOp: string;
  readonly versie: number;
}

export type NieuwAdvies = Pick<
  Adviesstaat,
  | 'id'
  | 'zaakId'
  | 'zaakNummer'
  | 'wet'
  | 'aanbiederId'
  | 'aanbiederNaam'
  | 'gemeenteId'
  | 'gemeenteNaam'
  | 'behandelaarId'
  | 'aanleiding'
  | 'basis'
  | 'begonnenOp'
>;

/** While the advice of the jurist is asked, and as long as it stands: not after the advice was taken back or handed over. */
const JURIST_LEEST: readonly Adviesstatus[] = [
  ...(['bij_jurist', 'getoetst', 'verzonden', 'aangehouden', 'besloten'] as const),
];

/** Whether a jurist may open the report itself. */
export const isRapportVoorJurist = ({ status, rapport }: Pick<Adviesstaat, 'status' | 'rapport'>): boolean =>
  rapport !== null && JURIST_LEEST.includes(status);

/** The advice of the jurist on the text as it is now; null when he did not see this text. */
export const geldigJuristadvies = ({
  juristadviezen,
  tekstversie,
}: Pick<Adviesstaat, 'juristadviezen' | 'tekstversie'>): Juristadvies | null => {
  const laatste = juristadviezen.at(-1);
  return laatste?.tekstversie === tekstversie ? laatste : null;
};
