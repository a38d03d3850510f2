import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Rapportstaat } from '@navolgbaar/rapport';
import type { Publicatiestaat } from '../../domain/publicatie';
import { Zienswijzevraag } from '../../domain/zienswijzevraag';
import { Zienswijzevragen } from '../ports/zienswijzevragen';

/** What happens with the question to the provider when the team acts on the publication. Inside its unit of work. */
@Injectable()
export class Aanbiedervraag {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly vragen: Zienswijzevragen,
  ) {}

  async stel(
    { id, rapportId, zaakId, aanbiederId, afweging }: Publicatiestaat,
    { nummer, soort, zaaknummer }: Rapportstaat,
    termijnId: string,
  ): Promise<void> {
    const vraag = Zienswijzevraag.stel({
      ...{ id, rapportId, rapportNummer: nummer, rapportsoort: soort, zaakId, zaakNummer: zaaknummer },
      ...{ aanbiederId, ...afweging, gevraagdOp: this.klok.vandaag().toString(), termijnId },
    });
    await this.vragen.voegToe(vraag);
  }

  /** What the provider could read is no longer what the public would; the system shows it again once that is whole. */
  async versieVeranderd({ id, rapportId, zaakId, aanbiederId, status }: Publicatiestaat): Promise<void> {
    if (status !== 'voorgesteld') return;
    const vraag = await this.vragen.laadVoorWijziging(id);
    if (vraag?.staat.status !== 'gevraagd') return;
    if (vraag.staat.publiekeVersie) {
      vraag.toon(null);
      await this.vragen.bewaar(vraag);
    }
    this.uow.meld({
      ...{ type: 'PubliekeVersieVeranderd', aggregaatId: id },
      payload: { publicatieId: id, rapportId, zaakId, aanbiederId },
    });
  }

  /** The team wrote down what came another way. */
  async vastgelegd({ id }: Publicatiestaat): Promise<void> {
    const vraag = await this.vragen.laadVoorWijziging(id);
    if (!vraag) return;
    vraag.legVast();
    await this.vragen.bewaar(vraag);
  }

  /**
   * Nothing is asked any more.
   * @throws DomeinFout VERSIE_VEROUDERD when the provider gave its view and that was not yet to be read with the publication
   */
  async sluit({ id, zienswijze, besluit }: Publicatiestaat): Promise<void> {
    const vraag = await this.vragen.laadVoorWijziging(id);
    if (!vraag) return;
    if (besluit && vraag.staat.status === 'gegeven' && !zienswijze) throw new DomeinFout('VERSIE_VEROUDERD');
    if (vraag.staat.status !== 'gevraagd') return;
    vraag.sluit();
    await this.vragen.bewaar(vraag);
  }
}
