import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { Logboek } from '@navolgbaar/platform/observability';
import { Temporal } from 'temporal-polyfill';
import { type GelezenMail, onleesbareMail } from '../../domain/gelezen-mail';
import { inhoudssleutel } from './inhoudssleutel';
import { Mailontleder } from '../ports/mailontleder';
import { type NieuwePost, PostRepository, type Vindplaats } from '../ports/post.repository';
import { BeantwoordMail } from './beantwoord-mail';
import { BewaarBestanden, inRecord } from './bewaar-bestanden';
import { VolgDraad } from './volg-draad';

export interface NeemMailOpCommand {
  readonly vindplaats: Vindplaats;
  /** The mail; of one that is too large its headers. */
  readonly ruw: Buffer;
  readonly teGroot: boolean;
  /** In bytes, as the server says. */
  readonly grootte: number;
  /** Instant in ISO text; empty when the server does not say. */
  readonly ontvangenOp: string;
  /** Our own addresses, in lower case. */
  readonly eigen: readonly string[];
}

/** SQLSTATE and codes of the system that say nothing of the mail: no connection, no space, locked, stopped, not certain. */
const VAN_DE_MACHINE = /^(?:(?:08|40|53|55|57|58)[0-9A-Z]{3}|E[A-Z]+|VASTLEGGEN_ONZEKER)$/;

function ligtAanDeMail(fout: unknown): boolean {
  const { code, driverError } = (fout ?? {}) as { code?: unknown; driverError?: { code?: unknown } };
  return ![code, driverError?.code].some((een) => VAN_DE_MACHINE.test(String(een ?? '')));
}

/**
 * Takes one mail in: number, record, files, its place in a conversation and the answer to who sent it, together or not at
 * all, and once however often it is offered. Whatever is in it, it comes in: what cannot be read is kept as it came.
 */
@Injectable()
export class NeemMailOp {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly ontleder: Mailontleder,
    private readonly post: PostRepository,
    private readonly bestanden: BewaarBestanden,
    private readonly draad: VolgDraad,
    private readonly beantwoord: BeantwoordMail,
    private readonly logboek: Logboek,
  ) {}

  /** Call it outside a unit of work. @throws what database or storage throws; then nothing is kept */
  async execute(actor: Actor, command: NeemMailOpCommand): Promise<void> {
    eisRecht(actor, 'post:behandelen');
    const gelezen = await this.ontleder.ontleed(command.ruw, command.eigen);
    const mail = command.teGroot ? { ...gelezen, bijzonder: 'te_groot' as const } : gelezen;
    try {
      await this.bewaar(actor, command, mail);
    } catch (fout) {
      if (!ligtAanDeMail(fout)) throw fout;
      // Once more with nothing of it but the mail itself: then it was something in it, or else the machine fails again.
      this.logboek.warn(
        { fout: (fout as Error).name },
        'een e-mail was niet te bewaren zoals hij is gelezen',
      );
      await this.bewaar(actor, command, { ...onleesbareMail('onleesbaar'), afzender: mail.afzender });
    }
  }

  private async bewaar(actor: Actor, command: NeemMailOpCommand, mail: GelezenMail): Promise<void> {
    const { vindplaats, ruw } = command;
    const sleutel = inhoudssleutel(ruw, `${vindplaats.bron} ${vindplaats.uidvalidity} ${vindplaats.uid}`);
    const eerder = await this.uow.run(actor, () => this.bekend(sleutel, vindplaats));
    if (eerder) return;
    const bestanden = await this.bestanden.ontvang(actor, ruw, mail.bijlagen);
    const werk = async () => {
      // Another worker may have been first, meanwhile.
      if (await this.bekend(sleutel, vindplaats)) return false;
      const post = await this.nieuwePost(command, mail, sleutel);
      const inhoud = { tekst: mail.tekst, ...inRecord(bestanden, mail.bijlagenWeggelaten) };
      await this.post.voegToe({ ...post, inhoud });
      await this.post.voegVindplaatsToe(vindplaats, post.id);
      await this.bestanden.leg(actor, post.id, bestanden);
      this.uow.schrijf({ handeling: 'post:ontvangen', object: 'inkomend-bericht', objectId: post.id });
      await this.draad.volg(actor, post, mail, bestanden.bijlagen.length);
      await this.beantwoord.execute(actor, post, mail);
      return true;
    };
    await this.bestanden.samenMet(bestanden, () => this.uow.run(actor, werk));
  }

  /** The same mail under another uid, or taken in by another process: then only where it was found is new. */
  private async bekend(sleutel: Buffer, vindplaats: Vindplaats): Promise<boolean> {
    const id = await this.post.metSleutel(sleutel);
    if (id) await this.post.voegVindplaatsToe(vindplaats, id);
    return id !== null;
  }

  private async nieuwePost(
    { ontvangenOp, grootte }: NeemMailOpCommand,
    { afzender, onderwerp, bijzonder, automatisch }: GelezenMail,
    sleutel: Buffer,
  ): Promise<Omit<NieuwePost, 'inhoud'>> {
    const nu = this.klok.nu();
    const server = ontvangenOp ? Temporal.Instant.from(ontvangenOp) : nu;
    // A server whose clock is ahead makes no mail of tomorrow.
    const op = Temporal.Instant.compare(server, nu) > 0 ? nu : server;
    return {
      id: nieuwId(),
      nummer: `P${await this.uow.nummer('post', this.klok.vandaag().year)}`,
      ...{ sleutel, grootte, bijzonder, automatisch, ontvangenOp: op.toString(), status: 'open' },
      ...{ meldingId: null, meldingNummer: null, afzenderIsMelder: null, versie: 1 },
      kop: {
        afzenderNaam: afzender?.naam ?? '',
        afzenderAdres: afzender?.adres ?? '',
        onderwerp,
      },
    };
  }
}
