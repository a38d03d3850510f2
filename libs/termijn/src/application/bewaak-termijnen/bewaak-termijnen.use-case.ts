import { Injectable } from '@nestjs/common';
import { Klok, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, systeemActor } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { Temporal } from 'temporal-polyfill';
import { STANDAARDKALENDER } from '../../domain/kalender';
import { huidigeVersie } from '../../domain/lopende-termijn';
import { kiesBezorging, magVersturen } from '../../domain/mijlpalen';
import {
  type Termijnhandeling,
  type Termijnstatus,
  isOpen,
  termijnovergangen,
} from '../../domain/termijn-status';
import { type GeplandeMijlpaal, type Termijn, TermijnRepository } from '../ports/termijn.repository';
import { type TeBewaken, Wachtlijst } from '../ports/wachtlijst';
import { feitVan } from '../termijnfeit';
import { Termijnpost } from './termijnpost';

const PARTIJ = 200;
const idsVan = (mijlpalen: readonly GeplandeMijlpaal[]) => mijlpalen.map(({ id }) => id);

export interface Bewaakverslag {
  verzonden: number;
  verstreken: number;
  onbezorgbaar: number;
  /** Due once, but overtaken: met, withdrawn, extended, or caught up by a later letter. */
  vervallen: number;
  /** Somebody else has the term at this moment; the next round looks again. */
  bezet: number;
}

type Afloop = keyof Bewaakverslag;

/**
 * The watch over all terms: does everything that is due, from PostgreSQL alone. Letter and mark are one transaction
 * per term and receiver, so a process that dies at any step leaves either both or neither, and two watchers at once
 * do each milestone once.
 */
@Injectable()
export class BewaakTermijnen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly termijnen: TermijnRepository,
    private readonly wachtlijst: Wachtlijst,
    private readonly post: Termijnpost,
    private readonly klok: Klok,
  ) {}

  /**
   * One round over what is due now. Call it outside a unit of work.
   * @throws AggregateError at the end of the round, with what went wrong per term; the other terms are done
   */
  async execute(): Promise<Bewaakverslag> {
    const verslag: Bewaakverslag = { verzonden: 0, verstreken: 0, onbezorgbaar: 0, vervallen: 0, bezet: 0 };
    const fouten: unknown[] = [];
    const vandaag = this.klok.vandaag().toString();
    const metBerichten = magVersturen(this.klok.nu(), STANDAARDKALENDER);
    let na: TeBewaken | null = null;
    do {
      const partij: TeBewaken[] = await this.wachtlijst.teDoen({ vandaag, metBerichten, na, aantal: PARTIJ });
      for (const werk of partij) {
        try {
          const afloop = await this.behandel(werk);
          if (afloop) verslag[afloop] += 1;
        } catch (fout) {
          fouten.push(fout);
        }
      }
      na = partij.length === PARTIJ ? (partij.at(-1) ?? null) : null;
    } while (na);
    if (fouten.length > 0) throw new AggregateError(fouten, `${fouten.length} termijnen niet bewaakt.`);
    return verslag;
  }

  private behandel({ organisatieId, termijnId, ontvanger }: TeBewaken): Promise<Afloop | null> {
    const actor = systeemActor(organisatieId, 'worker termijnwacht', nieuwId());
    return this.uow.run(actor, async () => {
      const termijn = await this.termijnen.neem(termijnId);
      if (!termijn) return 'bezet';
      const vandaag = this.klok.vandaag();
      const open = await this.termijnen.openMijlpalen(termijnId, ontvanger, vandaag.toString());
      // Done already: another watcher was here, or an earlier row of this round took this one along.
      if (open.length === 0) return null;
      const { versie } = huidigeVersie(termijn.verloop);
      const geldig = isOpen(termijn.status) ? open.filter((mijlpaal) => mijlpaal.versie === versie) : [];
      const achterhaald = open.filter((mijlpaal) => !geldig.includes(mijlpaal));
      await this.termijnen.rondMijlpalenAf(
        idsVan(achterhaald),
        'vervallen',
        'De termijn is intussen veranderd.',
      );
      if (geldig.length === 0) return 'vervallen';
      return ontvanger === 'dossier'
        ? this.stelVast(termijn, geldig, vandaag)
        : this.bezorg(actor, termijn, geldig, vandaag);
    });
  }

  /** The last day has passed: a fact, also at night and on a closed day. */
  private async stelVast(
    termijn: Termijn,
    mijlpalen: readonly GeplandeMijlpaal[],
    vandaag: Temporal.PlainDate,
  ): Promise<Afloop | null> {
    const { uiterlijk } = huidigeVersie(termijn.verloop);
    if (Temporal.PlainDate.compare(vandaag, uiterlijk) <= 0) return null;
    const status = volgendeStatus<Termijnstatus, Termijnhandeling>(
      termijnovergangen,
      termijn.status,
      termijn.definitie.aard === 'wachttijd' ? 'loopAf' : 'verstrijk',
    );
    // No new version: nothing was changed, time went by.
    await this.termijnen.wijzig({ ...termijn, status }, termijn.versie);
    await this.termijnen.rondMijlpalenAf(idsVan(mijlpalen), 'vastgesteld', null);
    const payload = { ...feitVan(termijn), uiterlijk: uiterlijk.toString() };
    this.uow.meld({ type: 'TermijnVerstreken', aggregaatId: termijn.id, payload });
    this.uow.schrijf({
      handeling: 'termijn:verstrijken',
      object: 'termijn',
      objectId: termijn.id,
      velden: ['status'],
    });
    return 'verstreken';
  }

  private async bezorg(
    actor: Actor,
    termijn: Termijn,
    mijlpalen: readonly GeplandeMijlpaal[],
    vandaag: Temporal.PlainDate,
  ): Promise<Afloop | null> {
    const keuze = kiesBezorging(mijlpalen, vandaag);
    if (!keuze) return null;
    const { kies, vervalt } = keuze;
    const bezorgd = await this.post.bezorg(actor, termijn, keuze);
    if (!bezorgd && kies.ontvanger === 'aanbieder') await this.post.meldOnbezorgbaar(actor, termijn, keuze);
    await this.termijnen.rondMijlpalenAf(
      [kies.id],
      bezorgd ? 'verzonden' : 'onbezorgbaar',
      bezorgd ? null : 'Er is geen geldig e-mailadres bekend.',
    );
    await this.termijnen.rondMijlpalenAf(idsVan(vervalt), 'vervallen', 'Ingehaald door een later bericht.');
    this.uow.schrijf({ handeling: `termijn:${kies.soort}`, object: 'termijn', objectId: termijn.id });
    return bezorgd ? 'verzonden' : 'onbezorgbaar';
  }
}
