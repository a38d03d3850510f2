import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { type GebeurtenisVerwerker, type OntvangenGebeurtenis, Verwerkt } from '@navolgbaar/platform/outbox';
import { DraagCorrigerendOver } from '../application/draag-over/draag-corrigerend-over.use-case';
import { MaakMaatregel } from '../application/maak-maatregel/maak-maatregel.use-case';
import { CORRIGERENDTERMIJNEN } from '../application/termijnen';
import { MaakStopOpenbaar } from '../application/maak-stop-openbaar/maak-stop-openbaar.use-case';
import { VolgMaatregel } from '../application/volg-maatregel/volg-maatregel.use-case';

@Injectable()
@Verwerkt('CollegeadviesBesloten', { naam: 'corrigerend-maak' })
export class MaakMaatregelProcessor implements GebeurtenisVerwerker<'CollegeadviesBesloten'> {
  constructor(private readonly maak: MaakMaatregel) {}

  verwerk({ payload }: OntvangenGebeurtenis<'CollegeadviesBesloten'>, actor: Actor): Promise<void> {
    return this.maak.execute(actor, payload.adviesId);
  }
}

@Injectable()
@Verwerkt('CorrigerendGewijzigd', { naam: 'corrigerend-volg' })
export class VolgMaatregelProcessor implements GebeurtenisVerwerker<'CorrigerendGewijzigd'> {
  constructor(private readonly volg: VolgMaatregel) {}

  verwerk({ payload }: OntvangenGebeurtenis<'CorrigerendGewijzigd'>, actor: Actor): Promise<void> {
    return this.volg.gewijzigd(actor, payload.corrigerendId, payload.handeling, payload.regel);
  }
}

@Injectable()
@Verwerkt('ZaakGesloten', { naam: 'corrigerend-draag-over' })
export class DraagCorrigerendOverProcessor implements GebeurtenisVerwerker<'ZaakGesloten'> {
  constructor(private readonly draagOver: DraagCorrigerendOver) {}

  async verwerk({ payload }: OntvangenGebeurtenis<'ZaakGesloten'>, actor: Actor): Promise<void> {
    const { zaakId, uitkomst, overgedragenAan } = payload;
    if (uitkomst === 'overgedragen') await this.draagOver.metZaak(actor, zaakId, overgedragenAan);
  }
}

@Injectable()
@Verwerkt('TermijnVerstreken', { naam: 'corrigerend-volg-termijn' })
export class VolgCorrigerendtermijnProcessor implements GebeurtenisVerwerker<'TermijnVerstreken'> {
  constructor(private readonly volg: VolgMaatregel) {}

  async verwerk({ payload }: OntvangenGebeurtenis<'TermijnVerstreken'>, actor: Actor): Promise<void> {
    const { code, objectId } = payload;
    if (code === CORRIGERENDTERMIJNEN.terugmelding) await this.volg.nietTeruggemeld(actor, objectId);
    if (code === CORRIGERENDTERMIJNEN.schorsing) await this.volg.schorsingVoorbij(actor, objectId);
  }
}

@Injectable()
@Verwerkt('AanbiederGewijzigd', { naam: 'corrigerend-volg-aanbieder' })
export class VolgAanbiederProcessor implements GebeurtenisVerwerker<'AanbiederGewijzigd'> {
  constructor(private readonly openbaar: MaakStopOpenbaar) {}

  verwerk({ payload }: OntvangenGebeurtenis<'AanbiederGewijzigd'>, actor: Actor): Promise<void> {
    return this.openbaar.volgAanbieder(actor, payload.aanbiederId);
  }
}
