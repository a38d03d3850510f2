import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { StartTermijn, TermijnFeiten, TrekTermijnIn, VoldoeTermijn } from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';
import type { Adviesstaat } from '../domain/adviesstaat';
import type { Gestart } from '../domain/collegeadvies';

/** Who is waited for: who gives its zienswijze, the jurist, the college, or the college until the day that it named itself. */
export const ADVIESTERMIJNEN = {
  zienswijze: 'ADVIESZIENSWIJZE',
  jurist: 'JURISTADVIES',
  college: 'COLLEGEADVIES',
  aanhouding: 'COLLEGEAANHOUDING',
} as const;
export type Adviestermijnsoort = keyof typeof ADVIESTERMIJNEN;
const ALLE = Object.keys(ADVIESTERMIJNEN) as Adviestermijnsoort[];

/** The terms of an advice. They are of no provider: it hears that its college is advised, and not where that stands. */
@Injectable()
export class Adviestermijn {
  constructor(
    private readonly klok: Klok,
    private readonly start: StartTermijn,
    private readonly voldoen: VoldoeTermijn,
    private readonly trekIn: TrekTermijnIn,
    private readonly feiten: TermijnFeiten,
  ) {}

  async begin(actor: Actor, advies: Adviesstaat, soort: 'jurist' | 'college'): Promise<Gestart> {
    const { id, uiterlijk } = await this.start.execute(actor, {
      ...this.gegevens(advies, soort),
      start: this.klok.vandaag().toString(),
    });
    return { termijnId: id, uiterlijk };
  }

  /** @param tot the legal day until which is waited: the one that the college named, or the last one for a zienswijze */
  async beginTot(
    actor: Actor,
    advies: Adviesstaat,
    soort: 'zienswijze' | 'aanhouding',
    { op, tot }: { readonly op: string; readonly tot: string },
  ): Promise<void> {
    const { days } = Temporal.PlainDate.from(op).until(tot);
    await this.start.execute(actor, { ...this.gegevens(advies, soort), start: op, duur: `P${days}D` });
  }

  /** What was waited for came; where nothing is open there is nothing to meet. */
  async voldoe(actor: Actor, adviesId: string, soort: Adviestermijnsoort, op: string): Promise<void> {
    const termijnId = await this.feiten.openVan(adviesId, ADVIESTERMIJNEN[soort]);
    if (termijnId) await this.voldoen.execute(actor, { termijnId, op });
  }

  /** Nothing is expected any more. @param soorten of these alone; without: of nobody */
  async eindig(
    actor: Actor,
    adviesId: string,
    reden: string,
    soorten: readonly Adviestermijnsoort[] = ALLE,
  ): Promise<void> {
    for (const soort of soorten) {
      const termijnId = await this.feiten.openVan(adviesId, ADVIESTERMIJNEN[soort]);
      if (termijnId) await this.trekIn.execute(actor, { termijnId, reden });
    }
  }

  private gegevens({ id, zaakId, zaakNummer, behandelaarId }: Adviesstaat, soort: Adviestermijnsoort) {
    return {
      ...{ code: ADVIESTERMIJNEN[soort], object: 'collegeadvies', objectId: id },
      ...{ zaakId, behandelaarId, kenmerk: zaakNummer },
    };
  }
}
