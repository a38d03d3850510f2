import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { SysteemDatabank } from '@navolgbaar/platform/database';
import { Gezondheid, Logboek, Metingen } from '@navolgbaar/platform/observability';
import { Foutdemper, OnherstelbareFout, type Taak, Tijdlus, Wachtrij } from '@navolgbaar/platform/queue';
import { Inbox, type Levering } from './inbox';
import { Luisteraar } from './luisteraar';
import { Mislukkingen, omschrijf } from './mislukkingen';
import { OUTBOXOPTIES, type Outboxopties } from './outboxopties';
import { Outboxstand } from './outboxstand';
import { Relais } from './relais';
import { Veger } from './veger';

/**
 * The life of events in the worker: relay, processors and sweeper. Relay and sweeper run on timers of this process,
 * not on the queue: they must work when the queue never wakes.
 */
@Injectable()
export class Outboxdienst implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly demper: Foutdemper;
  private readonly relaislus: Tijdlus;
  private readonly veeglus: Tijdlus;
  private readonly luisteraar: Luisteraar;

  constructor(
    private readonly wachtrij: Wachtrij,
    private readonly inbox: Inbox,
    private readonly mislukkingen: Mislukkingen,
    private readonly stand: Outboxstand,
    private readonly metingen: Metingen,
    private readonly gezondheid: Gezondheid,
    private readonly log: Logboek,
    @Inject(OUTBOXOPTIES) private readonly opties: Outboxopties,
    databank: SysteemDatabank,
    relais: Relais,
    veger: Veger,
  ) {
    this.demper = new Foutdemper(log);
    const opFout = (wat: string) => (fout: unknown) => this.demper.meld(wat, fout);
    this.relaislus = new Tijdlus({
      rustMs: opties.relaisMs,
      werk: () => relais.bied(),
      opFout: opFout('relais'),
    });
    this.veeglus = new Tijdlus({
      rustMs: opties.veegMs,
      werk: () => this.veeg(veger),
      opFout: opFout('veger'),
    });
    this.luisteraar = new Luisteraar(databank, () => this.relaislus.wek(), opFout('luisteraar'));
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.opties.start) return;
    const { gelijktijdig, slotMs, vastgelopenNaMs } = this.opties;
    this.gezondheid.voegToe({ naam: 'outbox', noodzakelijk: false, controleer: () => this.stand.lees() });
    await this.wachtrij.verwerk('gebeurtenissen', (taak) => this.voerUit(taak), {
      gelijktijdig,
      slotMs,
      vastgelopenNaMs,
      opVastgelopen: (taak) => this.geefOp(taak),
    });
    this.relaislus.start();
    this.veeglus.start();
    this.luisteraar.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([this.luisteraar.stop(), this.relaislus.stop(), this.veeglus.stop()]);
  }

  private async voerUit(taak: Taak): Promise<void> {
    const levering = leveringVan(taak);
    try {
      const nu = await this.inbox.verwerk(levering);
      this.metingen.taken.inc({ verwerker: taak.naam, uitkomst: nu ? 'gelukt' : 'al-gebeurd' });
    } catch (fout) {
      const definitief = taak.laatstePoging || fout instanceof OnherstelbareFout;
      this.metingen.taken.inc({ verwerker: taak.naam, uitkomst: definitief ? 'mislukt' : 'opnieuw' });
      const { code } = omschrijf(fout);
      this.log.warn({ ...levering, code, poging: taak.poging, definitief }, 'Verwerking mislukt');
      if (definitief && code !== 'GEBEURTENIS_ONBEKEND') {
        await this.mislukkingen.noteer(levering, fout, taak.poging);
      }
      throw fout;
    }
  }

  private geefOp(taak: Taak): Promise<void> {
    const fout = new OnherstelbareFout('VASTGELOPEN', 'De verwerking viel meermaals stil zonder antwoord.');
    return this.mislukkingen.noteer(leveringVan(taak), fout, Math.max(taak.poging, 1));
  }

  private async veeg(veger: Veger): Promise<boolean> {
    const { wachtend, oudsteSeconden } = await this.stand.lees();
    this.metingen.outboxWachtend.set(wachtend);
    this.metingen.outboxOudste.set(oudsteSeconden);
    const teruggezet = await veger.veeg();
    if (teruggezet > 0) {
      this.log.warn({ teruggezet }, 'Gebeurtenissen zonder effect worden opnieuw aangeboden');
      this.relaislus.wek();
    }
    return false;
  }
}

function leveringVan({ naam, gegevens: { organisatieId = '', gebeurtenisId = '' } }: Taak): Levering {
  return { organisatieId, gebeurtenisId, verwerker: naam };
}
