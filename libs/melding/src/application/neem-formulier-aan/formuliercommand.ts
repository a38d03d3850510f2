import type { Formulierinzending } from '../../domain/formulierinzending';
import { naarFormuliermelding } from '../../domain/formuliermelding';
import type { Koppeling } from '../../domain/koppeling';
import type { Koppelwaarden } from '../../domain/koppeltoepassing';
import { ZONDER_NAAM, noemtPersoon } from '../../domain/persoonsgegeven';
import type { LeverMeldingAanCommand } from '../lever-melding-aan/lever-melding-aan.use-case';
import type { Aanbiederherkenning } from '../neem-meldingen-over/aanbiederherkenning';
import type { PersoonCommand } from '../registreer-melding/registreer-melding.command';

export interface Opgesteld {
  readonly command: LeverMeldingAanCommand;
  readonly aanbiederNaam: string | null;
  /** What the toezichthouder has to complete; it stands in the text too. */
  readonly gebreken: readonly string[];
  /** The fields that the form or the koppeling filled; what else stands in the melding is our own choice. */
  readonly gelezen: readonly string[];
}

/**
 * What a form becomes: the same for one that came in and for one that the beheerder tries.
 * @param vandaag legal day, ISO
 * @param geweigerd the files that were not taken
 */
export function stelFormulierOp(
  koppeling: Koppeling,
  inzending: Formulierinzending,
  herkenning: Aanbiederherkenning,
  vandaag: string,
  geweigerd: readonly string[],
): Opgesteld {
  const proef = naarFormuliermelding(koppeling, inzending, vandaag).waarden;
  const { aanbieder, onbekendeAanbieder, gemeenteId, fouten } = herkenning.vind(proef);
  const melder = persoon(proef, 'melder');
  const client = persoon(proef, 'client');
  const vertrouwelijk = proef.melderVertrouwelijk === 'ja' || proef.wbk === 'ja';
  // Named twice the melder would be found by the name of the cliënt.
  const dezelfde = vertrouwelijk && melder && client && noemtPersoon(client.naam, [alsHerkenbaar(melder)]);
  const opgesteld = naarFormuliermelding(koppeling, inzending, vandaag, [
    ...fouten.map(({ kolom, reden }) => `${kolom}: ${reden}`),
    ...(onbekendeAanbieder ? [`aanbieder: "${onbekendeAanbieder}" staat niet in het register.`] : []),
    ...(dezelfde ? ['cliënt: dezelfde als de vertrouwelijke melder, en daarom niet apart bewaard.'] : []),
    ...geweigerd,
  ]);
  const { onderwerp, omschrijving, waarden, gebreken } = opgesteld;
  const command = {
    ...keuzen(waarden),
    ...{ onderwerp, omschrijving, kenmerk: inzending.kenmerk },
    ...(aanbieder ? { aanbiederId: aanbieder.id } : {}),
    ...(gemeenteId ? { gemeenteId } : {}),
    ...(melder ? { melder } : {}),
    ...(client && !dezelfde ? { client } : {}),
  };
  const gelezen = opgesteld.gelezen.filter((veld) => veld !== 'bron' || waarden.bron === command.bron);
  return { command, aanbiederNaam: aanbieder?.naam ?? null, gebreken, gelezen };
}

/** The words of a list were checked by the koppeling. */
function keuzen(w: Koppelwaarden): Omit<LeverMeldingAanCommand, 'onderwerp' | 'omschrijving'> {
  const ja = (waarde: string | undefined): boolean => waarde === 'ja';
  return {
    soort: w.soort ?? 'melding',
    // The SVB sends no forms; its word would ask a ground that may not be there.
    bron: w.bron && w.bron !== 'svb' ? w.bron : 'meldpunt',
    aard: w.aard,
    wet: w.wet ?? 'wmo',
    domein: w.domein ?? 'kwaliteit',
    financiering: w.financiering,
    overToezichthouder: ja(w.overToezichthouder),
    overVeiligThuis: ja(w.overVeiligThuis),
    gebeurtenisdatum: w.gebeurtenisdatum,
    ontdekkingsdatum: w.ontdekkingsdatum,
    vaststellingsdatum: w.vaststellingsdatum,
    onrechtmatigheid: w.onrechtmatigheid ?? 'onbekend',
    onrechtmatigheidToelichting: w.onrechtmatigheidToelichting,
    gevoelig: ja(w.gevoelig),
    melderVertrouwelijk: ja(w.melderVertrouwelijk),
    wbk: ja(w.wbk),
  } as Omit<LeverMeldingAanCommand, 'onderwerp' | 'omschrijving'>;
}

/** Who left the name out still said something of himself: it is kept with a person, closed, and not in an open text. */
function persoon(w: Koppelwaarden, rol: 'melder' | 'client'): PersoonCommand | null {
  const [telefoon, email, toelichting] = [w[`${rol}.telefoon`], w[`${rol}.email`], w[`${rol}.toelichting`]];
  const pgb = rol === 'client' && w['client.pgb'] === 'ja';
  const ietsGezegd = telefoon ?? email ?? toelichting ?? w[`${rol}.hoedanigheid`] ?? (pgb || null);
  const naam = w[`${rol}.naam`] ?? (ietsGezegd ? ZONDER_NAAM : null);
  if (!naam) return null;
  const hoedanigheid = w[`${rol}.hoedanigheid`] ?? (rol === 'melder' ? 'melder' : 'cliënt');
  return { hoedanigheid, naam, telefoon, email, toelichting, pgb };
}

const alsHerkenbaar = ({ naam, telefoon, email }: PersoonCommand) => ({
  naam,
  telefoon: telefoon ?? null,
  email: email ?? null,
});
