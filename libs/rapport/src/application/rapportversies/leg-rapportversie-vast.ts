import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Rapportstaat } from '../../domain/rapport';
import type { Versieaanleiding } from '../../domain/rapportversie';
import { RapportRepository } from '../ports/rapport.repository';
import { RapportversieRepository } from '../ports/rapportversie.repository';
import { Zaaktoegang } from '../zaaktoegang';

/** Keeps what a report says now, under a name. */
@Injectable()
export class LegRapportversieVast {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly rapporten: RapportRepository,
    private readonly versies: RapportversieRepository,
    private readonly zaaktoegang: Zaaktoegang,
  ) {}

  /** On request, of a draft. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK once adopted */
  async execute(actor: Actor, { rapportId, naam }: { rapportId: string; naam: string }): Promise<void> {
    eisRecht(actor, 'rapport:opstellen');
    await this.uow.run(actor, async () => {
      const rapport = await this.rapporten.laadVoorWijziging(rapportId);
      await this.zaaktoegang.eis(actor, rapport.staat);
      rapport.eisConcept();
      await this.houdVast(rapport, 'tussendoor', naam);
      this.uow.schrijf({ handeling: 'rapport:versie-vastleggen', object: 'rapport', objectId: rapportId });
    });
  }

  /**
   * Part of another act, in its unit of work and while it holds the lock of the report.
   * @returns the id of the version
   */
  async houdVast(
    { staat }: { readonly staat: Rapportstaat },
    aanleiding: Versieaanleiding,
    naam: string,
  ): Promise<string> {
    const id = nieuwId();
    const { id: rapportId, versie: rapportversie, titel, secties, bevindingen } = staat;
    await this.versies.voegToe({
      ...{ id, rapportId, aanleiding, naam, rapportversie, titel, secties, bevindingen },
      ...{ gemaaktOp: this.klok.nu().toString(), gemaaktDoor: this.uow.actor().gebruikerId },
    });
    return id;
  }
}
