import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { TermijnFeiten, TrekTermijnIn } from '@navolgbaar/termijn';
import { Registerschrijver } from '@navolgbaar/register';
import { Belanghebbenden } from '../ports/belanghebbenden';
import { Publicatiewerk, type Werkhandeling } from '../publicatiewerk';
import { Aanbiedervraag } from '../zienswijze-in-portaal/aanbiedervraag';

export interface TrekPublicatieInCommand {
  readonly publicatieId: string;
  readonly versie: number;
  readonly reden: string;
}

/**
 * Ends a proposal or decision, or takes a report out of the register. Of a public page its address stays and says that
 * the report was withdrawn; the content is gone at once.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK
 */
@Injectable()
export class TrekPublicatieIn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly werk: Publicatiewerk,
    private readonly register: Registerschrijver,
    private readonly termijnen: TermijnFeiten,
    private readonly trekTermijnIn: TrekTermijnIn,
    private readonly belanghebbenden: Belanghebbenden,
    private readonly vraag: Aanbiedervraag,
  ) {}

  execute(actor: Actor, { publicatieId, versie, reden }: TrekPublicatieInCommand): Promise<void> {
    const handeling: Werkhandeling = {
      ...{ recht: 'publicatie:voorstellen', publicatieId, versie },
      ...{ handeling: 'publicatie:intrekken', velden: ['status', 'intrekreden'] },
    };
    return this.werk.doe(actor, handeling, async (publicatie) => {
      const op = this.klok.nu().toString();
      const wasOpenbaar = publicatie.trekIn(reden, op);
      await this.vraag.sluit(publicatie.staat);
      if (wasOpenbaar) await this.register.trekIn(publicatieId, op);
      const { rapportId, zaakId, aanbiederId, zienswijzeTermijnId, wachtTermijnId, besluitTermijnId } =
        publicatie.staat;
      const derden = (await this.belanghebbenden.van(publicatieId)).map((een) => een.zienswijzeTermijnId);
      for (const termijnId of [zienswijzeTermijnId, wachtTermijnId, besluitTermijnId, ...derden]) {
        if (termijnId) await this.beeindigTermijn(actor, termijnId);
      }
      this.uow.meld({
        type: 'PublicatieIngetrokken',
        aggregaatId: publicatieId,
        payload: { publicatieId, rapportId, zaakId, aanbiederId, wasOpenbaar },
      });
    });
  }

  private async beeindigTermijn(actor: Actor, termijnId: string): Promise<void> {
    const termijn = await this.termijnen.van(termijnId);
    if (!termijn?.handelingen.includes('trekIn')) return;
    const reden = 'De openbaarmaking is ingetrokken.';
    await this.trekTermijnIn.execute(actor, { termijnId, reden });
  }
}
