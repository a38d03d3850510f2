import { LeesActiviteiten } from '@navolgbaar/activiteit';
import { Injectable } from '@nestjs/common';
import { WACHT_OP_MENS, ZoekBerichten } from '@navolgbaar/bericht';
import { LeesBezoeken } from '@navolgbaar/bezoek';
import { LeesCorrigerend } from '@navolgbaar/corrigerend';
import { LeesMaatregelen } from '@navolgbaar/maatregel';
import { LeesMeldingen, LeesOpgaven, LeesTwijfels } from '@navolgbaar/melding';
import { LeesOpdrachten } from '@navolgbaar/onderzoek';
import { LeesOpvraaglijsten } from '@navolgbaar/opvraaglijst';
import { LeesPatronen } from '@navolgbaar/patroon';
import type { Actor } from '@navolgbaar/platform/auth';
import { LeesPost } from '@navolgbaar/postvak';
import { LeesRapporten } from '@navolgbaar/rapport';
import { LeesAfspraken } from '@navolgbaar/veiligheidsafspraak';
import { LeesWederhoren } from '@navolgbaar/wederhoor';
import { BeheerActiepunten, LeesWegingen } from '@navolgbaar/weging';
import { GRENS, type Vandaagblok, alsPagina, maakBlok } from './blok';

/** Null: the work of the whole team. */
export interface Werkkring {
  readonly behandelaarId: string | null;
  readonly zaakIds: readonly string[] | null;
}

const BLADZIJDE = { vanaf: undefined, aantal: GRENS };

/** What came in and asks a supervisor to weigh, to judge, to adopt or to send again. Inside a unit of work. */
@Injectable()
export class Werkblokken {
  constructor(
    private readonly meldingenlezer: LeesMeldingen,
    private readonly opdrachtenlezer: LeesOpdrachten,
    private readonly opvraaglijstenlezer: LeesOpvraaglijsten,
    private readonly wederhorenlezer: LeesWederhoren,
    private readonly bezoekenlezer: LeesBezoeken,
    private readonly maatregelenlezer: LeesMaatregelen,
    private readonly rapportenlezer: LeesRapporten,
    private readonly berichtenzoeker: ZoekBerichten,
    private readonly postlezer: LeesPost,
    private readonly opgavenlezer: LeesOpgaven,
    private readonly twijfellezer: LeesTwijfels,
    private readonly actiepuntenlezer: BeheerActiepunten,
    private readonly wegingenlezer: LeesWegingen,
    private readonly patronenlezer: LeesPatronen,
    private readonly activiteitenlezer: LeesActiviteiten,
    private readonly afsprakenlezer: LeesAfspraken,
    private readonly corrigerendlezer: LeesCorrigerend,
  ) {}

  /** Agreements for safety that were not kept, or not checked by their day. Of the whole team: it waits for nobody's return. */
  async veiligheid(actor: Actor): Promise<Vandaagblok> {
    const rijen = await this.afsprakenlezer.signalen(actor, GRENS + 1);
    return maakBlok('veiligheid', alsPagina(rijen), ({ id, signaal: soort, aanbiederNaam: naam, ...rij }) => {
      const nummer = rij.zaakNummer ?? rij.meldingNummer;
      // A breach has no last day: it is now.
      const uiterlijk = soort === 'niet_gecontroleerd' ? rij.controleOp : null;
      return { id, soort, nummer, naam, zaakId: rij.zaakId, uiterlijk };
    });
  }

  /** What a weighing set going and does not wait for the werkoverleg. Of the whole team: it may wait for nobody's return. */
  async weegtaken(actor: Actor): Promise<Vandaagblok> {
    const rijen = await this.wegingenlezer.wachtendeTaken(actor, GRENS + 1);
    return maakBlok(
      'weegtaken',
      alsPagina(rijen),
      ({ meldingId: id, soort, nummer, onderwerp, ontstaanOp }) => {
        return { id, soort, nummer, naam: onderwerp, op: ontstaanOp };
      },
    );
  }

  /** Patterns at providers about which nobody said anything yet. Of the whole team: nobody handles a provider. */
  async patronen(actor: Actor): Promise<Vandaagblok> {
    const filter = { aanbiederId: null, status: 'open', aantal: GRENS + 1 } as const;
    const rijen = await this.patronenlezer.lijst(actor, filter);
    return maakBlok('patronen', alsPagina(rijen), ({ id, regel: soort, aanbiederNaam: naam, ontstaanOp }) => {
      return { id, soort, naam, op: ontstaanOp };
    });
  }

  /** Activities that are planned, and those to which somebody wanted to come back: the first day on top. */
  async activiteiten(actor: Actor, { behandelaarId }: Werkkring): Promise<Vandaagblok> {
    const rijen = await this.activiteitenlezer.wachtend(actor, { behandelaarId, aantal: GRENS + 1 });
    return maakBlok('activiteiten', alsPagina(rijen), ({ id, soort, nummer, status, wachtOp, ...rij }) => {
      const naam = rij.aanbiederNaam ?? rij.partij ?? rij.wat;
      return { id, soort, nummer, naam, status, uiterlijk: wachtOp, behandelaarId: rij.behandelaarId };
    });
  }

  /** What the werkoverleg gave this person, or the team, to do: the first day on top. */
  async actiepunten(actor: Actor, { behandelaarId }: Werkkring): Promise<Vandaagblok> {
    const rijen = await this.actiepuntenlezer.open(actor, behandelaarId, GRENS + 1);
    return maakBlok('actiepunten', alsPagina(rijen), (rij) => {
      const { meldingId: id, meldingNummer: nummer, soort, omschrijving: naam, uiterlijk } = rij;
      return { id, soort, nummer, naam, uiterlijk, behandelaarId: rij.eigenaarId };
    });
  }

  /** Not decided yet: those of this person, or of anybody in the team. */
  meldingen(actor: Actor, { behandelaarId }: Werkkring): Promise<Vandaagblok> {
    return this.teWegen(actor, 'meldingen', behandelaarId === null ? 'iemand' : { behandelaarId });
  }

  /** Not decided yet, and taken by nobody. */
  nieuweMeldingen(actor: Actor): Promise<Vandaagblok> {
    return this.teWegen(actor, 'nieuweMeldingen', 'niemand');
  }

  private async teWegen(
    actor: Actor,
    naam: 'meldingen' | 'nieuweMeldingen',
    van: Parameters<LeesMeldingen['teWegen']>[1]['van'],
  ): Promise<Vandaagblok> {
    const rijen = await this.meldingenlezer.teWegen(actor, { van, aantal: GRENS + 1 });
    return maakBlok(naam, alsPagina(rijen), ({ onderwerp, ontvangenOp, ...rij }) => {
      return { ...rij, naam: onderwerp, op: ontvangenOp };
    });
  }

  /** What providers stated and nobody read yet: of this person's meldingen and those of nobody, or of the team. */
  async opgaven(actor: Actor, { behandelaarId }: Werkkring): Promise<Vandaagblok> {
    const rijen = await this.opgavenlezer.wachtend(actor, { behandelaarId, aantal: GRENS + 1 });
    return maakBlok('opgaven', alsPagina(rijen), ({ id, soort, nummer, onderwerp, laatsteOp }) => {
      return { id, soort, nummer, naam: onderwerp, op: laatsteOp };
    });
  }

  /** Doubts of providers past their last day, the latest first. Nobody in particular handles a doubt. */
  async twijfels(actor: Actor): Promise<Vandaagblok> {
    const rijen = await this.twijfellezer.wachtend(actor, GRENS + 1);
    return maakBlok('twijfels', alsPagina(rijen), ({ id, nummer, aanbiederNaam, status, uiterlijk }) => {
      return { id, nummer, naam: aanbiederNaam, status, uiterlijk };
    });
  }

  /** Mail about which nobody decided yet. Without who sent it: that is on its own page. */
  async post(actor: Actor): Promise<Vandaagblok> {
    const pagina = await this.postlezer.lijst(actor, { ...BLADZIJDE, status: 'open', meldingId: null });
    return maakBlok('post', pagina, ({ id, nummer, kop, ontvangenOp }) => {
      return { id, nummer, naam: kop?.onderwerp ?? null, op: ontvangenOp };
    });
  }

  /** Orders of which the report waits for a judgement. */
  async opdrachten(actor: Actor, { zaakIds }: Werkkring): Promise<Vandaagblok> {
    const filter = { ...BLADZIJDE, status: ['rapport_ontvangen'] as const, zaakIds };
    const pagina = await this.opdrachtenlezer.lijst(actor, filter);
    return maakBlok('opdrachten', pagina, (rij) => {
      const zaakId = 'zaakId' in rij ? rij.zaakId : null;
      return { id: rij.id, nummer: rij.zaakNummer, naam: rij.aanbiederNaam, zaakId };
    });
  }

  /** Request lists of which answers wait for a judgement, and those that a provider did not answer in time. */
  async opvraaglijsten(actor: Actor, { zaakIds }: Werkkring): Promise<Vandaagblok[]> {
    const { bijTeam, teLaat } = await this.opvraaglijstenlezer.wachtend(actor, zaakIds, GRENS + 1);
    const kern = ({ id, zaakId, zaakNummer, titel, status }: (typeof bijTeam)[number]) => {
      return { id, zaakId, nummer: zaakNummer, naam: titel, status };
    };
    return [
      maakBlok('opvraaglijsten', alsPagina(bijTeam), kern),
      maakBlok('opvraaglijstenTeLaat', alsPagina(teLaat), (rij) => ({
        ...kern(rij),
        uiterlijk: rij.uiterlijk,
      })),
    ];
  }

  /** Hearings with reactions to answer or to round off, and those whose last day passed without a reaction. */
  async wederhoren(actor: Actor, { zaakIds }: Werkkring): Promise<Vandaagblok[]> {
    const wacht = await this.wederhorenlezer.wachtend(actor, zaakIds, GRENS + 1);
    const kern = ({ id, zaakId, rapportNummer, titel, status }: (typeof wacht.teBeantwoorden)[number]) => {
      return { id, zaakId, nummer: rapportNummer, naam: titel, status };
    };
    return [
      maakBlok('wederhoren', alsPagina(wacht.teBeantwoorden), kern),
      maakBlok('wederhorenZonderReactie', alsPagina(wacht.zonderReactie), (rij) => ({
        ...kern(rij),
        uiterlijk: rij.uiterlijk,
      })),
    ];
  }

  /** Visits that are planned, the first one first: those whose day has passed wait for what came of them. */
  async bezoeken(actor: Actor, { behandelaarId }: Werkkring): Promise<Vandaagblok> {
    const filter = {
      zaakId: null,
      aanbiederId: null,
      behandelaarId,
      status: 'gepland',
      teLaat: false,
    } as const;
    const pagina = await this.bezoekenlezer.lijst(actor, { ...BLADZIJDE, ...filter });
    return maakBlok(
      'bezoeken',
      pagina,
      ({ id, zaakNummer, aanbiederNaam, zaakId, op, behandelaarId: wie }) => {
        return { id, nummer: zaakNummer, naam: aanbiederNaam, zaakId, op, behandelaarId: wie };
      },
    );
  }

  /** Measures to which the provider reacted, and those followed in part of which nobody chose yet what happens with the rest. */
  async maatregelen(actor: Actor, { zaakIds }: Werkkring): Promise<Vandaagblok[]> {
    const filter = { ...BLADZIJDE, zaakId: null, zaakIds };
    const [ontvangen, keuzes] = await Promise.all([
      this.maatregelenlezer.lijst(actor, { ...filter, status: ['ontvangen'] }),
      this.maatregelenlezer.lijst(actor, { ...filter, status: ['deels_opgevolgd'], wachtOpKeuze: true }),
    ]);
    const kern = (rij: (typeof ontvangen.resultaten)[number]) => {
      const zaakId = 'zaakId' in rij ? rij.zaakId : null;
      return { id: rij.id, soort: rij.soort, nummer: rij.zaakNummer, naam: rij.aanbiederNaam, zaakId };
    };
    return [maakBlok('maatregelen', ontvangen, kern), maakBlok('maatregelkeuzes', keuzes, kern)];
  }

  /** Corrective measures that ask for attention; `status` says why. */
  async corrigerend(actor: Actor, { zaakIds }: Werkkring): Promise<Vandaagblok> {
    const rijen = await this.corrigerendlezer.signalen(actor, { zaakIds, aantal: GRENS + 1 });
    return maakBlok('corrigerend', alsPagina(rijen), ({ signaal: status, aanbiederNaam: naam, ...rij }) => {
      const { id, nummer, zaakId, soort, uiterlijk } = rij;
      return { id, nummer, naam, zaakId, soort, status, uiterlijk };
    });
  }

  /** Reports that are not adopted yet. */
  async rapporten(actor: Actor, { zaakIds }: Werkkring): Promise<Vandaagblok> {
    const filter = { status: 'concept' as const, zaakId: null, zaakIds, na: null, aantal: GRENS };
    const pagina = await this.rapportenlezer.lijst(actor, filter);
    return maakBlok('rapporten', pagina, ({ id, nummer, titel }) => ({ id, nummer, naam: titel }));
  }

  /** Letters that did not arrive or wait for the post, of the whole team: whoever sees one may send it. */
  async berichten(actor: Actor): Promise<Vandaagblok> {
    const rijen = await this.berichtenzoeker.execute(actor, { status: WACHT_OP_MENS, aantal: GRENS + 1 });
    return maakBlok('berichten', alsPagina(rijen), ({ object, objectId, onderwerp, aangemaaktOp }) => {
      return { id: objectId, soort: object, naam: onderwerp, op: aangemaaktOp };
    });
  }
}
