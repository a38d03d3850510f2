import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import type { Readable } from 'node:stream';
import { WederhorenQuery } from '../queries/wederhoren.query';
import { type Inzendingkeuze, Reactieontvangst } from '../reactieontvangst';
import { Wederhoortermijn } from '../wederhoortermijn';
import { type OpWederhoor, Wederhoorwerk, eisEigen } from '../wederhoorwerk';

/** The provider reacts to the draft, until the last day; kept until it sends it in. */
@Injectable()
export class Reageer {
  constructor(
    private readonly klok: Klok,
    private readonly query: WederhorenQuery,
    private readonly ontvangst: Reactieontvangst,
    private readonly termijn: Wederhoortermijn,
    private readonly werk: Wederhoorwerk,
  ) {}

  /** Keeps all that it says, in place of what was kept. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, WEDERHOOR.… */
  bewaar(actor: Actor, op: OpWederhoor, keuze: Inzendingkeuze): Promise<void> {
    return this.werk.vanAanbieder(actor, op, async (wederhoor) => {
      const isVoorbij = this.termijn.isVoorbij(await this.termijn.stand(wederhoor.staat));
      wederhoor.bewaar(await this.ontvangst.neem(wederhoor.staat, keuze), isVoorbij);
      return { handeling: 'bewaren', velden: ['reacties', 'eigenReactie'] };
    });
  }

  /** Sends in what was kept. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, WEDERHOOR.… */
  dienIn(actor: Actor, op: OpWederhoor, geenOpmerkingen: boolean): Promise<void> {
    return this.werk.vanAanbieder(actor, op, async (wederhoor) => {
      const vandaag = this.klok.vandaag().toString();
      const isVoorbij = this.termijn.isVoorbij(await this.termijn.stand(wederhoor.staat));
      wederhoor.dienIn(vandaag, { geenOpmerkingen, isVoorbij });
      await this.ontvangst.verwerk(actor, wederhoor, { op: vandaag });
      return { handeling: 'indienen', velden: ['status', 'ingediendOp'] };
    });
  }

  /**
   * Adds a file to the reaction. It stands with the papers of the case at once.
   * @returns the id of the document @throws DomeinFout NIET_GEVONDEN also for the hearing of another, WEDERHOOR.TERMIJN_VOORBIJ, DOCUMENT.…
   */
  async voegBestandToe(
    actor: Actor,
    { id, ...bestand }: { readonly id: string; readonly naam: string; readonly inhoud: Readable },
  ): Promise<{ id: string }> {
    eisRecht(actor, 'wederhoor:reageren');
    return this.ontvangst.voegBestandToe(actor, bestand, async () => {
      const wederhoor = await this.query.detail(id);
      if (!wederhoor) throw new DomeinFout('NIET_GEVONDEN');
      eisEigen(actor, wederhoor);
      await this.ontvangst.eisOpen(wederhoor);
      return wederhoor;
    });
  }
}
