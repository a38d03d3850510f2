import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { systeemActor } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { STANDAARDKALENDER } from '../../domain/kalender';
import { magVersturen } from '../../domain/mijlpalen';
import { type GeplandeMijlpaal, type Mijlpaalafloop, TermijnRepository } from '../ports/termijn.repository';
import { type TeBewaken, Wachtlijst } from '../ports/wachtlijst';
import { Termijnpost } from './termijnpost';
import { Termijnronde } from './termijnronde';

/** What one look at the list takes along; the work is divided over the organisations it finds. */
const LIJST = 1_000;
/** Milestones of one organisation in one transaction. */
const PARTIJ = 100;

/** What an alarm says: ids, and the version of the term for which it was set. */
export interface Wekker {
  readonly organisatieId: string;
  readonly termijnId: string;
  readonly mijlpaalId: string;
  readonly versie: number;
}

export interface Bewaakverslag {
  verzonden: number;
  verstreken: number;
  onbezorgbaar: number;
  /** Due once, but overtaken: met, withdrawn, extended, stopped, or caught up by a later letter. */
  vervallen: number;
  /** The step of the college, about which a person must decide first. */
  wachtOpDelen: number;
  /** Somebody else has the term at this moment; the next round looks again. */
  bezet: number;
}

const TELT: Readonly<Record<Mijlpaalafloop, keyof Bewaakverslag>> = {
  verzonden: 'verzonden',
  vastgesteld: 'verstreken',
  onbezorgbaar: 'onbezorgbaar',
  vervallen: 'vervallen',
  wacht_op_delen: 'wachtOpDelen',
};

const leeg = (): Bewaakverslag => ({
  ...{ verzonden: 0, verstreken: 0, onbezorgbaar: 0, vervallen: 0, wachtOpDelen: 0, bezet: 0 },
});

function telOp(som: Bewaakverslag, deel: Bewaakverslag): void {
  for (const naam of Object.keys(deel) as (keyof Bewaakverslag)[]) som[naam] += deel[naam];
}

/**
 * The watch over all terms: does everything that is due, from PostgreSQL alone. Up to a hundred milestones of one
 * organisation are one transaction, letters and marks together, so a process that dies at any step leaves either both
 * or neither, and two watchers at once do each milestone once. When a batch fails, its terms are done one by one, so
 * that one does not hold up the others.
 */
@Injectable()
export class BewaakTermijnen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly termijnen: TermijnRepository,
    private readonly wachtlijst: Wachtlijst,
    private readonly ronde: Termijnronde,
    private readonly post: Termijnpost,
    private readonly klok: Klok,
  ) {}

  /**
   * One round over what is due now. Call it outside a unit of work.
   * @throws AggregateError at the end of the round, with what went wrong per term; the other terms are done
   */
  async execute(): Promise<Bewaakverslag> {
    const verslag = leeg();
    const fouten: unknown[] = [];
    const vandaag = this.klok.vandaag().toString();
    const metBerichten = magVersturen(this.klok.nu(), STANDAARDKALENDER);
    const gedaan = new Set<string>();
    let na: TeBewaken | null = null;
    do {
      const lijst: TeBewaken[] = await this.wachtlijst.teDoen({ vandaag, metBerichten, na, aantal: LIJST });
      for (const partij of inPartijen(lijst.filter(({ termijnId }) => !gedaan.has(termijnId)))) {
        telOp(verslag, await this.doePartij(partij, metBerichten, fouten));
        for (const { termijnId } of partij) gedaan.add(termijnId);
      }
      na = lijst.length === LIJST ? (lijst.at(-1) ?? null) : null;
    } while (na);
    if (fouten.length > 0) throw new AggregateError(fouten, `${fouten.length} termijnen niet bewaakt.`);
    return verslag;
  }

  /**
   * Called by an alarm: does what is due of one term, if the milestone of the alarm is among it. An alarm that was set
   * for an earlier version, or that comes early or a second time, finds it not and does nothing.
   */
  vanMijlpaal({ organisatieId, termijnId, mijlpaalId, versie }: Wekker): Promise<Bewaakverslag> {
    const metBerichten = magVersturen(this.klok.nu(), STANDAARDKALENDER);
    const geldt = (open: readonly GeplandeMijlpaal[]) =>
      open.some((mijlpaal) => mijlpaal.id === mijlpaalId && mijlpaal.versie === versie);
    return this.behandel([{ organisatieId, termijnId }], metBerichten, geldt);
  }

  private async doePartij(
    partij: readonly Werk[],
    metBerichten: boolean,
    fouten: unknown[],
  ): Promise<Bewaakverslag> {
    const verslag = leeg();
    const perTermijn = groepeer(partij, ({ termijnId }) => termijnId);
    try {
      return await this.behandel(partij, metBerichten);
    } catch (fout) {
      if (perTermijn.length === 1) {
        fouten.push(fout);
        return verslag;
      }
    }
    for (const alleen of perTermijn) telOp(verslag, await this.doePartij(alleen, metBerichten, fouten));
    return verslag;
  }

  private behandel(
    partij: readonly Werk[],
    metBerichten: boolean,
    geldt: (open: readonly GeplandeMijlpaal[]) => boolean = () => true,
  ): Promise<Bewaakverslag> {
    const organisatieId = partij[0]?.organisatieId ?? '';
    const actor = systeemActor(organisatieId, 'worker termijnwacht', nieuwId());
    return this.uow.run(actor, async () => {
      const verslag = leeg();
      const vandaag = this.klok.vandaag();
      const ids = [...new Set(partij.map(({ termijnId }) => termijnId))];
      const termijnen = await this.termijnen.neem(ids);
      const genomen = new Map(termijnen.map((termijn) => [termijn.id, termijn]));
      verslag.bezet = partij.filter(({ termijnId }) => !genomen.has(termijnId)).length;
      // Only after the terms are ours: what another watcher did in between is done.
      const open = await this.termijnen.openMijlpalen([...genomen.keys()], vandaag.toString(), metBerichten);
      if (!geldt(open)) return verslag;
      const gestopt = await this.termijnen.gestopteEscalaties([...genomen.keys()]);
      const lezers = this.post.open();
      const af = new Map<string, { ids: string[]; afloop: Mijlpaalafloop; reden: string | null }>();
      const rondAf = ({ id }: GeplandeMijlpaal, afloop: Mijlpaalafloop, reden: string | null): void => {
        const groep = af.get(`${afloop} ${reden}`) ?? { ids: [], afloop, reden };
        groep.ids.push(id);
        af.set(`${afloop} ${reden}`, groep);
        verslag[TELT[afloop]] += 1;
      };
      const isGestopt = (termijnId: string, versie: number) =>
        gestopt.some((stop) => stop.termijnId === termijnId && stop.versie === versie);
      for (const mijlpalen of groepeer(open, ({ termijnId }) => termijnId)) {
        const termijn = genomen.get(mijlpalen[0]?.termijnId ?? '');
        if (!termijn) continue;
        await this.ronde.behandel({ actor, vandaag, lezers, isGestopt, rondAf }, termijn, mijlpalen);
      }
      for (const { ids: klaar, afloop, reden } of af.values()) {
        await this.termijnen.rondMijlpalenAf(klaar, afloop, reden);
      }
      return verslag;
    });
  }
}

type Werk = Pick<TeBewaken, 'organisatieId' | 'termijnId'>;

function groepeer<T>(rijen: readonly T[], sleutel: (rij: T) => string): T[][] {
  const groepen = new Map<string, T[]>();
  for (const rij of rijen) {
    const groep = groepen.get(sleutel(rij));
    if (groep) groep.push(rij);
    else groepen.set(sleutel(rij), [rij]);
  }
  return [...groepen.values()];
}

/** Per organisation, with all that is due of a term in one batch. */
function inPartijen(lijst: readonly TeBewaken[]): TeBewaken[][] {
  return groepeer(lijst, ({ organisatieId }) => organisatieId).flatMap((rijen) => {
    const partijen: TeBewaken[][] = [];
    for (const vanTermijn of groepeer(rijen, ({ termijnId }) => termijnId)) {
      const laatste = partijen.at(-1);
      if (laatste && laatste.length + vanTermijn.length <= PARTIJ) laatste.push(...vanTermijn);
      else partijen.push(vanTermijn);
    }
    return partijen;
  });
}
