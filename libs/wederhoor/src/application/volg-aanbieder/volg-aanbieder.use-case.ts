import { AanbiederFeiten, VolgNaam } from '@navolgbaar/aanbieder';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Wederhoren } from '../ports/wederhoren';

/** The draft keeps the name that it was sent with. */
@Injectable()
export class VolgAanbieder extends VolgNaam {
  protected readonly deel = 'wederhoor';
  protected readonly recht = 'wederhoor:behandelen';

  constructor(
    uow: UnitOfWork,
    aanbieders: AanbiederFeiten,
    private readonly wederhoren: Wederhoren,
  ) {
    super(uow, aanbieders);
  }

  protected hernoem(aanbiederId: string, naam: string): Promise<void> {
    return this.wederhoren.hernoemAanbieder(aanbiederId, naam);
  }
}
