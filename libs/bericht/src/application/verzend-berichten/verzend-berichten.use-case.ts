import { Injectable } from '@nestjs/common';
import { Klok, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, systeemActor } from '@navolgbaar/platform/auth';
import { nieuwId, UnitOfWork } from '@navolgbaar/platform/database';
import { MailFout, Mailverzender } from '@navolgbaar/platform/mail';
import { AFGEBROKEN_NA_MIN, overgangen, wachttijdNa } from '../../domain/bericht';
import { metGeheim } from '../../domain/geheim';
import { alsHtml } from '../../domain/html';
import { BerichtRepository, type Berichtwijziging, type TeVerzenden } from '../ports/bericht.repository';

export interface Verzendverslag {
  bevestigd: number;
  uitgesteld: number;
  mislukt: number;
}

/**
 * Sends what waits in one organisation, in three steps: take (own transaction) → send (no transaction) → record the
 * answer (own transaction). Nothing is lost: a message stays in its state until an answer is recorded. Nothing is sent
 * twice, except when the process dies between the acceptance by the mail server and the recording of it; then the
 * Message-ID is the same.
 */
@Injectable()
export class VerzendBerichten {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly berichten: BerichtRepository,
    private readonly mail: Mailverzender,
    private readonly klok: Klok,
  ) {}

  /**
   * Runs until nothing is due. Call it outside a unit of work.
   * @param stop asked before each message, so that a process that ends leaves nothing half done
   */
  async execute(organisatieId: string, stop: () => boolean = () => false): Promise<Verzendverslag> {
    const actor = systeemActor(organisatieId, 'worker bericht-verzend', nieuwId());
    const verslag: Verzendverslag = { bevestigd: 0, uitgesteld: 0, mislukt: 0 };
    while (!stop()) {
      const bericht = await this.uow.run(actor, () => this.neem());
      if (!bericht) break;
      verslag[await this.verzend(actor, bericht)] += 1;
    }
    return verslag;
  }

  private async neem(): Promise<TeVerzenden | null> {
    const nu = this.klok.nu();
    const afgebrokenVoor = nu.subtract({ minutes: AFGEBROKEN_NA_MIN }).toString();
    const bericht = await this.berichten.neem(nu.toString(), afgebrokenVoor);
    if (bericht)
      this.uow.schrijf({ handeling: 'bericht:aanbieden', object: 'bericht', objectId: bericht.id });
    return bericht;
  }

  private async verzend(actor: Actor, bericht: TeVerzenden): Promise<keyof Verzendverslag> {
    const fout = await this.bied(actor.organisatieId, bericht);
    const op = this.klok.nu();
    if (!fout) {
      const status = volgendeStatus(overgangen, 'aangeboden', 'bevestig');
      await this.legVast(actor, bericht, 'bericht:bevestigen', { status, op: op.toString() });
      return 'bevestigd';
    }
    const minuten = wachttijdNa(bericht.pogingen, fout.tijdelijk);
    const basis = { fout: fout.code, op: op.toString() };
    if (minuten === null) {
      const status = volgendeStatus(overgangen, 'aangeboden', 'laatMislukken');
      await this.legVast(actor, bericht, 'bericht:mislukken', { ...basis, status });
      return 'mislukt';
    }
    const status = volgendeStatus(overgangen, 'aangeboden', 'stelUit');
    const volgendePogingOp = op.add({ minutes: minuten }).toString();
    await this.legVast(actor, bericht, 'bericht:uitstellen', { ...basis, status, volgendePogingOp });
    return 'uitgesteld';
  }

  private async bied(organisatieId: string, bericht: TeVerzenden): Promise<MailFout | null> {
    const { id: berichtId, adres } = bericht;
    const brief = metGeheim(bericht, bericht.geheim);
    const { onderwerp, tekst } = brief;
    if (adres === null) return new MailFout('ADRES_ONLEESBAAR', false);
    try {
      await this.mail.verstuur({
        organisatieId,
        berichtId,
        aan: adres,
        onderwerp,
        tekst,
        html: alsHtml(brief),
      });
      return null;
    } catch (fout) {
      return fout instanceof MailFout ? fout : new MailFout('ONBEKEND', true);
    }
  }

  private async legVast(
    actor: Actor,
    { id, versie, object, objectId }: TeVerzenden,
    handeling: string,
    wijziging: Berichtwijziging,
  ): Promise<void> {
    await this.uow.run(actor, async () => {
      // False: another process took it over after a long silence, and records its own answer.
      if (!(await this.berichten.wijzig(id, versie, wijziging))) return;
      if (wijziging.status === 'mislukt') {
        const payload = { berichtId: id, object, objectId };
        this.uow.meld({ type: 'BerichtMislukt', aggregaatId: id, payload });
        const bezorging = {
          berichtId: id,
          wat: 'mislukt',
          kanaal: 'mail',
          fout: wijziging.fout ?? null,
        } as const;
        await this.berichten.legBezorgingVast(bezorging, wijziging.op);
      }
      this.uow.schrijf({ handeling, object: 'bericht', objectId: id });
    });
  }
}
