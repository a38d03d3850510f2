import { Injectable } from '@nestjs/common';
import { DomeinFout, volgendeStatus } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { processtandBij, processtandOnder } from '../../domain/meldercontact';
import { Meldercontacten } from '../ports/meldercontact';
import { type Meldinghandeling, type Meldingstatus, meldingovergangen } from '../../domain/melding-status';
import type { Verband, Verbindbaar, Verbandsoort } from '../../domain/verband';
import { type Melding, MeldingRepository } from '../ports/melding.repository';
import { Verbanden } from '../ports/verbanden';

export type Verbonden = Melding & Verbindbaar;

const volgende = (status: Meldingstatus, handeling: Meldinghandeling): Meldingstatus =>
  volgendeStatus<Meldingstatus, Meldinghandeling>(meldingovergangen, status, handeling);

/** What laying and breaking a link have in common: two locked meldingen, both with a new version and an audit line. */
@Injectable()
export class Verbindwerk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly meldingen: MeldingRepository,
    private readonly contacten: Meldercontacten,
    private readonly verbanden: Verbanden,
  ) {}

  /**
   * Locks both, always in the same order, so that two who link them at once do not wait for each other.
   * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD when the first is no longer at `versie`
   */
  async neemBeide(meldingId: string, versie: number, andereId: string): Promise<[Verbonden, Verbonden]> {
    const eerst = meldingId < andereId ? meldingId : andereId;
    const een = await this.meldingen.laadVoorWijziging(eerst);
    const twee = await this.meldingen.laadVoorWijziging(eerst === meldingId ? andereId : meldingId);
    const [deze, andere] = eerst === meldingId ? [een, twee] : [twee, een];
    if (deze.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
    return [
      { ...deze, verbanden: await this.verbanden.van(deze.id) },
      { ...andere, verbanden: await this.verbanden.van(andere.id) },
    ];
  }

  /** The first goes up in the second. @throws DomeinFout OVERGANG_NIET_MOGELIJK */
  voegSamen({ status }: Melding): Meldingstatus {
    return volgende(status, 'voegSamen');
  }

  /** It stands by itself again, where it was: what was weighed is weighed. @throws DomeinFout OVERGANG_NIET_MOGELIJK */
  splits({ status, kleur }: Melding): Meldingstatus {
    const weer = volgende(status, 'splits');
    return kleur === null ? weer : volgende(weer, 'weeg');
  }

  /**
   * Of the other nothing changes itself, but its dossier reads otherwise: both ETags have to say so.
   * @param statussen the new status by id, where one changes
   */
  async sluitAf(
    [deze, andere]: readonly [Melding, Melding],
    handeling: string,
    statussen: ReadonlyMap<string, Meldingstatus>,
  ): Promise<void> {
    for (const [{ id, versie }, tegenover] of [
      [deze, andere],
      [andere, deze],
    ] as const) {
      const status = statussen.get(id);
      await this.meldingen.wijzig(id, versie, status ? { status } : {});
      if (status) {
        const onder = status === 'samengevoegd';
        const stand = onder ? processtandOnder(processtandBij(tegenover.status)) : processtandBij(status);
        await this.contacten.zetStand(id, stand);
      }
      const velden = status ? ['verbanden', 'status'] : ['verbanden'];
      this.uow.schrijf({ handeling, object: 'melding', objectId: id, velden });
    }
  }

  /** Tells who follows, but not of what was only set aside. */
  vertel(type: 'MeldingVerbonden' | 'MeldingVerbandVerbroken', verband: Verband, meldingId: string): void {
    const andereId = verband.vanId === meldingId ? verband.naarId : verband.vanId;
    const { id: verbandId, soort } = verband;
    this.uow.meld({ type, aggregaatId: verbandId, payload: { verbandId, soort, meldingId, andereId } });
    if (soort !== 'dubbel') return;
    this.uow.meld({
      type: type === 'MeldingVerbonden' ? 'MeldingSamengevoegd' : 'MeldingGesplitst',
      aggregaatId: verband.vanId,
      payload: { meldingId: verband.vanId, hoofdId: verband.naarId },
    });
  }
}

/** How the audit line names the laying and the breaking of each kind. */
export const HANDELING: Readonly<Record<Verbandsoort, { readonly leg: string; readonly verbreek: string }>> =
  {
    zelfde_gebeurtenis: { leg: 'melding:verbinden', verbreek: 'melding:verband-verbreken' },
    onderdeel: { leg: 'melding:verbinden', verbreek: 'melding:verband-verbreken' },
    dubbel: { leg: 'melding:samenvoegen', verbreek: 'melding:splitsen' },
    niet_dezelfde: { leg: 'melding:niet-dezelfde', verbreek: 'melding:weer-vergelijken' },
  };
