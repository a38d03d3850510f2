import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { EerdereMeldingen, MeldingFeiten } from '@navolgbaar/melding';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Wegingsmatrix } from '../../domain/matrix';
import { type Besluit, type Weging, WegingRepository } from '../ports/weging.repository';

/** An earlier melding about the same provider as it was weighed and decided then (BK-6.05, AC-3). */
export interface EerderGewogen {
  readonly id: string;
  readonly nummer: string;
  readonly soort: string;
  readonly onderwerp: string;
  readonly ontvangenOp: string;
  readonly weging: Weging | null;
  readonly besluit: Besluit | null;
}

export interface Wegingsdossier {
  readonly wegingen: readonly Weging[];
  readonly besluiten: readonly Besluit[];
  readonly eerdere: readonly EerderGewogen[];
}

/** The weighings and decisions of a melding, and those of earlier meldingen about the same provider. */
@Injectable()
export class LeesWegingen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly meldingen: MeldingFeiten,
    private readonly eerdere: EerdereMeldingen,
    private readonly wegingen: WegingRepository,
  ) {}

  /** @throws DomeinFout NIET_GEVONDEN */
  dossier(actor: Actor, meldingId: string): Promise<Wegingsdossier> {
    eisRecht(actor, 'weging:lezen');
    return this.uow.run(actor, async () => {
      const melding = await this.meldingen.van(meldingId);
      if (!melding) throw new DomeinFout('NIET_GEVONDEN');
      const eerdere = melding.aanbiederId ? await this.eerdere.van(melding.aanbiederId, meldingId) : [];
      const ids = [meldingId, ...eerdere.map(({ id }) => id)];
      const wegingen = await this.wegingen.wegingenVan(ids);
      const besluiten = await this.wegingen.besluitenVan(ids);
      this.uow.schrijf({ handeling: 'weging:lezen', object: 'melding', objectId: meldingId });
      return {
        wegingen: wegingen.filter((w) => w.meldingId === meldingId),
        besluiten: besluiten.filter((b) => b.meldingId === meldingId),
        eerdere: eerdere.map((m) => ({
          ...m,
          weging: wegingen.find((w) => w.meldingId === m.id) ?? null,
          besluit: besluiten.find((b) => b.meldingId === m.id) ?? null,
        })),
      };
    });
  }

  matrices(actor: Actor): Promise<Wegingsmatrix[]> {
    eisRecht(actor, 'matrix:lezen');
    return this.uow.run(actor, () => this.wegingen.matrices());
  }
}
