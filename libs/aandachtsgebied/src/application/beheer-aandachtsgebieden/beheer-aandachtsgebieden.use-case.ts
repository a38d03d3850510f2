import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisPersoon } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Aandachtfoutcode } from '../../domain/fouten';
import { Aandachtsgebieden, type NieuwGebied } from '../ports/aandachtsgebieden';

export type BeginGebiedCommand = Omit<NieuwGebied, 'id'>;

export interface BeeindigGebiedCommand {
  readonly id: string;
  /** The version that was seen. */
  readonly versie: number;
  /** Its last legal day. */
  readonly tot: string;
  readonly reden: string;
}

/** The list of focus areas (BK-1.10): an area begins and ends, and says the same all that time. */
@Injectable()
export class BeheerAandachtsgebieden {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly gebieden: Aandachtsgebieden,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, AANDACHTSGEBIED.BESTAAT_AL */
  async begin(actor: Actor, command: BeginGebiedCommand): Promise<{ id: string }> {
    eisPersoon(actor, 'aandachtsgebied:beheren');
    const id = nieuwId();
    return this.uow.run(actor, async () => {
      await this.gebieden.voegToe({ ...command, id });
      this.uow.schrijf({
        ...{ handeling: 'aandachtsgebied:beginnen', object: 'aandachtsgebied', objectId: id },
        velden: Object.keys(command),
      });
      return { id };
    });
  }

  /**
   * What was found in it until then stays in it.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, AANDACHTSGEBIED.AL_BEEINDIGD, .EINDE_PAST_NIET
   */
  async beeindig(actor: Actor, { id, versie, tot, reden }: BeeindigGebiedCommand): Promise<void> {
    eisPersoon(actor, 'aandachtsgebied:beheren');
    const vandaag = this.klok.vandaag().toString();
    await this.uow.run(actor, async () => {
      const gebied = await this.gebieden.laadVoorWijziging(id);
      if (gebied.geldigTot !== null) throw new DomeinFout<Aandachtfoutcode>('AANDACHTSGEBIED.AL_BEEINDIGD');
      if (gebied.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      // AANNAME: not back in time, or the numbers of a past period would change.
      if (tot < vandaag || tot < gebied.geldigVan) {
        throw new DomeinFout<Aandachtfoutcode>('AANDACHTSGEBIED.EINDE_PAST_NIET', {}, [
          { name: 'tot', reason: 'Kies vandaag of een latere dag, op of na de eerste dag.' },
        ]);
      }
      await this.gebieden.beeindig(id, tot, reden);
      this.uow.schrijf({
        ...{ handeling: 'aandachtsgebied:beeindigen', object: 'aandachtsgebied', objectId: id },
        velden: ['geldigTot', 'eindeReden'],
      });
    });
  }
}
