import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, mogelijkeHandelingen, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, type Rechtnaam, eisPersoon, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Risicofoutcode } from '../../domain/fouten';
import {
  type Informeerwijze,
  type Voorstelhandeling,
  type Voorstelstatus,
  voorstelovergangen,
} from '../../domain/informeervoorstel-status';
import { type Informeervoorstel, Informeervoorstellen, type Voorstelstand } from '../ports/analyses';

interface Gezien {
  readonly id: string;
  readonly versie: number;
}

export interface Voorstelview extends Informeervoorstel {
  /** What this reader may do now. */
  readonly handelingen: readonly string[];
}

const MEESTE_VOORSTELLEN = 200;

/** What a person does with the proposal to tell a provider early of a problem: it is told, or it is said why not. */
@Injectable()
export class VolgInformeervoorstel {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly voorstellen: Informeervoorstellen,
  ) {}

  /** What is open first. @throws DomeinFout GEEN_RECHT */
  lijst(actor: Actor): Promise<Voorstelview[]> {
    eisRecht(actor, 'risico:lezen');
    return this.uow.run(actor, async () => {
      const rijen = await this.voorstellen.lijst({ aanbiederId: null, aantal: MEESTE_VOORSTELLEN });
      this.uow.schrijf({
        handeling: 'informeervoorstel:lijst',
        object: 'lijst',
        objectId: 'informeervoorstellen',
      });
      return rijen.map((rij) => metHandelingen(actor, rij));
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  detail(actor: Actor, id: string): Promise<Voorstelview> {
    eisRecht(actor, 'risico:lezen');
    return this.uow.run(actor, async () => {
      const voorstel = await this.voorstellen.vind(id);
      if (!voorstel) throw new DomeinFout('NIET_GEVONDEN');
      this.uow.schrijf({ handeling: 'informeervoorstel:lezen', object: 'informeervoorstel', objectId: id });
      return metHandelingen(actor, voorstel);
    });
  }

  /**
   * Records that the provider was told: when, how, and what.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK,
   * INFORMEERVOORSTEL.DAG_PAST_NIET for a day before the proposal or after today
   */
  async informeer(
    actor: Actor,
    gezien: Gezien,
    {
      op,
      hoe,
      toelichting,
    }: { readonly op: string; readonly hoe: Informeerwijze; readonly toelichting: string },
  ): Promise<void> {
    await this.doe(actor, gezien, 'informeer', { gedaanOp: op, hoe, toelichting });
  }

  /** @throws DomeinFout as `informeer` */
  async laat(actor: Actor, gezien: Gezien, toelichting: string): Promise<void> {
    await this.doe(actor, gezien, 'laat', {
      gedaanOp: this.klok.vandaag().toString(),
      hoe: null,
      toelichting,
    });
  }

  private async doe(
    actor: Actor,
    { id, versie }: Gezien,
    handeling: Voorstelhandeling,
    stand: Omit<Voorstelstand, 'status'>,
  ): Promise<void> {
    eisPersoon(actor, 'risico:volgen');
    await this.uow.run(actor, async () => {
      const voorstel = await this.voorstellen.laadVoorWijziging(id);
      if (voorstel.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      const status = volgendeStatus<Voorstelstatus, Voorstelhandeling>(
        voorstelovergangen,
        voorstel.status,
        handeling,
      );
      this.keurDag(voorstel, stand.gedaanOp);
      await this.voorstellen.zet(id, { ...stand, status });
      this.uow.schrijf({
        handeling: `informeervoorstel:${handeling}`,
        object: 'informeervoorstel',
        objectId: id,
      });
    });
  }

  private keurDag({ ontstaanDag }: Informeervoorstel, op: string | null): void {
    if (op !== null && op >= ontstaanDag && op <= this.klok.vandaag().toString()) return;
    throw new DomeinFout<Risicofoutcode>('INFORMEERVOORSTEL.DAG_PAST_NIET', {}, [
      { name: 'op', reason: 'Kies een dag tussen het voorstel en vandaag.' },
    ]);
  }
}

function metHandelingen(actor: Actor, voorstel: Informeervoorstel): Voorstelview {
  const handelingen = mogelijkeHandelingen(voorstelovergangen, voorstel.status)
    .filter(({ recht }) => heeftRecht(actor, recht as Rechtnaam))
    .map(({ handeling }) => handeling);
  return { ...voorstel, handelingen };
}
