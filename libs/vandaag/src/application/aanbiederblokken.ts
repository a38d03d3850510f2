import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { LeesMaatregelen } from '@navolgbaar/maatregel';
import { LeesOpdrachten } from '@navolgbaar/onderzoek';
import type { Actor } from '@navolgbaar/platform/auth';
import { LeesUitstel } from '@navolgbaar/termijn';
import { GRENS, type Vandaagblok, alsPagina, maakBlok } from './blok';

/** How long a provider finds the outcome of a request here; ours, no source. */
const DAGEN_UITKOMST = 30;
const BLADZIJDE = { vanaf: undefined, aantal: GRENS };

/** What a provider must hand in, and what became of its requests for more time. Inside a unit of work. */
@Injectable()
export class Aanbiederblokken {
  constructor(
    private readonly klok: Klok,
    private readonly opdrachtenlezer: LeesOpdrachten,
    private readonly maatregelenlezer: LeesMaatregelen,
    private readonly uitstellezer: LeesUitstel,
  ) {}

  /** Orders on which a report or more is asked, the first last day on top. */
  async opdrachten(actor: Actor): Promise<Vandaagblok> {
    const filter = { ...BLADZIJDE, status: ['gegeven', 'aanvulling_gevraagd'] as const };
    const pagina = await this.opdrachtenlezer.lijst(actor, filter);
    return maakBlok('eigenOpdrachten', pagina, ({ id, zaakNummer, status, gegevenOp, ...termijn }) => {
      const { uiterlijk, opgeschortOp } = termijn;
      return { id, nummer: zaakNummer, status, op: gegevenOp, uiterlijk, opgeschortOp };
    });
  }

  /** Measures to which nothing or not everything was handed in, the first last day on top. */
  async maatregelen(actor: Actor): Promise<Vandaagblok> {
    const filter = { ...BLADZIJDE, zaakId: null, status: ['opgelegd'] as const };
    const pagina = await this.maatregelenlezer.lijst(actor, filter);
    const resultaten = [...pagina.resultaten].sort(eerstEindigend);
    return maakBlok('eigenMaatregelen', { ...pagina, resultaten }, ({ id, soort, zaakNummer, ...rij }) => {
      const { status, uiterlijk, opgeschortOp } = rij;
      return { id, soort, nummer: zaakNummer, status, uiterlijk, opgeschortOp };
    });
  }

  /** Its requests for extension: those that wait, and those of which the outcome is new. */
  async uitstel(actor: Actor): Promise<Vandaagblok> {
    const sinds = this.klok.vandaag().subtract({ days: DAGEN_UITKOMST }).toString();
    const rijen = await this.uitstellezer.eigen(actor, { sinds, aantal: GRENS + 1 });
    return maakBlok(
      'eigenUitstel',
      alsPagina(rijen),
      ({ object, objectId, naam, kenmerk, status, ...rij }) => {
        const { gevraagdOp, laatsteDag } = rij;
        return {
          ...{ id: objectId, soort: object, naam, nummer: kenmerk, status },
          ...{ op: gevraagdOp, uiterlijk: laatsteDag },
        };
      },
    );
  }
}

type Dagen = { readonly uiterlijk: string | null; readonly opgeschortOp: string | null };

/** What runs comes before what stands still, and what has no last day comes last. */
export function eerstEindigend(een: Dagen, ander: Dagen): number {
  const sleutel = ({ uiterlijk, opgeschortOp }: Dagen) => `${opgeschortOp ? 1 : 0}${uiterlijk ?? '9999'}`;
  return sleutel(een).localeCompare(sleutel(ander));
}
