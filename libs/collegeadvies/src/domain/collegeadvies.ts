import { DomeinFout, volgendeStatus } from '@navolgbaar/kernel';
import {
  type Adviesinhoud,
  LEGE_INHOUD,
  type Zienswijze,
  eisNietVoorbij,
  eisVolledig,
  gekozen,
  isGehoord,
  keurInhoud,
  keurZienswijze,
  ontbreektInInhoud,
  ontbreektVoorJurist,
  vindplaatsfout,
  zienswijzeLoopt,
} from './adviesinhoud';
import {
  type Adviesbasis,
  type Adviesrapport,
  type Adviesstaat,
  type Besluitstuk,
  type Collegebesluit,
  type Juristadvies,
  type NieuwAdvies,
  type Verzending,
  geldigJuristadvies,
} from './adviesstaat';
import { type Advieshandeling, type Adviesstatus, adviesovergangen } from './collegeadvies-status';
import { type Veldfout, weiger } from './fouten';
import { MAATREGELGRONDEN_V1, vindMaatregelgrond } from './maatregelgronden.v1';

/** A day and who acts. */
export interface Wanneer {
  readonly op: string;
  readonly door: string | null;
}

/** A term that has just been started. */
export interface Gestart {
  readonly termijnId: string;
  readonly uiterlijk: string;
}

export type Juristinvoer = Pick<Juristadvies, 'oordeel' | 'tekst' | 'punten'>;
export type Besluitinvoer = Omit<Collegebesluit, 'zonderGrond' | 'stukken' | 'vastgelegdOp' | 'door'>;

/** Files at one decision (AANNAME). */
const MEESTE_STUKKEN = 10;

/**
 * What the supervisor advises one college to do after advisory measures did not work (Beleidskader § 8; BK-8.05, 8.06).
 * Every change goes through the transition table.
 */
export class Collegeadvies {
  private constructor(private huidig: Adviesstaat) {}

  /** @param als a proposal that made itself, or a draft that a person begins @throws DomeinFout COLLEGEADVIES.RUST_NERGENS_OP */
  static begin(nieuw: NieuwAdvies, als: 'voorstel' | 'concept'): Collegeadvies {
    if (nieuw.basis.length === 0) weiger('COLLEGEADVIES.RUST_NERGENS_OP');
    return new Collegeadvies({
      ...nieuw,
      ...{ status: als, inhoud: LEGE_INHOUD, gegevensversie: MAATREGELGRONDEN_V1.versie, tekstversie: 1 },
      ...{
        rapport: null,
        zienswijze: null,
        voorgelegdOp: null,
        juristTermijnId: null,
        juristUiterlijk: null,
      },
      ...{ juristadviezen: [], terugzendingen: [], verzending: null, antwoordTermijnId: null },
      ...{ antwoordUiterlijk: null, vragen: [], besluiten: [], effecten: [], reden: null, beeindigdOp: null },
      versie: 1,
    });
  }

  static herstel(staat: Adviesstaat): Collegeadvies {
    return new Collegeadvies(staat);
  }

  get staat(): Adviesstaat {
    return this.huidig;
  }

  /** Another measure of the same provider was not followed either. @throws DomeinFout OVERGANG_NIET_MOGELIJK */
  vulAan(basis: Adviesbasis): void {
    this.zet('vulAan', { basis: [...this.huidig.basis, basis] });
  }

  /** A measure under the proposal was withdrawn; without any other the proposal is dropped. @throws DomeinFout OVERGANG_NIET_MOGELIJK */
  verliesBasis(id: string, reden: string, op: string): void {
    const basis = this.huidig.basis.filter((een) => een.id !== id);
    if (basis.length > 0) this.zet('vulAan', { basis });
    else this.zieAf(reden, op);
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK */
  neemOp(): void {
    this.zet('neemOp', {});
  }

  /** The proposal is not taken over. @throws DomeinFout OVERGANG_NIET_MOGELIJK */
  zieAf(reden: string, op: string): void {
    this.zet('zieAf', { reden, beeindigdOp: op });
  }

  /**
   * A changed text was seen by no jurist: it goes to him anew.
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, COLLEGEADVIES.PAST_NIET, .CLIENT_WLZ
   */
  wijzig(inhoud: Adviesinhoud, rapport: Adviesrapport | null): void {
    const { tekstversie } = this.huidig;
    const status = this.volgende('wijzig');
    keurInhoud(inhoud, this.huidig);
    this.huidig = { ...this.huidig, status, inhoud, rapport, tekstversie: tekstversie + 1 };
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK, COLLEGEADVIES.PAST_NIET */
  legZienswijzeVast(zienswijze: Zienswijze, vandaag: string): void {
    const status = this.volgende('legZienswijzeVast');
    keurZienswijze(zienswijze, vandaag);
    const { zienswijze: eerder } = this.huidig;
    const gevraagd = zienswijze.gevraagdOp !== null && zienswijze.gevraagdOp === eerder?.gevraagdOp;
    this.huidig = {
      ...{ ...this.huidig, status },
      // What a letter said stays so.
      zienswijze: { ...zienswijze, tot: (gevraagd ? eerder?.tot : null) ?? zienswijze.tot ?? null },
    };
  }

  /**
   * Asks the provider what it thinks of the decision that is advised. Only a decision asks for that: a contract does not.
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, COLLEGEADVIES.ZONDER_GROND, .GEEN_ZIENSWIJZE, .ZIENSWIJZE_AL_GEVRAAGD, .PAST_NIET
   */
  vraagZienswijze(tot: string, vandaag: string): void {
    const status = this.volgende('vraagZienswijze');
    const op = gekozen(this.huidig.inhoud) ?? weiger('COLLEGEADVIES.ZONDER_GROND');
    if (op.karakter !== 'besluit') weiger('COLLEGEADVIES.GEEN_ZIENSWIJZE');
    if (this.huidig.zienswijze?.gevraagdOp) weiger('COLLEGEADVIES.ZIENSWIJZE_AL_GEVRAAGD');
    if (tot <= vandaag)
      weiger('COLLEGEADVIES.PAST_NIET', { name: 'tot', reason: 'Kies een dag na vandaag.' });
    const open = { vorm: null, ontvangenOp: null, inhoud: null, nietHoren: null, toelichting: null };
    const zienswijze = { gevraagdOp: vandaag, aan: 'de aanbieder', tot, ...open };
    this.huidig = { ...this.huidig, status, zienswijze };
  }

  /**
   * Whether the jurist can be asked: with the report that he judges by, and after who it touches was asked (Awb art. 4:8).
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, COLLEGEADVIES.NIET_VOLLEDIG, .ZONDER_RAPPORT, .ZIENSWIJZE_ONTBREEKT
   */
  eisVoorlegbaar(): void {
    const { inhoud, rapport, zienswijze } = this.huidig;
    this.volgende('legVoor');
    // All at once; what is only the report or the zienswijze says so itself.
    if (ontbreektInInhoud(inhoud).length > 0)
      weiger('COLLEGEADVIES.NIET_VOLLEDIG', ...ontbreektVoorJurist(this.huidig));
    if (!rapport) weiger('COLLEGEADVIES.ZONDER_RAPPORT');
    if (gekozen(inhoud)?.karakter === 'besluit' && !zienswijze) weiger('COLLEGEADVIES.ZIENSWIJZE_ONTBREEKT');
  }

  /** @throws DomeinFout as `eisVoorlegbaar` */
  legVoor({ termijnId, uiterlijk }: Gestart, op: string): void {
    this.eisVoorlegbaar();
    this.zet('legVoor', { voorgelegdOp: op, juristTermijnId: termijnId, juristUiterlijk: uiterlijk });
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK */
  haalTerug(): void {
    this.zet('haalTerug', {});
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK */
  stuurTerug(reden: string, wanneer: Wanneer): void {
    this.zet('stuurTerug', { terugzendingen: [...this.huidig.terugzendingen, { reden, ...wanneer }] });
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK, COLLEGEADVIES.NIET_VOLLEDIG */
  toets(invoer: Juristinvoer, wanneer: Wanneer): void {
    const status = this.volgende('toets');
    if (invoer.oordeel !== 'akkoord' && invoer.punten.length === 0)
      weiger('COLLEGEADVIES.NIET_VOLLEDIG', {
        name: 'punten',
        reason: 'Noem ten minste één punt: wat moet er anders, of waarom kan dit niet?',
      });
    const advies = { ...invoer, tekstversie: this.huidig.tekstversie, ...wanneer };
    this.huidig = { ...this.huidig, status, juristadviezen: [...this.huidig.juristadviezen, advies] };
  }

  /**
   * Whether it can go to the college: with an adopted report, the advice of the jurist on this text, and a ground.
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, COLLEGEADVIES.ZONDER_…, .ZIENSWIJZE_ONTBREEKT, .ZIENSWIJZE_LOOPT, .NIET_VOLLEDIG,
   * .DAG_VOORBIJ
   */
  eisVerzendbaar({ reactie, op: vandaag }: Pick<Verzending, 'reactie' | 'op'>): void {
    const { inhoud, rapport, zienswijze } = this.huidig;
    const jurist = geldigJuristadvies(this.huidig) ?? weiger('COLLEGEADVIES.ZONDER_JURIST');
    if (!rapport) weiger('COLLEGEADVIES.ZONDER_RAPPORT');
    const op = gekozen(inhoud) ?? weiger('COLLEGEADVIES.ZONDER_GROND');
    this.volgende('verzend');
    eisVolledig(inhoud);
    eisNietVoorbij(inhoud, vandaag);
    if (zienswijzeLoopt(zienswijze, vandaag)) weiger('COLLEGEADVIES.ZIENSWIJZE_LOOPT');
    if (op.karakter === 'besluit' && !isGehoord(zienswijze, vandaag))
      weiger('COLLEGEADVIES.ZIENSWIJZE_ONTBREEKT');
    if (jurist.oordeel !== 'akkoord' && !reactie?.trim())
      weiger('COLLEGEADVIES.NIET_VOLLEDIG', {
        name: 'reactie',
        reason: 'Schrijf op wat u met het advies van de jurist deed. Het college leest dit.',
      });
  }

  /** @throws DomeinFout as `eisVerzendbaar` */
  verzend(verzending: Verzending, { termijnId, uiterlijk }: Gestart): void {
    this.eisVerzendbaar(verzending);
    this.zet('verzend', { verzending, antwoordTermijnId: termijnId, antwoordUiterlijk: uiterlijk });
  }

  /** A jurist stands aside; nothing of the advice changes. @throws DomeinFout OVERGANG_NIET_MOGELIJK */
  meldBelang(): void {
    this.zet('meldBelang', {});
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK */
  stelVraag(id: string, vraag: string, { op, door }: Wanneer): void {
    const nieuw = { id, vraag, gesteldOp: op, gesteldDoor: door, antwoord: null, beantwoordOp: null };
    this.zet('stelVraag', { vragen: [...this.huidig.vragen, nieuw] });
  }

  /** @throws DomeinFout NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK, COLLEGEADVIES.AL_BEANTWOORD */
  beantwoordVraag(id: string, antwoord: string, op: string): void {
    const vraag = this.huidig.vragen.find((een) => een.id === id);
    if (!vraag) throw new DomeinFout('NIET_GEVONDEN');
    if (vraag.beantwoordOp) weiger('COLLEGEADVIES.AL_BEANTWOORD');
    const vragen = this.huidig.vragen.map((een) =>
      een === vraag ? { ...een, antwoord, beantwoordOp: op } : een,
    );
    this.zet('beantwoordVraag', { vragen });
  }

  /**
   * The college decided. What it decided is its own: also without a ground it is recorded, and marked.
   * @throws DomeinFout COLLEGEADVIES.AL_BESLOTEN, .IS_INGETROKKEN, .NIET_VOLLEDIG, OVERGANG_NIET_MOGELIJK
   */
  besluit(invoer: Besluitinvoer, { op: vandaag, door }: Wanneer): void {
    const { status, besluiten, inhoud } = this.huidig;
    if (status === 'besloten') weiger('COLLEGEADVIES.AL_BESLOTEN');
    if (status === 'ingetrokken') weiger('COLLEGEADVIES.IS_INGETROKKEN');
    const handeling = invoer.soort === 'houdt_aan' ? 'houdAan' : 'besluit';
    this.volgende(handeling);
    this.keurBesluit(invoer, vandaag);
    // What follows the advice rests on the ground of the advice; what deviates on its own.
    const grond = invoer.soort === 'volgt' ? inhoud.grond : invoer.grond;
    const maatregel = invoer.soort === 'volgt' ? inhoud.maatregel : invoer.maatregel;
    const past =
      maatregel === null || (grond !== null && vindMaatregelgrond(maatregel, grond.soort) !== null);
    const nieuw = {
      ...invoer,
      maatregel,
      grond,
      zonderGrond: !past,
      stukken: [],
      vastgelegdOp: vandaag,
      door,
    };
    this.zet(handeling, { besluiten: [...besluiten, nieuw] });
  }

  /**
   * The paper of the last decision, such as the decision itself. A decision that is there already gets it; it changes no
   * word of it.
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, COLLEGEADVIES.GEEN_BESLUIT, .TE_VEEL_STUKKEN
   */
  voegBesluitstukToe(stuk: Besluitstuk): void {
    const { besluiten } = this.huidig;
    const laatste = besluiten.at(-1) ?? weiger('COLLEGEADVIES.GEEN_BESLUIT');
    this.volgende('voegBesluitstukToe');
    if (laatste.stukken.length >= MEESTE_STUKKEN) weiger('COLLEGEADVIES.TE_VEEL_STUKKEN');
    const met = { ...laatste, stukken: [...laatste.stukken, stuk] };
    this.zet('voegBesluitstukToe', { besluiten: [...besluiten.slice(0, -1), met] });
  }

  /** What came of the decision, for who looks back. @throws DomeinFout OVERGANG_NIET_MOGELIJK */
  legEffectVast(tekst: string, wanneer: Wanneer): void {
    this.zet('legEffectVast', { effecten: [...this.huidig.effecten, { tekst, ...wanneer }] });
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK, COLLEGEADVIES.AL_BESLOTEN */
  trekIn(reden: string, op: string): void {
    if (this.huidig.status === 'besloten') weiger('COLLEGEADVIES.AL_BESLOTEN');
    this.zet('trekIn', { reden, beeindigdOp: op });
  }

  /** What was imposed was handed over, or the whole case. @throws DomeinFout OVERGANG_NIET_MOGELIJK */
  draagOver(): void {
    this.zet('draagOver', {});
  }

  private keurBesluit({ soort, op, reden, tot, inhoud, grond }: Besluitinvoer, vandaag: string): void {
    const { verzending, besluiten } = this.huidig;
    const vorige = besluiten.at(-1);
    const fouten: Veldfout[] = [];
    const fout = (name: string, reason: string) => fouten.push({ name, reason });
    if (!inhoud.trim()) fout('inhoud', 'Schrijf op wat het college besloot.');
    if (op > vandaag || (verzending && op < verzending.op) || (vorige && op < vorige.op))
      fout('op', 'Kies de dag van het besluit: vanaf de dag van het advies tot en met vandaag.');
    if (soort !== 'volgt' && !reden?.trim())
      fout('reden', 'Leg uit waarom het college het advies niet nu volgt.');
    if (soort === 'houdt_aan' && (!tot || tot <= vandaag))
      fout('tot', 'Vul in tot welke dag na vandaag het college het besluit aanhoudt.');
    if (soort === 'houdt_aan' && vorige?.tot && tot && tot <= vorige.tot)
      fout('tot', 'Het college houdt het besluit al aan tot deze dag. Kies een latere dag.');
    const zonder = soort === 'wijkt_af' && vindplaatsfout(grond);
    if (zonder) fouten.push(zonder);
    if (fouten.length > 0) weiger('COLLEGEADVIES.NIET_VOLLEDIG', ...fouten);
  }

  private zet(handeling: Advieshandeling, deel: Partial<Adviesstaat>): void {
    this.huidig = { ...this.huidig, ...deel, status: this.volgende(handeling) };
  }

  private volgende(handeling: Advieshandeling): Adviesstatus {
    return volgendeStatus<Adviesstatus, Advieshandeling>(adviesovergangen, this.huidig.status, handeling);
  }
}
