import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { DomeinFout } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import {
  type Briefproef,
  ZetBerichtKlaar,
  type ZetBerichtKlaarCommand,
} from '../zet-bericht-klaar/zet-bericht-klaar.use-case';
import { Afzender } from './afzender';

export interface Aanbiederbrief extends Omit<ZetBerichtKlaarCommand, 'ontvanger' | 'geheim'> {
  readonly aanbiederId: string;
}

/** A letter to a provider, inside the unit of work of the act that it follows from: who writes, who reads and how it goes. */
@Injectable()
export class SchrijfAanbieder {
  constructor(
    private readonly aanbieders: AanbiederFeiten,
    private readonly afzender: Afzender,
    private readonly berichten: ZetBerichtKlaar,
  ) {}

  /**
   * Without a mail address it waits on the list of letters to print.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, BERICHT.…
   */
  async execute(actor: Actor, brief: Aanbiederbrief): Promise<void> {
    const { sleutel, object, objectId } = brief;
    const { naam: _, ...opgesteld } = await this.stelOp(brief);
    await this.berichten.execute(actor, { sleutel, object, objectId, ...opgesteld });
  }

  /**
   * The same letter as it would be, for who reads it before sending; nothing is put ready.
   * @throws DomeinFout as `execute`
   */
  async proef(
    actor: Actor,
    brief: Pick<Aanbiederbrief, 'sjabloon' | 'velden' | 'aanbiederId'>,
  ): Promise<Briefproef & { readonly aanbieder: string }> {
    const { naam: aanbieder, ...opgesteld } = await this.stelOp(brief);
    return { ...(await this.berichten.proef(actor, opgesteld)), aanbieder };
  }

  private async stelOp({
    aanbiederId,
    sjabloon,
    velden,
  }: Pick<Aanbiederbrief, 'sjabloon' | 'velden' | 'aanbiederId'>): Promise<
    Pick<ZetBerichtKlaarCommand, 'sjabloon' | 'velden' | 'ontvanger'> & { readonly naam: string }
  > {
    const aanbieder = await this.aanbieders.van(aanbiederId);
    if (!aanbieder) throw new DomeinFout('NIET_GEVONDEN');
    return {
      sjabloon,
      velden: { ...(await this.afzender.velden()), aanbieder: aanbieder.naam, ...velden },
      ontvanger: { soort: 'aanbieder', adres: aanbieder.email, aanbiederId },
      naam: aanbieder.naam,
    };
  }
}
