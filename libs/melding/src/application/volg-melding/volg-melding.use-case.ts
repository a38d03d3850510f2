import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { createHash } from 'node:crypto';
import type { Meldingfoutcode } from '../../domain/fouten';
import { type Melderinzage, Meldercontacten } from '../ports/meldercontact';

/** Opens the contact of one melding to who has its code. Made by `open`, and nothing but that. */
export interface Codesleutel {
  readonly hash: Buffer;
  /** When the code was typed; what was opened before somebody logged out stays shut. Instant in ISO text. */
  readonly sinds: string;
}

export interface VulAanCommand {
  readonly sleutel: Codesleutel;
  /** Says which form this is: the same text in the same form is one addition, however often it is sent. */
  readonly formulier: string;
  /** The question that is answered, or null for what the melder wants to tell. */
  readonly vraagId: string | null;
  readonly tekst: string;
  readonly aantalBestanden: number;
  /** Together. */
  readonly bestandsbytes: number;
}

export interface Aangevuld {
  readonly inzage: Melderinzage;
  readonly aanvullingId: string;
  readonly nieuw: boolean;
}

/**
 * What a melder does with the receipt code: read the questions and the process information, answer, add, log out. The
 * database opens the rows of that one code to this transaction; of the melding itself it shows nothing.
 */
@Injectable()
export class VolgMelding {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly contacten: Meldercontacten,
  ) {}

  /**
   * Tries a code: the same statements whether it is somebody's or nobody's.
   * @param code as `leesOntvangstcode` gives it, or null for what cannot be one @throws DomeinFout GEEN_RECHT
   */
  open(actor: Actor, code: string | null): Promise<Codesleutel | null> {
    eisRecht(actor, 'melding:registreren');
    return this.uow.run(actor, async () => {
      const hash = await this.contacten.hashVan(code ?? '');
      const inzage = await this.contacten.open(hash);
      this.uow.schrijf({
        ...{ handeling: inzage ? 'melding:code-gebruiken' : 'melding:code-onbekend', object: 'melding' },
        objectId: inzage?.meldingId ?? actor.organisatieId,
      });
      return inzage && { hash, sinds: this.klok.nu().toString() };
    });
  }

  /** Null when the code is nobody's (any more) or somebody logged out since. @throws DomeinFout GEEN_RECHT */
  lees(actor: Actor, sleutel: Codesleutel): Promise<Melderinzage | null> {
    eisRecht(actor, 'melding:registreren');
    return this.uow.run(actor, () => this.inzage(sleutel));
  }

  /**
   * Adds to the melding, also when we are done with it: then it is read all the same. A question that is not this
   * melder's, or was withdrawn, makes it an addition without a question.
   * @returns null as `lees` does @throws DomeinFout GEEN_RECHT, MELDING.MELDER_ZONDER_RUIMTE
   */
  vulAan(
    actor: Actor,
    { sleutel, formulier, vraagId, tekst, aantalBestanden, bestandsbytes }: VulAanCommand,
  ): Promise<Aangevuld | null> {
    eisRecht(actor, 'melding:registreren');
    return this.uow.run(actor, async () => {
      const inzage = await this.inzage(sleutel);
      if (!inzage) return null;
      const { meldingId, vragen, stand } = inzage;
      const vraag = vragen.find(({ id }) => id === vraagId);
      const inhoud = { vraagId: vraag?.id ?? null, tekst, aantalBestanden };
      const eens = createHash('sha256')
        .update(JSON.stringify([formulier, inhoud]))
        .digest();
      const id = nieuwId();
      const nieuw = await this.contacten.voegAanvullingToe(
        meldingId,
        { id, ...inhoud, naAfsluiting: stand === 'afgesloten', berichtId: null, afzenderIsMelder: null },
        eens,
      );
      if (nieuw) {
        if (aantalBestanden > 0) await this.eisRuimte(meldingId, aantalBestanden, bestandsbytes);
        this.uow.meld({ type: 'MelderVuldeAan', aggregaatId: meldingId, payload: { meldingId } });
        this.uow.schrijf({ handeling: 'melding:melder-aanvullen', object: 'melding', objectId: meldingId });
      }
      return { inzage, aanvullingId: id, nieuw };
    });
  }

  /** Shuts everything that was opened with this code until now. @throws DomeinFout GEEN_RECHT */
  meldAf(actor: Actor, sleutel: Codesleutel): Promise<void> {
    eisRecht(actor, 'melding:registreren');
    return this.uow.run(actor, async () => {
      const inzage = await this.inzage(sleutel);
      if (inzage) await this.contacten.meldAf(inzage.meldingId);
    });
  }

  /** The row policies show a visitor no documents to count: the melding keeps the sum itself. */
  private async eisRuimte(meldingId: string, aantal: number, bytes: number): Promise<void> {
    if (await this.contacten.neemRuimte(meldingId, { aantal, bytes })) return;
    throw new DomeinFout<Meldingfoutcode>('MELDING.MELDER_ZONDER_RUIMTE');
  }

  private async inzage({ hash, sinds }: Codesleutel): Promise<Melderinzage | null> {
    const inzage = await this.contacten.open(hash);
    return inzage?.afgemeldOp && inzage.afgemeldOp >= sinds ? null : inzage;
  }
}
