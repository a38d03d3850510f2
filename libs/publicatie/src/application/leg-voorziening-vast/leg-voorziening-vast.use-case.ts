import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { nieuwId } from '@navolgbaar/platform/database';
import type { NieuweVoorziening, Voorzieningafloop } from '../../domain/voorziening';
import { Publicatiewerk, type Werkhandeling } from '../publicatiewerk';

interface OpPublicatie {
  readonly publicatieId: string;
  readonly versie: number;
}
interface LegVoorzieningVastCommand extends OpPublicatie, Omit<NieuweVoorziening, 'id'> {}

/** A request to the court to stop the opening (Awb art. 8:81), and what came of it. It holds the opening up. */
@Injectable()
export class LegVoorzieningVast {
  constructor(
    private readonly klok: Klok,
    private readonly werk: Publicatiewerk,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, PUBLICATIE.NIET_OPENBAAR_BESLOTEN, .VOORZIENING_… */
  execute(actor: Actor, { publicatieId, versie, ...verzoek }: LegVoorzieningVastCommand): Promise<void> {
    const handeling: Werkhandeling = {
      ...{ recht: 'publicatie:voorstellen', publicatieId, versie },
      ...{ handeling: 'publicatie:voorziening-vastleggen', velden: ['status', 'voorzieningen'] },
    };
    return this.werk.doe(actor, handeling, async (publicatie) =>
      publicatie.legVoorzieningVast({ id: nieuwId(), ...verzoek }, this.vandaag()),
    );
  }

  /** @throws DomeinFout as `execute`, PUBLICATIE.AFLOOP_PAST_NIET */
  legAfloopVast(
    actor: Actor,
    { publicatieId, versie }: OpPublicatie,
    afloop: Voorzieningafloop,
  ): Promise<void> {
    const handeling: Werkhandeling = {
      ...{ recht: 'publicatie:voorstellen', publicatieId, versie },
      ...{ handeling: 'publicatie:afloop-vastleggen', velden: ['status', 'voorzieningen'] },
    };
    return this.werk.doe(actor, handeling, async (publicatie) =>
      publicatie.legAfloopVast(afloop, this.vandaag()),
    );
  }

  private vandaag(): string {
    return this.klok.vandaag().toString();
  }
}
