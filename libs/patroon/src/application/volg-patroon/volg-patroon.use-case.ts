import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Patroonfoutcode } from '../../domain/fouten';
import { type Informatie, informatiefout } from '../../domain/informeren';
import {
  type Patroonhandeling,
  type Patroonstatus,
  type Patroonuitkomst,
  patroonovergangen,
} from '../../domain/patroon-status';
import { type Patroonstand, Patronen } from '../ports/patronen';

/** What a person has seen: the pattern, and its version then. */
interface Gezien {
  readonly id: string;
  readonly versie: number;
}

const LEEG = {
  ...{ sluimertTot: null, reden: null, uitkomst: null },
  ...{ geinformeerdOp: null, nietGeinformeerdReden: null },
};

/** What a person does with a pattern: every act with its reason. */
@Injectable()
export class VolgPatroon {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly patronen: Patronen,
  ) {}

  /**
   * Not now: it comes back the day after, or earlier when it grows by half.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, PATROON.DAG_PAST_NIET
   */
  async sluimer(actor: Actor, gezien: Gezien, tot: string, reden: string): Promise<void> {
    const vandaag = this.klok.vandaag();
    // AANNAME: half a year; what must rest longer is closed.
    if (tot <= vandaag.toString() || tot > vandaag.add({ months: 6 }).toString()) {
      throw new DomeinFout<Patroonfoutcode>('PATROON.DAG_PAST_NIET', {}, [
        { name: 'tot', reason: 'Kies een dag na vandaag, binnen een half jaar.' },
      ]);
    }
    await this.doe(actor, gezien, 'sluimer', { ...LEEG, sluimertTot: tot, reden });
  }

  /** @throws DomeinFout as `sluimer` */
  async wek(actor: Actor, gezien: Gezien): Promise<void> {
    await this.doe(actor, gezien, 'wek', LEEG);
  }

  /**
   * Somebody works on it, or it means nothing: said why; and of what goes on, whether the provider was told.
   * @throws DomeinFout as `sluimer`, and PATROON.INFORMEREN_PAST_NIET
   */
  async sluit(
    actor: Actor,
    gezien: Gezien,
    uitkomst: Patroonuitkomst,
    reden: string,
    informatie: Informatie,
  ): Promise<void> {
    const fout = informatiefout(uitkomst, informatie, this.klok.vandaag().toString());
    if (fout) throw new DomeinFout<Patroonfoutcode>('PATROON.INFORMEREN_PAST_NIET', {}, [fout]);
    await this.doe(actor, gezien, 'sluit', { ...LEEG, ...informatie, reden, uitkomst });
  }

  private async doe(
    actor: Actor,
    { id, versie }: Gezien,
    handeling: Patroonhandeling,
    stand: Omit<Patroonstand, 'status'>,
  ): Promise<void> {
    eisRecht(actor, 'patroon:volgen');
    await this.uow.run(actor, async () => {
      const gevonden = await this.patronen.vind(id);
      if (!gevonden) throw new DomeinFout('NIET_GEVONDEN');
      // A worker that counts at this moment would tell anew of what is closed here.
      await this.patronen.neemBeurt(gevonden.aanbiederId);
      const patroon = await this.patronen.laadVoorWijziging(id);
      const status = volgendeStatus<Patroonstatus, Patroonhandeling>(
        patroonovergangen,
        patroon.status,
        handeling,
      );
      if (patroon.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      await this.patronen.zet(id, { ...stand, status });
      this.uow.schrijf({
        ...{ handeling: `patroon:${handeling}`, object: 'patroon', objectId: id },
        velden: Object.keys(stand),
      });
    });
  }
}
