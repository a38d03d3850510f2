import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { type Gespreksverslagregel, Gespreksverslagen } from '../ports/gespreksverslagen';
import { MeldingenQuery } from '../queries/meldingen.query';
import { verslaghash } from '../verslaghash';

export interface Getoondverslag extends Gespreksverslagregel {
  /** Whether the text is still what was laid down. */
  readonly onveranderd: boolean;
}

export interface VerbeterVerslagCommand {
  readonly meldingId: string;
  readonly verslagId: string;
  readonly tekst: string;
  readonly reden: string;
}

/** The records of calls with the melder. One is never changed: what is corrected stands beside it, with the reason. */
@Injectable()
export class VerbeterGespreksverslag {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly meldingen: MeldingenQuery,
    private readonly verslagen: Gespreksverslagen,
  ) {}

  /** Reading is logged. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  van(actor: Actor, meldingId: string): Promise<readonly Getoondverslag[]> {
    eisRecht(actor, 'melding:lezen');
    return this.uow.run(actor, async () => {
      await this.eis(meldingId);
      this.uow.schrijf({
        handeling: 'melding:gespreksverslag-lezen',
        object: 'melding',
        objectId: meldingId,
      });
      return (await this.verslagen.van(meldingId)).map((verslag) => ({
        ...verslag,
        onveranderd: verslaghash(verslag.tekst) === verslag.sha256,
      }));
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also of a record of another melding */
  execute(actor: Actor, { meldingId, verslagId, tekst, reden }: VerbeterVerslagCommand): Promise<void> {
    eisRecht(actor, 'melding:bewerken');
    return this.uow.run(actor, async () => {
      await this.eis(meldingId);
      const eerder = (await this.verslagen.van(meldingId)).find(({ id }) => id === verslagId);
      if (!eerder) throw new DomeinFout('NIET_GEVONDEN');
      await this.verslagen.voegToe({
        ...{ id: nieuwId(), meldingId, tekst, sha256: verslaghash(tekst), gevoerdOp: eerder.gevoerdOp },
        ...{ verbetertId: verslagId, reden },
      });
      this.uow.schrijf({
        ...{ handeling: 'melding:gespreksverslag-verbeteren', object: 'melding', objectId: meldingId },
        velden: ['tekst', 'reden'],
      });
    });
  }

  private async eis(meldingId: string): Promise<void> {
    if (!(await this.meldingen.feiten(meldingId))) throw new DomeinFout('NIET_GEVONDEN');
  }
}
