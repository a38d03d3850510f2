import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { BekendeBehandelaars } from '@navolgbaar/identiteit';
import { MeldingFeiten, type Meldingfeit, volgtProtocol } from '@navolgbaar/melding';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { ACTIES, type Actie } from '../../domain/soorten';
import { OpenZaak } from './open-zaak.use-case';

/**
 * Opens the case that follows from an event, unless there is one already or the melding went another way meanwhile:
 * events come in any order and the present state decides.
 */
@Injectable()
export class OpenZaakNaGebeurtenis {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly meldingen: MeldingFeiten,
    private readonly aanbieders: AanbiederFeiten,
    private readonly behandelaars: BekendeBehandelaars,
    private readonly openZaak: OpenZaak,
  ) {}

  /**
   * A calamiteit or geweldsincident goes straight to a case; what belongs to another supervisor waits to be passed on.
   * @returns the id of the case, or null when none was opened
   */
  naMelding(actor: Actor, meldingId: string): Promise<string | null> {
    eisRecht(actor, 'zaak:behandelen');
    return this.uow.run(actor, async () => {
      const melding = await this.lees(meldingId);
      if (!volgtProtocol(melding.soort) || melding.status !== 'ontvangen') return null;
      if (melding.route === 'doorgeven') return null;
      return this.open(actor, melding, 'calamiteiten', null);
    });
  }

  /** A decision to act opens a case of signaalgestuurd toezicht. @returns its id, or null when none was opened */
  naBesluit(actor: Actor, meldingId: string, actie: string | null): Promise<string | null> {
    eisRecht(actor, 'zaak:behandelen');
    return this.uow.run(actor, async () => {
      const melding = await this.lees(meldingId);
      if (melding.status !== 'besloten_actie') return null;
      return this.open(actor, melding, 'signaalgestuurd', ACTIES.find((bekend) => bekend === actie) ?? null);
    });
  }

  private async lees(meldingId: string): Promise<Meldingfeit> {
    const melding = await this.meldingen.van(meldingId);
    // The event and its melding were stored together: not finding it is a fault, to be tried again and then seen.
    if (!melding) throw new Error(`De melding ${meldingId} van deze gebeurtenis is er niet.`);
    return melding;
  }

  private async open(
    actor: Actor,
    melding: Meldingfeit,
    toezichtvorm: 'calamiteiten' | 'signaalgestuurd',
    actie: Actie | null,
  ): Promise<string> {
    const bekend = melding.aanbiederId && (await this.aanbieders.van(melding.aanbiederId));
    const { id } = await this.openZaak.execute(actor, {
      toezichtvorm,
      actie,
      meldingId: melding.id,
      onderwerp: melding.onderwerp,
      wet: melding.wet,
      domein: melding.domein,
      aanbiederId: bekend ? melding.aanbiederId : null,
      locatieId: melding.locatieId,
      behandelaarId: await this.behandelaars.ofNiemand(melding.behandelaarId),
      ...(melding.gemeenteId ? { gemeenteIds: [melding.gemeenteId] } : {}),
    });
    return id;
  }
}
