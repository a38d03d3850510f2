import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { eisVolledigeStop, stopstand } from '../../domain/clientenstop';
import type { Aanbiederfoutcode } from '../../domain/fouten';
import { eisActief } from '../eisen';
import { AanbiederRepository } from '../ports/aanbieder.repository';
import { type Clientenstop, ClientenstopRepository } from '../ports/clientenstop.repository';
import { BekendeGemeenten } from '../queries/lees-aanbieders';

export type LegClientenstopVastCommand = Omit<
  Clientenstop,
  | 'id'
  | 'bronId'
  | 'geschorstVan'
  | 'geschorstTot'
  | 'opgehevenOp'
  | 'opheffingsreden'
  | 'vastgelegdOp'
  | 'vastgelegdDoor'
  | 'versie'
>;

/** Records that a provider takes in no new clients: what a college decided, or what was agreed in supervision. */
@Injectable()
export class LegClientenstopVast {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly aanbieders: AanbiederRepository,
    private readonly gemeenten: BekendeGemeenten,
    private readonly stops: ClientenstopRepository,
  ) {}

  /**
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, AANBIEDER.GESTOPT, AANBIEDER.STOP_ONVOLLEDIG,
   *   AANBIEDER.EINDE_VOOR_BEGIN, AANBIEDER.GEMEENTE_ONBEKEND, AANBIEDER.LOCATIE_ONBEKEND
   */
  async execute(actor: Actor, command: LegClientenstopVastCommand): Promise<{ id: string }> {
    eisRecht(actor, 'clientenstop:vastleggen');
    return this.uow.run(actor, async () => {
      const { aanbiederId, gemeenteId, gemeenteIds, locatieIds } = command;
      eisActief(await this.aanbieders.laadVoorWijziging(aanbiederId));
      eisVolledigeStop({ ...command, vandaag: this.klok.vandaag().toString() });
      await this.gemeenten.eis([...gemeenteIds, ...(gemeenteId ? [gemeenteId] : [])]);
      const eigen = locatieIds.length > 0 ? await this.aanbieders.telLocaties(aanbiederId, locatieIds) : 0;
      if (eigen < new Set(locatieIds).size) {
        throw new DomeinFout<Aanbiederfoutcode>('AANBIEDER.LOCATIE_ONBEKEND', {}, [
          { name: 'locatieIds', reason: 'Kies locaties van deze aanbieder.' },
        ]);
      }
      const id = nieuwId();
      await this.stops.voegToe({
        ...command,
        ...{ id, bronId: null, geschorstVan: null, geschorstTot: null },
        ...{ opgehevenOp: null, opheffingsreden: null, versie: 1 },
        vastgelegdOp: this.klok.nu().toString(),
        vastgelegdDoor: actor.gebruikerId,
      });
      this.uow.schrijf({
        handeling: 'clientenstop:vastleggen',
        object: 'aanbieder',
        objectId: aanbiederId,
        velden: ['basis', 'ingang', 'tot', 'reden'],
      });
      return { id };
    });
  }
}

export interface HefClientenstopOpCommand {
  readonly stopId: string;
  readonly versie: number;
  /** The first legal day on which it does not hold any more. */
  readonly op: string;
  readonly reden: string;
}

/** Ends a stop before its time, or one without an end. @returns whose it is */
@Injectable()
export class HefClientenstopOp {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly stops: ClientenstopRepository,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, AANBIEDER.STOP_VAN_MAATREGEL, AANBIEDER.AL_BEEINDIGD, AANBIEDER.EINDE_VOOR_BEGIN */
  async execute(
    actor: Actor,
    { stopId, versie, op, reden }: HefClientenstopOpCommand,
  ): Promise<{ aanbiederId: string }> {
    eisRecht(actor, 'clientenstop:vastleggen');
    return this.uow.run(actor, async () => {
      const stop = await this.stops.laadVoorWijziging(stopId);
      if (stop.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      // What a college imposed ends where it stands: there is one truth of it.
      if (stop.bronId) throw new DomeinFout<Aanbiederfoutcode>('AANBIEDER.STOP_VAN_MAATREGEL');
      const stand = stopstand(stop, this.klok.vandaag().toString());
      if (stop.opgehevenOp !== null || stand === 'afgelopen') {
        throw new DomeinFout<Aanbiederfoutcode>('AANBIEDER.AL_BEEINDIGD');
      }
      if (op < stop.beslotenOp) {
        throw new DomeinFout<Aanbiederfoutcode>('AANBIEDER.EINDE_VOOR_BEGIN', {}, [
          { name: 'op', reason: 'Vul een dag in op of na de dag van het besluit of de afspraak.' },
        ]);
      }
      await this.stops.hefOp(stopId, versie, op, reden);
      this.uow.schrijf({
        handeling: 'clientenstop:opheffen',
        object: 'aanbieder',
        objectId: stop.aanbiederId,
        velden: ['opgehevenOp', 'opheffingsreden'],
      });
      return { aanbiederId: stop.aanbiederId };
    });
  }
}
