import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import type { Bedrag } from '../../domain/corrigerendstaat';
import type { Uitvoeringsinvoer } from '../../domain/corrigerende-maatregel';
import type { Bekendmakingsinvoer, Clientinvoer } from '../../domain/keuringen';
import { Maatregelwerk, type OpMaatregel } from '../maatregelwerk';
import { middeltermijn } from '../termijnen';

const RECHT = 'corrigerend:uitvoeren';
/** A day and why. */
export interface Dagreden {
  readonly op: string;
  readonly reden: string;
}

/**
 * What the gemeente does with its measure, reported by itself or written down by the team from paper (BK-8.07).
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, CORRIGEREND.ONVOLLEDIG, .PAST_NIET,
 * .AL_GEMELD, .CLIENT_WLZ, .OVERGEDRAGEN
 */
@Injectable()
export class VoerMaatregelUit {
  constructor(private readonly werk: Maatregelwerk) {}

  /** It works from here on (Awb art. 3:40); of a besluit the term for bezwaar begins (Awb art. 6:8). */
  maakBekend(actor: Actor, op: OpMaatregel, invoer: Bekendmakingsinvoer): Promise<void> {
    return this.werk.doe(actor, RECHT, op, (maatregel, wanneer) => {
      const bezwaar = maatregel.staat.karakter === 'besluit' ? middeltermijn(invoer.op) : null;
      maatregel.maakBekend(invoer, bezwaar, wanneer);
    });
  }

  noemClienten(actor: Actor, op: OpMaatregel, clienten: readonly Clientinvoer[]): Promise<void> {
    return this.werk.doe(actor, RECHT, op, (maatregel, wanneer) => maatregel.noemClienten(clienten, wanneer));
  }

  meldUitvoering(actor: Actor, op: OpMaatregel, invoer: Uitvoeringsinvoer): Promise<void> {
    return this.werk.doe(actor, RECHT, op, (maatregel, wanneer) => maatregel.meldUitvoering(invoer, wanneer));
  }

  legBedragVast(actor: Actor, op: OpMaatregel, bedrag: Bedrag): Promise<void> {
    return this.werk.doe(actor, RECHT, op, (maatregel, wanneer) => maatregel.legBedragVast(bedrag, wanneer));
  }

  /** @param tot null: without an end */
  verleng(actor: Actor, op: OpMaatregel, tot: string | null, reden: string): Promise<void> {
    return this.werk.doe(actor, RECHT, op, (maatregel, wanneer) =>
      maatregel.verleng({ tot, reden }, wanneer),
    );
  }

  hefOp(actor: Actor, op: OpMaatregel, einde: Dagreden): Promise<void> {
    return this.werk.doe(actor, RECHT, op, (maatregel, wanneer) => maatregel.hefOp(einde, wanneer));
  }
}
