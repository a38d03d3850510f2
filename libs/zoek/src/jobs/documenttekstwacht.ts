import { Injectable } from '@nestjs/common';
import { MaakDoorzoekbaar } from '@navolgbaar/document';
import { Periodiek, type PeriodiekeTaak } from '@navolgbaar/platform/queue';
import { documentwoorden } from '../application/documentwoorden';

/** Reads the words of documents on a timer of its own, in one worker at a time: it may take long over one. */
@Injectable()
@Periodiek({ naam: 'documentteksten', elke: 'PT5S' })
export class Documenttekstwacht implements PeriodiekeTaak {
  private begonnen = false;

  constructor(private readonly maakDoorzoekbaar: MaakDoorzoekbaar) {}

  async voerUit(): Promise<void> {
    // Once in a process: only another release brings other words.
    if (!this.begonnen) await this.maakDoorzoekbaar.begin(documentwoorden.versie);
    this.begonnen = true;
    await this.maakDoorzoekbaar.execute(documentwoorden);
  }
}
