import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { TermijnFeiten, VoldoeTermijn } from '@navolgbaar/termijn';
import { type Zienswijze, isTeLaat } from '../../domain/zienswijze';
import { Publicatiewerk, type Werkhandeling } from '../publicatiewerk';
import { Aanbiedervraag } from '../zienswijze-in-portaal/aanbiedervraag';

export interface LegZienswijzeVastCommand extends Zienswijze {
  readonly publicatieId: string;
  readonly versie: number;
}

/**
 * Records what the provider says about the publication, and meets its term. What comes late is recorded too.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK,
 * PUBLICATIE.ZIENSWIJZE_AL_VASTGELEGD, PUBLICATIE.ZIENSWIJZE_IN_TOEKOMST
 */
@Injectable()
export class LegZienswijzeVast {
  constructor(
    private readonly klok: Klok,
    private readonly werk: Publicatiewerk,
    private readonly termijnen: TermijnFeiten,
    private readonly voldoe: VoldoeTermijn,
    private readonly vraag: Aanbiedervraag,
  ) {}

  execute(actor: Actor, { publicatieId, versie, ...zienswijze }: LegZienswijzeVastCommand): Promise<void> {
    const handeling: Werkhandeling = {
      ...{ recht: 'publicatie:voorstellen', publicatieId, versie },
      ...{ handeling: 'publicatie:zienswijze', velden: ['zienswijze'] },
    };
    return this.werk.doe(actor, handeling, async (publicatie) => {
      const { zienswijzeTermijnId: termijnId } = publicatie.staat;
      const termijn = termijnId ? await this.termijnen.van(termijnId) : null;
      const teLaat = isTeLaat(termijn, zienswijze.ontvangenOp);
      publicatie.legZienswijzeVast({ ...zienswijze, teLaat }, this.klok.vandaag().toString());
      await this.vraag.vastgelegd(publicatie.staat);
      if (termijn && termijn.voldaanOp === null && termijn.status !== 'ingetrokken') {
        await this.voldoe.execute(actor, { termijnId: termijn.id, op: zienswijze.ontvangenOp });
      }
    });
  }
}
