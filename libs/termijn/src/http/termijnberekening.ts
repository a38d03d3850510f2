import { Temporal } from 'temporal-polyfill';
import { berekenTermijn, berekenUrentermijn } from '../domain/bereken-termijn';
import { type Duur, isDagduur, leesDuur } from '../domain/duur';
import { Kalender, STANDAARDKALENDER } from '../domain/kalender';
import type { Termijnuitkomst } from '../domain/regels';
import type { TermijnberekeningRequest } from './termijnberekening.request';
import type { TermijnberekeningResponse } from './termijnberekening.response';

/**
 * The answer to a checked question. The API and the public page both come here, so that they cannot differ.
 */
export function beantwoord(verzoek: TermijnberekeningRequest): TermijnberekeningResponse {
  const duur = gevraagdeDuur(verzoek);
  if (!isDagduur(duur)) {
    const start = Temporal.Instant.from(verzoek.start);
    return antwoord(berekenUrentermijn(start, duur.aantal, verzoek.richting), (moment) =>
      moment.toString({ timeZoneName: 'never' }),
    );
  }
  const regels = {
    duur,
    awt: verzoek.awt ?? duur.eenheid !== 'werkdagen',
    richting: verzoek.richting ?? 'vooruit',
    goedeVrijdagIsWerkdag: verzoek.goedeVrijdagIsWerkdag ?? false,
  };
  const extraVrijeDagen = (verzoek.extraVrijeDagen ?? []).map((dag) => Temporal.PlainDate.from(dag));
  const kalender = extraVrijeDagen.length > 0 ? new Kalender({ extraVrijeDagen }) : STANDAARDKALENDER;
  return antwoord(berekenTermijn(Temporal.PlainDate.from(verzoek.start), regels, kalender), String);
}

function gevraagdeDuur({ duur, werkdagen }: TermijnberekeningRequest): Duur {
  return werkdagen === undefined ? leesDuur(duur ?? '') : { aantal: werkdagen, eenheid: 'werkdagen' };
}

function antwoord<T>(
  uitkomst: Termijnuitkomst<T>,
  schrijf: (moment: T) => string,
): TermijnberekeningResponse {
  return {
    uiterlijk: schrijf(uitkomst.uiterlijk),
    ruw: schrijf(uitkomst.ruw),
    herleiding: [...uitkomst.herleiding],
    waarschuwingen: [...uitkomst.waarschuwingen],
  };
}
