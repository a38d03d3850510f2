import { AanbiederFeiten, VolgNaam } from '@navolgbaar/aanbieder';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { RapportRepository } from '../ports/rapport.repository';

@Injectable()
export class VolgAanbieder extends VolgNaam {
  protected readonly deel = 'rapport';
  protected readonly recht = 'rapport:opstellen';

  constructor(
    uow: UnitOfWork,
    aanbieders: AanbiederFeiten,
    private readonly rapporten: RapportRepository,
  ) {
    super(uow, aanbieders);
  }

  protected hernoem(aanbiederId: string, naam: string): Promise<void> {
    return this.rapporten.hernoemAanbieder(aanbiederId, naam);
  }
}
