import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { VorigBezoek } from '@navolgbaar/identiteit';
import { LeesZaken, ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, bereikVan, eisRecht, heeftRecht, vanBinnen } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Aanbiederblokken } from './aanbiederblokken';
import { Adviesblokken } from './adviesblokken';
import { Besluitblokken } from './besluitblokken';
import {
  GRENS,
  alsPagina,
  maakBlok,
  type Blokvanbuiten,
  type Vandaagblok,
  metOnderwerp,
  vanBuiten,
} from './blok';
import { Termijnblokken } from './termijnblokken';
import { Werkblokken } from './werkblokken';

/** How far back a first visit looks; ours, no source. */
const EERSTE_BEZOEK = { hours: 7 * 24 };
const WIJZIGINGEN = 10;

type Wijziging = Awaited<ReturnType<LeesZaken['wijzigingen']>>[number];

export interface Vandaag {
  /** From when "new" counts: the previous visit, or a week ago. */
  readonly sinds: string;
  readonly eersteBezoek: boolean;
  readonly blokken: readonly (Vandaagblok | Blokvanbuiten)[];
  /** What others did in the cases of this person; empty for who has none. */
  readonly wijzigingen: readonly Wijziging[];
  readonly meerWijzigingen: boolean;
}

type Inhoud = Pick<Vandaag, 'blokken' | 'wijzigingen'>;

/**
 * What waits for a person today and what changed since the previous visit. Every block is a list of its own capability,
 * read by the use case of that list: with its rights, its rows and its audit line, in one unit of work.
 */
@Injectable()
export class LeesVandaag {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly bezoek: VorigBezoek,
    private readonly zaken: LeesZaken,
    private readonly zaakfeiten: ZaakFeiten,
    private readonly termijnen: Termijnblokken,
    private readonly werk: Werkblokken,
    private readonly aanbieder: Aanbiederblokken,
    private readonly besluit: Besluitblokken,
    private readonly adviezen: Adviesblokken,
  ) {}

  /** @throws DomeinFout GEEN_RECHT also for a machine: nothing waits for it */
  execute(actor: Actor): Promise<Vandaag> {
    eisRecht(actor, 'ik:lezen');
    const { gebruikerId } = actor;
    if (gebruikerId === null) throw new DomeinFout('GEEN_RECHT', { recht: 'ik:lezen' });
    return this.uow.run(actor, async () => {
      const vorige = await this.bezoek.van(gebruikerId);
      const sinds = vorige ?? this.klok.nu().subtract(EERSTE_BEZOEK).toString();
      const { blokken, wijzigingen } = await this.inhoud(actor, gebruikerId, sinds);
      return {
        ...{ sinds, eersteBezoek: vorige === null, blokken },
        wijzigingen: wijzigingen.slice(0, WIJZIGINGEN),
        meerWijzigingen: wijzigingen.length > WIJZIGINGEN,
      };
    });
  }

  private async inhoud(actor: Actor, gebruikerId: string, sinds: string): Promise<Inhoud> {
    if (vanBinnen(actor)) return this.voorToezicht(actor, gebruikerId, sinds);
    return { blokken: vanBuiten(await this.voorAnderen(actor, sinds)), wijzigingen: [] };
  }

  /** A toezichthouder sees the own work and what nobody took; a coordinator that of the whole team. */
  private async voorToezicht(actor: Actor, gebruikerId: string, sinds: string): Promise<Inhoud> {
    const heelTeam = actor.rollen.includes('coordinator');
    const behandelaarId = heelTeam ? null : gebruikerId;
    const zaakIds = heelTeam ? null : await this.zaakfeiten.openVan(gebruikerId);
    const kring = { behandelaarId, zaakIds };
    const filter = { behandelaarId: gebruikerId, sinds, aantal: WIJZIGINGEN + 1 };
    const [delen, wijzigingen] = await Promise.all([
      Promise.all([
        this.werk.veiligheid(actor),
        this.termijnen.termijnen(actor, behandelaarId),
        this.termijnen.verzoeken(actor, behandelaarId),
        ...(heelTeam ? [this.termijnen.deelbesluiten(actor), this.andereBehandelaar(actor)] : []),
        this.werk.opdrachten(actor, kring),
        this.werk.opvraaglijsten(actor, kring),
        this.werk.wederhoren(actor, kring),
        this.werk.bezoeken(actor, kring),
        this.werk.maatregelen(actor, kring),
        this.werk.corrigerend(actor, kring),
        this.adviezen.voorTeam(actor, kring),
        ...(heelTeam ? [this.besluit.publicaties(actor)] : []),
        this.werk.weegtaken(actor),
        this.werk.patronen(actor),
        this.werk.activiteiten(actor, kring),
        this.werk.actiepunten(actor, kring),
        this.werk.meldingen(actor, kring),
        this.werk.nieuweMeldingen(actor),
        this.werk.opgaven(actor, kring),
        this.werk.twijfels(actor),
        this.werk.post(actor),
        this.werk.rapporten(actor, kring),
        this.werk.berichten(actor),
      ]),
      this.zaken.wijzigingen(actor, filter),
    ]);
    const blokken = delen.flat();
    const zaken = blokken.flatMap(({ regels }) => regels.flatMap(({ zaakId }) => zaakId ?? []));
    return { blokken: metOnderwerp(blokken, await this.zaakfeiten.onderwerpen(zaken)), wijzigingen };
  }

  /** Cases that lie with somebody who may not handle them, since a conflict of interest. */
  private async andereBehandelaar(actor: Actor): Promise<Vandaagblok> {
    const rijen = await this.zaken.vanWieNietMag(actor, GRENS + 1);
    return maakBlok(
      'andereBehandelaar',
      alsPagina(rijen),
      ({ id, nummer, onderwerp: naam, behandelaarId }) => {
        return { id, zaakId: id, nummer, naam, behandelaarId };
      },
    );
  }

  private async voorAnderen(actor: Actor, sinds: string): Promise<Vandaagblok[]> {
    switch (bereikVan(actor)) {
      case 'college':
        return this.voorCollege(actor, sinds);
      case 'aanbieder':
        return this.aanbieder.alle(actor);
      default:
        return heeftRecht(actor, 'wachtrij:lezen') ? [await this.besluit.taken(actor)] : [];
    }
  }

  /** A jurist advises; deciding, also about publication, is of the college. */
  private voorCollege(actor: Actor, sinds: string): Promise<Vandaagblok[]> {
    const werk = heeftRecht(actor, 'publicatie:besluiten')
      ? [this.adviezen.voorCollege(actor), this.besluit.publicaties(actor)]
      : [this.adviezen.voorJurist(actor)];
    return Promise.all([...werk, this.besluit.gedeeld(actor, sinds)]);
  }
}
