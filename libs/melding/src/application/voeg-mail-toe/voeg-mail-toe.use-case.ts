import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { createHash } from 'node:crypto';
import { processtandBij } from '../../domain/meldercontact';
import { MeldingRepository } from '../ports/melding.repository';
import { Meldercontacten } from '../ports/meldercontact';
import { Verzegelingen } from '../ports/verzegelingen';
import { MeldingenQuery } from '../queries/meldingen.query';

export interface VoegMailToeCommand {
  readonly meldingId: string;
  /** The mail, which keeps its own text: where the melder is sealed, so is the mail. */
  readonly berichtId: string;
  /** In lower case; null when the mail has none. */
  readonly afzender: string | null;
  readonly aantalBestanden: number;
}

/**
 * Adds a mail to a melding, and has its handler told. Who wrote it is compared with the melder by the address; a number in
 * a subject proves nothing, and a mail from somebody else says so (AANNAME).
 */
@Injectable()
export class VoegMailToe {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: MeldingenQuery,
    private readonly meldingen: MeldingRepository,
    private readonly verzegelingen: Verzegelingen,
    private readonly contacten: Meldercontacten,
  ) {}

  /** @returns whether the sender is the melder, as far as an address says @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  execute(actor: Actor, command: VoegMailToeCommand): Promise<{ readonly afzenderIsMelder: boolean }> {
    eisRecht(actor, 'melding:bewerken');
    const { meldingId, berichtId, afzender, aantalBestanden } = command;
    return this.uow.run(actor, async () => {
      const melding = await this.query.feiten(meldingId);
      if (!melding) throw new DomeinFout('NIET_GEVONDEN');
      const afzenderIsMelder =
        afzender !== null && (await this.adresVanMelder(meldingId, melding.melderVertrouwelijk)) === afzender;
      const nieuw = await this.contacten.voegAanvullingToe(
        meldingId,
        {
          ...{ id: nieuwId(), vraagId: null, tekst: '', aantalBestanden, berichtId, afzenderIsMelder },
          naAfsluiting: processtandBij(melding.status) === 'afgesloten',
        },
        createHash('sha256').update(`mail ${berichtId}`).digest(),
      );
      if (nieuw) {
        this.uow.meld({ type: 'MelderVuldeAan', aggregaatId: meldingId, payload: { meldingId } });
        this.uow.schrijf({ handeling: 'melding:mail-toevoegen', object: 'melding', objectId: meldingId });
      }
      return { afzenderIsMelder };
    });
  }

  /** Of a sealed melder only the system gets it, or who has an opening; for anybody else the sender is not the melder. */
  private async adresVanMelder(meldingId: string, verzegeld: boolean): Promise<string | null> {
    const melder = verzegeld
      ? await this.verzegelingen.lees(meldingId)
      : (await this.meldingen.personen(meldingId, 'melder'))[0];
    return melder?.email?.trim().toLowerCase() ?? null;
  }
}
