import { AanbiederFeiten, VolgNaam } from '@navolgbaar/aanbieder';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Opvraaglijsten } from '../ports/opvraaglijsten';

@Injectable()
export class VolgAanbieder extends VolgNaam {
  protected readonly deel = 'opvraaglijst';
  protected readonly recht = 'opvraaglijst:opstellen';

  constructor(
    uow: UnitOfWork,
    aanbieders: AanbiederFeiten,
    private readonly lijsten: Opvraaglijsten,
  ) {
    super(uow, aanbieders);
  }

  protected hernoem(aanbiederId: string, naam: string): Promise<void> {
    return this.lijsten.hernoemAanbieder(aanbiederId, naam);
  }
}
