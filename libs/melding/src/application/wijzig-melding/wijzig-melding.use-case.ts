import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { BekendeBehandelaars, Belangenconflicten } from '@navolgbaar/identiteit';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { WijzigTermijnbehandelaar } from '@navolgbaar/termijn';
import type { Meldingfoutcode } from '../../domain/fouten';
import { noemtPersoon } from '../../domain/persoonsgegeven';
import { eisLocatie } from '../eis-locatie';
import { type Melding, MeldingRepository } from '../ports/melding.repository';
import { Verzegelingen } from '../ports/verzegelingen';

export interface WijzigMeldingCommand {
  readonly meldingId: string;
  readonly versie: number;
  readonly velden: {
    readonly onderwerp?: string | undefined;
    readonly aanbiederId?: string | null | undefined;
    readonly locatieId?: string | null | undefined;
    readonly gevoelig?: boolean | undefined;
    /** Seals the identity of the melder too, when it is set; a seal is never taken off again. */
    readonly wbk?: boolean | undefined;
    readonly behandelaarId?: string | null | undefined;
  };
}

/**
 * Corrects or completes what is known, for example the provider that turns out to be concerned (AC-1). What was
 * reported itself never changes.
 * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, MELDING.AANBIEDER_ONBEKEND, MELDING.AANBIEDER_LIGT_VAST,
 * MELDING.LOCATIE_ONBEKEND, BEHANDELAAR_ONBEKEND, BELANGENCONFLICT
 */
@Injectable()
export class WijzigMelding {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly aanbieders: AanbiederFeiten,
    private readonly behandelaars: BekendeBehandelaars,
    private readonly conflicten: Belangenconflicten,
    private readonly meldingen: MeldingRepository,
    private readonly verzegelingen: Verzegelingen,
    private readonly termijnen: WijzigTermijnbehandelaar,
  ) {}

  async execute(actor: Actor, { meldingId, versie, velden }: WijzigMeldingCommand): Promise<void> {
    eisRecht(actor, 'melding:bewerken');
    await this.uow.run(actor, async () => {
      const melding = await this.meldingen.laadVoorWijziging(meldingId);
      await this.behandelaars.eis(velden.behandelaarId);
      await this.eisVrij(actor, melding, velden);
      const gewijzigd = Object.fromEntries(
        Object.entries(velden).filter(([, waarde]) => waarde !== undefined),
      );
      const anders: Partial<Melding> = {
        ...gewijzigd,
        ...(await this.overAanbieder(melding, velden)),
        ...(await this.verzegel(melding, velden)),
      };
      await this.meldingen.wijzig(meldingId, versie, anders);
      this.vertelAanbieder(melding, { ...melding, ...anders });
      const { behandelaarId } = velden;
      if (behandelaarId !== undefined && behandelaarId !== melding.behandelaarId) {
        // The reminder to confirm the receipt goes to the new handler.
        await this.termijnen.execute(actor, { object: 'melding', objectId: meldingId, behandelaarId });
        if (behandelaarId) {
          const payload = { meldingId, behandelaarId };
          this.uow.meld({ type: 'MeldingToegewezen', aggregaatId: meldingId, payload });
        }
      }
      this.uow.schrijf({
        handeling: 'melding:wijzigen',
        object: 'melding',
        objectId: meldingId,
        velden: Object.keys(gewijzigd),
      });
    });
  }

  /** Neither who does this nor who handles it has a conflict of interest with the provider that it is about from now on. */
  private async eisVrij(
    { gebruikerId }: Actor,
    melding: Melding,
    {
      aanbiederId = melding.aanbiederId,
      behandelaarId = melding.behandelaarId,
    }: WijzigMeldingCommand['velden'],
  ): Promise<void> {
    const andereAanbieder = aanbiederId !== melding.aanbiederId;
    if (andereAanbieder) await this.conflicten.eisVrij(gebruikerId, aanbiederId, 'aanbiederId');
    if (behandelaarId !== melding.behandelaarId) await this.conflicten.eisVrij(behandelaarId, aanbiederId);
    else if (andereAanbieder) await this.conflicten.eisVrij(behandelaarId, aanbiederId, 'aanbiederId');
  }

  private vertelAanbieder(van: Melding, naar: Melding): void {
    if (van.aanbiederId === naar.aanbiederId && van.locatieId === naar.locatieId) return;
    this.uow.meld({
      type: 'MeldingaanbiederGewijzigd',
      aggregaatId: van.id,
      payload: { meldingId: van.id, van: van.aanbiederId, naar: naar.aanbiederId },
    });
  }

  /** A klokkenluider who gave his name before anybody knew: from now on it is sealed as if asked at once. */
  private async verzegel(
    { id, melderVertrouwelijk }: Melding,
    { wbk }: WijzigMeldingCommand['velden'],
  ): Promise<Partial<Melding>> {
    if (wbk !== true || melderVertrouwelijk) return {};
    const [melder] = await this.meldingen.personen(id, 'melder');
    if (!melder) return {};
    const clienten = await this.meldingen.personen(id, 'client');
    if (clienten.some(({ naam }) => noemtPersoon(naam, [melder]))) {
      throw new DomeinFout<Meldingfoutcode>('MELDING.VERZEGELD_EN_CLIENT');
    }
    await this.verzegelingen.verzegel(melder);
    await this.meldingen.verwijderPersoon(melder.id);
    this.uow.schrijf({ handeling: 'melder:verzegelen', object: 'melding', objectId: id });
    return { melderVertrouwelijk: true };
  }

  /**
   * Whom it is about. Once a case or a forwarding follows from it, both would say something else than the melding.
   * A location goes with its provider.
   */
  private async overAanbieder(
    melding: Melding,
    velden: WijzigMeldingCommand['velden'],
  ): Promise<Partial<Melding>> {
    if (velden.aanbiederId === undefined && velden.locatieId === undefined) return {};
    if (['in_zaak', 'doorgezonden', 'samengevoegd'].includes(melding.status)) {
      throw new DomeinFout<Meldingfoutcode>('MELDING.AANBIEDER_LIGT_VAST');
    }
    // What a provider stated is its own: under another it would be lost to the one, and shown to the other.
    if (
      melding.eigenOpgave &&
      velden.aanbiederId !== undefined &&
      velden.aanbiederId !== melding.aanbiederId
    ) {
      throw new DomeinFout<Meldingfoutcode>('MELDING.AANBIEDER_LIGT_VAST');
    }
    const aanbiederId = velden.aanbiederId === undefined ? melding.aanbiederId : velden.aanbiederId;
    const aanbieder = aanbiederId ? await this.aanbieders.van(aanbiederId) : null;
    if (aanbiederId && !aanbieder) {
      throw new DomeinFout<Meldingfoutcode>('MELDING.AANBIEDER_ONBEKEND', {}, [
        { name: 'aanbiederId', reason: 'Deze aanbieder staat niet in het register.' },
      ]);
    }
    eisLocatie(velden.locatieId, aanbieder);
    const andere = aanbiederId !== melding.aanbiederId;
    return {
      aanbiederNaam: aanbieder?.naam ?? null,
      ...(andere && velden.locatieId === undefined ? { locatieId: null } : {}),
    };
  }
}
