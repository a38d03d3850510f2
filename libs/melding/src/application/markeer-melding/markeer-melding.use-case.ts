import { Injectable } from '@nestjs/common';
import { DomeinFout, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Meldinghandeling, type Meldingstatus, meldingovergangen } from '../../domain/melding-status';
import type { Meldingfoutcode } from '../../domain/fouten';
import { processtandBij } from '../../domain/meldercontact';
import { Meldercontacten } from '../ports/meldercontact';
import { type Kleurstand, type Melding, MeldingRepository } from '../ports/melding.repository';

const BESLUITEN: ReadonlySet<Meldinghandeling> = new Set(['besluitActie', 'besluitGeenActie']);

export interface Markering {
  readonly meldingId: string;
  readonly handeling: Meldinghandeling;
  /** What the weighing gave. */
  readonly kleur?: { readonly naam: string; readonly aanname: boolean; readonly wachtOpTweede: boolean };
  /** The decision that stands from here on, or none; left out where the act decides nothing. */
  readonly besluitId?: string | null;
}

/**
 * Moves a melding along its transition table. Called by weging and onderzoek inside their own transaction.
 * @throws DomeinFout OVERGANG_NIET_MOGELIJK, NIET_GEVONDEN, MELDING.WACHT_OP_TWEEDE
 */
@Injectable()
export class MarkeerMelding {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly meldingen: MeldingRepository,
    private readonly contacten: Meldercontacten,
  ) {}

  async execute(actor: Actor, { meldingId, handeling, ...anders }: Markering): Promise<Meldingstatus> {
    eisRecht(actor, 'melding:lezen');
    return this.uow.run(actor, async () => {
      const melding = await this.meldingen.laadVoorWijziging(meldingId);
      const status = volgendeStatus<Meldingstatus, Meldinghandeling>(
        meldingovergangen,
        melding.status,
        handeling,
      );
      eisBeslisbaar(melding, handeling);
      const stand = standNa(handeling, anders);
      if (status !== melding.status || stand) {
        await this.meldingen.wijzig(meldingId, melding.versie, { status, ...stand });
      }
      if (status !== melding.status) await this.contacten.zetStand(meldingId, processtandBij(status));
      this.uow.schrijf({
        handeling: `melding:${handeling}`,
        object: 'melding',
        objectId: meldingId,
        velden: ['status'],
      });
      return status;
    });
  }
}

/** What waits for a second person is not decided by the first. @throws DomeinFout MELDING.WACHT_OP_TWEEDE */
function eisBeslisbaar({ wachtOpTweede }: Melding, handeling: Meldinghandeling): void {
  if (wachtOpTweede && BESLUITEN.has(handeling)) {
    throw new DomeinFout<Meldingfoutcode>('MELDING.WACHT_OP_TWEEDE');
  }
}

/** What else changes on the melding, or nothing. */
function standNa(
  handeling: Meldinghandeling,
  { kleur, besluitId }: Pick<Markering, 'kleur' | 'besluitId'>,
): Partial<Kleurstand & Pick<Melding, 'besluitId'>> | null {
  if (besluitId !== undefined) return { besluitId };
  if (kleur) return { kleur: kleur.naam, kleurAanname: kleur.aanname, wachtOpTweede: kleur.wachtOpTweede };
  return handeling === 'bevestigWeging' ? { wachtOpTweede: false } : null;
}
