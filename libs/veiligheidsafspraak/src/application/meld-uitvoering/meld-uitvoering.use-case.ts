import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, vanBinnen } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { Afspraakwerk, type OpAfspraak, feitVan } from '../afspraakwerk';

/** The provider tells what it did for an agreement; or a colleague writes down what it told another way. */
@Injectable()
export class MeldUitvoering {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly werk: Afspraakwerk,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for that of another provider, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK */
  execute(actor: Actor, op: OpAfspraak, tekst: string): Promise<void> {
    return this.werk.doe(actor, 'veiligheidsafspraak:melden', op, (afspraak) => {
      const bericht = {
        ...{ id: nieuwId(), tekst, op: this.klok.vandaag().toString(), door: actor.gebruikerId },
        viaPortaal: !vanBinnen(actor),
      };
      afspraak.meldUitvoering(bericht);
      const { staat } = afspraak;
      this.uow.meld({
        ...{ type: 'VeiligheidsafspraakUitgevoerdGemeld', aggregaatId: staat.id },
        payload: { ...feitVan(staat), berichtId: bericht.id },
      });
      return { handeling: 'uitvoering-melden', velden: ['status', 'berichten'] };
    });
  }
}
