import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Aanbiederfoutcode } from '../../domain/fouten';
import { GERICHT } from '../../domain/verband';
import { eisVolgorde, laadGekozen } from '../eisen';
import { AanbiederRepository } from '../ports/aanbieder.repository';
import { type Relatie, VerbandRepository } from '../ports/verband.repository';

export type LegRelatieVastCommand = Omit<Relatie, 'id' | 'einde' | 'eindreden' | 'versie'>;

/** Records how two providers hang together: in one concern, as main and subcontractor, or working together (NW-05). */
@Injectable()
export class LegRelatieVast {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly aanbieders: AanbiederRepository,
    private readonly verbanden: VerbandRepository,
  ) {}

  /**
   * @throws DomeinFout GEEN_RECHT, AANBIEDER.RELATIE_MET_ZICHZELF, AANBIEDER.ANDERE_ONBEKEND, AANBIEDER.GESTOPT,
   *   AANBIEDER.RELATIE_DUBBEL, AANBIEDER.RELATIE_ROND
   */
  async execute(actor: Actor, command: LegRelatieVastCommand): Promise<{ id: string }> {
    eisRecht(actor, 'aanbieder:beheren');
    const { vanId, naarId, soort } = command;
    if (vanId === naarId) throw weigering('AANBIEDER.RELATIE_MET_ZICHZELF', 'Kies een andere aanbieder.');
    return this.uow.run(actor, async () => {
      await this.verbanden.opRij();
      // In one order, so that two of these never wait for each other.
      for (const id of [vanId, naarId].sort()) await laadGekozen(this.aanbieders, id, 'andereId');
      const relatie = { ...command, einde: null };
      if (GERICHT.includes(soort) && (await this.verbanden.staatOnder(relatie))) {
        throw weigering(
          'AANBIEDER.RELATIE_ROND',
          'Deze aanbieder staat in deze periode al aan de andere kant.',
        );
      }
      const id = nieuwId();
      await this.verbanden.voegRelatieToe({ ...relatie, id, eindreden: null, versie: 1 });
      for (const objectId of [vanId, naarId]) {
        this.uow.schrijf({ handeling: 'aanbieder:relatie-vastleggen', object: 'aanbieder', objectId });
      }
      return { id };
    });
  }
}

export interface BeeindigRelatieCommand {
  readonly relatieId: string;
  readonly versie: number;
  /** Its last legal day. */
  readonly op: string;
  readonly reden: string;
}

/** Ends a relation; it stays readable on both sides. */
@Injectable()
export class BeeindigRelatie {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly verbanden: VerbandRepository,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, AANBIEDER.AL_BEEINDIGD, AANBIEDER.EINDE_VOOR_BEGIN */
  async execute(actor: Actor, { relatieId, versie, op, reden }: BeeindigRelatieCommand): Promise<void> {
    eisRecht(actor, 'aanbieder:beheren');
    await this.uow.run(actor, async () => {
      const relatie = await this.verbanden.laadRelatie(relatieId);
      if (relatie.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      if (relatie.einde !== null) throw new DomeinFout<Aanbiederfoutcode>('AANBIEDER.AL_BEEINDIGD');
      eisVolgorde(relatie.begin, op, 'op');
      await this.verbanden.beeindigRelatie(relatieId, versie, op, reden);
      for (const objectId of [relatie.vanId, relatie.naarId]) {
        this.uow.schrijf({ handeling: 'aanbieder:relatie-beeindigen', object: 'aanbieder', objectId });
      }
    });
  }
}

function weigering(code: Aanbiederfoutcode, reason: string): DomeinFout {
  return new DomeinFout<Aanbiederfoutcode>(code, {}, [{ name: 'andereId', reason }]);
}
