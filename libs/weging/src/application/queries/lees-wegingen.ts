import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { EerdereMeldingen, MeldingFeiten, type Meldinghistorie } from '@navolgbaar/melding';
import { type Actor, alleen, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Besluit, type Weging, WegingRepository } from '../ports/weging.repository';
import { type Weegtaak, Weegtaken } from '../ports/weegtaken';

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
  /** What the weighings set going, the oldest first. */
  readonly taken: readonly Weegtaak[];
  readonly eerdere: readonly EerderGewogen[];
}

/** A weighing as it was done then, with what the werkoverleg decided on it. */
export interface Wegingtoen extends Pick<
  Weging,
  'id' | 'kleur' | 'kleurMatrix' | 'matrixversie' | 'matrixAanname' | 'vastgesteldOp'
> {
  readonly besluit: Pick<Besluit, 'besluit' | 'actie' | 'aanZet' | 'werkoverlegOp'> | null;
}

export interface GewogenMelding extends Meldinghistorie {
  /** Newest first; none for what is not weighed. */
  readonly wegingen: readonly Wegingtoen[];
}

export interface Wachtendetaak extends Pick<Weegtaak, 'id' | 'soort' | 'meldingId' | 'ontstaanOp'> {
  readonly nummer: string;
  readonly onderwerp: string;
}

const TOEN = ['id', 'kleur', 'kleurMatrix', 'matrixversie', 'matrixAanname', 'vastgesteldOp'] as const;

/** The weighings and decisions of a melding, and those of earlier meldingen about the same provider. */
@Injectable()
export class LeesWegingen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly meldingen: MeldingFeiten,
    private readonly eerdere: EerdereMeldingen,
    private readonly wegingen: WegingRepository,
    private readonly taken: Weegtaken,
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
      const taken = await this.taken.van(meldingId);
      this.uow.schrijf({ handeling: 'weging:lezen', object: 'melding', objectId: meldingId });
      return {
        wegingen: wegingen.filter((w) => w.meldingId === meldingId),
        besluiten: besluiten.filter((b) => b.meldingId === meldingId),
        taken,
        eerdere: eerdere.map((m) => ({
          ...m,
          weging: wegingen.find((w) => w.meldingId === m.id) ?? null,
          besluit: besluiten.find((b) => b.meldingId === m.id) ?? null,
        })),
      };
    });
  }

  /**
   * The newest meldingen about a provider, each with its colour and decision as they were then: the weighings are read as
   * they were stored, none is done again.
   * @throws DomeinFout GEEN_RECHT
   */
  overAanbieder(actor: Actor, aanbiederId: string, aantal: number): Promise<GewogenMelding[]> {
    eisRecht(actor, 'weging:lezen');
    return this.uow.run(actor, async () => {
      const meldingen = await this.eerdere.nieuwsteOver(aanbiederId, aantal);
      const ids = meldingen.map(({ id }) => id);
      const wegingen = await this.wegingen.wegingenVan(ids);
      const besluiten = await this.wegingen.besluitenVan(ids);
      this.uow.schrijf({ handeling: 'weging:lijst', object: 'aanbieder', objectId: aanbiederId });
      const toen = (weging: Weging): Wegingtoen => {
        const besluit = besluiten.find(({ wegingId }) => wegingId === weging.id);
        return {
          ...alleen(weging, TOEN),
          besluit: besluit ? alleen(besluit, ['besluit', 'actie', 'aanZet', 'werkoverlegOp']) : null,
        };
      };
      return meldingen.map((melding) => ({
        ...melding,
        wegingen: wegingen.filter(({ meldingId }) => meldingId === melding.id).map(toen),
      }));
    });
  }

  /**
   * What weighings set going and still waits, the longest waiting first, with its melding; what is closed to this reader is
   * absent.
   * @throws DomeinFout GEEN_RECHT
   */
  wachtendeTaken(actor: Actor, aantal: number): Promise<Wachtendetaak[]> {
    eisRecht(actor, 'weging:lezen');
    return this.uow.run(actor, async () => {
      const taken = await this.taken.wachtend(aantal);
      const ids = [...new Set(taken.map(({ meldingId }) => meldingId))];
      const { vanZaak } = await this.meldingen.rondZaak({ ids, aanbiederIds: [], aantal: 0 });
      this.uow.schrijf({ handeling: 'weegtaak:lijst', object: 'lijst', objectId: 'weegtaken' });
      return taken.flatMap(({ id, soort, meldingId, ontstaanOp }) => {
        const melding = vanZaak.find((m) => m.id === meldingId);
        if (!melding) return [];
        return [{ id, soort, meldingId, ontstaanOp, nummer: melding.nummer, onderwerp: melding.onderwerp }];
      });
    });
  }
}
