import { AanbiederFeiten, VolgNaam } from '@navolgbaar/aanbieder';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { MaatregelRepository } from '../ports/maatregel.repository';

@Injectable()
export class VolgAanbieder extends VolgNaam {
  protected readonly deel = 'maatregel';
  protected readonly recht = 'maatregel:opleggen';

  constructor(
    uow: UnitOfWork,
    aanbieders: AanbiederFeiten,
    private readonly maatregelen: MaatregelRepository,
  ) {
    super(uow, aanbieders);
  }

  protected hernoem(aanbiederId: string, naam: string): Promise<void> {
    return this.maatregelen.hernoemAanbieder(aanbiederId, naam);
  }
}
