import { BekendeGemeenten } from '@navolgbaar/aanbieder';
import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisPersoon } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Bron, Bronsoort, Bronwet } from '../../domain/bron';
import type { Bronfoutcode } from '../../domain/fouten';
import { Bronnen } from '../ports/bronnen';

/** How the source reads from a day on. Days are ISO text. */
export interface Bronversiecommand {
  readonly aanduiding: string;
  readonly geldigVan: string;
  readonly vindplaats: string | null;
}

export interface NieuweBronCommand extends Bronversiecommand {
  readonly soort: Bronsoort;
  readonly naam: string;
  readonly wetten: readonly Bronwet[];
  readonly gemeenteId: string | null;
}

interface OpBron {
  readonly id: string;
  readonly gezien: number;
}

/** The register of sources (BK-6.17): a version replaces another from a day on, and is never changed itself. */
@Injectable()
export class BeheerBronnen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly gemeenten: BekendeGemeenten,
    private readonly bronnen: Bronnen,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, BRON.BESTAAT_AL, GEMEENTE_ONBEKEND */
  async voegToe(actor: Actor, command: NieuweBronCommand): Promise<{ id: string }> {
    eisPersoon(actor, 'bron:beheren');
    const { soort, naam, wetten, gemeenteId, ...versie } = command;
    return this.uow.run(actor, async () => {
      const id = nieuwId();
      await this.gemeenten.eis(gemeenteId ? [gemeenteId] : []);
      // What comes with the house is there first, or it would never come.
      await this.bronnen.alle();
      await this.bronnen.voegToe({ id, soort, naam, wetten, gemeenteId }, { ...versie, id: nieuwId() });
      this.uow.schrijf({ handeling: 'bron:toevoegen', object: 'bron', objectId: id });
      return { id };
    });
  }

  /**
   * The version that runs ends the day before. Which version holds on a day that cases already looked at may change so;
   * the cases keep what they linked.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, BRON.DAG_PAST_NIET
   */
  async voegVersieToe(actor: Actor, { id, gezien, ...versie }: OpBron & Bronversiecommand): Promise<void> {
    eisPersoon(actor, 'bron:beheren');
    await this.uow.run(actor, async () => {
      const bron = await this.laad(id, gezien);
      const vanaf = bron.versies.map(({ geldigVan, geldigTot }) => geldigTot ?? geldigVan);
      if (vanaf.some((dag) => versie.geldigVan <= dag)) {
        pastNiet(
          'geldigVan',
          'Kies een dag na de eerste dag van de versie die er al is, en na haar laatste.',
        );
      }
      await this.bronnen.voegVersieToe(id, (bron.versies[0]?.nummer ?? 0) + 1, { ...versie, id: nieuwId() });
      const velden = ['aanduiding', 'geldigVan', 'vindplaats'];
      this.uow.schrijf({ handeling: 'bron:vernieuwen', object: 'bron', objectId: id, velden });
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, BRON.AL_BEEINDIGD, BRON.DAG_PAST_NIET */
  async beeindig(actor: Actor, { id, gezien, tot }: OpBron & { readonly tot: string }): Promise<void> {
    eisPersoon(actor, 'bron:beheren');
    await this.uow.run(actor, async () => {
      const lopend = (await this.laad(id, gezien)).versies.find(({ geldigTot }) => geldigTot === null);
      if (!lopend) throw new DomeinFout<Bronfoutcode>('BRON.AL_BEEINDIGD');
      if (tot < lopend.geldigVan) pastNiet('tot', 'Kies een dag op of na de eerste dag van deze versie.');
      await this.bronnen.beeindig(id, tot);
      this.uow.schrijf({ handeling: 'bron:beeindigen', object: 'bron', objectId: id, velden: ['geldigTot'] });
    });
  }

  private async laad(id: string, gezien: number): Promise<Bron> {
    const bron = await this.bronnen.laadVoorWijziging(id);
    if (bron.versie !== gezien) throw new DomeinFout('VERSIE_VEROUDERD');
    return bron;
  }
}

function pastNiet(name: string, reason: string): never {
  throw new DomeinFout<Bronfoutcode>('BRON.DAG_PAST_NIET', {}, [{ name, reason }]);
}
