import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { Belangenconflicten } from '@navolgbaar/identiteit';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Onderzoeksfoutcode } from '../../domain/fouten';
import { type Aanbiederrol, CONCLUSIE_VERVALT } from '../../domain/zaakaanbieder';
import { ZaakaanbiederRepository } from '../ports/zaakaanbieder.repository';
import { Zaakwerk } from '../zaakwerk';

export interface BetrekAanbiederCommand {
  readonly zaakId: string;
  readonly aanbiederId: string;
  readonly rol: Aanbiederrol;
  readonly reden: string;
}

const ROLTEKST: Readonly<Record<Aanbiederrol, string>> = {
  regie: 'voert de regie',
  uitvoerder: 'geeft de ondersteuning',
  onderaannemer: 'is onderaannemer',
  anders: 'is op een andere manier betrokken',
};

/**
 * A case comes to concern another provider too (NW-02: keten- en netwerkcalamiteit; NW-05). Each gets its own order, with
 * its own term and answer.
 * @throws DomeinFout NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK, ONDERZOEK.AANBIEDER_ONBEKEND, .AANBIEDER_AL_BETROKKEN,
 * BELANGENCONFLICT of who does it or handles the case
 */
@Injectable()
export class BetrekAanbieder {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly aanbieders: AanbiederFeiten,
    private readonly betrokken: ZaakaanbiederRepository,
    private readonly conflicten: Belangenconflicten,
    private readonly werk: Zaakwerk,
  ) {}

  execute(actor: Actor, { zaakId, aanbiederId, rol, reden }: BetrekAanbiederCommand): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    return this.werk.doe(actor, { zaakId, gezien: null }, async (zaak) => {
      zaak.doe('betrekAanbieder');
      const aanbieder = await this.aanbieders.van(aanbiederId);
      if (!aanbieder) {
        throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.AANBIEDER_ONBEKEND', {}, [
          { name: 'aanbiederId', reason: 'Deze aanbieder staat niet in het register.' },
        ]);
      }
      // Without a first one it would have a second and no first.
      zaak.eisAanbieder();
      for (const wie of [actor.gebruikerId, zaak.staat.behandelaarId])
        await this.conflicten.eisVrij(wie, aanbiederId, 'aanbiederId');
      const nieuw = {
        ...{ aanbiederId, aanbiederNaam: aanbieder.naam, rol, reden },
        ...{ op: this.klok.nu().toString(), door: this.uow.actor().gebruikerId, inGebruik: false },
      };
      const alEerste = zaak.staat.aanbiederId === aanbiederId;
      if (alEerste || !(await this.betrokken.voegToe(zaakId, nieuw))) {
        throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.AANBIEDER_AL_BETROKKEN', {}, [
          { name: 'aanbiederId', reason: 'Deze aanbieder is al betrokken bij de zaak.' },
        ]);
      }
      const verviel = await this.betrokken.laatVervallen(zaakId, nieuw.op);
      return {
        uitkomst: undefined,
        spoor: {
          handeling: 'zaak:aanbieder-betrekken',
          soort: 'zaak',
          tekst: `${aanbieder.naam} is ook betrokken (${ROLTEKST[rol]}). Reden: ${reden}${verviel ? ` ${CONCLUSIE_VERVALT}` : ''}`,
        },
      };
    });
  }
}

/**
 * A provider turns out not to be concerned, with the reason. Not after something was done at it, such as an order, a visit
 * or a finding: that stays, and would hang on nobody.
 * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, ONDERZOEK.AANBIEDER_IN_GEBRUIK
 */
@Injectable()
export class HaalAanbiederWeg {
  constructor(
    private readonly betrokken: ZaakaanbiederRepository,
    private readonly werk: Zaakwerk,
  ) {}

  execute(
    actor: Actor,
    {
      zaakId,
      aanbiederId,
      versie,
      reden,
    }: {
      readonly zaakId: string;
      readonly aanbiederId: string;
      readonly versie: number;
      readonly reden: string;
    },
  ): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    return this.werk.doe(actor, { zaakId, gezien: versie }, async (zaak) => {
      zaak.doe('betrekAanbieder');
      const een = (await this.betrokken.van(zaakId)).find((ander) => ander.aanbiederId === aanbiederId);
      if (!een) throw new DomeinFout('NIET_GEVONDEN');
      if (!(await this.betrokken.haalWeg(zaakId, aanbiederId)))
        throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.AANBIEDER_IN_GEBRUIK');
      return {
        uitkomst: undefined,
        spoor: {
          handeling: 'zaak:aanbieder-weghalen',
          soort: 'zaak',
          tekst: `${een.aanbiederNaam} is niet meer betrokken. Reden: ${reden}`,
        },
      };
    });
  }
}
