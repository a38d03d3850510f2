import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Afspraakwerk, type OpAfspraak, feitVan } from '../afspraakwerk';

/** Ends an agreement that is not needed any more, with the reason. */
@Injectable()
export class BeeindigAfspraak {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly werk: Afspraakwerk,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, VEILIGHEIDSAFSPRAAK.… */
  execute(actor: Actor, op: OpAfspraak, reden: string): Promise<void> {
    return this.werk.doe(actor, 'veiligheidsafspraak:maken', op, (afspraak) => {
      afspraak.beeindig(reden, this.klok.vandaag());
      const { staat } = afspraak;
      this.uow.meld({ type: 'VeiligheidsafspraakBeeindigd', aggregaatId: staat.id, payload: feitVan(staat) });
      return {
        ...{ handeling: 'beeindigen', velden: ['status', 'eindreden'] },
        tekst: `Veiligheidsafspraak met ${staat.aanbiederNaam} beëindigd. ${reden}`,
      };
    });
  }
}
