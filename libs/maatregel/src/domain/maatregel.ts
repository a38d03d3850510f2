import { type FoutDetails, schrijfDag, volgendeStatus } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { type Maatregelfoutcode, weiger } from './fouten';
import { type Maatregelhandeling, type Maatregelstatus, maatregelovergangen } from './maatregel-status';
import type {
  Beoordeeldonderdeel,
  Beoordeling,
  Beoordelingsstand,
  GestarteTermijn,
  Gevraagd,
  Maatregelstaat,
  NieuweMaatregel,
} from './maatregelstaat';
import { keurOplegging, keurTermijnen } from './oplegging';
import { type Oordeel, keurOordeel } from './opvolging';
import {
  OORDELEN,
  type Onderdeel,
  type Opvolgingsoordeel,
  type Termijnonderdeel,
  heeftTermijn,
  onderdelenVan,
} from './soorten';

/** An advisory measure: every change goes through the transition table. */
export class Maatregel {
  private constructor(private huidig: Maatregelstaat) {}

  /**
   * @param termijnen one per part of this kind that has a term
   * @throws DomeinFout MAATREGEL.ONDERBOUWING_ONTBREEKT, .BEVINDING_ONTBREEKT, .VIM_…, .TERMIJN_PAST_NIET,
   * .INVOERING_VOOR_PLAN
   */
  static legOp(
    nieuw: NieuweMaatregel,
    termijnen: Readonly<Partial<Record<Termijnonderdeel, GestarteTermijn>>>,
  ): Maatregel {
    keurOplegging(nieuw, termijnen);
    eisInvoeringNaPlan(termijnen);
    const onderdelen = onderdelenVan(nieuw.soort).map((onderdeel) => ({
      onderdeel,
      termijnId: heeftTermijn(onderdeel) ? (termijnen[onderdeel]?.termijnId ?? null) : null,
      ingeleverdOp: null,
    }));
    const leeg = {
      ...{ motivering: null, beoordeeldOp: null, beoordeeldDoor: null, intrekkingsreden: null },
      statusVoorAanbieder: null,
    };
    return new Maatregel({
      ...{ ...nieuw, ...leeg, onderdelen, status: 'opgelegd', ronde: 1, beoordelingen: [], versie: 1 },
    });
  }

  static herstel(staat: Maatregelstaat): Maatregel {
    return new Maatregel(staat);
  }

  get staat(): Maatregelstaat {
    return this.huidig;
  }

  /** The parts that have not come in yet, in order. */
  get openstaand(): readonly Gevraagd[] {
    return this.huidig.onderdelen.filter(({ ingeleverdOp }) => ingeleverdOp === null);
  }

  /**
   * Records that a part came in. Late is accepted; whether it was late is for its term to say.
   * @param op legal day on which it came in
   * @returns the part with its term
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, MAATREGEL.ONDERDEEL_NIET_GEVRAAGD, .AL_INGELEVERD, .EERST_PLAN,
   * .DATUM_PAST_NIET
   */
  leverIn(onderdeel: Onderdeel, op: Temporal.PlainDate, vandaag: Temporal.PlainDate): Gevraagd {
    const status = this.volgende('leverIn');
    const gevraagd = this.gevraagd(onderdeel);
    if (gevraagd.ingeleverdOp) weiger('MAATREGEL.AL_INGELEVERD', { onderdeel, op: gevraagd.ingeleverdOp });
    if (this.openstaand[0]?.onderdeel !== onderdeel) weiger('MAATREGEL.EERST_PLAN');
    const { compare } = Temporal.PlainDate;
    if (compare(op, this.huidig.opgelegdOp) < 0 || compare(op, vandaag) > 0) {
      weiger('MAATREGEL.DATUM_PAST_NIET', {}, [
        { name: 'ontvangenOp', reason: 'Vul een dag in vanaf de dag van de maatregel tot en met vandaag.' },
      ]);
    }
    const onderdelen = this.huidig.onderdelen.map((deel) =>
      deel.onderdeel === onderdeel ? { ...deel, ingeleverdOp: op.toString() } : deel,
    );
    this.huidig = { ...this.huidig, status, onderdelen };
    return gevraagd;
  }

  /**
   * Judges whether the maatregel was followed: each part with its reason, and the whole. A part that was judged before and is
   * not named again keeps what was thought of it.
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, MAATREGEL.MOTIVERING_ONTBREEKT, .DEELOORDEEL_ONTBREEKT, .OORDEEL_PAST_NIET,
   * .NOG_NIET_INGELEVERD (opgevolgd while something with a term is still to come), .TERMIJN_LOOPT_NOG (deels or niet
   * opgevolgd while the provider still has time and gave nothing to judge; a part "niet" that still has time), .TERMIJN_STAAT_STIL
   */
  beoordeel(over: Oordeel, stand: Beoordelingsstand, door: string | null): void {
    const gegeven = { ...over, onderdelen: this.metEerderBeoordeelde(over.onderdelen) };
    const { oordeel, motivering } = gegeven;
    const status = this.volgende(HANDELING_VAN[oordeel]);
    keurOordeel(
      this.huidig.onderdelen.map(({ onderdeel }) => onderdeel),
      gegeven,
    );
    const bezwaar = this.belemmering(oordeel, stand) ?? this.tijdOver(gegeven.onderdelen, stand);
    if (bezwaar) weiger(bezwaar.code, bezwaar.details);
    const op = stand.vandaag.toString();
    const { ronde } = this.huidig;
    const beoordeling: Beoordeling = { ...gegeven, ...{ ronde, op, door, vervolg: null } };
    const onderdelen = this.huidig.onderdelen.map((deel) => {
      const over = gegeven.onderdelen.find(({ onderdeel }) => onderdeel === deel.onderdeel);
      return { ...deel, oordeel: over?.oordeel ?? null, oordeelReden: over?.reden ?? null };
    });
    this.huidig = {
      ...this.huidig,
      ...{ status, motivering, beoordeeldOp: op, beoordeeldDoor: door, onderdelen },
      beoordelingen: [...this.huidig.beoordelingen, beoordeling],
    };
  }

  /** The parts that came in and can be judged while another is still to come. With everything in, the whole is judged. */
  get apartTeBeoordelen(): readonly Gevraagd[] {
    if (this.openstaand.length === 0) return [];
    return this.huidig.onderdelen.filter(({ ingeleverdOp, oordeel }) => ingeleverdOp && !oordeel);
  }

  /**
   * A part that came in meets what was asked, while the others run on. What does not meet it is judged with the whole: after
   * that a new term can be given for it.
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, MAATREGEL.MOTIVERING_ONTBREEKT, .ONDERDEEL_NIET_GEVRAAGD,
   * .ONDERDEEL_NIET_TE_BEOORDELEN
   */
  keurOnderdeelGoed(onderdeel: Onderdeel, reden: string): Gevraagd {
    const status = this.volgende('beoordeelOnderdeel');
    const gevraagd = this.eisApart(onderdeel, reden, 'Leg uit waaruit blijkt dat dit onderdeel voldoet.');
    const onderdelen = this.huidig.onderdelen.map((deel) =>
      deel === gevraagd ? { ...deel, oordeel: 'voldoet' as const, oordeelReden: reden } : deel,
    );
    this.huidig = { ...this.huidig, status, onderdelen };
    return gevraagd;
  }

  /**
   * A part that came in does not meet what was asked, and is asked again by itself while the others run on. What was handed in
   * and what was thought of it stay readable, as a round.
   * @param termijn the new one, of a part that has a term
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, MAATREGEL.MOTIVERING_ONTBREEKT, .ONDERDEEL_NIET_GEVRAAGD,
   * .ONDERDEEL_NIET_TE_BEOORDELEN, .INVOERING_VOOR_PLAN
   */
  vraagOnderdeelOpnieuw(
    over: Beoordeeldonderdeel,
    termijn: GestarteTermijn | null,
    { termijnen, vandaag }: Beoordelingsstand,
    door: string | null,
  ): void {
    const status = this.volgende('vraagOnderdeelOpnieuw');
    const { onderdeel, reden } = over;
    const gevraagd = this.eisApart(onderdeel, reden, 'Leg uit wat er niet goed is.');
    const invoering = this.openstaand.find((deel) => deel.onderdeel === 'invoering');
    const lopend = termijnen.find(({ termijnId }) => termijnId === invoering?.termijnId);
    if (onderdeel === 'plan' && termijn && lopend)
      eisInvoeringNaPlan({ plan: termijn, invoering: lopend }, 'plan');
    const opnieuw = {
      ...{ onderdeel, termijnId: termijn?.termijnId ?? null, ingeleverdOp: null },
      ...{ oordeel: null, oordeelReden: null },
    };
    const { ronde, onderdelen, beoordelingen } = this.huidig;
    const op = vandaag.toString();
    const vervolg = { keuze: 'nieuwe_termijn', reden, op } as const;
    const beoordeling = { ronde, oordeel: null, motivering: reden, onderdelen: [over], op, door, vervolg };
    this.huidig = {
      ...{ ...this.huidig, status, ronde: ronde + 1, beoordelingen: [...beoordelingen, beoordeling] },
      onderdelen: onderdelen.map((deel) => (deel === gevraagd ? opnieuw : deel)),
    };
  }

  /** The parts that do not meet what was asked, in order. */
  get resteert(): readonly Gevraagd[] {
    return this.huidig.onderdelen.filter(({ oordeel }) => oordeel !== 'voldoet');
  }

  /** Whether a person laid what remained before the college. */
  get naarCollege(): boolean {
    return this.huidig.beoordelingen.at(-1)?.vervolg?.keuze === 'college';
  }

  /**
   * What remained is asked again, with new terms for the parts that have one.
   * @param termijnen one per part that does not meet what was asked and has a term
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, MAATREGEL.AL_BIJ_COLLEGE, .MOTIVERING_ONTBREEKT, .TERMIJN_PAST_NIET,
   * .INVOERING_VOOR_PLAN
   */
  stelNieuweTermijn(
    reden: string,
    termijnen: Readonly<Partial<Record<Termijnonderdeel, GestarteTermijn>>>,
    vandaag: Temporal.PlainDate,
  ): void {
    const status = this.eisKeuzeMogelijk('stelNieuweTermijn');
    const beoordelingen = this.metKeuze('nieuwe_termijn', reden, vandaag);
    this.keurNieuweTermijnen(termijnen);
    eisInvoeringNaPlan(termijnen);
    const over = this.resteert.map(({ onderdeel }) => onderdeel);
    const onderdelen = this.huidig.onderdelen.map((deel) => {
      if (!over.includes(deel.onderdeel)) return deel;
      const termijnId = heeftTermijn(deel.onderdeel) ? (termijnen[deel.onderdeel]?.termijnId ?? null) : null;
      return { onderdeel: deel.onderdeel, termijnId, ingeleverdOp: null, oordeel: null, oordeelReden: null };
    });
    this.huidig = { ...this.huidig, status, beoordelingen, onderdelen, ronde: this.huidig.ronde + 1 };
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK, MAATREGEL.AL_BIJ_COLLEGE */
  eisKeuzeMogelijk(handeling: 'stelNieuweTermijn' | 'brengNaarCollege'): Maatregelstatus {
    const status = this.volgende(handeling);
    if (this.naarCollege) weiger('MAATREGEL.AL_BIJ_COLLEGE');
    return status;
  }

  /** Every remaining part with a term gets a new one, and no other. @throws DomeinFout MAATREGEL.TERMIJN_PAST_NIET */
  keurNieuweTermijnen(termijnen: Readonly<Partial<Record<Termijnonderdeel, unknown>>>): void {
    const nodig = this.resteert.map(({ onderdeel }) => onderdeel).filter(heeftTermijn);
    keurTermijnen(nodig, termijnen, { soort: this.huidig.soort });
  }

  /**
   * What remained goes to the college: an advice is proposed, as for a maatregel that was not followed (BK-8.05).
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, MAATREGEL.AL_BIJ_COLLEGE, .MOTIVERING_ONTBREEKT
   */
  brengNaarCollege(reden: string, vandaag: Temporal.PlainDate): void {
    const status = this.eisKeuzeMogelijk('brengNaarCollege');
    this.huidig = { ...this.huidig, status, beoordelingen: this.metKeuze('college', reden, vandaag) };
  }

  private metKeuze(
    keuze: 'nieuwe_termijn' | 'college',
    reden: string,
    vandaag: Temporal.PlainDate,
  ): readonly Beoordeling[] {
    if (!reden.trim()) {
      weiger('MAATREGEL.MOTIVERING_ONTBREEKT', {}, [
        { name: 'reden', reason: 'Leg uit waarom u dit kiest.' },
      ]);
    }
    const vervolg = { keuze, reden, op: vandaag.toString() };
    return this.huidig.beoordelingen.map((een, plek, alle) =>
      plek === alle.length - 1 ? { ...een, vervolg } : een,
    );
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK, MAATREGEL.MOTIVERING_ONTBREEKT */
  trekIn(reden: string): void {
    const status = this.volgende('trekIn');
    if (!reden.trim()) {
      weiger('MAATREGEL.MOTIVERING_ONTBREEKT', {}, [
        { name: 'reden', reason: 'Leg uit waarom de maatregel wordt ingetrokken.' },
      ]);
    }
    this.huidig = { ...this.huidig, status, intrekkingsreden: reden };
  }

  /**
   * It went to others: from now on it can only be read (BK-8.08).
   * @param stil the provider is not to hear of it from us: it keeps reading the status from before
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK
   */
  draagOver(stil: boolean): void {
    const { status } = this.huidig;
    const statusVoorAanbieder = stil ? status : null;
    this.huidig = { ...this.huidig, status: this.volgende('draagOver'), statusVoorAanbieder };
  }

  /** Whether an act is possible now, by its status and by what is still running: what a screen offers. */
  kan(handeling: Maatregelhandeling, stand: Beoordelingsstand): boolean {
    const tabel: Readonly<Partial<Record<Maatregelhandeling, unknown>>> =
      maatregelovergangen[this.huidig.status];
    if (!tabel[handeling]) return false;
    if (handeling === 'leverIn') return this.openstaand.length > 0;
    if (handeling === 'beoordeelOnderdeel' || handeling === 'vraagOnderdeelOpnieuw')
      return this.apartTeBeoordelen.length > 0;
    if (handeling === 'stelNieuweTermijn' || handeling === 'brengNaarCollege') return !this.naarCollege;
    const oordeel = OORDELEN.find((een) => HANDELING_VAN[een] === handeling);
    if (oordeel) return !this.belemmering(oordeel, stand);
    return true;
  }

  private eisApart(onderdeel: Onderdeel, reden: string, uitlegReden: string): Gevraagd {
    if (!reden.trim()) weiger('MAATREGEL.MOTIVERING_ONTBREEKT', {}, [{ name: 'reden', reason: uitlegReden }]);
    const gevraagd = this.gevraagd(onderdeel);
    if (!this.apartTeBeoordelen.includes(gevraagd)) {
      const uitleg = nietApart(gevraagd);
      weiger('MAATREGEL.ONDERDEEL_NIET_TE_BEOORDELEN', { onderdeel, uitleg });
    }
    return gevraagd;
  }

  private belemmering(oordeel: Opvolgingsoordeel, stand: Beoordelingsstand): Belemmering | null {
    const verwacht = this.openstaand.find(({ onderdeel }) => heeftTermijn(onderdeel));
    if (!verwacht) return null;
    if (oordeel === 'opgevolgd') {
      return { code: 'MAATREGEL.NOG_NIET_INGELEVERD', details: { onderdeel: verwacht.onderdeel } };
    }
    return this.huidig.status === 'opgelegd' ? heeftNogTijd(verwacht, stand) : null;
  }

  /**
   * Nothing is "niet" while its own term runs, as long as what has to come before it meets what was asked: without a good
   * plan nothing can be carried out.
   */
  private tijdOver(oordelen: readonly Beoordeeldonderdeel[], stand: Beoordelingsstand): Belemmering | null {
    for (const deel of this.huidig.onderdelen) {
      const gegeven = oordelen.find(({ onderdeel }) => onderdeel === deel.onderdeel)?.oordeel;
      if (gegeven === 'voldoet') continue;
      return gegeven === 'niet' ? heeftNogTijd(deel, stand) : null;
    }
    return null;
  }

  private metEerderBeoordeelde(gegeven: readonly Beoordeeldonderdeel[]): readonly Beoordeeldonderdeel[] {
    const eerder = this.huidig.onderdelen.flatMap(({ onderdeel, oordeel, oordeelReden }) =>
      oordeel && oordeelReden && !gegeven.some((een) => een.onderdeel === onderdeel)
        ? [{ onderdeel, oordeel, reden: oordeelReden }]
        : [],
    );
    return [...eerder, ...gegeven];
  }

  /** @throws DomeinFout MAATREGEL.ONDERDEEL_NIET_GEVRAAGD */
  private gevraagd(onderdeel: Onderdeel): Gevraagd {
    return (
      this.huidig.onderdelen.find((deel) => deel.onderdeel === onderdeel) ??
      weiger('MAATREGEL.ONDERDEEL_NIET_GEVRAAGD', { onderdeel, soort: this.huidig.soort })
    );
  }

  private volgende(handeling: Maatregelhandeling): Maatregelstatus {
    return volgendeStatus<Maatregelstatus, Maatregelhandeling>(
      maatregelovergangen,
      this.huidig.status,
      handeling,
    );
  }
}

/** Three acts in the table, one form on the screen. */
export const HANDELING_VAN = {
  opgevolgd: 'beoordeelOpgevolgd',
  deels_opgevolgd: 'beoordeelDeelsOpgevolgd',
  niet_opgevolgd: 'beoordeelNietOpgevolgd',
} as const satisfies Record<Opvolgingsoordeel, Maatregelhandeling>;

/**
 * @param gevraagd where the refusal belongs: the other day may be none that this act asks
 * @throws DomeinFout MAATREGEL.INVOERING_VOOR_PLAN
 */
function eisInvoeringNaPlan(
  { plan, invoering }: Readonly<Partial<Record<Termijnonderdeel, Pick<GestarteTermijn, 'uiterlijk'>>>>,
  gevraagd: 'plan' | 'invoering' = 'invoering',
): void {
  if (!plan || !invoering || invoering.uiterlijk > plan.uiterlijk) return;
  const fout = {
    plan: {
      name: 'termijnPlan',
      reason: `Kies een dag vóór ${schrijfDag(invoering.uiterlijk)}: dan moet het plan zijn ingevoerd.`,
    },
    invoering: {
      name: 'termijnInvoering',
      reason: `Geef tijd tot na ${schrijfDag(plan.uiterlijk)}: dan moet het plan er zijn.`,
    },
  }[gevraagd];
  weiger('MAATREGEL.INVOERING_VOOR_PLAN', { plan: plan.uiterlijk, invoering: invoering.uiterlijk }, [fout]);
}

/** What keeps from thinking ill of a part: its term still runs, or stands still. */
function heeftNogTijd(
  { termijnId: id }: Gevraagd,
  { termijnen, vandaag }: Beoordelingsstand,
): Belemmering | null {
  const termijn = termijnen.find(({ termijnId }) => termijnId === id);
  if (termijn?.staatStil) return { code: 'MAATREGEL.TERMIJN_STAAT_STIL', details: {} };
  if (!termijn?.open || Temporal.PlainDate.compare(vandaag, termijn.uiterlijk) > 0) return null;
  return { code: 'MAATREGEL.TERMIJN_LOOPT_NOG', details: { uiterlijk: termijn.uiterlijk } };
}

function nietApart({ ingeleverdOp, oordeel }: Gevraagd): string {
  if (oordeel) return 'Er is al een oordeel over.';
  if (!ingeleverdOp) return 'Het is nog niet ingeleverd.';
  return 'Alles is ingeleverd: beoordeel het geheel.';
}

interface Belemmering {
  readonly code: Maatregelfoutcode;
  readonly details: FoutDetails;
}
