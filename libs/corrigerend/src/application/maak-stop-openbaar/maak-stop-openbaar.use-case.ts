import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { Stopschrijver, alsSlug } from '@navolgbaar/register';
import type { Corrigerendstaat } from '../../domain/corrigerendstaat';
import { weiger } from '../../domain/fouten';
import { type Openbaarmakingsinvoer, openbareGrond } from '../../domain/openbaarmaking';
import { Maatregelwerk, type OpMaatregel } from '../maatregelwerk';

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

  /** The name of today, of a provider that is no person: that must be known before anything is said in public (Woo art. 5.1). */
  private async naam({ aanbiederId }: Corrigerendstaat): Promise<string> {
    const aanbieder = await this.aanbieders.van(aanbiederId);
    if (!aanbieder) throw new DomeinFout('NIET_GEVONDEN');
    if (aanbieder.soort === 'pgb_zorgverlener') weiger('CORRIGEREND.AANBIEDER_IS_MENS');
    return aanbieder.naam;
  }
}
