import { Injectable } from '@nestjs/common';
import { DomeinFout, volgendeStatus } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import type { Wegingfoutcode } from '../../domain/fouten';
import {
  type Werkoverleghandeling,
  type Werkoverlegstatus,
  werkoverlegovergangen,
} from '../../domain/werkoverleg-status';
import {
  type Agendapunt,
  type Deelnemer,
  type Verschoning,
  type Werkoverleg,
  Werkoverleggen,
} from '../ports/werkoverleggen';

/** A meeting with what it holds, locked. */
export interface Overlegstaat {
  readonly overleg: Werkoverleg;
  readonly deelnemers: readonly Deelnemer[];
  readonly punten: readonly Agendapunt[];
  /** Those that hold. */
  readonly verschoningen: readonly Verschoning[];
}

/** The point of a meeting that is going on, on which a decision is taken. */
export interface Beslispunt {
  readonly werkoverlegId: string;
  readonly werkoverlegOp: string;
  readonly deelnemers: readonly string[];
  legVast(besluitId: string): Promise<void>;
}

/** What acts in and around a meeting have in common: lock it, look whether the act is possible, count it up. */
@Injectable()
export class Lopendoverleg {
  constructor(private readonly overleggen: Werkoverleggen) {}

  /**
   * Locks a meeting for an act. Inside a unit of work; what changes in it, changes its version.
   * @throws DomeinFout NIET_GEVONDEN, WERKOVERLEG.GESLOTEN, OVERGANG_NIET_MOGELIJK
   */
  async laad(id: string, handeling: Werkoverleghandeling): Promise<Overlegstaat> {
    const overleg = await this.overleggen.laadVoorWijziging(id);
    if (overleg.status === 'gesloten') throw new DomeinFout<Wegingfoutcode>('WERKOVERLEG.GESLOTEN');
    volgendeStatus<Werkoverlegstatus, Werkoverleghandeling>(werkoverlegovergangen, overleg.status, handeling);
    const [deelnemers, punten, verschoningen] = await Promise.all([
      this.overleggen.deelnemersVan(id),
      this.overleggen.puntenVan(id),
      this.overleggen.verschoningenVan(id),
    ]);
    return { overleg, deelnemers, punten, verschoningen: verschoningen.filter((v) => v.ophefreden === null) };
  }

  /** Whoever closes the meeting with what was seen before, is told that it changed. */
  telOp({ overleg }: Overlegstaat): Promise<void> {
    return this.overleggen.wijzig(overleg, overleg.versie);
  }

  /** As `neem`, in the meeting that is going on; null when there is none with this melding. */
  async neemLopend(actor: Actor, meldingId: string): Promise<Beslispunt | null> {
    const werkoverlegId = await this.overleggen.lopendMet(meldingId);
    return werkoverlegId === null ? null : this.neem(actor, meldingId, werkoverlegId);
  }

  /**
   * The point about this melding in a meeting.
   * @throws DomeinFout WERKOVERLEG.VERSCHOOND for who stays out of it, BESLUIT.AL_BESLOTEN as long as the decision of this
   * meeting stands, WERKOVERLEG.NIEMAND_AANWEZIG, NIET_GEVONDEN, WERKOVERLEG.GESLOTEN
   */
  async neem(actor: Actor, meldingId: string, werkoverlegId: string): Promise<Beslispunt> {
    const staat = await this.laad(werkoverlegId, 'besluit');
    const punt = puntIn(staat, meldingId);
    this.eisNietVerschoond(actor, staat, meldingId);
    // Weighed anew after a decision: that one is taken back first, or it would stand and be in no minutes.
    if (punt.besluitId) throw new DomeinFout<Wegingfoutcode>('BESLUIT.AL_BESLOTEN');
    const deelnemers = aanwezigen(staat, meldingId).map(({ naam }) => naam);
    if (deelnemers.length === 0) throw new DomeinFout<Wegingfoutcode>('WERKOVERLEG.NIEMAND_AANWEZIG');
    return {
      werkoverlegId,
      werkoverlegOp: staat.overleg.op,
      deelnemers,
      legVast: async (besluitId) => {
        await this.overleggen.wijzigPunt(
          werkoverlegId,
          { ...punt, besluitId, uitstelreden: null },
          punt.versie,
        );
        await this.telOp(staat);
      },
    };
  }

  /** @throws DomeinFout WERKOVERLEG.VERSCHOOND */
  eisNietVerschoond(
    { gebruikerId }: Actor,
    { deelnemers, verschoningen }: Overlegstaat,
    objectId: string,
  ): void {
    const eigen = deelnemers.find((deelnemer) => deelnemer.gebruikerId === gebruikerId);
    const verschoond = verschoningen.some(
      (verschoning) => verschoning.objectId === objectId && verschoning.deelnemerId === eigen?.id,
    );
    if (eigen && verschoond) throw new DomeinFout<Wegingfoutcode>('WERKOVERLEG.VERSCHOOND');
  }
}

/** @throws DomeinFout NIET_GEVONDEN for what is not on this agenda, or not for this reader */
export function puntIn({ punten }: Pick<Overlegstaat, 'punten'>, objectId: string): Agendapunt {
  const punt = punten.find((een) => een.objectId === objectId);
  if (!punt) throw new DomeinFout('NIET_GEVONDEN');
  return punt;
}

/** Who was there when this point was decided: without those who stayed out of it. */
export function aanwezigen(
  { deelnemers, verschoningen }: Omit<Overlegstaat, 'overleg' | 'punten'>,
  objectId: string,
): Deelnemer[] {
  const buiten = verschoningen.filter((v) => v.objectId === objectId).map(({ deelnemerId }) => deelnemerId);
  return deelnemers.filter(({ id, aanwezig }) => aanwezig && !buiten.includes(id));
}
