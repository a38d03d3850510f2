import { Injectable } from '@nestjs/common';
import type { Betrokkenegegeven } from '../../domain/betrokkenegegeven';
import { Personenindex } from '../ports/personenindex';

const TEN_HOOGSTE = 50;

/**
 * Meldingen by a whole name, number or address of melder or cliënt, for the search: inside its unit of work and after its
 * right checks. Which ones, the same policies decide as of `LeesMelder`.
 */
@Injectable()
export class VindBetrokkenen {
  constructor(private readonly index: Personenindex) {}

  /** @returns per melding the roles, newest first, at most fifty */
  async van(
    gegeven: Betrokkenegegeven,
    waarde: string,
  ): Promise<{ gevonden: ReadonlyMap<string, readonly string[]>; meer: boolean }> {
    const rijen = await this.index.zoek(gegeven, waarde, TEN_HOOGSTE + 1);
    const gevonden = rijen.slice(0, TEN_HOOGSTE).map(({ meldingId, rollen }) => [meldingId, rollen] as const);
    return { gevonden: new Map(gevonden), meer: rijen.length > TEN_HOOGSTE };
  }
}
