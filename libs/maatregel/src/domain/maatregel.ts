import { type FoutDetails, volgendeStatus } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { type Maatregelfoutcode, weiger } from './fouten';
import { type Maatregelhandeling, type Maatregelstatus, maatregelovergangen } from './maatregel-status';
import type {
  Beoordelingsstand,
  GestarteTermijn,
  Gevraagd,
  Maatregelstaat,
  NieuweMaatregel,
} from './maatregelstaat';
import { keurOplegging } from './oplegging';
import {
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
   * @throws DomeinFout MAATREGEL.ONDERBOUWING_ONTBREEKT, .VIM_…, .TERMIJN_PAST_NIET, .INVOERING_VOOR_PLAN
   */
  static legOp(
    nieuw: NieuweMaatregel,
    termijnen: Readonly<Partial<Record<Termijnonderdeel, GestarteTermijn>>>,
  ): Maatregel {
    keurOplegging(nieuw, termijnen);
    const { plan, invoering } = termijnen;
    if (plan && invoering && invoering.uiterlijk <= plan.uiterlijk) {
      weiger('MAATREGEL.INVOERING_VOOR_PLAN', { plan: plan.uiterlijk, invoering: invoering.uiterlijk }, [
        { name: 'termijnInvoering', reason: 'De invoering eindigt na de dag waarop het plan er moet zijn.' },
      ]);
    }
    const onderdelen = onderdelenVan(nieuw.soort).map((onderdeel) => ({
      onderdeel,
      termijnId: heeftTermijn(onderdeel) ? (termijnen[onderdeel]?.termijnId ?? null) : null,
      ingeleverdOp: null,
    }));
    const leeg = { motivering: null, beoordeeldOp: null, beoordeeldDoor: null, intrekkingsreden: null };
    return new Maatregel({ ...nieuw, ...leeg, onderdelen, status: 'opgelegd', versie: 1 });
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
    const gevraagd =
      this.huidig.onderdelen.find((deel) => deel.onderdeel === onderdeel) ??
      weiger('MAATREGEL.ONDERDEEL_NIET_GEVRAAGD', { onderdeel, soort: this.huidig.soort });
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
   * Judges whether the maatregel was followed, with the reason.
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, MAATREGEL.MOTIVERING_ONTBREEKT, .NOG_NIET_INGELEVERD (opgevolgd while
   * something with a term is still to come), .TERMIJN_LOOPT_NOG (niet opgevolgd while the provider still has time and
   * gave nothing to judge)
   */
  beoordeel(
    { oordeel, motivering }: { readonly oordeel: Opvolgingsoordeel; readonly motivering: string },
    stand: Beoordelingsstand,
    door: string | null,
  ): void {
    const status = this.volgende(oordeel === 'opgevolgd' ? 'beoordeelOpgevolgd' : 'beoordeelNietOpgevolgd');
    if (!motivering.trim()) {
      weiger('MAATREGEL.MOTIVERING_ONTBREEKT', {}, [
        { name: 'motivering', reason: 'Leg uit waarom de maatregel wel of niet is opgevolgd.' },
      ]);
    }
    const bezwaar = this.belemmering(oordeel, stand);
    if (bezwaar) weiger(bezwaar.code, bezwaar.details);
    const beoordeeldOp = stand.vandaag.toString();
    this.huidig = { ...this.huidig, status, motivering, beoordeeldOp, beoordeeldDoor: door };
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

  /** The case went to others: from now on it can only be read (BK-8.08). @throws DomeinFout OVERGANG_NIET_MOGELIJK */
  draagOver(): void {
    this.huidig = { ...this.huidig, status: this.volgende('draagOver') };
  }

  /** Whether an act is possible now, by its status and by what is still running: what a screen offers. */
  kan(handeling: Maatregelhandeling, stand: Beoordelingsstand): boolean {
    const tabel: Readonly<Partial<Record<Maatregelhandeling, unknown>>> =
      maatregelovergangen[this.huidig.status];
    if (!tabel[handeling]) return false;
    if (handeling === 'leverIn') return this.openstaand.length > 0;
    if (handeling === 'beoordeelOpgevolgd') return !this.belemmering('opgevolgd', stand);
    if (handeling === 'beoordeelNietOpgevolgd') return !this.belemmering('niet_opgevolgd', stand);
    return true;
  }

  private belemmering(
    oordeel: Opvolgingsoordeel,
    { termijnen, vandaag }: Beoordelingsstand,
  ): Belemmering | null {
    const verwacht = this.openstaand.find(({ onderdeel }) => heeftTermijn(onderdeel));
    if (!verwacht) return null;
    if (oordeel === 'opgevolgd') {
      return { code: 'MAATREGEL.NOG_NIET_INGELEVERD', details: { onderdeel: verwacht.onderdeel } };
    }
    if (this.huidig.status !== 'opgelegd') return null;
    const termijn = termijnen.find(({ termijnId }) => termijnId === verwacht.termijnId);
    if (termijn?.staatStil) return { code: 'MAATREGEL.TERMIJN_STAAT_STIL', details: {} };
    if (!termijn?.open || Temporal.PlainDate.compare(vandaag, termijn.uiterlijk) > 0) return null;
    return { code: 'MAATREGEL.TERMIJN_LOOPT_NOG', details: { uiterlijk: termijn.uiterlijk } };
  }

  private volgende(handeling: Maatregelhandeling): Maatregelstatus {
    return volgendeStatus<Maatregelstatus, Maatregelhandeling>(
      maatregelovergangen,
      this.huidig.status,
      handeling,
    );
  }
}

interface Belemmering {
  readonly code: Maatregelfoutcode;
  readonly details: FoutDetails;
}
