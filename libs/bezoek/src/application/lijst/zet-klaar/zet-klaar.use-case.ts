import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { nieuwId } from '@navolgbaar/platform/database';
import { randomBytes } from 'node:crypto';
import { weigerLijst } from '../../../domain/lijst/fouten';
import { type Klaarzetting, klaarTot } from '../../../domain/lijst/klaarzetting';
import { Klaarzettingen } from '../../ports/klaarzettingen';
import { Lijstwerk, eisUitvoerder } from '../lijstwerk';

/**
 * Puts a visit on a device of who carries it out, with a key that only this device gets. The list must be open; the visit may be
 * recorded already, for whoever finishes the list the day after.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, BEZOEKLIJST.ONTBREEKT, .AFGEROND, .BEZOEK_PAST_NIET, KLAARZETTING.NIET_UW_BEZOEK,
 * .TE_VROEG
 */
@Injectable()
export class ZetKlaar {
  constructor(
    private readonly klok: Klok,
    private readonly klaarzettingen: Klaarzettingen,
    private readonly werk: Lijstwerk,
  ) {}

  /** @returns with the key, base64 of 32 bytes */
  execute(
    actor: Actor,
    { bezoekId, toestel }: { readonly bezoekId: string; readonly toestel: string },
  ): Promise<{ readonly id: string; readonly sleutel: string; readonly verlooptOp: string }> {
    const doel = { bezoekId, gezien: null, handeling: 'zetKlaar' } as const;
    return this.werk.doe(actor, doel, async ({ lijst, bezoek }) => {
      eisUitvoerder(actor, bezoek);
      if (bezoek.status === 'vervallen') weigerLijst('BEZOEKLIJST.BEZOEK_PAST_NIET');
      const nu = this.klok.nu();
      const klaarzetting: Klaarzetting = {
        ...{ id: nieuwId(), lijstId: lijst.id, bezoekId, zaakId: lijst.zaakId, toestel, status: 'klaar' },
        // Who carries out the visit is a person: eisUitvoerder looked.
        ...{ gebruikerId: actor.gebruikerId as string, intrekreden: null },
        ...{ klaargezetOp: nu.toString(), verlooptOp: klaarTot(bezoek, nu).toString() },
      };
      const sleutel = randomBytes(32).toString('base64');
      await this.klaarzettingen.voegToe(klaarzetting, sleutel);
      const { id, verlooptOp } = klaarzetting;
      return {
        uitkomst: { id, sleutel, verlooptOp },
        spoor: { handeling: 'bezoeklijst:klaarzetten', velden: [`klaarzetting:${id}`] },
      };
    });
  }
}
