import { Injectable } from '@nestjs/common';
import { Brieffeiten } from '@navolgbaar/bericht';
import { MeldingFeiten, VoegMailToe } from '@navolgbaar/melding';
import type { Actor } from '@navolgbaar/platform/auth';
import { eigenBrieven, nummersIn } from '../../domain/draad';
import type { GelezenMail } from '../../domain/gelezen-mail';
import type { Post } from '../../domain/post';
import { PostRepository } from '../ports/post.repository';

interface Gevonden {
  readonly id: string;
  readonly nummer: string;
}

/**
 * Finds the melding that a mail is about: by the letter of ours that it answers, or by the one number in its subject. A mail
 * that names more than one, or that a machine wrote, waits for a person.
 */
@Injectable()
export class VolgDraad {
  constructor(
    private readonly post: PostRepository,
    private readonly brieven: Brieffeiten,
    private readonly meldingen: MeldingFeiten,
    private readonly voegToe: VoegMailToe,
  ) {}

  /** Inside the unit of work of the mail. */
  async volg(actor: Actor, post: Post, mail: GelezenMail, bijlagen: number): Promise<void> {
    if (mail.automatisch !== null) return;
    const melding = (await this.viaBrief(mail.verwijzingen)) ?? (await this.viaNummer(mail.onderwerp));
    if (!melding) return;
    const { afzenderIsMelder } = await this.voegToe.execute(actor, {
      ...{ meldingId: melding.id, berichtId: post.id, aantalBestanden: bijlagen },
      afzender: mail.afzender?.adres || null,
    });
    await this.post.wijzig(post.id, post.versie, {
      ...{ status: 'gekoppeld', meldingId: melding.id, meldingNummer: melding.nummer, afzenderIsMelder },
    });
    await this.post.voegStapToe(post.id, { handeling: 'koppel', reden: null, toelichting: null });
  }

  private async viaBrief(verwijzingen: readonly string[]): Promise<Gevonden | null> {
    const over = await this.brieven.eersteVan(eigenBrieven(verwijzingen));
    if (over?.object === 'melding') return this.meldingen.van(over.objectId);
    if (over?.object === 'inkomend-bericht') return viaPost(await this.post.opId(over.objectId));
    return null;
  }

  private async viaNummer(onderwerp: string): Promise<Gevonden | null> {
    const { meldingen, post } = nummersIn(onderwerp);
    if (meldingen.length + post.length !== 1) return null;
    const [nummer] = meldingen;
    return nummer ? this.meldingen.opNummer(nummer) : viaPost(await this.post.opNummer(post[0] ?? ''));
  }
}

/** An earlier mail that became, or was added to, a melding. */
const viaPost = (post: Post | null): Gevonden | null =>
  post?.meldingId && post.meldingNummer ? { id: post.meldingId, nummer: post.meldingNummer } : null;
