import type { Checklist } from '../../domain/checklist';
import type { Gesprek } from '../../domain/gespreksverslag';
import type { Financiering } from '../../domain/routetabel';
import type { Antwoord, Bron, Domein, Kanaal, Meldingsoort, Signaalaard, Wet } from '../../domain/soorten';

import type { Aanlevering } from '../ports/aanleveringen';

export interface PersoonCommand {
  readonly hoedanigheid: string;
  readonly naam: string;
  readonly telefoon?: string | undefined;
  readonly email?: string | undefined;
  readonly toelichting?: string | undefined;
  readonly pgb?: boolean | undefined;
}

export interface RegistreerMeldingCommand {
  readonly soort: Meldingsoort;
  readonly kanaal: Kanaal;
  readonly bron: Bron;
  /** Comes with what the provider states of it. */
  readonly eigenOpgave?: boolean | undefined;
  readonly aard?: Signaalaard | undefined;
  readonly wet: Wet;
  readonly domein: Domein;
  readonly overToezichthouder?: boolean | undefined;
  /** It happened at Veilig Thuis itself. */
  readonly overVeiligThuis?: boolean | undefined;
  /** How the care is paid; without it, what is known of the cliënt and the provider says so. */
  readonly financiering?: Financiering | undefined;
  readonly onderwerp: string;
  readonly omschrijving: string;
  readonly aanbiederId?: string | undefined;
  readonly locatieId?: string | undefined;
  readonly gemeenteId?: string | undefined;
  readonly gebeurtenisdatum?: string | undefined;
  readonly ontdekkingsdatum?: string | undefined;
  readonly vaststellingsdatum?: string | undefined;
  /** The day on which it came in, when that was before today. */
  readonly ontvangenOp?: string | undefined;
  readonly onrechtmatigheid: Antwoord;
  readonly onrechtmatigheidToelichting?: string | undefined;
  readonly gevoelig?: boolean | undefined;
  /** Seals the identity of the melder. */
  readonly melderVertrouwelijk?: boolean | undefined;
  /** Reported as a klokkenluider: the identity is sealed too. */
  readonly wbk?: boolean | undefined;
  readonly checklist?: Checklist | undefined;
  /** The call in which it was reported; it becomes a fixed record. */
  readonly gesprek?: Gesprek | undefined;
  readonly melder?: PersoonCommand | undefined;
  readonly client?: PersoonCommand | undefined;
  /** The system that hands it in. */
  readonly aanlevering?: Aanlevering | undefined;
}
