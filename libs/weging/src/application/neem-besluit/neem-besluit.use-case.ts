import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, schrijfDag } from '@navolgbaar/kernel';
import { MarkeerMelding } from '@navolgbaar/melding';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Wegingfoutcode } from '../../domain/fouten';
import { type Besluit, WegingRepository } from '../ports/weging.repository';
import { type Beslispunt, Lopendoverleg } from '../werkoverleg/lopend-overleg';
import { Besluitwerk, type Werkopdracht } from './besluitwerk';

/** Of a decision outside a meeting of this system: when it was taken, and who were there. */
export interface Overleggegevens {
  readonly werkoverlegOp: string;
  readonly deelnemers: readonly string[];
}

export interface NeemBesluitCommand
  extends
    Pick<Besluit, 'meldingId' | 'besluit' | 'actie' | 'aanZet' | 'partners' | 'motivering'>,
    Werkopdracht {
  /** The meeting of this system that decides, which knows its day and who is there; or what a person says of another. */
  readonly overleg: { readonly werkoverlegId: string } | Overleggegevens;
  /** The weighing that was on the screen; another one since then is not decided upon unseen. */
  readonly wegingId: string | null;
}

type Besluitplaats = Overleggegevens & { readonly werkoverlegId?: string };

/** The statuses in which somebody decided already. */
const BESLOTEN: readonly unknown[] = ['besloten_actie', 'besloten_geen_actie', 'in_zaak', 'doorgezonden'];

/**
 * Records what the werkoverleg decided about a weighed melding, and makes the work of it at once. Colour and decision are
 * two things: green with action and red without are both possible, always with a reason (requirements C2, AC-7).
 *
 * The one road for a decision: when a meeting is going on with this melding on its agenda, it belongs to that meeting,
 * whatever screen it comes from.
 * @throws DomeinFout WEGING.EERST_WEGEN, WEGING.ACTIE_ONTBREEKT, BESLUIT.…, WERKOVERLEG.VERSCHOOND, NIET_GEVONDEN
 */
@Injectable()
export class NeemBesluit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly markeer: MarkeerMelding,
    private readonly wegingen: WegingRepository,
    private readonly lopend: Lopendoverleg,
    private readonly werk: Besluitwerk,
  ) {}

  async execute(actor: Actor, command: NeemBesluitCommand): Promise<Besluit> {
    eisRecht(actor, 'weging:besluiten');
    if ((command.besluit === 'actie') !== (command.actie !== null)) {
      throw new DomeinFout<Wegingfoutcode>('WEGING.ACTIE_ONTBREEKT', {}, [
        { name: 'actie', reason: 'Kies een actie bij "actie", en laat het leeg bij "geen actie".' },
      ]);
    }
    return this.uow.run(actor, async () => {
      const { punt, overleg } = await this.waar(actor, command);
      const id = nieuwId();
      await this.markeerBesloten(actor, command, id);
      // Read on the locked melding: nobody weighs it anew in between.
      const [laatste] = await this.wegingen.wegingenVan([command.meldingId]);
      if (!laatste) throw new DomeinFout<Wegingfoutcode>('WEGING.EERST_WEGEN');
      if (command.wegingId && command.wegingId !== laatste.id) {
        throw new DomeinFout<Wegingfoutcode>('BESLUIT.OPNIEUW_GEWOGEN');
      }
      const besluit = await this.bewaar(actor, command, { id, overleg, wegingId: laatste.id });
      if (punt) await punt.legVast(besluit.id);
      return besluit;
    });
  }

  /** Where it is decided. @throws DomeinFout WERKOVERLEG.GESLOTEN, .VERSCHOOND, BESLUIT.… */
  private async waar(
    actor: Actor,
    { meldingId, overleg }: NeemBesluitCommand,
  ): Promise<{ punt: Beslispunt | null; overleg: Besluitplaats }> {
    if ('werkoverlegId' in overleg) {
      const punt = await this.lopend.neem(actor, meldingId, overleg.werkoverlegId);
      return { punt, overleg: punt };
    }
    const punt = await this.lopend.neemLopend(actor, meldingId);
    if (!punt) return { punt, overleg };
    // What a person typed is not replaced by another day unseen.
    if (overleg.werkoverlegOp !== punt.werkoverlegOp) {
      const op = schrijfDag(punt.werkoverlegOp);
      throw new DomeinFout<Wegingfoutcode>('BESLUIT.ANDER_OVERLEG', { op }, [
        { name: 'werkoverlegOp', reason: `Het werkoverleg dat bezig is, is van ${op}.` },
      ]);
    }
    return { punt, overleg: punt };
  }

  /** Locks the melding. Two screens at once: the second one is told that it is decided. */
  private async markeerBesloten(
    actor: Actor,
    { meldingId, besluit }: NeemBesluitCommand,
    besluitId: string,
  ): Promise<void> {
    const handeling = besluit === 'actie' ? 'besluitActie' : 'besluitGeenActie';
    try {
      await this.markeer.execute(actor, { meldingId, handeling, besluitId });
    } catch (fout) {
      if (!(fout instanceof DomeinFout) || fout.code !== 'OVERGANG_NIET_MOGELIJK') throw fout;
      if (fout.details['status'] === 'ontvangen') throw new DomeinFout<Wegingfoutcode>('WEGING.EERST_WEGEN');
      if (BESLOTEN.includes(fout.details['status']))
        throw new DomeinFout<Wegingfoutcode>('BESLUIT.AL_BESLOTEN');
      throw fout;
    }
  }

  private async bewaar(
    actor: Actor,
    command: NeemBesluitCommand,
    { id, overleg, wegingId }: Pick<Besluit, 'id' | 'wegingId'> & { readonly overleg: Besluitplaats },
  ): Promise<Besluit> {
    const { meldingId, besluit: uitkomst, actie, aanZet, partners, motivering } = command;
    const werk = await this.werk.maak(actor, { id, actie, meldingId }, command);
    const besluit: Besluit = {
      ...{ id, meldingId, wegingId, besluit: uitkomst, actie, aanZet, partners, motivering, werk },
      ...{ werkoverlegOp: overleg.werkoverlegOp, deelnemers: overleg.deelnemers },
      werkoverlegId: overleg.werkoverlegId ?? null,
      vastgelegdOp: this.klok.nu().toString(),
      vastgelegdDoor: actor.gebruikerId,
    };
    await this.wegingen.voegBesluitToe(besluit);
    this.uow.meld({
      type: 'BesluitGenomen',
      aggregaatId: id,
      payload: { besluitId: id, meldingId, besluit: uitkomst, actie },
    });
    this.uow.schrijf({ handeling: 'weging:besluiten', object: 'besluit', objectId: id });
    return besluit;
  }
}
