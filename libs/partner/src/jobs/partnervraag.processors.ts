import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { type GebeurtenisVerwerker, type OntvangenGebeurtenis, Verwerkt } from '@navolgbaar/platform/outbox';
import { BeantwoordPartnervraag } from '../application/beantwoord-partnervraag/beantwoord-partnervraag.use-case';
import { VolgPartnervraag } from '../application/volg-partnervraag/volg-partnervraag.use-case';

@Injectable()
@Verwerkt('PartnercodeGevraagd', { naam: 'partner-stuur-code' })
export class StuurPartnercodeProcessor implements GebeurtenisVerwerker<'PartnercodeGevraagd'> {
  constructor(private readonly beantwoord: BeantwoordPartnervraag) {}

  verwerk({ payload }: OntvangenGebeurtenis<'PartnercodeGevraagd'>, actor: Actor): Promise<void> {
    return this.beantwoord.stuurCode(actor, payload);
  }
}

@Injectable()
@Verwerkt('PartnerAntwoordde', { naam: 'partner-volg-antwoord' })
export class VolgPartnerantwoordProcessor implements GebeurtenisVerwerker<'PartnerAntwoordde'> {
  constructor(private readonly volg: VolgPartnervraag) {}

  verwerk({ payload }: OntvangenGebeurtenis<'PartnerAntwoordde'>, actor: Actor): Promise<void> {
    return this.volg.volgAntwoord(actor, payload.vraagId);
  }
}

/** The partner is reminded when the team is: on an ordinary day, and once per step. */
@Injectable()
@Verwerkt('TermijnAangekondigd', { naam: 'partner-herinner' })
export class HerinnerPartnerProcessor implements GebeurtenisVerwerker<'TermijnAangekondigd'> {
  constructor(private readonly volg: VolgPartnervraag) {}

  async verwerk({ payload }: OntvangenGebeurtenis<'TermijnAangekondigd'>, actor: Actor): Promise<void> {
    const { object, objectId, stap } = payload;
    if (object === 'partnervraag' && stap !== 'escalatie') await this.volg.herinner(actor, objectId, stap);
  }
}
