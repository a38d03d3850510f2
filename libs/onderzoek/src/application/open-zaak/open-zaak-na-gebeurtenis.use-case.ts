import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { BekendeBehandelaars } from '@navolgbaar/identiteit';
import type { Gebeurtenissen } from '@navolgbaar/kernel';
import { MeldingFeiten, type Meldingfeit, volgtProtocol } from '@navolgbaar/melding';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Actie, type Domein, ZAAKACTIES } from '../../domain/soorten';
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

  /**
   * A decision to investigate opens a case of signaalgestuurd toezicht, about what is to be investigated. One that was
   * taken back before this came up opens nothing, also when something else was decided since.
   * @returns its id, or null when none was opened
   */
  naBesluit(
    actor: Actor,
    {
      besluitId,
      meldingId,
      actie,
    }: Pick<Gebeurtenissen['BesluitGenomen'], 'besluitId' | 'meldingId' | 'actie'>,
  ): Promise<string | null> {
    eisRecht(actor, 'zaak:behandelen');
    return this.uow.run(actor, async () => {
      const melding = await this.lees(meldingId);
      const zaakactie = ZAAKACTIES.find((bekend) => bekend === actie);
      if (melding.status !== 'besloten_actie' || melding.besluitId !== besluitId || !zaakactie) return null;
      return this.open(actor, melding, 'signaalgestuurd', zaakactie);
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
    const aanbiederId = bekend ? melding.aanbiederId : null;
    const { id } = await this.openZaak.execute(actor, {
      toezichtvorm,
      actie,
      meldingId: melding.id,
      onderwerp: melding.onderwerp,
      wet: melding.wet,
      domein: domeinBij(actie) ?? melding.domein,
      aanbiederId,
      locatieId: melding.locatieId,
      behandelaarId: await this.behandelaars.ofNiemand(melding.behandelaarId, aanbiederId),
      ...(melding.gemeenteId ? { gemeenteIds: [melding.gemeenteId] } : {}),
    });
    return id;
  }
}

/** What the werkoverleg wants investigated says more than what the melding was taken for. */
function domeinBij(actie: Actie | null): Domein | null {
  if (actie === 'kwaliteitstoets') return 'kwaliteit';
  return actie === 'rechtmatigheidstoets' ? 'rechtmatigheid' : null;
}
