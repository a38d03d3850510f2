import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisPersoon } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Toetsingskaderfoutcode } from '../../domain/fouten';
import type { Kaderinhoud } from '../../domain/kader';
import {
  type Kaderhandeling,
  type Kaderstatus,
  geldendeVersie,
  kaderovergangen,
} from '../../domain/kader-status';
import { keurKader } from '../../domain/keur-kader';
import { leegKader, opgeschoond } from '../../domain/leeg-kader';
import { type Kader, KaderRepository, type Kaderversie, type Versiekop } from '../ports/kader.repository';
import { weigerFouten } from '../weiger';

export interface BeginKaderCommand extends Pick<Kaderinhoud, 'naam' | 'doel' | 'eigenaar' | 'evaluatieOp'> {
  readonly code: string;
  /** The version that it begins as a copy of; null for an empty one. */
  readonly kopieVan: string | null;
}

interface Gezien {
  readonly id: string;
  readonly versie: number;
}

/** A framework of the organisation begins, gets a new concept, and ends (BK-6.17). */
@Injectable()
export class BeheerKader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly kaders: KaderRepository,
  ) {}

  /**
   * A framework of its own, with its first concept.
   * @returns the id of that concept
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN for a copy of nothing, TOETSINGSKADER.BESTAAT_AL, .KLOPT_NIET
   */
  begin(actor: Actor, { code, kopieVan, ...kop }: BeginKaderCommand): Promise<string> {
    eisPersoon(actor, 'toetsingskader:beheren');
    return this.uow.run(actor, async () => {
      const basis = kopieVan === null ? null : await this.kaders.vindVersie(kopieVan);
      if (kopieVan !== null && !basis) throw new DomeinFout('NIET_GEVONDEN');
      const inhoud = opgeschoond({ ...(basis?.inhoud ?? leegKader(kop)), ...kop });
      weigerFouten(keurKader(inhoud));
      const kaderId = nieuwId();
      await this.kaders.begin(kaderId, code);
      this.uow.schrijf({ handeling: 'toetsingskader:beginnen', object: 'toetsingskader', objectId: kaderId });
      return this.legConceptVast(kaderId, inhoud);
    });
  }

  /**
   * A new concept, beginning as the version that holds now, or else as the newest.
   * @returns its id
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, TOETSINGSKADER.BEEINDIGD, .HEEFT_AL_CONCEPT
   */
  beginConcept(actor: Actor, gezien: Gezien): Promise<string> {
    eisPersoon(actor, kaderovergangen.loopt.beginConcept.recht);
    return this.uow.run(actor, async () => {
      await this.laad(gezien, 'beginConcept');
      const koppen = await this.kaders.koppen(gezien.id);
      const basis = geldendeVersie(koppen, null, this.klok.vandaag().toString()) ?? (koppen[0] as Versiekop);
      const basisversie = (await this.kaders.vindVersie(basis.id)) as Kaderversie;
      return this.legConceptVast(gezien.id, basisversie.inhoud);
    });
  }

  /**
   * Gives a framework its last day. What rests on it stays as it is.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, TOETSINGSKADER.BEEINDIGD, .EINDE_PAST_NIET,
   * .HEEFT_AL_CONCEPT while somebody is still writing
   */
  async beeindig(
    actor: Actor,
    { tot, reden, ...gezien }: Gezien & { readonly tot: string; readonly reden: string },
  ): Promise<void> {
    eisPersoon(actor, kaderovergangen.loopt.beeindig.recht);
    await this.uow.run(actor, async () => {
      const { status } = await this.laad(gezien, 'beeindig');
      // AANNAME: not back in time, or what was looked at with it would have had no framework.
      if (tot < this.klok.vandaag().toString()) {
        throw new DomeinFout<Toetsingskaderfoutcode>('TOETSINGSKADER.EINDE_PAST_NIET', {}, [
          { name: 'tot', reason: 'Kies vandaag of een latere dag.' },
        ]);
      }
      if ((await this.kaders.koppen(gezien.id)).some((versie) => versie.status === 'concept'))
        throw new DomeinFout<Toetsingskaderfoutcode>('TOETSINGSKADER.HEEFT_AL_CONCEPT');
      await this.kaders.beeindig(gezien.id, status, tot, reden);
      this.uow.schrijf({
        ...{ handeling: 'toetsingskader:beeindigen', object: 'toetsingskader', objectId: gezien.id },
        velden: ['geldigTot', 'eindreden'],
      });
    });
  }

  /** @returns the framework in its next status */
  private async laad({ id, versie }: Gezien, handeling: Kaderhandeling): Promise<Kader> {
    const kader = await this.kaders.laadVoorWijziging(id);
    if (kader.status === 'beeindigd')
      throw new DomeinFout<Toetsingskaderfoutcode>('TOETSINGSKADER.BEEINDIGD');
    if (kader.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
    const status = volgendeStatus<Kaderstatus, Kaderhandeling>(kaderovergangen, kader.status, handeling);
    return { ...kader, status };
  }

  private async legConceptVast(kaderId: string, inhoud: Kaderinhoud): Promise<string> {
    const id = nieuwId();
    await this.kaders.voegConceptToe(id, kaderId, inhoud);
    this.uow.schrijf({ handeling: 'kaderversie:maken', object: 'kaderversie', objectId: id });
    return id;
  }
}
