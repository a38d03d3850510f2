import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import type { Partnervraaginhoud } from '@navolgbaar/partner';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Meldingfoutcode } from '../../domain/fouten';
import { type Naamplek, noemtPersoon, vindNaamplekken } from '../../domain/persoonsgegeven';
import { MeldingRepository, type Persoon } from '../ports/melding.repository';
import { Verzegelingen } from '../ports/verzegelingen';

/**
 * Says of texts whether they name a melder or cliënt of these meldingen, for who prepares them for others; a sealed melder too
 * for who opened the seal. The
 * identities are opened inside and never leave; every check is logged as a reading would be.
 */
@Injectable()
export class BevatPersoonsnaam {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly meldingen: MeldingRepository,
    private readonly verzegelingen: Verzegelingen,
  ) {}

  /**
   * @returns for each text whether a name, e-mail address or telephone number of theirs stands in it
   * @throws DomeinFout GEEN_RECHT
   */
  async execute(actor: Actor, meldingIds: readonly string[], teksten: readonly string[]): Promise<boolean[]> {
    return (await this.vind(actor, meldingIds, teksten)).map((plekken) => plekken.length > 0);
  }

  /**
   * Where, for who takes them out.
   * @returns for each text the places, not whose name stands there
   * @throws DomeinFout GEEN_RECHT
   */
  vind(actor: Actor, meldingIds: readonly string[], teksten: readonly string[]): Promise<Naamplek[][]> {
    eisRecht(actor, 'publicatie:voorstellen');
    return this.uow.run(actor, async () => {
      const personen: Persoon[] = [];
      for (const id of meldingIds) {
        personen.push(...(await this.meldingen.personen(id, 'melder')));
        personen.push(...(await this.meldingen.personen(id, 'client')));
        const verzegeld = await this.verzegelingen.lees(id);
        if (verzegeld) personen.push(verzegeld);
        this.uow.schrijf({ handeling: 'melder:vergelijken', object: 'melding', objectId: id });
      }
      return teksten.map((tekst) => vindNaamplekken(tekst, personen));
    });
  }

  /**
   * Refuses a question for somebody outside that names a melder whose identity is sealed: that never goes along (rulings,
   * Melding). For who opened the seal: the row policy shows nobody else what to compare with, so that trying names tells
   * nothing. Every check is logged.
   * @throws DomeinFout GEEN_RECHT, MELDING.NOEMT_VERZEGELDE_MELDER
   */
  eisZonderVerzegelde(
    actor: Actor,
    meldingIds: readonly string[],
    tekst: Pick<Partnervraaginhoud, 'vraag' | 'doel'>,
  ): Promise<void> {
    eisRecht(actor, 'verstrekking:vastleggen');
    return this.uow.run(actor, async () => {
      const verzegeld: Persoon[] = [];
      for (const id of meldingIds) {
        const melder = await this.verzegelingen.lees(id);
        if (!melder) continue;
        verzegeld.push(melder);
        this.uow.schrijf({ handeling: 'melder:vergelijken', object: 'melding', objectId: id });
      }
      const velden = (['vraag', 'doel'] as const).filter((veld) => noemtPersoon(tekst[veld], verzegeld));
      if (velden.length === 0) return;
      throw new DomeinFout<Meldingfoutcode>(
        'MELDING.NOEMT_VERZEGELDE_MELDER',
        {},
        velden.map((name) => ({
          name,
          reason: 'Hier staat een naam die niet naar buiten mag. Laat die weg.',
        })),
      );
    });
  }
}
