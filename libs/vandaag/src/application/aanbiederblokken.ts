import { Injectable } from '@nestjs/common';
import { LeesAanbieders } from '@navolgbaar/aanbieder';
import { EigenDocumenten } from '@navolgbaar/document';
import { Gebruikersgegevens, LeesAccountverzoeken } from '@navolgbaar/identiteit';
import { Klok } from '@navolgbaar/kernel';
import { LeesMaatregelen } from '@navolgbaar/maatregel';
import { LeesOpgaven, LeesTwijfels } from '@navolgbaar/melding';
import { LeesOpdrachten } from '@navolgbaar/onderzoek';
import { LeesOpvraaglijsten } from '@navolgbaar/opvraaglijst';
import { type Actor, heeftRecht } from '@navolgbaar/platform/auth';
import { LeesZienswijzevragen } from '@navolgbaar/publicatie';
import { LeesUitstel } from '@navolgbaar/termijn';
import { LeesAfspraken, OPEN_AFSPRAKEN } from '@navolgbaar/veiligheidsafspraak';
import { LeesWederhoren } from '@navolgbaar/wederhoor';
import { type Bloknaam, GRENS, type Vandaagblok, type Vandaagregel, alsPagina, maakBlok } from './blok';

/** How long a provider finds the outcome of a request here; ours, no source. */
const DAGEN_UITKOMST = 30;
/** What a provider can open besides its documents. */
const MET_PAGINA: readonly string[] = ['opdracht', 'maatregel'];
const BLADZIJDE = { vanaf: undefined, aantal: GRENS };

type Regel = Partial<Vandaagregel> & Pick<Vandaagregel, 'id'>;
interface Regels {
  readonly regels: readonly Regel[];
  readonly meer: boolean;
}

/**
 * The start page of a provider: its last days, what it must hand in and tell, answer and complete, of what it is in doubt, what
 * became of its requests, what went to and fro, and what stops its intake. A new block is a method with its name. Inside a unit of work.
 */
@Injectable()
export class Aanbiederblokken {
  constructor(
    private readonly klok: Klok,
    private readonly opdrachtenlezer: LeesOpdrachten,
    private readonly maatregelenlezer: LeesMaatregelen,
    private readonly uitstellezer: LeesUitstel,
    private readonly documentenlezer: EigenDocumenten,
    private readonly aanbieders: LeesAanbieders,
    private readonly verzoekenlezer: LeesAccountverzoeken,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly opgavenlezer: LeesOpgaven,
    private readonly twijfellezer: LeesTwijfels,
    private readonly opvraaglijstenlezer: LeesOpvraaglijsten,
    private readonly wederhorenlezer: LeesWederhoren,
    private readonly afsprakenlezer: LeesAfspraken,
    private readonly zienswijzenlezer: LeesZienswijzevragen,
  ) {}

  /** In the order of the page. The number of statements does not depend on how much there is. */
  async alle(actor: Actor): Promise<Vandaagblok[]> {
    const [
      afspraken,
      opdrachten,
      opvraaglijsten,
      concepten,
      zienswijzen,
      maatregelen,
      opgaven,
      twijfels,
      ...rest
    ] = await Promise.all([
      this.afspraken(actor),
      this.opdrachten(actor),
      this.opvraaglijsten(actor),
      this.concepten(actor),
      this.zienswijzen(actor),
      this.maatregelen(actor),
      this.opgaven(actor),
      this.twijfels(actor),
      ...(heeftRecht(actor, 'accountverzoek:beslissen') ? [this.accountverzoeken(actor)] : []),
      this.uitstel(actor),
      this.documenten(actor),
      this.clientenstops(actor),
    ]);
    const met = (status: string) => opdrachten.regels.filter((regel) => regel.status === status);
    return [
      afspraken,
      eigenTermijnen(
        [opdrachten, opvraaglijsten, concepten, zienswijzen, maatregelen, twijfels].flatMap(
          ({ regels }) => regels,
        ),
      ),
      alsBlok('eigenOpdrachten', { regels: met('gegeven'), meer: opdrachten.meer }),
      alsBlok('eigenVragen', { regels: met('aanvulling_gevraagd'), meer: opdrachten.meer }),
      alsBlok('eigenOpvraaglijsten', opvraaglijsten),
      alsBlok('eigenConcepten', concepten),
      alsBlok('eigenZienswijzen', zienswijzen),
      opgaven,
      alsBlok('eigenTwijfels', twijfels),
      alsBlok('eigenMaatregelen', maatregelen),
      ...rest,
    ];
  }

  /** What was agreed for the safety of its clients and still holds. */
  private async afspraken(actor: Actor): Promise<Vandaagblok> {
    const filter = { ...BLADZIJDE, zaakId: null, meldingId: null, aanbiederId: null, status: OPEN_AFSPRAKEN };
    const pagina = await this.afsprakenlezer.lijst(actor, filter);
    return maakBlok('eigenVeiligheidsafspraken', pagina, ({ id, zaakNummer: nummer, status, ...rij }) => {
      // What was reported or looked at is no longer awaited by its day.
      const uiterlijk = status === 'loopt' ? rij.uiterlijk : null;
      return { id, nummer, naam: rij.tekst.slice(0, 160), status, uiterlijk };
    });
  }

  /** Orders on which a report is asked, and those on which more is asked, the first last day on top. */
  private async opdrachten(actor: Actor): Promise<Regels> {
    const filter = { ...BLADZIJDE, status: ['gegeven', 'aanvulling_gevraagd'] as const };
    const { resultaten, volgende } = await this.opdrachtenlezer.lijst(actor, filter);
    const regels = resultaten.map(({ id, zaakNummer, status, gegevenOp, onderzoeksvraag, ...dagen }) => ({
      ...{ id, soort: 'opdracht', nummer: zaakNummer, status, op: gegevenOp, vraag: onderzoeksvraag },
      ...{ verwacht: status === 'gegeven' ? 'rapport' : 'antwoord', ...dagenVan(dagen) },
    }));
    return { regels, meer: volgende !== null };
  }

  /** What the toezichthouder wants to know of it, the first last day on top. */
  private async opvraaglijsten(actor: Actor): Promise<Regels> {
    const rijen = await this.opvraaglijstenlezer.teBeantwoorden(actor, GRENS + 1);
    const { resultaten, volgende } = alsPagina(rijen);
    const regels = [...resultaten].sort(eerstEindigend).map(({ id, zaakNummer, titel, status, ...rij }) => ({
      ...{ id, soort: 'opvraaglijst', nummer: zaakNummer, naam: titel, status, op: rij.verstuurdOp },
      ...{ verwacht: 'opvraaglijst', ...dagenVan(rij) },
    }));
    return { regels, meer: volgende !== null };
  }

  /** Drafts to which it can react, while there is time. */
  private async concepten(actor: Actor): Promise<Regels> {
    const filter = { ...BLADZIJDE, rapportId: null, zaakId: null, aanbiederId: null };
    const pagina = await this.wederhorenlezer.lijst(actor, { ...filter, status: ['verstuurd'] });
    const vandaag = this.klok.vandaag().toString();
    const open = pagina.resultaten.filter((rij) => rij.opgeschortOp !== null || rij.uiterlijk >= vandaag);
    const regels = [...open].sort(eerstEindigend).map(({ id, rapportNummer, titel, status, ...rij }) => ({
      ...{ id, soort: 'wederhoor', nummer: rapportNummer, naam: titel, status, op: rij.verstuurdOp },
      ...{ verwacht: 'wederhoor', ...dagenVan(rij) },
    }));
    return { regels, meer: pagina.volgende !== null };
  }

  /** What it is asked about opening a report: also after its day, for until the decision it still counts. */
  private async zienswijzen(actor: Actor): Promise<Regels> {
    const filter = { ...BLADZIJDE, status: 'gevraagd' as const };
    const { resultaten, volgende } = await this.zienswijzenlezer.lijst(actor, filter);
    const regels = [...resultaten].sort(eerstEindigend).map(({ id, rapportNummer, status, ...rij }) => ({
      ...{ id, soort: 'zienswijze', nummer: rapportNummer, status, op: rij.gevraagdOp },
      ...{ verwacht: 'zienswijze', ...dagenVan(rij) },
    }));
    return { regels, meer: volgende !== null };
  }

  /** What it reported itself and still has to complete; a question about that comes first. */
  private async opgaven(actor: Actor): Promise<Vandaagblok> {
    const rijen = await this.opgavenlezer.wachtend(actor, { behandelaarId: null, aantal: GRENS + 1 });
    return maakBlok('eigenOpgaven', alsPagina(rijen), ({ id, soort, nummer, onderwerp, ...rij }) => {
      const verwacht = rij.openVragen > 0 ? 'antwoord' : 'aanvulling';
      return { id, soort, nummer, naam: onderwerp, op: rij.ontvangenOp, verwacht };
    });
  }

  /** Whether it must report: what it is still finding out, and what it found and has not reported. */
  private async twijfels(actor: Actor): Promise<Regels> {
    const { resultaten, volgende } = alsPagina(await this.twijfellezer.wachtend(actor, GRENS + 1));
    const regels = resultaten.map(({ id, nummer, status, bekendOp, uiterlijk }) => ({
      ...{ id, soort: 'twijfel', nummer, status, op: bekendOp },
      verwacht: status === 'loopt' ? 'conclusie' : 'melding',
      ...{ uiterlijk, opgeschortOp: null },
    }));
    return { regels, meer: volgende !== null };
  }

  /** Measures to which nothing or not everything was handed in, the first last day on top. */
  private async maatregelen(actor: Actor): Promise<Regels> {
    const filter = { ...BLADZIJDE, zaakId: null, status: ['opgelegd'] as const };
    const { resultaten, volgende } = await this.maatregelenlezer.lijst(actor, filter);
    const regels = [...resultaten].sort(eerstEindigend).map(({ id, soort, zaakNummer, stand, ...rij }) => ({
      ...{ id, soort, nummer: zaakNummer, status: stand, verwacht: rij.verwacht, ...dagenVan(rij) },
    }));
    return { regels, meer: volgende !== null };
  }

  /** Its requests for extension: those that wait, and those of which the outcome is new. */
  private async uitstel(actor: Actor): Promise<Vandaagblok> {
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

  /** The newest documents, and whether they came from a colleague (`gegeven`) or from us (`ontvangen`). */
  private async documenten(actor: Actor): Promise<Vandaagblok> {
    const rijen = await this.documentenlezer.execute(actor, GRENS + 1);
    const makers = [...new Set(rijen.flatMap(({ aangemaaktDoor }) => aangemaaktDoor ?? []))];
    const eigen = await this.gebruikers.werkenBij(actor.aanbiederId ?? '', makers);
    return maakBlok('eigenDocumenten', alsPagina(rijen), ({ id, object, objectId, naam, ...rij }) => {
      const { aangemaaktDoor, aangemaaktOp: op } = rij;
      const status = aangemaaktDoor !== null && eigen.has(aangemaaktDoor) ? 'gegeven' : 'ontvangen';
      // Where it belongs, as far as a provider has a page of that; else the document itself.
      const plek = MET_PAGINA.includes(object) ? { id: objectId, soort: object } : { id, soort: 'document' };
      return { ...plek, naam, status, op };
    });
  }

  /** What stops the intake of new clients, or will. */
  private async clientenstops(actor: Actor): Promise<Vandaagblok> {
    const stops = await this.aanbieders.eigenStops(actor);
    return maakBlok('eigenClientenstops', alsPagina(stops), ({ id, basis, gemeenteNaam, stand, ingang }) => {
      return { id, soort: basis, naam: gemeenteNaam, status: stand, op: ingang };
    });
  }

  /** Who asks for an account, for who decides about that. */
  private async accountverzoeken(actor: Actor): Promise<Vandaagblok> {
    const verzoeken = await this.verzoekenlezer.lijst(actor, GRENS + 1);
    const open = verzoeken.filter(({ status }) => status === 'open');
    return maakBlok('accountverzoeken', alsPagina(open), ({ id, naam, gevraagdOp }) => {
      return { id, naam, op: gevraagdOp };
    });
  }
}

type Dagen = { readonly uiterlijk: string | null; readonly opgeschortOp: string | null };

const dagenVan = ({ uiterlijk, opgeschortOp }: Dagen): Dagen => ({ uiterlijk, opgeschortOp });

/** What runs comes before what stands still, and what has no last day comes last. */
export function eerstEindigend(een: Dagen, ander: Dagen): number {
  const sleutel = ({ uiterlijk, opgeschortOp }: Dagen) => `${opgeschortOp ? 1 : 0}${uiterlijk ?? '9999'}`;
  return sleutel(een).localeCompare(sleutel(ander));
}

/** What keeps its own kind among the last days; anything else is a measure. */
const MET_SOORT: readonly string[] = ['opdracht', 'opvraaglijst', 'wederhoor', 'zienswijze', 'twijfel'];

/** Every last day that runs, of orders, request lists, measures and doubts together, the first on top. */
export function eigenTermijnen(regels: readonly Regel[]): Vandaagblok {
  const dagen = ({ uiterlijk = null, opgeschortOp = null }: Regel) => ({ uiterlijk, opgeschortOp });
  const lopend = regels
    .filter(({ uiterlijk, opgeschortOp }) => uiterlijk && !opgeschortOp)
    .sort((een, ander) => eerstEindigend(dagen(een), dagen(ander)))
    .map(({ vraag: _, soort, ...regel }) => ({
      ...regel,
      soort: MET_SOORT.includes(soort ?? '') ? (soort ?? null) : 'maatregel',
    }));
  // All of them: there is no page behind it with the rest.
  return maakBlok('eigenTermijnen', { resultaten: lopend, volgende: null }, (regel) => regel, GRENS);
}

const alsBlok = (naam: Bloknaam, { regels, meer }: Regels): Vandaagblok =>
  // A kind of which nothing is among the first fifty has nothing that is urgent.
  maakBlok(
    naam,
    { resultaten: regels, volgende: meer && regels.length > 0 ? 'meer' : null },
    (regel) => regel,
  );
