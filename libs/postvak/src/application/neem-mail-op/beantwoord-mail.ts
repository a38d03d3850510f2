import { Injectable } from '@nestjs/common';
import { ZetBerichtKlaar } from '@navolgbaar/bericht';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { Klok, TIJDZONE, schrijfDag } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { MAILADRES } from '@navolgbaar/platform/mail';
import { Temporal } from 'temporal-polyfill';
import type { GelezenMail } from '../../domain/gelezen-mail';
import type { Post } from '../../domain/post';
import { PostRepository } from '../ports/post.repository';

/**
 * Tells who sent a mail that it came in, with its number: to everybody the same, whatever number they named. Not to machines
 * and lists, and once a day per address and letter (AANNAME), so that two machines do not keep writing to each other.
 */
@Injectable()
export class BeantwoordMail {
  constructor(
    private readonly klok: Klok,
    private readonly post: PostRepository,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly berichten: ZetBerichtKlaar,
  ) {}

  /** Inside the unit of work of the mail. */
  async execute(actor: Actor, { id, nummer, ontvangenOp }: Post, mail: GelezenMail): Promise<void> {
    const adres = mail.afzender?.adres ?? '';
    if (mail.automatisch !== null || !MAILADRES.test(adres)) return;
    const sjabloon = mail.bijzonder === 'te_groot' ? 'e-mail-te-groot' : 'ontvangst-e-mail';
    const wie = (await this.post.afzenderIndex(adres)).slice(0, 32);
    const organisatie = (await this.gebruikers.organisatie()).naam;
    const dag = Temporal.Instant.from(ontvangenOp).toZonedDateTimeISO(TIJDZONE).toPlainDate();
    await this.berichten.execute(actor, {
      ...{ sleutel: `${sjabloon}-${this.klok.vandaag().toString()}-${wie}`, sjabloon },
      ...{ object: 'inkomend-bericht', objectId: id, ontvanger: { soort: 'melder', adres } },
      velden: {
        ...{ berichtnummer: nummer, ontvangstdatum: schrijfDag(dag.toString()), organisatie },
        ...{ afzender: 'De toezichthouder', contact: `de toezichthouder van ${organisatie}` },
      },
    });
  }
}
