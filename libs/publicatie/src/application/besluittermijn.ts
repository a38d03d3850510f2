import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import type { Rapportstaat } from '@navolgbaar/rapport';
import { StartTermijn, TermijnFeiten, VoldoeTermijn } from '@navolgbaar/termijn';

/** The term in which is decided about a proposal (rulings: its term is watched and its passing visible). */
@Injectable()
export class Besluittermijn {
  constructor(
    private readonly klok: Klok,
    private readonly start: StartTermijn,
    private readonly feiten: TermijnFeiten,
    private readonly voldoe: VoldoeTermijn,
  ) {}

  /** @returns the id of the term */
  async begin(actor: Actor, { id, zaakId, zaaknummer, aanbiederId }: Rapportstaat): Promise<string> {
    const termijn = await this.start.execute(actor, {
      code: 'PUBLICATIE_BESLUIT',
      ...{ object: 'rapport', objectId: id, zaakId, aanbiederId, kenmerk: zaaknummer },
      start: this.vandaag(),
    });
    return termijn.id;
  }

  /** The decision is there, in time or late. A proposal from before there was a term has none. */
  async voldaan(actor: Actor, termijnId: string | null): Promise<void> {
    const termijn = termijnId ? await this.feiten.van(termijnId) : null;
    if (termijn && termijn.voldaanOp === null && termijn.status !== 'ingetrokken')
      await this.voldoe.execute(actor, { termijnId: termijn.id, op: this.vandaag() });
  }

  private vandaag(): string {
    return this.klok.vandaag().toString();
  }
}
