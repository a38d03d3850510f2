import { AanbiederFeiten, VolgNaam } from '@navolgbaar/aanbieder';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Informeervoorstellen } from '../ports/analyses';

@Injectable()
export class VolgAanbieder extends VolgNaam {
  protected readonly deel = 'risico';
  protected readonly recht = 'risico:volgen';

  constructor(
    uow: UnitOfWork,
    aanbieders: AanbiederFeiten,
    private readonly voorstellen: Informeervoorstellen,
  ) {
    super(uow, aanbieders);
  }

  protected hernoem(aanbiederId: string, naam: string): Promise<void> {
    return this.voorstellen.hernoemAanbieder(aanbiederId, naam);
  }
}
