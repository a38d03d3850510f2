import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { SchrijfTijdlijn, ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Adviesstaat } from '../../domain/adviesstaat';
import type { Besluitsoort, Juristoordeel } from '../../domain/soorten';
import type { Toetsuitkomst } from '../../domain/gebeurtenissen';
import { Adviestermijn } from '../adviestermijn';
import { feitVan } from '../advieswerk';
import { AdviezenQuery } from '../queries/adviezen.query';

const OORDEEL: Readonly<Record<Juristoordeel, string>> = {
  akkoord: 'akkoord',
  akkoord_mits: 'akkoord, als er iets verandert',
  niet_akkoord: 'niet akkoord',
};
const BESLUIT: Readonly<Record<Besluitsoort, string>> = {
  volgt: 'Het college volgt het advies',
  wijkt_af: 'Het college wijkt af van het advies',
  houdt_aan: 'Het college houdt het besluit aan',
};

/**
 * What a jurist or a college did, told in the case and to the term: they reach neither. Run by the system, in the unit of
 * work of a processor.
 */
@Injectable()
export class VolgAdvies {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly query: AdviezenQuery,
    private readonly zaken: ZaakFeiten,
    private readonly tijdlijn: SchrijfTijdlijn,
    private readonly termijn: Adviestermijn,
  ) {}

  getoetst(actor: Actor, adviesId: string, uitkomst: Toetsuitkomst): Promise<void> {
    return this.over(actor, adviesId, async (advies) => {
      if (uitkomst === 'belang')
        return this.noteer(
          advies,
          `Een jurist van ${advies.gemeenteNaam} heeft een belang bij deze aanbieder. Een andere jurist kijkt naar het advies.`,
        );
      await this.termijn.voldoe(actor, adviesId, 'jurist', this.klok.vandaag().toString());
      const oordeel = advies.juristadviezen.at(-1)?.oordeel;
      const wat =
        uitkomst === 'getoetst' && oordeel
          ? `De jurist gaf advies: ${OORDEEL[oordeel]}.`
          : 'De jurist stuurde het advies terug.';
      await this.noteer(advies, `Advies aan het college van ${advies.gemeenteNaam}. ${wat}`);
    });
  }

  bevraagd(actor: Actor, adviesId: string): Promise<void> {
    return this.over(actor, adviesId, (advies) =>
      this.noteer(advies, `Het college van ${advies.gemeenteNaam} stelde een vraag over het advies.`),
    );
  }

  /** @param op the day of the decision that was recorded */
  besloten(actor: Actor, adviesId: string, op: string): Promise<void> {
    return this.over(actor, adviesId, async (advies) => {
      const besluit = advies.besluiten.findLast((een) => een.op === op);
      if (!besluit) return;
      await this.termijn.voldoe(actor, adviesId, 'college', op);
      await this.termijn.voldoe(actor, adviesId, 'aanhouding', op);
      if (besluit.tot) await this.termijn.beginTot(actor, advies, 'aanhouding', { op, tot: besluit.tot });
      const grond = besluit.zonderGrond ? ' Er is geen grond bij genoemd.' : '';
      await this.noteer(advies, `${advies.gemeenteNaam}: ${BESLUIT[besluit.soort]}.${grond}`);
    });
  }

  /** The last day for the answer of the college has passed: both sides see it, and the college is told. */
  verstreken(actor: Actor, adviesId: string): Promise<void> {
    return this.over(actor, adviesId, async (advies) => {
      const payload = feitVan(advies);
      this.uow.meld({ type: 'CollegeadviesOnbeantwoord', aggregaatId: adviesId, payload });
      await this.noteer(advies, `Het college van ${advies.gemeenteNaam} antwoordde niet binnen de termijn.`);
    });
  }

  private over(actor: Actor, id: string, werk: (advies: Adviesstaat) => Promise<void>): Promise<void> {
    eisRecht(actor, 'collegeadvies:opstellen');
    return this.uow.run(actor, async () => {
      const eerst = await this.query.detail(id);
      if (!eerst) return;
      await this.zaken.vergrendel(eerst.zaakId);
      await werk((await this.query.detail(id)) ?? eerst);
    });
  }

  private noteer({ zaakId }: Adviesstaat, tekst: string): Promise<void> {
    return this.tijdlijn.execute(zaakId, { soort: 'collegeadvies', tekst });
  }
}
