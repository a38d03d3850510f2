import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { type GebeurtenisVerwerker, type OntvangenGebeurtenis, Verwerkt } from '@navolgbaar/platform/outbox';
import { ADVIESTERMIJNEN } from '../application/adviestermijn';
import { DraagAdviesOver } from '../application/draag-advies-over/draag-advies-over.use-case';
import { StelAdviesVoor } from '../application/stel-advies-voor/stel-advies-voor.use-case';
import { VolgAanbieder } from '../application/volg-aanbieder/volg-aanbieder.use-case';
import { VolgAdvies } from '../application/volg-advies/volg-advies.use-case';

@Injectable()
@Verwerkt('MaatregelNietOpgevolgd', { naam: 'collegeadvies-stel-voor' })
export class StelAdviesVoorProcessor implements GebeurtenisVerwerker<'MaatregelNietOpgevolgd'> {
  constructor(private readonly stelVoor: StelAdviesVoor) {}

  verwerk({ payload }: OntvangenGebeurtenis<'MaatregelNietOpgevolgd'>, actor: Actor): Promise<void> {
    return this.stelVoor.execute(actor, payload.maatregelId);
  }
}

@Injectable()
@Verwerkt('MaatregelRestNaarCollege', { naam: 'collegeadvies-stel-rest-voor' })
export class StelRestVoorProcessor implements GebeurtenisVerwerker<'MaatregelRestNaarCollege'> {
  constructor(private readonly stelVoor: StelAdviesVoor) {}

  verwerk({ payload }: OntvangenGebeurtenis<'MaatregelRestNaarCollege'>, actor: Actor): Promise<void> {
    return this.stelVoor.execute(actor, payload.maatregelId);
  }
}

@Injectable()
@Verwerkt('SchendingNaarCollege', { naam: 'collegeadvies-stel-schending-voor' })
export class StelSchendingVoorProcessor implements GebeurtenisVerwerker<'SchendingNaarCollege'> {
  constructor(private readonly stelVoor: StelAdviesVoor) {}

  verwerk({ payload }: OntvangenGebeurtenis<'SchendingNaarCollege'>, actor: Actor): Promise<void> {
    return this.stelVoor.naSchending(actor, payload.afspraakId);
  }
}

@Injectable()
@Verwerkt('CollegeadviesGetoetst', { naam: 'collegeadvies-volg-jurist' })
export class VolgJuristProcessor implements GebeurtenisVerwerker<'CollegeadviesGetoetst'> {
  constructor(private readonly volg: VolgAdvies) {}

  verwerk({ payload }: OntvangenGebeurtenis<'CollegeadviesGetoetst'>, actor: Actor): Promise<void> {
    return this.volg.getoetst(actor, payload.adviesId, payload.uitkomst);
  }
}

@Injectable()
@Verwerkt('CollegeadviesBevraagd', { naam: 'collegeadvies-volg-vraag' })
export class VolgCollegevraagProcessor implements GebeurtenisVerwerker<'CollegeadviesBevraagd'> {
  constructor(private readonly volg: VolgAdvies) {}

  verwerk({ payload }: OntvangenGebeurtenis<'CollegeadviesBevraagd'>, actor: Actor): Promise<void> {
    return this.volg.bevraagd(actor, payload.adviesId);
  }
}

@Injectable()
@Verwerkt('CollegeadviesBesloten', { naam: 'collegeadvies-volg-besluit' })
export class VolgCollegebesluitProcessor implements GebeurtenisVerwerker<'CollegeadviesBesloten'> {
  constructor(private readonly volg: VolgAdvies) {}

  verwerk({ payload }: OntvangenGebeurtenis<'CollegeadviesBesloten'>, actor: Actor): Promise<void> {
    return this.volg.besloten(actor, payload.adviesId, payload.op);
  }
}

/** A case that closes in another way leaves its advices as they are: the road to the college goes on. */
@Injectable()
@Verwerkt('ZaakGesloten', { naam: 'collegeadvies-draag-over' })
export class DraagAdviezenOverProcessor implements GebeurtenisVerwerker<'ZaakGesloten'> {
  constructor(private readonly draagOver: DraagAdviesOver) {}

  async verwerk({ payload }: OntvangenGebeurtenis<'ZaakGesloten'>, actor: Actor): Promise<void> {
    if (payload.uitkomst === 'overgedragen') await this.draagOver.metZaak(actor, payload.zaakId);
  }
}

/** Of the terms in which a college answers; that a jurist is late is for the team alone. */
const VAN_COLLEGE: readonly string[] = [ADVIESTERMIJNEN.college, ADVIESTERMIJNEN.aanhouding];

@Injectable()
@Verwerkt('TermijnVerstreken', { naam: 'collegeadvies-volg-termijn' })
export class VolgAdviestermijnProcessor implements GebeurtenisVerwerker<'TermijnVerstreken'> {
  constructor(private readonly volg: VolgAdvies) {}

  async verwerk({ payload }: OntvangenGebeurtenis<'TermijnVerstreken'>, actor: Actor): Promise<void> {
    if (VAN_COLLEGE.includes(payload.code)) await this.volg.verstreken(actor, payload.objectId);
  }
}

@Injectable()
@Verwerkt('AanbiederGewijzigd', { naam: 'collegeadvies-volg-aanbieder' })
export class VolgAanbiederProcessor implements GebeurtenisVerwerker<'AanbiederGewijzigd'> {
  constructor(private readonly volg: VolgAanbieder) {}

  verwerk({ payload }: OntvangenGebeurtenis<'AanbiederGewijzigd'>, actor: Actor): Promise<void> {
    return this.volg.execute(actor, payload.aanbiederId);
  }
}
