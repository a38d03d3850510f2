import { Injectable } from '@nestjs/common';
import { systeemActor } from '@navolgbaar/platform/auth';
import { SysteemDatabank, UnitOfWork } from '@navolgbaar/platform/database';

/** Lines of one organisation that wait for the sealer. */
export interface Wachtend {
  readonly organisatieId: string;
  /** Stops counting at 10 000. */
  readonly aantal: number;
  /** When the oldest of them was written; null when there are none. */
  readonly oudste: Date | null;
}

const TEL = `SELECT organisatie_id AS "organisatieId", aantal, oudste FROM audit.tel_onverzegeld($1)`;

/** Knows which audit lines are not sealed yet. */
@Injectable()
export class Onverzegelden {
  constructor(
    private readonly systeem: SysteemDatabank,
    private readonly uow: UnitOfWork,
  ) {}

  /** The organisations of this installation, also those that are no longer active: their lines stay. */
  async organisaties(): Promise<string[]> {
    const sql = 'SELECT id FROM public.organisaties ORDER BY id';
    return (await this.systeem.query<{ id: string }>('audit-organisaties', sql)).map(({ id }) => id);
  }

  /** Per organisation what waits: two queries, however many organisations there are. */
  async perOrganisatie(): Promise<Wachtend[]> {
    const ids = await this.organisaties();
    const [eerste] = ids;
    if (eerste === undefined) return [];
    // The function sets each organisation in turn; the first one only opens the transaction.
    const actor = systeemActor(eerste, 'audit-onverzegeld', 'audit-onverzegeld');
    return this.uow.run(actor, () => this.uow.query<Wachtend>('audit-tel-onverzegeld', TEL, [ids]));
  }

  /**
   * All organisations together, for `/health/ready`. A few lines are ordinary (the sealer comes every second); an
   * oldest line of minutes says that the sealer stands still.
   */
  async totaal(): Promise<Omit<Wachtend, 'organisatieId'>> {
    const wachtend = await this.perOrganisatie();
    const tijden = wachtend.flatMap(({ oudste }) => (oudste ? [oudste.getTime()] : []));
    return {
      aantal: wachtend.reduce((som, { aantal }) => som + aantal, 0),
      oudste: tijden.length > 0 ? new Date(Math.min(...tijden)) : null,
    };
  }
}
