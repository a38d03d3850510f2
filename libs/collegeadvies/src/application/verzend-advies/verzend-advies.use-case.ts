import { DeelMetCollege, GedeeldeStukken, TrekDelingIn } from '@navolgbaar/college';
import { type OntvangenBestand, SlaDocumentOp } from '@navolgbaar/document';
import { Injectable } from '@nestjs/common';
import { type Ladderkeuze, NeemStap, type NeemStapCommand } from '@navolgbaar/interventieladder';
import { DomeinFout, Klok, schrijfDag } from '@navolgbaar/kernel';
import type { Zaakfeit } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { DeelRapport } from '@navolgbaar/rapport';
import type { Adviesstaat, Verzending } from '../../domain/adviesstaat';
import { Collegeadvies } from '../../domain/collegeadvies';
import { AdviesbasisBron } from '../adviesbasis';
import { Adviespost } from '../adviespost';
import { Adviestermijn } from '../adviestermijn';
import { DrukAdvies } from './druk-advies';
import { Advieswerk, type OpAdvies, feitVan } from '../advieswerk';

export type Verzendkeuze = Pick<Verzending, 'grond' | 'juristdeling' | 'reactie'>;

const RECHT = 'collegeadvies:opstellen';

/**
 * Gives the advice to the college of its gemeente and to no other, with the report and what of the jurist goes with it, on a
 * recorded ground (Wmo 2015 art. 5.2.4; BK-8.06). The term for its answer starts. The advice on paper and the letters that
 * tell of it exist exactly when it was sent.
 */
@Injectable()
export class VerzendAdvies {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly basis: AdviesbasisBron,
    private readonly deel: DeelMetCollege,
    private readonly delingen: TrekDelingIn,
    private readonly gedeeld: GedeeldeStukken,
    private readonly deelRapport: DeelRapport,
    private readonly drukker: DrukAdvies,
    private readonly documenten: SlaDocumentOp,
    private readonly termijn: Adviestermijn,
    private readonly werk: Advieswerk,
    private readonly ladder: NeemStap,
    private readonly post: Adviespost,
  ) {}

  /**
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, COLLEGEADVIES.ZONDER_RAPPORT,
   * .ZONDER_JURIST, .ZONDER_GROND, .ZIENSWIJZE_ONTBREEKT, .ZIENSWIJZE_LOOPT, .NIET_VOLLEDIG, .DAG_VOORBIJ,
   * .BASIS_VERVALLEN, .RUST_OP_VIM, .OVERGEDRAGEN, .TEKEN_ONLEESBAAR,
   * INTERVENTIELADDER.…
   */
  async verzend(actor: Actor, op: OpAdvies, keuze: Verzendkeuze, ladder: Ladderkeuze = {}): Promise<void> {
    eisRecht(actor, RECHT);
    const vandaag = this.klok.vandaag().toString();
    // The version that is printed is the one that is sent: `legVast` asks for the same.
    const stuk = await this.uow.run(actor, async () => ({
      ...{
        advies: await this.eisVerzendbaar(actor, op, keuze, ladder),
        verzending: { ...keuze, op: vandaag },
      },
      organisatie: await this.drukker.organisatie(),
    }));
    const bestand = await this.drukker.druk(actor, stuk);
    await this.documenten.samenMet([bestand], () =>
      this.legVast(actor, op, { keuze, bestand, vandaag, ladder }),
    );
  }

  /** All that can refuse, before anything is printed. */
  private async eisVerzendbaar(
    actor: Actor,
    op: OpAdvies,
    keuze: Verzendkeuze,
    ladder: Ladderkeuze,
  ): Promise<Adviesstaat> {
    const staat = await this.werk.kijk(actor, op.id);
    if (staat.versie !== op.gezien) throw new DomeinFout('VERSIE_VEROUDERD');
    Collegeadvies.herstel(staat).eisVerzendbaar({ ...keuze, op: this.klok.vandaag().toString() });
    const zaak = await this.werk.eisZaak(staat.zaakId);
    await this.basis.eisStaat(actor, staat, zaak);
    const stap = await this.stapVan(staat, zaak, ladder);
    if (stap) await this.ladder.toets(stap);
    return staat;
  }

  private legVast(
    actor: Actor,
    op: OpAdvies,
    { keuze, bestand, vandaag, ladder }: Vastlegging,
  ): Promise<void> {
    return this.werk.vanTeam(actor, RECHT, op, async (advies, zaak) => {
      advies.eisVerzendbaar({ ...keuze, op: vandaag });
      await this.basis.eisStaat(actor, advies.staat, zaak);
      const stap = await this.stapVan(advies.staat, zaak, ladder);
      if (stap) await this.ladder.execute(actor, stap);
      await this.basis.legWeigeringenVoor(actor, advies.staat);
      await this.deelDossier(actor, advies.staat, keuze.grond);
      await this.drukker.bewaar(actor, op.id, bestand);
      const { documentId, sha256 } = bestand;
      const verzending = { ...keuze, op: vandaag, door: actor.gebruikerId, stuk: { documentId, sha256 } };
      // Whoever did not answer in time is waited for no more.
      await this.termijn.eindig(actor, op.id, 'Het advies is verzonden', ['zienswijze']);
      advies.verzend(verzending, await this.termijn.begin(actor, advies.staat, 'college'));
      await this.post.verzonden(actor, advies.staat);
      const { id: aggregaatId, gemeenteNaam, antwoordUiterlijk } = advies.staat;
      this.uow.meld({ type: 'CollegeadviesVerzonden', aggregaatId, payload: feitVan(advies.staat) });
      return {
        ...{ handeling: 'verzenden', velden: ['status', 'verzending'] },
        tekst: `Advies verzonden aan het college van ${gemeenteNaam}. Antwoord uiterlijk ${schrijfDag(antwoordUiterlijk ?? '')}.`,
      };
    });
  }

  /**
   * Takes the advice back. A college that has it goes on seeing it, and why.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, COLLEGEADVIES.AL_BESLOTEN
   */
  trekIn(actor: Actor, op: OpAdvies, reden: string): Promise<void> {
    return this.werk.vanTeam(actor, RECHT, op, async (advies) => {
      advies.trekIn(reden, this.klok.vandaag().toString());
      await this.termijn.eindig(actor, op.id, 'Het advies aan het college is ingetrokken');
      const { id: objectId, gemeenteNaam, verzending } = advies.staat;
      await this.ladder.laatVallen('collegeadvies', op.id);
      if (verzending) await this.delingen.execute(actor, { object: 'collegeadvies', objectId, reden });
      const tekst = `Advies aan het college van ${gemeenteNaam} ingetrokken. Reden: ${reden}`;
      return { handeling: 'intrekken', velden: ['status', 'reden'], tekst };
    });
  }

  /** The step that the advice is: the other steps are the supervisor's own. Null for one that asks no measure. */
  private async stapVan(
    { id: objectId, inhoud, aanleiding, basis, ...advies }: Adviesstaat,
    zaak: Zaakfeit,
    keuze: Ladderkeuze,
  ): Promise<NeemStapCommand | null> {
    if (!inhoud.maatregel) return null;
    const { aanbiederId, aanbiederNaam, wet } = advies;
    return {
      ...{
        object: 'collegeadvies',
        objectId,
        zaak,
        aanbiederId,
        aanbiederNaam,
        wet,
        soort: inhoud.maatregel,
      },
      bevindingIds: await this.basis.bevindingenOnder(basis),
      ...{ termijnen: {}, geweigerd: aanleiding === 'medewerking', keuze },
    };
  }

  private async deelDossier(actor: Actor, advies: Adviesstaat, grond: string): Promise<void> {
    const { id: objectId, zaakId, gemeenteId, aanbiederNaam, zaakNummer, rapport } = advies;
    // A college that has the report already keeps it with its own day (AC-12).
    if (rapport && !(await this.gedeeld.isGedeeld(rapport.id, gemeenteId)))
      await this.deelRapport.execute(actor, { rapportId: rapport.id, gemeenteId, grond });
    await this.deel.execute(actor, {
      ...{ object: 'collegeadvies', objectId, gemeenteId, grond, zaakId },
      omschrijving: `Advies over ${aanbiederNaam} (zaak ${zaakNummer})`,
    });
  }
}

interface Vastlegging {
  readonly keuze: Verzendkeuze;
  readonly bestand: OntvangenBestand;
  readonly vandaag: string;
  readonly ladder: Ladderkeuze;
}
