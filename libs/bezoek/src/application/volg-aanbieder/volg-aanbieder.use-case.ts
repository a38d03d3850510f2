import { AanbiederFeiten, VolgNaam } from '@navolgbaar/aanbieder';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { BezoekRepository } from '../ports/bezoek.repository';

@Injectable()
export class VolgAanbieder extends VolgNaam {
  protected readonly deel = 'bezoek';
  protected readonly recht = 'bezoek:plannen';

  constructor(
    uow: UnitOfWork,
    aanbieders: AanbiederFeiten,
    private readonly bezoeken: BezoekRepository,
  ) {
    super(uow, aanbieders);
  }

  protected hernoem(aanbiederId: string, naam: string): Promise<void> {
    return this.bezoeken.hernoemAanbieder(aanbiederId, naam);
  }
}
