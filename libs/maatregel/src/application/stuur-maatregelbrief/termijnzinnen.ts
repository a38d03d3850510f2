import { type Onderdeel, type Termijnonderdeel, heeftTermijn } from '../../domain/soorten';

export interface Briefonderdeel {
  readonly onderdeel: Onderdeel;
  /** The last day as a reader writes it, or null where there is no term. */
  readonly uiterlijk: string | null;
}

const ZINNEN: Readonly<Record<Termijnonderdeel, (dag: string) => string>> = {
  plan: (dag) => `Uw plan van aanpak moet uiterlijk op ${dag} bij ons zijn.`,
  invoering: (dag) =>
    `Het plan moet uiterlijk op ${dag} zijn ingevoerd. Laat ons dat uiterlijk die dag weten.`,
  voortgang: (dag) => `Uw informatie over de voortgang moet uiterlijk op ${dag} bij ons zijn.`,
};

/** Our own policy applies the Algemene termijnenwet in the provider's favour, and the letter says so (rulings, Termijnen). */
const AWT =
  'Deze tijd hebben wij zelf bepaald; zij staat niet in een wet. Eindigt een termijn op een zaterdag, een zondag of een algemeen erkende feestdag, dan hebt u tot en met de eerstvolgende gewone dag. Daarmee is hierboven al gerekend. Lukt het niet op tijd? Vraag ons dan voor het einde van de termijn om uitstel en leg uit waarom.';
const GEEN =
  'Aan deze maatregel is geen termijn verbonden. Wij verwachten wel dat u ermee aan de slag gaat en vragen u te laten weten wat u doet.';

/** The terms of a maatregel as a letter says them. */
export function schrijfTermijnen(onderdelen: readonly Briefonderdeel[]): string {
  const regels = onderdelen.flatMap(({ onderdeel, uiterlijk }) =>
    uiterlijk && heeftTermijn(onderdeel) ? [`- ${ZINNEN[onderdeel](uiterlijk)}`] : [],
  );
  return regels.length === 0 ? GEEN : `${regels.join('\n')}\n\n${AWT}`;
}
