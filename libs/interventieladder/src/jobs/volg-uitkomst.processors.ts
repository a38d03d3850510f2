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
@Verwerkt('MaatregelDeelsOpgevolgd', { naam: 'ladder-na-deels-opgevolgd' })
export class LadderNaDeelsOpgevolgdProcessor implements GebeurtenisVerwerker<'MaatregelDeelsOpgevolgd'> {
  constructor(private readonly volg: VolgUitkomst) {}

  verwerk({ payload }: OntvangenGebeurtenis<'MaatregelDeelsOpgevolgd'>, actor: Actor): Promise<void> {
    return this.volg.execute(actor, 'maatregel', payload.maatregelId, 'deels_opgevolgd');
  }
}

/** What remains goes to the college: the step itself was not enough. */
@Injectable()
@Verwerkt('MaatregelRestNaarCollege', { naam: 'ladder-na-rest-naar-college' })
export class LadderNaRestNaarCollegeProcessor implements GebeurtenisVerwerker<'MaatregelRestNaarCollege'> {
  constructor(private readonly volg: VolgUitkomst) {}

  verwerk({ payload }: OntvangenGebeurtenis<'MaatregelRestNaarCollege'>, actor: Actor): Promise<void> {
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
