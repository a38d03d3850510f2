import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Maatregelsteun, RustOpMaatregel } from '@navolgbaar/maatregel';
import type { Actor } from '@navolgbaar/platform/auth';
import { OPEN_ADVIEZEN } from '../../domain/collegeadvies-status';
import { Advieswerk } from '../advieswerk';
import { Adviezen } from '../ports/adviezen';

const REDEN = 'De maatregel waarop dit voorstel rustte, is ingetrokken.';

/**
 * A measure under an advice that somebody began is not withdrawn: first the advice is. A proposal that nobody took up is
 * dropped with it, in the same act (Awb art. 3:2).
 */
@Injectable()
export class VolgMaatregelintrekking implements Maatregelsteun, OnModuleInit {
  constructor(
    private readonly rustOp: RustOpMaatregel,
    private readonly klok: Klok,
    private readonly adviezen: Adviezen,
    private readonly werk: Advieswerk,
  ) {}

  onModuleInit(): void {
    this.rustOp.meldAan(this);
  }

  /** @throws DomeinFout MAATREGEL.ADVIES_LOOPT */
  async bijIntrekking(_: Actor, maatregel: { readonly id: string; readonly zaakId: string }): Promise<void> {
    await this.werk.eisZaak(maatregel.zaakId);
    for (const id of await this.adviezen.opBasis(maatregel.zaakId, maatregel.id)) {
      const advies = await this.adviezen.laadVoorWijziging(id);
      const { status, versie, gemeenteNaam } = advies.staat;
      if (!OPEN_ADVIEZEN.includes(status)) continue;
      if (status !== 'voorstel') throw new DomeinFout('MAATREGEL.ADVIES_LOOPT');
      advies.verliesBasis(maatregel.id, REDEN, this.klok.vandaag().toString());
      await this.adviezen.bewaar(advies, versie);
      const weg = advies.staat.status === 'afgezien';
      await this.werk.laatSpoorNa(advies.staat, {
        ...{ handeling: weg ? 'afzien' : 'aanvullen', velden: ['status', 'basis', 'reden'] },
        tekst: weg
          ? `Het voorstel voor een advies aan het college van ${gemeenteNaam} vervalt. ${REDEN}`
          : `Het voorstel voor een advies aan het college van ${gemeenteNaam} rust op een maatregel minder.`,
      });
    }
  }
}
