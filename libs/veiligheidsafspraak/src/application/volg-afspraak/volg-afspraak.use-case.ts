import { Injectable } from '@nestjs/common';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Afspraakwerk } from '../afspraakwerk';
import { Afspraken } from '../ports/afspraken';
import { AfsprakenQuery } from '../queries/afspraken.query';

/** What happens around agreements, after the event. Run by the system, in the unit of work of a processor. */
@Injectable()
export class VolgAfspraak {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly zaken: ZaakFeiten,
    private readonly afspraken: Afspraken,
    private readonly query: AfsprakenQuery,
    private readonly werk: Afspraakwerk,
  ) {}

  /** A provider cannot reach the history of the case: that follows here. */
  naBericht(actor: Actor, afspraakId: string, berichtId: string): Promise<void> {
    eisRecht(actor, 'veiligheidsafspraak:controleren');
    return this.uow.run(actor, async () => {
      const afspraak = await this.query.detail(afspraakId);
      const bericht = afspraak?.berichten.find(({ id }) => id === berichtId);
      if (!afspraak?.zaakId || !bericht) return;
      const hoe = bericht.viaPortaal ? 'via het portaal' : 'op een andere manier';
      const tekst = `${afspraak.aanbiederNaam} meldde ${hoe} wat er is gedaan voor de veiligheidsafspraak.`;
      await this.werk.noteer(afspraak.zaakId, tekst);
      const { id: objectId } = afspraak;
      this.uow.schrijf({ handeling: 'veiligheidsafspraak:bericht-volgen', object: 'veiligheidsafspraak', objectId });
    });
  }

  /** The melding became, or was added to, a case: what was agreed at it belongs there from now on. */
  naZaak(actor: Actor, zaakId: string, meldingId: string | null): Promise<void> {
    eisRecht(actor, 'veiligheidsafspraak:controleren');
    return this.uow.run(actor, async () => {
      const ids = meldingId ? await this.afspraken.vanMelding(meldingId) : [];
      if (ids.length === 0) return;
      await this.zaken.vergrendel(zaakId);
      const zaak = await this.zaken.van(zaakId);
      // Withdrawn in the meantime: then they go on at the melding.
      if (!zaak || zaak.status === 'afgesloten') return;
      for (const id of ids) {
        const afspraak = await this.afspraken.laadVoorWijziging(id);
        const gezien = afspraak.staat.versie;
        afspraak.hoortBij(zaak.id, zaak.nummer);
        await this.afspraken.bewaar(afspraak, gezien);
        await this.werk.laatSpoorNa(actor, afspraak.staat, {
          ...{ handeling: 'bij-zaak-voegen', velden: ['zaakId'] },
          tekst: `Een veiligheidsafspraak met ${afspraak.staat.aanbiederNaam} van voor de zaak hoort nu bij de zaak.`,
        });
      }
    });
  }
}
