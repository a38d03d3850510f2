import { Injectable } from '@nestjs/common';
import type { Afspraakstaat } from '../../domain/afspraakstaat';
import { AfsprakenQuery } from './afspraken.query';

/** What another capability may rest on of an agreement that was not kept. */
export interface Schendingfeit extends Pick<
  Afspraakstaat,
  'id' | 'zaakId' | 'aanbiederId' | 'aanbiederNaam' | 'tekst'
> {
  /** Legal day on which the breach was seen, and what was seen. */
  readonly op: string;
  readonly gezien: string;
}

/** Facts of agreements for another capability, inside its own unit of work. */
@Injectable()
export class AfspraakFeiten {
  constructor(private readonly query: AfsprakenQuery) {}

  /** Null where it is not there for who asks, or where the breach was not laid before the college. */
  async schendingVoorCollege(id: string): Promise<Schendingfeit | null> {
    const staat = await this.query.detail(id);
    if (staat?.afhandeling?.gevolg !== 'advies_college') return null;
    const { zaakId, aanbiederId, aanbiederNaam, tekst, controles, afhandeling } = staat;
    const schending = controles.findLast(({ uitkomst }) => uitkomst === 'niet_nagekomen');
    return {
      ...{ id, zaakId, aanbiederId, aanbiederNaam, tekst },
      ...{ op: schending?.op ?? afhandeling.op, gezien: schending?.toelichting ?? afhandeling.reden },
    };
  }
}
