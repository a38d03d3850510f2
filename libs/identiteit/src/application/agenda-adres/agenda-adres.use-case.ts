import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisPersoon, nieuwSessietoken } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { AgendaAdressen } from '../ports/agenda-adressen';

/** The own secret calendar address. Everybody has the say about the own one only. */
@Injectable()
export class LeesAgendaAdres {
  constructor(
    private readonly adressen: AgendaAdressen,
    private readonly uow: UnitOfWork,
  ) {}

  /** Since when there is one, never the address itself. @throws DomeinFout GEEN_RECHT */
  execute(actor: Actor): Promise<string | null> {
    const gebruikerId = eisPersoon(actor, 'termijn:lezen');
    return this.uow.run(actor, () => this.adressen.sinds(gebruikerId));
  }
}

/** Makes an address, or another one in place of what there was. */
@Injectable()
export class MaakAgendaAdres {
  constructor(
    private readonly adressen: AgendaAdressen,
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {}

  /** @returns the secret, shown once and stored only as hash @throws DomeinFout GEEN_RECHT */
  async execute(actor: Actor): Promise<{ geheim: string; sinds: string }> {
    const gebruikerId = eisPersoon(actor, 'termijn:lezen');
    // The same 256 bits and the same hash as a session: it opens as much.
    const { token: geheim, hash } = nieuwSessietoken();
    const sinds = this.klok.nu().toString();
    await this.uow.run(actor, async () => {
      await this.adressen.zet(gebruikerId, hash, sinds);
      this.uow.schrijf({ handeling: 'agenda-adres:maken', object: 'gebruiker', objectId: gebruikerId });
    });
    return { geheim, sinds };
  }
}

/** Ends the address: who still has it gets what somebody without it gets. */
@Injectable()
export class TrekAgendaAdresIn {
  constructor(
    private readonly adressen: AgendaAdressen,
    private readonly uow: UnitOfWork,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN when there is none */
  execute(actor: Actor): Promise<void> {
    const gebruikerId = eisPersoon(actor, 'termijn:lezen');
    return this.uow.run(actor, async () => {
      if (!(await this.adressen.verwijder(gebruikerId))) throw new DomeinFout('NIET_GEVONDEN');
      this.uow.schrijf({ handeling: 'agenda-adres:intrekken', object: 'gebruiker', objectId: gebruikerId });
    });
  }
}
