import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Stopschrijver, alsSlug } from '@navolgbaar/register';
import type { Corrigerendstaat } from '../../domain/corrigerendstaat';
import { weiger } from '../../domain/fouten';
import { type Openbaarmakingsinvoer, openbareGrond } from '../../domain/openbaarmaking';
import { Maatregelwerk, type OpMaatregel } from '../maatregelwerk';
import { CorrigerendeMaatregelen } from '../ports/maatregelen';

const RECHT = 'corrigerend:vastleggen';

/**
 * Everybody reads of a stop that runs, because the college decided so or somebody with its mandate (Woo art. 3.1). It goes off
 * the page with whatever ends it (`Maatregelwerk.bewaar`), and with its last day.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, CORRIGEREND.OVERGEDRAGEN, .PAST_NIET,
 * .AANBIEDER_IS_MENS, .ZONDER_GROND, .STOP_LOOPT_NIET, .AL_OPENBAAR, .NIET_OPENBAAR, .ONVOLLEDIG
 */
@Injectable()
export class MaakStopOpenbaar {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly maatregelen: CorrigerendeMaatregelen,
    private readonly aanbieders: AanbiederFeiten,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly stops: Stopschrijver,
    private readonly werk: Maatregelwerk,
  ) {}

  execute(actor: Actor, op: OpMaatregel, invoer: Omit<Openbaarmakingsinvoer, 'pagina'>): Promise<void> {
    return this.werk.doe(actor, RECHT, op, async (maatregel, wanneer) => {
      const aanbiederNaam = await this.naam(maatregel.staat);
      maatregel.maakOpenbaar({ ...invoer, pagina: alsSlug(aanbiederNaam) }, wanneer);
      const { id, gemeenteId, gemeenteNaam, karakter, van, tot } = maatregel.staat;
      // Without them the act above was refused.
      if (!karakter || !van) throw new DomeinFout('NIET_GEVONDEN');
      await this.stops.plaats({
        ...{ id, gemeenteId, gemeenteNaam, aanbiederNaam, van, tot, openbaarOp: wanneer.op },
        organisatieNaam: (await this.gebruikers.organisatie()).naam,
        grond: openbareGrond(karakter, invoer.artikel),
      });
    });
  }

  haalWeg(actor: Actor, op: OpMaatregel, reden: string): Promise<void> {
    return this.werk.doe(actor, RECHT, op, (maatregel, wanneer) =>
      maatregel.haalVanOpenbarePagina(reden, wanneer),
    );
  }

  /**
   * The register of providers was corrected: what turns out to be one person stands on no public page (Woo art. 5.1). Run by
   * the system.
   */
  volgAanbieder(actor: Actor, aanbiederId: string): Promise<void> {
    eisRecht(actor, RECHT);
    return this.uow.run(actor, async () => {
      if ((await this.aanbieders.van(aanbiederId))?.soort !== 'pgb_zorgverlener') return;
      for (const id of await this.maatregelen.openbaarVan(aanbiederId)) {
        const maatregel = await this.maatregelen.laadVoorWijziging(id);
        const gezien = maatregel.staat.versie;
        maatregel.haalVanOpenbarePagina('de aanbieder blijkt één mens te zijn', this.werk.wanneer(actor));
        await this.werk.bewaar(maatregel, gezien);
      }
    });
  }

  /** The name of today, of a provider that is no person: that must be known before anything is said in public (Woo art. 5.1). */
  private async naam({ aanbiederId }: Corrigerendstaat): Promise<string> {
    const aanbieder = await this.aanbieders.van(aanbiederId);
    if (!aanbieder) throw new DomeinFout('NIET_GEVONDEN');
    if (aanbieder.soort === 'pgb_zorgverlener') weiger('CORRIGEREND.AANBIEDER_IS_MENS');
    return aanbieder.naam;
  }
}
