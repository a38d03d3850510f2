import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { SchrijfTijdlijn, ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Bezoekstaat } from '../../domain/bezoek';
import { type Lijststaat, volgendeLijststatus } from '../../domain/lijst/bezoeklijst';
import { weigerLijst } from '../../domain/lijst/fouten';
import type { Klaarzetting } from '../../domain/lijst/klaarzetting';
import type { Lijsthandeling } from '../../domain/lijst/lijst-status';
import { Klaarzettingen } from '../ports/klaarzettingen';
import { LijstRepository } from '../ports/lijst.repository';
import { BezoekenQuery } from '../queries/bezoeken.query';

/** What an act leaves behind: its audit line, and where it matters to the case, a line in its history. */
export interface Lijstspoor {
  readonly handeling: string;
  readonly velden?: readonly string[];
  readonly tekst?: string;
}

/** A list that is locked, with its visit. */
export interface Slot {
  readonly lijst: Lijststaat;
  readonly bezoek: Bezoekstaat;
}

/** The part that every act on a list has in common: row check, lock, audit line. */
@Injectable()
export class Lijstwerk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly bezoeken: BezoekenQuery,
    private readonly lijsten: LijstRepository,
    private readonly klaarzettingen: Klaarzettingen,
    private readonly zaken: ZaakFeiten,
    private readonly tijdlijn: SchrijfTijdlijn,
  ) {}

  /**
   * One act on the list of a visit, as far as its status allows.
   * @param gezien the version from If-Match; null where the act keeps a number of its own
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also in a case that is closed to this person, VERSIE_VEROUDERD,
   * BEZOEKLIJST.ONTBREEKT, .AFGEROND
   */
  doe<T>(
    actor: Actor,
    { bezoekId, gezien, handeling }: Lijstdoel,
    werk: (slot: Slot) => Promise<{ readonly uitkomst: T; readonly spoor: Lijstspoor }>,
  ): Promise<T> {
    eisRecht(actor, 'bezoek:plannen');
    return this.uow.run(actor, async () => {
      const slot = await this.vergrendel(bezoekId);
      if (gezien !== null && slot.lijst.versie !== gezien) throw new DomeinFout('VERSIE_VEROUDERD');
      volgendeLijststatus(slot.lijst, handeling);
      const { uitkomst, spoor } = await werk(slot);
      await this.laatAchter(slot.lijst, spoor);
      return uitkomst;
    });
  }

  /** The case first, as every act does that adds to it; then the list. Inside a unit of work. */
  async vergrendel(bezoekId: string): Promise<Slot> {
    const bezoek = await this.bezoeken.detail(bezoekId);
    if (!bezoek) throw new DomeinFout('NIET_GEVONDEN');
    await this.zaken.vergrendel(bezoek.zaakId);
    return { bezoek, lijst: await this.lijsten.laadVoorWijziging(bezoekId) };
  }

  /**
   * A visit on a device, with its list locked. Inside a unit of work.
   * @param van whose it must be; null: of anybody of the team
   * @throws DomeinFout NIET_GEVONDEN, KLAARZETTING.…
   */
  async vergrendelKlaarzetting(
    id: string,
    van: string | null,
  ): Promise<Slot & { klaarzetting: Klaarzetting }> {
    const gevonden = await this.klaarzettingen.vind(id);
    if (!gevonden || (van !== null && gevonden.gebruikerId !== van)) throw new DomeinFout('NIET_GEVONDEN');
    const slot = await this.vergrendel(gevonden.bezoekId);
    // Again: another may have ended it while this one waited for the lock.
    const klaarzetting = await this.klaarzettingen.vind(id);
    if (!klaarzetting) throw new DomeinFout('NIET_GEVONDEN');
    return { ...slot, klaarzetting };
  }

  async laatAchter({ id, zaakId }: Lijststaat, { handeling, velden, tekst }: Lijstspoor): Promise<void> {
    if (tekst) await this.tijdlijn.execute(zaakId, { soort: 'bezoek', tekst });
    this.uow.schrijf({ handeling, object: 'bezoeklijst', objectId: id, ...(velden ? { velden } : {}) });
  }
}

interface Lijstdoel {
  readonly bezoekId: string;
  readonly gezien: number | null;
  readonly handeling: Lijsthandeling;
}

export const isUitvoerder = (actor: Actor, { behandelaarId, tweedeId }: Bezoekstaat): boolean =>
  actor.gebruikerId !== null && [behandelaarId, tweedeId].includes(actor.gebruikerId);

/** Only who carries the visit out has it on a device. @throws DomeinFout KLAARZETTING.NIET_UW_BEZOEK */
export function eisUitvoerder(actor: Actor, bezoek: Bezoekstaat): void {
  if (!isUitvoerder(actor, bezoek)) weigerLijst('KLAARZETTING.NIET_UW_BEZOEK');
}

/**
 * Who fills in the list: who carries the visit out, since findings rest on what was seen (BK-4.03). AANNAME: the coördinator
 * too, for a colleague who fell ill or left.
 */
export const magInvullen = (actor: Actor, bezoek: Bezoekstaat): boolean =>
  isUitvoerder(actor, bezoek) || heeftRecht(actor, 'bezoeklijst:overnemen');

/** @throws DomeinFout BEZOEKLIJST.NIET_UW_BEZOEK */
export function eisInvuller(actor: Actor, bezoek: Bezoekstaat): void {
  if (!magInvullen(actor, bezoek)) weigerLijst('BEZOEKLIJST.NIET_UW_BEZOEK');
}
