import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { type GebeurtenisVerwerker, type OntvangenGebeurtenis, Verwerkt } from '@navolgbaar/platform/outbox';
import { VolgUitkomst } from '../application/volg-uitkomst/volg-uitkomst.use-case';

@Injectable()
@Verwerkt('MaatregelOpgevolgd', { naam: 'ladder-na-opgevolgd' })
export class LadderNaOpgevolgdProcessor implements GebeurtenisVerwerker<'MaatregelOpgevolgd'> {
  constructor(private readonly volg: VolgUitkomst) {}

  verwerk({ payload }: OntvangenGebeurtenis<'MaatregelOpgevolgd'>, actor: Actor): Promise<void> {
    return this.volg.execute(actor, 'maatregel', payload.maatregelId, 'opgevolgd');
  }
}

@Injectable()
@Verwerkt('MaatregelNietOpgevolgd', { naam: 'ladder-na-niet-opgevolgd' })
export class LadderNaNietOpgevolgdProcessor implements GebeurtenisVerwerker<'MaatregelNietOpgevolgd'> {
  constructor(private readonly volg: VolgUitkomst) {}

  verwerk({ payload }: OntvangenGebeurtenis<'MaatregelNietOpgevolgd'>, actor: Actor): Promise<void> {
    return this.volg.execute(actor, 'maatregel', payload.maatregelId, 'niet_opgevolgd');
  }
}

@Injectable()
@Verwerkt('MaatregelIngetrokken', { naam: 'ladder-na-intrekking' })
export class LadderNaIntrekkingProcessor implements GebeurtenisVerwerker<'MaatregelIngetrokken'> {
  constructor(private readonly volg: VolgUitkomst) {}

  verwerk({ payload }: OntvangenGebeurtenis<'MaatregelIngetrokken'>, actor: Actor): Promise<void> {
    return this.volg.execute(actor, 'maatregel', payload.maatregelId, 'ingetrokken');
  }
}

@Injectable()
@Verwerkt('CollegeadviesBesloten', { naam: 'ladder-na-besluit' })
export class LadderNaBesluitProcessor implements GebeurtenisVerwerker<'CollegeadviesBesloten'> {
  constructor(private readonly volg: VolgUitkomst) {}

  verwerk({ payload }: OntvangenGebeurtenis<'CollegeadviesBesloten'>, actor: Actor): Promise<void> {
    return this.volg.execute(actor, 'collegeadvies', payload.adviesId, 'besloten');
  }
}
