import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { Publicatiewerk, type Werkhandeling } from '../publicatiewerk';

/**
 * Holds a decided publication up, for example while a court looks at a request for a voorlopige voorziening, and lets
 * it go on.
 */
@Injectable()
export class HoudPublicatieAan {
  constructor(
    private readonly klok: Klok,
    private readonly werk: Publicatiewerk,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, PUBLICATIE.NIET_OPENBAAR_BESLOTEN */
  execute(
    actor: Actor,
    { publicatieId, versie, reden }: { publicatieId: string; versie: number; reden: string },
  ): Promise<void> {
    const handeling: Werkhandeling = {
      ...{ recht: 'publicatie:voorstellen', publicatieId, versie },
      ...{ handeling: 'publicatie:aanhouden', velden: ['status', 'aanhoudreden'] },
    };
    return this.werk.doe(actor, handeling, async (publicatie) => publicatie.houdAan(reden));
  }

  /**
   * @param reden obligatory where a court granted the hold: why it may go on now
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, PUBLICATIE.VOORZIENING_LOOPT,
   * .OPHEFFINGSREDEN_ONTBREEKT
   */
  hervat(
    actor: Actor,
    { publicatieId, versie, reden }: { publicatieId: string; versie: number; reden: string | null },
  ): Promise<void> {
    const handeling: Werkhandeling = {
      ...{ recht: 'publicatie:voorstellen', publicatieId, versie },
      ...{ handeling: 'publicatie:hervatten', velden: ['status', 'voorzieningen'] },
    };
    return this.werk.doe(actor, handeling, async (publicatie) =>
      publicatie.hervat(reden, this.klok.vandaag().toString()),
    );
  }
}
