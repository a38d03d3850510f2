import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { type GebeurtenisVerwerker, type OntvangenGebeurtenis, Verwerkt } from '@navolgbaar/platform/outbox';
import { StuurMaatregelbrief } from '../application/stuur-maatregelbrief/stuur-maatregelbrief.use-case';

@Injectable()
@Verwerkt('MaatregelOpgelegd', { naam: 'maatregel-brief' })
export class BriefProcessor implements GebeurtenisVerwerker<'MaatregelOpgelegd'> {
  constructor(private readonly stuur: StuurMaatregelbrief) {}

  verwerk({ payload }: OntvangenGebeurtenis<'MaatregelOpgelegd'>, actor: Actor): Promise<void> {
    return this.stuur.advies(actor, payload.maatregelId);
  }
}

@Injectable()
@Verwerkt('MaatregelTermijnVernieuwd', { naam: 'maatregel-termijnbrief' })
export class TermijnbriefProcessor implements GebeurtenisVerwerker<'MaatregelTermijnVernieuwd'> {
  constructor(private readonly stuur: StuurMaatregelbrief) {}

  verwerk({ payload }: OntvangenGebeurtenis<'MaatregelTermijnVernieuwd'>, actor: Actor): Promise<void> {
    return this.stuur.nieuweTermijn(actor, payload.maatregelId, payload.ronde);
  }
}

@Injectable()
@Verwerkt('MaatregelIngetrokken', { naam: 'maatregel-intrekkingsbrief' })
export class IntrekkingsbriefProcessor implements GebeurtenisVerwerker<'MaatregelIngetrokken'> {
  constructor(private readonly stuur: StuurMaatregelbrief) {}

  verwerk({ payload }: OntvangenGebeurtenis<'MaatregelIngetrokken'>, actor: Actor): Promise<void> {
    return this.stuur.intrekking(actor, payload.maatregelId);
  }
}
