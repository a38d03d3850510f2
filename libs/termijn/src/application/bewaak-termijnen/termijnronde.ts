import { Injectable } from '@nestjs/common';
import { volgendeStatus } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Temporal } from 'temporal-polyfill';
import { huidigeVersie } from '../../domain/lopende-termijn';
import { kiesBezorging, verdeelOverLezers } from '../../domain/mijlpalen';
import {
  type Termijnhandeling,
  type Termijnstatus,
  isOpen,
  termijnovergangen,
} from '../../domain/termijn-status';
import {
  type GeplandeMijlpaal,
  type Mijlpaalafloop,
  type Termijn,
  TermijnRepository,
} from '../ports/termijn.repository';
import { feitVan } from '../termijnfeit';
import type { Lezer, Lezers } from './lezers';
import { type Bezorging, Termijnpost } from './termijnpost';

/** What a unit of work of the watch has in hand. */
export interface Ronde {
  readonly actor: Actor;
  readonly vandaag: Temporal.PlainDate;
  readonly lezers: Lezers;
  /** Whether a person stopped the ladder of this version of the term, with a reason. */
  readonly isGestopt: (termijnId: string, versie: number) => boolean;
  readonly rondAf: (mijlpaal: GeplandeMijlpaal, afloop: Mijlpaalafloop, reden: string | null) => void;
}

const INGEHAALD = 'Ingehaald door een later bericht.';

/** Does what is due of one term that was taken, inside the unit of work of the watch. */
@Injectable()
export class Termijnronde {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly termijnen: TermijnRepository,
    private readonly post: Termijnpost,
  ) {}

  /** @param open what is due of this term: whether it is still needed is looked at again here */
  async behandel(ronde: Ronde, termijn: Termijn, open: readonly GeplandeMijlpaal[]): Promise<void> {
    const { versie } = huidigeVersie(termijn.verloop);
    const loopt = isOpen(termijn.status);
    const gestopt = ronde.isGestopt(termijn.id, versie);
    const geldig: GeplandeMijlpaal[] = [];
    for (const mijlpaal of open) {
      if (!loopt || mijlpaal.versie !== versie)
        ronde.rondAf(mijlpaal, 'vervallen', 'De termijn is intussen veranderd.');
      else if (gestopt && mijlpaal.soort === 'escalatie')
        ronde.rondAf(mijlpaal, 'vervallen', 'De berichten zijn gestopt, met een reden.');
      else geldig.push(mijlpaal);
    }
    await this.stelVast(
      ronde,
      termijn,
      geldig.filter(({ ontvanger }) => ontvanger === 'dossier'),
    );
    await this.bezorg(
      ronde,
      termijn,
      geldig.filter(({ ontvanger }) => ontvanger !== 'dossier'),
    );
  }

  /** The last day has passed: a fact, also at night and on a closed day. */
  private async stelVast(
    { vandaag, rondAf }: Ronde,
    termijn: Termijn,
    mijlpalen: readonly GeplandeMijlpaal[],
  ): Promise<void> {
    const { uiterlijk } = huidigeVersie(termijn.verloop);
    if (mijlpalen.length === 0 || Temporal.PlainDate.compare(vandaag, uiterlijk) <= 0) return;
    const status = volgendeStatus<Termijnstatus, Termijnhandeling>(
      termijnovergangen,
      termijn.status,
      termijn.definitie.aard === 'wachttijd' ? 'loopAf' : 'verstrijk',
    );
    // No new version: nothing was changed, time went by.
    await this.termijnen.wijzig({ ...termijn, status }, termijn.versie);
    for (const mijlpaal of mijlpalen) rondAf(mijlpaal, 'vastgesteld', null);
    const payload = { ...feitVan(termijn), uiterlijk: uiterlijk.toString() };
    this.uow.meld({ type: 'TermijnVerstreken', aggregaatId: termijn.id, payload });
    this.uow.schrijf({
      handeling: 'termijn:verstrijken',
      object: 'termijn',
      objectId: termijn.id,
      velden: ['status'],
    });
  }

  /** Of everything that is due, each reader gets one letter: the latest news. */
  private async bezorg(ronde: Ronde, termijn: Termijn, open: readonly GeplandeMijlpaal[]): Promise<void> {
    const bezorgingen: Bezorging[] = [];
    for (const ontvanger of new Set(open.map((mijlpaal) => mijlpaal.ontvanger))) {
      const keuze = kiesBezorging(
        open.filter((mijlpaal) => mijlpaal.ontvanger === ontvanger),
        ronde.vandaag,
      );
      if (!keuze) continue;
      const { kies, vervalt, geplandOp } = keuze;
      for (const mijlpaal of vervalt) ronde.rondAf(mijlpaal, 'vervallen', INGEHAALD);
      // A step that waited for a person comes when it can: that is not late.
      const laat = kies.heropend ? null : geplandOp;
      bezorgingen.push({ kies, lezers: await ronde.lezers.van(termijn, ontvanger), geplandOp: laat });
    }
    const coordinatoren = (await ronde.lezers.van(termijn, 'coordinator')) ?? [];
    for (const brief of verdeelOverLezers(bezorgingen, coordinatoren)) {
      if (brief.ingehaald) ronde.rondAf(brief.kies, 'vervallen', INGEHAALD);
      else await this.verstuur(ronde, termijn, brief);
    }
  }

  private async verstuur(ronde: Ronde, termijn: Termijn, brief: Bezorging): Promise<void> {
    const { actor, lezers, rondAf } = ronde;
    const { kies } = brief;
    const bezorgd = await this.post.bezorg(actor, termijn, brief, lezers);
    const telt = kies.ontvanger === 'aanbieder' || kies.soort === 'escalatie';
    if (!bezorgd && telt && brief.lezers !== null)
      await this.post.meldOnbezorgbaar(actor, termijn, brief, lezers);
    if (brief.lezers === null) rondAf(kies, 'wacht_op_delen', null);
    else if (bezorgd) rondAf(kies, 'verzonden', null);
    else rondAf(kies, 'onbezorgbaar', 'Er is geen geldig e-mailadres bekend.');
    // Null: a step about which a coordinator decides first.
    this.kondigAan(termijn, kies, brief.lezers ?? (await ronde.lezers.van(termijn, 'coordinator')) ?? []);
    this.uow.schrijf({
      handeling: kies.soort === 'escalatie' ? `termijn:escalatie-${kies.ontvanger}` : `termijn:${kies.soort}`,
      object: 'termijn',
      objectId: termijn.id,
    });
  }

  /** For who works in the werkbank: a provider and a college follow their own road. */
  private kondigAan(termijn: Termijn, { soort }: GeplandeMijlpaal, lezers: readonly Lezer[]): void {
    const gebruikerIds = lezers.flatMap((lezer) => (lezer.soort === 'medewerker' ? lezer.wie : []));
    if (gebruikerIds.length === 0) return;
    const payload = { ...feitVan(termijn), stap: soort, gebruikerIds };
    this.uow.meld({ type: 'TermijnAangekondigd', aggregaatId: termijn.id, payload });
  }
}
