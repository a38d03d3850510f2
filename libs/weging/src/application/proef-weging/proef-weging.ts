import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { isAanname } from '../../domain/afwegingskader';
import { type AndereUitkomst, type Kleuruitkomst, bepaalKleur, naasteUitkomsten } from '../../domain/kleur';
import { type Omvangvoorstel, stelOmvangVoor } from '../../domain/omvang';
import { type Kleur, KLEUREN, hoogte } from '../../domain/soorten';
import { eisWeegbaar } from '../../domain/weeg';
import { Weegsituaties, type Weegvraag } from '../weegsituatie';

export interface ProefWegingVraag extends Weegvraag {
  readonly ernst: string | null;
  readonly omvang: string | null;
  readonly getroffen: number | null;
  readonly verhoogNaar: Kleur | null;
}

export interface Weegproef {
  readonly omvangvoorstel: Omvangvoorstel | null;
  readonly aantalClienten: number | null;
  readonly eerdereMeldingen: number;
  readonly vraagtAandacht: boolean;
  readonly aanname: boolean;
  /** Null as long as ernst or omvang is not chosen. */
  readonly uitkomst:
    (Kleuruitkomst & { readonly hoger: readonly Kleur[]; readonly andere: readonly AndereUitkomst[] }) | null;
}

/**
 * What a weighing would give, for the form that is being filled in: by the same functions as the weighing itself, so that
 * no colour is ever computed elsewhere. Stores nothing but that somebody looked.
 */
@Injectable()
export class ProefWeging {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly situaties: Weegsituaties,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, WEGING.… */
  execute(actor: Actor, vraag: ProefWegingVraag): Promise<Weegproef> {
    eisRecht(actor, 'weging:vaststellen');
    return this.uow.run(actor, async () => {
      const { melding, kader, eerdere, vraagtAandacht, aantalClienten } = await this.situaties.van(vraag);
      const { ernst, omvang, getroffen, verhoogNaar } = vraag;
      eisWeegbaar({ meldingsoort: melding.soort, getroffen, aantalClienten });
      this.uow.schrijf({ handeling: 'weging:proberen', object: 'melding', objectId: melding.id });
      const gevraagd = { omvangvoorstel: stelOmvangVoor(kader, getroffen, aantalClienten), aantalClienten };
      const rest = { eerdereMeldingen: eerdere.length, vraagtAandacht, aanname: isAanname(kader) };
      if (ernst === null || omvang === null) return { ...gevraagd, ...rest, uitkomst: null };
      const zonder = bepaalKleur(kader, { ernst, omvang, verhoogNaar: null });
      const hoger = KLEUREN.filter((kleur) => hoogte(kleur) > hoogte(zonder.kleurMatrix));
      // While somebody is choosing, a raise may be none any more: it then does not count. Storing it is refused.
      const geldt = verhoogNaar !== null && hoger.includes(verhoogNaar);
      const uitkomst = geldt ? bepaalKleur(kader, { ernst, omvang, verhoogNaar }) : zonder;
      const andere = naasteUitkomsten(kader, { ernst, omvang, totaal: aantalClienten });
      return { ...gevraagd, ...rest, uitkomst: { ...uitkomst, hoger, andere } };
    });
  }
}
