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

  /**
   * Until nothing waits, or the round is full. Call it outside a unit of work. @returns how many pieces were indexed
   * @throws AggregateError at the end, with what went wrong per organisation; the others are done
   */
  async execute(): Promise<number> {
    let gedaan = 0;
    await this.perOrganisatie(await this.wachtlijst.organisaties(), async (organisatieId) => {
      for (let i = 0; i < RONDE; i += 1) {
        const aantal = await this.partij(organisatieId);
        gedaan += aantal;
        if (aantal === 0) break;
      }
    });
    return gedaan;
  }

  /**
   * Puts everything on the list of an organisation that was never indexed, or with another list of words or other
   * sources than these. @throws AggregateError as `execute` does
   */
  async begin(): Promise<void> {
    const versie = `${WOORDENLIJST_VERSIE} ${this.index.bronversie()}`;
    await this.perOrganisatie(await this.wachtlijst.alle(), (organisatieId) =>
      this.als(organisatieId, async () => {
        if ((await this.index.stand()) === versie) return;
        await this.index.merkAlles();
        await this.index.zetStand(versie);
      }),
    );
  }

  /** One piece that is new, told by its event. Only put on the list: one process at a time indexes. */
  async neemOp(organisatieId: string, stuk: Treffer): Promise<void> {
    await this.als(organisatieId, () => this.index.merk(stuk));
  }

  /** The same for many that came at once. */
  async neemTussenOp(organisatieId: string, soort: string, van: string, tot: string): Promise<void> {
    await this.als(organisatieId, () => this.index.merkTussen(soort, van, tot));
  }

  private async perOrganisatie(ids: readonly string[], doe: (id: string) => Promise<void>): Promise<void> {
    const fouten: unknown[] = [];
    for (const id of ids) await doe(id).catch((fout: unknown) => fouten.push(fout));
    if (fouten.length > 0)
      throw new AggregateError(fouten, `${fouten.length} organisaties niet geïndexeerd.`);
  }

  /** What fails together is done one by one, and what fails alone is found by its title only. */
  private async partij(organisatieId: string): Promise<number> {
    const neem = (aantal: number, alleenTitel = false) =>
      this.als(organisatieId, async () => {
        const werk = await this.index.neemWerk(aantal);
        await this.verwerk(werk, alleenTitel);
        return werk.length;
      });
    try {
      return await neem(PARTIJ);
    } catch {
      return neem(1).catch(() => neem(1, true));
    }
  }

  private async verwerk(werk: readonly Treffer[], alleenTitel: boolean): Promise<void> {
    for (const soort of new Set(werk.map((stuk) => stuk.soort))) {
      const ids = werk.filter((stuk) => stuk.soort === soort).map(({ id }) => id);
      const gelezen = await this.index.lees(soort, ids);
      const stukken = alleenTitel ? gelezen.map((stuk) => ({ ...stuk, tekst: '' })) : gelezen;
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
