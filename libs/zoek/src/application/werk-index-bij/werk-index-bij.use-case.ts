import { Injectable } from '@nestjs/common';
import { systeemActor } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { delenInTekst } from '../../domain/samenstelling';
import { WOORDENLIJST_VERSIE } from '../../domain/woordenlijst';
import { type Treffer, Zoekindex, Zoekwachtlijst } from '../ports/zoekindex';

const PARTIJ = 200;
/** Changes of one organisation in one round; the rest comes in the next, after the others. */
const RONDE = 50;

/**
 * Brings the index up to date with what changed, from a list that the database keeps itself. One process at a time: two
 * could put an older text over a newer one.
 */
@Injectable()
export class WerkIndexBij {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly index: Zoekindex,
    private readonly wachtlijst: Zoekwachtlijst,
  ) {}

  /** Until nothing waits, or the round is full. Call it outside a unit of work. @returns how many pieces were indexed */
  async execute(): Promise<number> {
    let gedaan = 0;
    for (const organisatieId of await this.wachtlijst.organisaties()) {
      for (let i = 0; i < RONDE; i += 1) {
        const aantal = await this.partij(organisatieId);
        gedaan += aantal;
        if (aantal === 0) break;
      }
    }
    return gedaan;
  }

  /**
   * Puts everything on the list of an organisation that was never indexed, or with another list of words or other
   * sources than these.
   */
  async begin(): Promise<void> {
    const versie = `${WOORDENLIJST_VERSIE} ${this.index.soorten().join(' ')}`;
    for (const organisatieId of await this.wachtlijst.alle()) {
      await this.als(organisatieId, async () => {
        if ((await this.index.stand()) === versie) return;
        await this.index.merkAlles();
        await this.index.zetStand(versie);
      });
    }
  }

  /** One piece that is new, told by its event. */
  async neemOp(organisatieId: string, stuk: Treffer): Promise<void> {
    await this.als(organisatieId, () => this.verwerk([stuk]));
  }

  private partij(organisatieId: string): Promise<number> {
    return this.als(organisatieId, async () => {
      const werk = await this.index.neemWerk(PARTIJ);
      await this.verwerk(werk);
      return werk.length;
    });
  }

  private async verwerk(werk: readonly Treffer[]): Promise<void> {
    for (const soort of new Set(werk.map((stuk) => stuk.soort))) {
      const ids = werk.filter((stuk) => stuk.soort === soort).map(({ id }) => id);
      const stukken = await this.index.lees(soort, ids);
      const delen = stukken.map(({ titel, tekst }) => delenInTekst(`${titel} ${tekst}`).join(' '));
      if (stukken.length > 0) await this.index.leg(soort, stukken, delen);
      const aanwezig = new Set(stukken.map(({ id }) => id));
      await this.index.verwijder(
        soort,
        ids.filter((id) => !aanwezig.has(id)),
      );
    }
  }

  private als<T>(organisatieId: string, doe: () => Promise<T>): Promise<T> {
    return this.uow.run(systeemActor(organisatieId, 'worker zoekindex', nieuwId()), doe);
  }
}
