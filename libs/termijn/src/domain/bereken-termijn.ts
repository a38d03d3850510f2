import { type HerleidingStap, TIJDZONE } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { pasAwtToe, waaromGeenAwt } from './algemene-termijnenwet';
import { type Kalendereenheid, eisDuur, schrijfDuur, telKalender } from './duur';
import { weiger } from './fouten';
import { STANDAARDKALENDER, type Kalender } from './kalender';
import type { Richting, Termijnregels, Termijnuitkomst } from './regels';
import { schrijfDatum, schrijfTijdstip } from './schrijfwijze';
import { schrijfOvergeslagen, telWerkdagen } from './werkdagen';

const MAANDREGEL: HerleidingStap['bron'] =
  'Rekenregel (AANNAME): dezelfde dag van de maand, of anders de laatste dag van de maand';

function beginstap(start: Temporal.PlainDate, richting: Richting | undefined): HerleidingStap {
  const bron = 'Rekenregel: de dag van de gebeurtenis telt niet mee (vergelijk Awb art. 6:8 lid 1)';
  if (richting === 'terug')
    return { stap: `De termijn wordt teruggeteld vanaf ${schrijfDatum(start)}.`, bron };
  const eerste = schrijfDatum(start.add({ days: 1 }));
  return { stap: `De termijn begint op de dag na ${schrijfDatum(start)}. De eerste dag is ${eerste}.`, bron };
}

function slotzin(regels: Termijnregels, ruw: Temporal.PlainDate): string {
  const werkwoord = regels.richting === 'terug' ? 'komt uit op' : 'eindigt op';
  return `De termijn van ${schrijfDuur(regels.duur)} ${werkwoord} ${schrijfDatum(ruw)}.`;
}

function telDuur(
  start: Temporal.PlainDate,
  regels: Termijnregels,
  kalender: Kalender,
): { ruw: Temporal.PlainDate; stappen: HerleidingStap[] } {
  const { duur, richting, grondslag } = regels;
  const bron = grondslag?.bron ?? 'Opgegeven duur';
  if (duur.eenheid === 'werkdagen') {
    const { einde, overgeslagen } = telWerkdagen(kalender, start, duur.aantal, werkdagenregels(regels));
    const stap = `${slotzin(regels, einde)} ${schrijfOvergeslagen(overgeslagen)}`;
    const bronnen = overgeslagen.map((dag) => dag.bron);
    return { ruw: einde, stappen: [{ stap, bron: [...new Set([bron, ...bronnen])].join('; ') }] };
  }
  const eenheid: Kalendereenheid = duur.eenheid;
  const ruw = telKalender(start, richting === 'terug' ? -duur.aantal : duur.aantal, eenheid);
  const stappen = [{ stap: slotzin(regels, ruw), bron }];
  if ((eenheid === 'maanden' || eenheid === 'jaren') && ruw.day !== start.day) {
    const stap = `De maand waarin de termijn uitkomt heeft geen dag ${start.day}. Daarom telt de laatste dag van die maand.`;
    stappen.push({ stap, bron: MAANDREGEL });
  }
  return { ruw, stappen };
}

/** On an Awt term Good Friday is always a free day, whatever the policy says (rulings, Termijnen). */
export function werkdagenregels(regels: Termijnregels): {
  richting: Richting;
  goedeVrijdagIsWerkdag: boolean;
} {
  const goedeVrijdagIsWerkdag = regels.goedeVrijdagIsWerkdag === true && !regels.awt;
  return { richting: regels.richting ?? 'vooruit', goedeVrijdagIsWerkdag };
}

/** Says what the choice for Goede Vrijdag did, also where it did nothing. */
function goedeVrijdagstap(regels: Termijnregels): HerleidingStap[] {
  if (!regels.goedeVrijdagIsWerkdag) return [];
  if (regels.duur.eenheid === 'werkdagen' && !regels.awt) {
    const stap = 'Goede Vrijdag telt bij deze termijn als werkdag.';
    return [{ stap, bron: regels.grondslag?.bron ?? 'Keuze bij deze berekening' }];
  }
  const stap =
    'De keuze om Goede Vrijdag als werkdag te tellen heeft hier geen gevolg. Zij werkt alleen bij werkdagen waarop de Algemene termijnenwet niet wordt toegepast.';
  return [{ stap, bron: 'Algemene termijnenwet art. 3 lid 2' }];
}

/**
 * Until when a term runs that begins with an event on `start` (a legal day; the day itself does not count).
 * Sources: Algemene termijnenwet art. 1-5; architecture §4.
 * @throws DomeinFout TERMIJN_DUUR_ONGELDIG when the length is no whole number within its maximum.
 */
export function berekenTermijn(
  start: Temporal.PlainDate,
  regels: Termijnregels,
  kalender: Kalender = STANDAARDKALENDER,
): Termijnuitkomst {
  eisDuur(regels.duur);
  const { ruw, stappen } = telDuur(start, regels, kalender);
  const herleiding = [beginstap(start, regels.richting), ...stappen, ...goedeVrijdagstap(regels)];
  const geenAwt = waaromGeenAwt(regels);
  const inWerkdagen = regels.duur.eenheid === 'werkdagen';
  if (geenAwt) {
    // A term in werkdagen without the Awt ends on a werkdag by itself: there is nothing to explain away.
    if (!inWerkdagen || regels.awt) herleiding.push(geenAwt);
    const waarschuwingen = inWerkdagen ? kalender.waarschuwingen(start, ruw) : [];
    return { uiterlijk: ruw, ruw, herleiding, waarschuwingen };
  }
  const { uiterlijk, stappen: awtstappen } = pasAwtToe(kalender, { start, ruw, regels });
  herleiding.push(...awtstappen);
  return { uiterlijk, ruw, herleiding, waarschuwingen: kalender.waarschuwingen(start, uiterlijk) };
}

/**
 * Until which moment a term in hours runs. It is never extended (Awt art. 4 under a) and hours are real hours: on the
 * day the clock moves the clock time moves along. The answer is in the time of Europe/Amsterdam.
 * @throws DomeinFout TERMIJN_DUUR_ONGELDIG when the number is no whole number from 1 to 10 000.
 */
export function berekenUrentermijn(
  start: Temporal.Instant,
  aantal: number,
  richting: Richting = 'vooruit',
): Termijnuitkomst<Temporal.ZonedDateTime> {
  const duur = { aantal, eenheid: 'uren' } as const;
  eisDuur(duur);
  const begin = start.toZonedDateTimeISO(TIJDZONE);
  const uiterlijk = begin.add({ hours: richting === 'terug' ? -aantal : aantal });
  const werkwoord = richting === 'terug' ? 'wordt teruggeteld vanaf' : 'begint op';
  const herleiding: HerleidingStap[] = [
    {
      stap: `De termijn ${werkwoord} ${schrijfTijdstip(begin)} (Nederlandse tijd).`,
      bron: 'Rekenregel: een termijn in uren loopt vanaf het tijdstip zelf',
    },
    {
      stap: `De termijn van ${schrijfDuur(duur)} komt uit op ${schrijfTijdstip(uiterlijk)}.`,
      bron: 'Opgegeven duur',
    },
  ];
  if (begin.offset !== uiterlijk.offset) {
    const stap =
      'Tussen begin en einde gaat de klok een uur vooruit of achteruit. Er zijn werkelijke uren geteld.';
    herleiding.push({ stap, bron: 'Rekenregel: zomertijd en wintertijd in Nederland' });
  }
  const geenAwt = waaromGeenAwt({ duur, awt: true, richting });
  if (geenAwt) herleiding.push(geenAwt);
  return { uiterlijk, ruw: uiterlijk, herleiding, waarschuwingen: [] };
}

/**
 * Refuses a day that lies before another.
 * @throws DomeinFout TERMIJN_EINDE_VOOR_START
 */
export function eisNietVoor(dag: Temporal.PlainDate, start: Temporal.PlainDate): void {
  if (Temporal.PlainDate.compare(dag, start) < 0) {
    weiger('TERMIJN_EINDE_VOOR_START', { start: start.toString(), dag: dag.toString() });
  }
}
