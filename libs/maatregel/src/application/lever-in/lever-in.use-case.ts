import { Injectable } from '@nestjs/common';
import { type OntvangenBestand, SlaDocumentOp } from '@navolgbaar/document';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, bereikVan, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { TermijnFeiten, VoldoeTermijn } from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';
import type { Maatregelstaat } from '../../domain/maatregelstaat';
import type { Onderdeel } from '../../domain/soorten';
import { Maatregelomgeving } from '../maatregelomgeving';
import { type Levering, MaatregelRepository } from '../ports/maatregel.repository';

export interface LeverInCommand {
  readonly maatregelId: string;
  readonly versie: number;
  readonly onderdeel: Onderdeel;
  readonly tekst: string;
  /** The day it came in; only a colleague who writes down what came another way may name one. */
  readonly ontvangenOp?: string | undefined;
  /** A file that was received before the unit of work began. */
  readonly bestand?: OntvangenBestand | undefined;
}

/**
 * Takes in what was asked: the plan, the progress, or that it has been carried out. By the provider for its own
 * maatregel, or by a supervisor. It meets the term of that part, in time or late. The case follows by the event, since a
 * provider reaches its maatregel and nothing of the case.
 * @throws DomeinFout NIET_GEVONDEN also for the maatregel of another provider, VERSIE_VEROUDERD,
 * OVERGANG_NIET_MOGELIJK, MAATREGEL.…
 */
@Injectable()
export class LeverIn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly maatregelen: MaatregelRepository,
    private readonly omgeving: Maatregelomgeving,
    private readonly termijnen: TermijnFeiten,
    private readonly voldoe: VoldoeTermijn,
    private readonly documenten: SlaDocumentOp,
  ) {}

  async execute(actor: Actor, command: LeverInCommand): Promise<void> {
    eisRecht(actor, 'maatregel:inleveren');
    await this.uow.run(actor, async () => {
      const { maatregelId, versie, onderdeel, tekst } = command;
      const maatregel = await this.maatregelen.laadVoorWijziging(maatregelId);
      if (maatregel.staat.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      const vandaag = this.klok.vandaag();
      const viaPortaal = bereikVan(actor) === 'aanbieder';
      // A provider reaches its maatregel and nothing of the case; for us the case decides who may.
      if (!viaPortaal) await this.omgeving.eisAanZet(maatregel);
      // What a provider sends in comes in today; only we can say that it lay on the mat earlier.
      const op = viaPortaal ? vandaag : Temporal.PlainDate.from(command.ontvangenOp ?? vandaag);
      const { termijnId } = maatregel.leverIn(onderdeel, op, vandaag);
      const levering: Levering = {
        ...{ id: nieuwId(), maatregelId, onderdeel, ronde: maatregel.staat.ronde, tekst, viaPortaal },
        aanbiederId: maatregel.staat.aanbiederId,
        documentId: await this.bewaarBestand(actor, maatregel.staat, command),
        ontvangenOp: op.toString(),
        teLaat: termijnId ? await this.voldoeTermijn(actor, termijnId, op) : null,
      };
      await this.maatregelen.bewaar(maatregel, versie);
      await this.maatregelen.voegLeveringToe(levering, maatregel.staat.zaakId);
      this.meld(maatregel.staat, levering);
    });
  }

  /** @returns whether it was late; a term that was withdrawn on its own account says nothing about that */
  private async voldoeTermijn(
    actor: Actor,
    termijnId: string,
    op: Temporal.PlainDate,
  ): Promise<boolean | null> {
    const termijn = await this.termijnen.van(termijnId);
    if (!termijn || termijn.dagenResterend === null) return null;
    const { teLaat } = await this.voldoe.execute(actor, { termijnId, op: op.toString() });
    return teLaat;
  }

  private async bewaarBestand(
    actor: Actor,
    { id, aanbiederId }: Maatregelstaat,
    { bestand }: LeverInCommand,
  ): Promise<string | null> {
    if (!bestand) return null;
    const document = await this.documenten.execute(actor, {
      bestand,
      object: 'maatregel',
      objectId: id,
      soort: 'bijlage',
      aanbiederId,
      gedeeldMetAanbieder: true,
    });
    return document.id;
  }

  private meld({ id, zaakId, aanbiederId }: Maatregelstaat, levering: Levering): void {
    const { onderdeel, id: leveringId } = levering;
    this.uow.meld({
      type: 'MaatregelBeantwoord',
      aggregaatId: id,
      payload: { maatregelId: id, zaakId, aanbiederId, onderdeel, leveringId },
    });
    this.uow.schrijf({
      handeling: 'maatregel:inleveren',
      object: 'maatregel',
      objectId: id,
      velden: ['status', onderdeel],
    });
  }
}
