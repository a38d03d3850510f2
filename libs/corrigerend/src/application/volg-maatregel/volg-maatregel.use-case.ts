import { VolgMaatregelstop } from '@navolgbaar/aanbieder';
import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { SchrijfTijdlijn, ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Corrigerendhandeling } from '../../domain/corrigerend-status';
import type { Corrigerendstaat } from '../../domain/corrigerendstaat';
import { LASTEN } from '../../domain/soorten';
import { Maatregelwerk, feitVan } from '../maatregelwerk';
import { CorrigerendeMaatregelen } from '../ports/maatregelen';
import { CorrigerendQuery } from '../queries/corrigerend.query';
import { Corrigerendtermijnen } from '../termijnen';

/**
 * What follows from what was recorded, by whichever side: the history of the case, the terms, and the client stop that stands
 * with the provider. The gemeente reaches none of these. Run by the system, in the unit of work of a processor.
 */
@Injectable()
export class VolgMaatregel {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly query: CorrigerendQuery,
    private readonly maatregelen: CorrigerendeMaatregelen,
    private readonly zaken: ZaakFeiten,
    private readonly tijdlijn: SchrijfTijdlijn,
    private readonly termijnen: Corrigerendtermijnen,
    private readonly stop: VolgMaatregelstop,
    private readonly werk: Maatregelwerk,
  ) {}

  /** @param regel counts in the history of the measure */
  gewijzigd(actor: Actor, id: string, handeling: Corrigerendhandeling, regel: number): Promise<void> {
    return this.over(actor, id, async (maatregel) => {
      const wat = maatregel.historie[regel]?.tekst;
      const tekst = `Maatregel ${maatregel.nummer} van ${maatregel.gemeenteNaam}. ${wat ?? ''}`;
      await this.tijdlijn.execute(maatregel.zaakId, { soort: 'corrigerend', tekst });
      await this.zetTermijnen(actor, maatregel, handeling);
      if (maatregel.soort === 'clientenstop' && maatregel.bekendmaking) await this.zetStop(actor, maatregel);
    });
  }

  /** The gemeente did not report back in time: both sides see it, and the gemeente is told. */
  nietTeruggemeld(actor: Actor, id: string): Promise<void> {
    return this.over(actor, id, async (maatregel) => {
      // While a judge suspends there is nothing to report: this term rang as that began.
      if (maatregel.status === 'geschorst') return;
      const payload = feitVan(maatregel);
      this.uow.meld({ type: 'CorrigerendNietTeruggemeld', aggregaatId: id, payload });
      const tekst = `Gemeente ${maatregel.gemeenteNaam} meldde niet op tijd terug over maatregel ${maatregel.nummer}.`;
      await this.tijdlijn.execute(maatregel.zaakId, { soort: 'corrigerend', tekst });
    });
  }

  /** The last day of a suspension has passed: the measure holds again. */
  schorsingVoorbij(actor: Actor, id: string): Promise<void> {
    return this.over(actor, id, async ({ status, schorsing }) => {
      const vandaag = this.klok.vandaag().toString();
      const tot = schorsing?.tot;
      if (status !== 'geschorst' || !tot || tot >= vandaag) return;
      const maatregel = await this.maatregelen.laadVoorWijziging(id);
      const gezien = maatregel.staat.versie;
      const einde = { op: tot, reden: 'de laatste dag van de schorsing is voorbij' };
      maatregel.eindigSchorsing(einde, this.werk.wanneer(actor));
      await this.werk.bewaar(maatregel, gezien);
    });
  }

  private async zetTermijnen(
    actor: Actor,
    maatregel: Corrigerendstaat,
    handeling: Corrigerendhandeling,
  ): Promise<void> {
    const { id, soort, bekendmaking, uitvoeringUiterlijk, schorsing, tot } = maatregel;
    const vandaag = this.klok.vandaag().toString();
    if (handeling === 'hefOp' || handeling === 'herroep') {
      await this.termijnen.eindig(actor, id, 'openbaar', 'De stop is geëindigd');
      await this.termijnen.eindig(actor, id, 'terugmelding', 'De maatregel is geëindigd');
      await this.termijnen.eindig(actor, id, 'begunstiging', 'De maatregel is geëindigd');
      return this.termijnen.eindig(actor, id, 'schorsing', 'De maatregel is geëindigd');
    }
    if (maatregel.soort === 'clientenstop') await this.zetWachttijd(actor, maatregel);
    if (uitvoeringUiterlijk === null) await this.termijnen.voldoe(actor, id, 'terugmelding', vandaag);
    else await this.zetTerugmelding(actor, maatregel, handeling);
    if (handeling === 'schors' && schorsing?.tot)
      await this.termijnen.tot(actor, maatregel, 'schorsing', schorsing.van, schorsing.tot);
    else if (handeling === 'schors')
      await this.termijnen.eindig(actor, id, 'schorsing', 'De rechter schorste opnieuw, zonder laatste dag');
    if (handeling.startsWith('eindigSchorsing'))
      await this.termijnen.eindig(actor, id, 'schorsing', 'De schorsing is geëindigd');
    const gunst = handeling === 'maakBekend' || handeling === 'verleng';
    if (gunst && LASTEN.includes(soort) && tot && bekendmaking)
      await this.termijnen.tot(actor, maatregel, 'begunstiging', bekendmaking.op, tot);
  }

  /** The waiting time ends where nothing is waited for; otherwise it runs out by itself, which is what it is for. */
  private async zetWachttijd(actor: Actor, { id, openbaarmaking }: Corrigerendstaat): Promise<void> {
    if (!openbaarmaking)
      await this.termijnen.eindig(actor, id, 'openbaar', 'De stop komt niet op de openbare pagina');
  }

  /**
   * A gemeente carries nothing out, and has nothing to report, while a judge suspends: the term is taken back, and begins anew
   * when the measure holds again (AANNAME: of the whole length, for what was due may have passed).
   */
  private async zetTerugmelding(
    actor: Actor,
    maatregel: Corrigerendstaat,
    handeling: Corrigerendhandeling,
  ): Promise<void> {
    const { id, status } = maatregel;
    if (handeling === 'schors')
      await this.termijnen.eindig(actor, id, 'terugmelding', 'De rechter schorste de maatregel');
    if (handeling !== 'eindigSchorsing' || status !== 'loopt') return;
    // Suspended again or reported meanwhile: then nothing begins. Held, for a gemeente may report at this moment.
    const nu = (await this.maatregelen.laadVoorWijziging(id)).staat;
    if (nu.status !== 'loopt' || nu.uitvoeringUiterlijk === null) return;
    const op = this.klok.vandaag().toString();
    await this.maatregelen.stelTerugmelding(id, await this.termijnen.beginTerugmelding(actor, maatregel, op));
  }

  private zetStop(actor: Actor, maatregel: Corrigerendstaat): Promise<void> {
    const { id: bronId, aanbiederId, gemeenteId, besluit, grond, van, tot, einde, schorsing } = maatregel;
    return this.stop.execute(actor, {
      ...{ bronId, aanbiederId, gemeenteId, beslotenOp: besluit.op, kenmerk: besluit.nummer },
      ...{ grondslag: grond?.vindplaats ?? null, reden: besluit.inhoud, ingang: van ?? besluit.op, tot },
      ...{ opgehevenOp: einde?.op ?? null, opheffingsreden: einde?.reden ?? null },
      ...{ geschorstVan: schorsing?.van ?? null, geschorstTot: schorsing?.tot ?? null },
    });
  }

  private over(
    actor: Actor,
    id: string,
    werk: (maatregel: Corrigerendstaat) => Promise<void>,
  ): Promise<void> {
    eisRecht(actor, 'corrigerend:uitvoeren');
    return this.uow.run(actor, async () => {
      const eerst = await this.query.detail(id);
      if (!eerst) return;
      await this.zaken.vergrendel(eerst.zaakId);
      await werk((await this.query.detail(id)) ?? eerst);
    });
  }
}
