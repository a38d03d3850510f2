import { AanbiederFeiten, VolgNaam } from '@navolgbaar/aanbieder';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { ZaakaanbiederRepository } from '../ports/zaakaanbieder.repository';

@Injectable()
export class VolgAanbieder extends VolgNaam {
  protected readonly deel = 'zaak';
  protected readonly recht = 'zaak:behandelen';

  constructor(
    uow: UnitOfWork,
    aanbieders: AanbiederFeiten,
    private readonly betrokken: ZaakaanbiederRepository,
  ) {
    super(uow, aanbieders);
  }

  protected hernoem(aanbiederId: string, naam: string): Promise<void> {
    return this.betrokken.hernoemAanbieder(aanbiederId, naam);
  }
}
