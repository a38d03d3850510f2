import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { gebiedsstand } from '../../domain/aandachtsgebied';
import type { Aandachtfoutcode } from '../../domain/fouten';
import { AanduidbareObjecten } from '../aanduidbare-objecten';
import { Aandachtsgebieden } from '../ports/aandachtsgebieden';
import { type Aanduiding, Aanduidingen, type NieuweAanduiding } from '../ports/aanduidingen';

export type GeefAanduidingCommand = Omit<NieuweAanduiding, 'id' | 'aanbiederId' | 'meetdag'>;

export interface BeeindigAanduidingCommand {
  readonly id: string;
  /** The version that was seen. */
  readonly versie: number;
  /** Its last legal day. */
  readonly tot: string;
  readonly reden: string;
}

/** A person says that a melding, case or provider is in a focus area, or is not any more: each with why. */
@Injectable()
export class GeefAanduiding {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly objecten: AanduidbareObjecten,
    private readonly gebieden: Aandachtsgebieden,
    private readonly aanduidingen: Aanduidingen,
  ) {}

  /**
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, AANDACHTSGEBIED.GELDT_NIET, AANDUIDING.DAG_PAST_NIET, .BESTAAT_AL
   */
  async geef(actor: Actor, command: GeefAanduidingCommand): Promise<{ id: string }> {
    eisRecht(actor, 'aandachtsgebied:aanduiden');
    const vandaag = this.klok.vandaag().toString();
    const { object, objectId, gebiedId, sinds } = command;
    if (sinds > vandaag) weigerDag('sinds', 'Kies vandaag of een eerdere dag.');
    return this.uow.run(actor, async () => {
      const feit = await this.objecten.eis(object, objectId);
      const gebied = await this.gebieden.vind(gebiedId);
      if (!gebied) throw new DomeinFout('NIET_GEVONDEN');
      if ([sinds, vandaag].some((dag) => gebiedsstand(gebied, dag) !== 'geldt')) {
        throw new DomeinFout<Aandachtfoutcode>('AANDACHTSGEBIED.GELDT_NIET', {}, [
          { name: 'sinds', reason: 'Op deze dag geldt het aandachtsgebied niet.' },
        ]);
      }
      const id = nieuwId();
      await this.aanduidingen.voegToe({ ...command, ...feit, id });
      this.schrijf('geven', command, ['gebiedId', 'sinds', 'toelichting']);
      return { id };
    });
  }

  /**
   * @returns what it was given to
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, AANDUIDING.AL_BEEINDIGD, .DAG_PAST_NIET
   */
  async beeindig(
    actor: Actor,
    { id, versie, tot, reden }: BeeindigAanduidingCommand,
  ): Promise<Pick<Aanduiding, 'object' | 'objectId'>> {
    eisRecht(actor, 'aandachtsgebied:aanduiden');
    const vandaag = this.klok.vandaag().toString();
    return this.uow.run(actor, async () => {
      const aanduiding = await this.aanduidingen.laadVoorWijziging(id);
      await this.objecten.eis(aanduiding.object, aanduiding.objectId);
      if (aanduiding.tot !== null) throw new DomeinFout<Aandachtfoutcode>('AANDUIDING.AL_BEEINDIGD');
      if (aanduiding.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      if (tot > vandaag || tot < aanduiding.sinds)
        weigerDag('tot', 'Kies een dag tot en met vandaag, op of na de eerste dag.');
      await this.aanduidingen.beeindig(id, tot, reden);
      this.schrijf('beeindigen', aanduiding, ['tot', 'eindeReden']);
      return aanduiding;
    });
  }

  /** In the trail of what carries it: there somebody looks. */
  private schrijf(
    wat: string,
    { object, objectId }: Pick<Aanduiding, 'object' | 'objectId'>,
    velden: readonly string[],
  ): void {
    this.uow.schrijf({ handeling: `aanduiding:${wat}`, object, objectId, velden });
  }
}

function weigerDag(name: string, reason: string): never {
  throw new DomeinFout<Aandachtfoutcode>('AANDUIDING.DAG_PAST_NIET', {}, [{ name, reason }]);
}
