import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisPersoon } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { naamVan } from '../../domain/afwegingskader';
import type { Wegingfoutcode } from '../../domain/fouten';
import {
  type Herweegitemhandeling,
  type Herweegitemstatus,
  herweegitemovergangen,
} from '../../domain/herweging/herweging-status';
import type { Oordeel } from '../../domain/herweging/uitkomst';
import { bepaalKleur } from '../../domain/kleur';
import type { Kleur } from '../../domain/soorten';
import { weiger } from '../../domain/weiger';
import { Afwegingskaders } from '../ports/afwegingskaders';
import { type Herweegitem, Herwegingen } from '../ports/herwegingen';
import { WegingRepository } from '../ports/weging.repository';

export interface HerweegCommand {
  readonly id: string;
  readonly versie: number;
  readonly ernst: string;
  readonly ernstMotivering: string;
  readonly omvang: string;
  readonly omvangMotivering: string;
  readonly verhoogNaar: Kleur | null;
  readonly verhogingReden: string | null;
}

/**
 * Weighs once more what somebody else weighed, by the same version, or says why not. Only who got it may: for another it
 * is not there. The first weighing, its colour and its decision stay what they are.
 */
@Injectable()
export class Herweeg {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly herwegingen: Herwegingen,
    private readonly wegingen: WegingRepository,
    private readonly kaders: Afwegingskaders,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, HERWEGING.GESLOTEN, OVERGANG_NIET_MOGELIJK, VERSIE_VEROUDERD, WEGING.… */
  weeg(actor: Actor, { id, versie, ...keuze }: HerweegCommand): Promise<void> {
    const persoon = eisPersoon(actor, 'herweging:wegen');
    return this.uow.run(actor, async () => {
      const item = await this.laad(id, persoon);
      const oordeel = await this.oordeel(item, keuze);
      await this.rondAf(item, versie, 'weeg', { oordeel, reden: null });
    });
  }

  /** For example because the person has to do with it himself. @throws DomeinFout as `weeg`, without WEGING.… */
  slaOver(
    actor: Actor,
    { id, versie, reden }: { readonly id: string; readonly versie: number; readonly reden: string },
  ): Promise<void> {
    const persoon = eisPersoon(actor, 'herweging:wegen');
    return this.uow.run(actor, async () => {
      const item = await this.laad(id, persoon);
      await this.rondAf(item, versie, 'slaOver', { oordeel: null, reden });
    });
  }

  /** The round is locked first, so that it is not closed meanwhile. */
  private async laad(id: string, persoon: string): Promise<Herweegitem> {
    const gezien = await this.herwegingen.item(id);
    if (gezien?.wegerId !== persoon) throw new DomeinFout('NIET_GEVONDEN');
    const ronde = await this.herwegingen.laadVoorWijziging(gezien.herwegingId);
    if (ronde.status !== 'gestart') throw new DomeinFout<Wegingfoutcode>('HERWEGING.GESLOTEN');
    const item = await this.herwegingen.item(id);
    if (!item) throw new DomeinFout('NIET_GEVONDEN');
    return item;
  }

  private async oordeel(
    { meldingId, wegingId }: Herweegitem,
    keuze: Omit<HerweegCommand, 'id' | 'versie'>,
  ): Promise<Oordeel> {
    const eerste = (await this.wegingen.wegingenVan([meldingId])).find((weging) => weging.id === wegingId);
    const kader = eerste && (await this.kaders.vind(eerste.matrixId));
    if (!kader) throw new DomeinFout('NIET_GEVONDEN');
    const { kleur } = bepaalKleur(kader, keuze);
    if (keuze.verhoogNaar && !keuze.verhogingReden) {
      weiger('WEGING.VERHOGING_ZONDER_REDEN', 'verhogingReden', 'Leg uit waarom de prioriteit hoger wordt.');
    }
    const { verhoogNaar, verhogingReden, ...rest } = keuze;
    return {
      ...{ ...rest, kleur, verhogingReden: verhoogNaar && verhogingReden },
      ernstNaam: naamVan(kader.rijen, keuze.ernst),
      omvangNaam: naamVan(kader.kolommen, keuze.omvang),
    };
  }

  private async rondAf(
    item: Herweegitem,
    gezien: number,
    handeling: Herweegitemhandeling,
    wat: Pick<Herweegitem, 'oordeel' | 'reden'>,
  ): Promise<void> {
    const status = volgendeStatus<Herweegitemstatus, Herweegitemhandeling>(
      herweegitemovergangen,
      item.status,
      handeling,
    );
    await this.herwegingen.rondItemAf(
      { ...item, ...wat, status, afgerondOp: this.klok.nu().toString() },
      gezien,
    );
    this.uow.schrijf({ handeling: `herweging:${handeling}`, object: 'herweegitem', objectId: item.id });
  }
}
