import { Injectable } from '@nestjs/common';
import { MarkeerDocument } from '@navolgbaar/document';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import type { Deelsoort } from '../../domain/soorten';
import { DeelRepository } from '../ports/deel.repository';
import { Dossierdelen } from '../queries/dossierdelen';
import { Zaakwerk } from '../zaakwerk';
import { Deeltoegang } from './deeltoegang';

export interface BeperkDeelCommand {
  readonly zaakId: string;
  readonly versie: number;
  readonly soort: Deelsoort;
  readonly deelId: string;
  readonly vertrouwelijk: boolean;
  /** Who sees it besides the actor. */
  readonly gebruikerIds: readonly string[];
  readonly reden: string;
}

type Deel = Pick<BeperkDeelCommand, 'soort' | 'deelId'>;

const WAT: Readonly<Record<Deelsoort, string>> = {
  gesprek: 'Een gesprek',
  waarneming: 'Een waarneming',
  document: 'Een document',
};

/**
 * Makes a part of the dossier confidential to named people, changes who they are, or lifts it; always with the reason.
 * To others of the case the part does not exist. Only who sees the part can do it (AANNAME: no coordinator past them).
 * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, ONDERZOEK.TOEGANG_ONBEKEND
 */
@Injectable()
export class BeperkDeel {
  constructor(
    private readonly werk: Zaakwerk,
    private readonly toegang: Deeltoegang,
    private readonly delen: DeelRepository,
    private readonly documenten: MarkeerDocument,
    private readonly dossierdelen: Dossierdelen,
  ) {}

  execute(actor: Actor, command: BeperkDeelCommand): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    const { zaakId, versie, soort, deelId, vertrouwelijk, gebruikerIds, reden } = command;
    return this.werk.doe(actor, { zaakId, gezien: versie }, async (zaak) => {
      // Whoever does not see the part cannot let himself in.
      if (!(await this.dossierdelen.bestaat(zaakId, { soort, deelId })))
        throw new DomeinFout('NIET_GEVONDEN');
      zaak.doe('beperkDeel');
      const wie = vertrouwelijk ? await this.toegang.geef(zaak.staat, deelId, gebruikerIds) : [];
      await this.markeer(command, vertrouwelijk);
      await this.delen.houdOver(deelId, wie);
      return {
        uitkomst: undefined,
        spoor: {
          handeling: vertrouwelijk ? 'zaak:deel-vertrouwelijk-maken' : 'zaak:deel-vrijgeven',
          soort: 'toegang',
          tekst: `${WAT[soort]} is ${vertrouwelijk ? 'vertrouwelijk gemaakt' : 'niet meer vertrouwelijk'}. Reden: ${reden}`,
          velden: ['vertrouwelijk', 'toegang'],
          deelId,
        },
      };
    });
  }

  private async markeer({ soort, deelId }: Deel, vertrouwelijk: boolean): Promise<void> {
    if (soort === 'document') await this.documenten.zetVertrouwelijk(deelId, vertrouwelijk);
    else await this.delen.markeer(soort, deelId, vertrouwelijk);
  }
}
