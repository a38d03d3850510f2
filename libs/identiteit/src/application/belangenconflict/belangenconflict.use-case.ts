import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { type Actor, type Rechtnaam, eisPersoon, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { type Pagina, pagina } from '@navolgbaar/platform/http';
import {
  type Belangenconflict,
  type Conflicthandeling,
  type Conflictstand,
  blokkeert,
  conflictovergangen,
  hefOp,
  standVan,
} from '../../domain/belangenconflict';
import type { Identiteitfoutcode } from '../../domain/fouten';
import { Belangenconflictregister } from '../ports/belangenconflicten';
import { BekendeBehandelaars } from '../queries/gebruikersgegevens.query';

export interface MeldBelangenconflictOpdracht {
  /** Absent: oneself. */
  readonly gebruikerId?: string | undefined;
  readonly aanbiederId: string;
  readonly reden: string;
  readonly van: string;
  readonly tot: string | null;
}

export interface Conflictbeeld extends Belangenconflict {
  readonly stand: Conflictstand;
  /** Whether it blocks today. */
  readonly blokkeert: boolean;
  readonly handelingen: readonly Conflicthandeling[];
}

/** Records that somebody of the team is not impartial towards a provider: oneself, or a colleague by the coördinator. */
@Injectable()
export class MeldBelangenconflict {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly register: Belangenconflictregister,
    private readonly aanbieders: AanbiederFeiten,
    private readonly behandelaars: BekendeBehandelaars,
  ) {}

  /** @returns its id @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG, BEHANDELAAR_ONBEKEND, CONFLICT_AANBIEDER_ONBEKEND */
  execute(actor: Actor, opdracht: MeldBelangenconflictOpdracht): Promise<string> {
    const ik = eisPersoon(actor, 'belangenconflict:melden');
    const { gebruikerId = ik } = opdracht;
    if (gebruikerId !== ik) eisRecht(actor, 'belangenconflict:opheffen');
    return this.uow.run(actor, async () => {
      await this.behandelaars.eis(gebruikerId);
      return this.legVast({ ...opdracht, gebruikerId, vastgelegdDoor: ik });
    });
  }

  /**
   * Of who is no member of the team and says so at his own work, such as a jurist. The capability asked his right; the house
   * records it in his name (`namens`).
   * @throws DomeinFout CONFLICT_AANBIEDER_ONBEKEND
   */
  vanZichzelf(huis: Actor, { aanbiederId, reden }: { aanbiederId: string; reden: string }): Promise<string> {
    const ik = huis.gebruikerId;
    if (huis.soort !== 'systeem' || ik === null) throw new Error('Alleen namens een persoon.');
    const van = this.klok.vandaag().toString();
    return this.uow.run(huis, () =>
      this.legVast({ gebruikerId: ik, vastgelegdDoor: ik, aanbiederId, reden, van, tot: null }),
    );
  }

  private async legVast({
    gebruikerId,
    aanbiederId,
    reden,
    van,
    tot,
    vastgelegdDoor,
  }: MeldBelangenconflictOpdracht & { gebruikerId: string; vastgelegdDoor: string }): Promise<string> {
    if (tot !== null && tot < van) {
      throw new DomeinFout('INVOER_ONGELDIG', {}, [
        { name: 'tot', reason: 'Kies een dag op of na de begindatum.' },
      ]);
    }
    const aanbieder = await this.aanbieders.van(aanbiederId);
    if (!aanbieder) {
      throw new DomeinFout<Identiteitfoutcode>('CONFLICT_AANBIEDER_ONBEKEND', {}, [
        { name: 'aanbiederId', reason: 'Kies een aanbieder uit het register.' },
      ]);
    }
    const id = nieuwId();
    await this.register.voegToe(
      {
        ...{ id, gebruikerId, aanbiederId, aanbiederNaam: aanbieder.naam, reden, van, tot, versie: 1 },
        ...{ vastgelegdDoor, opgehevenOp: null, opgehevenDoor: null, opheffingsreden: null },
      },
      this.klok.nu().toString(),
    );
    const velden = ['gebruikerId', 'aanbiederId', 'reden', 'van', 'tot'];
    this.uow.schrijf({
      ...{ handeling: 'belangenconflict:melden', object: 'belangenconflict', objectId: id, velden },
    });
    return id;
  }
}

/** Ends the block before its last day, with the reason, by another person than whom it is about. */
@Injectable()
export class HefBelangenconflictOp {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly register: Belangenconflictregister,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, CONFLICT_VAN_UZELF */
  execute(
    actor: Actor,
    { id, versie, reden }: { readonly id: string; readonly versie: number; readonly reden: string },
  ): Promise<void> {
    const door = eisPersoon(actor, 'belangenconflict:opheffen');
    return this.uow.run(actor, async () => {
      const conflict = await this.register.vergrendel(id);
      if (!conflict) throw new DomeinFout('NIET_GEVONDEN');
      if (conflict.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      await this.register.bewaar(
        hefOp(conflict, { door, op: this.klok.vandaag().toString(), reden }),
        versie,
      );
      this.uow.schrijf({
        ...{ handeling: 'belangenconflict:opheffen', object: 'belangenconflict', objectId: id },
        velden: ['opgehevenOp', 'opgehevenDoor', 'opheffingsreden'],
      });
    });
  }
}

/** One's own conflicts; of everybody for who may lift them. Every reading is logged. */
@Injectable()
export class LeesBelangenconflicten {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly register: Belangenconflictregister,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor that is not ours */
  lijst(
    actor: Actor,
    { vanaf, aantal }: { readonly vanaf: string | undefined; readonly aantal: number },
  ): Promise<Pagina<Conflictbeeld>> {
    const gebruikerId = this.alleenVan(actor);
    return this.uow.run(actor, async () => {
      this.uow.schrijf({
        handeling: 'belangenconflict:lijst',
        object: 'lijst',
        objectId: 'belangenconflicten',
      });
      const rijen = await this.register.lijst({ gebruikerId, vanaf, aantal });
      const { resultaten, volgende } = pagina(rijen, aantal, ({ van, id }) => [van, id]);
      return { resultaten: resultaten.map((conflict) => this.toon(actor, conflict)), volgende };
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for that of a colleague */
  een(actor: Actor, id: string): Promise<Conflictbeeld> {
    const van = this.alleenVan(actor);
    return this.uow.run(actor, async () => {
      const conflict = await this.register.een(id);
      if (!conflict || (van !== null && conflict.gebruikerId !== van)) throw new DomeinFout('NIET_GEVONDEN');
      this.uow.schrijf({ handeling: 'belangenconflict:lezen', object: 'belangenconflict', objectId: id });
      return this.toon(actor, conflict);
    });
  }

  private alleenVan(actor: Actor): string | null {
    const ik = eisPersoon(actor, 'belangenconflict:lezen');
    return heeftRecht(actor, 'belangenconflict:opheffen') ? null : ik;
  }

  private toon(actor: Actor, conflict: Belangenconflict): Conflictbeeld {
    const stand = standVan(conflict);
    const handelingen = mogelijkeHandelingen<Conflictstand, Conflicthandeling>(conflictovergangen, stand)
      .filter(
        ({ recht }) => heeftRecht(actor, recht as Rechtnaam) && conflict.gebruikerId !== actor.gebruikerId,
      )
      .map(({ handeling }) => handeling);
    return {
      ...conflict,
      stand,
      blokkeert: blokkeert(conflict, this.klok.vandaag().toString()),
      handelingen,
    };
  }
}
