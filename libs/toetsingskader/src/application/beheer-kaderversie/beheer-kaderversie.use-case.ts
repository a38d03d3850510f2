import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisPersoon } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { keurVaststelling } from '../../domain/evaluatie';
import type { Toetsingskaderfoutcode } from '../../domain/fouten';
import type { Kaderinhoud } from '../../domain/kader';
import { keurKader } from '../../domain/keur-kader';
import { opgeschoond } from '../../domain/leeg-kader';
import { type Versiehandeling, type Versiestatus, versieovergangen } from '../../domain/versie-status';
import { KaderRepository, type Kaderversie, type Vaststelling } from '../ports/kader.repository';
import { weigerFouten } from '../weiger';

interface Gezien {
  readonly id: string;
  /** The version that the person has seen. */
  readonly versie: number;
}

/** A concept is written until a person adopts it with its document; from then on it is frozen (BK-6.17). */
@Injectable()
export class BeheerKaderversie {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly kaders: KaderRepository,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, TOETSINGSKADER.BEVROREN, .KLOPT_NIET */
  async wijzig(actor: Actor, gezien: Gezien, inhoud: Kaderinhoud): Promise<void> {
    const schoon = opgeschoond(inhoud);
    await this.doe(actor, gezien, 'wijzig', async () => {
      weigerFouten(keurKader(schoon));
      await this.kaders.wijzigVersie(gezien.id, schoon);
    });
  }

  /**
   * Throws a concept away: nothing rests on it. A framework that never had another goes with it.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, TOETSINGSKADER.BEVROREN
   */
  async gooiWeg(actor: Actor, gezien: Gezien): Promise<void> {
    await this.doe(actor, gezien, 'gooiWeg', async ({ kaderId }) => {
      await this.kaders.verwijderVersie(gezien.id);
      if ((await this.kaders.koppen(kaderId)).length === 0) await this.kaders.verwijder(kaderId);
    });
  }

  /**
   * Adopts a concept: an act of a person. The version before it holds until the first day of this one.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, TOETSINGSKADER.BEVROREN, .BEEINDIGD,
   * .KLOPT_NIET with every fault, also of its days
   */
  async stelVast(actor: Actor, gezien: Gezien, vaststelling: Vaststelling): Promise<void> {
    await this.doe(actor, gezien, 'stelVast', async ({ kaderId, inhoud }, status) => {
      const kader = await this.kaders.laadVoorWijziging(kaderId);
      if (kader.status === 'beeindigd')
        throw new DomeinFout<Toetsingskaderfoutcode>('TOETSINGSKADER.BEEINDIGD');
      weigerFouten([
        ...this.keurDagen(vaststelling),
        // The rules may have become stricter since it was stored.
        ...keurVaststelling(inhoud, vaststelling.geldigVanaf),
      ]);
      await this.kaders.stelVersieVast(gezien.id, status, vaststelling);
    });
  }

  private keurDagen({ geldigVanaf, brondatum }: Vaststelling) {
    const vandaag = this.klok.vandaag().toString();
    return [
      ...(geldigVanaf < vandaag
        ? [{ pad: 'geldigVanaf', reden: 'Kies vandaag of een latere dag: wat is getoetst, verandert niet.' }]
        : []),
      ...(brondatum > vandaag ? [{ pad: 'brondatum', reden: 'Vul een dag in tot en met vandaag.' }] : []),
    ];
  }

  private async doe(
    actor: Actor,
    { id, versie }: Gezien,
    handeling: Versiehandeling,
    werk: (concept: Kaderversie, status: Versiestatus) => Promise<void>,
  ): Promise<void> {
    eisPersoon(actor, versieovergangen.concept[handeling].recht);
    await this.uow.run(actor, async () => {
      const concept = await this.kaders.laadVersieVoorWijziging(id);
      if (concept.status !== 'concept')
        throw new DomeinFout<Toetsingskaderfoutcode>('TOETSINGSKADER.BEVROREN');
      if (concept.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      await werk(
        concept,
        volgendeStatus<Versiestatus, Versiehandeling>(versieovergangen, concept.status, handeling),
      );
      this.uow.schrijf({ handeling: `kaderversie:${handeling}`, object: 'kaderversie', objectId: id });
    });
  }
}
