import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { nieuwId } from '@navolgbaar/platform/database';
import type { Dossierinhoud } from '../../../domain/vergewis/dossier';
import { Steekproefwerk } from '../steekproefwerk';

/** A file of a sample, and its version as it was seen. */
export interface Gezien {
  readonly steekproefId: string;
  readonly dossierId: string;
  readonly versie: number;
}

/**
 * Notes what is seen of one personnel file (VG-02), changes it, or takes it out while the sample is open. Each file has
 * its own version, so that two people at the same visit do not stand in each other's way.
 */
@Injectable()
export class LegDossierVast {
  constructor(
    private readonly klok: Klok,
    private readonly werk: Steekproefwerk,
  ) {}

  /**
   * @returns the id of the file
   * @throws DomeinFout NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK, INVOER_ONGELDIG, VERGEWIS.CODE_BESTAAT, .STEEKPROEF_VOL
   */
  async voegToe(actor: Actor, steekproefId: string, inhoud: Dossierinhoud): Promise<string> {
    const id = nieuwId();
    await this.werk.doe(actor, steekproefId, (steekproef) => {
      steekproef.voegToe(id, inhoud, this.klok.vandaag());
      return { handeling: 'vergewisdossier:toevoegen', velden: [`dossier:${id}`] };
    });
    return id;
  }

  /** @throws DomeinFout as `voegToe`, and VERSIE_VEROUDERD */
  wijzig(actor: Actor, { steekproefId, dossierId, versie }: Gezien, inhoud: Dossierinhoud): Promise<void> {
    return this.werk.doe(actor, steekproefId, (steekproef) => {
      steekproef.wijzigDossier(dossierId, versie, inhoud, this.klok.vandaag());
      return { handeling: 'vergewisdossier:wijzigen', velden: [`dossier:${dossierId}`] };
    });
  }

  /** @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK */
  verwijder(actor: Actor, { steekproefId, dossierId, versie }: Gezien): Promise<void> {
    return this.werk.doe(actor, steekproefId, (steekproef) => {
      steekproef.verwijder(dossierId, versie);
      return { handeling: 'vergewisdossier:verwijderen', velden: [`dossier:${dossierId}`] };
    });
  }
}
