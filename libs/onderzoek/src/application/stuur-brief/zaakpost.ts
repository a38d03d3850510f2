import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { type Samenvoegvelden, type Sjablooncode, ZetBerichtKlaar } from '@navolgbaar/bericht';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Opdracht } from '../../domain/opdracht';
import { dagVan, schrijfDag } from '../dagen';
import { OpdrachtRepository } from '../ports/opdracht.repository';
import { ZaakRepository } from '../ports/zaak.repository';
import { Zaakwerk } from '../zaakwerk';

interface Brief {
  readonly zaakId: string;
  /** Says which letter this is: with the same key none is written twice. */
  readonly sleutel: string;
  readonly sjabloon: Sjablooncode;
  readonly velden: Samenvoegvelden;
}

/** The letters to the provider that follow from the events of a case. Run by the system, in the unit of work of a processor. */
@Injectable()
export class Zaakpost {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly zaken: ZaakRepository,
    private readonly opdrachten: OpdrachtRepository,
    private readonly aanbieders: AanbiederFeiten,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly berichten: ZetBerichtKlaar,
    private readonly configuratie: Configuratie,
    private readonly werk: Zaakwerk,
  ) {}

  /** The order with its question and its last day. */
  opdracht(actor: Actor, opdrachtId: string): Promise<void> {
    return this.overOpdracht(actor, opdrachtId, (opdracht) => ({
      sjabloon: 'opdracht-aanbieder',
      sleutel: `opdracht-${opdracht.id}`,
      velden: { onderzoeksvraag: opdracht.onderzoeksvraag },
    }));
  }

  /** That the report came in, on which day, and whether that was in time. */
  rapportOntvangen(
    actor: Actor,
    opdrachtId: string,
    rapport: { id: string; teLaat: boolean },
  ): Promise<void> {
    return this.overOpdracht(actor, opdrachtId, (opdracht) => ({
      sjabloon: 'rapport-ontvangen',
      sleutel: `rapport-${rapport.id}-ontvangen`,
      velden: {
        opTijd: rapport.teLaat
          ? `Het rapport kwam na de afgesproken datum (${schrijfDag(opdracht.uiterlijk)}). Dat leggen wij vast.`
          : 'Het rapport kwam op tijd.',
      },
    }));
  }

  /** What is still asked after the judgement, with a new last day. */
  aanvulling(actor: Actor, opdrachtId: string): Promise<void> {
    return this.overOpdracht(actor, opdrachtId, (opdracht) => ({
      sjabloon: 'opdracht-aanvulling',
      sleutel: `opdracht-${opdracht.id}-aanvulling-${opdracht.termijnId}`,
      velden: { vragen: opdracht.vragen.map((vraag) => `- ${vraag}`).join('\n') },
    }));
  }

  /** That it is no calamiteit or geweldsincident, with the reason. */
  geenCalamiteit(actor: Actor, zaakId: string): Promise<void> {
    eisRecht(actor, 'bericht:verzenden');
    return this.uow.run(actor, async () => {
      const { staat } = await this.zaken.laadVoorWijziging(zaakId);
      if (!staat.aanbiederId || !staat.eersteBeoordeling) return;
      await this.schrijf(actor, staat.aanbiederId, {
        zaakId,
        sjabloon: 'geen-calamiteit',
        sleutel: `zaak-${zaakId}-geen-calamiteit`,
        velden: {
          zaaknummer: staat.nummer,
          beoordelingsdatum: schrijfDag(dagVan(staat.eersteBeoordeling.op).toString()),
          motivering: staat.eersteBeoordeling.motivering,
        },
      });
    });
  }

  private overOpdracht(
    actor: Actor,
    opdrachtId: string,
    maak: (opdracht: Opdracht) => Omit<Brief, 'zaakId'>,
  ): Promise<void> {
    eisRecht(actor, 'bericht:verzenden');
    return this.uow.run(actor, async () => {
      const opdracht = await this.opdrachten.laadVoorWijziging(opdrachtId);
      const { velden, ...brief } = maak(opdracht);
      await this.schrijf(actor, opdracht.aanbiederId, {
        ...brief,
        zaakId: opdracht.zaakId,
        velden: {
          zaaknummer: opdracht.zaakNummer,
          startdatum: schrijfDag(opdracht.gegevenOp),
          uiterlijkeDatum: schrijfDag(opdracht.uiterlijk),
          ...velden,
        },
      });
    });
  }

  /** Without an address nothing can be sent: then the case says so, and a person sends the letter another way. */
  private async schrijf(actor: Actor, aanbiederId: string, brief: Brief): Promise<void> {
    const aanbieder = await this.aanbieders.van(aanbiederId);
    if (!aanbieder?.email) {
      const tekst = 'Een brief kon niet worden gemaild: van deze aanbieder is geen e-mailadres bekend.';
      return this.werk.noteer(brief.zaakId, 'bericht', tekst);
    }
    const algemeen = await this.algemeneVelden();
    await this.berichten.execute(actor, {
      sleutel: brief.sleutel,
      sjabloon: brief.sjabloon,
      velden: { ...algemeen, aanbieder: aanbieder.naam, ...brief.velden },
      ontvanger: { soort: 'aanbieder', adres: aanbieder.email },
      object: 'zaak',
      objectId: brief.zaakId,
    });
  }

  /** Who writes, and where to turn to: the coordinators, since a handler may be absent. */
  async algemeneVelden(): Promise<Samenvoegvelden> {
    const { naam: organisatie } = await this.gebruikers.organisatie();
    const [coordinator] = await this.gebruikers.metRol('coordinator');
    return {
      organisatie,
      afzender: 'De toezichthouder',
      contact: coordinator?.email ?? `de toezichthouder van ${organisatie}`,
      portaal: this.configuratie.basisUrl,
    };
  }
}
