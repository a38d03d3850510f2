import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Stopschrijver, alsSlug } from '@navolgbaar/register';
import type { Corrigerendstaat } from '../../domain/corrigerendstaat';
import { weiger } from '../../domain/fouten';
import { type Openbaarmakingsinvoer, openbareGrond } from '../../domain/openbaarmaking';
import { Maatregelwerk, type OpMaatregel } from '../maatregelwerk';
import { CorrigerendeMaatregelen, type RijpeStop } from '../ports/maatregelen';
import { Corrigerendtermijnen } from '../termijnen';
import { type Wachttermijn, verwachting, wachttijd } from './wachttijd';

type Openbaarbesluit = Omit<Openbaarmakingsinvoer, 'pagina' | 'vanaf' | 'herleiding'>;

const RECHT = 'corrigerend:vastleggen';

/**
 * Everybody reads of a stop that runs, because the college decided so or somebody with its mandate (Woo art. 3.1), and not
 * before whoever may object could go to court (by analogy with Woo art. 3.3 lid 5 onder i and art. 4.4 lid 5). It goes off
 * the page with whatever ends it (`Maatregelwerk.bewaar`), and with its last day.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, CORRIGEREND.OVERGEDRAGEN, .PAST_NIET,
 * .AANBIEDER_IS_MENS, .ZONDER_GROND, .STOP_LOOPT_NIET, .STOP_EINDIGT_EERDER, .AL_OPENBAAR, .NIET_OPENBAAR, .ONVOLLEDIG
 */
@Injectable()
export class MaakStopOpenbaar {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly maatregelen: CorrigerendeMaatregelen,
    private readonly aanbieders: AanbiederFeiten,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly stops: Stopschrijver,
    private readonly termijnen: Corrigerendtermijnen,
    private readonly werk: Maatregelwerk,
  ) {}

  /** Where whoever may object still can go to court, the decision waits and the clock puts it there. */
  execute(actor: Actor, op: OpMaatregel, invoer: Openbaarbesluit): Promise<void> {
    return this.werk.doe(actor, RECHT, op, async (maatregel, wanneer) => {
      const aanbiederNaam = await this.naam(maatregel.staat);
      const wachten = wachttijd(invoer, await this.termijn(actor, maatregel.staat, invoer));
      maatregel.maakOpenbaar({ ...invoer, ...wachten, pagina: alsSlug(aanbiederNaam) }, wanneer);
      if (maatregel.staat.openbaarmaking?.op) await this.plaats(maatregel.staat, aanbiederNaam);
    });
  }

  /** Those that waited long enough. Run by the system. */
  rijp(actor: Actor): Promise<readonly RijpeStop[]> {
    eisRecht(actor, RECHT);
    return this.uow.run(actor, () => this.maatregelen.rijpVoorPagina(this.klok.vandaag().toString()));
  }

  /** What waited long enough comes on the page, under the name of today. Run by the system. */
  plaatsRijpe(actor: Actor, { id, zaakId }: RijpeStop): Promise<void> {
    eisRecht(actor, RECHT);
    return this.uow.run(actor, async () => {
      // A case that was handed over takes its stops off the page, a moment later.
      await this.werk.eisZaak(zaakId);
      const maatregel = await this.maatregelen.laadVoorWijziging(id);
      const gezien = maatregel.staat.versie;
      const aanbiederNaam = await this.naam(maatregel.staat);
      maatregel.plaatsOpPagina(alsSlug(aanbiederNaam), this.werk.wanneer(actor));
      await this.plaats(maatregel.staat, aanbiederNaam);
      await this.werk.bewaar(maatregel, gezien);
    });
  }

  /** Null where nobody is expected to object, or none can begin. */
  private async termijn(
    actor: Actor,
    staat: Corrigerendstaat,
    { gehoord, bekendgemaaktOp }: Openbaarbesluit,
  ): Promise<Wachttermijn | null> {
    // A day that cannot be is refused with its field, and may lie before every definition of the term.
    if (!verwachting(gehoord).verwacht || bekendgemaaktOp < staat.besluit.op) return null;
    return this.termijnen.beginWachttijd(actor, staat, bekendgemaaktOp);
  }

  private async plaats(staat: Corrigerendstaat, aanbiederNaam: string): Promise<void> {
    const { id, gemeenteId, gemeenteNaam, karakter, van, tot, openbaarmaking } = staat;
    // Without them the act was refused.
    if (!karakter || !van || !openbaarmaking?.op) throw new DomeinFout('NIET_GEVONDEN');
    await this.stops.plaats({
      ...{ id, gemeenteId, gemeenteNaam, aanbiederNaam, van, tot, openbaarOp: openbaarmaking.op },
      organisatieNaam: (await this.gebruikers.organisatie()).naam,
      grond: openbareGrond(karakter, openbaarmaking.artikel),
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
