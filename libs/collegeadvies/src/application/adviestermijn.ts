import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { StartTermijn, TermijnFeiten, TrekTermijnIn, VoldoeTermijn } from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';
import type { Adviesstaat } from '../domain/adviesstaat';
import type { Gestart } from '../domain/collegeadvies';

/** Who is waited for: the jurist, the college, or the college until the day that it named itself. */
export const ADVIESTERMIJNEN = {
  jurist: 'JURISTADVIES',
  college: 'COLLEGEADVIES',
  aanhouding: 'COLLEGEAANHOUDING',
} as const;
export type Adviestermijnsoort = keyof typeof ADVIESTERMIJNEN;

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

  /** @param tot the legal day that the college named */
  async beginAanhouding(actor: Actor, advies: Adviesstaat, op: string, tot: string): Promise<void> {
    const { days } = Temporal.PlainDate.from(op).until(tot);
    await this.start.execute(actor, { ...this.gegevens(advies, 'aanhouding'), start: op, duur: `P${days}D` });
  }

  /** What was waited for came; where nothing is open there is nothing to meet. */
  async voldoe(actor: Actor, adviesId: string, soort: Adviestermijnsoort, op: string): Promise<void> {
    const termijnId = await this.feiten.openVan(adviesId, ADVIESTERMIJNEN[soort]);
    if (termijnId) await this.voldoen.execute(actor, { termijnId, op });
  }

  /** Nothing is expected any more. */
  async eindig(actor: Actor, adviesId: string, reden: string): Promise<void> {
    for (const code of Object.values(ADVIESTERMIJNEN)) {
      const termijnId = await this.feiten.openVan(adviesId, code);
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
