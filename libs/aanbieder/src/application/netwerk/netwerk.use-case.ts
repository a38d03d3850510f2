import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Aanbiederfoutcode } from '../../domain/fouten';
import { eisVolgorde, laadGekozen } from '../eisen';
import { AanbiederRepository } from '../ports/aanbieder.repository';
import { type Netwerk, type Netwerklid, VerbandRepository } from '../ports/verband.repository';

export type RegistreerNetwerkCommand = Omit<Netwerk, 'id' | 'einde' | 'eindreden' | 'versie'>;
export type VoegLidToeCommand = Omit<Netwerklid, 'id' | 'einde' | 'eindreden'>;
export interface BeeindigNetwerkCommand {
  readonly netwerkId: string;
  readonly versie: number;
  /** Null: the network itself, and with it every membership that runs. */
  readonly lidId: string | null;
  /** The last legal day. */
  readonly op: string;
  readonly reden: string;
}

/** A named network (zorgnetwerk, samenwerkingsverband), who is in it, and who has the regie (NW-03, NW-05). */
@Injectable()
export class Netwerkbeheer {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly aanbieders: AanbiederRepository,
    private readonly verbanden: VerbandRepository,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, AANBIEDER.NETWERK_BESTAAT */
  async registreer(actor: Actor, command: RegistreerNetwerkCommand): Promise<{ id: string }> {
    eisRecht(actor, 'aanbieder:beheren');
    return this.uow.run(actor, async () => {
      const id = nieuwId();
      await this.verbanden.voegNetwerkToe({ ...command, id, einde: null, eindreden: null, versie: 1 });
      this.uow.schrijf({ handeling: 'netwerk:registreren', object: 'netwerk', objectId: id });
      return { id };
    });
  }

  /**
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, AANBIEDER.ANDERE_ONBEKEND, AANBIEDER.GESTOPT, AANBIEDER.LID_DUBBEL,
   *   AANBIEDER.AL_BEEINDIGD, AANBIEDER.EINDE_VOOR_BEGIN
   */
  async voegLidToe(actor: Actor, command: VoegLidToeCommand): Promise<{ id: string }> {
    eisRecht(actor, 'aanbieder:beheren');
    return this.uow.run(actor, async () => {
      const { netwerkId, aanbiederId, begin } = command;
      const netwerk = await this.verbanden.laadNetwerk(netwerkId);
      if (netwerk.einde !== null) throw new DomeinFout<Aanbiederfoutcode>('AANBIEDER.AL_BEEINDIGD');
      eisVolgorde(netwerk.begin, begin, 'begin');
      await laadGekozen(this.aanbieders, aanbiederId, 'aanbiederId');
      const id = nieuwId();
      await this.verbanden.voegLidToe({ ...command, id, einde: null, eindreden: null });
      await this.verbanden.wijzigNetwerk(netwerkId, netwerk.versie, null);
      this.schrijf('netwerk:lid-toevoegen', netwerkId);
      return { id };
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, AANBIEDER.AL_BEEINDIGD, AANBIEDER.EINDE_VOOR_BEGIN */
  async beeindig(
    actor: Actor,
    { netwerkId, versie, lidId, op, reden }: BeeindigNetwerkCommand,
  ): Promise<void> {
    eisRecht(actor, 'aanbieder:beheren');
    await this.uow.run(actor, async () => {
      const netwerk = await this.verbanden.laadNetwerk(netwerkId);
      if (netwerk.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      if (netwerk.einde !== null) throw new DomeinFout<Aanbiederfoutcode>('AANBIEDER.AL_BEEINDIGD');
      eisVolgorde(netwerk.begin, op, 'op');
      if (lidId) await this.eisLopendLid(netwerkId, lidId, op);
      await this.verbanden.beeindigLeden(netwerkId, lidId, op, reden);
      await this.verbanden.wijzigNetwerk(netwerkId, versie, lidId ? null : { op, reden });
      this.schrijf(lidId ? 'netwerk:lid-beeindigen' : 'netwerk:beeindigen', netwerkId);
    });
  }

  private async eisLopendLid(netwerkId: string, lidId: string, op: string): Promise<void> {
    const lid = (await this.verbanden.ledenVan(netwerkId)).find(({ id }) => id === lidId);
    if (!lid) throw new DomeinFout('NIET_GEVONDEN');
    if (lid.einde !== null) throw new DomeinFout<Aanbiederfoutcode>('AANBIEDER.AL_BEEINDIGD');
    eisVolgorde(lid.begin, op, 'op');
  }

  private schrijf(handeling: string, objectId: string): void {
    this.uow.schrijf({ handeling, object: 'netwerk', objectId });
  }
}
