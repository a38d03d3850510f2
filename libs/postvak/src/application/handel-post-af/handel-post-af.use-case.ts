import { Injectable } from '@nestjs/common';
import { DomeinFout, volgendeStatus } from '@navolgbaar/kernel';
import {
  MeldingFeiten,
  RegistreerMelding,
  type RegistreerMeldingCommand,
  VoegMailToe,
} from '@navolgbaar/melding';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Postfoutcode } from '../../domain/fouten';
import type { Post } from '../../domain/post';
import {
  type Posthandeling,
  type Poststatus,
  type Weigerreden,
  postovergangen,
} from '../../domain/post-status';
import { type Afloop, PostRepository } from '../ports/post.repository';

interface Gezien {
  readonly id: string;
  readonly versie: number;
}

const NERGENS = { meldingId: null, meldingNummer: null, afzenderIsMelder: null } as const;

/** What a person does with a mail: register it, add it to a melding, refuse it with a reason, or take that back. */
@Injectable()
export class HandelPostAf {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly post: PostRepository,
    private readonly meldingen: MeldingFeiten,
    private readonly registreerMelding: RegistreerMelding,
    private readonly voegMailToe: VoegMailToe,
  ) {}

  /**
   * Makes a numbered melding of it, in the same transaction. When the melder is confidential, the mail is sealed with it.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, MELDING.…
   */
  registreer(
    actor: Actor,
    gezien: Gezien,
    melding: Omit<RegistreerMeldingCommand, 'kanaal' | 'gesprek'>,
  ): Promise<{ readonly id: string; readonly nummer: string }> {
    return this.doe(actor, gezien, 'registreer', async () => {
      const gemaakt = await this.registreerMelding.execute(actor, { ...melding, kanaal: 'e-mail' });
      const afloop = { meldingId: gemaakt.id, meldingNummer: gemaakt.nummer, afzenderIsMelder: null };
      return { afloop, stap: { reden: null, toelichting: null }, uitkomst: gemaakt };
    });
  }

  /** Adds it to a melding, whose handler is told. @throws DomeinFout as `registreer`, POST.MELDING_ONBEKEND */
  koppel(
    actor: Actor,
    gezien: Gezien,
    { meldingNummer, toelichting }: { meldingNummer: string; toelichting: string | null },
  ): Promise<void> {
    return this.doe(actor, gezien, 'koppel', async (post) => {
      const melding = await this.meldingen.opNummer(meldingNummer.trim());
      if (!melding) {
        throw new DomeinFout<Postfoutcode>('POST.MELDING_ONBEKEND', {}, [
          { name: 'meldingNummer', reason: 'Er is geen melding met dit nummer. Controleer het nummer.' },
        ]);
      }
      const detail = await this.post.detail(post.id);
      const { afzenderIsMelder } = await this.voegMailToe.execute(actor, {
        ...{ meldingId: melding.id, berichtId: post.id, afzender: detail?.kop?.afzenderAdres || null },
        aantalBestanden: (detail?.inhoud?.bijlagen ?? []).filter(({ documentId }) => documentId !== null)
          .length,
      });
      const afloop = { meldingId: melding.id, meldingNummer: melding.nummer, afzenderIsMelder };
      return { afloop, stap: { reden: null, toelichting }, uitkomst: undefined };
    });
  }

  /** @throws DomeinFout as `registreer` */
  weiger(
    actor: Actor,
    gezien: Gezien,
    stap: { readonly reden: Weigerreden; readonly toelichting: string },
  ): Promise<void> {
    return this.doe(actor, gezien, 'weiger', async () => ({ afloop: NERGENS, stap, uitkomst: undefined }));
  }

  /** Puts it back among what waits. @throws DomeinFout as `registreer` */
  heropen(actor: Actor, gezien: Gezien, { toelichting }: { readonly toelichting: string }): Promise<void> {
    const stap = { reden: null, toelichting };
    return this.doe(actor, gezien, 'heropen', async () => ({ afloop: NERGENS, stap, uitkomst: undefined }));
  }

  private async doe<T>(
    actor: Actor,
    { id, versie }: Gezien,
    handeling: Posthandeling,
    werk: (post: Post) => Promise<{
      readonly afloop: Omit<Afloop, 'status'>;
      readonly stap: { readonly reden: Weigerreden | null; readonly toelichting: string | null };
      readonly uitkomst: T;
    }>,
  ): Promise<T> {
    eisRecht(actor, 'post:behandelen');
    return this.uow.run(actor, async () => {
      const post = await this.post.laadVoorWijziging(id);
      if (post.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      const status = volgendeStatus<Poststatus, Posthandeling>(postovergangen, post.status, handeling);
      const { afloop, stap, uitkomst } = await werk(post);
      await this.post.voegStapToe(id, { handeling, ...stap });
      await this.post.wijzig(id, versie, { ...afloop, status });
      this.uow.schrijf({ handeling: `post:${handeling}`, object: 'inkomend-bericht', objectId: id });
      return uitkomst;
    });
  }
}
