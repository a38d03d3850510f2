import { Injectable } from '@nestjs/common';
import { DomeinFout, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisPersoon } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Themahandeling, type Themastatus, themaovergangen } from '../domain/themaonderzoek-status';
import { type Themaonderzoek, Themaonderzoeken, type Themastand } from './ports/themaonderzoeken';

/** Which one, and the version that was seen. */
export interface Gezien {
  readonly id: string;
  readonly versie: number;
}

/** What every act on a themaonderzoek has in common: right, lock, version, transition, save and audit line. */
@Injectable()
export class Themawerk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly themas: Themaonderzoeken,
  ) {}

  /**
   * @param werk what changes; what it leaves out stays
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK
   */
  async doe(
    actor: Actor,
    { id, versie }: Gezien,
    handeling: Themahandeling,
    werk: (thema: Themaonderzoek) => Promise<Partial<Omit<Themastand, 'status'>>>,
  ): Promise<void> {
    await this.uow.run(actor, async () => {
      // The weakest right first: which one it takes depends on where it stands.
      eisPersoon(actor, 'themaonderzoek:beheren');
      const thema = await this.themas.laadVoorWijziging(id);
      const overgangen: Readonly<Partial<Record<Themahandeling, { recht: Themarecht }>>> =
        themaovergangen[thema.status];
      const recht = overgangen[handeling]?.recht;
      if (recht) eisPersoon(actor, recht);
      if (thema.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      const status = volgendeStatus<Themastatus, Themahandeling>(themaovergangen, thema.status, handeling);
      await this.themas.zet(id, { ...thema, ...(await werk(thema)), status });
      this.uow.schrijf({ handeling: `themaonderzoek:${handeling}`, object: 'themaonderzoek', objectId: id });
    });
  }
}

type Themarecht = 'themaonderzoek:beheren' | 'themaonderzoek:vaststellen';
