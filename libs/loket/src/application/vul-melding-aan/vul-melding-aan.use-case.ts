import { Injectable } from '@nestjs/common';
import { type OntvangenBestand, SlaDocumentOp } from '@navolgbaar/document';
import { type Codesleutel, type Melderinzage, VolgMelding } from '@navolgbaar/melding';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';

export interface VulMeldingAanCommand {
  readonly sleutel: Codesleutel;
  /** Says which form this is: its signed time. */
  readonly formulier: string;
  readonly vraagId: string | null;
  readonly tekst: string;
  readonly bestanden: readonly OntvangenBestand[];
}

/** Adds what a melder wrote and the files with it, together or not at all. */
@Injectable()
export class VulMeldingAan {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly volg: VolgMelding,
    private readonly documenten: SlaDocumentOp,
  ) {}

  /**
   * @returns the contact as it was before, and whether this is new: the same form twice is one addition, and then its
   * files are thrown away again. Null when the code opens nothing (any more)
   * @throws DomeinFout GEEN_RECHT, MELDING.MELDER_ZONDER_RUIMTE; then nothing is kept
   */
  async execute(
    actor: Actor,
    { bestanden, ...command }: VulMeldingAanCommand,
  ): Promise<{ readonly inzage: Melderinzage; readonly nieuw: boolean } | null> {
    eisRecht(actor, 'melding:registreren');
    // The bytes say whether a file is the same one: its name and its id do not.
    const formulier = [command.formulier, ...bestanden.map(({ sha256 }) => sha256)].join(' ');
    const aantalBestanden = bestanden.length;
    const bestandsbytes = bestanden.reduce((som, { grootte }) => som + grootte, 0);
    const werk = async () => {
      const omvang = { aantalBestanden, bestandsbytes };
      const gedaan = await this.volg.vulAan(actor, { ...command, formulier, ...omvang });
      if (!gedaan?.nieuw) return gedaan;
      for (const bestand of bestanden) {
        const waarbij = { object: 'melding', objectId: gedaan.inzage.meldingId, soort: 'bijlage-melder' };
        await this.documenten.execute(actor, { ...waarbij, bestand });
      }
      return gedaan;
    };
    return this.documenten.samenMet(
      bestanden,
      () => this.uow.run(actor, werk),
      (gedaan) => gedaan?.nieuw === true,
    );
  }
}
