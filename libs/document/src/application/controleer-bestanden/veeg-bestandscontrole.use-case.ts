import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { Controlewachtlijst } from '../ports/controles';
import { ControleerBestanden } from './controleer-bestanden.use-case';
import { Controlewekker } from './controlewekker';

/** Wakes the check for every organisation with something to do, and waits for it. */
@Injectable()
export class VeegBestandscontrole {
  private begonnen = false;

  constructor(
    private readonly klok: Klok,
    private readonly wachtlijst: Controlewachtlijst,
    private readonly controleer: ControleerBestanden,
    private readonly wekker: Controlewekker,
  ) {}

  async execute(): Promise<void> {
    // Once in a process: a scanner comes with another configuration.
    if (!this.begonnen) for (const id of await this.wachtlijst.alle()) await this.controleer.begin(id);
    this.begonnen = true;
    for (const id of await this.wachtlijst.organisaties(this.klok.nu().toString())) this.wekker.wek(id);
    await this.wekker.rust();
  }
}
