import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { SchrijfTijdlijn, ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Bezoekstaat } from '../../domain/bezoek';
import { weiger } from '../../domain/fouten';
import type { Steekproef } from '../../domain/vergewis/steekproef';
import { BezoekRepository } from '../ports/bezoek.repository';
import { SteekproefRepository } from '../ports/steekproef.repository';

/** What an act leaves behind: its audit line, and where it matters to the case, a line in its history. */
interface Spoor {
  readonly handeling: string;
  readonly velden: readonly string[];
  readonly tekst?: string;
}

/** The part that every act on a sample has in common: lock, row check, save, audit line. */
@Injectable()
export class Steekproefwerk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly steekproeven: SteekproefRepository,
    private readonly bezoeken: BezoekRepository,
    private readonly zaken: ZaakFeiten,
    private readonly tijdlijn: SchrijfTijdlijn,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also in a case that is closed to this person, VERGEWIS.BEZOEK_VERVALLEN */
  async doe(
    actor: Actor,
    steekproefId: string,
    werk: (steekproef: Steekproef, bezoek: Bezoekstaat) => Promise<Spoor> | Spoor,
  ): Promise<void> {
    eisRecht(actor, 'bezoek:plannen');
    await this.uow.run(actor, async () => {
      const steekproef = await this.steekproeven.laadVoorWijziging(steekproefId);
      const bezoek = await this.bezoekVoor(steekproef.staat.bezoekId);
      const spoor = await werk(steekproef, bezoek);
      await this.steekproeven.bewaar(steekproef);
      await this.laatAchter(steekproef, spoor);
    });
  }

  /**
   * The visit, held against being called off meanwhile. Inside a unit of work.
   * @throws DomeinFout NIET_GEVONDEN, VERGEWIS.BEZOEK_VERVALLEN
   */
  async bezoekVoor(bezoekId: string): Promise<Bezoekstaat> {
    const { staat } = await this.bezoeken.laadVoorWijziging(bezoekId);
    if (!(await this.zaken.van(staat.zaakId))) throw new DomeinFout('NIET_GEVONDEN');
    if (staat.status === 'vervallen') weiger('VERGEWIS.BEZOEK_VERVALLEN');
    return staat;
  }

  async laatAchter({ staat }: Steekproef, { handeling, velden, tekst }: Spoor): Promise<void> {
    if (tekst) await this.tijdlijn.execute(staat.zaakId, { soort: 'bezoek', tekst });
    this.uow.schrijf({ handeling, object: 'vergewissteekproef', objectId: staat.id, velden });
  }
}
