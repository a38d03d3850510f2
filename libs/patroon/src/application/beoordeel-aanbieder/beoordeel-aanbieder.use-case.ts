import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { Klok } from '@navolgbaar/kernel';
import { MeldingFeiten, MeldingenInVenster } from '@navolgbaar/melding';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { Temporal } from 'temporal-polyfill';
import { type Aanbiederfeiten, MEESTE_MELDINGEN, type Patroonmelding } from '../../domain/feiten';
import '../../domain/gebeurtenissen';
import { type Patroonregels, verste } from '../../domain/patroonregels';
import { vensterTot, zoekPatronen } from '../../domain/zoek-patronen';
import { Patronen } from '../ports/patronen';
import { Patroonregelversies } from '../ports/patroonregelversies';

/**
 * Looks whether the rules of today see a pattern at the provider of a melding. It tells, and does nothing else: what follows
 * is for a person, also of a pattern that is no longer reached. Looked at twice, or by two workers at once, it tells once.
 * Eight statements for a provider, however many meldingen there are.
 */
@Injectable()
export class BeoordeelAanbieder {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly meldingen: MeldingFeiten,
    private readonly venster: MeldingenInVenster,
    private readonly aanbieders: AanbiederFeiten,
    private readonly versies: Patroonregelversies,
    private readonly patronen: Patronen,
  ) {}

  /** Nothing to see where no provider is known. */
  async naMelding(actor: Actor, ...meldingIds: readonly string[]): Promise<void> {
    await this.uow.run(actor, async () => {
      const meldingen = await Promise.all(meldingIds.map((id) => this.meldingen.van(id)));
      await this.beoordeelElk(meldingen.map((melding) => melding?.aanbiederId));
    });
  }

  /** The provider that a melding left counts anew as well. */
  async naAanbiederwijziging(actor: Actor, van: string | null, naar: string | null): Promise<void> {
    await this.uow.run(actor, () => this.beoordeelElk([van, naar]));
  }

  /** Always in the same order: two that look at the same two providers do not wait for each other. */
  private async beoordeelElk(aanbiederIds: readonly (string | null | undefined)[]): Promise<void> {
    const elk = new Set(aanbiederIds.filter((id) => typeof id === 'string'));
    for (const aanbiederId of [...elk].sort()) await this.beoordeel(aanbiederId);
  }

  private async beoordeel(aanbiederId: string): Promise<void> {
    await this.patronen.neemBeurt(aanbiederId);
    const vandaag = this.klok.vandaag().toString();
    const versie = await this.versies.geldendOp(vandaag);
    const feiten = await this.feiten(aanbiederId, versie.regels, vandaag);
    const gezien = zoekPatronen(versie.regels, feiten);
    if (gezien.length === 0) return;
    const nieuw = await this.patronen.bewaar(
      gezien.map((patroon) => ({ ...patroon, id: nieuwId(), aanbiederId, regelversieId: versie.id })),
    );
    for (const patroonId of nieuw) {
      this.uow.meld({ type: 'PatroonGezien', aggregaatId: patroonId, payload: { patroonId, aanbiederId } });
      this.uow.schrijf({ handeling: 'patroon:zien', object: 'patroon', objectId: patroonId });
    }
  }

  private async feiten(
    aanbiederId: string,
    regels: Patroonregels,
    vandaag: string,
  ): Promise<Aanbiederfeiten> {
    const { van } = vensterTot(vandaag, verste(regels));
    const vorige = vensterTot(vandaag, regels.stijging?.maanden ?? 1);
    const toen = Temporal.PlainDate.from(vorige.van).subtract({ days: 1 }).toString();
    const [meldingen, clienten, afgedaan] = await Promise.all([
      this.venster.van({ aanbiederId, van, tot: vandaag, hoogstens: MEESTE_MELDINGEN }),
      this.aanbieders.clientenOp(aanbiederId, [vandaag, toen]),
      this.patronen.afgedaan(aanbiederId),
    ]);
    return {
      ...{ vandaag, afgedaan, meldingen: meldingen as readonly Patroonmelding[] },
      clienten: { nu: clienten[0] ?? null, toen: clienten[1] ?? null },
    };
  }
}
