import { DomeinFout, volgendeStatus } from '@navolgbaar/kernel';
import { weiger } from './fouten';
import { type Opvraaghandeling, type Opvraagstatus, opvraagovergangen } from './opvraaglijst-status';
import {
  type Antwoord,
  type Antwoordinvoer,
  type Ontvangst,
  type Opvraagvraag,
  bewaard,
  ingediend,
  isOpen,
  kanGeweigerdZijn,
  keurAntwoord,
  teBeoordelen,
  teVragen,
} from './opvraagvraag';
import { type Oordeel, VORDERING, type Vordering } from './soorten';

export interface Opvraaglijststaat {
  readonly id: string;
  readonly zaakId: string;
  readonly zaakNummer: string;
  /** The visit for which it is asked; its provider does not read this. */
  readonly bezoekId: string | null;
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
  readonly behandelaarId: string | null;
  readonly titel: string;
  /** What the provider reads above the questions. */
  readonly inleiding: string | null;
  readonly status: Opvraagstatus;
  /** Legal days, ISO 8601. */
  readonly uiterlijk: string | null;
  readonly verstuurdOp: string | null;
  readonly termijnId: string | null;
  /** How often questions went to the provider. */
  readonly ronde: number;
  /** The lines in the register of powers, by kind. */
  readonly vorderingen: Readonly<Partial<Record<Vordering, string>>>;
  readonly vragen: readonly Opvraagvraag[];
  /** Why it was closed with something open, or withdrawn. */
  readonly reden: string | null;
  readonly versie: number;
}

export type NieuweLijst = Pick<
  Opvraaglijststaat,
  | 'id'
  | 'zaakId'
  | 'zaakNummer'
  | 'bezoekId'
  | 'aanbiederId'
  | 'aanbiederNaam'
  | 'behandelaarId'
  | 'titel'
  | 'inleiding'
>;

/** A list that can still be read through at a table (AANNAME; ontwerpcriterium 7: keep it short). */
export const MEESTE_VRAGEN = 40;

/** What came of the obligatory questions of one power; `vervallen` when none of them had to be answered any more. */
export type Vorderingsuitkomst = 'beantwoord' | 'gedeeltelijk' | 'niet_beantwoord' | 'vervallen';

/** The term in which it is answered, as it stands now: with what was extended or suspended since. */
export interface Termijnstand {
  readonly uiterlijk: string | null;
  readonly opgeschortOp: string | null;
}

/** Whether the last day has passed; a term that stands still has none yet. */
export const isVoorbij = ({ uiterlijk, opgeschortOp }: Termijnstand, vandaag: string): boolean =>
  opgeschortOp === null && uiterlijk !== null && uiterlijk < vandaag;

/** Whether the provider still has to answer something (Awb art. 5:20 lid 1). */
export const moetNog = ({ vragen }: Pick<Opvraaglijststaat, 'vragen'>): boolean =>
  vragen.some((vraag) => vraag.verplicht && isOpen(vraag));

/** What is asked of one provider for a case or a visit, and what it answered (NW-13, NW-14). */
export class Opvraaglijst {
  private constructor(private huidig: Opvraaglijststaat) {}

  static begin(nieuw: NieuweLijst): Opvraaglijst {
    return new Opvraaglijst({
      ...nieuw,
      ...{ status: 'concept', uiterlijk: null, verstuurdOp: null, termijnId: null, ronde: 0 },
      ...{ vorderingen: {}, vragen: [], reden: null, versie: 1 },
    });
  }

  static herstel(staat: Opvraaglijststaat): Opvraaglijst {
    return new Opvraaglijst(staat);
  }

  get staat(): Opvraaglijststaat {
    return this.huidig;
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK */
  wijzig(deel: Pick<Opvraaglijststaat, 'titel' | 'inleiding'>): void {
    this.zet('wijzig', deel);
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK, OPVRAAGLIJST.VOL, .STAAT_ER_AL */
  voegToe(vraag: Opvraagvraag): void {
    const { vragen } = this.huidig;
    if (vragen.length >= MEESTE_VRAGEN) weiger('OPVRAAGLIJST.VOL');
    this.eisAnders(vraag);
    this.zet('wijzig', { vragen: [...vragen, vraag] });
  }

  /** @throws DomeinFout NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK, OPVRAAGLIJST.STAAT_ER_AL */
  wijzigVraag(vraag: Opvraagvraag): void {
    this.vraag(vraag.id);
    this.eisAnders(vraag);
    this.zet('wijzig', { vragen: this.met(vraag) });
  }

  /** @throws DomeinFout NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK */
  haalVraagWeg(id: string): void {
    this.vraag(id);
    this.zet('wijzig', { vragen: this.huidig.vragen.filter((een) => een.id !== id) });
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK, OPVRAAGLIJST.LEEG */
  verstuur(
    zending: Pick<Opvraaglijststaat, 'termijnId' | 'vorderingen'> & {
      readonly uiterlijk: string;
      readonly op: string;
    },
  ): void {
    if (this.huidig.vragen.length === 0) weiger('OPVRAAGLIJST.LEEG');
    const { op, ...deel } = zending;
    this.zet('verstuur', { ...deel, verstuurdOp: op, ronde: 1 });
  }

  /** Keeps an answer that is not sent in yet. @throws DomeinFout NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK, OPVRAAGLIJST.… */
  bewaarAntwoord(vraagId: string, invoer: Antwoordinvoer): void {
    this.zet('beantwoord', { vragen: this.metAntwoord(vraagId, { ...invoer, ingediendOp: null }) });
  }

  /**
   * Writes down for the provider what came another way than through the portal: in one step, with the day on which it came.
   * What the provider kept on this question itself gives way to it. @throws DomeinFout as `bewaarAntwoord`, and
   * OPVRAAGLIJST.DAG_PAST_NIET
   */
  legAntwoordVast(
    vraagId: string,
    invoer: Antwoordinvoer,
    { op, ...ontvangst }: Ontvangst & { readonly op: string },
  ): { readonly volledig: boolean } {
    const gevraagdOp = ingediend(this.vraag(vraagId))?.naderOp ?? this.huidig.verstuurdOp;
    const vragen = this.metAntwoord(vraagId, { ...invoer, ingediendOp: op, ontvangst });
    if (op > ontvangst.vastgelegdOp || (gevraagdOp !== null && op < gevraagdOp))
      weiger(
        'OPVRAAGLIJST.DAG_PAST_NIET',
        'op',
        'Kies een dag vanaf de dag waarop u het vroeg, tot en met vandaag.',
      );
    const volledig = !vragen.some(isOpen);
    this.zet(volledig ? 'legLaatsteVast' : 'legVast', { vragen });
    return { volledig };
  }

  /**
   * Sends in what was kept; the rest may follow.
   * @returns how many answers @throws DomeinFout OVERGANG_NIET_MOGELIJK, OPVRAAGLIJST.NIETS_TE_VERSTUREN
   */
  dienIn(op: string): { readonly aantal: number; readonly volledig: boolean } {
    const aantal = this.huidig.vragen.filter((vraag) => bewaard(vraag)).length;
    if (aantal === 0) weiger('OPVRAAGLIJST.NIETS_TE_VERSTUREN');
    const vragen = this.huidig.vragen.map((vraag) => ({
      ...vraag,
      antwoorden: vraag.antwoorden.map((een) => ({ ...een, ingediendOp: een.ingediendOp ?? op })),
    }));
    const volledig = !vragen.some(isOpen);
    this.zet(volledig ? 'dienIn' : 'dienDeelsIn', { vragen });
    return { aantal, volledig };
  }

  /**
   * With the last open question dropped nothing is expected of the provider any more.
   * @throws DomeinFout NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK, OPVRAAGLIJST.NIETS_TE_BEOORDELEN
   */
  beoordeel(
    vraagId: string,
    { oordeel, tekst, op, door }: BeoordeeldAntwoord & { readonly op: string; readonly door: string | null },
  ): void {
    const vraag = this.vraag(vraagId);
    const laatste = ingediend(vraag);
    if (oordeel !== 'voldoende' && !tekst?.trim())
      weiger('OPVRAAGLIJST.ANTWOORD_PAST_NIET', 'tekst', 'Schrijf op wat u vraagt, of waarom u zo oordeelt.');
    if (isOpen(vraag) && oordeel === 'niet_nodig') {
      const vragen = this.met({ ...vraag, vervallen: tekst });
      return this.zet(vragen.some(isOpen) ? 'beoordeel' : 'laatLaatsteVervallen', { vragen });
    }
    // What went back to the provider is its turn; anything else may be judged again.
    if (!laatste || isOpen(vraag)) weiger('OPVRAAGLIJST.NIETS_TE_BEOORDELEN');
    if (oordeel === 'geweigerd' && !kanGeweigerdZijn(vraag))
      weiger(
        'OPVRAAGLIJST.ANTWOORD_PAST_NIET',
        'oordeel',
        'Alleen wat verplicht was en niet kwam, kan geweigerd zijn. Is het antwoord niet genoeg, stel dan een nadere vraag.',
      );
    const nieuw = { ...laatste, oordeel, oordeelTekst: tekst, oordeelOp: op, oordeelDoor: door };
    const antwoorden = vraag.antwoorden.map((een) => (een === laatste ? nieuw : een));
    this.zet('beoordeel', { vragen: this.met({ ...vraag, antwoorden }) });
  }

  /**
   * Sends the questions about answers. What must still be given keeps the days that it had.
   * @param tot the last day of the term that the new one replaces
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, OPVRAAGLIJST.NIETS_TE_VERSTUREN, .TERMIJN_PAST_NIET
   */
  vraagNader(
    zending: { readonly uiterlijk: string; readonly termijnId: string; readonly op: string },
    tot: string | null,
  ): void {
    if (!this.huidig.vragen.some(teVragen)) weiger('OPVRAAGLIJST.NIETS_TE_VERSTUREN');
    if (tot !== null && zending.uiterlijk < tot && moetNog(this.huidig))
      weiger(
        'OPVRAAGLIJST.TERMIJN_PAST_NIET',
        'uiterlijk',
        'Er staat nog iets verplichts open. Kies niet een eerdere dag dan de aanbieder daarvoor kreeg.',
      );
    const { op, ...deel } = zending;
    const vragen = this.huidig.vragen.map((vraag) => {
      if (!teVragen(vraag)) return vraag;
      const laatste = ingediend(vraag);
      return {
        ...vraag,
        antwoorden: vraag.antwoorden.map((een) => (een === laatste ? { ...een, naderOp: op } : een)),
      };
    });
    this.zet('vraagNader', { ...deel, vragen, ronde: this.huidig.ronde + 1 });
  }

  /**
   * Nothing more is expected. What came in was judged; what did not come needs a reason, and what must be given may come
   * until the last day: before it nobody refuses (Awb art. 5:20 lid 1).
   * @param voorbij whether the term has passed
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, OPVRAAGLIJST.NOG_TE_BEOORDELEN, .TERMIJN_LOOPT
   */
  sluit(reden: string | null, voorbij: boolean): void {
    const { vragen } = this.huidig;
    if (vragen.some((vraag) => teBeoordelen(vraag) || teVragen(vraag)))
      weiger('OPVRAAGLIJST.NOG_TE_BEOORDELEN');
    if (!voorbij && moetNog(this.huidig)) weiger('OPVRAAGLIJST.TERMIJN_LOOPT');
    if (vragen.some(isOpen) && !reden?.trim())
      weiger('OPVRAAGLIJST.NOG_TE_BEOORDELEN', 'reden', 'Leg uit waarom u niet wacht op wat nog open staat.');
    this.zet('sluit', { reden });
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK */
  trekIn(reden: string): void {
    this.zet('trekIn', { reden });
  }

  /** The powers that sending this list uses: those of its obligatory questions. */
  vorderingen(): readonly { readonly soort: Vordering; readonly wat: string }[] {
    const soorten = [...new Set(Object.values(VORDERING))];
    return soorten.flatMap((soort) => {
      const regels = this.verplicht(soort).map(({ wat, periode }) => (periode ? `${wat} (${periode})` : wat));
      const [eerste, ...rest] = regels;
      if (eerste === undefined) return [];
      const genummerd = regels.map((regel, n) => `${n + 1}. ${regel}`).join('\n');
      return [{ soort, wat: rest.length === 0 ? eerste : genummerd }];
    });
  }

  /** What came of the obligatory questions of one power, for the register. */
  uitkomst(soort: Vordering): Vorderingsuitkomst {
    const gevraagd = this.verplicht(soort);
    if (gevraagd.every((vraag) => vraag.vervallen !== null && ingediend(vraag) === null)) return 'vervallen';
    const gekregen = gevraagd.filter((vraag) => {
      const antwoord = ingediend(vraag);
      return (
        vraag.vervallen !== null ||
        (antwoord !== null && antwoord.oordeel !== 'geweigerd' && antwoord.oordeel !== 'nadere_vraag')
      );
    });
    if (gekregen.length === gevraagd.length) return 'beantwoord';
    return gekregen.length === 0 ? 'niet_beantwoord' : 'gedeeltelijk';
  }

  /**
   * Since when all that had to be given for one power is in; null while something of it is open.
   * @param vandaag for what needs no answer any more
   */
  binnenOp(soort: Vordering, vandaag: string): string | null {
    const gevraagd = this.verplicht(soort);
    if (gevraagd.some(isOpen)) return null;
    const dagen = gevraagd.flatMap((vraag) => ingediend(vraag)?.ingediendOp ?? []);
    return dagen.toSorted().at(-1) ?? vandaag;
  }

  private verplicht(soort: Vordering): readonly Opvraagvraag[] {
    return this.huidig.vragen.filter((vraag) => vraag.verplicht && VORDERING[vraag.soort] === soort);
  }

  private vraag(id: string): Opvraagvraag {
    const vraag = this.huidig.vragen.find((een) => een.id === id);
    if (!vraag) throw new DomeinFout('NIET_GEVONDEN');
    return vraag;
  }

  /** @throws DomeinFout NIET_GEVONDEN, OPVRAAGLIJST.VRAAG_NIET_OPEN, .ANTWOORD_PAST_NIET */
  private metAntwoord(
    vraagId: string,
    nieuw: Antwoordinvoer & Pick<Antwoord, 'ingediendOp' | 'ontvangst'>,
  ): readonly Opvraagvraag[] {
    const vraag = this.vraag(vraagId);
    if (!isOpen(vraag)) weiger('OPVRAAGLIJST.VRAAG_NIET_OPEN');
    keurAntwoord(vraag, nieuw);
    const eerder = vraag.antwoorden.filter(({ ingediendOp }) => ingediendOp !== null);
    const leeg = { oordeel: null, oordeelTekst: null, oordeelOp: null, oordeelDoor: null, naderOp: null };
    return this.met({ ...vraag, antwoorden: [...eerder, { ...nieuw, ...leeg }] });
  }

  private met(vraag: Opvraagvraag): readonly Opvraagvraag[] {
    return this.huidig.vragen.map((een) => (een.id === vraag.id ? vraag : een));
  }

  /** The same is not asked twice, also not in one list (ontwerpcriterium 2). */
  private eisAnders({ id, code, wat, periode }: Opvraagvraag): void {
    const plat = (tekst: string | null) => (tekst ?? '').trim().toLowerCase();
    const dubbel = this.huidig.vragen.some(
      (een) =>
        een.id !== id &&
        plat(een.periode) === plat(periode) &&
        ((code !== null && een.code === code) || plat(een.wat) === plat(wat)),
    );
    if (dubbel) weiger('OPVRAAGLIJST.STAAT_ER_AL', 'wat', 'Dit vraagt u in deze lijst al.');
  }

  private zet(handeling: Opvraaghandeling, deel: Partial<Opvraaglijststaat>): void {
    const status = volgendeStatus<Opvraagstatus, Opvraaghandeling>(
      opvraagovergangen,
      this.huidig.status,
      handeling,
    );
    this.huidig = { ...this.huidig, ...deel, status };
  }
}

export interface BeoordeeldAntwoord {
  readonly oordeel: Oordeel;
  readonly tekst: string | null;
}
