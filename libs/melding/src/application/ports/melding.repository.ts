import type { Herleiding } from '@navolgbaar/kernel';
import type { Checklist } from '../../domain/checklist';
import type { Financiering, Routeadvies } from '../../domain/routetabel';
import type { Meldingstatus } from '../../domain/melding-status';
import type { Uitlegwijze } from '../../domain/uitleg';
import type { Antwoord, Bron, Domein, Kanaal, Meldingsoort, Signaalaard, Wet } from '../../domain/soorten';

/** Late is a fact with its computation (T-01). */
export interface Meldtermijnfeit {
  readonly teLaat: boolean;
  readonly startgebeurtenis: string;
  readonly start: string;
  readonly uiterlijk: string;
  readonly bevinding: string | null;
  readonly herleiding: Herleiding;
}

/** A melding as it is stored. Days are ISO text, moments are instants in ISO text. */
export interface Melding extends Omit<Routeadvies, 'routeregel' | 'routetabelId' | 'routetabelversie'> {
  readonly id: string;
  readonly nummer: string;
  readonly soort: Meldingsoort;
  readonly kanaal: Kanaal;
  readonly bron: Bron;
  readonly aard: Signaalaard | null;
  readonly wet: Wet;
  readonly domein: Domein;
  readonly overToezichthouder: boolean;
  readonly overVeiligThuis: boolean;
  readonly financiering: Financiering;
  readonly onderwerp: string;
  readonly omschrijving: string;
  readonly aanbiederId: string | null;
  /** The name as the register has it: copied, so that the worklist is one query; follows AanbiederGewijzigd. */
  readonly aanbiederNaam: string | null;
  readonly locatieId: string | null;
  readonly gemeenteId: string | null;
  readonly gebeurtenisdatum: string | null;
  readonly ontdekkingsdatum: string | null;
  readonly vaststellingsdatum: string | null;
  /** When it came in; for a day before that of registering: the first moment of that day. */
  readonly ontvangenOp: string;
  readonly geregistreerdOp: string;
  readonly viaAanbieder: boolean;
  /** The provider that reported, also when the melding turned out to be about another. */
  readonly melderAanbiederId: string | null;
  /** Whether it is the provider's own report, made by itself or written down for it: that one it may see again. */
  readonly eigenOpgave: boolean;
  readonly onrechtmatigheid: Antwoord;
  readonly onrechtmatigheidToelichting: string | null;
  readonly gevoelig: boolean;
  /** Whether the identity of the melder is sealed. */
  readonly melderVertrouwelijk: boolean;
  /** Reported as a klokkenluider (Wet bescherming klokkenluiders). */
  readonly wbk: boolean;
  readonly checklist: Checklist | null;
  readonly checklistuitkomst: { readonly uitkomst: string; readonly herleiding: Herleiding } | null;
  /** Null for advice from before the table had versions. */
  readonly routeregel: string | null;
  readonly routetabelId: string | null;
  readonly routetabelversie: number | null;
  readonly meldtermijn: Meldtermijnfeit | null;
  readonly status: Meldingstatus;
  /** The colour of the last weging, or null. */
  readonly kleur: string | null;
  /** That colour comes from an afwegingskader that nobody adopted. */
  readonly kleurAanname: boolean;
  /** That weighing is red and waits for a second person; until then nothing is decided. */
  readonly wachtOpTweede: boolean;
  /** The decision that stands about it; null before one, and when it was taken back. */
  readonly besluitId: string | null;
  readonly behandelaarId: string | null;
  /** Under which it was known in the list that it was taken over from; null for what was registered here. */
  readonly oudeReferentie: string | null;
  readonly versie: number;
}

/** The identity of the melder or the cliënt: stored apart and encrypted (architecture §3.9). */
export interface Persoon {
  readonly id: string;
  readonly meldingId: string;
  readonly rol: 'melder' | 'client';
  readonly hoedanigheid: string;
  readonly naam: string;
  readonly telefoon: string | null;
  readonly email: string | null;
  readonly toelichting: string | null;
  readonly pgb: boolean;
}

/** That somebody explained to the melder that no inhoudelijke terugkoppeling follows (AC-1). */
export interface Uitleg {
  readonly id: string;
  readonly meldingId: string;
  readonly op: string;
  readonly hoe: Uitlegwijze | null;
}

/** The colour of a melding with what is said of it. */
export type Kleurstand = Pick<Melding, 'kleur' | 'kleurAanname' | 'wachtOpTweede'>;

/** That a melding turned out to be of another soort, with what had followed from the one before. */
export interface Soortwijziging {
  readonly id: string;
  readonly meldingId: string;
  readonly van: Meldingsoort;
  readonly naar: Meldingsoort;
  readonly reden: string;
  readonly eerder: Pick<
    Melding,
    'checklist' | 'checklistuitkomst' | keyof Routeadvies | 'meldtermijn' | keyof Kleurstand | 'status'
  >;
}

export abstract class MeldingRepository {
  /** Sends the row; a failure is told at the commit. */
  abstract voegToe(melding: Melding): void;
  abstract voegPersoonToe(persoon: Persoon): Promise<void>;
  /** For an identity that is sealed from now on. */
  abstract verwijderPersoon(id: string): Promise<void>;
  /** Locks the row for the rest of the transaction. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Melding>;
  /** @throws DomeinFout VERSIE_VEROUDERD when the row is no longer at `versie` */
  abstract wijzig(id: string, versie: number, velden: Partial<Melding>): Promise<void>;
  /** Stores it as told by the actor, now. */
  abstract voegUitlegToe(uitleg: Uitleg): Promise<void>;
  /** Stores it as changed by the actor, now. */
  abstract voegSoortwijzigingToe(wijziging: Soortwijziging): Promise<void>;
  /** The colour that a melding had before it was changed into what is not weighed, or none. */
  abstract laatsteKleur(meldingId: string): Promise<Kleurstand>;
  abstract hernoemAanbieder(aanbiederId: string, naam: string): Promise<void>;
  abstract personen(meldingId: string, rol: Persoon['rol']): Promise<Persoon[]>;
}
