import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import {
  StartTermijn,
  type Termijnstart,
  TermijnFeiten,
  type Termijnregels,
  TrekTermijnIn,
  VoldoeTermijn,
  berekenTermijn,
} from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';
import type { Corrigerendstaat, Stap } from '../domain/corrigerendstaat';
import type { Middeltermijn } from '../domain/rechtsmiddelen';

/** For what is waited: the gemeente that reports back, the provider that may still comply, a suspension that ends, a page. */
export const CORRIGERENDTERMIJNEN = {
  terugmelding: 'CORRIGEREND_UITVOERING',
  begunstiging: 'CORRIGEREND_BEGUNSTIGING',
  schorsing: 'CORRIGEREND_SCHORSING',
  // The same as before a report opens.
  openbaar: 'PUBLICATIE_WACHT',
} as const;
type Soort = keyof typeof CORRIGERENDTERMIJNEN;

const ZES_WEKEN: Termijnregels = {
  duur: { aantal: 6, eenheid: 'weken' },
  awt: true,
  grondslag: { soort: 'wet', bron: 'Awb art. 6:7 en 6:8 lid 1: zes weken na de bekendmaking' },
};
const EEN_WEEK: Termijnregels = {
  duur: { aantal: 1, eenheid: 'weken' },
  awt: true,
  grondslag: { soort: 'wet', bron: 'Awb art. 6:9 lid 2: op tijd gepost, en een week later ontvangen' },
};

/**
 * Until when somebody can object or appeal, counted and not watched: it is no work of ours (Awb art. 6:7 to 6:9).
 * @param op the legal day on which the decision was made known
 */
export function middeltermijn(op: string): Middeltermijn & { readonly herleiding: readonly Stap[] } {
  const { uiterlijk, herleiding } = berekenTermijn(Temporal.PlainDate.from(op), ZES_WEKEN);
  const post = berekenTermijn(uiterlijk, EEN_WEEK);
  return {
    ...{ uiterlijk: uiterlijk.toString(), post: post.uiterlijk.toString() },
    herleiding: herleiding.map(({ stap, bron }) => ({ stap, bron })),
  };
}

/** The terms that are watched. They are of no provider: it must not read what is expected of its gemeente. */
@Injectable()
export class Corrigerendtermijnen {
  constructor(
    private readonly start: StartTermijn,
    private readonly voldoen: VoldoeTermijn,
    private readonly trekIn: TrekTermijnIn,
    private readonly feiten: TermijnFeiten,
  ) {}

  /** @returns until when the gemeente reports back */
  async beginTerugmelding(actor: Actor, maatregel: Corrigerendstaat, op: string): Promise<string> {
    const termijn = await this.start.execute(actor, {
      ...this.gegevens(maatregel, 'terugmelding'),
      start: op,
    });
    return termijn.uiterlijk;
  }

  /** The time in which who objects can go to court before the stop stands on the public page; a new decision begins it anew. */
  async beginWachttijd(actor: Actor, maatregel: Corrigerendstaat, op: string): Promise<Termijnstart> {
    await this.eindig(actor, maatregel.id, 'openbaar', 'Er is een nieuw besluit');
    return this.start.execute(actor, { ...this.gegevens(maatregel, 'openbaar'), start: op });
  }

  /** A term until a day that others set; another day replaces it. */
  async tot(
    actor: Actor,
    maatregel: Corrigerendstaat,
    soort: Soort,
    van: string,
    tot: string,
  ): Promise<void> {
    await this.eindig(actor, maatregel.id, soort, 'Er is een andere laatste dag');
    const laatste = Temporal.PlainDate.from(tot);
    // What lasts one day ends on the day on which it began: a term counts from the day before.
    const begin = van < tot ? Temporal.PlainDate.from(van) : laatste.subtract({ days: 1 });
    const duur = `P${begin.until(laatste).days}D`;
    await this.start.execute(actor, { ...this.gegevens(maatregel, soort), start: begin.toString(), duur });
  }

  /** What was waited for came; where nothing is open there is nothing to meet. */
  async voldoe(actor: Actor, id: string, soort: Soort, op: string): Promise<void> {
    const termijnId = await this.feiten.openVan(id, CORRIGERENDTERMIJNEN[soort]);
    if (termijnId) await this.voldoen.execute(actor, { termijnId, op });
  }

  /** Nothing is expected any more. */
  async eindig(actor: Actor, id: string, soort: Soort, reden: string): Promise<void> {
    const termijnId = await this.feiten.openVan(id, CORRIGERENDTERMIJNEN[soort]);
    if (termijnId) await this.trekIn.execute(actor, { termijnId, reden });
  }

  private gegevens({ id, zaakId, behandelaarId, nummer }: Corrigerendstaat, soort: Soort) {
    return {
      ...{ code: CORRIGERENDTERMIJNEN[soort], object: 'corrigerend', objectId: id },
      ...{ zaakId, behandelaarId, kenmerk: nummer },
    };
  }
}
