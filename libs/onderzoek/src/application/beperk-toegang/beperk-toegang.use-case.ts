import { Injectable } from '@nestjs/common';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Onderzoeksfoutcode } from '../../domain/fouten';
import { Zaakwerk } from '../zaakwerk';

export interface BeperkToegangCommand {
  readonly zaakId: string;
  readonly versie: number;
  /** Whether the case is closed to all but the named people. */
  readonly besloten: boolean;
  readonly gebruikerIds: readonly string[];
  readonly reden: string;
}

/**
 * Closes a case to named people, or opens it again; always with the reason (rulings, Everywhere: need-to-know). To all
 * others the case does not exist: not in a list and not by its address.
 * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, ONDERZOEK.TOEGANG_ONBEKEND
 */
@Injectable()
export class BeperkToegang {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly werk: Zaakwerk,
    private readonly gebruikers: Gebruikersgegevens,
  ) {}

  execute(actor: Actor, command: BeperkToegangCommand): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    const { zaakId, versie, besloten, gebruikerIds, reden } = command;
    return this.werk.doe(actor, { zaakId, gezien: versie }, async (zaak) => {
      if (besloten) {
        await this.eisBekend(gebruikerIds);
        const eerder: readonly string[] = zaak.staat.toegang;
        zaak.maakBesloten(gebruikerIds, actor.gebruikerId);
        this.meldToegang(zaakId, zaak.staat.toegang, eerder);
      } else {
        zaak.hefBeslotenheidOp();
      }
      return {
        uitkomst: undefined,
        spoor: {
          handeling: besloten ? 'zaak:besloten-maken' : 'zaak:beslotenheid-opheffen',
          soort: 'toegang',
          tekst: `${besloten ? 'De zaak is besloten gemaakt' : 'De zaak is niet meer besloten'}. Reden: ${reden}`,
          velden: ['besloten', 'toegang'],
        },
      };
    });
  }

  private meldToegang(zaakId: string, toegang: readonly string[], eerder: readonly string[]): void {
    const gebruikerIds = toegang.filter((id) => !eerder.includes(id));
    if (gebruikerIds.length === 0) return;
    this.uow.meld({ type: 'ZaakToegangVerleend', aggregaatId: zaakId, payload: { zaakId, gebruikerIds } });
  }

  private async eisBekend(gebruikerIds: readonly string[]): Promise<void> {
    const bekend = await this.gebruikers.vanIds(gebruikerIds);
    if (bekend.length === new Set(gebruikerIds).size) return;
    throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.TOEGANG_ONBEKEND', {}, [
      { name: 'gebruikerIds', reason: 'Een van deze gebruikers is niet bekend.' },
    ]);
  }
}
