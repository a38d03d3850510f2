import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Meldingfoutcode } from '../../domain/fouten';
import { MeldingRepository } from '../ports/melding.repository';

export interface WijzigMeldingCommand {
  readonly meldingId: string;
  readonly versie: number;
  readonly velden: {
    readonly onderwerp?: string | undefined;
    readonly aanbiederId?: string | null | undefined;
    readonly locatieId?: string | null | undefined;
    readonly gevoelig?: boolean | undefined;
    readonly behandelaarId?: string | null | undefined;
  };
}

/**
 * Corrects or completes what is known, for example the provider that turns out to be concerned (AC-1). What was
 * reported itself never changes.
 * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, MELDING.AANBIEDER_ONBEKEND
 */
@Injectable()
export class WijzigMelding {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly aanbieders: AanbiederFeiten,
    private readonly meldingen: MeldingRepository,
  ) {}

  async execute(actor: Actor, { meldingId, versie, velden }: WijzigMeldingCommand): Promise<void> {
    eisRecht(actor, 'melding:bewerken');
    await this.uow.run(actor, async () => {
      await this.meldingen.laadVoorWijziging(meldingId);
      const gewijzigd = Object.fromEntries(
        Object.entries(velden).filter(([, waarde]) => waarde !== undefined),
      );
      await this.meldingen.wijzig(meldingId, versie, {
        ...gewijzigd,
        ...(await this.aanbiederNaam(velden.aanbiederId)),
      });
      this.uow.schrijf({
        handeling: 'melding:wijzigen',
        object: 'melding',
        objectId: meldingId,
        velden: Object.keys(gewijzigd),
      });
    });
  }

  private async aanbiederNaam(
    aanbiederId: string | null | undefined,
  ): Promise<{ aanbiederNaam?: string | null }> {
    if (aanbiederId === undefined) return {};
    if (aanbiederId === null) return { aanbiederNaam: null };
    const aanbieder = await this.aanbieders.van(aanbiederId);
    if (aanbieder) return { aanbiederNaam: aanbieder.naam };
    throw new DomeinFout<Meldingfoutcode>('MELDING.AANBIEDER_ONBEKEND', {}, [
      { name: 'aanbiederId', reason: 'Deze aanbieder staat niet in het register.' },
    ]);
  }
}
