import { BekendeGemeenten } from '@navolgbaar/aanbieder';
import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { GeefDoor, type GeefDoorCommand, SchrijfTijdlijn, ZaakFeiten } from '@navolgbaar/onderzoek';
import { LegVerstrekkingVast, type Verstrekt } from '@navolgbaar/partner';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Bevinding } from '../../domain/bevinding';
import type { Gezienbevinding } from '../bevindingwerk';
import { BevindingRepository } from '../ports/bevinding.repository';

/** The college may use it to revise or withdraw the pgb, and for nothing else. */
const GRONDSLAG = 'Wmo 2015 art. 5.2.4 lid 3, voor een besluit over het pgb (art. 2.3.10)';

export type GeefBevindingDoorCommand = Gezienbevinding &
  Pick<GeefDoorCommand, 'ontvangers' | 'grondslag' | 'motivering' | keyof Verstrekt>;

export interface VerstrekBevindingCommand extends Gezienbevinding, Verstrekt {
  readonly gemeenteId: string;
  /** Why the college needs it. */
  readonly motivering: string;
}

/** An adopted finding goes to another: to who is competent, or about a pgb-houder to the college. The finding stays as it is. */
@Injectable()
export class GeefBevindingDoor {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly bevindingen: BevindingRepository,
    private readonly zaken: ZaakFeiten,
    private readonly doorgifte: GeefDoor,
    private readonly verstrekking: LegVerstrekkingVast,
    private readonly gemeenten: BekendeGemeenten,
    private readonly tijdlijn: SchrijfTijdlijn,
  ) {}

  /**
   * Followed until it has an outcome, as every signal that was passed on (AC-5).
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, VERSTREKKING.…
   */
  geefDoor(actor: Actor, { bevindingId, versie, ...inhoud }: GeefBevindingDoorCommand): Promise<void> {
    return this.doe(actor, { bevindingId, versie }, 'doorgeven', async (bevinding) => {
      bevinding.geefDoor();
      const { staat, naam } = bevinding;
      await this.doorgifte.execute(actor, {
        ...{ ...inhoud, zaakId: staat.zaakId, bevinding: { id: staat.id, nummer: naam } },
      });
    });
  }

  /**
   * The only thing that can follow about a pgb-houder (Wmo 2015 art. 5.2.4 lid 3): only to a college that the case concerns.
   * @throws DomeinFout as `geefDoor`, and BEVINDING.VERSTREKKING_PAST_NIET, INVOER_ONGELDIG
   */
  verstrekAanCollege(
    actor: Actor,
    { bevindingId, versie, gemeenteId, motivering: doel, ...inhoud }: VerstrekBevindingCommand,
  ): Promise<void> {
    return this.doe(actor, { bevindingId, versie }, 'verstrekken', async (bevinding) => {
      bevinding.verstrek();
      const { staat, naam } = bevinding;
      const { id: bronId, zaakId, zaakNummer: kenmerk } = staat;
      const zaak = await this.zaken.van(zaakId);
      if (!zaak?.gemeenteIds.includes(gemeenteId))
        throw new DomeinFout('INVOER_ONGELDIG', {}, [
          { name: 'gemeenteId', reason: 'Kies een gemeente van deze zaak.' },
        ]);
      const ontvanger = `College van B&W van ${await this.gemeenten.naam(gemeenteId)}`;
      await this.verstrekking.execute(actor, {
        ...{ ...inhoud, zaakId, meldingId: null, kenmerk, bron: 'bevinding', bronId },
        ...{ ontvanger, besluit: 'verstrekt', grondslag: GRONDSLAG, doel },
      });
      await this.tijdlijn.execute(zaakId, {
        soort: 'bevinding',
        tekst: `Bevinding ${naam} over een pgb-houder verstrekt. Ontvanger: ${ontvanger}. Grondslag: ${GRONDSLAG}`,
      });
    });
  }

  private doe(
    actor: Actor,
    { bevindingId, versie }: Gezienbevinding,
    handeling: 'doorgeven' | 'verstrekken',
    werk: (bevinding: Bevinding) => Promise<void>,
  ): Promise<void> {
    eisRecht(actor, 'verstrekking:vastleggen');
    return this.uow.run(actor, async () => {
      await this.zaken.vergrendel(await this.bevindingen.zaakVan(bevindingId));
      const bevinding = await this.bevindingen.laadVoorWijziging(bevindingId);
      if (bevinding.staat.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      await werk(bevinding);
      this.uow.schrijf({ handeling: `bevinding:${handeling}`, object: 'bevinding', objectId: bevindingId });
    });
  }
}
