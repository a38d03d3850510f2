import type { Herleiding } from '@navolgbaar/kernel';
import type { Temporal } from 'temporal-polyfill';
import type { Maatregelstatus } from './maatregel-status';
import type {
  Deeloordeel,
  Maatregelsoort,
  Onderdeel,
  Opvolgingsoordeel,
  VimUitzondering,
  Wet,
} from './soorten';

/** One thing that is asked, with its term and the legal day on which it came in. */
export interface Gevraagd {
  readonly onderdeel: Onderdeel;
  readonly termijnId: string | null;
  readonly ingeleverdOp: string | null;
  /** What was thought of it, and why; absent until it was judged, and again after a new term. */
  readonly oordeel?: Deeloordeel | null;
  readonly oordeelReden?: string | null;
}

/** What was thought of one part. */
export interface Beoordeeldonderdeel {
  readonly onderdeel: Onderdeel;
  readonly oordeel: Deeloordeel;
  readonly reden: string;
}

/** A judgement as it was given. It never changes; a new term brings a next one. */
export interface Beoordeling {
  readonly ronde: number;
  /** Of the whole; null where one part was asked again while the others ran on. */
  readonly oordeel: Opvolgingsoordeel | null;
  readonly motivering: string;
  readonly onderdelen: readonly Beoordeeldonderdeel[];
  readonly op: string;
  readonly door: string | null;
  /** What was chosen for what remained, and why. */
  readonly vervolg: {
    readonly keuze: 'nieuwe_termijn' | 'college';
    readonly reden: string;
    readonly op: string;
  } | null;
}

/** A term as it stands when an act is done: it may have been extended since the maatregel was given. */
export interface Termijnstand {
  readonly termijnId: string;
  readonly uiterlijk: string;
  /** Whether something is still expected within it, in time or late. */
  readonly open: boolean;
  /** Suspended: it cannot pass while it stands still. */
  readonly staatStil: boolean;
}

/** A maatregel as it is stored. Days are ISO text. It copies what the provider may know of the case. */
export interface Maatregelstaat {
  readonly id: string;
  /** What it was given together with to other providers of the case, in one act; of one from before that its own id or null. */
  readonly opleggingId: string | null;
  readonly zaakId: string;
  readonly zaakNummer: string;
  /** The law of the part it is about; in a mixed case not always the law of the case (AC-5). */
  readonly wet: Wet;
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
  readonly soort: Maatregelsoort;
  /** What the provider is to do. */
  readonly omschrijving: string;
  /** Which requirement is not met, or not fully, and how that shows (BK-8.01). */
  readonly onderbouwing: string;
  /** What it is to bring about, in plain words (BK-8.03). */
  readonly doel: string;
  /** What inwoners are to notice of it; null of one from before this was asked. */
  readonly verwachtEffect: string | null;
  /** How its weight is in proportion to how serious the matter is (BK-5.02). */
  readonly ernstWeging: string;
  readonly steuntOpVim: boolean;
  readonly vimUitzondering: VimUitzondering | null;
  readonly vimToelichting: string | null;
  /** The adopted findings that it rests on; none of a maatregel from before there were findings. */
  readonly bevindingIds: readonly string[];
  /** Why a maatregel is possible here. */
  readonly herleiding: Herleiding;
  readonly onderdelen: readonly Gevraagd[];
  /** From 1; a new term for what remained counts it up. */
  readonly ronde: number;
  readonly beoordelingen: readonly Beoordeling[];
  readonly opgelegdOp: string;
  readonly opgelegdDoor: string | null;
  readonly status: Maatregelstatus;
  /** What the provider reads in its place after a hand-over of which it does not hear from us; null otherwise. */
  readonly statusVoorAanbieder: Maatregelstatus | null;
  readonly motivering: string | null;
  readonly beoordeeldOp: string | null;
  readonly beoordeeldDoor: string | null;
  readonly intrekkingsreden: string | null;
  readonly versie: number;
}

export type NieuweMaatregel = Omit<
  Maatregelstaat,
  | 'onderdelen'
  | 'ronde'
  | 'beoordelingen'
  | 'status'
  | 'statusVoorAanbieder'
  | 'motivering'
  | 'beoordeeldOp'
  | 'beoordeeldDoor'
  | 'intrekkingsreden'
  | 'versie'
>;

/** A term that has just been started for a part. */
export interface GestarteTermijn {
  readonly termijnId: string;
  readonly uiterlijk: string;
}

/** The day, and the terms of the maatregel as they run on it. */
export interface Beoordelingsstand {
  readonly termijnen: readonly Termijnstand[];
  readonly vandaag: Temporal.PlainDate;
}
