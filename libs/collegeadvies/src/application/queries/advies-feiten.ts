import { Injectable } from '@nestjs/common';
import type { Adviesstaat, Collegebesluit } from '../../domain/adviesstaat';
import { AdviezenQuery } from './adviezen.query';

/** What a college decided on an advice, for another capability; `van` and `tot` only where it followed the advice. */
export interface Adviesbesluitfeit
  extends
    Pick<
      Adviesstaat,
      | 'id'
      | 'zaakId'
      | 'zaakNummer'
      | 'wet'
      | 'aanbiederId'
      | 'aanbiederNaam'
      | 'gemeenteId'
      | 'gemeenteNaam'
      | 'behandelaarId'
    >,
    Pick<Adviesstaat['inhoud'], 'van' | 'tot' | 'clienten'> {
  readonly besluit: Collegebesluit;
}

/** Facts of advices for another capability, inside its own unit of work. */
@Injectable()
export class AdviesFeiten {
  constructor(private readonly query: AdviezenQuery) {}

  /** Null while the college did not decide, or only keeps its decision. */
  async besluit(adviesId: string): Promise<Adviesbesluitfeit | null> {
    const advies = await this.query.detail(adviesId);
    const besluit = advies?.besluiten.at(-1);
    if (!advies || !besluit || besluit.soort === 'houdt_aan') return null;
    const { id, zaakId, zaakNummer, wet, aanbiederId, aanbiederNaam } = advies;
    const { gemeenteId, gemeenteNaam, behandelaarId, inhoud } = advies;
    // A college that deviates says itself for whom and until when.
    const volgt = besluit.soort === 'volgt';
    return {
      ...{ id, zaakId, zaakNummer, wet, aanbiederId, aanbiederNaam, gemeenteId, gemeenteNaam, behandelaarId },
      ...{ van: volgt ? inhoud.van : null, tot: volgt ? inhoud.tot : null },
      ...{ clienten: volgt ? inhoud.clienten : [], besluit },
    };
  }
}
