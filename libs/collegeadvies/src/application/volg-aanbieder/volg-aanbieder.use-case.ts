import { AanbiederFeiten, VolgNaam } from '@navolgbaar/aanbieder';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Adviezen } from '../ports/adviezen';

@Injectable()
export class VolgAanbieder extends VolgNaam {
  protected readonly deel = 'collegeadvies';
  protected readonly recht = 'collegeadvies:opstellen';

  constructor(
    uow: UnitOfWork,
    aanbieders: AanbiederFeiten,
    private readonly adviezen: Adviezen,
  ) {
    super(uow, aanbieders);
  }

  protected hernoem(aanbiederId: string, naam: string): Promise<void> {
    return this.adviezen.hernoemAanbieder(aanbiederId, naam);
  }
}
