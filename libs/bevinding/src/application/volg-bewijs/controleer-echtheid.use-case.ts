import { Injectable } from '@nestjs/common';
import { Documentzegel } from '@navolgbaar/document';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { bepaalEchtheid } from '../../domain/ketenregel';
import type { Echtheidsuitslag } from '../../domain/soorten';
import { Bewijswerk } from '../bewijswerk';
import { BewijsRepository } from '../ports/bewijs.repository';

const TEKST: Readonly<Record<Echtheidsuitslag, string>> = {
  klopt: 'de inhoud is gelijk aan het zegel.',
  wijkt_af: 'de inhoud wijkt af van het zegel.',
  onleesbaar: 'de inhoud is beschadigd en niet te lezen.',
  ontbreekt: 'de inhoud is er niet meer.',
};

/**
 * Compares the stored content of a document with the seal it had when it became evidence. The outcome is a line of its
 * chain, whatever it is. The file is read between two units of work: it can be large.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, BEWIJS.GEEN_BESTAND
 */
@Injectable()
export class ControleerEchtheid {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly bewijs: BewijsRepository,
    private readonly zaken: ZaakFeiten,
    private readonly zegels: Documentzegel,
    private readonly werk: Bewijswerk,
  ) {}

  async execute(actor: Actor, bewijsstukId: string): Promise<void> {
    eisRecht(actor, 'bevinding:vastleggen');
    const { documentId, zegel } = await this.uow.run(actor, async () => {
      const bewijsstuk = await this.bewijs.laadVoorWijziging(bewijsstukId);
      if (!(await this.zaken.van(bewijsstuk.staat.zaakId))) throw new DomeinFout('NIET_GEVONDEN');
      bewijsstuk.eis('controleer');
      return { documentId: bewijsstuk.staat.bronId as string, zegel: bewijsstuk.staat.zegel as string };
    });
    const inhoud = await this.zegels.opgeslagen(actor, documentId, zegel);
    await this.werk.schrijfBij(actor, bewijsstukId, () => {
      const uitslag = bepaalEchtheid(zegel, inhoud);
      const zegelNa = 'sha256' in inhoud ? inhoud.sha256 : null;
      return {
        regel: {
          soort: 'gecontroleerd',
          op: this.klok.vandaag().toString(),
          zegelVoor: zegel,
          zegelNa,
          uitslag,
        },
        tekst: `echtheid gecontroleerd, ${TEKST[uitslag]}`,
      };
    });
  }
}
