import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import type { Steekproeffeiten } from '../../../domain/vergewis/steekproef';
import { Steekproefwerk } from '../steekproefwerk';

/**
 * Changes what is so of the provider: which routes occur, whether it takes part in registers, what makes a VOG a duty.
 * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, VERGEWIS.BEZOEK_VERVALLEN, .DATUM_PAST_NIET
 */
@Injectable()
export class WijzigSteekproef {
  constructor(
    private readonly klok: Klok,
    private readonly werk: Steekproefwerk,
  ) {}

  execute(
    actor: Actor,
    { id, versie }: { readonly id: string; readonly versie: number },
    feiten: Steekproeffeiten,
  ): Promise<void> {
    return this.werk.doe(actor, id, (steekproef) => {
      if (steekproef.staat.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      steekproef.wijzig(feiten, this.klok.vandaag());
      return {
        handeling: 'vergewissteekproef:wijzigen',
        velden: ['routes', 'wsrDeelname', 'wsrTot', 'tuchtrechtVrijwilligers', 'vogGrondslag'],
      };
    });
  }
}
