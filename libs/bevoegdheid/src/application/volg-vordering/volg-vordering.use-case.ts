import { Injectable } from '@nestjs/common';
import { Klok, schrijfDag } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { trekIn, volgTermijn } from '../../domain/gebruik';
import { Gebruikwerk } from '../gebruikwerk';

export interface Vorderingstand {
  /** The last day as the term that was set has it now. */
  readonly antwoordUiterlijk: string;
  /** Since when all that had to be given is in; null while something of it is open. */
  readonly antwoordBinnenOp: string | null;
}

interface OpVordering {
  readonly id: string;
  readonly versie: number;
}

/** What happens to a request with a term at the capability that sent it (Awb art. 5:20 lid 1). */
@Injectable()
export class VolgVordering {
  constructor(
    private readonly klok: Klok,
    private readonly werk: Gebruikwerk,
  ) {}

  /**
   * Moves the last day with the term.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK
   */
  volg(actor: Actor, { id, versie, ...stand }: OpVordering & Vorderingstand): Promise<void> {
    return this.werk.doe(actor, { id, gezien: versie }, (gebruik) => {
      const verschoven = gebruik.antwoordUiterlijk !== stand.antwoordUiterlijk;
      const tekst = `Antwoord op de vordering van ${schrijfDag(gebruik.op)}: nu uiterlijk ${schrijfDag(stand.antwoordUiterlijk)}.`;
      return {
        nieuw: volgTermijn(gebruik, stand),
        handeling: 'bevoegdheid:termijn-volgen',
        ...(verschoven ? { tekst } : {}),
        velden: ['antwoordUiterlijk', 'antwoordBinnenOp'],
      };
    });
  }

  /**
   * It is not asked any more: no answer, and no refusal.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK
   */
  trekIn(actor: Actor, { id, versie, reden }: OpVordering & { readonly reden: string }): Promise<void> {
    return this.werk.doe(actor, { id, gezien: versie }, (gebruik) => ({
      nieuw: trekIn(gebruik, { op: this.klok.vandaag().toString(), reden }),
      handeling: 'bevoegdheid:intrekken',
      tekst: `De vordering van ${schrijfDag(gebruik.op)} is ingetrokken.`,
      velden: ['status', 'ingetrokkenOp', 'intrekreden'],
    }));
  }
}
