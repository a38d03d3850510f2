import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { BevatPersoonsnaam } from '@navolgbaar/melding';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Onderzoeksfoutcode } from '../../domain/fouten';
import { eisConclusieMogelijk } from '../../domain/zaakaanbieder';
import { OpdrachtRepository } from '../ports/opdracht.repository';
import { ZaakaanbiederRepository } from '../ports/zaakaanbieder.repository';
import { ZakenQuery } from '../queries/zaken.query';
import { Zaakwerk } from '../zaakwerk';

export interface StelConclusieVastCommand {
  readonly zaakId: string;
  readonly versie: number;
  readonly conclusie: string;
  /** What changed since the one before. */
  readonly reden: string | null;
}

/**
 * Concludes for all providers of a case together. Each of them reads it with its own order, and nothing of the orders and
 * answers of the others; so it may not name who reported.
 * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, ONDERZOEK.EEN_AANBIEDER, .OPDRACHT_NOG_OPEN,
 * .AANBIEDER_ZONDER_OPDRACHT, .PERSOONSNAAM, INVOER_ONGELDIG
 */
@Injectable()
export class StelConclusieVast {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly opdrachten: OpdrachtRepository,
    private readonly betrokken: ZaakaanbiederRepository,
    private readonly zaken: ZakenQuery,
    private readonly persoonsnamen: BevatPersoonsnaam,
    private readonly werk: Zaakwerk,
  ) {}

  execute(actor: Actor, { zaakId, versie, conclusie, reden }: StelConclusieVastCommand): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    return this.werk.doe(actor, { zaakId, gezien: versie }, async (zaak) => {
      zaak.doe('stelConclusieVast');
      const { aanbiederId, aanbiederNaam } = zaak.eisAanbieder();
      const [anderen, openOpdrachten, metOpdracht, afgezien, eerdere] = await Promise.all([
        this.betrokken.van(zaakId),
        this.opdrachten.aantalOpen(zaakId),
        this.opdrachten.metOpdracht(zaakId),
        this.betrokken.zonderOpdracht(zaakId),
        this.betrokken.conclusie(zaakId, aanbiederId),
      ]);
      const alle = [{ aanbiederId, aanbiederNaam: aanbiederNaam ?? '' }, ...anderen];
      eisConclusieMogelijk({
        zonderOpdracht: alle
          .filter((een) => ![...metOpdracht, ...afgezien].includes(een.aanbiederId))
          .map((een) => een.aanbiederNaam),
        ...{ andereAanbieders: anderen.length, openOpdrachten, eerdere: eerdere !== null, reden },
      });
      await this.eisZonderNamen(actor, zaakId, conclusie);
      await this.betrokken.legConclusieVast(
        zaakId,
        alle.map((een) => een.aanbiederId),
        {
          ...{ conclusie, reden: eerdere ? reden : null },
          ...{ op: this.klok.nu().toString(), door: this.uow.actor().gebruikerId },
        },
      );
      return {
        uitkomst: undefined,
        spoor: {
          handeling: 'zaak:conclusie-vaststellen',
          soort: 'zaak',
          tekst: `Gezamenlijke conclusie vastgesteld voor ${alle.length} aanbieders.`,
          velden: ['conclusie'],
        },
      };
    });
  }

  private async eisZonderNamen(actor: Actor, zaakId: string, conclusie: string): Promise<void> {
    const [gevonden] = await this.persoonsnamen.execute(actor, await this.zaken.meldingIds(zaakId), [
      conclusie,
    ]);
    if (!gevonden) return;
    throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.PERSOONSNAAM', {}, [
      {
        name: 'conclusie',
        reason: 'Hier staat een woord dat ook de naam is van een melder of cliënt. Omschrijf zonder naam.',
      },
    ]);
  }
}
