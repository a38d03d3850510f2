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
/** Batches at once: while the database is at one, this process prepares the next. */
const BANEN = 4;

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

type Werk = Pick<TeBewaken, 'organisatieId' | 'termijnId'>;
/** What is done in one transaction: of one organisation. */
type Partij = readonly Werk[];

/** One round over a number of batches. */
interface Gang {
  readonly metBerichten: boolean;
  /** Whether a term is this round's, by what is due of it. */
  readonly geldt: (open: readonly GeplandeMijlpaal[]) => boolean;
  readonly verslag: Bewaakverslag;
  readonly fouten: unknown[];
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

function uitslag({ verslag, fouten }: Gang): Bewaakverslag {
  if (fouten.length > 0) throw new AggregateError(fouten, `${fouten.length} termijnen niet bewaakt.`);
  return verslag;
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
    const gang = this.begin();
    const vandaag = this.klok.vandaag().toString();
    const { metBerichten } = gang;
    const gedaan = new Set<string>();
    let na: TeBewaken | null = null;
    do {
      const lijst: TeBewaken[] = await this.wachtlijst.teDoen({ vandaag, metBerichten, na, aantal: LIJST });
      const nieuw = lijst.filter(({ termijnId }) => !gedaan.has(termijnId));
      for (const { termijnId } of nieuw) gedaan.add(termijnId);
      await this.doePartijen(inPartijen(nieuw), gang);
      na = lijst.length === LIJST ? (lijst.at(-1) ?? null) : null;
    } while (na);
    return uitslag(gang);
  }

  /**
   * Called by alarms: does what is due of their terms, where the milestone of an alarm is among it. An alarm that was
   * set for an earlier version, or that comes early or a second time, finds it not and does nothing.
   * @throws AggregateError as `execute` does
   */
  async vanMijlpalen(wekkers: readonly Wekker[]): Promise<Bewaakverslag> {
    const gezet = new Set(wekkers.map(({ mijlpaalId, versie }) => `${mijlpaalId} ${versie}`));
    const gang = this.begin((open) => open.some(({ id, versie }) => gezet.has(`${id} ${versie}`)));
    await this.doePartijen(inPartijen(wekkers), gang);
    return uitslag(gang);
  }

  private begin(geldt: Gang['geldt'] = () => true): Gang {
    const metBerichten = magVersturen(this.klok.nu(), STANDAARDKALENDER);
    return { metBerichten, geldt, verslag: leeg(), fouten: [] };
  }

  private async doePartijen(partijen: readonly Partij[], gang: Gang): Promise<void> {
    const wachtend = partijen.values();
    const baan = async (): Promise<void> => {
      for (const partij of wachtend) await this.doePartij(partij, gang);
    };
    await Promise.all(Array.from({ length: BANEN }, baan));
  }

  private async doePartij(partij: Partij, gang: Gang): Promise<void> {
    const perTermijn = groepeer(partij, ({ termijnId }) => termijnId);
    try {
      telOp(gang.verslag, await this.behandel(partij, gang));
    } catch (fout) {
      if (perTermijn.length === 1) gang.fouten.push(fout);
      else for (const alleen of perTermijn) await this.doePartij(alleen, gang);
    }
  }

  private behandel(partij: Partij, { metBerichten, geldt }: Gang): Promise<Bewaakverslag> {
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
      const perTermijn = groepeer(open, ({ termijnId }) => termijnId).filter(geldt);
      if (perTermijn.length === 0) return verslag;
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
      // All terms in one turn: what they ask and write travels to the database together.
      await Promise.all(
        perTermijn.map(async (mijlpalen) => {
          const termijn = genomen.get(mijlpalen[0]?.termijnId ?? '');
          if (termijn)
            await this.ronde.behandel({ actor, vandaag, lezers, isGestopt, rondAf }, termijn, mijlpalen);
        }),
      );
      for (const { ids: klaar, afloop, reden } of af.values()) {
        await this.termijnen.rondMijlpalenAf(klaar, afloop, reden);
      }
      return verslag;
    });
  }
}

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
function inPartijen(lijst: readonly Werk[]): Werk[][] {
  return groepeer(lijst, ({ organisatieId }) => organisatieId).flatMap((rijen) => {
    const partijen: Werk[][] = [];
    for (const vanTermijn of groepeer(rijen, ({ termijnId }) => termijnId)) {
      const laatste = partijen.at(-1);
      if (laatste && laatste.length + vanTermijn.length <= PARTIJ) laatste.push(...vanTermijn);
      else partijen.push(vanTermijn);
    }
    return partijen;
  });
}
