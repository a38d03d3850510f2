import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisPersoon } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { weiger } from '../../domain/fouten';
import {
  type Jaarplanhandeling,
  type Jaarplanstatus,
  jaarplanovergangen,
} from '../../domain/jaarplan-status';
import { dagenVan } from '../../domain/kwartaal';
import { realisatieVan } from '../../domain/realisatie';
import { GEEN_BEZOEKEN, Jaarplanrekening } from '../jaarplanrekening';
import { type Jaarplan, Jaarplannen, type Jaarplanstand, type Slotregel } from '../ports/jaarplannen';
import { nietOverwogen } from '../queries/overwogen';

interface Gezien {
  readonly id: string;
  readonly versie: number;
}

/** The plan of visits of a year as a whole: proposed, proposed anew, adopted and closed (Beleidskader § 6; BK-6.19). */
@Injectable()
export class BeheerJaarplan {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly rekening: Jaarplanrekening,
    private readonly plannen: Jaarplannen,
  ) {}

  /**
   * Proposes a plan that considers every provider.
   * @param capaciteit how many visits the team can make, by quarter
   * @returns its id
   * @throws DomeinFout GEEN_RECHT, JAARPLAN.JAAR_PAST_NIET, JAARPLAN.BESTAAT_AL
   */
  maak(actor: Actor, jaar: number, capaciteit: readonly number[]): Promise<string> {
    eisPersoon(actor, 'jaarplan:maken');
    const { year } = this.klok.vandaag();
    if (jaar < year || jaar > year + 1)
      weiger('JAARPLAN.JAAR_PAST_NIET', { name: 'jaar', reason: `Kies ${year} of ${year + 1}.` });
    return this.uow.run(actor, async () => {
      const { basis, regels } = await this.rekening.bereken({ jaar, capaciteit, aanbiederId: null });
      const id = nieuwId();
      if (!(await this.plannen.voegToe({ ...basis, id, jaar, capaciteit })))
        weiger('JAARPLAN.BESTAAT_AL', { name: 'jaar', reason: `Er is al een jaarplan voor ${jaar}.` });
      await this.plannen.voegRegelsToe(id, regels, null);
      this.uow.schrijf({ handeling: 'jaarplan:maken', object: 'jaarplan', objectId: id });
      return id;
    });
  }

  /**
   * Proposes anew with the facts of today and this room, also for providers that came in since. What a person decided
   * stays, and takes the room that it takes.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, JAARPLAN.JAAR_PAST_NIET
   */
  async herbereken(actor: Actor, gezien: Gezien, capaciteit: readonly number[]): Promise<void> {
    eisPersoon(actor, jaarplanovergangen.concept.herbereken.recht);
    await this.uow.run(actor, async () => {
      const { id, jaar } = await this.laad(gezien, 'herbereken');
      this.eisNietVoorbij(jaar);
      const besloten = await this.plannen.besloten(id);
      const { basis, regels } = await this.rekening.bereken({
        jaar,
        capaciteit,
        aanbiederId: null,
        besloten,
      });
      await this.plannen.zetBasis({ ...basis, id, jaar, capaciteit });
      await this.plannen.zetVoorstellen(id, regels);
      await this.plannen.voegRegelsToe(id, regels, null);
      this.uow.schrijf({ handeling: 'jaarplan:herberekenen', object: 'jaarplan', objectId: id });
    });
  }

  /**
   * Adopts it with its reason, and the document if there is one. Only when every provider was considered.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, JAARPLAN.NIET_OVERWOGEN,
   * JAARPLAN.JAAR_PAST_NIET
   */
  async stelVast(
    actor: Actor,
    gezien: Gezien,
    { toelichting, besluit }: Pick<Jaarplan, 'besluit'> & { readonly toelichting: string },
  ): Promise<void> {
    await this.doe(actor, gezien, 'stelVast', async ({ id, jaar, evaluatie }) => {
      this.eisNietVoorbij(jaar);
      const [regels, werkzaam, conflicten] = await Promise.all([
        this.plannen.regels(id),
        this.rekening.werkzaam(jaar, null),
        this.plannen.mijnConflicten(),
      ]);
      const { length: aantal } = nietOverwogen(regels, werkzaam, conflicten);
      if (aantal > 0) weiger('JAARPLAN.NIET_OVERWOGEN', null, { aantal });
      return { toelichting, besluit, evaluatie };
    });
  }

  /**
   * Closes it when the year is over, with what the year taught. What became of each line is kept, so that the figures of the
   * plan stay; who does not see every line leaves it to a colleague.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, JAARPLAN.JAAR_LOOPT_NOG,
   * JAARPLAN.NIET_ALLES_ZICHTBAAR
   */
  async sluitAf(actor: Actor, gezien: Gezien, evaluatie: string): Promise<void> {
    await this.doe(actor, gezien, 'sluitAf', async ({ id, jaar, toelichting, besluit }) => {
      if (this.klok.vandaag().toString() <= dagenVan(jaar).tot)
        weiger('JAARPLAN.JAAR_LOOPT_NOG', null, { jaar });
      if (await this.plannen.heeftOnzichtbaar(id)) weiger('JAARPLAN.NIET_ALLES_ZICHTBAAR');
      await this.plannen.bewaarSlot(id, await this.slotVan(id, jaar));
      return { toelichting, besluit, evaluatie };
    });
  }

  private async slotVan(id: string, jaar: number): Promise<Slotregel[]> {
    const [regels, werkzaam, bezoeken] = await Promise.all([
      this.plannen.regels(id),
      this.rekening.werkzaam(jaar, null),
      this.rekening.bezoekenIn(jaar, null, true),
    ]);
    const aanwezig = new Set(werkzaam.map((een) => een.id));
    const vandaag = this.klok.vandaag().toString();
    return regels.map(({ aanbiederId, kwartaal }) => {
      const hier = bezoeken.get(aanbiederId) ?? GEEN_BEZOEKEN;
      const ingedeeld = { kwartaal, werkzaam: aanwezig.has(aanbiederId) };
      const { hercontroles, anders: andereBezoeken } = hier;
      const realisatie = realisatieVan(jaar, ingedeeld, hier, vandaag);
      return { aanbiederId, slot: { realisatie, hercontroles, andereBezoeken } };
    });
  }

  /** What is over is not proposed or adopted any more: no visit fits in it. */
  private eisNietVoorbij(jaar: number): void {
    if (jaar < this.klok.vandaag().year) weiger('JAARPLAN.JAAR_PAST_NIET');
  }

  private async doe(
    actor: Actor,
    gezien: Gezien,
    handeling: 'stelVast' | 'sluitAf',
    werk: (plan: Jaarplan) => Promise<Omit<Jaarplanstand, 'status'>>,
  ): Promise<void> {
    eisPersoon(actor, 'jaarplan:vaststellen');
    await this.uow.run(actor, async () => {
      const plan = await this.laad(gezien, handeling);
      const status = volgende(plan.status, handeling);
      await this.plannen.zet(plan.id, { ...(await werk(plan)), status });
      this.uow.schrijf({ handeling: `jaarplan:${handeling}`, object: 'jaarplan', objectId: plan.id });
    });
  }

  private async laad({ id, versie }: Gezien, handeling: Jaarplanhandeling): Promise<Jaarplan> {
    const plan = await this.plannen.laadVoorWijziging(id);
    if (plan.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
    volgende(plan.status, handeling);
    return plan;
  }
}

const volgende = (status: Jaarplanstatus, handeling: Jaarplanhandeling): Jaarplanstatus =>
  volgendeStatus<Jaarplanstatus, Jaarplanhandeling>(jaarplanovergangen, status, handeling);
