import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { DomeinFout, Klok, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Meldingfoutcode } from '../../domain/fouten';
import { keurAntwoorden } from '../../domain/opgave/keur';
import { type Opgavehandeling, type Opgavestatus, opgaveovergangen } from '../../domain/opgave/opgave-status';
import { geldend, nieuweAntwoorden } from '../../domain/opgave/stand';
import { nogAanTeVullen } from '../../domain/opgave/vragen';
import { vragenlijstV1 } from '../../domain/opgave/vragen.v1';
import type { Kanaal } from '../../domain/soorten';
import { eisLocatie } from '../eis-locatie';
import {
  type NieuweAanvulling,
  type Opgaveaanvulling,
  type Opgavekop,
  Opgaven,
  antwoordOpVraag,
} from '../ports/opgaven';
import { type GegevenAntwoord, alsAntwoorden, eisEigen, isAanbieder } from './opgavewerk';

interface Aanvulling {
  readonly meldingId: string;
  /** How it reached us, when a colleague writes it down. */
  readonly kanaal?: Kanaal | undefined;
}

export interface VulOpgaveAanCommand extends Aanvulling {
  readonly versie: number;
  readonly antwoorden: readonly GegevenAntwoord[];
  readonly bevestigd: readonly string[];
}

export interface BeantwoordOpgavevraagCommand extends Aanvulling {
  readonly vraagId: string;
  readonly tekst: string;
}

/**
 * Adds to what a provider stated: a dated row beside the earlier ones. A correction is another answer; what was said
 * before stays.
 */
@Injectable()
export class VulOpgaveAan {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly aanbieders: AanbiederFeiten,
    private readonly opgaven: Opgaven,
  ) {}

  /**
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for the melding of another, VERSIE_VEROUDERD,
   * MELDING.OPGAVE_GESLOTEN, MELDING.OPGAVE_KLOPT_NIET, MELDING.OPGAVE_NIETS_NIEUWS, MELDING.LOCATIE_ONBEKEND
   */
  execute(actor: Actor, command: VulOpgaveAanCommand): Promise<void> {
    eisRecht(actor, 'opgave:melden');
    const { meldingId, versie } = command;
    return this.uow.run(actor, async () => {
      const opgave = eisEigen(actor, await this.opgaven.laadVoorWijziging(meldingId));
      if (opgave.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      const status = eisOpen(opgave);
      const eerder = await this.opgaven.aanvullingen(meldingId);
      const bekend = geldend(eerder);
      const vandaag = this.klok.vandaag();
      const gekeurd = keurAntwoorden(vragenlijstV1, alsAntwoorden(command.antwoorden), { vandaag, bekend });
      const antwoorden = nieuweAntwoorden(bekend, gekeurd);
      if (Object.keys(antwoorden).length === 0)
        throw new DomeinFout<Meldingfoutcode>('MELDING.OPGAVE_NIETS_NIEUWS');
      await this.eisEigenLocatie(opgave, antwoorden['locatie']?.[0]);
      const nieuw = {
        antwoorden,
        vraagId: null,
        bevestigd: command.bevestigd.filter((c) => c in antwoorden),
      };
      await this.voegToe(actor, opgave, { ...nieuw, eerder, kanaal: command.kanaal });
      const ontbreekt = nogAanTeVullen(vragenlijstV1, { ...bekend, ...antwoorden });
      await this.opgaven.wijzig(
        { ...opgave, status, ontbreekt, laatsteOp: this.klok.nu().toString() },
        versie,
      );
      this.uow.schrijf({
        ...{ handeling: 'opgave:aanvullen', object: 'melding', objectId: meldingId },
        velden: Object.keys(antwoorden),
      });
    });
  }

  /**
   * Answers a question of the toezichthouder, also when the report itself is closed.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, MELDING.OPGAVEVRAAG_DICHT when it was answered or withdrawn
   */
  beantwoord(actor: Actor, command: BeantwoordOpgavevraagCommand): Promise<void> {
    eisRecht(actor, 'opgave:melden');
    const { meldingId, vraagId, tekst, kanaal } = command;
    return this.uow.run(actor, async () => {
      const opgave = eisEigen(actor, await this.opgaven.laadVoorWijziging(meldingId));
      const vraag = (await this.opgaven.vragen(meldingId)).find(({ id }) => id === vraagId);
      if (!vraag) throw new DomeinFout('NIET_GEVONDEN');
      const eerder = await this.opgaven.aanvullingen(meldingId);
      if (vraag.ingetrokkenOp !== null || eerder.some((deel) => deel.vraagId === vraagId))
        throw new DomeinFout<Meldingfoutcode>('MELDING.OPGAVEVRAAG_DICHT');
      const antwoord = { antwoorden: antwoordOpVraag(tekst), vraagId, bevestigd: [] };
      await this.voegToe(actor, opgave, { ...antwoord, eerder, kanaal });
      await this.opgaven.wijzig({ ...opgave, laatsteOp: this.klok.nu().toString() }, opgave.versie);
      this.uow.schrijf({
        ...{ handeling: 'opgave:vraag-beantwoorden', object: 'melding', objectId: meldingId },
        velden: ['antwoord'],
      });
    });
  }

  private async voegToe(
    actor: Actor,
    { id: meldingId, aanbiederId, meldingversie }: Opgavekop,
    {
      eerder,
      kanaal,
      ...nieuw
    }: Pick<NieuweAanvulling, 'antwoorden' | 'bevestigd' | 'vraagId'> & {
      readonly eerder: readonly Opgaveaanvulling[];
      readonly kanaal: Kanaal | undefined;
    },
  ): Promise<void> {
    const id = nieuwId();
    await this.opgaven.voegAanvullingToe({
      ...nieuw,
      ...{ id, meldingId, aanbiederId, meldingversie, vragenversie: vragenlijstV1.versie },
      volgnummer: eerder.length + 1,
      kanaal: isAanbieder(actor) ? 'portaal' : (kanaal ?? 'telefoon'),
    });
    this.uow.meld({
      type: 'OpgaveAangevuld',
      aggregaatId: meldingId,
      payload: { meldingId, aanvullingId: id },
    });
  }

  private async eisEigenLocatie({ aanbiederId }: Opgavekop, locatieId: string | undefined): Promise<void> {
    if (locatieId) eisLocatie(locatieId, await this.aanbieders.van(aanbiederId));
  }
}

/** @throws DomeinFout MELDING.OPGAVE_GESLOTEN: said in words that the provider can do something with */
function eisOpen({ status }: Opgavekop): Opgavestatus {
  if (!('vulAan' in opgaveovergangen[status]))
    throw new DomeinFout<Meldingfoutcode>('MELDING.OPGAVE_GESLOTEN');
  return volgendeStatus<Opgavestatus, Opgavehandeling>(opgaveovergangen, status, 'vulAan');
}
