import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import type { Grondoordeel } from '../../domain/afweging';
import { type Grondencatalogus, catalogusOp } from '../../domain/gronden';
import { Publicatiewerk, type Werkhandeling } from '../publicatiewerk';

interface WeegGrondenCommand {
  readonly publicatieId: string;
  readonly versie: number;
  readonly oordelen: readonly Grondoordeel[];
}

/** Weighs the report against the grounds on which the Woo keeps information closed (art. 5.1 and 5.2), one by one. */
@Injectable()
export class WeegGronden {
  constructor(
    private readonly klok: Klok,
    private readonly werk: Publicatiewerk,
  ) {}

  /** The grounds as the law has them today. @throws DomeinFout GEEN_RECHT */
  catalogus(actor: Actor): Grondencatalogus {
    eisRecht(actor, 'publicatie:lezen');
    return catalogusOp(this.klok.vandaag().toString());
  }

  /**
   * In place of what was weighed before.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, INVOER_ONGELDIG,
   * PUBLICATIE.GRONDEN_SAMEN, .ABSOLUTE_GROND
   */
  execute(actor: Actor, { publicatieId, versie, oordelen }: WeegGrondenCommand): Promise<void> {
    const handeling: Werkhandeling = {
      ...{ recht: 'publicatie:voorstellen', publicatieId, versie },
      ...{ handeling: 'publicatie:gronden-wegen', velden: ['gronden'] },
    };
    return this.werk.doe(actor, handeling, async (publicatie) =>
      publicatie.weegGronden(catalogusOp(this.klok.vandaag().toString()), oordelen),
    );
  }
}
