import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import type { Zaakfeit } from '@navolgbaar/onderzoek';
import type { Actor } from '@navolgbaar/platform/auth';
import { StartTermijn } from '@navolgbaar/termijn';
import type { GestarteTermijn } from '../domain/maatregelstaat';
import { TERMIJNCODES, type Termijnonderdeel } from '../domain/soorten';
import { type Termijnkeuze, lengteVan } from '../domain/termijnkeuze';

export interface StartMaatregeltermijnenCommand {
  readonly maatregelId: string;
  readonly aanbiederId: string;
  readonly zaak: Pick<Zaakfeit, 'id' | 'nummer' | 'behandelaarId'>;
  readonly onderdelen: readonly Termijnonderdeel[];
  readonly gevraagd: Readonly<Partial<Record<Termijnonderdeel, Termijnkeuze>>>;
}

/** Starts the terms of a maatregel, today, inside the unit of work of the act that gives them. */
@Injectable()
export class StartMaatregeltermijnen {
  constructor(
    private readonly klok: Klok,
    private readonly startTermijn: StartTermijn,
  ) {}

  /** @throws DomeinFout MAATREGEL.DAG_VOORBIJ, TERMIJN_DUUR_… */
  async execute(
    actor: Actor,
    { maatregelId, aanbiederId, zaak, onderdelen, gevraagd }: StartMaatregeltermijnenCommand,
  ): Promise<Partial<Record<Termijnonderdeel, GestarteTermijn>>> {
    const vandaag = this.klok.vandaag();
    const gestart: Partial<Record<Termijnonderdeel, GestarteTermijn>> = {};
    for (const onderdeel of onderdelen) {
      const keuze = gevraagd[onderdeel];
      const { id: termijnId, uiterlijk } = await this.startTermijn.execute(actor, {
        code: TERMIJNCODES[onderdeel],
        ...{ object: 'maatregel', objectId: maatregelId, zaakId: zaak.id, aanbiederId },
        behandelaarId: zaak.behandelaarId,
        kenmerk: zaak.nummer,
        start: vandaag.toString(),
        duur: keuze && lengteVan(keuze, vandaag, onderdeel),
      });
      gestart[onderdeel] = { termijnId, uiterlijk };
    }
    return gestart;
  }
}
